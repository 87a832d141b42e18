# SPDX-License-Identifier: MIT
"""Writes the results into resources/doc/performance.md, and the plot beside it."""
import os
import platform
import re
import subprocess

import cases
import figures
import plot

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../.."))
DOCUMENT = os.path.join(ROOT, "resources/doc/performance.md")
PLOT = os.path.join(ROOT, "resources/doc/performance.svg")

HEARTHD, NO_HISTORY, EPOLL = "hearthd", "nohistory", "epoll"


def goal(title, case, metric, most, against=None, system=HEARTHD):
    return {"title": title, "case": case, "system": system, "metric": metric, "against": against,
            "most": most}


GOALS = [
    goal("200 in a channel, window 1: CPU, x InspIRCd", "c200w1", "us", 0.85, "inspircd"),
    goal("the same, x bare epoll", "c200w1", "us", 1.25, EPOLL),
    goal("the same: p99, x InspIRCd", "c200w1", "p99", 0.1, "inspircd"),
    goal("the same: p99, x Ergo", "c200w1", "p99", 0.8, "ergo"),
    goal("200 in a channel, window 8: CPU, x InspIRCd", "c200w8", "us", 1.0, "inspircd"),
    goal("the same, x bare epoll", "c200w8", "us", 1.2, EPOLL),
    goal("8,000 in pairs: CPU, x Ergo", "pairs", "us", 0.6, "ergo"),
    goal("the same, x bare epoll", "pairs", "us", 2.5, EPOLL),
    goal("the same with history off, x bare epoll", "pairs", "us", 2.0, EPOLL, NO_HISTORY),
    goal("8,000 connect and join: wall, x bare epoll", "pairs", "wall", 1.5, EPOLL),
    goal("memory per connection, KiB: plain", "pairs", "kib", 6),
    goal("the same: TLS", "tls", "kib", 25, None, "tls1.3"),
    goal("TLS handshake, CPU ms: full", "tls", "full", 0.6, None, "tls1.3"),
    goal("the same: resumed, TLS 1.3", "tls", "resumed", 0.4, None, "tls1.3"),
    goal("the same: resumed, TLS 1.2", "tls", "resumed", 0.12, None, "tls1.2"),
    goal("8,000 idle connections, % of a core", "pairs", "idle", 0.1),
    goal("p99 of a quiet pair beside the worst client, ms", "worst", "p99", 20, None, "beside"),
]


def first_line(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    except OSError:
        return ""
    return done.stdout.partition("\n")[0].strip()


def machine():
    """Describes this machine and the build."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = re.search(r"model name\s*:\s*(.*)", file.read())
    return {"cpu": model.group(1) if model else platform.machine(), "cores": os.cpu_count(),
            "kernel": platform.release(), "compiler": first_line("c++", "--version"),
            "commit": first_line("git", "rev-parse", "--short=9", "HEAD")}


def named(keys):
    return [(key, name) for key, name, _ in cases.SYSTEMS if key in keys] if keys else [
        (key, name) for key, name, _ in cases.SYSTEMS]


def document_section(everything):
    """The tables as Markdown."""
    results = everything["results"]
    host = everything["machine"]
    everyone = named(None)
    parts = [
        f"Machine: {host['cpu']}, {host['cores']} cores shared by server and load, Linux "
        f"{host['kernel']}; {host['compiler']}, preset `release`; commit {host['commit']}. Rounds: "
        f"{figures.rounds_of(results)}. Each figure is the median of all rounds, with the least and "
        "the most in parentheses. A ratio is the median of the ratios round by round.",
        "### Goals",
        figures.table(["", "measured", "at most", ""],
                      [figures.goal_row(results, one) for one in GOALS]),
        "### Channels",
        "“Ratio” compares the CPU time of the server for each delivery with the bare epoll "
        "server."]
    for case, title, _, _ in cases.CHANNEL_CASES:
        if case in results:
            parts += [f"#### {title}", figures.case_table(
                results, case, everyone, EPOLL, cases.DELIVERY_METRICS)]
    for case, title, metrics, systems, base in (
            ("pairs", "Pairs, window 16", cases.PAIRS_METRICS, everyone, EPOLL),
            ("pairs", "Connecting, memory and idle connections", cases.STORM_METRICS, everyone,
             EPOLL),
            ("welcome", "From connecting to the welcome", cases.WELCOME_METRICS, everyone, EPOLL),
            ("tls", "TLS", cases.TLS_METRICS,
             [("tls1.3", "TLS 1.3"), ("tls1.2", "TLS 1.2")], "tls1.3"),
            ("worst", "A quiet pair beside the worst client within the limits",
             cases.WORST_METRICS, [("alone", "alone"), ("beside", "beside it")], "alone"),
            ("store", "Storing messages, without the hand-over between threads",
             cases.STORE_METRICS, cases.STORE_SYSTEMS, "1in1"),
            ("flood", "The window: a flood of messages", cases.FLOOD_METRICS, cases.CLIENTS,
             "hearth"),
            ("start", "The window in 50 channels: start, memory, idle", cases.START_METRICS, cases.CLIENTS,
             "hearth")):
        if case in results:
            parts += [f"### {title}", figures.case_table(results, case, systems, base, metrics)]
    return "\n\n".join(parts)


def write_document(everything):
    with open(DOCUMENT, encoding="utf-8") as file:
        text = file.read()
    text = figures.replaced_section(text, "figures", document_section(everything))
    with open(DOCUMENT, "w", encoding="utf-8") as file:
        file.write(text)
    plotted = [(case, title) for case, title, _, _ in cases.CHANNEL_CASES]
    plain = [(key, name.replace("*", "")) for key, name in named(None)]
    with open(PLOT, "w", encoding="utf-8") as file:
        file.write(plot.svg(everything["results"], plotted + [("pairs", "Pairs, window 16")],
                            plain, EPOLL))
