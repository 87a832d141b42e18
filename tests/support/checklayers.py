#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when a file includes, or code without input and output calls, what its layer may not.

usage: checklayers.py [FOLDER]     checks the tree in FOLDER, by default the one around this file,
                                   and the copy of the table in resources/doc/architecture.md
       checklayers.py --table      prints the table for that document
       checklayers.py --self-test  checks that each kind of mistake is found
"""

import re
import sys
import tempfile
from pathlib import Path

# For each folder: the folders that its files may include besides itself, and what it holds. A
# folder on the left includes those below it that have no row. A folder on the right means only
# itself; "server/*" means every folder below server.
WIDGETS = "client/ui/text client/ui/theme client/ui/widgets"
LAYERS = {
    "common/irc": ("", "the IRC protocol as values and pure functions"),
    "common/net": ("", "addresses, backoff, file descriptors"),
    "common/event": ("", "the epoll event dispatcher, timers, Unix signals"),
    "common/crypto": ("", "certificates, TLS, key derivation, private files"),
    "common/sqlite": ("", "SQLite: connections, schemas, copies, what can be saved of damaged files"),
    "server": ("common/* server/*", "`main.cpp`"),
    "server/app": ("common/* server/*", "the object graph: application, pipeline, settings"),
    "server/turn": ("common/irc", "values that cross threads: inputs, outbox, records, queries"),
    "server/dialect": ("common/irc server/turn", "IRC and telnet: bytes to messages and back"),
    "server/net": ("common/* server/dialect server/turn", "listeners, workers, connections, queues"),
    "server/accounts": ("common/* server/turn", "SASL mechanisms, accounts, password checks"),
    "server/hub/state": ("common/irc server/turn", "users, channels, modes"),
    "server/hub/output": ("common/irc server/hub/state server/turn", "who is sent what, in which form"),
    "server/hub": (
        "common/irc server/hub/output server/hub/state server/turn",
        "turns, and the runner of commands",
    ),
    "server/commands": (
        "common/irc server/hub server/hub/output server/hub/state server/turn",
        "one file for each family of commands",
    ),
    "server/sequencer": ("common/irc server/turn", "the order of inputs"),
    "server/store": (
        "common/crypto common/irc common/sqlite server/turn",
        "records, in SQLite or in memory",
    ),
    "server/ops": ("common/*", "command line, data folder, logging, privileges, readiness"),
    "server/config": ("common/* server/turn", "the configuration file"),
    "server/control": ("common/* server/config server/ops", "the control socket and its client"),
    "client": ("client/* common/*", "`main.cpp`"),
    "client/app": ("client/* common/*", "the object graph, and the flows between its parts"),
    "client/chat": (
        "common/irc",
        "values that the whole client may see: message, member, credentials, network state",
    ),
    "client/net": ("client/chat common/*", "connections and their thread, icons of networks"),
    "client/session": ("client/chat common/irc", "IRC state to events, typed commands to lines"),
    "client/model": (
        "client/chat client/session common/irc common/net",
        "Qt models of networks, conversations, messages, members",
    ),
    "client/notifications": (
        "client/chat client/model common/irc",
        "which messages become notifications of the desktop, and these notifications",
    ),
    "client/profile": ("client/chat client/model common/*", "what the window remembers"),
    "client/networks": (
        "client/chat client/model client/net client/profile client/session client/store common/*",
        "one network: its connection, session and models",
    ),
    "client/store": (
        "client/chat common/crypto common/irc common/sqlite",
        "the message log",
    ),
    "client/spelling": ("", "checks the spelling of words"),
    "client/host": ("client/chat common/*", "starts, watches and stops `hearthd`"),
    "client/ui/text": ("client/chat", "text with formats, addresses and emoji"),
    "client/ui/theme": ("", "colors, fonts, style, painting"),
    "client/ui/widgets": ("client/ui/theme", "small widgets that several folders use"),
    "client/ui/emoji": (WIDGETS, "emoji to choose from"),
    "client/ui/account": (
        f"client/chat client/model {WIDGETS}",
        "accounts: the dialog, and the offer to register",
    ),
    "client/ui/composer": (
        f"client/chat client/model client/spelling client/ui/emoji {WIDGETS} common/irc",
        "the input line",
    ),
    "client/ui/connect": (
        f"client/chat client/model {WIDGETS} common/irc common/net",
        "the Connect card",
    ),
    "client/ui/host": (
        f"client/chat client/host client/model {WIDGETS} common/irc",
        "the panel of the hosted server, the tray",
    ),
    "client/ui/lists": (f"client/chat client/model {WIDGETS} common/irc", "rooms and members"),
    "client/ui/messages": (
        f"client/chat client/model client/ui/emoji {WIDGETS} common/irc",
        "the conversation view",
    ),
    "client/ui/search": (
        f"client/chat client/model {WIDGETS} common/irc",
        "the find bar and the search page",
    ),
    "client/ui/settings": (f"client/chat {WIDGETS}", "the settings dialog"),
    "client/ui/window": (
        "client/chat client/host client/model client/spelling client/ui/* common/*",
        "the main window and its dialogs",
    ),
    "tests": ("client/* common/* server/* tests/*", "tests and what they share"),
}
ARROWS = {folder: set(names.split()) for folder, (names, _) in LAYERS.items()}

# Folders without sockets, files, clocks, threads and randomness, the headers that would bring
# these in, and the calls that would use them.
PURE = {
    "common/irc",
    "server/turn",
    "server/hub",
    "server/hub/state",
    "server/hub/output",
    "server/commands",
    "client/session",
}
IMPURE = re.compile(
    r"(Q(File|Dir|SaveFile|Settings|Tcp|Udp|Ssl|Local(Socket|Server)|AbstractSocket|Process"
    r"|Thread|Timer|BasicTimer|ElapsedTimer|DeadlineTimer|RandomGenerator)"
    r"|Qt?Network/|(chrono|ctime|random|thread|fstream|cstdio)$)"
)
IMPURE_CALLS = re.compile(
    r"\b(current(M?SecsSinceEpoch|Date|DateTime|DateTimeUtc|Time)(?=\()|Q(Basic|Elapsed|Deadline)?Timer\b"
    r"|QThread\b|QRandomGenerator\b|QUuid\b|QFile\b|QDir\b|QProcess\b|qEnvironmentVariable\w*"
    r"|getenv|startTimer|std::(chrono|this_thread|rand\b|random_device|mt19937\w*)|clock_gettime"
    r"|gettimeofday|QSysInfo\b|QHash<[^;]*>::hash|qGlobalQHashSeed)"
)
COMMENTS_AND_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)

DOCUMENT = "resources/doc/architecture.md"
TABLE_BEGIN, TABLE_END = "<!-- layers: begin -->\n", "<!-- layers: end -->\n"

NEITHER = "sockets, files, clocks, threads or randomness"
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
            return f"<{target}>: the project's own headers belong in quotation marks"
        if source in PURE and IMPURE.match(target):
            return f"<{target}>: {source} has no {NEITHER}"
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


def calls_in(file, text):
    """The mistakes of a file that calls what its layer must not."""
    if unit_of(file) not in PURE:
        return
    code = COMMENTS_AND_TEXT.sub(lambda match: "\n" * match[0].count("\n"), text)
    for match in IMPURE_CALLS.finditer(code):
        if not code[: match.start()].rpartition("\n")[2].lstrip().startswith("#"):
            line = code.count("\n", 0, match.start()) + 1
            yield f"{file}:{line}: {match[0]}: {unit_of(file)} has no {NEITHER}"


def table():
    """The layers as a table of the document."""
    lines = ["| Folder | Holds | May include |\n", "|---|---|---|\n"]
    for folder, (names, holds) in LAYERS.items():
        allowed = ", ".join(f"`{name}`" for name in names.split())
        lines.append(f"| `{folder}` | {holds} | {allowed} |\n")
    return "".join(lines)


def document_mistakes(root):
    """Whether the document has another table than this file."""
    path = root / DOCUMENT
    if not path.is_file():
        return [f"{DOCUMENT} does not exist"]
    text = path.read_text(encoding="utf-8")
    _, begin, rest = text.partition(TABLE_BEGIN)
    inside, end, _ = rest.partition(TABLE_END)
    if not begin or not end or inside != table():
        return [f"{DOCUMENT}: its table differs from what checklayers.py --table prints"]
    return []


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
        mistakes += calls_in(file, text)
    return mistakes, len(files)


# A file, one include in it or one line of code, and a word of the mistake, or None where it is
# allowed.
ROWS = [
    ("common/irc/a.cpp", '"common/irc/x.h"', None),
    ("common/irc/a.cpp", '"common/net/x.h"', "may not include"),
    ("common/irc/a.cpp", "<QByteArray>", None),
    ("common/irc/a.cpp", "<QFile>", "has no sockets"),
    ("common/net/a.cpp", "<QFile>", None),
    ("common/net/a.cpp", '"server/turn/x.h"', "may not include"),
    ("server/turn/a.h", '"common/irc/x.h"', None),
    ("server/net/a.cpp", '"server/hub/x.h"', "may not include"),
    ("server/net/deeper/a.cpp", '"server/hub/x.h"', "may not include"),
    ("server/hub/a.cpp", '"server/net/x.h"', "may not include"),
    ("server/hub/a.cpp", "<QElapsedTimer>", "has no sockets"),
    ("server/hub/a.cpp", "<chrono>", "has no sockets"),
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
    ("server/hub/state/a.cpp", "<QTimer>", "has no sockets"),
    ("client/a.cpp", '"server/turn/x.h"', "may not include"),
    ("client/ui/text/a.cpp", '"x.h"', "full path"),
    ("client/ui/text/a.cpp", '"../../model/x.h"', "full path"),
    ("client/ui/text/a.cpp", '"client/ui/../net/x.h"', "full path"),
    ("client/ui/text/a.cpp", '"client/ui/text/missing.h"', "does not exist"),
    ("client/ui/text/a.cpp", "<client/model/x.h>", "quotation marks"),
    ("client/news/a.cpp", '"common/irc/x.h"', "no row"),
    ("server/hub/a.cpp", "call: qint64 now = QDateTime::currentMSecsSinceEpoch();", "has no sockets"),
    ("server/commands/a.cpp", "call: QTimer *timer = nullptr;", "has no sockets"),
    ("server/commands/a.cpp", "call: // QTimer", None),
    ("server/commands/a.cpp", 'call: f("QTimer");', None),
    ("server/net/a.cpp", "call: QTimer *timer = nullptr;", None),
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
            line = include[6:] if include.startswith("call: ") else f"#include {include}"
            path.write_text(f"#pragma once\n{line}\n", encoding="utf-8")
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
    if arguments == ["--table"]:
        print(table(), end="")
        return 0
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[2]
    mistakes, count = check(root)
    mistakes += document_mistakes(root)
    print("\n".join(mistakes))
    print(f"{count} files read, {len(mistakes)} mistakes")
    return 1 if mistakes or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
