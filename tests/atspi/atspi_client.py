#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works the program as a screen reader does, over AT-SPI, and knows nothing of it but the names.

usage: atspi_client.py PROGRAM

Brings its own display, session bus and window manager. The exit status is 0 if all is well, 1 if not, and 77 if something
that this needs is not installed (Debian: xvfb dbus at-spi2-core gir1.2-atspi-2.0 python3-gi openbox fonts-dejavu-core).
"""

import contextlib
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

SKIPPED = 77
PATIENCE = 30.0  # seconds until something that should happen counts as not happening
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
INSIDE = "BACKPROP_ATSPI_INSIDE"


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


# The same mathematics once more, from the lecture and not from the program.


def sigmoid(net):
    return 1.0 / (1.0 + math.exp(-net))


def forward(w):
    """The outputs of h1, h2, o1, o2 and the total error; w[0] is not used, so that w[5] is w5."""
    h1 = sigmoid(w[1] * 0.05 + w[2] * 0.10 + 0.35)
    h2 = sigmoid(w[3] * 0.05 + w[4] * 0.10 + 0.35)
    o1 = sigmoid(w[5] * h1 + w[6] * h2 + 0.60)
    o2 = sigmoid(w[7] * h1 + w[8] * h2 + 0.60)
    return h1, h2, o1, o2, 0.5 * (0.01 - o1) ** 2 + 0.5 * (0.99 - o2) ** 2


def updated(w):
    """All weights after one iteration, each gradient taken at the old weights."""
    h1, h2, o1, o2, _ = forward(w)
    delta1 = -(0.01 - o1) * o1 * (1.0 - o1)
    delta2 = -(0.99 - o2) * o2 * (1.0 - o2)
    back1 = (delta1 * w[5] + delta2 * w[7]) * h1 * (1.0 - h1)
    back2 = (delta1 * w[6] + delta2 * w[8]) * h2 * (1.0 - h2)
    gradients = [0.0, back1 * 0.05, back1 * 0.10, back2 * 0.05, back2 * 0.10, delta1 * h1, delta1 * h2, delta2 * h1, delta2 * h2]
    return [weight - 0.5 * gradient for weight, gradient in zip(w, gradients)]


LECTURE = [0.0, 0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55]


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

    def everything(self, name):
        return [each for each in self._below(self.application) if each.get_name() == name]

    def find(self, name):
        """The object with a name, of which there must be no more than one."""
        found = wait_for(f"“{name}”", lambda: self.everything(name))
        assert len(found) == 1, f"{len(found)} objects are called “{name}”: {[each.get_role_name() for each in found]}"
        return found[0]

    def value(self, name):
        return self.find(name).get_value_iface().get_current_value()

    def set_value(self, name, value):
        self.find(name).get_value_iface().set_current_value(value)

    def press(self, name):
        action = self.find(name).get_action_iface()
        names = [action.get_action_name(index) for index in range(action.get_n_actions())]
        assert "Press" in names, f"“{name}” has no action Press, only {names}"
        action.do_action(names.index("Press"))

    def children(self, name):
        parent = self.find(name)
        return [parent.get_child_at_index(index).get_name() for index in range(parent.get_child_count())]


def near(actual, expected):
    return abs(actual - expected) <= 1e-14 * abs(expected)


def expect(what, actual, expected):
    assert near(actual, expected), f"{what} is {actual!r}, not {expected!r}"
    print(f"  {what} = {actual!r}")


def roles(window):
    for name, role in {
        "Network diagram": "canvas",
        "Weight w5, h1 to o1": "spin button",
        "Bias b1": "spin button",
        "Input i1": "spin button",
        "Target o1": "spin button",
        "Learning rate": "spin button",
        "Neuron h1": ("graphic", "image"),
        "Step": ("push button", "button"),
        "Step back": ("push button", "button"),
        "Run": ("push button", "button"),
        "Reset": ("push button", "button"),
        "Step size": "combo box",
        "Update order": "combo box",
    }.items():
        actual = window.find(name).get_role_name()
        assert actual in role, f"“{name}” is a {actual}, not a {role}"


def edit_and_train(window):
    expect("the total error before", window.value("Total error"), forward(LECTURE)[4])
    changed = LECTURE[:5] + [0.3] + LECTURE[6:]
    window.set_value("Weight w5, h1 to o1", 0.3)
    wait_for("w5 to be 0.3", lambda: window.value("Weight w5, h1 to o1") == 0.3)
    expect("the total error with w5 = 0.3", window.value("Total error"), forward(changed)[4])

    presses = 0
    while window.value("Iteration") < 1:
        before = window.find("Steps of the iteration").get_description() if window.everything("Steps of the iteration") else None
        window.press("Step")
        presses += 1
        assert presses <= 60, "60 steps make no iteration"
        if before is not None:
            wait_for("the step", lambda: window.find("Steps of the iteration").get_description() != before)
    wait_for("iteration 1", lambda: window.value("Iteration") == 1)
    after = updated(changed)
    expect("w5 after one iteration", window.value("Weight w5, h1 to o1"), after[5])
    expect("w1 after one iteration", window.value("Weight w1, i1 to h1"), after[1])
    expect("the total error after one iteration", window.value("Total error"), forward(after)[4])


def chain_rule(window):
    window.press("Reset")
    wait_for("iteration 0", lambda: window.value("Iteration") == 0)
    window.set_value("Weight w5, h1 to o1", 0.4)
    wait_for("w5 to be 0.4", lambda: window.value("Weight w5, h1 to o1") == 0.4)
    window.press("Weight w5, h1 to o1")
    derivative = -(0.01 - forward(LECTURE)[2])
    start = "∂E_total/∂out_o1 = "
    name = wait_for("the factors of w5", lambda: [each for each in window.children("Chain rule") if each.startswith(start)])[0]
    expect(start.rstrip(" ="), float(name[len(start) :]), derivative)
    window.press(name)


def run_and_pause(window):
    window.press("Run")
    wait_for("Run to become Pause", lambda: window.everything("Pause") and not window.everything("Run"))
    wait_for("training to go on", lambda: window.value("Iteration") >= 1)
    window.press("Pause")
    wait_for("Pause to become Run", lambda: window.everything("Run") and not window.everything("Pause"))
    print(f"  ran and paused at iteration {window.value('Iteration'):.0f}")


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


def work_inside(program):
    with tempfile.TemporaryDirectory() as folder, display() as name:
        os.environ["DISPLAY"] = name
        environment = dict(
            os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CONFIG_HOME=folder, LC_ALL="C.UTF-8"
        )
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with running(LAUNCHER, "--launch-immediately", **quiet), running("openbox", **quiet):
            with running(program, env=environment) as process:
                window = Window(process)
                for story in (roles, edit_and_train, chain_rule, run_and_pause):
                    print(story.__name__.replace("_", " "))
                    story(window)
                assert process.poll() is None, "the program has ended"
    return 0


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    needs = missing_needs()
    if needs:
        print("skipped; not installed: " + ", ".join(needs))
        return SKIPPED
    if INSIDE not in os.environ:
        # A bus of its own, so that no other program's objects are on it.
        command = ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), os.path.abspath(sys.argv[1])]
        return subprocess.run(command, env=dict(os.environ, **{INSIDE: "1"}), check=False).returncode
    try:
        return work_inside(sys.argv[1])
    except AssertionError as problem:
        print(f"FAIL: {problem}")
        return 1


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    sys.exit(main())
