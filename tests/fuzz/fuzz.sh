#!/usr/bin/env bash
# Feeds damaged inputs to one parser until the time is over or a fault is found: fuzz.sh PROGRAM [libFuzzer's options].
# BESA_FUZZ_SECONDS  how long (default 30)
# Inputs that reached new code are kept in PROGRAM.corpus for the next time; one that shows a fault is PROGRAM.crash-HASH,
# .oom-HASH or .timeout-HASH, and PROGRAM FILE repeats it.
set -euo pipefail

program="$(realpath "$1")"
shift
memory="${TMPDIR:-/tmp}"
[ ! -w /dev/shm ] || memory=/dev/shm
TMPDIR="$(mktemp -d -p "$memory" besa-fuzz-XXXXXX)"
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
mkdir -p "$program.corpus"

"$program" -max_total_time="${BESA_FUZZ_SECONDS:-30}" -timeout=10 -rss_limit_mb=1024 -artifact_prefix="$program." \
    -print_final_stats=1 "$@" "$program.corpus"
