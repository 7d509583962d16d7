// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/gradientcheck.h"

#include "core/model/names.h"
#include "core/training/iteration.h"
#include "core/training/propagation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace {

/// The words about kinks of the error.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(GradientCheck)
};

// Two central differences, of which one step is half the other's, cancel the error of second order: what is left is of
// fourth order, so that the first step can be wide enough to keep rounding errors small. The others are for the
// neighbourhood of a kink.
constexpr double steps[] = {1e-3, 1e-4, 1e-5};

/// Where a parameter goes in: its layer, and the neurons whose net inputs it changes.
struct Entrance
{
    int layer = 1;
    int firstNeuron = 0;
    int lastNeuron = 0;
};

Entrance entranceOf(const Network &network, ParameterId id)
{
    if (const auto *weight = std::get_if<WeightId>(&id))
        return {weight->layer, weight->to, weight->to};
    const auto bias = std::get<BiasId>(id);
    const Layer &layer = network.layer(bias.layer);
    return layer.biasKind == BiasKind::Shared ? Entrance{bias.layer, 0, layer.neurons - 1} : Entrance{bias.layer, bias.index, bias.index};
}

/// The error of the batch as a function of one parameter at a time.
class BatchError
{
public:
    explicit BatchError(const Project &project)
        : m_samples(project.samples)
        , m_loss(project.training.loss)
        , m_network(project.network)
        , m_bent(std::ranges::any_of(m_network.layers, [](const Layer &layer) { return kinkOf(layer.activation).has_value(); }))
    {
        forwardBatch(m_network, m_samples, batchOf(0, m_samples.size(), project.training.batchSize), m_loss, m_here);
    }

    double here() const { return m_here.error; }

    /// Sets slope and kink.
    void measure(GradientDifference &result)
    {
        const double value = m_network.value(result.parameter);
        for (const double share : steps) {
            const double step = share * std::max(1.0, std::abs(value));
            m_kink.reset();
            const double wide = centralDifference(result.parameter, value, step);
            const double narrow = centralDifference(result.parameter, value, step / 2.0);
            result.slope = (4.0 * narrow - wide) / 3.0;
            result.kink = m_kink;
            if (!m_kink)
                break;
        }
        m_network.setValue(result.parameter, value);
    }

private:
    double centralDifference(ParameterId id, double value, double step)
    {
        const double above = value + step;
        const double below = value - step;
        return (at(id, above) - at(id, below)) / (above - below);
    }

    double at(ParameterId id, double value)
    {
        m_network.setValue(id, value);
        const Entrance entrance = entranceOf(m_network, id);
        double sum = 0.0;
        for (std::size_t s = 0; s < m_here.samples.size(); ++s) {
            forward(s, entrance);
            sum += m_there.error;
        }
        return sum / static_cast<double>(m_here.samples.size());
    }

    /// Carries one sample from the neurons that a changed parameter leads into to the errors.
    void forward(std::size_t s, const Entrance &entrance)
    {
        const SampleForward &here = m_here.samples[s];
        const Sample &sample = m_samples[m_here.batch.first + s];
        const auto place = static_cast<std::size_t>(entrance.layer - 1);
        const std::vector<double> &inputs = place == 0 ? sample.inputs : here.layers[place - 1].out;
        m_there.layers.resize(here.layers.size());
        m_there.layers[place] = here.layers[place];
        for (int j = entrance.firstNeuron; j <= entrance.lastNeuron; ++j) {
            const auto neuron = static_cast<std::size_t>(j);
            m_there.layers[place].net[neuron] = netInput(m_network.layer(entrance.layer), neuron, inputs);
        }
        forwardAfterNets(m_network, entrance.layer, sample, m_loss, m_there);
        if (m_bent && !m_kink)
            lookForKink(s, entrance.layer);
    }

