#!/usr/bin/env python3
"""Trains a network with PyTorch in the same way as Backprop Studio, which wrote this program.

    python3 train.py                          on the GPU if there is one, else on the processor
    python3 train.py --iterations 1000        until another iteration
    python3 train.py --weights weights.json   saves the weights, too; Backprop Studio can import them
    torchrun --nproc_per_node 4 train.py      in 4 processes, each on a GPU of its own if there are any

It prints the total error (the mean over all samples), the outputs for every sample and the parameters by name, as JSON: the same
numbers as "backprop-studio train --json -" but for the last digits, since sums are added up in another order.

With several processes each of them takes its share of every batch, and their gradients together are those of the whole batch. So
the numbers stay the same; but a batch with fewer samples than there are processes leaves some of these with nothing to do.
"""

import argparse
import json
import math
import os
import sys

import torch
import torch.distributed
from torch import nn

torch.set_default_dtype(torch.float64)

# ---- The project ----


ITERATIONS = 1
FIRST_ITERATION = 0
BATCH_SIZE = 1
INPUTS = [
    [0.05, 0.1],
]
TARGETS = [
    [0.01, 0.99],
]
# A row for each neuron, with a weight from each neuron of the layer before.
WEIGHTS = [
    [
        [0.15, 0.2],
        [0.25, 0.3],
    ],
    [
        [0.4, 0.45],
        [0.5, 0.55],
    ],
]
BIASES = [
    [0.35],
    [0.6],
]
BIAS_KINDS = ["shared", "shared"]  # one for each neuron, or shared by the layer

# ---- The network ----


class SharedBiasLinear(nn.Linear):
    """A linear layer whose neurons share one bias, which gets the sum of their gradients."""

    def __init__(self, inputs, neurons):
        super().__init__(inputs, neurons, bias=False)
        self.bias = nn.Parameter(torch.zeros(1))

    def forward(self, values):
        return nn.functional.linear(values, self.weight) + self.bias


def numbers(values, device="cpu"):
    return torch.tensor(values, dtype=torch.float64, device=device)


def make_network():
    """Linear layers, and after each of them its activation."""
    network = nn.Sequential(
        SharedBiasLinear(2, 2),
        nn.Sigmoid(),
        SharedBiasLinear(2, 2),
        nn.Sigmoid(),
    )
    with torch.no_grad():
        for linear, weights, biases in zip(network[::2], WEIGHTS, BIASES):
            linear.weight.copy_(numbers(weights))
            if biases is not None:
                linear.bias.copy_(numbers(biases))
                linear.bias.requires_grad_(False)  # biases are not trained
    return network


def errors(outputs, targets):
    """The error of each sample, a sum over the outputs."""
    return (0.5 * (targets - outputs) ** 2).sum(dim=1)


# ---- Training ----


def make_optimizer(module, prefix=""):
    """Its optimizer; `prefix` and a parameter's name in the module make its name in the network."""
    parameters = {prefix + name: parameter for name, parameter in module.named_parameters() if parameter.requires_grad}
    optimizer = torch.optim.SGD(parameters.values(), lr=0.5)
    return optimizer


def batch_of(iteration, samples, rank, processes):
    """The part of an iteration's batch that this process takes, and the size of the whole batch; samples come in their order."""
    batches = math.ceil(samples / BATCH_SIZE)
    first = iteration % batches * BATCH_SIZE
    end = min(first + BATCH_SIZE, samples)
    return slice(first + rank, end, processes), end - first


def require_finite(error, iteration):
    if not math.isfinite(error):
        sys.exit(f"The error is no longer finite in iteration {iteration + 1}; try a smaller learning rate.")


def train(network, inputs, targets, iterations, rank, processes):
    """All gradients at the old parameters, then all parameters change."""
    optimizer = make_optimizer(network)
    model = nn.parallel.DistributedDataParallel(network) if processes > 1 else network
    for iteration in range(FIRST_ITERATION, iterations):
        share, size = batch_of(iteration, len(inputs), rank, processes)
        # The mean over the batch. DistributedDataParallel takes the mean over the processes, where their sum is wanted.
        error = errors(model(inputs[share]), targets[share]).sum() * processes / size
        require_finite(error.item(), iteration)
        optimizer.zero_grad()
        error.backward()
        optimizer.step()


def named_values(network):
    """The parameters as Backprop Studio names them: w1, w2 ... through the whole network, then the biases by layer."""
    linears = network[::2]
    weights = [value for linear in linears for value in linear.weight.flatten().tolist()]
    values = {f"w{number}": value for number, value in enumerate(weights, start=1)}
    for number, linear in enumerate(linears, start=1):
        if isinstance(linear.bias, nn.Parameter):
            prefix = "o" if number == len(linears) else "h" if len(linears) == 2 else f"h{number}."
            biases = linear.bias.tolist()
            is_shared = BIAS_KINDS[number - 1] == "shared"
            values.update((f"b{number}" if is_shared else f"b_{prefix}{j}", bias) for j, bias in enumerate(biases, start=1))
    return values


def report(network, inputs, targets, iterations):
    with torch.no_grad():
        outputs = network(inputs)
        error = errors(outputs, targets).mean().item()
    require_finite(error, iterations - 1)
    result = {"iterations": iterations, "totalError": error, "outputs": outputs.tolist(), "parameters": named_values(network)}
    print(json.dumps(result, indent=2))


def begin():
    """The device to compute on, the number of this process, and how many there are; torchrun tells by the environment."""
    processes = int(os.environ.get("WORLD_SIZE", "1"))
    has_gpu = torch.cuda.is_available()
    device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0"))) if has_gpu else torch.device("cpu")
    if has_gpu:
        torch.cuda.set_device(device)
    if processes > 1:
        torch.distributed.init_process_group("nccl" if has_gpu else "gloo")
    return device, int(os.environ.get("RANK", "0")), processes


def main():
    parser = argparse.ArgumentParser(description="Trains a network with PyTorch and prints what came of it as JSON.")
    parser.add_argument("--iterations", type=int, default=ITERATIONS, help="train until so many are finished (default: %(default)s)")
    parser.add_argument("--weights", metavar="FILE", help="write the trained network's state_dict as JSON")
    arguments = parser.parse_args()
    if arguments.iterations < FIRST_ITERATION:
        parser.error(f"--iterations: at least {FIRST_ITERATION}, with which this program begins")

    device, rank, processes = begin()
    network = make_network().to(device)
    inputs = numbers(INPUTS, device)
    targets = numbers(TARGETS, device)
    train(network, inputs, targets, arguments.iterations, rank, processes)
    if rank == 0:
        report(network, inputs, targets, arguments.iterations)
        if arguments.weights:
            with open(arguments.weights, "w", encoding="utf-8") as file:
                json.dump({name: values.tolist() for name, values in network.state_dict().items()}, file)
    if processes > 1:
        torch.distributed.destroy_process_group()


if __name__ == "__main__":
    main()
