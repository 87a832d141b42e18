# SPDX-License-Identifier: MIT
"""Tests of reading callgrind's dumps and of comparing the counts."""
import unittest

import callgrind
import growth
import instructions

DUMP = """\
desc: Trigger: Client Request: 10 parse
ob=(1) /build/count_server
fn=(1) parse
5 100
+1 20
cfn=(2) malloc
cob=(2) /lib/libc.so.6
calls=30 7
* 900
ob=(2)
fn=(2)
7 900
ob=(1)
fn=(1)
cfn=(2)
calls=5 7
9 45
"""


class Callgrind(unittest.TestCase):
    def test_costs_of_calls_are_not_counted_twice(self):
        counts = callgrind.parse(DUMP.splitlines())
        self.assertEqual(counts.label, "10 parse")
        self.assertEqual(counts.own("/other/count_server"), 120)
        self.assertEqual(counts.all(), 1020)

    def test_allocations_are_counted(self):
        self.assertEqual(callgrind.parse(DUMP.splitlines()).allocations, 35)


class Table(unittest.TestCase):
    def test_text_can_be_read_again(self):
        found = {"parse": (120, 3.5), "encode": (7, 0.0)}
        self.assertEqual(instructions.from_text(instructions.to_text("# head", found)),
                         ("# head", found))

    def test_growth_beyond_five_percent_is_a_problem(self):
        recorded = {"parse": (1000, 2.0)}
        self.assertEqual(instructions.problems(recorded, {"parse": (1050, 2.0)}), [])
        self.assertEqual(instructions.problems(recorded, {"parse": (1100, 3.0)}),
                         ["parse: 1000 instructions have become 1100, +10 %",
                          "parse: 2.0 allocations have become 3.0, +50 %"])

    def test_missing_and_new_paths_are_problems(self):
        self.assertEqual(instructions.problems({"a": (1, 0)}, {"b": (1, 0)}),
                         ["a: is only in the table", "b: is only in the program"])


class Growth(unittest.TestCase):
    def test_command_may_grow_with_its_lines(self):
        self.assertEqual(growth.problems({"PRIVMSG, all": [(1000, 9), (10_000, 99)]}), [])

    def test_command_must_not_grow_without_lines(self):
        self.assertEqual(growth.problems({"PING": [(1000, 1), (1800, 1)]}),
                         ["PING: 1000 instructions grow to 1800, more than 1.8 times, while 1 lines "
                          "become 1"])

    def test_turn_must_not_take_longer_than_its_sender_pays_for(self):
        self.assertEqual(len(growth.problems({"PRIVMSG, all": [(400_000, 9), (4_000_000, 99)]})), 1)

    def test_only_commands_that_grow_are_in_the_table(self):
        text = growth.section({"PING": [(1000, 1), (1010, 1)], "SETNAME": [(1000, 6), (3000, 6)]})
        self.assertIn("| SETNAME | 3.00 | 1,000 | 3,000 | 6 | asks each user in the same channels for "
                      "a capability |", text)
        self.assertIn("1.25): PING.", text)


if __name__ == "__main__":
    unittest.main()
