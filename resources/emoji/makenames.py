#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the names of emoji and the words that find them, one file for each language of the window.

usage: makenames.py FOLDER [OUTPUT]

FOLDER contains the unpacked npm packages cldr-annotations-full and cldr-annotations-derived-full
in folders of these names. The files of this tree are from version 48.2.0. OUTPUT is the folder of
this script by default.
"""

import json
import re
import sys
from pathlib import Path

PACKAGES = {"cldr-annotations-full": "annotations",
            "cldr-annotations-derived-full": "annotationsDerived"}
LANGUAGES = {"ar": "ar", "de": "de", "en": "en", "es": "es", "fr": "fr", "zh_CN": "zh"}
EMOJI_TEST = Path("/usr/share/unicode/emoji/emoji-test.txt")
FIRST_PICTOGRAPH = 0x1F000  # CLDR also names arrows, currencies and the like below.
SKIN_TONES = re.compile("[\U0001F3FB-\U0001F3FF]")
VARIATION_SELECTOR = "\ufe0f"
HEADER = """\
# SPDX-License-Identifier: Unicode-3.0
# From the Unicode CLDR, written by makenames.py. The licence is in LICENSE.
# Each line: an emoji without variation selectors, its name, other words; separated by tabs.
"""


def old_emoji():
    """The emoji of emoji-test.txt without variation selectors."""
    lines = EMOJI_TEST.read_text(encoding="utf-8").splitlines()
    return {line.split("#", 1)[1].split()[0].replace(VARIATION_SELECTOR, "")
            for line in lines if "; fully-qualified" in line and not line.startswith("#")}


def is_wanted(text, known):
    """Whether text can be an emoji of the window's table, which has no skin tones."""
    is_pictograph = any(ord(character) >= FIRST_PICTOGRAPH for character in text)
    return not SKIN_TONES.search(text) and (is_pictograph or text in known)


def annotations(folder, language):
    """The annotations of both packages: characters to {"tts": [name], "default": keywords}."""
    merged = {}
    for package, part in PACKAGES.items():
        path = folder / package / part / language / "annotations.json"
        merged.update(json.loads(path.read_text(encoding="utf-8"))[part]["annotations"])
    return merged


def other_words(name, keywords):
    """The words of keywords that name does not have, once each."""
    known = {word.casefold() for word in name.split()}
    words = {}
    for word in " ".join(keywords).split():
        if word.casefold() not in known:
            words.setdefault(word.casefold(), word)
    return " ".join(words.values())


def lines_of(folder, language, known):
    for text, entry in sorted(annotations(folder, language).items()):
        text = text.replace(VARIATION_SELECTOR, "")
        if is_wanted(text, known) and entry.get("tts"):
            name = " ".join(entry["tts"][0].split())
            yield f"{text}\t{name}\t{other_words(name, entry.get('default', []))}\n"


def main():
    folder = Path(sys.argv[1])
    output = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parent
    known = old_emoji()
    for language, cldr in LANGUAGES.items():
        text = HEADER + "".join(lines_of(folder, cldr, known))
        (output / f"{language}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main()
