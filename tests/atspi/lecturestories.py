# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole of the lecture, and predict mode, for somebody who knows only names."""

import os
import re
import tempfile
import time

from bus import Ears, wait_for
from lecture import LECTURE, answers, forward, gradient_of_w5, near

FIRST_FACTOR = "∂E_total/∂out_o1 = "


def number_after(sign, sentence):
    """The last number of a sentence that comes after a sign: "… = 0.0822"."""
    text = sentence.rsplit(sign, 1)[1].strip().rstrip(".").replace("−", "-")
    return float(text)


def lesson(window):
    """Page by page, each of them read aloud, to the end and back to the first."""
    ears = Ears(window)
    window.menu("Lessons", "Backpropagation: numerical example")
    page = wait_for("the first page", ears.heard)
    count = int(re.match(r"1 of (\d+) · ", page)[1])
    for number in range(2, count + 1):
        window.press("Next page")
        heard = wait_for(f"page {number}", ears.heard)
        assert heard.startswith(f"{number} of {count} · "), heard
    assert not window.find("Next page").get_state_set().contains(window.atspi.StateType.ENABLED), "there is a page after the last"
    window.press("Previous page")
    wait_for("the page before", lambda: ears.heard().startswith(f"{count - 1} of {count} · "))
    print(f"  {count} pages were read aloud")


def through_the_lecture(window):
    """Selects, steps factor by factor, edits, undoes, runs, goes back, reads the chain rule, exports."""
    ears = Ears(window)
    window.press("Reset")
    wait_for("iteration 0", lambda: window.value("Iteration") == 0)
    window.press("Weight w5, h1 to o1")
    window.set_value("Step size", 0)
    ears.heard()
    told = set()
    while "E_total" not in (last := window.description("Steps of the iteration")):
        assert last not in told, f"the step said nothing new: {last}"
        told.add(last)
        window.press("Step")
        wait_for("the step", lambda: window.description("Steps of the iteration") != last)
    heard = ears.heard()
    assert "net_h1" in heard and "0.3775" in heard, f"the first step is not told: {heard}"
    print(f"  {len(told)} steps, each with a sentence; the last: {last}")

    # The chain rule, as one sentence and factor by factor; the steps have shown their own formulas.
    window.press("Weight w5, h1 to o1")
    sentence = wait_for("the chain rule", lambda: window.description("Chain rule"))
    assert sentence.startswith("∂E_total/∂w5 = "), sentence
    factors = [each for each in window.children("Chain rule") if " = " in each]
    product = 1.0
    for name in factors:
        if re.match(r"∂(E_total/∂out_o1|out_o1/∂net_o1|net_o1/∂w5) = ", name):
            product *= number_after("=", name)
    assert abs(product - gradient_of_w5(LECTURE)) < 1e-13, f"the factors {factors} multiply to {product}"
    assert f"{gradient_of_w5(LECTURE):.4f}" in sentence, sentence
    print(f"  {sentence}")

    # An edit, and its undoing.
    window.press("Reset")
    window.set_value("Weight w5, h1 to o1", 0.3)
    wait_for("the edit to be told", lambda: "Changed: w5: 0.40 → 0.30." in ears.heard())
    window.menu("Edit", "Undo")
    wait_for("the undoing to be told", lambda: "Undone: w5: 0.40 → 0.30." in ears.heard())
    assert window.value("Weight w5, h1 to o1") == 0.4, "w5 is not what it was"
    assert near(window.value("Total error"), forward(LECTURE)[4]), "the total error is not what it was"

    # A run as fast as it goes, of which no more than ten changes a second are told, and back through it.
    window.set_value("Speed", 10)
    ears.heard()
    ears.values.clear()
    start = time.monotonic()
    window.press("Run")
    wait_for("training to go on", lambda: ears.heard() is not None and time.monotonic() - start > 1.5)
    window.press("Pause")
    wait_for("the end of the run to be told", lambda: "Training has stopped. Iteration" in ears.heard())
    took = time.monotonic() - start
    changes = [each.get_name() for each in ears.values]
    # A fast machine is soon where the error does not change any more.
    for name, least in (("Total error", 1), ("Iteration", 3)):
        count = changes.count(name)
        assert least <= count <= 10 * took + 2, f"{count} changes of “{name}” were told in {took:.1f} s"
    print(f"  {len(changes)} changes of numbers were told in {took:.1f} s, at iteration {window.value('Iteration'):.0f}")
    window.menu("Training", "Go to iteration")
    dialog = window.dialog("Go to iteration")
    field = [each for each in window._below(dialog) if each.get_role_name() == "spin button"][0]
    field.get_value_iface().set_current_value(1)
    window.act(window.find("OK", dialog), "Press")
    wait_for("iteration 1", lambda: window.value("Iteration") == 1)
    window.press("Step back")
    wait_for("iteration 0", lambda: window.value("Iteration") == 0)

    # The curve, as a sentence and as a table.
    wait_for("the curve's summary", lambda: "0.298371 at the start" in window.description("Error curve"))
    window.menu("View", "Error curve as table")
    dialog = window.dialog("Error curve as table")
    table = window.find("Table of the error curve", dialog).get_table_iface()
    # Of so many iterations not each has a row, but each row has the smallest and the largest error up to the next.
    assert 200 < table.get_n_rows() < 5000 and table.get_n_columns() == 4, (table.get_n_rows(), table.get_n_columns())
    cell = table.get_accessible_at(0, 1).get_name()
    assert cell == "iteration 0, Total error: 0.298371", cell
    window.press("Close the table")
    wait_for("the table to close", lambda: not window.has_dialog("Error curve as table"))

    # A picture.
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(folder, "diagram.svg")
        window.menu("File", "Export picture")
        window.dialog("Export picture")
        window.write("Picture file", name)
        window.press("Save the picture")
        wait_for("the picture", lambda: os.path.exists(name) and "</svg>" in open(name, encoding="utf-8").read())
    wait_for("the picture to be told", lambda: "Saved " in ears.heard())


def predict(window):
    """A forward pass in predict mode: a wrong answer, a hint, the right ones, the score sheet."""
    ears = Ears(window)
    window.press("Reset")
    wait_for("iteration 0", lambda: window.value("Iteration") == 0)
    window.menu("Training", "Predict mode")
    window.set_value("What to predict", 0)
    window.press("Start predicting")
    heard = wait_for("the first question", ears.heard)
    assert "Question 1 of 11: net_h1" in heard, heard
    window.write("Answer", "0.0275")
    window.press("Check answer")
    heard = wait_for("the judgement", ears.heard)
    assert "✗" in heard and "bias" in heard, heard
    print(f"  {heard}")
    window.press("Hint")
    heard = wait_for("the hint", ears.heard)
    assert heard and heard == window.description("Hints"), heard
    print(f"  {heard}")
    right = answers(LECTURE)
    for number in range(1, 12):
        question = window.description("Question").removesuffix(" = ?")
        window.write("Answer", f"{right[question]:.6f}")
        window.press("Check answer")
        if number < 11:
            wait_for("the next question", lambda: f"Question {number + 1} of 11" in ears.heard())
    sheet = window.dialog("Score sheet")
    rows = window.find("Marks of each answer", sheet).get_table_iface().get_n_rows()
    assert rows == 11, f"the score sheet has {rows} rows"
    print(f"  {window.find('Total marks', sheet).get_description()}")
    window.press("Close the score sheet")
    wait_for("the score sheet to close", lambda: not window.has_dialog("Score sheet"))
    window.press("End predicting")
    wait_for("the diagram to be as before", lambda: near(window.value("Total error"), forward(LECTURE)[4]))
