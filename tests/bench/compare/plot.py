# SPDX-License-Identifier: MIT
"""Draws the ratios to the bare epoll server as an SVG. Pure functions of the results."""
from html import escape
from statistics import median

from figures import ratios, values_of

ROW = 18
LEFT = 210
WIDTH = 480
COLOURS = {"hearthd": "#d9480f", "nohistory": "#f08c5a"}
STYLE = ("<style>text{font:12px sans-serif;fill:#444}.t{font-weight:bold}"
         "@media(prefers-color-scheme:dark){text{fill:#ccc}}</style>")


def bars(results, case, systems, base, metric="us"):
    """[(key, name, ratio)] of the systems that were measured, without the base."""
    base_values = values_of(results, case, base, metric)
    found = []
    for key, name in systems:
        values = ratios(values_of(results, case, key, metric), base_values)
        if values and key != base:
            found.append((key, name, median(values)))
    return found


def svg(results, cases, systems, base, most=8.0):
    """One block of bars for each case; longer bars than `most` are cut and marked."""
    parts = []
    y = 34
    for case, title in cases:
        found = bars(results, case, systems, base)
        if not found:
            continue
        parts.append(f'<text class="t" x="8" y="{y}">{escape(title)}</text>')
        y += 8
        for key, name, ratio in found:
            length = min(ratio, most) / most * WIDTH
            colour = COLOURS.get(key, "#868e96")
            cut = " ⋯" if ratio > most else ""
            parts.append(
                f'<text x="{LEFT - 8}" y="{y + 13}" text-anchor="end">{escape(name)}</text>'
                f'<rect x="{LEFT}" y="{y + 2}" width="{length:.1f}" height="{ROW - 5}"'
                f' fill="{colour}"/>'
                f'<text x="{LEFT + length + 5:.1f}" y="{y + 13}">{ratio:.2f}{cut}</text>')
            y += ROW
        one = LEFT + WIDTH / most
        parts.append(f'<path d="M{one:.1f} {y - ROW * len(found)}V{y}" stroke="#2b8a3e"'
                     ' stroke-dasharray="3 2"/>')
        y += 26
    title = "Server CPU for each delivery, as a multiple of a bare epoll server (dashed: 1)"
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + 70}"'
            f' height="{y}" role="img" aria-label="{title}">{STYLE}'
            f'<text class="t" x="8" y="16">{title}</text>{"".join(parts)}</svg>\n')
