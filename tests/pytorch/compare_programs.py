#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the PyTorch programs that `export --to train.py` writes, and compares what they print with `train --json`.

    /usr/bin/python3 tests/pytorch/compare_programs.py build/release/backprop-studio [--seed 7] [--count 30]

The ONNX models that `export --to model.onnx` writes are checked as well, and computed with PyTorch, if Debian's python3-onnx is there.

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
import torch  # noqa: E402

try:
    import onnx
    import onnx.numpy_helper
except ImportError:
    onnx = None

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

    def run_onnx(self, name, choice, iterations):
        if onnx is None:
            return
        file = self.folder / "model.onnx"
        trained = self.folder / "model.backprop"
        expected = json.loads(self.command("train", *choice, "--iterations", iterations, "--json", "-"))
        self.command("train", *choice, "--iterations", iterations, "--save", trained)
        self.command("export", *choice, "--iteration", iterations, "--to", file)
        model = onnx.load(str(file))
        onnx.checker.check_model(model, full_check=True)
        inputs = torch.tensor([sample["inputs"] for sample in json.loads(trained.read_text())["samples"]], dtype=torch.float64)
        outputs = outputs_of(model.graph, inputs)
        difference, place = largest_difference({"outputs": expected["outputs"]}, {"outputs": outputs.tolist()})
        self.largest = max(self.largest, (difference, f"{name} as ONNX, {place}"))
        if not difference <= ALLOWED:
            self.fail(f"{name} as ONNX: {place} differs by {difference}")

    def fail(self, sentence):
        self.failures += 1
        print(sentence, file=sys.stderr)


OPERATORS = {
    "Gemm": lambda values, weights, *biases: values @ weights.T + (biases[0] if biases else 0.0),
    "Sigmoid": torch.sigmoid,
    "Tanh": torch.tanh,
    "Relu": torch.relu,
    "Mul": torch.mul,
    "Max": torch.maximum,
    "Identity": lambda values: values,
    "Softmax": lambda values: torch.softmax(values, dim=-1),
}


def outputs_of(graph, inputs):
    """Computes an ONNX graph, node by node."""
    values = {tensor.name: torch.tensor(onnx.numpy_helper.to_array(tensor)) for tensor in graph.initializer}
    values[graph.input[0].name] = inputs
    for node in graph.node:
        values[node.output[0]] = OPERATORS[node.op_type](*(values[name] for name in node.input))
    return values[graph.output[0].name]


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


def random_projects(comparison, seed, count):
    """Names, and files with projects that can be trained for as many iterations as the number with which the name begins."""
    chance = random.Random(seed)
    hidden = [name for name in make_golden.ACTIVATIONS if name != "softmax"]
    optimizers = list(make_golden.OPTIMIZERS)
    file = comparison.folder / "project.backprop"
    number = 1
    while number <= count:
        output, loss = chance.choice(list(make_golden.ACTIVATIONS)), chance.choice(list(make_golden.LOSSES))
        optimizer = optimizers[number % len(optimizers)]
        project = make_golden.random_project(chance, chance.randrange(420), chance.choice(hidden), output, loss, optimizer)
        project["training"]["updateOrder"] = ["simultaneous", "output-layer-first"][number // len(optimizers) % 2]
        is_changed = number % 3 == 0
        try:
            file.write_text(json.dumps(with_change(comparison, project, chance) if is_changed else project))
            comparison.command("train", file, "--iterations", number, "--json", "-")
        except subprocess.CalledProcessError:
            continue  # its numbers leave the finite ones
        shape = "-".join(str(size) for size in [project["inputs"]] + [len(layer["weights"]) for layer in project["layers"]])
        name = f"{number}: {shape} {output} {loss} {optimizer} {project['training']['updateOrder']}"
        yield number, name + (", changed after 5" if is_changed else ""), file
        number += 1


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
            comparison.run_onnx(example, ["--example", example], 3)
        for number, name, file in random_projects(comparison, arguments.seed, arguments.count):
            comparison.run(name, [file], number)
            comparison.run_onnx(name, [file], number)
        file = comparison.folder / "project.backprop"
        for example, order in [("xor", "simultaneous"), ("blobs", "simultaneous"), ("blobs", "output-layer-first")]:
            project = json.loads((pathlib.Path(__file__).parents[2] / f"resources/examples/{example}.backprop").read_text())
            project["training"]["updateOrder"] = order
            file.write_text(json.dumps(project))
            comparison.run(f"torchrun, {example}, {order}", [file], 10, TORCHRUN)
    print(f"The largest difference is {comparison.largest[0]:.2e}: {comparison.largest[1]}.")
    sys.exit(1 if comparison.failures else 0)


if __name__ == "__main__":
    main()
