#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# install-dependencies.sh [GROUP]... : installs the Debian packages of packaging/dependencies.txt that are missing.
# Groups: build (default), test, ci, deb, attack. As root, or through sudo. Asks nothing; touches nothing when all are there.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || set -- build

wanted=$(for group in "$@"; do
    sed 's/#.*//' "$here/dependencies.txt" | awk -v group="$group" '$2 == group { print $1 }'
done)
missing=
for package in $wanted; do
    status=$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null || true)
    case $status in
    "ii "*) ;;
    *) missing="$missing $package" ;;
    esac
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "install-dependencies.sh: this system has no apt-get; install by hand:$missing" >&2
    exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
    root=
elif command -v sudo >/dev/null 2>&1; then
    root=sudo
else
    echo "install-dependencies.sh: run it as root, or install by hand:$missing" >&2
    exit 1
fi
echo "Installing:$missing"
$root env DEBIAN_FRONTEND=noninteractive apt-get -q -y update
# shellcheck disable=SC2086 # a list of names
$root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends $missing
