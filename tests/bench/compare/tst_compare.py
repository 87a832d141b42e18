# SPDX-License-Identifier: MIT
"""Tests of the cases, the figures, the plot and of how a process ends."""
import subprocess
import unittest

import cases
import figures
import plot
import processes

RESULTS = {"room": {"epoll": {"us": [2.0, 4.0, 3.0], "p99": [1.0, 1.0, 9.0]},
                    "hearthd": {"us": [3.0, 4.0, 6.0], "p99": [2.0, 2.0, 2.0]},
                    "ergo": {"reason": "ERGO names no program"}}}
SYSTEMS = [("epoll", "bare"), ("hearthd", "<b>hearthd"), ("ergo", "Ergo"), ("ncat", "ncat")]


class Figures(unittest.TestCase):
    def test_ratio_is_formed_within_each_round(self):
        self.assertEqual(figures.ratios([3.0, 4.0, 6.0], [2.0, 4.0, 3.0]), [1.5, 1.0, 2.0])

    def test_round_with_a_base_of_zero_has_no_ratio(self):
        self.assertEqual(figures.ratios([3.0, 4.0], [0, 2.0]), [2.0])

    def test_numbers_have_three_digits(self):
        self.assertEqual([figures.digits(n) for n in (12345.6, 123.4, 12.34, 1.234, 0)],
                         ["12,346", "123", "12.3", "1.23", "0.00"])

    def test_spread_names_the_least_and_the_most(self):
        self.assertEqual(figures.spread([3.0, 1.0, 2.0]), "2.00 (1.00–3.00)")
        self.assertEqual(figures.spread([]), "–")

    def test_case_table_has_ratios_first_and_reasons(self):
        text = figures.case_table(RESULTS, "room", SYSTEMS, "epoll",
                                  [("us", "us"), ("p99", "p99")])
        self.assertEqual(text.splitlines(), [
            "|  | ratio | us | p99 |",
            "|---|---:|---:|---:|",
            "| bare | **1.00** (1.00–1.00) | 3.00 (2.00–4.00) | 1.00 (1.00–9.00) |",
            "| <b>hearthd | **1.50** (1.00–2.00) | 4.00 (3.00–6.00) | 2.00 (2.00–2.00) |",
            "| Ergo | ERGO names no program |  |  |"])

    def test_system_that_failed_later_keeps_its_values(self):
        results = {"room": {"epoll": {"us": [2.0, 2.0, 2.0]},
                            "inspircd": {"us": [3.0, 4.0], "reason": "the server closed"}}}
        text = figures.case_table(results, "room", [("inspircd", "InspIRCd")], "epoll",
                                  [("us", "us")])
        self.assertEqual(text.splitlines()[-1],
                         "| InspIRCd (2 rounds, then: the server closed) | **1.75** (1.50–2.00) "
                         "| 3.50 (3.00–4.00) |")

    def test_failure_keeps_what_was_measured(self):
        measured = cases.Cases(systems=None, program="", quick=True)
        measured.note("room", "inspircd", {"us": 3.0})

        def fail():
            raise processes.Failure("the server closed")
        measured.guarded("room", "inspircd", fail)
        self.assertEqual(measured.results,
                         {"room": {"inspircd": {"us": [3.0], "reason": "the server closed"}}})

    def test_end_of_a_process_has_its_last_words_as_reason(self):
        process = processes.start(["sh", "-c", "echo first >&2; echo the last >&2"],
                                  stderr=subprocess.PIPE)
        with self.assertRaisesRegex(processes.Failure, "^the last$"):
            processes.read_line(process, 10)
        processes.end(process)
        silent = processes.start(["true"], stderr=subprocess.PIPE)
        with self.assertRaisesRegex(processes.Failure, "^it ended$"):
            processes.read_line(silent, 10)
        processes.end(silent)

    def test_rounds_are_counted(self):
        self.assertEqual(figures.rounds_of(RESULTS), 3)
        self.assertEqual(figures.rounds_of({}), 0)

    def test_goal_is_compared_by_median(self):
        goal = {"title": "t", "case": "room", "system": "hearthd", "metric": "us",
                "against": "epoll", "most": 1.5}
        self.assertEqual(figures.goal_row(RESULTS, goal)[-1], "reached")
        self.assertEqual(figures.goal_row(RESULTS, {**goal, "most": 1.4})[-1], "missed")
        self.assertEqual(figures.goal_row(RESULTS, {**goal, "against": "ergo"})[1],
                         "not measured")

    def test_section_between_markers_is_replaced(self):
        text = "a\n<!-- x: begin -->old<!-- x: end -->\nb\n"
        new = figures.replaced_section(text, "x", "new")
        self.assertEqual(new, "a\n<!-- x: begin -->\n\nnew\n\n<!-- x: end -->\nb\n")
        self.assertEqual(figures.replaced_section(new, "x", "new"), new)
        with self.assertRaises(ValueError):
            figures.replaced_section(text, "y", "new")


class Plot(unittest.TestCase):
    def test_bars_leave_out_the_base_and_what_was_not_measured(self):
        self.assertEqual(plot.bars(RESULTS, "room", SYSTEMS, "epoll"),
                         [("hearthd", "<b>hearthd", 1.5)])

    def test_names_are_escaped(self):
        drawn = plot.svg(RESULTS, [("room", "a & b"), ("none", "no")], SYSTEMS, "epoll")
        self.assertIn("&lt;b&gt;hearthd", drawn)
        self.assertIn("a &amp; b", drawn)
        self.assertIn(">1.50<", drawn)

    def test_long_bar_is_cut(self):
        drawn = plot.svg(RESULTS, [("room", "r")], SYSTEMS, "epoll", most=1.0)
        self.assertIn(">1.50 ⋯<", drawn)


if __name__ == "__main__":
    unittest.main()
