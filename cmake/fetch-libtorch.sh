#!/usr/bin/env bash
# Puts the pinned LibTorch into the user's cache, once: downloads three wheels from PyPI with pip, checks
# their SHA-256 and unpacks what a C++ program needs. Silent when it is already there and whole.
# Prints nothing but progress; cmake/LibTorch.cmake looks in the same place.
set -euo pipefail

cache="${XDG_CACHE_HOME:-$HOME/.cache}/besa-workbench"
downloads="$cache/downloads"
target="$cache/libtorch-2.11.0"
stamp="$target/unpacked.txt"

# requirement, wheel, bytes, SHA-256
wheels=(
    "torch==2.11.0 torch-2.11.0-cp311-cp311-manylinux_2_28_x86_64.whl 530604548 7aa2f9bbc6d4595ba72138026b2074be1233186150e9292865e04b7a63b8c67a"
    "nvidia-cuda-cupti==13.0.85 nvidia_cuda_cupti-13.0.85-py3-none-manylinux_2_25_x86_64.whl 10715597 4eb01c08e859bf924d222250d2e8f8b8ff6d3db4721288cf35d14252a4d933c8"
    "nvidia-cuda-runtime==13.0.96 nvidia_cuda_runtime-13.0.96-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 2243632 7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548"
)

fail() {
    echo "run: $*" >&2
    exit 1
}

# The shared libraries with their sizes: enough to notice a truncated or half-deleted folder.
libraries() {
    (cd "$1" && find torch/lib nvidia -name '*.so*' -type f -printf '%s %p\n' | LC_ALL=C sort -k 2)
}

whole() {
    [ -f "$stamp" ] && libraries "$target" 2>/dev/null | cmp -s - "$stamp"
}

intact() { # file, SHA-256
    [ -f "$1" ] && [ "$(sha256sum <"$1")" = "$2  -" ]
}

download() { # requirement, wheel, bytes, SHA-256
    local partial="$downloads/partial" progress=off
    [ -t 1 ] && progress=on
    for attempt in 1 2; do
        echo "Downloading $1 ($((($3 + 999999) / 1000000)) MB) to $downloads"
        rm -rf "$partial"
        mkdir -p "$partial"
        if ! PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_REQUIRE_VIRTUALENV=0 python3 -m pip download --quiet \
            --progress-bar "$progress" --no-cache-dir --no-deps --only-binary=:all: --dest "$partial" \
            --python-version 3.11 --implementation cp --abi cp311 \
            --platform manylinux_2_28_x86_64 --platform manylinux_2_25_x86_64 \
            --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 "$1" 2>"$downloads/pip.log"; then
            fail "LibTorch is not in $cache and $1 could not be downloaded (details: $downloads/pip.log);" \
                "connect to the network and run this again, or name an unpacked LibTorch with LIBTORCH_ROOT=FOLDER."
        fi
        if intact "$partial/$2" "$4"; then
            mv "$partial/$2" "$downloads/$2"
            rm -rf "$partial" "$downloads/pip.log"
            return
        fi
        echo "The download of $1 is damaged (attempt $attempt of 2)." >&2
    done
    fail "$1 arrives damaged: its SHA-256 is not $4. A proxy may alter downloads; try another network."
}

unpack() { # into a temporary folder beside the target, then a rename: a killed run leaves nothing half done
    local fresh="$target.new" old="$target.old"
    rm -rf "$fresh" "$old"
    mkdir -p "$fresh"
    for wheel in "${wheels[@]}"; do
        read -r _ file _ _ <<<"$wheel"
        python3 - "$downloads/$file" "$fresh" <<'PY' || fail "$file could not be unpacked into $fresh; is the disk full?"
import sys, zipfile
wanted = ("torch/lib/", "torch/include/", "nvidia/")
with zipfile.ZipFile(sys.argv[1]) as wheel:
    names = [n for n in wheel.namelist() if n.startswith(wanted) or ".dist-info/licenses/" in n]
    wheel.extractall(sys.argv[2], names)
PY
    done
    libraries "$fresh" >"$fresh/unpacked.txt"
    if [ -e "$target" ]; then mv "$target" "$old"; fi
    mv "$fresh" "$target"
    rm -rf "$old"
}

if whole; then exit 0; fi
[ "$(uname -sm)" = "Linux x86_64" ] ||
    fail "the pinned LibTorch is for Linux on x86_64; name another one with LIBTORCH_ROOT=FOLDER."
mkdir -p "$downloads" || fail "$downloads cannot be made; name another cache folder with XDG_CACHE_HOME=FOLDER."
exec 9>"$cache/lock"
flock -n 9 || { echo "Waiting for another run that is fetching LibTorch"; flock 9; }
if whole; then exit 0; fi

free="$(df --output=avail -B 1000000 "$cache" | tail -n 1)"
if [ "$free" -lt 1800 ]; then
    fail "LibTorch needs 1800 MB in $cache, and $free MB are free there. Free some space, or name" \
        "another cache folder with XDG_CACHE_HOME=FOLDER."
fi
for wheel in "${wheels[@]}"; do
    read -r requirement file bytes sha <<<"$wheel"
    intact "$downloads/$file" "$sha" && continue
    [ ! -e "$downloads/$file" ] || echo "$downloads/$file is damaged and is fetched again."
    download "$requirement" "$file" "$bytes" "$sha"
done
echo "Unpacking LibTorch 2.11.0 (1.1 GB) to $target"
unpack
