#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# manual.sh : takes the manual's pictures anew, with the tour, in every language: resources/manual/pictures/LANGUAGE.
# Needs a release build with tests (packaging/test.sh) and ImageMagick.
set -eu
cd "$(dirname "$0")/.."

tour=build/release/bin/kassa-tour
[ -x "$tour" ] || {
    echo "manual.sh: build first: sh packaging/test.sh" >&2
    exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for text in resources/manual/kassa-*.md; do
    language=${text#resources/manual/kassa-}
    language=${language%.md}
    pictures=resources/manual/pictures/$language
    QT_QPA_PLATFORM=offscreen "$tour" --language "$language" --output "$work" >"$work/said" 2>&1 || {
        cat "$work/said"
        exit 1
    }
    rm -rf "$pictures"
    mkdir -p "$pictures"
    for name in $(sed -n "s|.*(pictures/$language/\(.*\)\.png).*|\1|p" "$text"); do
        taken=$(find "$work/$language" -name "[0-9]*-$name.png" | head -n 1)
        [ -n "$taken" ] || {
            echo "manual.sh: the tour takes no picture called $name" >&2
            exit 1
        }
        convert "$taken" -resize '1000x>' -dither None -colors 128 -strip "PNG8:$pictures/$name.png"
    done
    echo "$language: $(find "$pictures" -name '*.png' | wc -l) pictures"
done
