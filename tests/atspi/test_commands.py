"""Commands by their names, saved views, the way back and forward, and help."""

import re

import pyatspi

from desktop import Window, has, is_checked, is_enabled, role_of, text_of, wait_for


class Tasks(Window):
    def setUp(self):
        super().setUp()
        self.clear()
        self.program.tab_to("Tokens", "table")

    def search(self, text):
        self.program.key("ctrl+f")
        self.program.wait_for_focus("Search")
        self.program.key("ctrl+a")
        self.program.type(text)
        self.program.key("Return")
        wait_for("what matches", lambda: 0 < self.rows() < self.tokens)
        self.program.tab_to("Tokens", "table")
        return self.rows()

    def searched(self):
        return text_of(self.program.find("text", "Search"))

    def open_palette(self):
        self.program.key("ctrl+k")
        return self.program.wait_for_focus("Command")

    def run_command(self, letters, spoken):
        """Types until the field says what Enter would run."""
        field = self.open_palette()
        self.program.type(letters)
        wait_for(f"'{spoken}' instead of {field}", lambda: field.description.startswith(spoken))
        self.program.ear.wait(re.escape(spoken))
        self.program.key("Return")
        self.program.wait_until_gone("text", "Command")

    def save_view(self, name):
        self.program.choose("Saved views", "Save this view …")
        self.program.wait_for_focus("Name of the view")
        self.program.type(name)
        self.program.key("Return")
        self.program.wait_for_focus("Tokens")


class Palette(Tasks):
    def test_a_command_is_found_heard_and_run(self):
        self.run_command("go to r", "Go to row …, Go, Ctrl+G")
        wait_for("the dialog", lambda: role_of(self.program.focused()) == "spin button")
        self.program.key("Escape")
        self.program.wait_for_focus("Tokens")

    def test_arrow_keys_choose_and_are_heard(self):
        field = self.open_palette()
        self.program.type("copy")
        first = wait_for("a command", lambda: "Copy" in field.description and field.description)
        self.program.key("Down")
        second = wait_for("the next", lambda: field.description != first and field.description)
        self.program.ear.wait(re.escape(second))
        self.assertIs(has(field, pyatspi.STATE_FOCUSED), True)
        self.program.key("Escape")
        self.program.wait_for_focus("Tokens")

    def test_nothing_found_is_heard(self):
        self.open_palette()
        self.program.type("qqqq")
        self.program.ear.wait("No command has these letters")
        self.program.key("Escape")
        self.program.wait_for_focus("Tokens")

    def test_a_saved_view_is_a_command(self):
        rows = self.search("deploy")
        self.save_view("Robots at work")
        self.clear()
        self.run_command("robots", "Robots at work, Saved views, Ctrl+")
        wait_for("its rows", lambda: self.rows() == rows)
        self.assertEqual(self.searched(), "deploy")


class Views(Tasks):
    def test_saved_chosen_and_managed(self):
        rows = {name: self.search(name) for name in ("deploy", "backup")}
        self.search("deploy")
        self.save_view("One")
        self.search("backup")
        self.save_view("Two & more")
        self.clear()
        with self.subTest("by its keys"):
            self.program.key("ctrl+1")
            wait_for("its rows", lambda: (self.searched(), self.rows()) == ("deploy", rows["deploy"]))
            self.program.key("ctrl+2")
            wait_for("its rows", lambda: (self.searched(), self.rows()) == ("backup", rows["backup"]))
        with self.subTest("by the menu, which ticks the one that shows"):
            self.assertTrue(is_checked(self.program.choose("Saved views", "Two & more", key=None)))
            self.assertFalse(is_checked(self.program.pick("One", key=None)))
            self.program.key("Return")
            wait_for("its rows", lambda: self.searched() == "deploy")
        with self.subTest("by the button"):
            self.program.tab_to("Saved views", "push button")
            self.program.key("space")
            self.program.pick("Two & more")
            wait_for("its rows", lambda: self.searched() == "backup")
        self.program.choose("Saved views", "Manage views …")
        views = self.program.wait_for_focus("Saved views", "list")
        self.assertEqual(self.names(views), ["One", "Two & more"])
        self.program.key("Home")
        wait_for("the first", lambda: is_enabled(self.program.find("push button", "Down")))
        self.program.press("Down")
        wait_for("another order", lambda: self.names(views) == ["Two & more", "One"])
        self.program.wait_for_focus("Rename")  # Down has nothing more to do
        self.program.press("Rename")
        wait_for("a field", lambda: role_of(self.program.focused()) == "text")
        self.program.key("ctrl+a")
        self.program.type("Uno")
        self.program.key("Return")
        wait_for("its name", lambda: self.names(views) == ["Two & more", "Uno"])
        self.program.press("Remove")
        wait_for("one less", lambda: self.names(views) == ["Two & more"])
        wait_for("a focus", self.program.focused)
        self.program.key("Escape")
        self.program.wait_for_focus("Saved views", "push button")
        self.program.key("ctrl+1")
        wait_for("the one that is left", lambda: self.searched() == "backup")

    @staticmethod
    def names(views):
        return [views.getChildAtIndex(index).name for index in range(views.childCount)]


class BackAndForward(Tasks):
    def test_queries_come_back(self):
        first = self.search("deploy")
        second = self.search("backup")
        self.program.key("alt+Left")
        wait_for("the former", lambda: (self.searched(), self.rows()) == ("deploy", first))
        self.program.key("alt+Left")
        wait_for("all", lambda: (self.searched(), self.rows()) == ("", self.tokens))
        self.program.key("alt+Right", "alt+Right")
        wait_for("the last", lambda: (self.searched(), self.rows()) == ("backup", second))
        self.program.choose("Go", "Back")
        wait_for("the former", lambda: self.rows() == first)
        self.program.choose("Go", "Forward")
        wait_for("the last", lambda: self.rows() == second)


class Help(Tasks):
    def test_guide(self):
        self.program.key("F1")
        guide = self.program.wait_for_focus("Guide")
        self.assertIn("Look around without a server", text_of(guide))
        self.program.key("ctrl+f")
        self.program.wait_for_focus("Find in the guide")
        self.program.type("Narrow by dates")
        self.program.key("Return")
        wait_for("the word", lambda: guide.queryText().getNSelections() == 1)
        self.assertEqual(text_of(guide)[slice(*guide.queryText().getSelection(0))].lower(), "narrow by dates")
        self.program.tab_to("Contents")
        self.program.key("End")
        contents = self.program.find("list", "Contents")
        last = contents.getChildAtIndex(contents.childCount - 1)
        wait_for("the last part", lambda: has(last, pyatspi.STATE_SELECTED))
        self.program.key("Escape")
        self.program.wait_for_focus("Tokens")

    def test_about(self):
        self.program.choose("Help", "About PAT Console")
        self.program.wait("alert", "About PAT Console")
        self.program.key("Escape")
        self.program.wait_for_focus("Tokens")

    def test_every_command_with_keys_says_them_in_the_menu(self):
        field = self.open_palette()
        for letters, keys in {"export all": "Ctrl+Shift+E", "guide": "F1", "refresh": "F5", "what is": "Shift+F1",
                              "token details": "F9", "find in d": "Ctrl+Shift+F"}.items():
            with self.subTest(letters):
                self.program.key("ctrl+a")
                self.program.type(letters)
                wait_for(keys, lambda: keys in field.description.split(", "))
        self.program.key("Escape")
        self.program.wait_for_focus("Tokens")
