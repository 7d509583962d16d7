#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the files of one format version with nothing but Python, trains what they hold by plain loops, and prints the facts that
the program must find in them.

python3 make_expected.py 1 > 1/expected.json

It is run when files are added. The facts of files that are there already stay as they are for ever.
"""

import copy
import json
import math
import pathlib
import struct
import sys

SHOWN = (0, 1, 2, 10, 50)
LEAKY = 0.01
DEFAULTS = {
    "gradient-descent": {},
    "momentum": {"momentum": 0.9},
    "nesterov": {"momentum": 0.9},
    "rmsprop": {"decay": 0.99, "epsilon": 1e-8},
    "adam": {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8},
}


def activation(name, nets):
    if name == "softmax":
        largest = max(nets)
        powers = [math.exp(net - largest) for net in nets]
        return [power / sum(powers) for power in powers]
    function = {
        "sigmoid": lambda net: 1 / (1 + math.exp(-net)),
        "tanh": math.tanh,
        "relu": lambda net: max(net, 0.0),
        "leaky-relu": lambda net: net if net > 0 else LEAKY * net,
        "linear": lambda net: net,
    }[name]
    return [function(net) for net in nets]


def slopes(name, nets, outs):
    function = {
        "sigmoid": lambda net, out: out * (1 - out),
        "tanh": lambda net, out: 1 - out * out,
        "relu": lambda net, out: 1.0 if net > 0 else 0.0,
        "leaky-relu": lambda net, out: 1.0 if net > 0 else LEAKY,
        "linear": lambda net, out: 1.0,
    }[name]
    return [function(net, out) for net, out in zip(nets, outs)]


def loss(name, target, out):
    log = lambda share, x: 0.0 if share == 0 else share * math.log(x)
    return {
        "half-squared-error": lambda: 0.5 * (target - out) ** 2,
        "squared-error": lambda: (target - out) ** 2,
        "binary-cross-entropy": lambda: -log(target, out) - log(1 - target, 1 - out),
        "cross-entropy": lambda: -log(target, out),
    }[name]()


def loss_slope(name, target, out):
    over = lambda share, x: 0.0 if share == 0 else share / x
    return {
        "half-squared-error": lambda: out - target,
        "squared-error": lambda: 2 * (out - target),
        "binary-cross-entropy": lambda: over(1 - target, 1 - out) - over(target, out),
        "cross-entropy": lambda: -over(target, out),
    }[name]()


class Project:
    def __init__(self, file, memory=None):
        self.file = file
        self.layers = copy.deepcopy(file["layers"])
        self.samples = file["samples"]
        training = file.get("training", {})
        self.loss = training.get("loss", "half-squared-error")
        optimizer = {"name": "gradient-descent", "learningRate": 0.5} | training.get("optimizer", {})
        self.optimizer = DEFAULTS[optimizer["name"]] | optimizer
        self.order = training.get("updateOrder", "simultaneous")
        self.train_biases = training.get("trainBiases", True)
        self.batch_size = training.get("batchSize", 1)
        self.memory = {}
        for index, layer in enumerate(memory or []):
            for kind in ("weights", "biases"):
                held = layer.get(kind, {"steps": 0})
                self.memory[index, kind] = [held["steps"], list(held.get("mean", [])), list(held.get("square", []))]

    def bias(self, layer, neuron):
        if "biases" in layer:
            return layer["biases"][neuron]
        return layer.get("bias", 0.0)

    def forward(self, sample):
        """net and out of each layer."""
        inputs, values = sample["inputs"], []
        for layer in self.layers:
            nets = [sum(w * x for w, x in zip(row, inputs)) + self.bias(layer, j) for j, row in enumerate(layer["weights"])]
            inputs = activation(layer["activation"], nets)
            values.append((nets, inputs))
        return values

    def error(self, samples=None):
        samples = self.samples if samples is None else samples
        return math.fsum(
            loss(self.loss, target, out) for s in samples for target, out in zip(s["targets"], self.forward(s)[-1][1])
        ) / len(samples)

    def iterate(self, number):
        batches = -(-len(self.samples) // self.batch_size)
        first = number % batches * self.batch_size
        batch = self.samples[first : first + self.batch_size]
        values = [self.forward(sample) for sample in batch]
        deltas = [[None] * len(self.layers) for _ in batch]
        gradients = [None] * len(self.layers)
        order = list(reversed(range(len(self.layers))))
        for index in order:
            gradients[index] = self.backward(index, batch, values, deltas)
            if self.order == "output-layer-first":
                self.update(index, gradients[index])
        if self.order == "simultaneous":
            for index in order:
                self.update(index, gradients[index])

    def backward(self, index, batch, values, deltas):
        layer = self.layers[index]
        gradient = {"weights": [0.0] * (len(layer["weights"]) * len(layer["weights"][0])), "biases": [0.0] * len(self.biases(layer))}
        for s, sample in enumerate(batch):
            nets, outs = values[s][index]
            if index == len(self.layers) - 1:
                errors = [loss_slope(self.loss, target, out) for target, out in zip(sample["targets"], outs)]
            else:
                following = self.layers[index + 1]["weights"]
                errors = [sum(deltas[s][index + 1][j] * following[j][i] for j in range(len(following))) for i in range(len(outs))]
            if layer["activation"] == "softmax":
                mean = sum(e * o for e, o in zip(errors, outs))
                deltas[s][index] = [o * (e - mean) for e, o in zip(errors, outs)]
            else:
                deltas[s][index] = [e * slope for e, slope in zip(errors, slopes(layer["activation"], nets, outs))]
            inputs = sample["inputs"] if index == 0 else values[s][index - 1][1]
            for j, delta in enumerate(deltas[s][index]):
                for i, x in enumerate(inputs):
                    gradient["weights"][j * len(inputs) + i] += delta * x / len(batch)
                if gradient["biases"]:
                    gradient["biases"][j if "biases" in layer else 0] += delta / len(batch)
        return gradient

    @staticmethod
    def biases(layer):
        return layer.get("biases", [layer["bias"]] if "bias" in layer else [])

    def update(self, index, gradient):
        layer = self.layers[index]
        width = len(layer["weights"][0])
        flat = [w for row in layer["weights"] for w in row]
        self.step(index, "weights", flat, gradient["weights"])
        layer["weights"] = [flat[start : start + width] for start in range(0, len(flat), width)]
        if not self.train_biases or not gradient["biases"]:
            return
        biases = list(self.biases(layer))
        self.step(index, "biases", biases, gradient["biases"])
        if "biases" in layer:
            layer["biases"] = biases
        else:
            layer["bias"] = biases[0]

    def step(self, index, kind, parameters, gradients):
        o, rate = self.optimizer, self.optimizer["learningRate"]
        memory = self.memory.setdefault((index, kind), [0, [], []])
        memory[0] += 1
        for held in memory[1:]:
            held.extend([0.0] * (len(parameters) - len(held)))
        for i, g in enumerate(gradients):
            name, mean, square = o["name"], memory[1], memory[2]
            if name == "gradient-descent":
                parameters[i] -= rate * g
            elif name in ("momentum", "nesterov"):
                mu = o["momentum"]
                mean[i] = mu * mean[i] + g
                parameters[i] -= rate * (mean[i] if name == "momentum" else g + mu * mean[i])
            elif name == "rmsprop":
                rho = o["decay"]
                square[i] = rho * square[i] + (1 - rho) * g * g
                parameters[i] -= rate * g / (math.sqrt(square[i]) + o["epsilon"])
            elif name == "adam":
                b1, b2 = o["beta1"], o["beta2"]
                mean[i] = b1 * mean[i] + (1 - b1) * g
                square[i] = b2 * square[i] + (1 - b2) * g * g
                corrected = math.sqrt(square[i] / (1 - b2 ** memory[0]))
                parameters[i] -= rate * mean[i] / (1 - b1 ** memory[0]) / (corrected + o["epsilon"])


def errors(file, shown):
    """The total error after those numbers of iterations, with what was decided there."""
    changes = {change["iteration"]: change for change in file.get("changes", [])}
    project = Project(file)
    found = {}
    for number in range(max(shown) + 1):
        if number > 0:
            project.iterate(number - 1)
        if number in changes:
            project = Project(changes[number]["project"], changes[number].get("memory"))
        if number in shown:
            found[str(number)] = project.error()
    return found


def project_facts(file):
    project = Project(file)
    facts = {
        "title": file.get("title", ""),
        "description": file.get("description", ""),
        "source": file.get("source", ""),
        "inputs": file["inputs"],
        "layers": [f'{len(layer["weights"])} {layer["activation"]}, {len(project.biases(layer))} biases' for layer in file["layers"]],
        "sumOfParameters": math.fsum(p for layer in file["layers"] for row in layer["weights"] + [project.biases(layer)] for p in row),
        "samples": len(file["samples"]),
        "testSamples": len(file.get("testSamples", [])),
        "loss": project.loss,
        "optimizer": project.optimizer,
        "updateOrder": project.order,
        "trainBiases": project.train_biases,
        "batchSize": project.batch_size,
        "view": file.get("view", {}),
        "changes": [change["iteration"] for change in file.get("changes", [])],
        "branch": file.get("branch", ""),
        "branches": [
            {
                "name": branch["name"],
                "shown": branch.get("shown", True),
                "iterations": branch["iterations"],
                "changes": [change["iteration"] for change in branch["course"].get("changes", [])],
                "errors": errors(branch["course"], (0, branch["iterations"])),
            }
            for branch in file.get("branches", [])
        ],
        "errors": errors(file, SHOWN),
    }
    if facts["testSamples"]:
        facts["testError"] = project.error(file["testSamples"])
    return facts


def lesson_facts(file):
    return {
        "title": file["title"],
        "project": file["project"] if isinstance(file["project"], str) else file["project"].get("title", ""),
        "pages": [page["title"] for page in file["pages"]],
        "printed": [[value["printed"] for value in page.get("printed", [])] for page in file["pages"]],
        "slips": sum("slip" in value for page in file["pages"] for value in page.get("printed", [])),
        "iterations": [page.get("iteration", 0) for page in file["pages"]],
        "selected": [page.get("selected", "") for page in file["pages"]],
        "lit": [page.get("lit", "") for page in file["pages"]],
    }


def recovery_facts(text):
    line, project = text.split("\n", 1)
    about = json.loads(line)
    # What the first files did not have.
    later = {key: about[key] for key in ["filePrint"] if key in about}
    return later | {
        "when": about["when"],
        "file": about.get("file", ""),
        "prediction": about.get("prediction", {}),
        "project": project_facts(json.loads(project)),
    }


def flat(values):
    return [x for row in values for x in flat(row)] if isinstance(values, list) else [values]


def weights_facts(path):
    if path.suffix == ".json":
        tensors = json.loads(path.read_text())
        return {name: math.fsum(flat(values)) for name, values in tensors.items()}
    content = path.read_bytes()
    size = struct.unpack("<Q", content[:8])[0]
    facts = {}
    for name, about in json.loads(content[8 : 8 + size]).items():
        start, end = (8 + size + offset for offset in about["data_offsets"])
        facts[name] = math.fsum(struct.unpack(f"<{(end - start) // 8}d", content[start:end]))
    return facts


def settings_facts(text):
    return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)


def facts_of(path):
    if path.suffix == ".backprop":
        return project_facts(json.loads(path.read_text()))
    if path.suffix == ".recovery":
        return recovery_facts(path.read_text())
    if path.suffix == ".conf":
        return settings_facts(path.read_text())
    if path.parent.name == "lessons":
        return lesson_facts(json.loads(path.read_text()))
    return weights_facts(path)


folder = pathlib.Path(__file__).parent / sys.argv[1]
files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "expected.json")
print(json.dumps({str(path.relative_to(folder)): facts_of(path) for path in files}, indent=1, ensure_ascii=False))
