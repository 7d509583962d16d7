# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's window as it stands on the accessibility bus, and what one needs to have such a bus."""

import contextlib
import os
import shutil
import subprocess
import time
import warnings

PATIENCE = 30.0  # seconds until something that should happen counts as not happening
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def missing_needs():
    needs = [name for name in ("Xvfb", "dbus-run-session", "openbox") if not shutil.which(name)]
    if not os.access(LAUNCHER, os.X_OK):
        needs.append(LAUNCHER)
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError) as problem:
        needs.append(str(problem))
    return needs


def wait_for(what, condition):
    """The first true value of the condition."""
    end = time.monotonic() + PATIENCE
    problem = None
    while time.monotonic() < end:
        try:
            value = condition()
            if value:
                return value
        except Exception as lost:  # objects come and go while one looks at them
            problem = lost
        time.sleep(0.05)
    raise AssertionError(f"waited {PATIENCE:.0f} s in vain for {what}" + (f" ({problem})" if problem else ""))


class Window:
    """The program's window as it stands on the accessibility bus."""

    def __init__(self, process):
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi

        # Which of two spellings is deprecated depends on the version; the older one works in all of them.
        warnings.filterwarnings("ignore", category=DeprecationWarning)
        self.atspi = Atspi
        self.process = process
        self.application = wait_for("the program on the bus", self._application)
        # What has been read once may have changed since.
        self.application.set_cache_mask(Atspi.Cache.NONE)
        self.known = {}
        self.bar = None

    def _application(self):
        if self.process.poll() is not None:
            raise AssertionError("the program has ended")
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def _below(self, place):
        yield place
        for index in range(place.get_child_count()):
            child = place.get_child_at_index(index)
            if child:
                yield from self._below(child)

    def everything(self, name, within=None):
        return [each for each in self._below(within or self.application) if each.get_name() == name]

    def find(self, name, within=None):
        """The object with a name, of which there must be no more than one."""
        with contextlib.suppress(Exception):  # it may have gone
            there = self.known.get(name, [])
            if len(there) == 1 and there[0].get_name() == name and self.is_seen(there[0]):
                return there[0]

        def look():
            self.known = {}
            for each in self._below(within or self.application):
                self.known.setdefault(each.get_name(), []).append(each)
            return self.known.get(name)

        found = wait_for(f"“{name}”", look)
        assert len(found) == 1, f"{len(found)} objects are called “{name}”: {[each.get_role_name() for each in found]}"
        return found[0]

    def is_seen(self, place):
        return place.get_state_set().contains(self.atspi.StateType.SHOWING)

    def windows(self):
        """The windows and dialogs that are seen."""
        children = (self.application.get_child_at_index(index) for index in range(self.application.get_child_count()))
        return [each for each in children if each and self.is_seen(each)]

    def dialog(self, title):
        """The window of the program with this title, once it is there."""
        return wait_for(f"the dialog “{title}”", lambda: [each for each in self.windows() if each.get_name() == title])[0]

    def has_dialog(self, title):
        return any(each.get_name() == title for each in self.windows())

    def description(self, name):
        return self.find(name).get_description()

    def write(self, name, text):
        field = self.find(name)
        assert field.get_editable_text_iface().set_text_contents(text), f"“{name}” takes no text"

    def menu(self, title, start):
        """Chooses the item of a menu whose name begins so."""
        if not self.bar:
            bars = lambda: [each for each in self._below(self.application) if each.get_role_name() == "menu bar"]
            self.bar = wait_for("the menus", bars)[0]
        bar = self.bar
        menus = [bar.get_child_at_index(index) for index in range(bar.get_child_count())]
        menu = next(each for each in menus if each.get_name() == title)
        items = [each for each in self._below(menu) if each.get_name().startswith(start) and each.get_child_count() == 0]
        assert items, f"the menu “{title}” has no “{start}”"
        self.act(items[0], "Press")

    def act(self, place, action):
        actions = place.get_action_iface()
        names = [actions.get_action_name(index) for index in range(actions.get_n_actions())]
        assert action in names, f"“{place.get_name()}” has no action {action}, only {names}"
        try:
            actions.do_action(names.index(action))
        except Exception as late:  # what opens a modal dialog answers when that is closed
            if "imeout" not in str(late) and "did not" not in str(late).lower():
                raise

    def value(self, name):
        return self.find(name).get_value_iface().get_current_value()

    def set_value(self, name, value):
        self.find(name).get_value_iface().set_current_value(value)

    def press(self, name):
        self.act(self.find(name), "Press")

    def children(self, name):
        parent = self.find(name)
        return [parent.get_child_at_index(index).get_name() for index in range(parent.get_child_count())]


class Ears:
    """Hears the notifications that come into view."""

    def __init__(self, window):
        from gi.repository import GLib

        self.context = GLib.MainContext.default()
        self.sentences = []
        self.values = []
        self.listener = window.atspi.EventListener.new(self._hear)
        self.listener.register("object:state-changed:showing")
        self.listener.register("object:property-change:accessible-value")

    def _hear(self, event):
        if event.type.endswith("accessible-value"):
            self.values.append(event.source)
            return
        with contextlib.suppress(Exception):
            if event.detail1 and event.source.get_role_name() == "notification":
                self.sentences.append(event.source.get_description())

    def heard(self):
        """All that was said since one asked last."""
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            before = len(self.sentences)
            while self.context.iteration(False):
                pass
            if len(self.sentences) > before:
                end = time.monotonic() + 0.1  # what is said together comes together
            time.sleep(0.01)
        sentences, self.sentences = self.sentences, []
        return " ".join(sentences)


@contextlib.contextmanager
def running(*command, **options):
    process = subprocess.Popen(command, **options)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def display():
    reading, writing = os.pipe()
    # Without -noreset the server starts anew when its last client leaves, and writes its number again.
    command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset")
    with running(*command, pass_fds=(writing,), stderr=subprocess.DEVNULL):
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb does not start"
        yield f":{number}"
