#!/usr/bin/env python3
"""The licence texts of all that is linked into the program, for the packages.

    packaging/licences.py TARGET >THIRD-PARTY.txt

Asks cargo which crates are linked for a target, and reads the texts that lie in their sources. Texts that are equal are
printed once. Fails where a crate names no licence at all.
"""

import json
import pathlib
import subprocess
import sys

NAMES = ("license", "licence", "copying", "copyright", "notice", "unlicense")
# Older crates carry one of these texts under the name of the file that their head gives, or none.
NONE = "It carries no text of its own. Its licence, by its own head, is: "
STANDARD_LIBRARY = """Rust's standard library, linked into every program. MIT OR Apache-2.0; https://www.rust-lang.org
Copyright (c) The Rust Project Contributors. The texts of both licences stand below, with those of crates that share them.
"""
MUSL = """musl libc, linked into the static program. MIT; https://musl.libc.org
Copyright (c) 2005-2020 Rich Felker, et al. The text of the licence stands below, with those of crates that share it.
"""


def cargo(*arguments):
    told = subprocess.run(["cargo", *arguments, "--locked", "--quiet"], check=True, stdout=subprocess.PIPE)
    return told.stdout.decode()


def linked(target):
    """The packages that the program is linked with: no build scripts, no tests, nothing that only writes code."""
    told = json.loads(cargo("metadata", "--format-version", "1"))
    tree = ("tree", "--target", target, "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}")
    lines = {tuple(line.split()[:2]) for line in cargo(*tree).splitlines() if line}
    found = [package for package in told["packages"] if (package["name"], "v" + package["version"]) in lines]
    found = [package for package in found if package["id"] != told["resolve"]["root"]]
    return sorted(found, key=lambda package: (package["name"], package["version"]))


def texts(package):
    folder = pathlib.Path(package["manifest_path"]).parent
    files = {path for path in folder.iterdir() if path.is_file() and path.name.lower().startswith(NAMES)}
    if package["license_file"]:
        files.add(folder / package["license_file"])
    read = (path.read_text(encoding="utf-8", errors="replace") for path in sorted(files))
    return [text.strip().replace("\r\n", "\n") for text in read]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    target = sys.argv[1]
    holders = {}
    for package in linked(target):
        licence = package["license"] or package["license_file"]
        if not licence:
            sys.exit(f"{package['name']} {package['version']} names no licence: ask its authors, or leave it out")
        source = package["repository"] or package["homepage"] or "https://crates.io/crates/" + package["name"]
        named = f"{package['name']} {package['version']} ({licence}), {source}"
        for text in texts(package) or [NONE + licence]:
            holders.setdefault(text, []).append(named)
    print("trustpath is linked with the following. Each text stands below those to whom it belongs.\n")
    print(STANDARD_LIBRARY + (MUSL if target.endswith("musl") else ""))
    for text, named in sorted(holders.items(), key=lambda held: held[1]):
        print("-" * 100, *named, "", text, "", sep="\n")


main()
