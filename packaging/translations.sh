#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh update : collects the texts of the sources into translations/*.ts (as the target update_translations)
# translations.sh check  : fails when that would change a file, or a text is unfinished, or lupdate can't place one
set -eu
cd "$(dirname "$0")/.."

lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
mode=${1:-check}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp translations/*.ts "$work"
"$lupdate" -locations none -no-obsolete -no-ui-lines -I . app ui -ts "$work"/*.ts >"$work/said" 2>&1

if [ "$mode" = update ]; then
    cp "$work"/*.ts translations/
    cat "$work/said"
    exit 0
fi
status=0
# A text whose class lupdate does not know ends in a context that nobody asks for.
if grep -E 'lacks Q_OBJECT|Cannot|cannot|unexpected' "$work/said"; then
    status=1
fi
for file in translations/*.ts; do
    if ! diff -u "$file" "$work/$(basename "$file")" | head -n 20 | grep .; then
        unfinished=$(grep -c 'type="unfinished"' "$file" || true)
        [ "$unfinished" -eq 0 ] && continue
        echo "$file: $unfinished texts are unfinished"
    else
        echo "$file: differs from the sources; run packaging/translations.sh update"
    fi
    status=1
done
[ $status -ne 0 ] || echo "translations: complete"
exit $status
