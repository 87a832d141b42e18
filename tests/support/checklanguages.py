#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when a translation in resources/translations lacks a text of the window, or changes its
placeholders.

usage: checklanguages.py [FOLDER]     checks the translations of FOLDER, by default of this tree
       checklanguages.py --self-test  checks that each kind of mistake is found

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

from checktranslations import run

PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
# "[ROOM]", "*WORD*" and "ADD|DEL" are the syntax of typed commands.
SYNTAX = re.compile(r"\w+(?:\|\w+)+|[][*]")
MNEMONIC = re.compile(r"&(?=[^&\s])")
# How many forms each language has for a number: https://doc.qt.io/qt-6/i18n-plural-rules.html
FORMS = {"en": 2, "ar": 6, "de": 2, "es": 2, "fr": 2, "zh_CN": 1}


def updated(root, path, program):
    """The messages of a translation after lupdate has read the sources of root."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copy(path, copy)
        only = ["-pluralonly"] if path.stem.endswith("_en") else []
        subprocess.run(
            [program, "-silent", "-locations", "none", *only, "-I", ".", "client", "-ts", copy],
            cwd=root, check=True, stderr=subprocess.DEVNULL,
        )
        return ElementTree.parse(copy).getroot()


def bare(text):
    return text.replace("&&", "")


def mistakes_of(message, forms):
    """What is wrong with one message, as short phrases."""
    source = message.findtext("source")
    translation = message.find("translation")
    state = translation.get("type")
    if state in {"vanished", "obsolete"}:
        return ["is no longer in the sources"]
    if message.get("numerus") == "yes":
        texts = [form.text or "" for form in translation.findall("numerusform")]
        if len(texts) != forms:
            return [f"has {len(texts)} forms instead of {forms}"]
    else:
        texts = [translation.text or ""]
    if state == "unfinished" or not all(text.strip() for text in texts):
        return ["is not translated"]
    mistakes = []
    wanted = Counter(PLACEHOLDER.findall(source))
    for text in texts:
        found = Counter(PLACEHOLDER.findall(text))
        # "one message" needs no number.
        optional = {"%n", "%Ln"} if len(texts) > 1 else set()
        if set(found) - set(wanted) or set(wanted) - set(found) - optional:
            mistakes.append(f"has other placeholders: {text}")
        if SYNTAX.findall(text) != SYNTAX.findall(source):
            mistakes.append(f"has other brackets or choices: {text}")
        if len(MNEMONIC.findall(bare(source))) != len(MNEMONIC.findall(bare(text))):
            mistakes.append(f"has another number of '&': {text}")
    return mistakes


def check(root, program):
    """All mistakes below root, and the number of messages."""
    mistakes = []
    count = 0
    for path in sorted((root / "resources" / "translations").glob("*.ts")):
        language = path.stem.removeprefix("hearth_")
        for context in updated(root, path, program).iter("context"):
            for message in context.iter("message"):
                count += 1
                where = f"{path.name}: {context.findtext('name')}: {message.findtext('source')!r}"
                mistakes += [f"{where} {m}" for m in mistakes_of(message, FORMS[language])]
    return mistakes, count


SOURCE = """#include <QCoreApplication>
namespace client {
class A { Q_DECLARE_TR_FUNCTIONS(client::A) void f(); };
void A::f() { tr("&Send [%1]"); }
}
"""
CATALOG = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>client::A</name>
<message><source>{source}</source><translation{state}>{translation}</translation></message>
</context></TS>
"""
# Source, state and text of the translation, and a word of the mistake, or None where it is right.
ROWS = [
    ("&amp;Send [%1]", "", "[%1] &amp;senden", None),
    ("&amp;Send [%1]", "", "&amp;Senden", "placeholders"),
    ("&amp;Send [%1]", "", "[%1] %2 &amp;senden", "placeholders"),
    ("&amp;Send [%1]", "", "%1 &amp;senden", "brackets"),
    ("&amp;Send [%1]", "", "[%1] senden", "'&'"),
    ("&amp;Send [%1]", ' type="unfinished"', "", "not translated"),
    ("&amp;Sent [%1]", "", "[%1] &amp;gesendet", "not translated"),
]


def self_test(program):
    failures = 0
    for source, state, translation, expected in ROWS:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "client").mkdir()
            (root / "resources" / "translations").mkdir(parents=True)
            (root / "client" / "a.cpp").write_text(SOURCE, encoding="utf-8")
            (root / "resources" / "translations" / "hearth_de.ts").write_text(
                CATALOG.format(source=source, state=state, translation=translation),
                encoding="utf-8")
            mistakes, _ = check(root, program)
        if bool(mistakes) != bool(expected) or (expected and expected not in "\n".join(mistakes)):
            failures += 1
            print(f"{source} -> {translation}: expected {expected}, found {mistakes}")
    print(f"{len(ROWS) - failures} of {len(ROWS)} rows as expected")
    return failures == 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], check, self_test, "messages"))
