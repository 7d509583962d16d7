// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/health.h"

#include "core/explanation/numberformat.h"
#include "core/training/propagation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace {

/// The words about a network's health.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Health)
};

using Kind = HealthFinding::Kind;
using Severity = HealthFinding::Severity;

/// A neuron learns with its slope: with a hundredth of the steepest it takes a hundred times as many iterations. For a
/// sigmoid (at most ¼) that is an output within 0.0025 of 0 or 1, for tanh (at most 1) within 0.005 of ±1.
constexpr double flatShare = 0.01;
/// An output neuron at its limit is as it should be where its target is there too.
constexpr double wrongBy = 0.1;
/// Five sigmoids at their steepest, ¼⁵ ≈ 1e-3: what the last layer learns in one iteration takes the first a thousand.
constexpr double vanishing = 1e-3;
/// The same the other way round: no learning rate suits both layers.
constexpr double exploding = 1e3;
/// A plateau has to last for so long that nobody takes a slow start for one, …
constexpr long long manyIterations = 1000;
/// … in which the error falls by less than a curve over the whole height of the window shows, …
constexpr double smallFall = 1e-3;
/// … while a parameter that changes by 1 would change the error by less than a hundredth of it.
constexpr double tinyGradient = 0.01;
/// Errors below are those of outputs that agree with their targets to three places; there is nothing to complain of.
constexpr double smallError = 1e-6;

constexpr std::size_t mostSamples = 1000;
constexpr std::size_t mostProducts = 2'000'000;

/// The samples that are looked at, and what they do in the network at its present parameters.
struct Observation
{
    explicit Observation(const Project &project);

    QString forEverySample() const;

    std::vector<Sample> samples;
    bool all = true; ///< whether these are all samples
    ForwardPhase forward;
    std::vector<LayerBackward> backward; ///< by layer
};

std::vector<Sample> evenlySpread(const Project &project)
{
    std::size_t parameters = 0;
    for (const Layer &layer : project.network.layers)
        parameters += layer.weights.size() + layer.biases.size();
    const std::size_t affordable = std::clamp<std::size_t>(mostProducts / std::max<std::size_t>(1, parameters), 1, mostSamples);
    if (project.samples.size() <= affordable)
        return project.samples;
    std::vector<Sample> some;
    for (std::size_t i = 0; i < affordable; ++i)
        some.push_back(project.samples[i * project.samples.size() / affordable]);
    return some;
}

Observation::Observation(const Project &project)
    : samples(evenlySpread(project))
    , all(samples.size() == project.samples.size())
    , backward(project.network.layers.size())
{
    const Network &network = project.network;
    forwardBatch(network, samples, {0, samples.size()}, project.training.loss, forward);
    const BackwardContext context{network, samples, forward, project.training.loss};
    for (int number = network.lastLayer(); number >= 1; --number) {
        LayerBackward &layer = backward[static_cast<std::size_t>(number - 1)];
        layer.layer = number;
        if (number == network.lastLayer())
            backwardOutputLayer(context, layer);
        else
            backwardHiddenLayer(context, backward[static_cast<std::size_t>(number)], layer);
    }
}

QString Observation::forEverySample() const
{
    if (!all)
        return Words::tr("for all %1 samples that were looked at").arg(samples.size());
    return samples.size() == 1 ? Words::tr("for the only sample") : Words::tr("for every sample");
}

QString text(double value)
{
    return NumberFormat{NumberFormat::Digits::Rounded, 2}.text(value);
}

double meanOfSizes(const std::vector<double> &values)
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0, [](double so, double value) { return so + std::abs(value); });
    return sum / static_cast<double>(values.size());
}

/// The limits of an activation that flattens on both sides.
struct Limits
{
    double lower = 0.0;
    double upper = 1.0;
    double steepest = 0.25;
};

std::optional<Limits> limitsOf(Activation activation)
{
    switch (activation) {
    case Activation::Sigmoid:
        return Limits{0.0, 1.0, 0.25};
    case Activation::Tanh:
        return Limits{-1.0, 1.0, 1.0};
    default:
        return std::nullopt;
    }
}

/// How far a neuron's outputs are from its limits, over all samples.
struct Distances
{
    bool atLower = false;
    bool atUpper = false;
    double largest = 0.0;
    double wrong = 0.0; ///< for an output neuron: the largest distance from its target
};

