#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh clone to a running Kassa: installs what is missing, builds, opens Kassa on its embedded sandbox.
# Without a display it runs the tour instead: the same windows, driven by key presses, as pictures.
# What is passed to it goes on to the program, as in: sh packaging/run.sh --language ru
set -eu
cd "$(dirname "$0")/.."

sh packaging/install-dependencies.sh build
cmake --preset release
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    cmake --build --preset release --target kassa
    exec build/release/bin/kassa --sandbox "$@"
fi

cmake --build --preset release --target kassa-tour
echo "No display here: the tour runs instead."
status=0
QT_QPA_PLATFORM=offscreen build/release/bin/kassa-tour --output build/release/tour "$@" || status=$?
echo "Pictures, receipts and tour.json: $PWD/build/release/tour/"
exit $status
