"""The details of one token: folded, searched, copied, shown whole, and the way to its owner's other tokens."""

import itertools
import json
import re

from desktop import Window, is_showing, text_of, wait_for


class Details(Window):
    tokens = 200

    def setUp(self):
        super().setUp()
        self.clear()
        self.program.tab_to("Tokens", "table")
        self.go_to(1)
        wait_for("details", lambda: ("Id", self.cell(0, "Id")) in self.facts())

    def fact(self, label):
        return next(value for name, value in self.facts() if name == label)

    def find_fact(self, words):
        """Goes to the first fact that has the words, as the search within does."""
        self.program.key("ctrl+shift+f")
        self.program.wait_for_focus("Find in details")
        self.program.key("ctrl+a")
        self.program.type(words)
        self.program.says("found")
        self.program.key("Down")
        self.program.wait_for_focus("Token details", "tree")

    def end_find(self):
        self.program.key("Escape")
        self.program.wait_until_gone("text", "Find in details")
        self.program.wait_for_focus("Token details", "tree")

    def test_a_section_folds_and_stays_so(self):
        self.program.tab_to("Token details", "tree")
        self.program.key("Home")
        before = len(self.facts())
        self.program.key("Return")
        wait_for("it to fold", lambda: len(self.facts()) < before - 5)
        self.program.tab_to("Tokens", "table")
        self.go_to(2)
        self.program.wait("label", self.cell(1, "Name"))
        self.assertNotIn("Id", [label for label, _ in self.facts()][:3])
        self.program.tab_to("Token details", "tree")
        self.program.key("Home", "Return")
        wait_for("it to unfold", lambda: ("Id", self.cell(1, "Id")) in self.facts())

    def test_owner_leads_to_all_tokens_of_theirs(self):
        owner = self.cell(0, "Owner")
        for how in ("link", "keys"):
            with self.subTest(how):
                if how == "link":
                    self.assertEqual(self.program.tab_to(owner, "push button").description, "Show this owner's tokens")
                    self.program.key("space")
                else:
                    self.program.key("ctrl+shift+o")
                wait_for("fewer tokens", lambda: 0 < self.rows() < self.tokens)
                self.assertEqual({self.cell(row, "Owner") for row in range(self.rows())}, {owner})
                wait_for("a focus", self.program.focused)
                self.program.key("alt+Left")
                wait_for("all tokens", lambda: self.rows() == self.tokens)
                self.program.tab_to("Tokens", "table")

    def test_the_organization_leads_to_its_section(self):
        name = self.cell(0, "Organization")
        self.program.tab_to(name, "push button")
        self.program.key("Return")
        self.program.wait_for_focus("Token details", "tree")

    def test_find_shows_what_matches_alone_also_for_the_next_token(self):
        before = len(self.facts())
        self.find_fact("first name")
        self.assertIn("First name", [label for label, _ in self.facts()])
        self.assertLess(len(self.facts()), before)
        self.program.tab_to("Tokens", "table")
        self.go_to(3)
        wait_for("the owner's", lambda: self.fact("First name") == self.cell(2, "Owner").split()[0])
        self.program.tab_to("Token details", "tree")
        self.end_find()
        wait_for("everything", lambda: ("Id", self.cell(2, "Id")) in self.facts())

    def test_value_and_path_are_copied(self):
        self.find_fact("first name")
        value = self.fact("First name")
        self.program.key("ctrl+c")
        self.assertEqual(self.program.clipboard(), value)
        self.program.key("ctrl+shift+c")
        self.assertEqual(self.program.clipboard(), "user.firstName")
        self.program.key("Menu")
        self.program.pick("Copy as “path: value”")
        self.program.wait_for_focus("Token details", "tree")
        self.assertEqual(self.program.clipboard(), f"user.firstName: {value}")
        self.end_find()

    def test_the_whole_token_is_copied_as_json(self):
        self.program.tab_to("Token details", "tree")
        self.program.key("Home", "Menu")
        self.program.pick("Copy whole token as JSON")
        self.program.wait_for_focus("Token details", "tree")
        self.assertEqual(json.loads(self.program.clipboard())["id"], self.cell(0, "Id"))

    def test_the_whole_value_shows_in_a_window(self):
        self.find_fact("e-mail")
        value = self.fact("E-mail")
        for key in ("alt+Return", "Return"):
            with self.subTest(key):
                self.program.key(key)
                shown = self.program.wait_for_focus("Full value", "text")
                self.assertEqual(text_of(shown), value)
                self.program.press("Copy value")
                self.program.key("Escape")
                self.program.wait_for_focus("Token details", "tree")
                self.assertEqual(self.program.clipboard(), value)
        self.end_find()

    def metadata(self):
        """The keys below the heading, in their order."""
        facts = self.facts()
        start = next(index for index, (label, _) in enumerate(facts) if label.startswith("Metadata"))
        return [label for label, _ in itertools.takewhile(lambda fact: fact[0] != "Reseller", facts[start + 1:])]

    def test_metadata_is_sorted(self):
        self.find_fact("metadata")
        self.end_find()
        row = next(row for row in range(1, 60) if self.has_metadata(row))
        keys = self.metadata()
        self.program.tab_to("Token details", "tree")
        for words, order in {"By key": sorted(keys), "By key, descending": sorted(keys, reverse=True),
                             "As sent": keys}.items():
            with self.subTest(words, row=row):
                self.program.key("Menu")
                self.program.pick("Sort metadata", words)
                wait_for(lambda: f"{order} instead of {self.metadata()}", lambda: self.metadata() == order)
                self.program.wait_for_focus("Token details", "tree")

    def has_metadata(self, row):
        self.program.tab_to("Tokens", "table")
        self.go_to(row)
        wait_for("its details", lambda: ("Id", self.cell(row - 1, "Id")) in self.facts())
        return len(self.metadata()) > 2

    def test_raw_json(self):
        self.program.tab_to("Details", "page tab list")
        self.program.key("Right")
        raw = self.program.wait("text", "Raw JSON")
        self.assertEqual(json.loads(text_of(raw))["id"], self.cell(0, "Id"))
        self.program.tab_to("Raw JSON", "text")
        self.program.tab_to("Raw JSON", "page tab list")
        self.program.key("Left")
        self.program.wait("tree", "Token details")
        self.assertFalse(is_showing(raw))

    def test_the_life_of_a_token_is_told_in_words(self):
        life = self.program.find(None, "Lifetime")
        self.assertRegex(life.description, r"[Cc]reated .*;")
        self.assertTrue(re.search(r"\d{4}", life.description))
