#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tests/data/golden-<optimizer>.json with PyTorch: what training comes to, by somebody else's hand.

    python3 tests/golden/make_golden.py                       all optimizers
    python3 tests/golden/make_golden.py --optimizer adam      one of them
    python3 tests/golden/make_golden.py --seed 7 --folder /tmp  other networks, elsewhere

Each row is a whole project file, and after some iterations the total error, the outputs for every sample, and all parameters
in the order of their names. Updates are simultaneous, in double precision. Needs Debian's python3-torch, which only the making
of the rows needs, not the test that reads them.
"""

import argparse
import itertools
import json
import math
import pathlib
import random

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

ACTIVATIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": F.relu,
    "leaky-relu": lambda net: F.leaky_relu(net, 0.01),
    "linear": lambda net: net,
    "softmax": lambda net: torch.softmax(net, dim=1),
}

LOSSES = {
    "half-squared-error": lambda out, target: 0.5 * F.mse_loss(out, target, reduction="none"),
    "squared-error": lambda out, target: F.mse_loss(out, target, reduction="none"),
    "binary-cross-entropy": lambda out, target: F.binary_cross_entropy(out, target, reduction="none"),
    "cross-entropy": lambda out, target: -target * torch.log(out),
}

# The settings of a project file's optimizer, several to choose from, and PyTorch's optimizer with them.
OPTIMIZERS = {
    "gradient-descent": (
        [{"learningRate": 0.5}, {"learningRate": 0.05}],
        lambda p, o: torch.optim.SGD(p, lr=o["learningRate"], foreach=False),
    ),
    "momentum": (
        [{"learningRate": 0.05}, {"learningRate": 0.02, "momentum": 0.8}],
        lambda p, o: torch.optim.SGD(p, lr=o["learningRate"], momentum=o.get("momentum", 0.9), foreach=False),
    ),
    "nesterov": (
        [{"learningRate": 0.05}, {"learningRate": 0.02, "momentum": 0.8}],
        lambda p, o: torch.optim.SGD(p, lr=o["learningRate"], momentum=o.get("momentum", 0.9), nesterov=True, foreach=False),
    ),
    "rmsprop": (
        [{"learningRate": 0.01}, {"learningRate": 0.005, "decay": 0.9, "epsilon": 1e-6}],
        lambda p, o: torch.optim.RMSprop(
            p, lr=o["learningRate"], alpha=o.get("decay", 0.99), eps=o.get("epsilon", 1e-8), foreach=False
        ),
    ),
    "adam": (
        [{"learningRate": 0.01}, {"learningRate": 0.005, "beta1": 0.8, "beta2": 0.99, "epsilon": 1e-6}],
        lambda p, o: torch.optim.Adam(
            p,
            lr=o["learningRate"],
            betas=(o.get("beta1", 0.9), o.get("beta2", 0.999)),
            eps=o.get("epsilon", 1e-8),
            foreach=False,
        ),
    ),
}

SHAPES = [[2, 3, 2], [3, 2, 3], [2, 2, 2, 2], [4, 3], [1, 3, 2]]
BIASES = ["single", "shared", "none"]
CHECKPOINTS = [1, 7, 50]


class Impossible(Exception):
    """A random project that training leads to no finite numbers, or in which rounding errors grow too much to compare."""


class Model:
    """A project as PyTorch's tensors."""

    def __init__(self, project):
        self.activations = [ACTIVATIONS[layer["activation"]] for layer in project["layers"]]
        self.weights = [torch.tensor(layer["weights"], requires_grad=True) for layer in project["layers"]]
        self.biases = []
        for layer in project["layers"]:
            values = [layer["bias"]] if "bias" in layer else layer.get("biases")
            self.biases.append(None if values is None else torch.tensor(values, requires_grad=True))

    def forward(self, inputs):
        out = inputs
        for activation, weights, biases in zip(self.activations, self.weights, self.biases):
            net = out @ weights.T
            out = activation(net if biases is None else net + biases)
        return out

    def trained(self, biases_too):
        return self.weights + ([bias for bias in self.biases if bias is not None] if biases_too else [])

    def parameters(self):
        """In the order of their names: all weights, then the biases by layer."""
        tensors = self.weights + [bias for bias in self.biases if bias is not None]
        return [value for tensor in tensors for value in tensor.detach().flatten().tolist()]


def train(project):
    """The checkpoints of a project's training."""
    training = project["training"]
    settings = training["optimizer"]
    inputs = torch.tensor([sample["inputs"] for sample in project["samples"]])
    targets = torch.tensor([sample["targets"] for sample in project["samples"]])
    model = Model(project)
    optimizer = OPTIMIZERS[settings["name"]][1](model.trained(training["trainBiases"]), settings)
    loss = LOSSES[training["loss"]]
    size = training["batchSize"]
    batches = math.ceil(len(inputs) / size)

    results = []
    for iteration in range(max(CHECKPOINTS)):
        first = iteration % batches * size
        optimizer.zero_grad()
        out = model.forward(inputs[first : first + size])
        # PyTorch cuts a logarithm of nothing off at −100 and goes on.
        if training["loss"].endswith("cross-entropy") and (out.min() <= 0 or training["loss"].startswith("binary") and out.max() >= 1):
            raise Impossible
        loss(out, targets[first : first + size]).sum(dim=1).mean().backward()
        optimizer.step()
        if iteration + 1 in CHECKPOINTS:
            with torch.no_grad():
                out = model.forward(inputs)
                error = loss(out, targets).sum(dim=1).mean().item()
            if not math.isfinite(error) or error > 100.0:
                raise Impossible
            results.append(
                {"iterations": iteration + 1, "totalError": error, "outputs": out.tolist(), "parameters": model.parameters()}
            )
    return results


