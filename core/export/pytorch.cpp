// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/pytorch.h"

#include "core/explanation/numberformat.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace {

// ---- The parts of the program that are always the same ----

constexpr const char *introduction = R"py(#!/usr/bin/env python3
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
)py";

constexpr const char *sharedBiasLinear = R"py(
class SharedBiasLinear(nn.Linear):
    """A linear layer whose neurons share one bias, which gets the sum of their gradients."""

    def __init__(self, inputs, neurons):
        super().__init__(inputs, neurons, bias=False)
        self.bias = nn.Parameter(torch.zeros(1))

    def forward(self, values):
        return nn.functional.linear(values, self.weight) + self.bias

)py";

constexpr const char *weighedLogarithm = R"py(
def weighed_log(factors, values):
    """factor * ln value, and 0 where the factor is 0, also for a value of 0; nn.BCELoss would cut logarithms off at -100."""
    return factors * torch.log(torch.where(factors == 0, torch.ones_like(values), values))

)py";

constexpr const char *batchSlices = R"py(

def batch_of(iteration, samples, rank, processes):
    """The part of an iteration's batch that this process takes, and the size of the whole batch; samples come in their order."""
    batches = math.ceil(samples / BATCH_SIZE)
    first = iteration % batches * BATCH_SIZE
    end = min(first + BATCH_SIZE, samples)
    return slice(first + rank, end, processes), end - first


def require_finite(error, iteration):
    if not math.isfinite(error):
        sys.exit(f"The error is no longer finite in iteration {iteration + 1}; try a smaller learning rate.")

)py";

constexpr const char *trainSimultaneously = R"py(
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

)py";

constexpr const char *trainOutputLayerFirst = R"py(
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

)py";

constexpr const char *reportAndMain = R"py(
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
)py";

// ---- Numbers ----

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString listOf(std::span<const double> values)
{
    QStringList numbers;
    for (const double value : values)
        numbers << allDigits(value);
    return QLatin1Char('[') + numbers.join(QStringLiteral(", ")) + QLatin1Char(']');
}

/// Lists one below the other.
QString rows(const QStringList &lists, const QString &indent)
{
    const QString inner = indent + QStringLiteral("    ");
    return QStringLiteral("[\n%1%2,\n%3]").arg(inner, lists.join(QStringLiteral(",\n") + inner), indent);
}

QString matrix(std::span<const double> values, int columns, const QString &indent)
{
    QStringList lists;
    for (std::size_t first = 0; first < values.size(); first += static_cast<std::size_t>(columns))
        lists << listOf(values.subspan(first, static_cast<std::size_t>(columns)));
    return rows(lists, indent);
}

QString samplesList(const std::vector<Sample> &samples, std::vector<double> Sample::*member)
{
    QStringList lists;
    for (const Sample &sample : samples)
        lists << listOf(sample.*member);
    return rows(lists, {});
}

// ---- What the project says ----

/// Text that somebody typed, as lines of a comment.
QString comment(const QString &typed)
{
    QString lines = typed;
    for (QChar &c : lines) {
        if (c != QLatin1Char('\n') && (c.isSpace() || !(c.isPrint() || c.isSurrogate())))
            c = QLatin1Char(' ');
    }
    QString result;
    for (const QString &line : lines.split(QLatin1Char('\n')))
        result += line.trimmed().isEmpty() ? QStringLiteral("#\n") : QStringLiteral("# %1\n").arg(line.trimmed());
    return result;
}

QString biasKindText(BiasKind kind)
{
    switch (kind) {
    case BiasKind::None:
        return QStringLiteral("none");
    case BiasKind::Shared:
        return QStringLiteral("shared");
    case BiasKind::Single:
        return QStringLiteral("single");
    }
    Q_UNREACHABLE();
}

QString parametersText(const Network &network)
{
    const QString indent = QStringLiteral("    ");
    QString weights = QStringLiteral("# A row for each neuron, with a weight from each neuron of the layer before.\nWEIGHTS = [\n");
    QString biases = QStringLiteral("BIASES = [\n");
    QStringList kinds;
    for (const Layer &layer : network.layers) {
        weights += indent + matrix(layer.weights, layer.inputs, indent) + QStringLiteral(",\n");
        biases += indent + (layer.biasKind == BiasKind::None ? QStringLiteral("None") : listOf(layer.biases)) + QStringLiteral(",\n");
        kinds << QLatin1Char('"') + biasKindText(layer.biasKind) + QLatin1Char('"');
    }
    return weights + QStringLiteral("]\n") + biases
        + QStringLiteral("]\nBIAS_KINDS = [%1]  # one for each neuron, or shared by the layer\n").arg(kinds.join(QStringLiteral(", ")));
}

