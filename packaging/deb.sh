#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds build/release/kassa_VERSION_ARCH.deb. With --try (as root or through sudo) installs it, starts the installed
# program outside the build tree, and removes it again.
set -eu
cd "$(dirname "$0")/.."

sh packaging/install-dependencies.sh build deb
cmake --preset release
cmake --build --preset release --target kassa
rm -f build/release/kassa_*.deb
(cd build/release && cpack -G DEB)
package=$(ls "$PWD"/build/release/kassa_*.deb)
dpkg-deb --info "$package"
dpkg-deb --contents "$package"
[ "${1:-}" = --try ] || exit 0

root=
[ "$(id -u)" -eq 0 ] || root=sudo
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
$root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install "$package"
cd "$work"
kassa --version
# timeout ends it with 124 when the window is still open: that is what is wanted
status=0
QT_QPA_PLATFORM=offscreen timeout 8 kassa --sandbox --profile "$work/profile" || status=$?
if [ $status -ne 124 ]; then
    echo "deb.sh: the installed program ended by itself ($status)" >&2
    exit 1
fi
test -s "$work/profile/kassa.db"
desktop-file-validate /usr/share/applications/uz.kassa.Kassa.desktop
$root env DEBIAN_FRONTEND=noninteractive apt-get -q -y remove kassa
echo "installed, started and removed"
