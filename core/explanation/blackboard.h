// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/quantity.h"

#include <span>

/// How a number is shortened when it is written on the blackboard.
struct BlackboardDigits
{
    enum class Cut {
        None, ///< full precision
        Rounded, ///< halves away from 0, as people do it in decimal
        Truncated, ///< cut off
    };
    enum class Counted {
        Decimals, ///< places after the decimal mark
        Significant, ///< digits from the first that is not 0
    };

    Cut cut = Cut::None;
    int count = 4;
    Counted counted = Counted::Decimals;

    bool operator==(const BlackboardDigits &) const = default;

    /// The double nearest to the decimal number that stands on the blackboard.
    double written(double value) const;
};

/// A well-known mistake in back-propagation, made everywhere or in one layer only.
struct Mistake
{
    enum class Kind {
        BiasForgotten, ///< net without its bias
        MinusForgotten, ///< out = f(−net): 1 / (1 + e^net)
        WeightsCrosswise, ///< the weight from j to i where the one from i to j belongs, in layers with as many inputs as neurons
        HalfForgotten, ///< E = (target − out)² where it has a ½
        HalfAdded, ///< E = ½·(target − out)² where it has none
        TwoKept, ///< ∂E/∂out = −2·(target − out)
        TwoForgotten, ///< ∂E/∂out without the 2 that deriving the square gives
        ErrorSignWrong, ///< ∂E/∂out = target − out
        SlopeForgotten, ///< δ = ∂E/∂out
        SlopeOfNet, ///< ∂out/∂net with net in place of out: net·(1 − net)
        CouplingForgotten, ///< softmax's δ = ∂E/∂out · ∂out/∂net, as if a neuron's net changed its own output only
        PathForgotten, ///< sums over the paths out of `layer` lack the one through neuron `index` of the next layer
        OnePathOnly, ///< sums over the paths out of `layer` have only the one through neuron `index`
        InputForgotten, ///< ∂E/∂w = δ
        InputOfWrongEnd, ///< ∂E/∂w = δ · out of the neuron that the weight leads to
        MeanForgotten, ///< gradients of a batch added up but not divided
        RateForgotten, ///< w⁺ = w − ∂E/∂w
        UpdateAdded, ///< w⁺ = w + η·∂E/∂w
    };

    Kind kind = Kind::BiasForgotten;
    int layer = 0; ///< from 1; 0 for every layer
    int index = 0; ///< of PathForgotten and OnePathOnly

    bool operator==(const Mistake &) const = default;
};

/// A number that somebody has got in place of the one that the rules would give.
struct OwnNumber
{
    Quantity quantity;
    std::size_t sample = 0; ///< within the batch; 0 for what belongs to the whole batch
    double value = 0.0;

    bool operator==(const OwnNumber &) const = default;
};

/// How somebody computes who computes by hand.
struct BlackboardRules
{
    /// What is written down, and so shortened.
    enum class Written {
        Results, ///< whatever has a name: net, out, E, ∂E/∂out, ∂out/∂net, δ, ∂E/∂w, w⁺
        ResultsButDelta, ///< the same, but ∂E/∂w is multiplied in one go from its three factors
        EveryTerm, ///< also each product within a sum, and η·∂E/∂w
    };

    BlackboardDigits digits;
    Written written = Written::Results;
    bool givenToo = false; ///< whether inputs, targets and the parameters at the start are shortened as well
    std::vector<Mistake> mistakes;
    std::vector<OwnNumber> own = {}; ///< with which everything after them is computed; given numbers are none

    bool operator==(const BlackboardRules &) const = default;
};

/// One iteration computed by hand: every number is written down with a few digits before it is used again, and mistakes may
/// be made. Without shortening and mistakes it computes the same bits as training does.
class Blackboard
{
public:
    /// Starts with a network and what the optimizer remembers, in the update order of the settings.
    Blackboard(Network network, const TrainingSettings &settings, BlackboardRules rules, OptimizerMemory memory = {});

    /// Computes one iteration for the samples of a batch, from the parameters that the one before has left.
    void perform(std::span<const Sample> batch);

