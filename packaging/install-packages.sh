#!/usr/bin/env bash
# Installs the Debian packages of the named groups (build, test) that are missing. Silent when none is.
set -euo pipefail
list="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/debian-packages.txt"

wanted=()
while read -r package group; do
    for name in "$@"; do
        if [ "$group" = "$name" ]; then wanted+=("$package"); fi
    done
done < <(grep -v '^#' "$list")

if ! command -v dpkg-query >/dev/null; then
    # Another distribution: its user brings the tools; CMake names any library that is absent.
    for tool in c++ cmake ninja python3; do
        command -v "$tool" >/dev/null && continue
        echo "run: $tool is missing. Install the counterparts of the Debian packages in $list." >&2
        exit 1
    done
    exit 0
fi

installed="$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)"
missing=()
for package in "${wanted[@]}"; do
    grep -qxF "installed $package" <<<"$installed" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "run: these packages are missing and only root can install them: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

log="$(mktemp)"
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q "$@" >>"$log" 2>&1
}
echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
if ! apt update || ! apt install --no-install-recommends "${missing[@]}"; then
    tail -n 15 "$log" >&2
    echo "run: apt-get could not install: ${missing[*]}. Connect to the network, or install them by hand." >&2
    exit 1
fi
