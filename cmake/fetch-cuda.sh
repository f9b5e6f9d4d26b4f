#!/usr/bin/env bash
# Puts the libraries that the CUDA half of the pinned LibTorch needs beside it, where its own search path finds
# them: those that this system does not have. Needs fetch-libtorch.sh to have run. Silent when nothing is missing.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/wheels.sh"

# requirement, file, bytes, SHA-256, and the library that stands for it
wheels=(
    "nvidia-cublas==13.1.0.3 nvidia_cublas-13.1.0.3-py3-none-manylinux_2_27_x86_64.whl 423100000 ee8722c1f0145ab246bccb9e452153b5e0515fd094c3678df50b2a0888b8b171 libcublas.so.13"
    "nvidia-cudnn-cu13==9.19.0.56 nvidia_cudnn_cu13-9.19.0.56-py3-none-manylinux_2_27_x86_64.whl 366100000 d20e1734305e9d68889a96e3f35094d733ff1f83932ebe462753973e53a572bf libcudnn.so.9"
    "nvidia-cufft==12.0.0.61 nvidia_cufft-12.0.0.61-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 214100000 6c44f692dce8fd5ffd3e3df134b6cdb9c2f72d99cf40b62c32dde45eea9ddad3 libcufft.so.12"
    "nvidia-cusolver==12.0.4.66 nvidia_cusolver-12.0.4.66-py3-none-manylinux_2_27_x86_64.whl 200900000 0a759da5dea5c0ea10fd307de75cdeb59e7ea4fcb8add0924859b944babf1112 libcusolver.so.12"
    "nvidia-nccl-cu13==2.28.9 nvidia_nccl_cu13-2.28.9-py3-none-manylinux_2_18_x86_64.whl 196500000 e4553a30f34195f3fa1da02a6da3d6337d28f2003943aa0a3d247bbc25fefc42 libnccl.so.2"
    "nvidia-cusparselt-cu13==0.8.0 nvidia_cusparselt_cu13-0.8.0-py3-none-manylinux2014_x86_64.whl 169884119 25e30a8a7323935d4ad0340b95a0b69926eee755767e8e0b1cf8dd85b197d3fd libcusparseLt.so.0"
    "nvidia-cusparse==12.6.3.3 nvidia_cusparse-12.6.3.3-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 145900000 2b3c89c88d01ee0e477cb7f82ef60a11a4bcd57b6b87c33f789350b59759360b libcusparse.so.12"
    "nvidia-nvshmem-cu13==3.4.5 nvidia_nvshmem_cu13-3.4.5-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 60412546 290f0a2ee94c9f3687a02502f3b9299a9f9fe826e6d0287ee18482e78d495b80 libnvshmem_host.so.3"
    "nvidia-curand==10.4.0.35 nvidia_curand-10.4.0.35-py3-none-manylinux_2_27_x86_64.whl 59500000 1aee33a5da6e1db083fe2b90082def8915f30f3248d5896bcec36a579d941bfc libcurand.so.10"
    "nvidia-nvjitlink==13.0.88 nvidia_nvjitlink-13.0.88-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl 40700000 13a74f429e23b921c1109976abefacc69835f2f433ebd323d3946e11d804e47b libnvJitLink.so.13"
    "nvidia-cufile==1.15.1.6 nvidia_cufile-1.15.1.6-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 1223672 08a3ecefae5a01c7f5117351c64f17c7c62efa5fffdbe24fc7d298da19cd0b44 libcufile.so.0"
)
target="$cache/libtorch-2.11.0"
[ -f "$target/unpacked.txt" ] || fail "$target holds no LibTorch; run ./run build first."

# Of the toolkit, or of another installation: a library that the loader finds is not fetched.
installed="$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)"
missing=()
for wheel in "${wheels[@]}"; do
    grep -q "^[[:space:]]*${wheel##* } " <<<"$installed" || missing+=("$wheel")
done
complete() {
    whole "$target" cuda.txt && for wheel in "${missing[@]}"; do grep -q "/${wheel##* }" "$target/cuda.txt" || return 1; done
}

if [ ${#missing[@]} -eq 0 ] || complete; then exit 0; fi
lock_cache
if complete; then exit 0; fi
require_space 8000 "CUDA's libraries"

for wheel in "${missing[@]}"; do
    read -ra words <<<"$wheel"
    fetch_wheel "${words[@]:0:4}"
done
echo "Unpacking ${#missing[@]} CUDA libraries to $target"
rm -rf "$target.cuda"
for wheel in "${missing[@]}"; do
    read -ra words <<<"$wheel"
    unpack_wheel "${words[1]}" "$target.cuda" nvidia/
done
libraries "$target.cuda" >"$target.cuda/cuda.txt"
# The list goes last: files without it are fetched again.
rm -f "$target/cuda.txt"
cp -rlf "$target.cuda/nvidia" "$target.cuda"/*.dist-info "$target/"
mv "$target.cuda/cuda.txt" "$target/"
rm -rf "$target.cuda"
