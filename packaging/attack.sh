#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The long runs that no change waits for, in chunks that fit one sitting. Without arguments: says the chunks.
# Results lie in build/attack/COMMIT; a chunk whose closing line is there already is not run again, so what was
# interrupted goes on where it stopped.
set -eu
cd "$(dirname "$0")/.."

usage() {
    cat <<'WORDS'
attack.sh CHUNK [ARGUMENT] : long runs; times are of a PC with two cores
  simulate [PAYMENTS]   payments in a world of faults and crashes, 1,000,000 by default, in parts of 100,000
                        with seeds of their own; about 3 minutes a part
  crash                 kills the program at every store write and network event of a payment; about 25 minutes
  mutants [NAME]...     breaks each law on purpose and looks which test notices; about 15 minutes
  fuzz [SECONDS]        libFuzzer on all that comes from outside, 12 programs for 600 s each by default, as many
                        at once as there are processors: an hour with two
  threads               the workers under ThreadSanitizer, and a race that it has to find; 3 minutes, mostly building
  all                   one after the other
WORDS
}

commit=$(git describe --always --dirty --abbrev=12)
results=build/attack/$commit
jobs=$(nproc 2>/dev/null || echo 2)

# chunk NAME COMMAND... : runs it unless it has passed for this commit; what is not committed is always run.
chunk() {
    name=$1
    shift
    mkdir -p "$results"
    if [ -s "$results/$name.passed" ] && [ "$commit" = "${commit%-dirty}" ]; then
        echo "$name: passed before: $(cat "$results/$name.passed")"
        return 0
    fi
    rm -f "$results/$name.passed"
    begin=$(date +%s)
    status=0
    "$@" >"$results/$name.log" 2>&1 || status=$?
    closing=$(grep -v '^[[:space:]]*$' "$results/$name.log" | tail -n 1)
    took=$(($(date +%s) - begin))
    if [ $status -ne 0 ]; then
        tail -n 30 "$results/$name.log"
        echo "$name: FAILED ($status) after $took s; all of it: $results/$name.log" >&2
        return 1
    fi
    echo "$closing" >"$results/$name.passed"
    echo "$name: $took s: $closing"
}

built() { # PRESET TARGET...
    preset=$1
    shift
    if [ "$preset" = release ]; then
        cmake --preset release -DKASSA_TESTS=ON >/dev/null
    else
        cmake --preset "$preset" >/dev/null
    fi
    cmake --build --preset "$preset" --target "$@" >build/attack-build.log 2>&1 || {
        tail -n 20 build/attack-build.log
        return 1
    }
}

# One number of a line of JSON.
figure() { # NAME
    sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p"
}

simulate() {
    payments=${1:-1000000}
    built release kassa-simulate
    part=0
    left=$payments
    while [ "$left" -gt 0 ]; do
        size=$left
        [ "$size" -le 100000 ] || size=100000
        chunk "simulate-$payments-$part" build/release/bin/kassa-simulate --payments "$size" \
            --seed $((part * 1000000 + 1)) --jobs "$jobs"
        left=$((left - size))
        part=$((part + 1))
    done
    for name in payments doubled lost falsePaid; do
        sum=0
        i=0
        while [ $i -lt $part ]; do
            value=$(figure $name <"$results/simulate-$payments-$i.passed")
            sum=$((sum + ${value:-0}))
            i=$((i + 1))
        done
        printf '%s %s  ' "$name" "$sum"
    done
    echo "in $part parts"
}

crash() {
    built release kassa-crash
    QT_QPA_PLATFORM=offscreen chunk crash build/release/bin/kassa-crash --all --jobs "$jobs"
}

mutants() {
    if [ $# -gt 0 ]; then
        sh tests/mutants/run.sh "$@"
        return
    fi
    chunk mutants sh tests/mutants/run.sh
    grep -A 1000 '^mutant ' "$results/mutants.log"
}

fuzz() {
    seconds=${1:-600}
    if [ $# -lt 2 ]; then
        built fuzz kassa-fuzzers
        ls tests/fuzz/corpus | xargs -P "$jobs" -I FUZZER sh packaging/attack.sh fuzz "$seconds" FUZZER
        return
    fi
    name=$2
    grown=$PWD/build/attack/corpus/$name
    mkdir -p "$grown" "$results"
    # Qt and SQLite keep caches between two inputs, which the check after each input takes for leaks
    leaks=1
    case $name in settings | store) leaks=0 ;; esac
    UBSAN_OPTIONS=print_stacktrace=1 chunk "fuzz-$name-$seconds" "build/fuzz/fuzz/fuzz-$name" \
        -max_total_time="$seconds" -max_len=4096 -timeout=20 -rss_limit_mb=2048 -detect_leaks=$leaks \
        -print_final_stats=0 -artifact_prefix="$results/fuzz-$name-" "$grown" "tests/fuzz/corpus/$name"
}

threads() {
    built tsan kassa-threads
    chunk threads ctest --preset tsan
}

case ${1:-} in
'')
    usage
    exit 0
    ;;
simulate | crash | mutants | fuzz | threads | all) ;;
*)
    usage >&2
    exit 2
    ;;
esac
sh packaging/install-dependencies.sh build test attack
mkdir -p build
if [ "$1" = all ]; then
    failed=
    for each in threads mutants crash simulate fuzz; do
        # each chunk says by itself what went wrong; the next ones go on
        sh packaging/attack.sh $each || failed="$failed $each"
    done
    [ -z "$failed" ] || { echo "failed:$failed"; exit 1; }
    exit 0
fi
"$@"
