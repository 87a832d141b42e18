# SPDX-License-Identifier: MIT
"""Counts the instructions and allocations of hot paths, and compares them with the committed table.

usage: instructions.py TABLE PROGRAM... [--write]

Only instructions of Hearth's own code are counted: what libraries run depends on the processor.
Exit code 77 when the table comes from another compiler or architecture.
"""
import platform
import subprocess
import sys

import callgrind

SLACK = 1.05


def compiler():
    done = subprocess.run(["c++", "-dumpfullversion"], capture_output=True, text=True, check=False)
    return f"# c++ {done.stdout.strip()} {platform.machine()}"


def measure(programs):
    """{name: (instructions, allocations) of one call}"""
    found = {}
    for program in programs:
        for counts in callgrind.run(program)[1]:
            times, _, name = counts.label.partition(" ")
            found[name] = (round(counts.own(program) / int(times)),
                           round(counts.allocations / int(times), 1))
    return found


def to_text(head, found):
    rows = [f"{name}\t{instructions}\t{allocations}"
            for name, (instructions, allocations) in found.items()]
    return "\n".join([head, "# path\tinstructions of a call\tallocations", *rows]) + "\n"


def from_text(text):
    head, *lines = text.splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return head, {name: (int(count), float(allocations)) for name, count, allocations in rows}


def problems(recorded, found):
    """A sentence for each path that has grown, or that only one side knows."""
    sentences = []
    for name in recorded.keys() | found.keys():
        if name not in found or name not in recorded:
            sentences.append(f"{name}: is only in the {'table' if name in recorded else 'program'}")
            continue
        for what, old, new in zip(("instructions", "allocations"), recorded[name], found[name]):
            if new > old * SLACK:
                share = f", {(new / old - 1) * 100:+.0f} %" if old else ""
                sentences.append(f"{name}: {old} {what} have become {new}{share}")
    return sorted(sentences)


def main(words):
    write = "--write" in words
    table, *programs = [word for word in words if word != "--write"]
    head = compiler()
    if not write:
        with open(table, encoding="utf-8") as file:
            recorded_head, recorded = from_text(file.read())
        if recorded_head != head:
            print(f"The table is for {recorded_head[2:]}, this is {head[2:]}.")
            return 77
    found = measure(programs)
    if write:
        with open(table, "w", encoding="utf-8") as file:
            file.write(to_text(head, found))
        return 0
    print(to_text(head, found))
    sentences = problems(recorded, found)
    if sentences:
        print("Hot paths have become more expensive by more than 5 %:", *sentences, sep="\n  ")
        print("If that is intended, build the target update_instructions and commit the table.")
    return 1 if sentences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
