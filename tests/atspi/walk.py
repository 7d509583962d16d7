# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the window and its dialogs, and asks of everything on the screen that it has a name of its own."""

from bus import wait_for

WORKED = {
    "push button", "button", "check box", "radio button", "toggle button", "combo box", "spin button", "slider", "text", "entry", "table",
    "list", "tree", "page tab", "link", "canvas", "menu item", "check menu item", "radio menu item", "label", "image", "graphic", "progress bar",
}
PASSIVE = {"filler", "panel", "separator", "frame", "window", "dialog", "scroll pane", "tool bar", "split pane", "layered pane", "unknown"}
ENTRIES = {"table cell", "list item", "table column header", "table row header", "column header", "row header", "tree item", "menu item",
           "check menu item", "radio menu item", "menu"}
DIALOGS = (
    ("Training", "Training settings"),
    ("Training", "Stop conditions"),
    ("Training", "Health"),
    ("Training", "Branches"),
    ("View", "Error curve as table"),
    ("File", "New network"),
)


def complaints(window, start):
    """What is nameless, roleless, or called as something else is."""
    wrong = []
    names = {}

    def look(place, above):
        states = place.get_state_set()
        types = window.atspi.StateType
        if not states.contains(types.VISIBLE) and not states.contains(types.SHOWING) and place != start:
            return
        role, name = place.get_role_name(), place.get_name()
        furniture = role == "scroll bar" or (above and above.get_role_name() == "scroll bar")
        if furniture:
            return
        if not name.strip() and (role in WORKED or (states.contains(types.FOCUSABLE) and role not in PASSIVE and role not in ENTRIES)):
            wrong.append(f"a {role} in “{above.get_name() if above else ''}” has no name")
        if role in ("invalid", "unknown"):
            wrong.append(f"“{name}” has no role")
        if name and role not in PASSIVE and role not in ENTRIES:
            names.setdefault(name, []).append(role)
        for index in range(min(place.get_child_count(), 150)):
            child = place.get_child_at_index(index)
            if child and child.get_role_name() not in ("frame", "dialog"):
                look(child, place)

    look(start, None)
    wrong += [f"{roles} are all called “{name}”" for name, roles in names.items() if len(roles) > 1]
    return wrong


def walk(window):
    """The window, and some of its dialogs; all of them are walked through by another test, inside the program."""
    main = wait_for("the window", lambda: [each for each in window.windows() if each.get_role_name() == "frame"])[0]
    wrong = complaints(window, main)
    window.menu("View", "Data panel")
    wait_for("the data panel", lambda: window.find("Samples"))
    wrong += [f"with the data panel: {each}" for each in complaints(window, main)]
    window.menu("View", "Data panel")
    for menu, title in DIALOGS:
        window.menu(menu, title)
        dialog = wait_for(f"the dialog of {title}", lambda: [each for each in window.windows() if each != main])[0]
        wrong += [f"{title}: {each}" for each in complaints(window, dialog)]
        buttons = [each for each in window._below(dialog) if each.get_role_name() in ("push button", "button")]
        leave = [each for each in buttons if each.get_name().startswith(("Close", "Cancel"))]
        assert leave, f"“{title}” cannot be closed: {[each.get_name() for each in buttons]}"
        window.act(leave[0], "Press")
        wait_for(f"“{title}” to close", lambda: len(window.windows()) == 1)
    # Dialogs that were closed stay on the bus; they take no name away from what the window has.
    for name in ("Total error", "Iteration", "Step", "Run", "Error curve", "Chain rule", "Learning rate"):
        count = len(window.everything(name))
        wrong += [f"{count} objects are called “{name}”"] if count != 1 else []
    assert not wrong, "\n  ".join(["what is wrong on the bus:"] + wrong)
    print(f"  the window and {len(DIALOGS)} dialogs")
