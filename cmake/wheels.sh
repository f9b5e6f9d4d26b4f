# shellcheck shell=bash
# Functions for the fetch scripts (sourced): pinned wheels from PyPI, downloaded with pip into the user's cache,
# checked by SHA-256 and unpacked in one step or not at all. A wheel is named by four words:
#   requirement file bytes SHA-256

# shellcheck disable=SC2034 # the scripts that source this use it
cache="${XDG_CACHE_HOME:-$HOME/.cache}/besa-workbench"
downloads="$cache/downloads"

fail() {
    echo "run: $*" >&2
    exit 1
}

# The shared libraries of a folder with their sizes: enough to notice a truncated or half-deleted one.
libraries() { # folder
    (cd "$1" && find . -name '*.so*' -type f -printf '%s %P\n' | LC_ALL=C sort -k 2)
}

whole() { # folder, list of its libraries as they were unpacked
    [ -f "$1/$2" ] && (cd "$1" && cut -d ' ' -f 2- "$2" | xargs -d '\n' stat -c '%s %n' 2>/dev/null) | cmp -s - "$1/$2"
}

# One fetching process at a time.
lock_cache() {
    mkdir -p "$downloads" ||
        fail "$downloads cannot be made; name another cache folder with XDG_CACHE_HOME=FOLDER."
    exec 9>"$cache/lock"
    flock -n 9 || { echo "Waiting for another run that is fetching into $cache"; flock 9; }
}

require_space() { # megabytes, purpose
    local free
    free="$(df --output=avail -B 1000000 "$cache" | tail -n 1)"
    if [ "$free" -lt "$1" ]; then
        fail "$2 needs $1 MB in $cache, and only $free MB are free there. Free some space, or name" \
            "another cache folder with XDG_CACHE_HOME=FOLDER."
    fi
}

intact() { # file, SHA-256
    [ -f "$1" ] && [ "$(sha256sum <"$1")" = "$2  -" ]
}

fetch_wheel() { # requirement, file, bytes, SHA-256
    local partial="$downloads/partial" progress=off
    if intact "$downloads/$2" "$4"; then return; fi
    if [ -e "$downloads/$2" ]; then echo "$downloads/$2 is damaged and is fetched again."; fi
    if [ -t 1 ]; then progress=on; fi
    for attempt in 1 2; do
        echo "Downloading $1 ($((($3 + 999999) / 1000000)) MB) to $downloads"
        rm -rf "$partial"
        mkdir -p "$partial"
        PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_REQUIRE_VIRTUALENV=0 python3 -m pip download --quiet \
            --progress-bar "$progress" --no-cache-dir --no-deps --only-binary=:all: --dest "$partial" \
            --python-version 3.11 --implementation cp --abi cp311 \
            --platform manylinux_2_28_x86_64 --platform manylinux_2_27_x86_64 --platform manylinux_2_25_x86_64 \
            --platform manylinux_2_18_x86_64 --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 \
            "$1" 2>"$downloads/pip.log" ||
            fail "$1 is not in $downloads and could not be downloaded (details: $downloads/pip.log);" \
                "connect to the network and run this again."
        if intact "$partial/$2" "$4"; then
            mv "$partial/$2" "$downloads/$2"
            rm -rf "$partial" "$downloads/pip.log"
            return
        fi
        echo "The download of $1 is damaged (attempt $attempt of 2)." >&2
    done
    fail "$1 arrives damaged: its SHA-256 is not $4. A proxy may alter downloads; try another network."
}

unpack_wheel() { # file, folder, prefixes of the members to take
    python3 - "$downloads/$1" "${@:2}" <<'PY' || fail "$1 could not be unpacked into $2; is the disk full?"
import sys, zipfile
archive, folder, *prefixes = sys.argv[1:]
with zipfile.ZipFile(archive) as wheel:
    wanted = [n for n in wheel.namelist() if n.startswith(tuple(prefixes)) or ".dist-info/licenses/" in n]
    wheel.extractall(folder, wanted)
PY
}

# A killed run leaves nothing half done: the finished folder replaces the old one by a rename.
replace_folder() { # finished folder, target
    rm -rf "$2.old"
    if [ -e "$2" ]; then mv "$2" "$2.old"; fi
    mv "$1" "$2"
    rm -rf "$2.old"
}
