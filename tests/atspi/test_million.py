"""A list of a million tokens does not stall who asks about it."""

import random
import sys
import time

from desktop import Window, wait_for


class Million(Window):
    tokens = 1_000_000

    def test_an_assistive_client_is_not_stalled(self):
        """It asks for the number of rows, for cells here and there, and for the selection."""
        table = self.table.queryTable()
        columns = self.columns()
        choice = random.Random(1)
        slowest = 0.0
        for _ in range(40):
            begin = time.monotonic()
            self.assertEqual(table.nRows, self.tokens)
            table.getAccessibleAt(choice.randrange(self.tokens), choice.randrange(len(columns))).name
            slowest = max(slowest, time.monotonic() - begin)
        self.go_to(765_432)
        self.assertTrue(self.cell(765_431, "Id"))
        print(f"slowest of 40 look-ups in a million rows: {slowest * 1000:.1f} ms", file=sys.stderr)
        self.assertLess(slowest, 2.0)  # a stall takes tens of seconds

    def test_first_and_last_row_are_a_key_away(self):
        self.program.key("ctrl+End")
        wait_for("the last row", lambda: self.cell(self.tokens - 1, "Id"))
        self.program.key("ctrl+Home")
        wait_for("the first row", lambda: self.cell(0, "Id"))