QString projectText(const Project &project, long long first, long long iterations)
{
    QString result = QStringLiteral("\n# ---- The project ----\n\n");
    for (const QString &typed : {project.title, project.description, project.source}) {
        if (!typed.isEmpty())
            result += comment(typed);
    }
    result += QStringLiteral("\nITERATIONS = %1\n").arg(iterations);
    result += QStringLiteral("FIRST_ITERATION = %1%2\n")
                  .arg(first)
                  .arg(first > 0 ? QStringLiteral("  # the project was changed then; these are the parameters with which training went on")
                                 : QString());
    result += QStringLiteral("BATCH_SIZE = %1\n").arg(project.training.batchSize);
    result += QStringLiteral("INPUTS = ") + samplesList(project.samples, &Sample::inputs);
    result += QStringLiteral("\nTARGETS = ") + samplesList(project.samples, &Sample::targets);
    return result + QLatin1Char('\n') + parametersText(project.network);
}

// ---- Network and loss ----

QString activationModule(Activation activation)
{
    switch (activation) {
    case Activation::Sigmoid:
        return QStringLiteral("nn.Sigmoid()");
    case Activation::Tanh:
        return QStringLiteral("nn.Tanh()");
    case Activation::Relu:
        return QStringLiteral("nn.ReLU()");
    case Activation::LeakyRelu:
        return QStringLiteral("nn.LeakyReLU(%1)").arg(allDigits(leakySlope));
    case Activation::Linear:
        return QStringLiteral("nn.Identity()");
    case Activation::Softmax:
        return QStringLiteral("nn.Softmax(dim=1)");
    }
    Q_UNREACHABLE();
}

QString linearModule(const Layer &layer)
{
    const QString sizes = QStringLiteral("%1, %2").arg(layer.inputs).arg(layer.neurons);
    switch (layer.biasKind) {
    case BiasKind::None:
        return QStringLiteral("nn.Linear(%1, bias=False)").arg(sizes);
    case BiasKind::Shared:
        return QStringLiteral("SharedBiasLinear(%1)").arg(sizes);
    case BiasKind::Single:
        return QStringLiteral("nn.Linear(%1)").arg(sizes);
    }
    Q_UNREACHABLE();
}

bool hasSharedBias(const Network &network)
{
    return std::ranges::any_of(network.layers, [](const Layer &layer) { return layer.biasKind == BiasKind::Shared; });
}

QString networkText(const Project &project)
{
    QString result = QStringLiteral("\n# ---- The network ----\n\n");
    if (hasSharedBias(project.network))
        result += text(sharedBiasLinear);
    result += text(R"py(
def numbers(values, device="cpu"):
    return torch.tensor(values, dtype=torch.float64, device=device)


def make_network():
    """Linear layers, and after each of them its activation."""
    network = nn.Sequential(
)py");
    for (const Layer &layer : project.network.layers)
        result += QStringLiteral("        %1,\n        %2,\n").arg(linearModule(layer), activationModule(layer.activation));
    result += text(R"py(    )
    with torch.no_grad():
        for linear, weights, biases in zip(network[::2], WEIGHTS, BIASES):
            linear.weight.copy_(numbers(weights))
            if biases is not None:
                linear.bias.copy_(numbers(biases))
)py");
    if (!project.training.trainBiases)
        result += text(R"py(                linear.bias.requires_grad_(False)  # biases are not trained
)py");
    return result + QStringLiteral("    return network\n\n");
}

QString errorText(Loss loss)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return QStringLiteral("(0.5 * (targets - outputs) ** 2)");
    case Loss::SquaredError:
        return QStringLiteral("((targets - outputs) ** 2)");
    case Loss::BinaryCrossEntropy:
        return QStringLiteral("-(weighed_log(targets, outputs) + weighed_log(1 - targets, 1 - outputs))");
    case Loss::CrossEntropy:
        return QStringLiteral("-weighed_log(targets, outputs)");
    }
    Q_UNREACHABLE();
}

QString lossText(Loss loss)
{
    QString result = isSquared(loss) ? QString() : text(weighedLogarithm);
    result += text(R"py(
def errors(outputs, targets):
    """The error of each sample, a sum over the outputs."""
)py");
    return result + QStringLiteral("    return %1.sum(dim=1)\n").arg(errorText(loss));
}

// ---- The optimizer ----

