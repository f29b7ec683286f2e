"""Every task of the README, with the keyboard alone, as a screen reader sees the window."""

import glob
import os
import random
import sys
import time
import unittest

import pyatspi

from desktop import Program, has, is_showing, wait_for, walk

BINARY = sys.argv.pop(1)
COLUMNS = ["Name", "Status", "Owner", "Organization", "Scopes", "Created", "Updated", "Expires", "Last used",
           "Last rotated", "Id"]


class Window(unittest.TestCase):
    tokens = 500

    @classmethod
    def setUpClass(cls):
        cls.program = Program(BINARY, "--demo", "--demo-tokens", str(cls.tokens), seconds=200)
        cls.program.says(f"{cls.tokens:,} tokens", 120)

    @classmethod
    def tearDownClass(cls):
        cls.program.close()

    def setUp(self):
        self.table = self.program.wait("table", "Tokens")

    def cell(self, row, column):
        return self.table.queryTable().getAccessibleAt(row, COLUMNS.index(column)).name

    def wait_for_focus(self, name):
        wait_for(f"the focus on {name}", lambda: self.program.focused().name == name)

    def go_to(self, row):
        self.program.key("ctrl+g")
        wait_for("the dialog", lambda: self.program.focused().getRoleName() == "spin button")
        self.program.type(str(row))
        self.program.key("Return")
        self.wait_for_focus("Tokens")

    def clear(self):
        """Back to all tokens, whatever the test before has asked for."""
        self.program.key("Escape", "ctrl+f", "ctrl+a", "Delete", "Return")
        if self.program.find("push button", "Clear filters").getState().contains(pyatspi.STATE_ENABLED):
            self.program.tab_to("push button", "Clear filters")
            self.program.key("space")
        self.program.says(f"{self.tokens:,} tokens")


class Names(Window):
    def test_controls_have_the_names_that_scripts_rely_on(self):
        for role, names in {
            "text": ["Search", "Token ids", "Created from", "Created to", "Updated from", "Updated to"],
            "combo box": ["Sort by"],
            "check box": ["Descending"],  # a button that stays down
            "table": ["Tokens"],
            "tree": ["Token details"],
            "push button": ["Refresh", "Clear filters", "Export selection", "Export all"],
        }.items():
            for name in names:
                with self.subTest(name=name):
                    self.assertIsNotNone(self.program.find(role, name))

    def test_what_shows_and_takes_the_keyboard_has_a_name(self):
        for node in walk(self.program.root):
            if is_showing(node) and has(node, pyatspi.STATE_FOCUSABLE) and node.getRoleName() not in (
                    "table cell", "frame", "filler", "split pane", "layered pane"):
                with self.subTest(role=node.getRoleName(), parent=node.parent.name):
                    self.assertNotEqual(node.name, "")

    def test_tab_leads_around_and_every_stop_has_a_name(self):
        names = []
        self.program.tab_to("table", "Tokens")
        for _ in range(40):
            self.program.key("Tab")
            time.sleep(0.2)
            names.append(wait_for("a focus", self.program.focused).name)
            if names[-1] == "Tokens":
                break
        self.assertEqual(names[-1], "Tokens")
        self.assertNotIn("", names)
        for name in ("Token details", "Refresh", "Search", "Token ids", "Sort by", "Descending", "Created from",
                     "Created to", "Updated from", "Updated to"):
            self.assertIn(name, names)

    def test_cells_are_read_with_their_columns(self):
        table = self.table.queryTable()
        self.assertEqual([table.getColumnHeader(column).name for column in range(len(COLUMNS))], COLUMNS)
        self.assertEqual(table.nRows, self.tokens)
        self.assertIn(self.cell(0, "Status"), ("Active", "Expiring", "Expired", "Revoked"))


class Tasks(Window):
    def test_search(self):
        self.clear()
        self.program.key("ctrl+f")
        self.wait_for_focus("Search")
        self.program.type("deploy")
        self.program.key("Return")
        wait_for("fewer tokens", lambda: 0 < self.table.queryTable().nRows < self.tokens)
        self.clear()

    def test_sort(self):
        self.clear()
        before = self.cell(0, "Name")
        self.program.tab_to("combo box", "Sort by")
        self.program.type("Created")
        self.program.key("Tab", "space")  # Descending
        wait_for("another first row", lambda: self.cell(0, "Name") not in ("", before))
        self.assertTrue(has(self.program.find("check box", "Descending"), pyatspi.STATE_CHECKED))
        self.program.key("space")
        wait_for("the former first row", lambda: self.cell(0, "Name") == before)

    def test_narrow_by_dates(self):
        self.clear()
        self.program.tab_to("text", "Created from")
        self.program.type("2026-01-01")
        self.program.key("Tab")
        self.program.key("Return")
        wait_for("fewer tokens", lambda: 0 < self.table.queryTable().nRows < self.tokens)
        self.clear()

    def test_scroll_and_read_one_token(self):
        self.clear()
        self.go_to(321)
        identifier = wait_for("the row", lambda: self.cell(320, "Id"))
        tree = self.program.find("tree", "Token details")
        wait_for("its details", lambda: any(node.name == identifier for node in walk(tree, 0, 60)))

    def test_select_and_export(self):
        self.clear()
        self.go_to(10)
        self.program.key("shift+Down", "shift+Down")
        self.program.says("3 selected")
        self.program.key("ctrl+e")
        wait_for("the dialog", lambda: self.program.find("dialog", "Export tokens"))
        path = os.path.join(self.program.folder, "picked.csv")
        self.program.key("ctrl+a")  # the file's name has the focus
        self.program.type(path)
        self.program.key("Return")
        wait_for("the file", lambda: os.path.exists(path))
        with open(path, encoding="utf-8", newline="") as file:
            self.assertEqual(len(file.read().split("\r\n")), 1 + 3 + 1)
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)

    def test_refresh_and_menus(self):
        self.clear()
        self.program.key("F5")
        self.program.says(f"{self.tokens:,} tokens")
        self.program.key("alt+f")
        wait_for("the menu", lambda: self.program.find("menu item", "Quit"))
        self.program.key("Escape")


class Million(Window):
    tokens = 1_000_000

    def test_an_assistive_client_is_not_stalled(self):
        """It asks for the number of rows, for cells here and there, and for the selection."""
        table = self.table.queryTable()
        choice = random.Random(1)
        slowest = 0.0
        for _ in range(40):
            begin = time.monotonic()
            self.assertEqual(table.nRows, self.tokens)
            table.getAccessibleAt(choice.randrange(self.tokens), choice.randrange(len(COLUMNS))).name
            slowest = max(slowest, time.monotonic() - begin)
        self.go_to(765_432)
        wait_for("the row", lambda: self.cell(765431, "Id"))
        print(f"slowest of 40 look-ups in a million rows: {slowest * 1000:.1f} ms", file=sys.stderr)
        self.assertLess(slowest, 2.0)  # a stall takes tens of seconds


if __name__ == "__main__":
    unittest.main(verbosity=2)
