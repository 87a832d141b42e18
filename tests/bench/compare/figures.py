# SPDX-License-Identifier: MIT
"""Medians, ratios and Markdown tables. Pure functions of the measured values.

Results are {case: {system: {metric: [one value for each round]}}}. A system that could not be
measured has {"reason": "..."} instead; one that failed after some rounds has both.
"""
from statistics import median


def ratios(values, base):
    """The ratio of each round to the same round of the base."""
    return [value / other for value, other in zip(values, base) if other]


def digits(value):
    """A number with three significant digits, without an exponent."""
    size = abs(value)
    if size >= 100:
        return f"{value:,.0f}"
    if size >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}"


def spread(values):
    """`median (least–most)`, or a dash without values."""
    if not values:
        return "–"
    return f"{digits(median(values))} ({digits(min(values))}–{digits(max(values))})"


def ratio_text(values):
    if not values:
        return "–"
    return f"**{digits(median(values))}** ({digits(min(values))}–{digits(max(values))})"


def table(head, rows):
    """A Markdown table; the first column is text, the others are numbers."""
    lines = ["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def values_of(results, case, system, metric):
    return results.get(case, {}).get(system, {}).get(metric, [])


def rounds_of(results):
    """The number of rounds that any system has values of."""
    return max((len(values) for case in results.values() for system in case.values()
                for metric, values in system.items() if metric != "reason"), default=0)


def case_table(results, case, systems, base, metrics):
    """One row for each system: its ratio to `base` in the first metric, then all metrics.

    `systems` is [(key, name)], `metrics` [(key, title)]. Systems that were not tried are left out.
    """
    measured = results.get(case, {})
    first = metrics[0][0]
    base_values = values_of(results, case, base, first)
    head = ["", "ratio"] + [title for _, title in metrics]
    rows = []
    for key, name in systems:
        if key not in measured:
            continue
        reason = measured[key].get("reason")
        rounds = len(values_of(results, case, key, first))
        if reason and not rounds:
            rows.append([name, reason] + [""] * len(metrics))
            continue
        if reason:
            name = f"{name} ({rounds} rounds, then: {reason})"
        ratio = ratio_text(ratios(values_of(results, case, key, first), base_values))
        rows.append([name, ratio] + [spread(values_of(results, case, key, metric))
                                     for metric, _ in metrics])
    return table(head, rows)


def goal_row(results, goal):
    """`goal` has: title, case, system, metric, against (a system or None), most."""
    values = values_of(results, goal["case"], goal["system"], goal["metric"])
    if goal["against"]:
        base = values_of(results, goal["case"], goal["against"], goal["metric"])
        values = ratios(values, base)
    if not values:
        return [goal["title"], "not measured", digits(goal["most"]), ""]
    verdict = "reached" if median(values) <= goal["most"] else "missed"
    return [goal["title"], spread(values), digits(goal["most"]), verdict]


def replaced_section(text, name, section):
    """`text` with everything between the markers of `name` replaced."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, found, rest = text.partition(begin)
    _, also_found, after = rest.partition(end)
    if not found or not also_found:
        raise ValueError(f"no markers for {name}")
    return f"{before}{begin}\n\n{section.strip()}\n\n{end}{after}"
