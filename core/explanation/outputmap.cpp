// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/outputmap.h"

#include "core/training/propagation.h"

#include <algorithm>
#include <cmath>

namespace {

/// Carries inputs forward again and again without asking for memory each time.
class Probe
{
public:
    Probe(const Network &network, NeuronId neuron)
        : m_network(network)
        , m_neuron(neuron)
        , m_sample{{}, std::vector<double>(static_cast<std::size_t>(network.outputs()), 0.0)}
    {
    }

    double operator()(std::vector<double> inputs)
    {
        const auto index = static_cast<std::size_t>(m_neuron.index);
        if (m_neuron.layer == 0)
            return inputs[index];
        m_sample.inputs = std::move(inputs);
        // The errors that are computed on the way are those of no targets, and nobody looks at them.
        forwardSample(m_network, m_sample, Loss::HalfSquaredError, m_forward);
        return m_forward.layers[static_cast<std::size_t>(m_neuron.layer - 1)].out[index];
    }

private:
    const Network &m_network;
    NeuronId m_neuron;
    Sample m_sample;
    SampleForward m_forward;
};

/// The output of a single neuron whose net input is `net`.
double outputAt(Activation activation, double net)
{
    double out = 0.0;
    activate(activation, {&net, 1}, {&out, 1});
    return out;
}

} // namespace

Range rangeOf(const std::vector<Sample> &samples, int input)
{
    const auto index = static_cast<std::size_t>(input);
    double smallest = samples.front().inputs[index];
    double largest = smallest;
    for (const Sample &sample : samples) {
        smallest = std::min(smallest, sample.inputs[index]);
        largest = std::max(largest, sample.inputs[index]);
    }
    const double margin = largest > smallest ? 0.25 * (largest - smallest) : std::max(1.0, 0.5 * std::abs(largest));
    return {smallest - margin, largest + margin};
}

double outputOf(const Network &network, NeuronId neuron, const std::vector<double> &inputs)
{
    return Probe(network, neuron)(inputs);
}

OutputMap outputMap(const Network &network, NeuronId neuron, Range x, Range y, int columns)
{
    OutputMap map{{x, y, columns, columns, {}}, neuron};
    map.values.reserve(static_cast<std::size_t>(columns) * static_cast<std::size_t>(columns));
    Probe probe(network, neuron);
    for (int row = 0; row < map.rows; ++row) {
        for (int column = 0; column < map.columns; ++column)
            map.values.push_back(probe({map.xOf(column), map.yOf(row)}));
    }
    return map;
}

std::vector<OutputMap> outputMaps(const Network &network, const std::vector<Sample> &samples, int columns)
{
    const bool plane = network.inputs == 2;
    std::vector<OutputMap> maps;
    for (int layer = 1; layer <= network.lastLayer(); ++layer) {
        for (int i = 0; i < network.neuronCount(layer); ++i) {
            const Range y = plane ? rangeOf(samples, 1) : Range();
            maps.push_back({{rangeOf(samples, 0), y, columns, plane ? columns : 1, {}}, {layer, i}});
        }
    }
    Sample sample{{}, std::vector<double>(static_cast<std::size_t>(network.outputs()), 0.0)};
    SampleForward forward;
    const OutputMap grid = maps.front();
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            sample.inputs = {grid.xOf(column)};
            if (plane)
                sample.inputs.push_back(grid.yOf(row));
            forwardSample(network, sample, Loss::HalfSquaredError, forward);
            for (OutputMap &map : maps) {
                const LayerForward &layer = forward.layers[static_cast<std::size_t>(map.neuron.layer - 1)];
                map.values.push_back(layer.out[static_cast<std::size_t>(map.neuron.index)]);
            }
        }
    }
    return maps;
}

std::vector<double> outputCurve(const Network &network, NeuronId neuron, Range x, int count)
{
    std::vector<double> outputs;
    Probe probe(network, neuron);
    for (int i = 0; i < count; ++i)
        outputs.push_back(probe({x.from + x.size() * i / (count - 1)}));
    return outputs;
}

double boundaryOf(Activation activation)
{
    return couplesNeurons(activation) ? 0.5 : outputAt(activation, 0.0);
}

Range outputRange(Activation activation, const std::vector<double> &outputs)
{
    constexpr double far = 1000.0;
    if (couplesNeurons(activation))
        return {0.0, 1.0};
    const Range ends{outputAt(activation, -far), outputAt(activation, far)};
    if (ends.size() <= 2.0)
        return ends;
    const double middle = boundaryOf(activation);
    double reach = 0.0;
    for (const double output : outputs)
        reach = std::max(reach, std::abs(output - middle));
    return reach > 0.0 && std::isfinite(reach) ? Range{middle - reach, middle + reach} : Range{middle - 1.0, middle + 1.0};
}