/// Nothing if the neuron is steep enough in any sample.
std::optional<Distances> flatDistances(const Observation &seen, NeuronId id, const Limits &limits)
{
    const auto place = static_cast<std::size_t>(id.layer - 1);
    const auto neuron = static_cast<std::size_t>(id.index);
    Distances found;
    for (std::size_t s = 0; s < seen.samples.size(); ++s) {
        const double slope = seen.backward[place].samples[s].outByNet[neuron];
        if (!(slope < flatShare * limits.steepest))
            return std::nullopt;
        const double out = seen.forward.samples[s].layers[place].out[neuron];
        const bool isLower = out - limits.lower < limits.upper - out;
        (isLower ? found.atLower : found.atUpper) = true;
        found.largest = std::max(found.largest, isLower ? out - limits.lower : limits.upper - out);
        if (place + 1 == seen.backward.size())
            found.wrong = std::max(found.wrong, std::abs(seen.samples[s].targets[neuron] - out));
    }
    return found;
}

/// "within 0.0002 of 1", "1".
QString limitText(const Distances &distances, const Limits &limits)
{
    const auto whole = [](double limit) { return (limit < 0.0 ? QStringLiteral("−") : QString()) + QString::number(std::abs(limit)); };
    const bool both = distances.atLower && distances.atUpper;
    const QString limit = both ? Words::tr("%1 or %2").arg(whole(limits.lower), whole(limits.upper))
                               : whole(distances.atLower ? limits.lower : limits.upper);
    return distances.largest == 0.0 ? limit : Words::tr("within %1 of %2").arg(text(distances.largest), limit);
}

std::optional<HealthFinding> saturation(const Project &project, const Observation &seen, NeuronId id)
{
    const std::optional<Limits> limits = limitsOf(project.network.layer(id.layer).activation);
    const std::optional<Distances> distances = limits ? flatDistances(seen, id, *limits) : std::nullopt;
    if (!distances)
        return std::nullopt;
    const bool isOutput = id.layer == project.network.lastLayer();
    // Cross-entropy is as steep as such a neuron is flat, so that its output layer learns all the same.
    if (isOutput && (!isSquared(project.training.loss) || !(distances->wrong > wrongBy)))
        return std::nullopt;
    const QString name = neuronName(project.network, id);
    const QString where = QStringLiteral("%1 %2").arg(limitText(*distances, *limits), seen.forEverySample());
    if (isOutput) {
        return HealthFinding{Kind::Saturated, Severity::Warning, id.layer, id,
                             Words::tr("%1 is saturated: its output is %2, though its target is up to %3 away. Its slope is nearly 0 and "
                                       "its weights hardly learn; smaller starting weights or a cross-entropy loss help.")
                                 .arg(name, where, text(distances->wrong))};
    }
    if (distances->atLower && distances->atUpper) {
        return HealthFinding{Kind::Saturated, Severity::Note, id.layer, id,
                             Words::tr("%1 is saturated and works as a switch: its output is %2. Its slope is nearly 0 and its weights "
                                       "hardly learn any more, which is no harm once the error is small.")
                                 .arg(name, where)};
    }
    return HealthFinding{Kind::Saturated, Severity::Warning, id.layer, id,
                         Words::tr("%1 is saturated: its output is %2, so its slope is nearly 0 and its weights hardly learn; smaller "
                                   "starting weights or inputs scaled to about −1 … 1 help.")
                             .arg(name, where)};
}

std::optional<HealthFinding> deadRelu(const Project &project, const Observation &seen, NeuronId id)
{
    if (project.network.layer(id.layer).activation != Activation::Relu)
        return std::nullopt;
    double largest = -std::numeric_limits<double>::infinity();
    for (const SampleForward &sample : seen.forward.samples) {
        const double net = sample.layers[static_cast<std::size_t>(id.layer - 1)].net[static_cast<std::size_t>(id.index)];
        if (!(net <= 0.0))
            return std::nullopt;
        largest = std::max(largest, net);
    }
    return HealthFinding{Kind::Dead, Severity::Warning, id.layer, id,
                         Words::tr("%1 is dead: its net input is at most %2 %3, so its output and its slope are 0 and the weights that "
                                   "lead to it do not learn; other starting weights, a smaller learning rate or a leaky ReLU help.")
                             .arg(neuronName(project.network, id), text(largest), seen.forEverySample())};
}

/// The mean size of a layer's ∂E/∂w over its weights and the samples, before samples cancel each other: at a minimum the
/// mean gradients are 0 up to rounding, and would say nothing of how the error travels.
double gradientSize(const Observation &seen, std::size_t place)
{
    double sum = 0.0;
    for (std::size_t s = 0; s < seen.samples.size(); ++s) {
        const std::vector<double> &inputs = place == 0 ? seen.samples[s].inputs : seen.forward.samples[s].layers[place - 1].out;
        // |δ_j · out_i| = |δ_j| · |out_i|, and so for their means.
        sum += meanOfSizes(seen.backward[place].samples[s].delta) * meanOfSizes(inputs);
    }
    return sum / static_cast<double>(seen.samples.size());
}

