"""What goes wrong is heard, what is there can be read on, and the keyboard leads out of it."""

import unittest

from desktop import Program, Sandbox, Window, wait_for


class ServerGone(unittest.TestCase):
    # One page: of several each would fail at its own moment, and say so again after a message is dismissed.
    tokens = 60

    def setUp(self):
        self.sandbox = Sandbox("--tokens", str(self.tokens))
        self.addCleanup(lambda: self.sandbox.stop())
        self.program = Program("--base-url", self.sandbox.url, "--token-file", self.sandbox.token_file())
        self.addCleanup(self.program.close)
        self.program.says(f"{self.tokens} tokens")
        self.program.tab_to("Tokens", "table")
        self.program.ear.forget()

    def restart(self):
        self.sandbox = Sandbox("--tokens", str(self.tokens), "--port", self.sandbox.port)

    def test_it_is_heard_and_retry_helps(self):
        self.sandbox.stop()
        self.program.key("F5")
        self.program.ear.wait(r"could not be loaded.*127\.0\.0\.1")
        self.assertEqual(self.program.focused().name, "Tokens")  # nothing takes the keyboard away
        table = self.program.find("table", "Tokens").queryTable()
        self.assertNotEqual(table.getAccessibleAt(0, 0).name, "")
        message = self.program.wait("alert", None)
        self.assertIn("could not be loaded", message.name)
        with self.subTest("in vain"):
            self.program.tab_to("Retry", "push button")
            self.program.key("space")
            self.program.wait_for_focus("Retry")
        self.restart()
        self.program.key("Return")
        self.program.wait_until_gone("alert", message.name)
        self.program.says(f"{self.tokens} tokens")
        self.program.wait_until_gone("push button", "Retry")
        wait_for("a focus", self.program.focused)

    def test_the_message_is_read_and_dismissed(self):
        self.sandbox.stop()
        self.program.key("F5")
        self.program.ear.wait("could not be loaded")
        self.program.tab_to("Dismiss", "push button")
        self.program.key("Escape")
        self.program.wait_until_gone("push button", "Dismiss")
        wait_for("a focus", self.program.focused)


class Refused(unittest.TestCase):
    def test_a_refused_token_is_heard(self):
        sandbox = Sandbox("--tokens", "20", "--demand-scope", "nobody:has-it")
        self.addCleanup(sandbox.stop)
        program = Program("--base-url", sandbox.url, "--token-file", sandbox.token_file())
        self.addCleanup(program.close)
        program.says("No tokens loaded yet")
        message = program.wait("alert", None)
        self.assertRegex(message.name, "could not be loaded.*(403|not allowed|refuse|right|may)")
        program.key("Tab")  # no row has come: nothing has the keyboard yet
        wait_for("a focus", program.focused)
        program.tab_to("Retry", "push button")


class WhatIsThis(Window):
    tokens = 50

    def test_what_has_the_keyboard_is_explained(self):
        self.program.tab_to("Token ids")
        self.program.ear.wait("Token ids")
        self.program.ear.forget()
        self.program.key("shift+F1", "Return")
        self.program.ear.wait("^Shows only the tokens with these ids")
        self.program.key("Escape")
        self.program.wait_for_focus("Token ids")
