#!/usr/bin/env bash
# Puts the pinned clang-tidy into the user's cache and prints the program's path. Debian 12's own releases
# (14 to 19) run every check over all headers of LibTorch and Qt, which takes two to four times as long, and
# 14 cannot parse gcc 12's <ranges>.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/wheels.sh"

wheel=(clang-tidy==23.1.4 clang_tidy-23.1.4-py2.py3-none-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl
    45608750 6bb31e4f319ecbe14acb75f23c3050d0f1d4b1d92ea1c66091bc76e4eac2c1ac)
target="$cache/clang-tidy-23.1.4"
program="$target/clang_tidy/data/bin/clang-tidy"

if [ ! -x "$program" ]; then
    {
        lock_cache
        require_space 300 clang-tidy
        fetch_wheel "${wheel[@]}"
        rm -rf "$target.new"
        unpack_wheel "${wheel[1]}" "$target.new" clang_tidy/
        chmod +x "$target.new/clang_tidy/data/bin/clang-tidy"
        replace_folder "$target.new" "$target"
    } >&2
fi
echo "$program"
