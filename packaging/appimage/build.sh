#!/usr/bin/env bash
# Makes build/packages/AppDir from build/release: the programs with every library they need, except what each Linux
# desktop has (C library, graphics drivers, X11, fonts). AppDir/AppRun starts the workbench from wherever the folder
# lies, on systems that are not older than this one. With APPIMAGE_RUNTIME=FILE (runtime-x86_64 of the AppImage
# project; not fetched) and mksquashfs it becomes one file, an AppImage.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

fail() {
    echo "appimage: $*" >&2
    exit 1
}

./run build
out="$PWD/build/packages"
app="$out/AppDir"
rm -rf "$app"
DESTDIR="$app" cmake --install build/release --prefix /usr --strip >/dev/null
private="$app/usr/lib/besa-workbench"

qt="$(qmake6 -query QT_INSTALL_PLUGINS)"
for plugin in platforms/libq{xcb,offscreen,wayland*}.so imageformats/libq{svg,png,jpeg}.so iconengines/libqsvgicon.so \
    platforminputcontexts/*.so xcbglintegrations/*.so wayland-*/*.so; do
    for file in "$qt"/$plugin; do # unquoted: the pattern is opened here
        [ -f "$file" ] || continue
        install -D -m 644 -t "$private/plugins/$(basename "$(dirname "$file")")" "$file"
    done
done
printf '[Paths]\nPrefix = ..\nPlugins = lib/besa-workbench/plugins\n' >"$app/usr/bin/qt.conf"

# Of the system: bound to the kernel, the driver, the display server or the fonts of the machine.
system='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|nsl|anl|stdc\+\+|gcc_s|GL|GLX|EGL|GLdispatch|OpenGL|drm|gbm|X11|xcb'
system+='|ICE|SM|fontconfig|freetype|harfbuzz|expat|z|uuid|wayland-client|udev|systemd|selinux|com_err))\.so'
find "$app/usr/bin" "$private" -type f \( -perm -u+x -o -name '*.so*' \) -exec ldd {} + |
    sed -n 's/.* => \(\/[^ ]*\) (.*/\1/p' | sort -u | while read -r library; do
    name="$(basename "$library")"
    [[ "$library" != "$app"/* && ! "$name" =~ $system ]] || continue
    [ -e "$private/$name" ] || install -m 644 -t "$private" "$library"
done

cat >"$app/AppRun" <<'RUN'
#!/bin/sh
# The name that this was started by (besa) or else the window.
here="$(dirname "$(readlink -f "$0")")"
program="$(basename "${ARGV0:-$0}")"
[ "$program" = besa ] || program=besa-workbench
exec "$here/usr/bin/$program" "$@"
RUN
chmod 755 "$app/AppRun"
ln -s AppRun "$app/besa"
cp "$app/usr/share/applications/besa-workbench.desktop" "$app/usr/share/icons/hicolor/scalable/apps/besa-workbench.svg" "$app"
ln -s besa-workbench.svg "$app/.DirIcon"
echo "$app ($(du -sh "$app" | cut -f 1)) holds what the workbench needs."

[ -n "${APPIMAGE_RUNTIME:-}" ] || exit 0
[ -f "$APPIMAGE_RUNTIME" ] || fail "$APPIMAGE_RUNTIME is not there"
command -v mksquashfs >/dev/null || fail "mksquashfs is missing: apt-get install squashfs-tools"
version="$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' packaging/linux/*.metainfo.xml | head -n 1)"
image="$out/besa-workbench-$version-x86_64.AppImage"
mksquashfs "$app" "$out/app.squashfs" -root-owned -noappend -quiet -no-progress -comp zstd
cat "$APPIMAGE_RUNTIME" "$out/app.squashfs" >"$image"
chmod 755 "$image"
rm "$out/app.squashfs"
echo "$image ($(du -h "$image" | cut -f 1)) is one file that runs on any desktop."
