// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/gradientcheck.h"

#include "core/training/iteration.h"
#include "core/training/propagation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace {

/// The error of the batch as a function of one parameter at a time.
class BatchError
{
public:
    BatchError(const Project &project, Batch batch)
        : m_samples(project.samples)
        , m_batch(batch)
        , m_loss(project.training.loss)
        , m_network(project.network)
    {
    }

    double slope(ParameterId id)
    {
        // Two central differences, of which one step is half the other's, cancel the error of second order: what is left
        // is of fourth order, so that the step can be wide enough to keep rounding errors small.
        const double value = m_network.value(id);
        const double step = 1e-3 * std::max(1.0, std::abs(value));
        const double wide = centralDifference(id, value, step);
        const double narrow = centralDifference(id, value, step / 2.0);
        m_network.setValue(id, value);
        return (4.0 * narrow - wide) / 3.0;
    }

    double at(ParameterId id, double value)
    {
        m_network.setValue(id, value);
        forwardBatch(m_network, m_samples, m_batch, m_loss, m_forward);
        return m_forward.error;
    }

private:
    double centralDifference(ParameterId id, double value, double step)
    {
        const double above = value + step;
        const double below = value - step;
        return (at(id, above) - at(id, below)) / (above - below);
    }

    std::span<const Sample> m_samples;
    Batch m_batch;
    Loss m_loss;
    Network m_network;
    ForwardPhase m_forward;
};

/// The gradient as backward phases compute it when no parameter changes in between.
Network gradientOf(const Project &project)
{
    Network network = project.network;
    TrainingSettings settings = project.training;
    settings.updateOrder = UpdateOrder::Simultaneous;
    Iteration iteration(network, project.samples, settings);
    iteration.begin(0);
    Network gradient = project.network;
    while (!iteration.finished()) {
        const auto *backward = std::get_if<BackwardPhase>(&iteration.performPhase(network));
        if (!backward)
            continue;
        for (const LayerBackward &layer : backward->layers) {
            gradient.layer(layer.layer).weights = layer.gradient.weights;
            gradient.layer(layer.layer).biases = layer.gradient.biases;
        }
    }
    return gradient;
}

} // namespace

GradientDifference largestGradientDifference(const Project &project)
{
    const Network gradient = gradientOf(project);
    BatchError error(project, batchOf(0, project.samples.size(), project.training.batchSize));
    const std::vector<ParameterId> parameters = parametersOf(project.network);
    // Rounding leaves about 1e-13 of the error in every slope: a gradient far below 1e-5 of it cannot be judged in
    // relation to itself.
    const double smallest = 1e-5 * error.at(parameters.front(), project.network.value(parameters.front()));
    GradientDifference largest{parameters.front(), 0.0, 0.0, -1.0};
    for (const ParameterId id : parameters) {
        const double computed = gradient.value(id);
        const double slope = error.slope(id);
        const double scale = std::max({std::abs(computed), std::abs(slope), smallest, std::numeric_limits<double>::min()});
        const double relative = std::abs(computed - slope) / scale;
        if (!(relative <= largest.relative))
            largest = {id, computed, slope, relative};
        if (std::isnan(relative))
            break;
    }
    return largest;
}