    /// A quantity as it stands on the blackboard after perform(), as in Evidence.
    double written(const Quantity &quantity, std::size_t sample = 0) const { return number(quantity, sample).written; }
    /// The same as the calculator showed it before it was written down.
    double computed(const Quantity &quantity, std::size_t sample = 0) const { return number(quantity, sample).computed; }
    /// Parameters after the iteration.
    const Network &network() const { return m_after; }

private:
    struct Number
    {
        double computed = 0.0;
        double written = 0.0;
    };
    struct Neuron
    {
        Number net;
        Number out;
        Number errorByOut;
        Number outByNet;
        Number delta;
    };
    struct LayerNumbers
    {
        std::vector<Neuron> neurons; ///< those of the first sample, then those of the next …
        std::vector<Number> weightGradients;
        std::vector<Number> biasGradients;
        std::vector<Number> weights; ///< after the update
        std::vector<Number> biases;
    };
    struct SampleNumbers
    {
        std::vector<double> inputs;
        std::vector<double> targets;
        std::vector<Number> errors;
        Number error;
    };

    Number write(double value) const { return {value, m_rules.digits.written(value)}; }
    Number write(double value, const Quantity &quantity, std::size_t sample) const { return owned(write(value), quantity, sample); }
    Number owned(Number number, const Quantity &quantity, std::size_t sample) const;
    double term(double value) const;
    bool makes(Mistake::Kind kind, int layer = 0) const;
    bool counts(int layer, int through) const;
    double weight(const Network &network, int layer, int to, int from, bool crosswise) const;
    Neuron &neuron(std::size_t sample, int layer, int index);
    const Neuron &neuron(std::size_t sample, int layer, int index) const;
    double input(std::size_t sample, int layer, int from) const;
    double netByParameter(double computed, std::size_t sample, NeuronId neuron, const ParameterId &parameter) const;
    double netByOut(std::size_t sample, NeuronId neuron, NeuronId through) const;

    void copyGiven(std::span<const Sample> batch);
    void forward(std::size_t sample, int layer);
    void findErrors(std::size_t sample);
    void backward(std::size_t sample, int layer);
    void findSlopes(std::size_t sample, int layer);
    double errorByOut(std::size_t sample, NeuronId id) const;
    Number outByOtherNet(std::size_t sample, NeuronId output, NeuronId other) const;
    double delta(std::size_t sample, NeuronId id) const;
    void findGradients(int layer);
    void update(int layer);
    void updateParameters(std::vector<double> &parameters, const std::vector<Number> &gradients, ParameterMemory &memory,
                          std::vector<Number> &numbers) const;

    Number number(const Quantity &quantity, std::size_t sample) const;
    Number ofNeuron(const Quantity &quantity, std::size_t sample) const;
    void writeOwn(Quantity::Kind kind, int layer);
    Number ofParameter(const std::vector<Number> &weights, const std::vector<Number> &biases, const ParameterId &parameter) const;

    TrainingSettings m_settings;
    BlackboardRules m_rules;
    Network m_before; ///< with which the iteration began
    Network m_carrier; ///< with the weights through which the error is carried back
    Network m_after;
    OptimizerMemory m_memory; ///< as written down
    std::vector<LayerNumbers> m_layers;
    std::vector<SampleNumbers> m_samples;
};

/// A number as it stands on the blackboard, beside the true one.
struct BlackboardValue
{
    double written = 0.0;
    double full = 0.0; ///< in full precision, all the way
    double fullWritten = 0.0; ///< the true one, shortened only at the end

    /// Whether shortening on the way has changed a digit that can be seen.
    bool differs() const { return written != fullWritten; }
};

/// An iteration on the blackboard beside the same iteration in full precision, for views that show both.
class BlackboardComparison
{
public:
    /// Computes iteration `number` (counted from 0) twice from the project's parameters. On the blackboard the given numbers
    /// are shortened too, so that everything can be computed again from what stands there.
    BlackboardComparison(const Project &project, long long number, const BlackboardDigits &digits);

    /// A quantity for one sample of the iteration's batch.
    BlackboardValue blackboardValue(const Quantity &quantity, std::size_t sample = 0) const;

private:
    BlackboardDigits m_digits;
    Blackboard m_board;
    Blackboard m_full;
};
