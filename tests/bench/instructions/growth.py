# SPDX-License-Identifier: MIT
"""Counts the hub's instructions for every command in a small and in a ten times larger world.

usage: growth.py PROGRAM [DOCUMENT]

Fails when a command costs more in the larger world although it sends no more lines there, and when
one turn costs more than the sender's share of the server. With DOCUMENT, writes the table there.
"""
import os
import sys

import callgrind

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../compare"))
import figures  # noqa: E402

SLACK = 1.75
# Together about 1 ms for a line to 3,600 users. A client that sends at its limit gets four commands
# a second.
MOST_INSTRUCTIONS = 2_000_000
MOST_FOR_A_LINE = 600
# Commands that look at more users or channels than they name: the factor, and the reason.
WALKS = {
    "NAMES, all": (10, "a line holds many names"),
    "LIST": (1.5, "examines channels, at most 1,000 in a turn"),
    "LIST, a mask": (10, "examines channels, at most 1,000 in a turn"),
    "WHO, a mask": (10, "examines users, at most 1,000 in a turn"),
    "SETNAME": (10, "asks each user in the same channels for a capability"),
    "AWAY": (10, "asks each user in the same channels for a capability"),
    "METADATA": (10, "asks each user in the same channels for a subscription"),
    "RENAME": (10, "moves the read markers of all users"),
}

ALWAYS_SHOWN = {"PRIVMSG, a user", "PRIVMSG, a group", "JOIN, a group"}


def measure(program):
    """{name: [(instructions, lines) in the small world, the same in the large one]}

    Each command runs twice; the cheaper run counts, as containers grow now and then.
    """
    output, dumps = callgrind.run(program)
    runs = {}
    for line, dump in zip(output.splitlines(), dumps, strict=True):
        world, name, lines = line.split("\t")
        if dump.label != f"1 {world}\t{name}":
            raise RuntimeError(f"{program} printed {line} for {dump.label}")
        runs.setdefault((world, name), []).append((dump.all(), int(lines)))
    return {name: [min(runs["small", name]), min(runs["large", name])]
            for world, name in runs if world == "small"}


def allowed(name, small_lines, large_lines):
    """The factor by which a command may grow."""
    by_lines = max(1.0, (large_lines + 1) / (small_lines + 1))
    return SLACK * max(by_lines, WALKS.get(name, (1,))[0])


def problems(found):
    sentences = []
    for name, ((small, small_lines), (large, large_lines)) in found.items():
        factor = allowed(name, small_lines, large_lines)
        if large > small * factor:
            sentences.append(f"{name}: {small} instructions grow to {large}, more than {factor:.1f} "
                             f"times, while {small_lines} lines become {large_lines}")
        most = MOST_INSTRUCTIONS + MOST_FOR_A_LINE * large_lines
        if large > most:
            sentences.append(f"{name}: {large} instructions in one turn are more than {most}")
    return sentences


def section(found):
    """The table of the commands that grow and of frequent ones, and the names of the others."""
    rows, steady = [], []
    for name, ((small, small_lines), (large, large_lines)) in found.items():
        if large <= small * 1.25 and name not in WALKS.keys() | ALWAYS_SHOWN:
            steady.append(name)
            continue
        lines = f"{small_lines} → {large_lines}" if large_lines != small_lines else f"{large_lines}"
        rows.append([name, figures.digits(large / small), f"{small:,}", f"{large:,}", lines,
                     WALKS.get(name, ("", ""))[1]])
    table = figures.table(["command", "growth", "instructions, small", "large", "lines sent",
                           "beyond its lines"], rows)
    return f"{table}\n\nNo growth (at most 1.25): {'; '.join(steady)}."


def main(words):
    found = measure(words[0])
    if len(words) > 1:
        with open(words[1], encoding="utf-8") as file:
            text = figures.replaced_section(file.read(), "growth", section(found))
        with open(words[1], "w", encoding="utf-8") as file:
            file.write(text)
    sentences = problems(found)
    print(section(found), *sentences, sep="\n")
    return 1 if sentences or not found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
