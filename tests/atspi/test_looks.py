"""Languages and colors, chosen while the program runs."""

import configparser

import pyatspi

from desktop import Window, has, is_checked, wait_for


class Looks(Window):
    tokens = 150

    def setUp(self):
        super().setUp()
        self.program.tab_to("Tokens", "table")

    def settings(self):
        parser = configparser.ConfigParser()
        parser.read(self.program.path("config/pat-console/pat-console.conf"))
        return dict(parser["window"]) if parser.has_section("window") else {}

    def test_colors(self):
        for words, number in {"Dark": "2", "High contrast": "3", "Light": "1", "System default": "0"}.items():
            with self.subTest(words):
                self.program.choose("View", "Colors", words)
                wait_for("it to be kept", lambda: self.settings().get("theme") == number)
                self.program.wait_for_focus("Tokens")
                self.program.choose("View", "Colors")
                self.assertTrue(is_checked(self.program.pick(words, key=None)))
                self.program.key("Escape", "Escape", "Escape")
                self.program.wait_for_focus("Tokens")

    def test_language(self):
        self.go_to(5)
        identifier = self.cell(4, "Id")
        rows = self.rows()
        self.program.choose("View", "Language", "Deutsch")
        self.program.wait_until_gone("push button", "Refresh")
        table = self.program.wait("table", "Tokens")
        wait_for("the rows", lambda: table.queryTable().nRows == rows)
        self.assertEqual(table.queryTable().getColumnHeader(5).name, "Erstellt")
        self.program.says("150 Tokens")
        self.program.wait_for_focus("Tokens", "table")
        self.program.ear.wait("^Tokens 150 Tokens")
        self.assertEqual(self.program.title(), "Demo – PAT Console")
        self.program.wait("push button", "Aktualisieren")
        self.program.choose("Ansicht", "Sprache", "English")
        self.table = self.program.wait("table", "Tokens")
        wait_for("the row", lambda: self.cell(4, "Id") == identifier)
        self.program.wait_for_focus("Tokens")
        wait_for("it to be kept", lambda: self.settings().get("language") == "en")

    def test_a_language_from_the_right(self):
        self.program.choose("View", "Language", "العربية")
        self.program.wait_until_gone("table", "Tokens")
        table = wait_for("the table", lambda: self.program.find("table"))
        wait_for("its focus", lambda: has(table, pyatspi.STATE_FOCUSED))
        self.assertEqual(table.queryTable().nRows, self.tokens)
        bar = self.program.find("menu bar")
        names = [bar.getChildAtIndex(index).name for index in range(bar.childCount)]
        self.assertEqual(len(names), 8)
        self.assertNotIn("View", names)
        self.program.key("ctrl+k")
        field = wait_for("the field", lambda: self.program.find("dialog") and self.program.focused())
        self.program.type("English")
        wait_for("it", lambda: field.description.startswith("English"))
        self.program.key("Return")
        self.program.wait("table", "Tokens")
