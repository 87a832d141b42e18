# SPDX-License-Identifier: MIT
"""Runs programs under callgrind and reads what it counted."""
import glob
import os
import re
import subprocess
import tempfile

_NAME = re.compile(r"(?:\((\d+)\))? ?(.*)")
_COST = re.compile(r"[+\-*\d]\S* (\d+)")


class Counts:
    """Instructions by object file, and calls of malloc, of one dump."""

    def __init__(self):
        self.label = ""
        self.instructions = {}
        self.allocations = 0

    def own(self, program):
        """Instructions in the program itself; libraries may choose code by the processor."""
        return self.instructions.get(os.path.basename(program), 0)

    def all(self):
        return sum(self.instructions.values())


def parse(lines):
    """Reads one dump. https://valgrind.org/docs/manual/cl-format.html"""
    counts = Counts()
    objects, functions = {}, {}
    current, called = "", ""
    is_call = False

    def resolve(names, text):
        number, name = _NAME.fullmatch(text).groups()
        if number is None:
            return name
        if name:
            names[number] = name
        return names.get(number, "")

    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("desc: Trigger: Client Request: "):
            counts.label = line[len("desc: Trigger: Client Request: "):]
        elif line.startswith("ob="):
            current = os.path.basename(resolve(objects, line[3:]))
        elif line.startswith("cob="):
            resolve(objects, line[4:])
        elif line.startswith("fn="):
            resolve(functions, line[3:])
        elif line.startswith("cfn="):
            called = resolve(functions, line[4:])
        elif line.startswith("calls="):
            is_call = True
            if called == "malloc":
                counts.allocations += int(line[6:].split()[0])
        elif found := _COST.fullmatch(line):
            # The line behind "calls=" holds the cost of the called function.
            if not is_call:
                counts.instructions[current] = (
                    counts.instructions.get(current, 0) + int(found.group(1)))
            is_call = False
    return counts


def run(program, arguments=(), environment=None):
    """Runs the program under callgrind. Returns (its output, one Counts for each dump)."""
    with tempfile.TemporaryDirectory(prefix="hearth-count-") as folder:
        settings = {**os.environ, "QT_HASH_SEED": "0", "QT_QPA_PLATFORM": "offscreen",
                    "HOME": folder, "LC_ALL": "C.UTF-8", **(environment or {})}
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", "--instr-atstart=no",
             f"--callgrind-out-file={folder}/out", program, *arguments],
            capture_output=True, text=True, env=settings, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{program} failed:\n{done.stderr[-2000:]}")
        dumps = []
        for path in sorted(glob.glob(f"{folder}/out.*"),
                           key=lambda name: int(name.rsplit(".", 1)[1])):
            with open(path, encoding="utf-8", errors="replace") as file:
                dumps.append(parse(file))
        return done.stdout, [dump for dump in dumps if dump.label]
