#!/usr/bin/env bash
# Makes an AppImage from build/release: one file that runs on any Linux that is not older than the machine that
# built it. Needs linuxdeploy and its Qt plugin, named by LINUXDEPLOY and found beside it; neither is fetched.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
: "${LINUXDEPLOY:?name the linuxdeploy program with LINUXDEPLOY=FILE}"

./run build
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
DESTDIR="$root" cmake --install build/release --prefix /usr --strip >/dev/null

# The offscreen platform goes along, so that --smoke can prove the bundle without a screen. Drivers stay out.
export QMAKE="${QMAKE:-qmake6}" EXTRA_PLATFORM_PLUGINS="libqoffscreen.so;libqwayland-generic.so"
export LD_LIBRARY_PATH="$root/usr/lib/besa-workbench${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
mkdir -p build/packages
cd build/packages
"$LINUXDEPLOY" --appdir "$root" --plugin qt --output appimage --exclude-library 'libcuda*' \
    --desktop-file "$root/usr/share/applications/besa-workbench.desktop" \
    --icon-file "$root/usr/share/icons/hicolor/scalable/apps/besa-workbench.svg"
