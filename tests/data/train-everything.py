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

# Everything

ITERATIONS = 10
FIRST_ITERATION = 3  # the project was changed then; these are the parameters with which training went on
BATCH_SIZE = 2
INPUTS = [
    [0.13775064077641597, 0.23716735682384282],
    [-0.2645806240068238, 0.2169589156324414],
    [0.7949955169565499, -0.997853357344366],
]
TARGETS = [
    [0.07733829065164045],
    [0.8966716686023101],
    [0.5449067758267994],
]
# A row for each neuron, with a weight from each neuron of the layer before.
WEIGHTS = [
    [
        [-0.8167734629979295, 0.4525815931736914],
        [0.3093601328575426, 0.7702833413542909],
    ],
    [
        [-0.2857314164949887, -0.5472012822393331],
    ],
]
BIASES = [
    [0.25],
    [0.6323102688492066],
]
BIAS_KINDS = ["shared", "single"]  # one for each neuron, or shared by the layer

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
        nn.LeakyReLU(0.01),
        nn.Linear(2, 1),
        nn.Sigmoid(),
    )
    with torch.no_grad():
        for linear, weights, biases in zip(network[::2], WEIGHTS, BIASES):
            linear.weight.copy_(numbers(weights))
            if biases is not None:
                linear.bias.copy_(numbers(biases))
    return network


def weighed_log(factors, values):
    """factor * ln value, and 0 where the factor is 0, also for a value of 0; nn.BCELoss would cut logarithms off at -100."""
    return factors * torch.log(torch.where(factors == 0, torch.ones_like(values), values))


def errors(outputs, targets):
    """The error of each sample, a sum over the outputs."""
    return -(weighed_log(targets, outputs) + weighed_log(1 - targets, 1 - outputs)).sum(dim=1)


# ---- Training ----


# What the optimizer remembers from the iterations before, by the names in the network's state_dict.
MEMORY = {
    "0.weight": {
        "momentum_buffer": [
            [0.1, 0.2],
            [0.3, 0.4],
        ],
    },
    "0.bias": {
        "momentum_buffer": [0.5],
    },
    "2.weight": {
        "momentum_buffer": [
            [0.6, 0.7],
        ],
    },
    "2.bias": {
        "momentum_buffer": [0.8],
    },
}


def make_optimizer(module, prefix=""):
    """Its optimizer; `prefix` and a parameter's name in the module make its name in the network."""
    parameters = {prefix + name: parameter for name, parameter in module.named_parameters() if parameter.requires_grad}
    optimizer = torch.optim.SGD(parameters.values(), lr=0.5, momentum=0.9)
    for name in parameters.keys() & MEMORY.keys():
        # PyTorch counts steps on the processor.
        optimizer.state[parameters[name]] = {
            key: numbers(values, "cpu" if key == "step" else parameters[name].device) for key, values in MEMORY[name].items()
        }
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
    """Layer by layer from the last: its parameters change, and then the error goes further back through the changed weights.

    This is no gradient that backward() could give for the whole network, so each layer has a graph and an optimizer of its own;
    and for the same reason DistributedDataParallel cannot be used: the processes add their gradients up here.
    """
    linears, activations = network[::2], network[1::2]
    optimizers = [make_optimizer(linear, f"{2 * index}.") for index, linear in enumerate(linears)]
    for iteration in range(FIRST_ITERATION, iterations):
        share, size = batch_of(iteration, len(inputs), rank, processes)
        nets, outs = [], []
        values = inputs[share]
        for linear, activation in zip(linears, activations):
            nets.append(linear(values))
            outs.append(activation(nets[-1]))
            values = outs[-1].detach()
        error = errors(outs[-1], targets[share]).sum() / size
        require_finite(error.item(), iteration)

        (error_by_out,) = torch.autograd.grad(error, outs[-1], retain_graph=True)
        for linear, net, out, optimizer in reversed(list(zip(linears, nets, outs, optimizers))):
            (delta,) = torch.autograd.grad(out, net, error_by_out, retain_graph=True)
            optimizer.zero_grad()
            net.backward(delta)
            if processes > 1:
                for parameter in optimizer.param_groups[0]["params"]:
                    torch.distributed.all_reduce(parameter.grad)
            optimizer.step()
            error_by_out = delta @ linear.weight.detach()


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
