"""The list: what it is made of, how it is searched, narrowed, sorted, read and copied."""

import re

import pyatspi

from desktop import Window, has, is_checked, is_enabled, is_showing, role_of, text_of, wait_for, walk

COLUMNS = ["Name", "Status", "Owner", "Organization", "Scopes", "Created", "Updated", "Expires", "Last used",
           "Last rotated", "Id", "E-mail", "Role", "Two-factor", "Google sign-in", "Last login", "Company", "Reseller",
           "Tags", "Findings", "Changes", "Decision"]


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
            if has(node, pyatspi.STATE_FOCUSABLE) and role_of(node) not in (
                    "table cell", "frame", "filler", "split pane", "layered pane"):
                with self.subTest(role=role_of(node), parent=node.parent.name):
                    self.assertNotEqual(node.name, "")

    def test_descriptions_are_words_and_no_markup(self):
        descriptions = [node.description for node in walk(self.program.root)]
        self.assertGreater(len([words for words in descriptions if words]), 15)
        self.assertEqual([words for words in descriptions if re.search("<[a-z/]|&[a-z]+;", words)], [])

    def test_tab_leads_around_and_every_stop_has_a_name(self):
        names = []
        self.program.tab_to("Tokens", "table")
        for _ in range(40):
            before = self.program.focused()
            self.program.key("Tab")
            names.append(wait_for("the next stop", lambda: self.program.focused_unlike(before)).name)
            if names[-1] == "Tokens":
                break
        self.assertEqual(names[-1], "Tokens")
        self.assertNotIn("", names)
        for name in ("Token details", "Refresh", "Search", "Token ids", "Sort by", "Descending", "Created from",
                     "Created to", "Updated from", "Updated to"):
            self.assertIn(name, names)

    def test_cells_are_read_with_their_columns(self):
        self.assertEqual(self.columns(), COLUMNS)
        self.assertEqual(self.rows(), self.tokens)
        self.assertIn(self.cell(0, "Status"), ("Active", "Expiring", "Expired", "Revoked"))


