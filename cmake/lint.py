#!/usr/bin/env python3
"""Checks of the source text: `lint.py format [--fix]` and `lint.py tidy BUILD_FOLDER [PATTERN]`.

format holds every C++ file to .clang-format. tidy runs clang-tidy over what BUILD_FOLDER compiled; a file
that passed is not checked again until it, a header it includes, its flags or the rules change. Passes are
remembered by content in the user's cache, so that fresh clones and other build folders profit too.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ("core", "app", "widgets", "tests", "bench")
CLANG_FORMAT = "clang-format-14"


def check_format(fix):
    files = [f for folder in FOLDERS for f in sorted((ROOT / folder).rglob("*")) if f.suffix in (".cpp", ".h", ".cu", ".cuh")]
    mode = ["-i"] if fix else ["--dry-run", "--Werror"]
    return subprocess.run([CLANG_FORMAT, *mode, *map(str, files)]).returncode


def dependencies(build):
    """Object file -> the files it was compiled from, as Ninja recorded them."""
    listing = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], capture_output=True, text=True, check=True)
    result, current = {}, []
    for line in listing.stdout.splitlines():
        if line.startswith("    "):
            current.append(line.strip())
        elif ": #deps" in line:
            current = result.setdefault(line.split(": #deps")[0], [])
    return result


def signature(path, build):
    """Our own files count by content, all others by path and size. Paths do not depend on where we are."""
    path = pathlib.Path(os.path.normpath(build / path))
    if path.is_relative_to(build):
        return ""
    if path.is_relative_to(ROOT):
        return f"{path.relative_to(ROOT)} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return f"{path.name} {path.stat().st_size}"


def without_precompiled_headers(build):
    """Writes the compile commands for clang-tidy, which cannot read gcc's precompiled headers. Returns the entries."""
    entries = json.loads((build / "compile_commands.json").read_text())
    for entry in entries:
        entry["command"] = re.sub(r" (-Winvalid-pch|-fpch-preprocess|-include \S*cmake_pch\.hxx)(?= )", "", entry["command"])
    folder = build / "lint"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(entries))
    return entries


def tidy(build, pattern):
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "besa-workbench" / "lint"
    cache.mkdir(parents=True, exist_ok=True)
    fetched = subprocess.run([ROOT / "cmake/fetch-clang-tidy.sh"], stdout=subprocess.PIPE, text=True)
    if fetched.returncode != 0:
        return fetched.returncode
    program = fetched.stdout.strip()
    rules = pathlib.Path(program).parts[-5] + (ROOT / ".clang-tidy").read_text()
    deps = dependencies(build)

    pending = []
    for entry in without_precompiled_headers(build):
        source = pathlib.Path(entry["file"])
        if source.suffix != ".cpp":  # nvcc's flags mean nothing to clang
            continue
        if source.is_relative_to(build) or not re.search(pattern, str(source.relative_to(ROOT))):
            continue
        flags = entry["command"].split(maxsplit=1)[1].replace(str(build), "BUILD").replace(str(ROOT), "ROOT")
        built = re.search(r" -o (\S+)", entry["command"]).group(1)
        if built not in deps:
            print(f"clang-tidy: {source.relative_to(ROOT)} is not built; build everything first", file=sys.stderr)
            return 1
        files = sorted({signature(f, build) for f in deps[built]})
        key = hashlib.sha256("\n".join([rules, flags, *files]).encode()).hexdigest()
        if not (cache / key).exists():
            pending.append((source, cache / key))
    if not pending:
        return 0

    print(f"clang-tidy: {len(pending)} files to check", flush=True)
    gcc_headers = subprocess.run(["gcc", "-print-file-name=include"], capture_output=True, text=True).stdout.strip()

    def check(job):
        source, passed = job
        run = subprocess.run(
            # clang has neither gcc's warning names nor, without its own OpenMP, an omp.h
            [program, "--quiet", "-p", str(build / "lint"), "--extra-arg=-Wno-unknown-warning-option",
             "--extra-arg=-Wno-error",  # compiler warnings are the compiler's part
             f"--extra-arg=-idirafter{gcc_headers}", str(source)],
            capture_output=True, text=True)
        if run.returncode == 0:
            passed.touch()
        return source, run

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for done, (source, run) in enumerate(pool.map(check, pending), 1):
            print(f"[{done}/{len(pending)}] {source.relative_to(ROOT)}", flush=True)
            if run.returncode != 0:
                failed += 1
                print(run.stdout + re.sub(r"(?m)^(\d+ warnings.*|Suppressed .*|Use -.*)\n?", "", run.stderr), flush=True)
    if failed:
        print(f"clang-tidy: {failed} of {len(pending)} files need work", file=sys.stderr)
    return int(failed > 0)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["format"]:
            sys.exit(check_format(fix=False))
        case ["format", "--fix"]:
            sys.exit(check_format(fix=True))
        case ["tidy", folder, *rest]:
            sys.exit(tidy(pathlib.Path(folder).resolve(), rest[0] if rest else ""))
        case _:
            print(__doc__, file=sys.stderr)
            sys.exit(2)
