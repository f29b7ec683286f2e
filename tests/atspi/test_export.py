"""Exports: what the dialog asks, what the files hold, how far one is, and how it is ended."""

import csv
import hashlib
import io
import json
import os
import re
import unittest

import pyatspi

from desktop import Program, Sandbox, Window, has, is_checked, is_enabled, text_of, wait_for


class Export(Window):
    def setUp(self):
        super().setUp()
        self.clear()
        self.program.tab_to("Tokens", "table")

    def open_dialog(self, keys):
        self.program.key(keys)
        return self.program.wait_for_focus("File", "text")

    def save_as(self, name):
        self.program.fill("File", self.program.path(name))
        self.program.key("Return")
        wait_for("the file", lambda: os.path.exists(self.program.path(name)))
        self.program.wait_for_focus("Tokens")

    def rows_of(self, name):
        return list(csv.reader(io.StringIO(self.program.read(name))))

    def check(self, name, on):
        box = self.program.tab_to(name, "check box")
        if is_checked(box) != on:
            self.program.key("space")
        wait_for("the tick", lambda: is_checked(box) == on)

    def choose_format(self, down):
        box = self.program.tab_to("Format", "combo box")
        self.program.key("Down" if down else "Up")
        self.program.ear.wait("^JSON Lines" if down else "^CSV")
        return box

    def test_selection(self):
        self.go_to(10)
        self.program.key("shift+Down", "shift+Down")
        self.program.says("3 selected")
        self.open_dialog("ctrl+e")
        self.assertTrue(is_checked(self.program.find("radio button", "3 selected tokens")))
        self.save_as("picked.csv")
        self.assertEqual(len(self.rows_of("picked.csv")), 1 + 3)
        self.assertEqual(os.stat(self.program.path("picked.csv")).st_mode & 0o777, 0o600)
        self.program.ear.wait(r"3 tokens exported\. They are in .*picked\.csv")

    def test_columns(self):
        self.open_dialog("ctrl+shift+e")
        self.program.press("None")
        self.program.says("Check at least one column.")
        export = self.program.find("push button", "Export")
        self.assertFalse(is_enabled(export))
        for column in ("user.email", "name"):
            self.program.fill("Find a column", column)
            columns = self.program.tab_to("Columns", "list")
            self.program.key("Home")
            item = wait_for(column, lambda: self.current(columns, column))
            self.program.key("space")
            wait_for("its tick", lambda: is_checked(item))
        self.program.says("2 of ")
        wait_for("a way to export", lambda: is_enabled(export))
        self.save_as("columns.csv")
        rows = self.rows_of("columns.csv")
        self.assertEqual(sorted(rows[0]), ["name", "user.email"])
        self.assertEqual(len(rows), 1 + self.tokens)
        with self.subTest("remembered"):
            self.open_dialog("ctrl+shift+e")
            self.program.says("2 of ")
            self.program.press("Default columns")
            self.program.key("Escape")
            self.program.wait_for_focus("Tokens")

    @staticmethod
    def current(columns, name):
        for index in range(columns.childCount):
            item = columns.getChildAtIndex(index)
            if item.name == name and has(item, pyatspi.STATE_FOCUSED):
                return item
        return None

    def test_whole_records_with_a_manifest(self):
        field = self.open_dialog("ctrl+shift+e")
        self.assertTrue(text_of(field).endswith(".csv"))
        self.choose_format(True)
        wait_for("the ending", lambda: text_of(field).endswith(".jsonl"))
        self.assertFalse(is_enabled(self.program.find("list", "Columns")))
        self.check("Write a manifest beside the file", True)
        self.save_as("records.jsonl")
        wait_for("the manifest", lambda: os.path.exists(self.program.path("records.jsonl.manifest.json")))
        text = self.program.read("records.jsonl")
        records = [json.loads(line) for line in text.splitlines()]
        self.assertEqual(len({record["id"] for record in records}), self.tokens)
        manifest = json.loads(self.program.read("records.jsonl.manifest.json"))
        self.assertEqual(re.findall(r"[0-9a-f]{64}", json.dumps(manifest)),
                         [hashlib.sha256(text.encode()).hexdigest()])
        self.open_dialog("ctrl+shift+e")
        self.check("Write a manifest beside the file", False)
        self.choose_format(False)
        self.save_as("table.csv")
        self.assertFalse(os.path.exists(self.program.path("table.csv.manifest.json")))

    def test_what_is_wrong_with_the_name_is_said(self):
        self.open_dialog("ctrl+shift+e")
        self.program.fill("File", self.program.path("missing/tokens.csv"))
        self.program.says("There is no folder")
        self.program.tab_to("Cancel", "push button")
        self.program.key("Return")
        self.program.wait_for_focus("Tokens")


class Progress(unittest.TestCase):
    """A server that is slow enough to be watched."""

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox("--tokens", "6000", "--latency-ms", "250", "--total-header")
        cls.addClassCleanup(cls.sandbox.stop)
        cls.program = Program("--base-url", cls.sandbox.url, "--token-file", cls.sandbox.token_file())
        cls.addClassCleanup(cls.program.close)
        cls.program.says("6,000 tokens")

    def test_progress_is_told_and_cancel_leaves_the_former_file(self):
        path = self.program.path("all.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("former")
        self.program.tab_to("Tokens", "table")
        self.program.key("ctrl+shift+e")
        self.program.wait_for_focus("File")
        self.program.key("ctrl+a")
        self.program.type(path)
        self.program.says("This file is there already")
        self.program.key("Return")
        self.program.says("Exporting")
        bar = self.program.wait("progress bar", "Export progress")
        wait_for("progress", lambda: bar.queryValue().currentValue > 0)
        self.program.tab_to("Cancel export", "push button", keys="shift+Tab")
        self.program.key("Return")
        self.program.ear.wait(r"The export was cancelled\. .*all\.csv was left unchanged")
        self.program.wait_until_gone("progress bar", "Export progress")
        self.assertEqual(self.program.read("all.csv"), "former")
        wait_for("a focus", self.program.focused)