def numbers(value):
    """All numbers in nested lists and dictionaries."""
    if isinstance(value, dict):
        value = list(value.values())
    return [number for item in value for number in numbers(item)] if isinstance(value, list) else [value]


def check_growth(project, results):
    """Trains from nearly the same weights: what grows by more than 10,000 says nothing about who computes better."""
    nudged = json.loads(json.dumps(project))
    for layer in nudged["layers"]:
        layer["weights"] = [[weight * (1 + 1e-12) for weight in row] for row in layer["weights"]]
    for one, other in zip(numbers(results), numbers(train(nudged))):
        if abs(one - other) > 1e-8 * max(1e-3, abs(one)):
            raise Impossible


def random_layer(chance, inputs, neurons, activation, biases, tame):
    """An output layer is tame if its net inputs are near ½, so that its outputs can be taken for probabilities."""

    def number(size):
        return round(chance.uniform(-size, size), 3)

    weights = [[number(0.1 if tame else 1.0) for _ in range(inputs)] for _ in range(neurons)]
    layer = {"activation": activation, "weights": weights}
    offset = 0.5 if tame else 0.0
    if biases == "shared":
        layer["bias"] = offset + number(0.1)
    if biases == "single":
        layer["biases"] = [offset + number(0.1) for _ in range(neurons)]
    return layer


def random_project(chance, number, hidden, output, loss, optimizer):
    shape = SHAPES[number % len(SHAPES)]
    probabilities = loss.endswith("cross-entropy")
    tame = probabilities and output not in ("sigmoid", "softmax")
    biases = BIASES[number % 3]
    layers = []
    for index, (inputs, neurons) in enumerate(zip(shape, shape[1:])):
        last = index == len(shape) - 2
        kind = "single" if last and tame and biases == "none" else biases
        # The gradient of a bias that a softmax layer shares is 0 but for rounding, and optimizers that divide by its size would
        # learn from the rounding.
        if last and output == "softmax" and kind == "shared" and optimizer in ("rmsprop", "adam"):
            kind = "single"
        layers.append(random_layer(chance, inputs, neurons, output if last else hidden, kind, last and tame))
    samples = []
    for _ in range(4):
        targets = [round(chance.uniform(0.1, 0.9), 3) for _ in range(shape[-1])]
        samples.append({"inputs": [round(chance.uniform(-1.0, 1.0), 3) for _ in range(shape[0])], "targets": targets})
    settings = chance.choice(OPTIMIZERS[optimizer][0])
    return {
        "format": "backprop-studio",
        "version": 1,
        "inputs": shape[0],
        "layers": layers,
        "samples": samples,
        "training": {
            "loss": loss,
            "optimizer": {"name": optimizer, **settings},
            "updateOrder": "simultaneous",
            "trainBiases": number % 7 != 0,
            "batchSize": [1, 2, 4, 3][number % 4],
        },
    }


def make_rows(optimizer, seed):
    # Gradient descent has every pair of activations with every loss; the others show what they add, on every output and loss.
    hidden = [name for name in ACTIVATIONS if name != "softmax"]
    combinations = list(itertools.product(hidden, ACTIVATIONS, LOSSES))
    if optimizer != "gradient-descent":
        combinations = combinations[::5]
    chance = random.Random(f"{optimizer} {seed}")
    for number, (inside, output, loss) in enumerate(combinations):
        for _ in range(100):
            project = random_project(chance, number, inside, output, loss, optimizer)
            try:
                results = train(project)
                check_growth(project, results)
            except (Impossible, RuntimeError):
                continue
            shape = "-".join(str(size) for size in [project["inputs"]] + [len(layer["weights"]) for layer in project["layers"]])
            yield {"name": f"{shape} {inside} {output} {loss}", "project": project, "results": results}
            break
        else:
            raise SystemExit(f"no project of {inside}, {output}, {loss} with {optimizer} can be trained")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--optimizer", choices=OPTIMIZERS, action="append", help="may be given several times")
    parser.add_argument("--seed", type=int, default=1986)
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent / "data")
    arguments = parser.parse_args()
    for optimizer in arguments.optimizer or OPTIMIZERS:
        rows = ",\n".join(json.dumps(row, separators=(",", ":")) for row in make_rows(optimizer, arguments.seed))
        (arguments.folder / f"golden-{optimizer}.json").write_text(f"[\n{rows}\n]\n")


if __name__ == "__main__":
    main()
