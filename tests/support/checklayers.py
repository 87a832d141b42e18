#!/usr/bin/env python3
"""Reads every #include of the tree and fails on an arrow that the table below does not have.

usage: checklayers.py [FOLDER]     checks the tree in FOLDER, by default the one around this file
       checklayers.py --self-test  checks that each kind of mistake is found
"""

import re
import sys
import tempfile
from pathlib import Path

# Who may include whom: for each folder the folders that it may name, besides itself.
# A top folder on the right stands for everything below it; the files that lie directly in
# server/ and client/ build the object graph and see all of their side.
COMMON = {"common/irc", "common/net"}
ARROWS = {
    "common/irc": set(),
    "common/net": {"common/irc"},
    "server": COMMON | {"server"},
    "server/wire": {"common/irc"},
    "server/net": COMMON | {"server/wire"},
    "server/accounts": COMMON | {"server/wire"},
    "server/hub": {"common/irc", "server/wire"},
    "server/commands": {"common/irc", "server/wire", "server/hub"},
    "server/sequencer": {"common/irc", "server/wire", "server/hub"},
    "server/store": {"common/irc", "server/wire", "server/hub"},
    "server/ops": COMMON,
    "client": COMMON | {"client"},
    "client/net": COMMON,
    "client/session": {"common/irc"},
    "client/store": COMMON,
    "client/model": COMMON | {"client/session", "client/store"},
    "client/host": COMMON,
    "client/ui": COMMON | {"client/model", "client/host"},
    "tests": {"common", "server", "client"},
}

# Folders without socket, file, clock and chance, and the headers that would bring them in.
PURE = {"common/irc", "server/hub", "server/commands"}
IMPURE = re.compile(
    r"(Q(File|Dir|SaveFile|Settings|Tcp|Udp|Ssl|Local(Socket|Server)|AbstractSocket|Process"
    r"|Thread|Timer|BasicTimer|ElapsedTimer|DeadlineTimer|RandomGenerator)"
    r"|Qt?Network/|(chrono|ctime|random|thread|fstream|cstdio)$)"
)

SOURCES = {".h", ".cpp"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def unit_of(path):
    """The row of the table for a file: its first two folders, or one in the top folders."""
    folders = Path(path).parts[:-1]
    return folders[0] if folders and folders[0] == "tests" else "/".join(folders[:2])


def may_include(source, target):
    allowed = ARROWS[source]
    return source == target or target in allowed or target.split("/")[0] in allowed


def mistake_of(root, file, bracket, target):
    """Why the file may not include the target, or nothing."""
    source = unit_of(file)
    if source not in ARROWS:
        return f"{source or 'the top folder'} has no row in the table of {Path(__file__).name}"
    tops = {unit.split("/")[0] for unit in ARROWS}
    top = target.split("/")[0]
    if bracket == "<":
        if top in tops and (root / target).exists():
            return f"<{target}>: the project's own headers stand in quotation marks"
        if source in PURE and IMPURE.match(target):
            return f"<{target}>: {source} has no socket, file, clock or chance"
        return None
    if target.endswith(".moc") and "/" not in target:
        return None
    if top not in tops or ".." in Path(target).parts:
        return f'"{target}" is not the full path from the root'
    if not (root / target).is_file():
        return f'"{target}" does not exist'
    if not may_include(source, unit_of(target)):
        return f'"{target}": {source} may not include {unit_of(target)}'
    return None


def check(root):
    """All mistakes below root, and how many files were read."""
    mistakes = []
    files = []
    for top in sorted({unit.split("/")[0] for unit in ARROWS}):
        files += sorted(p for p in (root / top).rglob("*") if p.suffix in SOURCES)
    for path in files:
        file = path.relative_to(root)
        text = path.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            mistake = mistake_of(root, file, match[1], match[2])
            if mistake:
                line = text.count("\n", 0, match.start(1)) + 1
                mistakes.append(f"{file}:{line}: {mistake}")
    return mistakes, len(files)


# A file, one include in it, and a word of the mistake, or nothing where it is allowed.
ROWS = [
    ("common/irc/a.cpp", '"common/irc/x.h"', None),
    ("common/irc/a.cpp", '"common/net/x.h"', "may not include"),
    ("common/irc/a.cpp", "<QByteArray>", None),
    ("common/irc/a.cpp", "<QFile>", "no socket"),
    ("common/net/a.cpp", "<QFile>", None),
    ("common/net/a.cpp", '"server/wire/x.h"', "may not include"),
    ("server/wire/a.h", '"common/irc/x.h"', None),
    ("server/net/a.cpp", '"server/hub/x.h"', "may not include"),
    ("server/net/deeper/a.cpp", '"server/hub/x.h"', "may not include"),
    ("server/hub/a.cpp", '"server/net/x.h"', "may not include"),
    ("server/hub/a.cpp", "<QElapsedTimer>", "no socket"),
    ("server/hub/a.cpp", "<chrono>", "no socket"),
    ("server/commands/a.cpp", '"server/hub/x.h"', None),
    ("server/a.cpp", '"server/hub/x.h"', None),
    ("server/a.cpp", '"client/ui/x.h"', "may not include"),
    ("client/session/a.cpp", '"client/net/x.h"', "may not include"),
    ("client/ui/a.cpp", '"client/session/x.h"', "may not include"),
    ("client/ui/a.cpp", '"client/model/x.h"', None),
    ("client/a.cpp", '"server/wire/x.h"', "may not include"),
    ("client/ui/a.cpp", '"x.h"', "full path"),
    ("client/ui/a.cpp", '"../model/x.h"', "full path"),
    ("client/ui/a.cpp", '"client/ui/../net/x.h"', "full path"),
    ("client/ui/a.cpp", '"client/ui/missing.h"', "does not exist"),
    ("client/ui/a.cpp", "<client/model/x.h>", "quotation marks"),
    ("client/news/a.cpp", '"common/irc/x.h"', "no row"),
    ("tests/unit/a.cpp", '"server/hub/x.h"', None),
    ("tests/unit/a.cpp", '"a.moc"', None),
]


def self_test():
    failures = 0
    for file, include, expected in ROWS:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for unit in ARROWS:
                (root / unit).mkdir(parents=True, exist_ok=True)
                (root / unit / "x.h").touch()
            path = root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"#pragma once\n#include {include}\n", encoding="utf-8")
            mistakes, _ = check(root)
        found = mistakes[0] if mistakes else None
        right = (
            expected in found and found.startswith(f"{file}:2:")
            if expected and found
            else expected == found
        )
        if not right:
            failures += 1
            print(f"{file} with {include}: expected {expected}, found {found}")
    print(f"{len(ROWS) - failures} of {len(ROWS)} rows as expected")
    return failures == 0


def main(arguments):
    if arguments == ["--self-test"]:
        return 0 if self_test() else 1
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[2]
    mistakes, count = check(root)
    print("\n".join(mistakes))
    print(f"{count} files read, {len(mistakes)} includes that the layers do not allow")
    return 1 if mistakes or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
