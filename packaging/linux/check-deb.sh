#!/usr/bin/env bash
# Installs the Debian package in a minimal Debian 12 made for this check, runs the programs there as an ordinary user
# without a network, removes the package again and looks for what it left behind. Needs root and debootstrap;
# MIRROR names another Debian mirror. The folder is a gigabyte in $TMPDIR (default /var/tmp) and goes away at the end.
# usage: packaging/linux/check-deb.sh PACKAGE.deb
set -euo pipefail

fail() {
    echo "check-deb: $*" >&2
    exit 1
}

[ $# -eq 1 ] && [ -f "$1" ] || fail "name the package: packaging/linux/check-deb.sh build/packages/PACKAGE.deb"
[ "$(id -u)" -eq 0 ] || fail "only root can make another system's folder; run this with sudo."
command -v debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"
package="$(realpath -- "$1")"
mirror="${MIRROR:-http://deb.debian.org/debian}"

# The mounts below are this process's own: they end with it, however it ends.
if [ -z "${BESA_OWN_MOUNTS:-}" ]; then
    BESA_OWN_MOUNTS=1 exec unshare --mount --pid --fork --kill-child --propagation private "${BASH_SOURCE[0]}" "$package"
fi

root="$(mktemp -d -p "${TMPDIR:-/var/tmp}" besa-check-deb-XXXXXX)"
finish() {
    umount -l "$root/proc" "$root/dev" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap finish EXIT

log="$root.log"
quietly() { # command: its output shows up only when it fails
    "$@" >"$log" 2>&1 || { tail -n 30 "$log" >&2; fail "failed: $*"; }
    rm -f "$log"
}

as_root() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C DEBIAN_FRONTEND=noninteractive "$@"
}

# Neither a network nor a right, no variable that helps, and a folder of its own as the only place to write.
as_user() {
    unshare --net chroot --userspec=1000:1000 "$root" \
        env -i PATH=/usr/bin:/bin HOME=/var/user TMPDIR=/var/user QT_QPA_PLATFORM=offscreen "$@"
}

# Every path that packages are responsible for; caches and records of what was installed are no part of it.
files() {
    (cd "$root" && find usr etc opt var/lib srv ! -type d ! -path 'var/lib/apt/*' ! -path 'var/lib/dpkg/*' \
        ! -path 'var/lib/systemd/*' ! -path 'etc/ld.so.cache' | LC_ALL=C sort)
}

echo "Making a minimal Debian 12 in $root"
quietly debootstrap --variant=minbase bookworm "$root" "$mirror"
cp /etc/resolv.conf "$root/etc/resolv.conf"
chmod 755 "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mkdir -m 777 "$root/var/user"
quietly as_root apt-get -q update
as_root dpkg-query -W -f '${Package}\n' | LC_ALL=C sort >"$root/packages-before"
files >"$root/files-before"

cp "$package" "$root/besa.deb"
echo "Installing $(basename "$package") and what it depends on"
quietly as_root apt-get -y -q install --no-install-recommends /besa.deb
name="$(dpkg-deb --field "$package" Package)"
echo "Installed $(as_root dpkg-query -W -f '${Package}\n' | LC_ALL=C sort | comm -13 "$root/packages-before" - |
    wc -l) packages; $name itself holds $(as_root dpkg-query -W -f '${Installed-Size}' "$name") KiB."

for file in usr/share/applications/besa-workbench.desktop usr/share/metainfo/org.besa_workbench.besa_workbench.metainfo.xml \
    usr/share/icons/hicolor/scalable/apps/besa-workbench.svg "usr/share/doc/$name/copyright"; do
    [ -s "$root/$file" ] || fail "/$file is not there"
done
started="$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$root/usr/share/applications/besa-workbench.desktop")"
as_root sh -c "command -v $started" >/dev/null || fail "the desktop file starts $started, which is not there"

# Plug-ins are loaded by name while the program runs: their libraries must be there too.
xcb="$(cd "$root" && find usr/lib -path '*qt6/plugins/platforms/libqxcb.so')"
[ -n "$xcb" ] || fail "Qt's plug-in for X11 is not there"
for file in usr/bin/besa usr/bin/besa-workbench "$xcb"; do
    if as_root ldd "/$file" | grep 'not found'; then fail "/$file lacks these libraries"; fi
done

demo=/usr/share/besa-workbench/demo
as_user besa --version
as_user besa doctor
quietly as_user besa inspect "$demo"
quietly as_user besa prune "$demo" --calibration "$demo/calibration.txt" --samples 8 --length 64 --sparsity 0.5 \
    --out /var/user/pruned --quiet
quietly as_user besa verify /var/user/pruned
quietly as_user besa-workbench --version
echo "Opening every page of the window and pruning the bundled model in it"
quietly as_user besa-workbench --smoke /var/user/pictures
pictures="$(find "$root/var/user/pictures" -name '*.png' -size +10k | wc -l)"
[ "$pictures" -ge 10 ] || fail "only $pictures pictures of the window were made"
echo "$pictures pictures of the window were made."

quietly as_root apt-get -y -q purge --autoremove "$name"
left="$(files | comm -13 "$root/files-before" -)"
[ -z "$left" ] || fail "these files stay behind after the package was removed:"$'\n'"$left"
left="$(as_root dpkg-query -W -f '${Package}\n' | LC_ALL=C sort | comm -13 "$root/packages-before" -)"
[ -z "$left" ] || fail "these packages stay behind: $left"
echo "$(basename "$package") installs, works without a network, and leaves nothing behind."
