#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything, runs every test. KASSA_WERROR=1 makes warnings errors.
# What is passed to it goes on to ctest, as in: sh packaging/test.sh -R payment
set -eu
cd "$(dirname "$0")/.."

sh packaging/install-dependencies.sh build test
if [ "${KASSA_WERROR:-0}" = 1 ]; then
    cmake --preset release -DKASSA_TESTS=ON -DKASSA_WERROR=ON
else
    cmake --preset release -DKASSA_TESTS=ON -DKASSA_WERROR=OFF
fi
cmake --build --preset release
ctest --preset release --parallel 2 "$@"
