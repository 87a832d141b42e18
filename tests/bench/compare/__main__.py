# SPDX-License-Identifier: MIT
"""Runs hearthd beside other servers, round by round. See tests/bench/run.sh."""
import argparse
import fcntl
import json
import os
import sys
import time

import processes
import report
from cases import Cases, Channels
from servers import Systems
from windows import WindowCases


def arguments():
    parser = argparse.ArgumentParser(prog="tests/bench/run.sh", description=(
        "Measures hearthd beside other servers, and the window beside other clients."))
    parser.add_argument("--quick", action="store_true",
                        help="one round with few clients; writes no document")
    parser.add_argument("--rounds", type=int, default=0, help="rounds (default: 5)")
    parser.add_argument("--build", default="build/release", help="folder of the release build")
    parser.add_argument("--packages", default="build/packages", help="unpacked packages")
    parser.add_argument("--results", default="", help="file for all values, as JSON")
    parser.add_argument("--report", default="", metavar="FILE",
                        help="measure nothing: write the document from these values")
    parser.add_argument("--lock", default="", metavar="FILE", help=(
        "hold an exclusive lock on FILE during each round, for a machine shared with builds; "
        "waits for it for at most 40 seconds"))
    parser.add_argument("--only", default="", metavar="CASES", help=(
        "channels,pairs,tls,welcome,worst,store,window"))
    return parser.parse_args()


WINDOW_ROUNDS = 2  # They take long, and differ little.


class Lock:
    """Holds an exclusive lock on a file if that is free in time; without a name it does nothing."""

    ATTEMPTS = 40

    def __init__(self, name):
        self.file = open(name, "a", encoding="utf-8") if name else None

    def __enter__(self):
        for _ in range(self.ATTEMPTS if self.file else 0):
            try:
                fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
            except OSError:
                time.sleep(1)

    def __exit__(self, *_):
        if self.file:
            fcntl.flock(self.file, fcntl.LOCK_UN)


def say(text):
    print(f"==> {text}", flush=True)


def save(path, everything):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(everything, file, indent=1)


def measure(options, path):
    rounds = options.rounds or (1 if options.quick else 5)
    wanted = options.only.split(",") if options.only else [
        "channels", "pairs", "tls", "welcome", "worst", "store", "window"]
    systems = Systems(os.path.join(options.build, "bin"), os.path.abspath(options.packages))
    cases = Cases(systems, os.path.join(options.build, "bin/hearth-bench"), options.quick)
    windows = WindowCases(cases, os.path.join(options.build, "bin/hearth"))
    everything = {"machine": report.machine(), "quick": options.quick, "results": cases.results}
    lock = Lock(options.lock)
    channels = Channels(cases)
    if "channels" in wanted:
        say("Connecting the clients of the channels")
        channels.start()
    steps = [("channels", channels.round), ("pairs", cases.pairs), ("tls", cases.tls),
             ("welcome", cases.welcome), ("worst", cases.worst), ("store", cases.store),
             ("window", windows.round)]
    for number in range(1, rounds + 1):
        with lock:
            for name, step in steps:
                if name in wanted and (name != "window" or number <= WINDOW_ROUNDS):
                    started = time.monotonic()
                    step()
                    say(f"Round {number} of {rounds}, {name}: {time.monotonic() - started:.0f} s")
                    save(path, everything)
    return everything


def main():
    options = arguments()
    path = options.results or os.path.join(options.build, "bench-results.json")
    processes.end_on_signals()
    if options.report:
        with open(options.report, encoding="utf-8") as file:
            everything = json.load(file)
    else:
        say("This takes about 4 minutes." if options.quick else "This takes up to 30 minutes.")
        try:
            everything = measure(options, path)
        finally:
            processes.end_all()
    print(report.document_section(everything))
    if not everything["quick"]:
        report.write_document(everything)
        say("Wrote resources/doc/performance.md and performance.svg")
    say(f"All values are in {options.report or path}")


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        processes.end_all()
        sys.exit(130)
