#!/usr/bin/env bash
# Compares the memory that `besa plan` foresees with the largest resident memory of the run.
#   bench/plan_memory.sh                                  the bundled model, and two of BESA_TEST_DATA when that is set
#   bench/plan_memory.sh MODEL TOKENS [option...]         another model; TOKENS holds `calibration` and `evaluation`
set -euo pipefail
repository="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
besa="$repository/build/release/bin/besa"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

planned() { # besa's words
    "$besa" plan "$@" --json --quiet | python3 -c 'import json, sys; print(json.loads(sys.stdin.read())["memory_bytes"])'
}

measured() { # besa's words
    python3 - "$besa" prune "$@" --force --quiet <<'PYTHON'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)
PYTHON
}

compare() { # title, besa's words
    local title="$1" plan peak
    shift
    rm -rf "$scratch/out" "$scratch/out.run"
    plan="$(planned "$@" --out "$scratch/out")"
    peak="$(measured "$@" --out "$scratch/out")"
    awk -v title="$title" -v plan="$plan" -v peak="$peak" \
        'BEGIN { printf "| %s | %.0f MB | %.0f MB | %.2f |\n", title, plan / 1e6, peak / 1e6, plan / peak }'
}

with_and_without_evaluation() { # title, besa's words without the evaluation, --, the evaluation's
    local title="$1" words=()
    shift
    while [ "$1" != -- ]; do
        words+=("$1")
        shift
    done
    shift
    for method in besa wanda; do
        compare "$title, $method" "${words[@]}" --method "$method"
        compare "$title, $method, evaluation" "${words[@]}" --method "$method" "$@"
    done
}

echo "| run | planned | measured | ratio |"
echo "|---|---|---|---|"
if [ $# -gt 0 ]; then
    model="$1" tokens="$2"
    shift 2
    with_and_without_evaluation "$(basename "$model")" "$model" --calibration-tokens "$tokens:calibration" "$@" -- \
        --eval-tokens "$tokens:evaluation"
    exit
fi
demo="$repository/resources/demo"
with_and_without_evaluation "bundled model" "$demo" --calibration "$demo/calibration.txt" -- \
    --eval "$demo/evaluation.txt" --eval-join "<s>"
for name in stories260K babyllama-1M; do
    [ -d "${BESA_TEST_DATA:-}/models/$name" ] || continue
    tokens="$BESA_TEST_DATA/expected/$name.tokens.safetensors"
    with_and_without_evaluation "$name" "$BESA_TEST_DATA/models/$name" --calibration-tokens "$tokens:calibration" -- \
        --eval-tokens "$tokens:evaluation"
done