class Tasks(Window):
    def setUp(self):
        super().setUp()
        self.clear()

    def field(self, name):
        return text_of(self.program.find("text", name))

    def test_search(self):
        self.program.key("ctrl+f")
        self.program.wait_for_focus("Search")
        self.program.type("deploy")
        self.program.key("Return")
        wait_for("fewer tokens", lambda: 0 < self.rows() < self.tokens)
        self.program.key("Escape")
        wait_for("all tokens", lambda: self.rows() == self.tokens)
        self.assertEqual(self.field("Search"), "")

    def test_a_slash_searches_too(self):
        self.program.tab_to("Tokens", "table")
        self.program.key("slash")
        self.program.wait_for_focus("Search")
        self.assertEqual(self.field("Search"), "")

    def test_nothing_matches_and_filters_are_cleared(self):
        self.program.key("ctrl+f")
        self.program.wait_for_focus("Search")
        self.program.type("no such token anywhere")
        self.program.says("No tokens match")
        self.assertIn("fits all filters", self.program.says("No token of this account").name)
        self.program.press("Clear filters")
        wait_for("all tokens", lambda: self.rows() == self.tokens)

    def test_ids(self):
        wanted = [wait_for("an id", lambda: self.cell(row, "Id")) for row in (3, 7)]
        self.program.fill("Token ids", ", ".join(wanted))
        wait_for("two tokens", lambda: self.rows() == 2)
        self.assertEqual({self.cell(row, "Id") for row in (0, 1)}, set(wanted))

    def test_sort(self):
        before = self.cell(0, "Name")
        self.program.tab_to("Sort by", "combo box")
        self.program.type("Created")
        self.program.tab_to("Descending")
        self.program.key("space")
        wait_for("another first row", lambda: self.cell(0, "Name") not in ("", before))
        self.assertTrue(is_checked(self.program.find("check box", "Descending")))
        self.program.key("space")
        wait_for("the former first row", lambda: self.cell(0, "Name") == before)

    def test_narrow_by_dates(self):
        self.program.fill("Created from", "2026-01-01")
        self.program.key("Return")
        wait_for("fewer tokens", lambda: 0 < self.rows() < self.tokens)

    def test_a_wrong_date_is_explained(self):
        self.program.fill("Created from", "yesterday")
        self.program.key("Return")
        self.program.says("This is not a date")
        self.program.ear.wait("not a date")
        self.program.key("ctrl+shift+l")
        wait_for("no complaint", lambda: self.field("Created from") == "")

    def test_a_day_from_the_calendar(self):
        self.program.tab_to("Created to")
        self.program.key("alt+Down")
        self.program.ear.wait(r"November 2026|\w+ \d{4}")
        self.program.key("Up")
        self.program.ear.wait(r"^\d+ $")
        self.program.key("Return")
        wait_for("a day", lambda: re.fullmatch(r"\d{4}-\d\d-\d\d", self.field("Created to")))
        self.program.wait_for_focus("Created to")

    def test_a_period(self):
        self.program.tab_to("Created period")
        self.program.key("space")
        self.program.pick("Last 90 days")
        wait_for("the bound", lambda: self.field("Created from"))
        wait_for("fewer tokens", lambda: self.rows() < self.tokens)
        wait_for("its name", lambda: self.program.find("push button", "Created period").description == "Last 90 days")

    def test_scroll_and_read_one_token(self):
        self.go_to(321)
        identifier = self.cell(320, "Id")
        wait_for("its details", lambda: ("Id", identifier) in self.facts())

    def test_first_and_last_row(self):
        self.program.tab_to("Tokens", "table")
        for key, row in {"End": 500, "Home": 1, "ctrl+End": 500, "ctrl+Home": 1}.items():
            with self.subTest(key=key):
                self.program.key(key)
                wait_for("the row", lambda: ("Id", self.cell(row - 1, "Id")) in self.facts())

    def width(self, column):
        cell = self.table.queryTable().getAccessibleAt(0, COLUMNS.index(column))
        return cell.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).width

    def shows(self, column):
        return is_showing(self.table.queryTable().getAccessibleAt(0, COLUMNS.index(column)))

    def test_columns_are_hidden_and_put_back(self):
        self.program.choose("View", "Columns", "Scopes")
        wait_for("no scopes", lambda: not self.shows("Scopes"))
        self.program.choose("View", "Columns", "Reset columns")
        wait_for("all columns", lambda: self.shows("Scopes"))

    def test_further_columns_are_shown(self):
        self.assertEqual(self.width("E-mail"), 0)
        self.program.choose("View", "Columns", "E-mail")
        wait_for("addresses", lambda: self.width("E-mail") > 0)  # at the end, out of sight
        self.program.choose("View", "Columns", "Reset columns")
        wait_for("no addresses", lambda: self.width("E-mail") == 0)

    def test_copy(self):
        self.go_to(10)
        identifiers = [self.cell(row, "Id") for row in (9, 10)]
        self.program.key("shift+Down")
        self.program.says("2 selected")
        self.program.choose("Edit", "Copy ids")
        copied = self.program.clipboard()
        self.assertEqual(re.findall(r"[\w-]{8,}", copied), identifiers)
        self.program.tab_to("Tokens", "table")
        self.program.key("ctrl+c")
        copied = self.program.clipboard()
        self.assertIn(self.cell(10, "Name"), copied)
        self.assertIn("Organization", copied)

    def test_select_all(self):
        self.program.tab_to("Tokens", "table")
        self.program.key("ctrl+a")
        self.program.says("500 selected")
        self.assertTrue(is_enabled(self.program.find("push button", "Export selection")))

    def test_refresh_and_menus(self):
        before = self.program.focused().name
        self.program.key("F5")
        self.program.says(f"{self.tokens:,} tokens")
        self.program.choose("File", "Quit", key=None)
        self.program.key("Escape", "Escape")  # the menu, the bar
        self.program.wait_for_focus(before)

    def test_details_are_hidden_and_shown(self):
        self.program.key("F9")
        self.program.wait_until_gone("tree", "Token details")
        self.program.key("F9")
        self.program.wait("tree", "Token details")
