#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes one line of core/ at a time, in a way that should matter, and sees whether the tests of core notice.

    mutate.py --count 200 --seed 1 BUILD

BUILD is a build folder of the preset "mutation", in which core is a shared library, so that a change compiles one file and links
once. The sources are changed in place and put back: to be called in a copy of them, as ./check mutation does. Each survivor is
printed with its place, to get a test, or a line in harmless.tsv if no test could tell it from the original: those are not tried. With
BACKPROP_FIGURES in the environment a row is added to the table of figures.
"""

import argparse
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parents[2]

# What is looked for, and what it becomes: signs, operators, bounds, off by one. Spaces tell operators from templates and types.
CHANGES = [
    (r" \+ ", " - "), (r" - ", " + "), (r" \* ", " / "), (r" / ", " * "),
    (r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "),
    (r" == ", " != "), (r" != ", " == "), (r" && ", " || "), (r" \|\| ", " && "),
    (r" \+= ", " -= "), (r" -= ", " += "), (r"\+\+(?=\w)", "--"), (r"!(?=\w)", ""),
    (r"\btrue\b", "false"), (r"\bfalse\b", "true"), (r" \+ 1\b", ""), (r" - 1\b", ""), (r" = 0;", " = 1;"), (r" = 1;", " = 0;"),
    (r"\bstd::min\(", "std::max("), (r"\bstd::max\(", "std::min("),
]
# Declarations, texts and comments are no places for a change that matters.
SKIPPED = re.compile(r'^\s*(//|/\*|\*|#|template|using|static_assert)|"|operator')

# Tests that take seconds.
LONG = "^(naivemodel|editlaws|roundtrip|badfiles|badinput|fuzz-.*|projectfile|diagnosis|killedsaving|errorsurface|raceworkers)$"


def harmless():
    """The changes that harmless.tsv explains: file, line, and what it would become."""
    lines = (TOP / "tests/mutation/harmless.tsv").read_text().splitlines()
    return {tuple(line.split("\t")[:3]) for line in lines if line and not line.startswith("#")}


def places(files):
    """Every place where something can be changed: file, line number, the line as it would become."""
    found = []
    for file in files:
        for number, line in enumerate(file.read_text().splitlines(keepends=True)):
            code = line.split("//")[0]
            if SKIPPED.search(code):
                continue
            for pattern, replacement in CHANGES:
                for match in re.finditer(pattern, code):
                    found.append((file, number, line[:match.start()] + replacement + line[match.end():]))
    return found


def run(command, seconds):
    """Whether a command succeeded within a time; what it has started ends with it."""
    # What tests of a changed core measure is no figure of the program.
    environment = {name: value for name, value in os.environ.items() if name != "BACKPROP_FIGURES"}
    process = subprocess.Popen(command, cwd=TOP, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        return process.wait(seconds) == 0
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return False


def is_noticed(build, jobs, patience):
    """Whether a test of core fails, or the tests take longer than some seconds; the long ones come last."""
    tests = ["ctest", "--test-dir", str(build), "-L", "core", "--stop-on-failure", "-j", str(jobs)]
    return any(not run(tests + [choice, LONG], patience) for choice in ("-E", "-R"))


def note(noticed, tried):
    table = os.environ.get("BACKPROP_FIGURES")
    if table:
        verdict = "met" if noticed >= 0.95 * tried else "MISSED"
        with open(table, "a", encoding="utf-8") as file:
            file.write(f"one-line mutations of core/ that its tests notice\t{noticed} of {tried}\tat least 95 %\t{verdict}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("build", type=pathlib.Path)
    options = parser.parse_args()
    build = options.build.resolve()

    compile_core = ["cmake", "--build", str(build), "--target", "backprop_core"]
    if not run(["cmake", "--build", str(build), "--target", "core_tests"], 3600):
        sys.exit("The tests of core do not build.")
    begun = time.monotonic()
    if is_noticed(build, options.jobs, 600):
        sys.exit("The tests of core fail before anything is changed.")
    # What never ends is noticed, too; the machine may be busier by then.
    patience = 5 * (time.monotonic() - begun)
    candidates = places(sorted((TOP / "core").rglob("*.cpp")))
    random.Random(options.seed).shuffle(candidates)
    explained = harmless()
    tried = noticed = 0
    for file, number, changed in candidates:
        if tried == options.count:
            break
        original = file.read_text()
        lines = original.splitlines(keepends=True)
        if (str(file.relative_to(TOP)), lines[number].strip(), changed.strip()) in explained:
            continue
        try:
            file.write_text("".join(lines[:number] + [changed] + lines[number + 1:]))
            # What does not compile says nothing about the tests.
            if not run(compile_core, 600):
                continue
            tried += 1
            if is_noticed(build, options.jobs, patience):
                noticed += 1
            else:
                print(f"{file.relative_to(TOP)}:{number + 1}: {lines[number].strip()}  ->  {changed.strip()}", flush=True)
            if tried % 10 == 0:
                print(f"{noticed} of {tried} noticed so far", file=sys.stderr, flush=True)
        finally:
            file.write_text(original)
    run(compile_core, 600)
    print(f"{noticed} of {tried} noticed, seed {options.seed}")
    note(noticed, tried)


if __name__ == "__main__":
    main()
