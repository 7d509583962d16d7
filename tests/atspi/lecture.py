# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lecture's mathematics once more, from the lecture and not from the program."""

import math

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


def near(actual, expected):
    return abs(actual - expected) <= 1e-14 * abs(expected)


def gradient_of_w5(w):
    """∂E_total/∂w5 as the chain rule has it: three factors."""
    h1, _, o1, _, _ = forward(w)
    return -(0.01 - o1) * (o1 * (1.0 - o1)) * h1


def answers(w):
    """What a student writes down in the forward pass, by the names of the quantities."""
    h1, h2, o1, o2, total = forward(w)
    return {
        "net_h1": w[1] * 0.05 + w[2] * 0.10 + 0.35,
        "net_h2": w[3] * 0.05 + w[4] * 0.10 + 0.35,
        "out_h1": h1,
        "out_h2": h2,
        "net_o1": w[5] * h1 + w[6] * h2 + 0.60,
        "net_o2": w[7] * h1 + w[8] * h2 + 0.60,
        "out_o1": o1,
        "out_o2": o2,
        "E_o1": 0.5 * (0.01 - o1) ** 2,
        "E_o2": 0.5 * (0.99 - o2) ** 2,
        "E_total": total,
    }
