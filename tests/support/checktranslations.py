#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when lupdate does not extract every text that the window shows through tr().

usage: checktranslations.py [FOLDER]     checks client/ below FOLDER, by default of this tree
       checktranslations.py --self-test  checks that each kind of mistake is found

Exits with 77 (skipped) when lupdate is missing.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

# Comments and literals, so that only code is searched. Literals keep their quotation marks.
IGNORED = re.compile(r'//[^\n]*|/\*.*?\*/|R"\((?:.*?)\)"|"(?:\\.|[^"\\\n])*"', re.DOTALL)
MARK = r"QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP"
CALL = re.compile(rf'\b(?:tr|QCoreApplication::translate|{MARK})\s*\(\s*"')
# A call whose text comes from a table; the table's file marks its texts.
INDIRECT = re.compile(r'(?<![\w:])(?:\w+::)?tr\(\s*(?!")\S')
# Text that is put together from translated pieces cannot be translated into every language.
GLUED = re.compile(r'\btr\(""[^()]*\)\s*[+%]\s*(?:\w+::)?tr\(')


def lupdate():
    """The path of Qt 6's lupdate, or None."""
    for path in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")):
        if path and Path(path).exists():
            return path
    return None


def code_of(path):
    """The file's code without comments and the contents of literals; line ends stay."""
    def blank(match):
        text = match[0]
        kept = '""' if not text.startswith("/") else " "
        return kept + "\n" * text.count("\n")

    return IGNORED.sub(blank, path.read_text(encoding="utf-8"))


def calls_of(root):
    """For each source file below client/ the lines of its calls."""
    calls = {}
    for path in sorted((root / "client").rglob("*")):
        if path.suffix in {".h", ".cpp"}:
            code = code_of(path)
            lines = [code.count("\n", 0, match.start()) + 1 for match in CALL.finditer(code)]
            if lines:
                calls[path.relative_to(root).as_posix()] = lines
    return calls


def extracted_from(root, program):
    """How many messages lupdate finds in each file, and what it warns of."""
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Path(folder) / "hearth.ts"
        run = subprocess.run(
            [program, "-locations", "absolute", "-I", ".", "client", "-ts", str(catalogue)],
            cwd=root, capture_output=True, text=True, check=True,
        )
        warnings = [line for line in run.stderr.splitlines() if line.strip()]
        found = Counter()
        for location in ElementTree.parse(catalogue).iter("location"):
            file = (Path(folder) / location.get("filename")).resolve()
            found[file.relative_to(root.resolve()).as_posix()] += 1
    return found, warnings


def pieces_in(file, code):
    """Mistakes of a file: texts that are glued together, or that no file marks."""
    matches = list(GLUED.finditer(code))
    if not re.search(MARK, code):
        matches += INDIRECT.finditer(code)
    for match in matches:
        line = code.count("\n", 0, match.start()) + 1
        yield f"{file}:{line}: tr() takes one whole sentence"


def check(root, program):
    """All mistakes below root, and the number of calls."""
    calls = calls_of(root)
    found, mistakes = extracted_from(root, program)
    for file in sorted(calls.keys() | found.keys()):
        lines = calls.get(file, [])
        if len(lines) != found[file]:
            places = ", ".join(map(str, lines))
            mistakes.append(
                f"{file}: {len(lines)} calls of tr() in lines {places}; lupdate finds {found[file]}"
            )
    for path in sorted((root / "client").rglob("*")):
        if path.suffix in {".h", ".cpp"}:
            mistakes += pieces_in(path.relative_to(root), code_of(path))
    return mistakes, sum(map(len, calls.values()))


HEADER = "class A { Q_DECLARE_TR_FUNCTIONS(A) void f(const char *); };\n"
# The body of A::f(), and a word of the mistake, or None where it is right.
ROWS = [
    ('tr("Hello");', None),
    ('// tr("Hello")', None),
    ('tr("One " "sentence");', None),
    ('tr("%n messages", nullptr, 3);', None),
    ('const char *text = QT_TR_NOOP("Later"); (void)text;', None),
    ('auto textTr = [](const char *text) { return tr(text); }; textTr("Lost");', "whole sentence"),
    ('tr("Hello ") + tr("world");', "whole sentence"),
]


def self_test(program):
    failures = 0
    for body, expected in ROWS:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "client").mkdir()
            source = f"#include <QCoreApplication>\n{HEADER}void A::f(const char *)\n{{\n{body}\n}}\n"
            (root / "client" / "a.cpp").write_text(source, encoding="utf-8")
            mistakes, _ = check(root, program)
        if bool(mistakes) != bool(expected) or (expected and expected not in "\n".join(mistakes)):
            failures += 1
            print(f"{body}: expected {expected}, found {mistakes}")
    print(f"{len(ROWS) - failures} of {len(ROWS)} rows as expected")
    return failures == 0


def run(arguments, check, self_test, unit):
    """The exit code of a check of the texts, which counts things called unit."""
    program = lupdate()
    if not program:
        print("lupdate of Qt 6 is missing")
        return 77
    if arguments == ["--self-test"]:
        return 0 if self_test(program) else 1
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[2]
    mistakes, count = check(root, program)
    print("\n".join(mistakes))
    print(f"{count} {unit}, {len(mistakes)} mistakes")
    return 1 if mistakes or not count else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], check, self_test, "calls of tr()"))