QString optimizerCall(const Optimizer &optimizer)
{
    using Kind = Optimizer::Kind;
    const QString rate = QStringLiteral("lr=") + allDigits(optimizer.learningRate);
    switch (optimizer.kind) {
    case Kind::GradientDescent:
        return QStringLiteral("torch.optim.SGD(parameters.values(), %1)").arg(rate);
    case Kind::Momentum:
        return QStringLiteral("torch.optim.SGD(parameters.values(), %1, momentum=%2)").arg(rate, allDigits(optimizer.momentum));
    case Kind::Nesterov:
        // PyTorch refuses Nesterov without momentum, which is gradient descent.
        return optimizer.momentum == 0.0 ? QStringLiteral("torch.optim.SGD(parameters.values(), %1)").arg(rate)
                                         : QStringLiteral("torch.optim.SGD(parameters.values(), %1, momentum=%2, nesterov=True)")
                                               .arg(rate, allDigits(optimizer.momentum));
    case Kind::RmsProp:
        return QStringLiteral("torch.optim.RMSprop(parameters.values(), %1, alpha=%2, eps=%3)")
            .arg(rate, allDigits(optimizer.decay), allDigits(optimizer.epsilon));
    case Kind::Adam:
        return QStringLiteral("torch.optim.Adam(parameters.values(), %1, betas=(%2, %3), eps=%4)")
            .arg(rate, allDigits(optimizer.beta1), allDigits(optimizer.beta2), allDigits(optimizer.epsilon));
    }
    Q_UNREACHABLE();
}

/// A tensor of parameters: its name in the network's state_dict, how many there are, and of how many columns; 0 for a vector.
struct Tensor
{
    QString name;
    std::size_t size = 0;
    int columns = 0;
};

/// What is remembered of a tensor, as PyTorch keeps it; nothing before its first step.
QString stateText(ParameterMemory memory, Optimizer::Kind kind, const Tensor &tensor)
{
    if (memory.steps == 0)
        return {};
    fit(memory, kind, tensor.size);
    const QString indent = QStringLiteral("        ");
    QString entries;
    const auto add = [&](const char *key, const std::vector<double> &values) {
        if (!values.empty())
            entries += QStringLiteral("%1\"%2\": %3,\n")
                           .arg(indent, QLatin1String(key), tensor.columns > 0 ? matrix(values, tensor.columns, indent) : listOf(values));
    };
    if (!memory.square.empty())
        entries += QStringLiteral("%1\"step\": %2,\n").arg(indent).arg(memory.steps);
    add(kind == Optimizer::Kind::Adam ? "exp_avg" : "momentum_buffer", memory.mean);
    add(kind == Optimizer::Kind::Adam ? "exp_avg_sq" : "square_avg", memory.square);
    return entries.isEmpty() ? QString() : QStringLiteral("    \"%1\": {\n%2    },\n").arg(tensor.name, entries);
}

QString memoryText(const Project &project)
{
    QString states;
    const Optimizer::Kind kind = project.training.optimizer.kind;
    for (int number = 1; number <= project.network.lastLayer(); ++number) {
        const Layer &layer = project.network.layer(number);
        const LayerMemory &memory = project.memory.layer(number);
        const QString module = QString::number(2 * (number - 1));
        states += stateText(memory.weights, kind, {module + QStringLiteral(".weight"), layer.weights.size(), layer.inputs});
        if (project.training.trainBiases && !layer.biases.empty())
            states += stateText(memory.biases, kind, {module + QStringLiteral(".bias"), layer.biases.size(), 0});
    }
    if (states.isEmpty())
        return {};
    return QStringLiteral("\n# What the optimizer remembers from the iterations before, by the names in the network's state_dict.\n"
                          "MEMORY = {\n%1}\n\n")
        .arg(states);
}

QString optimizerText(const Project &project)
{
    const QString memory = memoryText(project);
    QString result = QStringLiteral("\n\n# ---- Training ----\n\n") + memory + text(R"py(
def make_optimizer(module, prefix=""):
    """Its optimizer; `prefix` and a parameter's name in the module make its name in the network."""
    parameters = {prefix + name: parameter for name, parameter in module.named_parameters() if parameter.requires_grad}
)py");
    result += QStringLiteral("    optimizer = %1\n").arg(optimizerCall(project.training.optimizer));
    if (!memory.isEmpty()) {
        result += text(R"py(    for name in parameters.keys() & MEMORY.keys():
        # PyTorch counts steps on the processor.
        optimizer.state[parameters[name]] = {
            key: numbers(values, "cpu" if key == "step" else parameters[name].device) for key, values in MEMORY[name].items()
        }
)py");
    }
    return result + QStringLiteral("    return optimizer\n");
}

} // namespace

QString pytorchProgram(const Course &course, long long iterations)
{
    const Project *project = &course.start;
    long long first = 0;
    QString later;
    for (const Intervention &intervention : course.interventions) {
        if (intervention.iteration > iterations) {
            later = QStringLiteral("# The project is changed again after %1 iterations, of which this program knows nothing.\n")
                        .arg(intervention.iteration);
            break;
        }
        project = &intervention.project;
        first = intervention.iteration;
    }
    const bool isSimultaneous = project->training.updateOrder == UpdateOrder::Simultaneous;
    return text(introduction) + projectText(*project, first, iterations) + later + networkText(*project) + lossText(project->training.loss)
        + optimizerText(*project) + text(batchSlices) + text(isSimultaneous ? trainSimultaneously : trainOutputLayerFirst)
        + text(reportAndMain);
}
