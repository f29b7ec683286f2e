"""A desktop of the tests' own: an X server, a window manager, a bus, and the program as assistive technology sees it."""

import os
import shutil
import signal
import subprocess
import tempfile
import time

import pyatspi


class Timeout(AssertionError):
    pass


def wait_for(what, condition, seconds=30):
    """What the condition gives as soon as it gives something."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = condition()
        except Exception as error:  # objects come and go while they are looked at
            found, last = None, error
        else:
            last = None
        if found:
            return found
        if time.monotonic() > end:
            raise Timeout(f"waited {seconds} s for {what}" + (f" ({last})" if last else ""))
        time.sleep(0.05)


def walk(node, depth=0, most_children=200):
    yield node
    if depth > 25:
        return
    for index in range(min(node.childCount, most_children)):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child, depth + 1, most_children)


def has(node, state):
    return node.getState().contains(state)


def is_showing(node):
    return has(node, pyatspi.STATE_SHOWING)


class Program:
    """pat-console in a window, driven with the keyboard alone."""

    def __init__(self, binary, *arguments, seconds=60):
        self.folder = tempfile.mkdtemp(prefix="pat-console-atspi-")
        environment = dict(os.environ)
        environment.update(
            XDG_CONFIG_HOME=os.path.join(self.folder, "config"),
            HOME=self.folder,
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
            LC_ALL="C.UTF-8",
        )
        environment.pop("LANGUAGE", None)
        self.process = subprocess.Popen([binary, *arguments], env=environment, cwd=self.folder)
        self.root = wait_for("the program on the bus", self._application, seconds)
        self.window = wait_for("its window", lambda: self.find("frame", is_name=lambda name: True))

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

    def all(self, role=None):
        return [node for node in walk(self.root) if role is None or node.getRoleName() == role]

    def find(self, role, name=None, is_name=None):
        """The first that shows, or none."""
        is_right = is_name or (lambda text: text == name)
        for node in walk(self.root):
            if (role is None or node.getRoleName() == role) and is_right(node.name) and is_showing(node):
                return node
        return None

    def wait(self, role, name, seconds=30):
        return wait_for(f"{role} '{name}'", lambda: self.find(role, name), seconds)

    def focused(self):
        for node in walk(self.root, most_children=60):
            # Qt says of a current tab and a current cell that they have the focus, whoever has it.
            is_part = node.getRoleName() in ("page tab", "table cell")
            if has(node, pyatspi.STATE_FOCUSED) and not is_part and node.getRoleName() not in ("application", "frame"):
                return node
        return None

    def says(self, text, seconds=30):
        """Waits for a label or message that holds the text."""
        return wait_for(f"'{text}'", lambda: self.find(None, is_name=lambda name: text in name), seconds)

    @staticmethod
    def key(*keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "30", *keys], check=True)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "30", text], check=True)

    def tab_to(self, role, name, most=60):
        """As somebody does who has no mouse; says whether it can be reached at all."""
        for _ in range(most):
            node = self.focused()
            if node is not None and node.getRoleName() == role and node.name == name:
                return node
            self.key("Tab")
            time.sleep(0.1)
        raise AssertionError(f"Tab does not lead to {role} '{name}'")
