"""What there is to see and to hear of the program on the bus of accessibility."""

import os
import re
import time

import pyatspi
from gi.repository import GLib

PATIENCE = float(os.environ.get("PAT_ATSPI_PATIENCE", 40))
# Nobody goes through these one by one, and a walk over them takes seconds.
CROWDED = ("table", "tree", "tree table")
# Qt says of a current tab and of a current cell that they have the focus, whoever has it, and so it does of what hands
# the keyboard on to a part.
PARTS = ("page tab", "table cell", "list item", "application", "frame", "dialog", "filler", "panel")
CELLS = ("table cell", "tree item", "list item")
ITEMS = ("menu item", "check menu item", "radio menu item", "menu")


def pump():
    """Lets what was heard in."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def wait_for(what, condition, seconds=PATIENCE):
    """What the condition gives as soon as it gives something."""
    end = time.monotonic() + seconds
    while True:
        last = None
        try:
            found = condition()
        except Exception as error:  # objects come and go while they are looked at
            found, last = None, error
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s for {what() if callable(what) else what}"
                                 + (f" ({last!r})" if last else ""))
        pump()
        time.sleep(0.02)


def role_of(node):
    """In the words of Qt 6.4 and AT-SPI 2.46: with later ones a button has other names."""
    role = node.getRoleName()
    return "push button" if role in ("button", "push button menu") else role


def has(node, state):
    return node.getState().contains(state)


def is_showing(node):
    return has(node, pyatspi.STATE_SHOWING)


def is_enabled(node):
    return has(node, pyatspi.STATE_ENABLED)


def is_checked(node):
    return has(node, pyatspi.STATE_CHECKED)


def text_of(node):
    return node.queryText().getText(0, -1)


def walk(node, depth=0):
    """What shows, and not what is inside tables and trees."""
    if depth and not is_showing(node):
        return
    yield node
    if depth > 25 or role_of(node) in CROWDED:
        return
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child, depth + 1)


class Ear:
    """What a screen reader says by itself: alerts that come up, where the keyboard goes, and what changes there."""

    def __init__(self):
        self.heard = []
        self.focus = None
        self.moves = 0
        pyatspi.Registry.registerEventListener(
            self._listen, "object:state-changed:showing", "object:state-changed:focused",
            "object:property-change:accessible-name", "object:property-change:accessible-description")

    def _listen(self, event):
        try:
            node = event.source
            if event.type.startswith("object:state-changed:showing"):
                if event.detail1 and role_of(node) in ("alert", "notification"):
                    self.heard.append(node.name)
            elif event.type.startswith("object:state-changed:focused"):
                if event.detail1:
                    self.focus = node
                    self.moves += 1
                    self.heard.append(f"{node.name} {node.description}")
            elif has(node, pyatspi.STATE_FOCUSED):
                self.heard.append(node.description if event.type.endswith("description") else node.name)
        except Exception:  # it has gone since
            pass

    def forget(self):
        pump()
        self.heard.clear()

    def wait(self, text):
        return wait_for(lambda: f"'{text}' to be heard among {self.heard}",
                        lambda: [words for words in self.heard if re.search(text, words)])[0]
