#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works the program as a screen reader does, over AT-SPI, and knows nothing of it but the names.

usage: atspi_client.py PROGRAM

Brings its own display, session bus and window manager. The exit status is 0 if all is well, 1 if not, and 77 if something
that this needs is not installed (Debian: xvfb dbus at-spi2-core gir1.2-atspi-2.0 python3-gi openbox fonts-dejavu-core).
"""

import os
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True  # the sources stay as they are

from bus import LAUNCHER, Window, display, missing_needs, running, wait_for
from lecture import LECTURE, forward, near, updated
from lecturestories import lesson, predict, through_the_lecture
from walk import walk

SKIPPED = 77
INSIDE = "BACKPROP_ATSPI_INSIDE"


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


def work_inside(program):
    with tempfile.TemporaryDirectory() as folder, display() as name:
        os.environ["DISPLAY"] = name
        environment = dict(
            os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, LC_ALL="C.UTF-8"
        )
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with running(LAUNCHER, "--launch-immediately", **quiet), running("openbox", **quiet):
            with running(program, env=environment) as process:
                window = Window(process)
                for story in (roles, edit_and_train, chain_rule, run_and_pause, lesson, through_the_lecture, predict, walk):
                    print(story.__name__.replace("_", " "))
                    start = time.monotonic()
                    story(window)
                    print(f"  {time.monotonic() - start:.1f} s")
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
