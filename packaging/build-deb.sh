#!/usr/bin/env bash
# Builds the Debian package from build/release and tries it in a folder of its own: every library is found, the
# programs start, and the window opens without a screen. usage: packaging/build-deb.sh [FOLDER FOR THE PACKAGE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target="$(realpath -m -- "${1:-build/packages}")"

packaging/install-packages.sh package
./run build
mkdir -p "$target"
cpack --config build/release/CPackConfig.cmake -B "$target" >"$target/cpack.log" 2>&1 || {
    cat "$target/cpack.log" >&2
    exit 1
}
package="$(ls -t "$target"/besa-workbench_*.deb | head -n 1)"

root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
dpkg-deb --extract "$package" "$root"
# LibTorch must come from the package: the folder that it was fetched to is not there on another machine.
for program in besa besa-workbench; do
    strange="$(ldd "$root/usr/bin/$program" | grep -E 'not found|lib(torch|c10|gomp|cupti|cudart)' |
        grep -vF "=> $root/" || true)"
    if [ -n "$strange" ]; then
        echo "$program would not start elsewhere:" >&2
        echo "$strange" >&2
        exit 1
    fi
done
"$root/usr/bin/besa" --version
QT_QPA_PLATFORM=offscreen HOME="$root" "$root/usr/bin/besa-workbench" --version
"$root/usr/bin/besa" inspect "$root/usr/share/besa-workbench/demo" >/dev/null
desktop-file-validate "$root/usr/share/applications/besa-workbench.desktop"
appstreamcli validate-tree --no-net "$root/usr" >"$target/appstream.log" || {
    cat "$target/appstream.log" >&2
    exit 1
}
echo "$package ($(du -h "$package" | cut -f 1)) holds what it needs."