    /// A net input that is on the other side of its activation's kink than it is here, or leaves it.
    void lookForKink(std::size_t s, int fromLayer)
    {
        const auto side = [](double net, double kink) { return net > kink ? 1 : net < kink ? -1 : 0; };
        for (int number = fromLayer; number <= m_network.lastLayer(); ++number) {
            const std::optional<double> kink = kinkOf(m_network.layer(number).activation);
            if (!kink)
                continue;
            const std::vector<double> &here = m_here.samples[s].layers[static_cast<std::size_t>(number - 1)].net;
            const std::vector<double> &there = m_there.layers[static_cast<std::size_t>(number - 1)].net;
            for (std::size_t j = 0; j < here.size(); ++j) {
                if (side(here[j], *kink) != side(there[j], *kink)) {
                    m_kink = Kink{{number, static_cast<int>(j)}, m_here.batch.first + s, here[j]};
                    return;
                }
            }
        }
    }

    std::span<const Sample> m_samples;
    Loss m_loss;
    Network m_network;
    bool m_bent;
    ForwardPhase m_here; ///< at the project's parameters
    SampleForward m_there; ///< one sample with a changed parameter; layers before it are not filled
    std::optional<Kink> m_kink;
};

/// The gradient as backward phases compute it when no parameter changes in between.
Network gradientOf(const Project &project)
{
    Network network = project.network;
    OptimizerMemory memory = project.memory;
    TrainingSettings settings = project.training;
    settings.updateOrder = UpdateOrder::Simultaneous;
    Iteration iteration(network, project.samples, settings);
    iteration.begin(0);
    Network gradient = project.network;
    while (!iteration.finished()) {
        const auto *backward = std::get_if<BackwardPhase>(&iteration.performPhase(network, memory));
        if (!backward)
            continue;
        for (const LayerBackward &layer : backward->layers) {
            gradient.layer(layer.layer).weights = layer.gradient.weights;
            gradient.layer(layer.layer).biases = layer.gradient.biases;
        }
    }
    return gradient;
}

/// Kinks last; what is not a number before everything else.
bool isWorse(const GradientDifference &one, const GradientDifference &other)
{
    if (one.kink.has_value() != other.kink.has_value())
        return !one.kink;
    const auto badness = [](double relative) { return std::isnan(relative) ? std::numeric_limits<double>::infinity() : relative; };
    return badness(one.relative) > badness(other.relative);
}

} // namespace

std::vector<GradientDifference> gradientDifferences(const Project &project)
{
    return gradientDifferences(project, [](std::size_t) { return true; });
}

std::vector<GradientDifference> gradientDifferences(const Project &project, const std::function<bool(std::size_t)> &goesOn)
{
    const Network gradient = gradientOf(project);
    BatchError error(project);
    // Rounding leaves about 1e-13 of the error in every slope: a gradient far below 1e-5 of it cannot be judged in
    // relation to itself.
    const double smallest = std::max(1e-5 * std::abs(error.here()), std::numeric_limits<double>::min());
    std::vector<GradientDifference> differences;
    for (const ParameterId id : parametersOf(project.network)) {
        if (!goesOn(differences.size()))
            break;
        GradientDifference difference{id, gradient.value(id), 0.0, 0.0, {}};
        error.measure(difference);
        const double scale = std::max({std::abs(difference.gradient), std::abs(difference.slope), smallest});
        difference.relative = std::abs(difference.gradient - difference.slope) / scale;
        differences.push_back(difference);
    }
    std::ranges::stable_sort(differences, isWorse);
    return differences;
}

GradientDifference largestGradientDifference(const Project &project)
{
    return gradientDifferences(project).front();
}

QString kinkText(const Network &network, const GradientDifference &difference)
{
    const QString net = QStringLiteral("net_") + neuronName(network, difference.kink->neuron);
    const QString sample = QString::number(difference.kink->sample + 1);
    const QString where = difference.kink->net == 0.0
        ? Words::tr("%1 is exactly 0 in sample %2").arg(net, sample)
        : Words::tr("%1 is so near to 0 in sample %2 that a small change takes it to the other side").arg(net, sample);
    return Words::tr("At %1 the error has a kink: %2, where %3 has no single slope. Finite differences mix the slopes of both sides "
                     "there and prove nothing.")
        .arg(parameterName(network, difference.parameter), where,
             shownName(activationName(network.layer(difference.kink->neuron.layer).activation)));
}