std::optional<HealthFinding> gradientTravel(const Observation &seen)
{
    const double first = gradientSize(seen, 0);
    const double last = gradientSize(seen, seen.backward.size() - 1);
    const double ratio = first / last;
    if (!std::isfinite(ratio))
        return std::nullopt;
    if (ratio < vanishing) {
        const QString sentence = ratio == 0.0
            ? Words::tr("The gradients vanish on the way back: those of the first layer are 0, those of the last layer are not, so the "
                        "first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.")
            : Words::tr("The gradients vanish on the way back: those of the first layer are on average %1 of the last layer's, so the "
                        "first layer hardly learns; larger starting weights, fewer layers or ReLU instead of sigmoid help.")
                  .arg(text(ratio));
        return HealthFinding{Kind::VanishingGradient, Severity::Warning, 1, {}, sentence};
    }
    if (ratio > exploding) {
        return HealthFinding{Kind::ExplodingGradient,
                             Severity::Warning,
                             1,
                             {},
                             Words::tr("The gradients explode on the way back: those of the first layer are on average %1 times the last "
                                       "layer's, so no learning rate suits both; smaller starting weights or inputs scaled to about "
                                       "−1 … 1 help.")
                                 .arg(text(ratio))};
    }
    return std::nullopt;
}

std::optional<HealthFinding> plateau(const Observation &seen, const ErrorHistory &history)
{
    const bool falls = history.before - history.now > smallFall * history.before;
    if (history.iterations < manyIterations || falls || !(history.now > smallError))
        return std::nullopt;
    double largest = 0.0;
    for (const LayerBackward &layer : seen.backward) {
        for (const std::vector<double> *gradients : {&layer.gradient.weights, &layer.gradient.biases}) {
            for (const double gradient : *gradients)
                largest = std::max(largest, std::abs(gradient));
        }
    }
    if (!(largest < tinyGradient * history.now))
        return std::nullopt;
    const NumberFormat format;
    return HealthFinding{
        Kind::Plateau,
        Severity::Note,
        0,
        {},
        Words::tr("Training is on a plateau or in a minimum: in %1 iterations the error went from %2 to %3, and no "
                  "gradient is larger than %4; if the error is still too large, a larger learning rate, other starting "
                  "weights or more neurons help.")
            .arg(QString::number(history.iterations), format.text(history.before), format.text(history.now), text(largest))};
}

/// Whether no error gets through a hidden layer because each of its neurons is named already.
bool isLayerNamed(const Network &network, const std::vector<HealthFinding> &findings)
{
    for (int number = 1; number < network.lastLayer(); ++number) {
        if (std::ranges::count(findings, number, &HealthFinding::layer) == network.neuronCount(number))
            return true;
    }
    return false;
}

} // namespace

std::optional<ErrorHistory> recentErrors(std::span<const CurveStretch> curve, long long iteration, double now)
{
    const auto isAgo = [iteration](const CurveStretch &stretch) { return stretch.lastIteration <= iteration - manyIterations; };
    const auto end = std::ranges::partition_point(curve, isAgo);
    if (end == curve.begin())
        return std::nullopt;
    const CurveStretch &ago = *(end - 1);
    return ErrorHistory{iteration - ago.lastIteration, ago.last, now};
}

std::vector<HealthFinding> healthOf(const Project &project, const std::optional<ErrorHistory> &history)
{
    if (project.network.layers.empty() || project.samples.empty())
        return {};
    const Observation seen(project);
    std::vector<HealthFinding> findings;
    const auto note = [&findings](std::optional<HealthFinding> finding) {
        if (finding)
            findings.push_back(*std::move(finding));
    };
    for (int number = 1; number <= project.network.lastLayer(); ++number) {
        for (int index = 0; index < project.network.neuronCount(number); ++index) {
            note(saturation(project, seen, {number, index}));
            note(deadRelu(project, seen, {number, index}));
        }
    }
    // That gradients vanish would then be the same once more.
    if (!isLayerNamed(project.network, findings))
        note(gradientTravel(seen));
    if (history)
        note(plateau(seen, *history));
    std::stable_partition(findings.begin(), findings.end(),
                          [](const HealthFinding &finding) { return finding.severity == Severity::Warning; });
    return findings;
}

std::set<NeuronId> neuronsOf(const std::vector<HealthFinding> &findings)
{
    std::set<NeuronId> neurons;
    for (const HealthFinding &finding : findings) {
        if (finding.neuron)
            neurons.insert(*finding.neuron);
    }
    return neurons;
}
