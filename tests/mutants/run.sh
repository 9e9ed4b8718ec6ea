#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [NAME]... : shows that the tests can fail. Each tests/mutants/NAME.patch breaks one law of the rule book on
# purpose. It is applied to a copy of the tree in build/mutants, the tests that its header names are built and run,
# and it counts as killed only if it applies, compiles, and one of them fails (checks of the text do not count).
# Prints for each the oracle's letter, the test and its function. Exit 1 when one survives, 2 when it could not be
# tried: a patch that does not apply or compile, or a test that fails without any.
#
# Header of a patch: "Law:", "Harm:", "Oracle:" (letters of the rule book's oracle), "Tests:" (ctest names, the likely
# killer first).
set -u
cd "$(dirname "$0")/../.." || exit 2
top=$PWD
patches=$top/tests/mutants
work=$top/build/mutants
tree=$work/tree
export CCACHE_BASEDIR="$tree" CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
export LC_ALL=C.UTF-8

names=$*
[ $# -gt 0 ] || names=$(for file in "$patches"/*.patch; do basename "$file" .patch; done)

field() { # PATCH FIELD
    sed -n "s/^$2: *//p" "$patches/$1.patch" | head -n 1
}

build() { # TESTS
    # shellcheck disable=SC2046 # a list of targets
    cmake --build "$tree/build/dev" -j 2 --target $(for test in $1; do echo "tst_$test" | tr . _; done) \
        >"$work/build.log" 2>&1
}

run() { # TESTS: ctest's own words in run.log; the status is ctest's
    ctest --test-dir "$tree/build/dev" --output-on-failure -R "^($(echo "$1" | sed 's/ /|/g; s/\./\\./g'))\$" \
        >"$work/run.log" 2>&1
}

# The tree as it stands, without what git ignores. A file that did not change keeps its date, hence its object.
mkdir -p "$tree"
git ls-files --cached --others --exclude-standard | sort -u >"$work/files"
while read -r file; do
    [ -f "$file" ] || continue
    cmp -s "$file" "$tree/$file" || { mkdir -p "$(dirname "$tree/$file")" && cp -p "$file" "$tree/$file" && touch "$tree/$file"; } || exit 2
done <"$work/files"
(cd "$tree" && find . -path ./build -prune -o -type f -print) | sed 's|^\./||' | sort | comm -13 "$work/files" - \
    | while read -r file; do rm -f "$tree/$file"; done
cmake -S "$tree" --preset dev -B "$tree/build/dev" >"$work/configure.log" 2>&1 || { tail -n 20 "$work/configure.log"; exit 2; }

all=$(for name in $names; do field "$name" Tests; done | tr ' ' '\n' | sort -u | tr '\n' ' ')
all=${all% }
case " $all" in
*" layering."* | *" translations."*) echo "run.sh: a check of the text is no test of behaviour" >&2; exit 2 ;;
esac
begin=$(date +%s)
build "$all" || { grep -m 5 -E 'error|FAILED|unknown target' "$work/build.log"; echo "run.sh: the tree does not build" >&2; exit 2; }
if ! run "$all"; then
    tail -n 20 "$work/run.log"
    echo "run.sh: these tests fail without any mutant" >&2
    exit 2
fi
echo "without a mutant: $(grep -c ' Passed ' "$work/run.log") tests pass"

killed=0
survived=0
broken=0
printf '%-33s %-7s %s\n' mutant oracle 'killed by'
for name in $names; do
    patch=$patches/$name.patch
    tests=$(field "$name" Tests)
    oracle=$(field "$name" Oracle)
    if [ -z "$tests" ] || [ -z "$oracle" ] || [ -z "$(field "$name" Law)" ]; then
        printf '%-33s %-7s %s\n' "$name" "$oracle" 'BROKEN: its header is incomplete'
        broken=$((broken + 1))
        continue
    fi
    if ! (cd "$tree" && patch -p1 --dry-run -s --fuzz=0 <"$patch") >"$work/patch.log" 2>&1; then
        printf '%-33s %-7s %s\n' "$name" "$oracle" "BROKEN: does not apply"
        broken=$((broken + 1))
        continue
    fi
    (cd "$tree" && patch -p1 -s --fuzz=0 --no-backup-if-mismatch <"$patch")
    if ! build "$tests"; then
        printf '%-33s %-7s %s\n' "$name" "$oracle" "BROKEN: does not compile: $(grep -m 1 'error' "$work/build.log")"
        broken=$((broken + 1))
    else
        killer=
        for test in $tests; do
            run "$test" && continue
            # a test that did not start says nothing
            grep -qE 'Not Run|No tests were found' "$work/run.log" && continue
            how=$(sed -n 's/^FAIL! *: *[^:]*::\([A-Za-z0-9_]*([^)]*)\) .*/\1/p' "$work/run.log" | head -n 1)
            [ -n "$how" ] || how=$(grep -oE '\*\*\*(Failed|Timeout|Exception[^0-9]*)' "$work/run.log" | head -n 1 | tr -d '*')
            killer="$test $how"
            break
        done
        if [ -n "$killer" ]; then
            printf '%-33s %-7s %s\n' "$name" "$oracle" "$killer"
            killed=$((killed + 1))
        else
            printf '%-33s %-7s %s\n' "$name" "$oracle" "SURVIVED: $tests"
            survived=$((survived + 1))
        fi
    fi
    (cd "$tree" && patch -p1 -R -s --fuzz=0 --no-backup-if-mismatch <"$patch")
done
echo "$((killed + survived + broken)) mutants: $killed killed, $survived survived, $broken could not be tried, $(($(date +%s) - begin)) s"
[ "$broken" -eq 0 ] || exit 2
[ "$survived" -eq 0 ]
