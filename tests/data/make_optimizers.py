#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backprop Studio developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the lecture's network with PyTorch's optimizers, and prints what optimizers.csv has.

python3 make_optimizers.py > optimizers.csv
"""

import torch

torch.set_default_dtype(torch.float64)

OPTIMIZERS = {
    "gradient-descent": (0.5, lambda p, lr: torch.optim.SGD(p, lr=lr)),
    "momentum": (0.5, lambda p, lr: torch.optim.SGD(p, lr=lr, momentum=0.9)),
    "nesterov": (0.5, lambda p, lr: torch.optim.SGD(p, lr=lr, momentum=0.9, nesterov=True)),
    "rmsprop": (0.01, lambda p, lr: torch.optim.RMSprop(p, lr=lr, alpha=0.99, eps=1e-8)),
    "adam": (0.1, lambda p, lr: torch.optim.Adam(p, lr=lr, betas=(0.9, 0.999), eps=1e-8)),
}
SHOWN = (1, 2, 3, 4, 5, 20, 50)


class Network:
    def __init__(self):
        self.w1 = torch.tensor([[0.15, 0.20], [0.25, 0.30]], requires_grad=True)
        self.b1 = torch.tensor(0.35, requires_grad=True)
        self.w2 = torch.tensor([[0.40, 0.45], [0.50, 0.55]], requires_grad=True)
        self.b2 = torch.tensor(0.60, requires_grad=True)

    def output_layer(self, train_biases):
        return [self.w2, self.b2] if train_biases else [self.w2]

    def hidden_layer(self, train_biases):
        return [self.w1, self.b1] if train_biases else [self.w1]

    def hidden(self):
        return torch.sigmoid(self.w1 @ torch.tensor([0.05, 0.10]) + self.b1)

    def error(self, hidden):
        out = torch.sigmoid(self.w2 @ hidden + self.b2)
        return 0.5 * ((torch.tensor([0.01, 0.99]) - out) ** 2).sum()

    def row(self):
        values = [self.error(self.hidden()), *self.w1.flatten(), *self.w2.flatten(), self.b1, self.b2]
        return [repr(value.item()) for value in values]


def simultaneous(network, optimizers):
    for optimizer in optimizers:
        optimizer.zero_grad()
    network.error(network.hidden()).backward()
    for optimizer in optimizers:
        optimizer.step()


def output_layer_first(network, optimizers):
    """The output layer's step comes first; the error goes further back through its changed weights."""
    for optimizer in optimizers:
        optimizer.zero_grad()
    hidden = network.hidden()
    carried = hidden.detach().requires_grad_()
    net = network.w2 @ carried + network.b2
    net.retain_grad()
    (0.5 * ((torch.tensor([0.01, 0.99]) - torch.sigmoid(net)) ** 2).sum()).backward()
    optimizers[0].step()
    hidden.backward(network.w2.detach().T @ net.grad)
    optimizers[1].step()


print("optimizer,learningRate,updateOrder,trainBiases,iteration,E,w1,w2,w3,w4,w5,w6,w7,w8,b1,b2")
for name, (rate, make) in OPTIMIZERS.items():
    for order, train in (("simultaneous", simultaneous), ("output-layer-first", output_layer_first)):
        for train_biases in (False, True):
            network = Network()
            optimizers = [make(network.output_layer(train_biases), rate), make(network.hidden_layer(train_biases), rate)]
            for iteration in range(1, max(SHOWN) + 1):
                train(network, optimizers)
                if iteration in SHOWN:
                    print(",".join([name, repr(rate), order, str(train_biases).lower(), str(iteration), *network.row()]))
