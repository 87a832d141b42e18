#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads every #include of the tree and fails on an arrow that the table below does not have.

usage: checklayers.py [FOLDER]     checks the tree in FOLDER, by default the one around this file
       checklayers.py --self-test  checks that each kind of mistake is found
"""

import re
import sys
import tempfile
from pathlib import Path

# Who may include whom: for each folder the folders that it may name, besides itself and those
# below it that have no row. A folder on the right stands for itself only; "server/*" and
# "client/*" stand for every folder of their side, "common/*" for every folder of common.
COMMON = {"common/*"}
PARTS = {"client/ui/text", "client/ui/theme", "client/ui/widgets"}
ARROWS = {
    "common/irc": set(),
    "common/net": set(),
    "common/event": set(),
    "common/crypto": set(),
    "server": COMMON | {"server/*"},
    "server/app": COMMON | {"server/*"},
    "server/turn": {"common/irc"},
    "server/dialect": {"common/irc", "server/turn"},
    "server/net": COMMON | {"server/dialect", "server/turn"},
    "server/accounts": COMMON | {"server/turn"},
    "server/hub/state": {"common/irc", "server/turn"},
    "server/hub/output": {"common/irc", "server/turn", "server/hub/state"},
    "server/hub": {"common/irc", "server/turn", "server/hub/state", "server/hub/output"},
    "server/commands": {
        "common/irc", "server/turn", "server/hub", "server/hub/state", "server/hub/output"
    },
    "server/sequencer": {"common/irc", "server/turn"},
    "server/store": {"common/irc", "server/turn"},
    "server/ops": COMMON,
    "server/config": COMMON,
    "server/control": COMMON | {"server/config", "server/ops"},
    "client": COMMON | {"client/*"},
    "client/app": COMMON | {"client/*"},
    "client/chat": {"common/irc", "common/crypto"},
    "client/net": COMMON | {"client/chat"},
    "client/session": {"common/irc", "client/chat"},
    "client/model": {"common/irc", "common/net", "client/chat", "client/session"},
    "client/profile": COMMON | {"client/chat", "client/model"},
    "client/networks": COMMON
    | {"client/chat", "client/model", "client/net", "client/profile", "client/session"},
    "client/host": COMMON | {"client/chat"},
    "client/ui/text": set(),
    "client/ui/theme": set(),
    "client/ui/widgets": {"client/ui/theme"},
    "client/ui/composer": PARTS | {"common/irc", "client/chat", "client/model"},
    "client/ui/connect": PARTS | {"common/irc", "common/net", "client/chat", "client/model"},
    "client/ui/host": PARTS | {"common/irc", "client/chat", "client/host", "client/model"},
    "client/ui/lists": PARTS | {"common/irc", "client/chat", "client/model"},
    "client/ui/messages": PARTS | {"common/irc", "client/chat", "client/model"},
    "client/ui/window": COMMON | {"client/chat", "client/host", "client/model", "client/ui/*"},
    "tests": {"common/*", "server/*", "client/*", "tests/*"},
}

# Folders without socket, file, clock and chance, and the headers that would bring them in.
PURE = {"common/irc", "server/turn", "server/hub", "server/hub/state", "server/hub/output", "server/commands"}
IMPURE = re.compile(
    r"(Q(File|Dir|SaveFile|Settings|Tcp|Udp|Ssl|Local(Socket|Server)|AbstractSocket|Process"
    r"|Thread|Timer|BasicTimer|ElapsedTimer|DeadlineTimer|RandomGenerator)"
    r"|Qt?Network/|(chrono|ctime|random|thread|fstream|cstdio)$)"
)

SOURCES = {".h", ".cpp"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def unit_of(path):
    """The row of the table for a file: that of its folder, or of the nearest folder above it.

    The rows of the top folders server and client are for the files directly in them.
    """
    folder = Path(path).parent
    for candidate in (folder, *folder.parents):
        name = candidate.as_posix()
        if name in ARROWS and (candidate == folder or name == "tests" or "/" in name):
            return name
    return None


def may_include(source, target):
    """Whether a file of the row source may include a file of the row target."""
    allowed = ARROWS[source]
    above = {f"{parent}/*" for parent in Path(target).parents} | {f"{target}/*"}
    return source == target or target in allowed or bool(above & allowed)


def mistake_of(root, file, bracket, target):
    """Why the file may not include the target, or nothing."""
    source = unit_of(file)
    if source not in ARROWS:
        return f"{Path(file).parent} has no row in the table of {Path(__file__).name}"
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
    unit = unit_of(target)
    if unit is None or not may_include(source, unit):
        return f'"{target}": {source} may not include {unit or Path(target).parent}'
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
    ("common/net/a.cpp", '"server/turn/x.h"', "may not include"),
    ("server/turn/a.h", '"common/irc/x.h"', None),
    ("server/net/a.cpp", '"server/hub/x.h"', "may not include"),
    ("server/net/deeper/a.cpp", '"server/hub/x.h"', "may not include"),
    ("server/hub/a.cpp", '"server/net/x.h"', "may not include"),
    ("server/hub/a.cpp", "<QElapsedTimer>", "no socket"),
    ("server/hub/a.cpp", "<chrono>", "no socket"),
    ("server/commands/a.cpp", '"server/hub/x.h"', None),
    ("server/a.cpp", '"server/hub/x.h"', None),
    ("server/a.cpp", '"client/ui/theme/x.h"', "may not include"),
    ("client/session/a.cpp", '"client/net/x.h"', "may not include"),
    ("client/ui/lists/a.cpp", '"client/session/x.h"', "may not include"),
    ("client/ui/lists/a.cpp", '"client/model/x.h"', None),
    ("client/ui/lists/a.cpp", '"client/ui/window/x.h"', "may not include"),
    ("client/ui/window/a.cpp", '"client/ui/lists/x.h"', None),
    ("client/ui/theme/a.cpp", '"client/ui/widgets/x.h"', "may not include"),
    ("client/profile/a.cpp", '"client/ui/window/x.h"', "may not include"),
    ("server/hub/state/a.cpp", '"server/hub/x.h"', "may not include"),
    ("server/hub/a.cpp", '"server/hub/state/x.h"', None),
    ("server/hub/state/a.cpp", "<QTimer>", "no socket"),
    ("client/a.cpp", '"server/turn/x.h"', "may not include"),
    ("client/ui/text/a.cpp", '"x.h"', "full path"),
    ("client/ui/text/a.cpp", '"../../model/x.h"', "full path"),
    ("client/ui/text/a.cpp", '"client/ui/../net/x.h"', "full path"),
    ("client/ui/text/a.cpp", '"client/ui/text/missing.h"', "does not exist"),
    ("client/ui/text/a.cpp", "<client/model/x.h>", "quotation marks"),
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
