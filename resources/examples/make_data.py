#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the examples whose data follow a rule: two circles, two spirals, and blobs like those of Iris.

The same seed gives the same files; coordinates and starting weights have three decimals.
"""

import json
import math
import pathlib
import random

FOLDER = pathlib.Path(__file__).parent


def shortened(values):
    return [round(value, 3) for value in values]


def layer(chance, activation, inputs, neurons):
    """Weights evenly between ±√(6 / (inputs + neurons)), as Glorot and Bengio (2010) have them."""
    reach = math.sqrt(6.0 / (inputs + neurons))
    weights = [shortened(chance.uniform(-reach, reach) for _ in range(inputs)) for _ in range(neurons)]
    return {"activation": activation, "weights": weights, "biases": [0] * neurons}


def circles(chance, count):
    for i in range(count):
        outer = i % 2
        angle = 2.0 * math.pi * chance.random()
        radius = (1.0 if outer else 0.4) + chance.gauss(0.0, 0.05)
        yield shortened([radius * math.cos(angle), radius * math.sin(angle)]), [outer]


def spirals(chance, count):
    for i in range(count):
        arm = i % 2
        along = (i // 2) / (count / 2 - 1)
        angle = 3.2 * math.pi * math.sqrt(along) + math.pi * arm
        radius = 0.1 + 0.9 * math.sqrt(along)
        yield shortened([radius * math.cos(angle) + chance.gauss(0.0, 0.01), radius * math.sin(angle) + chance.gauss(0.0, 0.01)]), [arm]


def blobs(chance, count):
    """Three clouds in four dimensions, of which two lie close to each other."""
    centres = [(-1.0, 1.0, -1.3, -1.2), (0.1, -0.6, 0.3, 0.2), (0.9, -0.1, 1.0, 1.1)]
    for i in range(count):
        kind = i % 3
        yield shortened(chance.gauss(middle, 0.4) for middle in centres[kind]), [int(kind == k) for k in range(3)]


def write(name, texts, sizes, activations, samples, training):
    chance = random.Random(name)
    layers = [layer(chance, activation, *pair) for activation, pair in zip(activations, zip(sizes, sizes[1:]))]
    title, description = texts
    lines = ["{", '  "format": "backprop-studio",', '  "version": 1,']
    lines += [f'  "title": {json.dumps(title)},', f'  "description": {json.dumps(description, ensure_ascii=False)},']
    lines += ['  "source": "made by rule, see make_data.py",', f'  "inputs": {sizes[0]},', '  "layers": [']
    lines += [",\n".join("    " + json.dumps(each) for each in layers), "  ],", '  "samples": [']
    rows = ({"inputs": inputs, "targets": targets} for inputs, targets in samples)
    lines += [",\n".join("    " + json.dumps(row) for row in rows), "  ],", f'  "training": {json.dumps(training)}', "}", ""]
    (FOLDER / f"{name}.backprop").write_text("\n".join(lines), encoding="utf-8")


def adam(rate, batch, loss):
    return {"loss": loss, "optimizer": {"name": "adam", "learningRate": rate}, "batchSize": batch}


def main():
    write("circles", ("Two circles, 2-6-1", "A ring around a disc: no straight line parts them. Six tanh neurons draw lines of their own, which the output joins."),
          [2, 6, 1], ["tanh", "sigmoid"], list(circles(random.Random(11), 60)), adam(0.05, 10, "binary-cross-entropy"))
    write("spirals", ("Two spirals, 2-12-12-1", "Two arms wound around each other, long a hard case for small networks. Watch the output map while it trains."),
          [2, 12, 12, 1], ["tanh", "tanh", "sigmoid"], list(spirals(random.Random(12), 100)), adam(0.02, 20, "binary-cross-entropy"))
    write("blobs", ("Three kinds of flowers, 4-5-3", "Four measures and three kinds, in the manner of Iris: one kind stands apart, two lie close together."),
          [4, 5, 3], ["tanh", "softmax"], list(blobs(random.Random(13), 45)), adam(0.05, 9, "cross-entropy"))


if __name__ == "__main__":
    main()
