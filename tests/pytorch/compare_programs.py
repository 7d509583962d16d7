#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the PyTorch programs that `export --to train.py` writes, and compares what they print with `train --json`.

    /usr/bin/python3 tests/pytorch/compare_programs.py build/release/backprop-studio [--seed 7] [--count 30]

Each built-in example, and projects made up as for the golden rows: every activation, loss, optimizer, kind of bias and batch size, in
both update orders, some with a change on the way. One program also runs by torchrun in two processes. The exit status is 1 if any
number differs by more than 1e-9. Needs Debian's python3-torch.
"""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parent.parent / "golden"))
import make_golden  # noqa: E402

ALLOWED = 1e-9

# Its output goes by files, since under Python 3.11 this torchrun of Debian's can do nothing else.
TORCHRUN = ["torchrun", "-r", "1", "-t", "1", "--nproc_per_node", "2"]
TORCHRUN_PREFIX = "[default0]:"


class Comparison:
    """Exports, runs and compares, and keeps the largest difference."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.largest = (0.0, "nothing")
        self.failures = 0

    def command(self, *arguments):
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True, check=True)
        return done.stdout

    def run(self, name, choice, iterations, launcher=("/usr/bin/python3",)):
        script = self.folder / "train.py"
        expected = json.loads(self.command("train", *choice, "--iterations", iterations, "--json", "-"))
        self.command("export", *choice, "--iteration", iterations, "--to", script)
        done = subprocess.run([*launcher, str(script)], capture_output=True, text=True)
        if done.returncode != 0:
            self.fail(f"{name}: the program failed: {done.stderr.strip()[-2000:]}")
            return
        difference, place = largest_difference(expected, json.loads(done.stdout.replace(TORCHRUN_PREFIX, "")))
        print(f"{difference:.2e}  {name}, {iterations} iterations")
        self.largest = max(self.largest, (difference, f"{name}, {place}"))
        if not difference <= ALLOWED:
            self.fail(f"{name}: {place} differs by {difference}")

    def fail(self, sentence):
        self.failures += 1
        print(sentence, file=sys.stderr)


def numbers_of(value, place=""):
    """Every number of a JSON value with its place."""
    if isinstance(value, dict):
        return [pair for key, member in value.items() for pair in numbers_of(member, f"{place}.{key}")]
    if isinstance(value, list):
        return [pair for index, member in enumerate(value) for pair in numbers_of(member, f"{place}[{index}]")]
    return [(place, value)]


def largest_difference(expected, printed):
    ours, theirs = numbers_of(expected), numbers_of(printed)
    if [place for place, _ in ours] != [place for place, _ in theirs]:
        return float("inf"), "what there is to compare"
    return max((abs(one - other), place) for (place, one), (_, other) in zip(ours, theirs))


def random_projects(seed, count):
    chance = random.Random(seed)
    hidden = [name for name in make_golden.ACTIVATIONS if name != "softmax"]
    optimizers = list(make_golden.OPTIMIZERS)
    number = 0
    while number < count:
        output, loss = chance.choice(list(make_golden.ACTIVATIONS)), chance.choice(list(make_golden.LOSSES))
        optimizer = optimizers[number % len(optimizers)]
        project = make_golden.random_project(chance, chance.randrange(420), chance.choice(hidden), output, loss, optimizer)
        try:
            make_golden.train(project)
        except (make_golden.Impossible, RuntimeError):
            continue
        project["training"]["updateOrder"] = ["simultaneous", "output-layer-first"][number // len(optimizers) % 2]
        shape = "-".join(str(size) for size in [project["inputs"]] + [len(layer["weights"]) for layer in project["layers"]])
        yield f"{number + 1}: {shape} {output} {loss} {optimizer} {project['training']['updateOrder']}", project
        number += 1


def memory_of(values, optimizer, chance):
    """What an optimizer might remember of so many parameters after five steps."""
    memory = {"steps": 5}
    if optimizer in ("momentum", "nesterov", "adam"):
        memory["mean"] = [chance.uniform(-0.1, 0.1) for _ in range(values)]
    if optimizer in ("rmsprop", "adam"):
        memory["square"] = [chance.uniform(0.001, 0.01) for _ in range(values)]
    return memory


def with_change(comparison, project, chance):
    """The project with a decision after five iterations: from then on with other batches, and with what the optimizer remembers."""
    start = comparison.folder / "start.backprop"
    trained = comparison.folder / "trained.backprop"
    start.write_text(json.dumps(project))
    comparison.command("train", start, "--iterations", 5, "--save", trained)
    changed = json.loads(trained.read_text())
    changed["training"]["batchSize"] = 3
    change = {"iteration": 5, "project": changed}
    optimizer = changed["training"]["optimizer"]["name"]
    if optimizer != "gradient-descent":
        change["memory"] = [
            {
                "weights": memory_of(sum(len(row) for row in layer["weights"]), optimizer, chance),
                "biases": memory_of(1 if "bias" in layer else len(layer.get("biases", [])), optimizer, chance),
            }
            for layer in changed["layers"]
        ]
    return {**project, "changes": [change]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="backprop-studio")
    parser.add_argument("--seed", type=int, default=1986)
    parser.add_argument("--count", type=int, default=30, help="how many projects to make up")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        comparison = Comparison(arguments.program, folder)
        for line in comparison.command("examples").splitlines():
            example = line.split()[0]
            comparison.run(example, ["--example", example], 1)
            comparison.run(example, ["--example", example], 50)
        file = comparison.folder / "project.backprop"
        chance = random.Random(f"memory {arguments.seed}")
        for number, (name, project) in enumerate(random_projects(arguments.seed, arguments.count)):
            changed = number % 3 == 2
            file.write_text(json.dumps(with_change(comparison, project, chance) if changed else project))
            comparison.run(name + (", changed after 5" if changed else ""), [file], 1 + number)
        for example, order in [("xor", "simultaneous"), ("blobs", "simultaneous"), ("blobs", "output-layer-first")]:
            project = json.loads((pathlib.Path(__file__).parents[2] / f"resources/examples/{example}.backprop").read_text())
            project["training"]["updateOrder"] = order
            file.write_text(json.dumps(project))
            comparison.run(f"torchrun, {example}, {order}", [file], 10, TORCHRUN)
    print(f"The largest difference is {comparison.largest[0]:.2e}: {comparison.largest[1]}.")
    sys.exit(1 if comparison.failures else 0)


if __name__ == "__main__":
    main()
