"""Connections: the start without any, one that is made, tried, used and managed, and the switch between two."""

import unittest

import pyatspi

from desktop import Program, Sandbox, has, is_enabled, text_of, wait_for


class Connections(unittest.TestCase):
    """One program from its first start on; the steps build on each other."""

    @classmethod
    def setUpClass(cls):
        cls.first = Sandbox("--tokens", "120")
        cls.addClassCleanup(cls.first.stop)
        cls.second = Sandbox("--tokens", "80", "--seed", "2")
        cls.addClassCleanup(cls.second.stop)
        cls.program = Program()
        cls.addClassCleanup(cls.program.close)

    def setUp(self):
        self.program.ear.forget()

    def button(self):
        return next(node.name for node in self.program.all("push button") if node.name.startswith("Connection: "))

    def line(self, index):
        return self.program.find("list", "Connections").getChildAtIndex(index).name

    def fill_in(self, name, sandbox):
        self.program.wait_for_focus("API address")
        self.program.type(sandbox.url)
        self.program.fill("Access token", sandbox.token)
        self.program.fill("Name", name)

    def test_1_the_first_start_is_friendly(self):
        self.program.wait_for_focus("Connect", "push button")
        self.program.says("Browse personal access tokens")
        self.program.says("Nothing on the server is ever changed")
        self.assertEqual(self.program.title(), "PAT Console")
        self.assertEqual(self.button(), "Connection: Not connected")
        self.assertFalse(is_enabled(self.program.find("push button", "Refresh")))
        self.program.tab_to("Try the demo", "push button")

    def test_2_what_is_wrong_is_heard_and_test_keeps_the_keyboard(self):
        self.program.tab_to("Connect", "push button")
        self.program.key("Return")
        self.program.wait_for_focus("API address")
        self.program.type("http://tokens.example.com")
        self.program.key("Return")
        self.program.ear.wait("http")
        self.program.wait_for_focus("API address")
        self.program.key("ctrl+a")
        self.program.type(self.first.url)
        self.program.key("Return")
        self.program.ear.wait("Enter the access token")
        self.program.wait_for_focus("Access token", "password text")
        self.program.type("wrong")
        self.program.press("Test")
        self.program.ear.wait("does not accept this token")
        self.program.wait_for_focus("Test")
        self.program.key("Escape")
        self.program.wait_for_focus("Connect", "push button")

    def test_3_a_connection_is_made_tried_and_used(self):
        self.program.tab_to("Connect", "push button")
        self.program.key("space")
        self.fill_in("First & best", self.first)
        self.assertNotIn(self.first.token[:20], text_of(self.program.find("password text", "Access token")))
        self.program.press("Test")
        self.program.ear.wait("It works: 127.0.0.1")
        self.program.wait_for_focus("Test")
        self.program.tab_to("Cancel", "push button")
        self.program.press("Connect")
        self.program.says("120 tokens")
        self.program.wait_for_focus("Tokens", "table")
        self.assertEqual(self.program.title(), "First & best – PAT Console")
        self.assertRegex(self.button(), r"^Connection: First & best 127\.0\.0\.1:\d+$")

    def test_4_another_one_is_production(self):
        self.program.choose("Connection", "Connect to a server …")
        self.fill_in("Second", self.second)
        self.program.tab_to("This is production")
        self.program.key("space")
        color = self.program.find("combo box", "Color")
        wait_for("red", lambda: color.description == "Red")
        self.program.press("Connect")
        self.program.says("80 tokens")
        wait_for("the title", lambda: self.program.title() == "Second (production) – PAT Console")
        self.assertRegex(self.button(), r"^Connection: Second production 127\.0\.0\.1:\d+$")

    def test_5_one_switches_between_them(self):
        wait_for("a focus", self.program.focused)
        self.program.tab_to(self.button(), "push button")
        self.program.key("space")
        self.program.pick("First & best")
        self.program.says("120 tokens")
        wait_for("the title", lambda: self.program.title() == "First & best – PAT Console")
        self.program.choose("Connection", "Second (production)")
        self.program.says("80 tokens")
        wait_for("the title", lambda: self.program.title() == "Second (production) – PAT Console")
        with self.subTest("by its name"):
            self.program.tab_to("Tokens", "table")
            self.program.key("ctrl+k")
            field = self.program.wait_for_focus("Command")
            self.program.type("first &")
            wait_for("it", lambda: field.description == "First & best, Connection")
            self.program.key("Return")
            self.program.says("120 tokens")

    def test_6_they_are_managed(self):
        self.program.choose("Connection", "Manage connections …")
        connections = self.program.wait_for_focus("Connections", "list")
        self.assertIn("First & best · 127.0.0.1", self.line(0))
        self.assertTrue(self.line(0).endswith("· open"))
        self.assertIn("Second · production · 127.0.0.1", self.line(1))
        self.program.key("End")
        wait_for("it", lambda: has(connections.getChildAtIndex(1), pyatspi.STATE_SELECTED))
        self.program.press("Test")
        self.program.ear.wait("It works")
        self.program.wait_for_focus("Test")
        self.program.press("Duplicate")
        wait_for("a third", lambda: connections.childCount == 3)
        self.program.wait_for_focus("Duplicate")
        self.program.tab_to("Connections", "list")
        self.program.key("End")
        wait_for("it", lambda: has(connections.getChildAtIndex(2), pyatspi.STATE_SELECTED))
        self.program.press("Edit …")
        self.program.wait_for_focus("Access token")
        self.program.fill("Name", "Third")
        self.program.press("Save")
        self.program.wait_for_focus("Edit …")
        wait_for("its name", lambda: self.line(2).startswith("Third"))
        self.program.press("Remove …")
        self.program.says("Remove the connection Third?")
        self.program.wait_for_focus("Cancel")
        self.program.press("Remove")
        wait_for("two", lambda: connections.childCount == 2)
        self.program.wait_for_focus("Remove …")
        self.program.tab_to("Connections", "list")
        self.program.key("End", "Return")
        self.program.says("80 tokens")
        self.program.wait_for_focus("Tokens", "table")

    def test_7_what_the_token_says_about_itself(self):
        self.program.choose("Connection", "About the access token")
        self.program.says("Nobody has checked it")
        self.program.key("Escape")
        self.program.wait_for_focus("Tokens", "table")

    def test_8_the_demo_is_in_the_menu(self):
        self.program.choose("Connection", "Try the demo")
        self.program.says("5,000 tokens")
        self.assertEqual(self.program.title(), "Demo – PAT Console")
