"""A desktop's parts for tests: servers, and the program in a window, driven with the keyboard alone."""

import os
import shutil
import signal
import subprocess
import tempfile
import unittest

import pyatspi

from senses import (CELLS, ITEMS, PARTS, PATIENCE, Ear, has, is_checked, is_enabled, is_showing, pump, role_of, text_of,
                    wait_for, walk)

__all__ = ["Program", "Sandbox", "Window", "has", "is_checked", "is_enabled", "is_showing", "text_of", "wait_for",
           "walk"]

PROGRAM = os.environ["PAT_CONSOLE"]
SANDBOX = os.environ["PAT_SANDBOX"]


class Sandbox:
    """A server of the tests' own, on this machine alone. Its token is always the same."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([SANDBOX, *arguments], stdout=subprocess.PIPE, text=True)
        words = self.process.stdout.readline().split()
        assert words[:1] == ["READY"], words
        self.url, self.token = words[1:]
        self.port = self.url.split(":")[2].split("/")[0]

    def token_file(self):
        """Where only its owner reads it; gone with the home of the tests."""
        handle, path = tempfile.mkstemp(dir=os.environ["HOME"])
        os.write(handle, self.token.encode())
        os.close(handle)
        return path

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
        self.process.stdout.close()


class Program:
    """pat-console in a window, with a home of its own."""

    def __init__(self, *arguments, seconds=60):
        self.ear = Ear()
        self.folder = tempfile.mkdtemp(prefix="pat-console-atspi-")
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith(("PAT_CONSOLE", "LC_", "QT_")) and name != "LANGUAGE"}
        environment.update(HOME=self.folder, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           LC_ALL="C.UTF-8")
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{name}_HOME"] = os.path.join(self.folder, name.lower())
        self.process = subprocess.Popen([PROGRAM, *arguments], env=environment, cwd=self.folder)
        self.root = wait_for("the program on the bus", self._application, seconds)
        wait_for("its window", lambda: self.find("frame"))

    def _application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            application = desktop.getChildAtIndex(index)
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def close(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder)

    def path(self, name):
        return os.path.join(self.folder, name)

    def read(self, name):
        with open(self.path(name), encoding="utf-8", newline="") as file:
            return file.read()

    def all(self, role, within=None):
        return [node for node in walk(within or self.root) if role_of(node) == role]

    def find(self, role, name=None, within=None):
        """The first that shows, or none."""
        for node in walk(within or self.root):
            if (role is None or role_of(node) == role) and (name is None or node.name == name):
                return node
        return None

    def wait(self, role, name, within=None):
        return wait_for(f"{role} '{name}'", lambda: self.find(role, name, within))

    def wait_until_gone(self, role, name):
        wait_for(f"the end of {role} '{name}'", lambda: self.find(role, name) is None)

    def says(self, text, seconds=PATIENCE):
        """Waits for a label or message that holds the text."""
        return wait_for(f"'{text}'", lambda: next((node for node in walk(self.root) if text in node.name), None),
                        seconds)

    def title(self):
        return self.find("frame").name

    def focused(self):
        """What was heard of last where that is still true, or else what is found."""
        pump()
        try:
            node = self.ear.focus.parent if role_of(self.ear.focus) in CELLS else self.ear.focus
            if has(node, pyatspi.STATE_FOCUSED) and role_of(node) not in PARTS:
                return node
        except Exception:  # nothing yet, or it has gone
            pass
        for node in walk(self.root):
            if role_of(node) not in PARTS and has(node, pyatspi.STATE_FOCUSED):
                return node
        return None

    def focused_unlike(self, former):
        node = self.focused()
        return None if node == former else node

    def wait_for_focus(self, name, role=None):
        def has_it():
            node = self.focused()
            return node if node is not None and node.name == name and role in (None, role_of(node)) else None
        return wait_for(lambda: f"the focus on '{name}' instead of {self.focused()}", has_it)

    @staticmethod
    def key(*keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "15", *keys], check=True)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "10", text], check=True)

    def tab_to(self, name, role=None, most=60, keys="Tab"):
        """As somebody does who has no mouse; says whether it can be reached at all."""
        way = []
        for _ in range(most):
            node = wait_for("a focus", self.focused)
            if node.name == name and role in (None, role_of(node)):
                return node
            way.append(node.name)
            # Where the machine is slow, Alt of a shortcut may be taken as Alt alone, which leads to the menus.
            self.key("Escape" if role_of(node.parent) == "menu bar" else keys)
            wait_for(f"the focus to leave {node}", lambda: self.focused_unlike(node))
        raise AssertionError(f"Tab does not lead to '{name}', but to {way}")

    def press(self, name):
        """Goes to a button with Tab, and presses it."""
        self.tab_to(name, "push button")
        self.key("space")

    def fill(self, name, text):
        self.tab_to(name)
        self.key("ctrl+a")
        self.type(text)

    def step(self, key, seconds=PATIENCE):
        """Presses a key and waits until an item of a menu is heard."""
        before = self.ear.moves
        self.key(key)
        wait_for(f"an item after {key}", lambda: self.ear.moves > before and role_of(self.ear.focus) in ITEMS,
                 seconds)
        return self.ear.focus

    def go_to_menu_bar(self):
        """Alt goes there and back again: a late one, of the keys before, has it end where it began."""
        for _ in range(10):
            try:
                return self.step("Alt_L", 4)
            except AssertionError:
                pass
        raise AssertionError("Alt does not lead to the menu bar")

    def choose(self, menu, *path, key="Return"):
        """From the menu bar, as the arrow keys lead. Not with Alt and a letter at once: Qt has the Alt go by the way of
        assistive technology, and where it is late it closes the menu that the letter has opened."""
        item = self.go_to_menu_bar()
        while item.name != menu:
            item = self.step("Right")
        self.step("Down")
        return self.pick(*path, key=key)

    def pick(self, *path, key="Return"):
        """From a menu that is open, or opening. Popups hang in no tree: what is heard tells where the keyboard is."""
        for name in path:
            for _ in range(80):
                pump()
                if self.ear.focus and self.ear.focus.name == name and role_of(self.ear.focus) in ITEMS:
                    break
                before = self.ear.moves
                self.key("Down")
                wait_for("the next item", lambda: self.ear.moves > before)
            else:
                raise AssertionError(f"no '{name}' in {self.ear.heard[-40:]}")
            item = self.ear.focus
            if key:
                self.key(key)
        return item

    def clipboard(self):
        """What a paste gives: in the field of the palette, which leaves everything as it was."""
        before = self.focused().name
        self.key("ctrl+k")
        field = self.wait_for_focus("Command")
        self.key("ctrl+v")
        text = wait_for("something to paste", lambda: text_of(field))
        self.key("Escape")
        self.wait_for_focus(before)
        return text


class Window(unittest.TestCase):
    """The window on the demo."""

    tokens = 500
    arguments = ()

    @classmethod
    def setUpClass(cls):
        cls.program = Program("--demo", "--demo-tokens", str(cls.tokens), *cls.arguments, seconds=200)
        cls.addClassCleanup(cls.program.close)
        cls.program.says(f"{cls.tokens:,} tokens", 120)

    def setUp(self):
        self.table = self.program.wait("table", "Tokens")
        self.program.ear.forget()

    def rows(self):
        return self.table.queryTable().nRows

    def columns(self):
        table = self.table.queryTable()
        return [table.getColumnHeader(column).name for column in range(table.nColumns)]

    def cell(self, row, column):
        return self.table.queryTable().getAccessibleAt(row, self.columns().index(column)).name

    def facts(self):
        """The details as they stand: a label and a value a row, a heading alone."""
        table = self.program.find("tree", "Token details").queryTable()
        return [(table.getAccessibleAt(row, 0).name, table.getAccessibleAt(row, 1).name) for row in range(table.nRows)]

    def go_to(self, row):
        self.program.key("ctrl+g")
        wait_for("the dialog", lambda: role_of(self.program.focused()) == "spin button")
        self.program.type(str(row))
        self.program.key("Return")
        self.program.wait_for_focus("Tokens")
        wait_for("the row", lambda: self.cell(row - 1, "Id"))

    def clear(self):
        """Back to all tokens, whatever the test before has asked for."""
        if is_enabled(self.program.find("push button", "Clear filters")):
            self.program.key("ctrl+shift+l")
        self.program.says(f"{self.tokens:,} tokens")
