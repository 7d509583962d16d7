// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/dataset.h"
#include "core/model/optimizer.h"

#include <variant>
#include <vector>

/// The forward values of one layer for one sample; one entry a neuron.
struct LayerForward
{
    std::vector<double> net; ///< net_h1 …: weighted sum of the layer before, plus bias
    std::vector<double> out; ///< out_h1 …: activation of net

    bool operator==(const LayerForward &) const = default;
};

/// One sample carried forward through the network, up to its errors.
struct SampleForward
{
    std::vector<LayerForward> layers; ///< layers 1 … last
    std::vector<double> errors; ///< E_o1 …: each output's share of the error
    double error = 0.0; ///< E_total of this sample: the sum of errors

    bool operator==(const SampleForward &) const = default;
};

/// What the forward phase computed: every sample of the batch carried through the network.
struct ForwardPhase
{
    Batch batch;
    std::vector<SampleForward> samples; ///< as many as the batch has
    double error = 0.0; ///< mean error over the batch

    bool operator==(const ForwardPhase &) const = default;
};

/// The error carried back to the neurons of one layer for one sample; one entry a neuron.
struct SampleBackward
{
    std::vector<double> errorByOut; ///< ∂E_total/∂out: a sum over the paths through the next layer
    std::vector<double> outByNet; ///< ∂out/∂net: the activation's slope; with softmax, of each output by its own neuron's net
    std::vector<double> delta; ///< δ = ∂E_total/∂net: errorByOut · outByNet, but with softmax a sum over all outputs

    bool operator==(const SampleBackward &) const = default;
};

/// ∂E_total/∂w and ∂E_total/∂b of one layer, as means over the batch; laid out as in Layer.
struct LayerGradient
{
    std::vector<double> weights;
    std::vector<double> biases; ///< a shared bias has the sum over its layer's neurons

    bool operator==(const LayerGradient &) const = default;
};

/// One layer's part of a backward phase.
struct LayerBackward
{
    int layer = 0; ///< from 1
    std::vector<SampleBackward> samples;
    LayerGradient gradient;

    bool operator==(const LayerBackward &) const = default;
};

/// What a backward phase computed: the layers that it went through, from the last towards the first.
struct BackwardPhase
{
    std::vector<LayerBackward> layers;

    bool operator==(const BackwardPhase &) const = default;
};

/// One layer's parameters before and after an update, and the optimizer's memory of them; laid out as in Layer.
struct LayerUpdate
{
    int layer = 0; ///< from 1
    std::vector<double> weightsBefore;
    std::vector<double> weightsAfter; ///< with gradient descent w⁺ = w − η · ∂E_total/∂w
    std::vector<double> biasesBefore;
    std::vector<double> biasesAfter;
    LayerMemory memoryBefore; ///< of the optimizer; empty for gradient descent
    LayerMemory memoryAfter;

    bool operator==(const LayerUpdate &) const = default;
};

/// What an update phase changed, in the order in which the layers changed.
struct UpdatePhase
{
    std::vector<LayerUpdate> layers;

    bool operator==(const UpdatePhase &) const = default;
};

using Phase = std::variant<ForwardPhase, BackwardPhase, UpdatePhase>;

/// The ordered list of the phases of one iteration that have happened.
using Step = std::vector<Phase>;
