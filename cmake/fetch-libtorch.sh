#!/usr/bin/env bash
# Puts the pinned LibTorch into the user's cache, where cmake/LibTorch.cmake finds it. Silent when it is
# already there and whole.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/wheels.sh"

# libtorch_cpu.so needs libcupti and libcudart, even where no GPU is: they come from NVIDIA's two small wheels.
wheels=(
    "torch==2.11.0 torch-2.11.0-cp311-cp311-manylinux_2_28_x86_64.whl 530604548 7aa2f9bbc6d4595ba72138026b2074be1233186150e9292865e04b7a63b8c67a"
    "nvidia-cuda-cupti==13.0.85 nvidia_cuda_cupti-13.0.85-py3-none-manylinux_2_25_x86_64.whl 10715597 4eb01c08e859bf924d222250d2e8f8b8ff6d3db4721288cf35d14252a4d933c8"
    "nvidia-cuda-runtime==13.0.96 nvidia_cuda_runtime-13.0.96-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 2243632 7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548"
)
target="$cache/libtorch-2.11.0"

if whole "$target" unpacked.txt; then exit 0; fi
[ "$(uname -sm)" = "Linux x86_64" ] ||
    fail "the pinned LibTorch is for Linux on x86_64; name another one with LIBTORCH_ROOT=FOLDER."
lock_cache
if whole "$target" unpacked.txt; then exit 0; fi
require_space 1800 LibTorch

rm -rf "$target.new"
for wheel in "${wheels[@]}"; do
    read -ra words <<<"$wheel"
    fetch_wheel "${words[@]}"
done
echo "Unpacking LibTorch 2.11.0 (1.1 GB) to $target"
for wheel in "${wheels[@]}"; do
    read -ra words <<<"$wheel"
    unpack_wheel "${words[1]}" "$target.new" torch/lib/ torch/include/ nvidia/
done
libraries "$target.new" >"$target.new/unpacked.txt"
replace_folder "$target.new" "$target"
