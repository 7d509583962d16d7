// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"
#include "core/model/trainingsettings.h"
#include "core/training/phase.h"

#include <span>

// The mathematics of the lecture. Each function does its work for one layer or one phase and leaves the order in which
// phases happen to its caller. Results are written into objects that the caller may use again, so that training
// allocates nothing once it runs.

/// net_j = Σ_i w_ji · out_i + b of one neuron, whose layer receives `inputs`; a wide layer's sum is made of eight partial sums.
double netInput(const Layer &layer, std::size_t neuron, const std::vector<double> &inputs);

/// net and out of every layer, and the errors, for one sample. out_j = f(net_j); softmax takes the nets of its whole layer.
void forwardSample(const Network &network, const Sample &sample, Loss loss, SampleForward &result);

/// The same from a layer on whose net inputs are in `result`, with everything before it.
void forwardAfterNets(const Network &network, int layer, const Sample &sample, Loss loss, SampleForward &result);

/// The same for the samples of a batch; `samples` are all samples of the project.
void forwardBatch(const Network &network, std::span<const Sample> samples, Batch batch, Loss loss, ForwardPhase &result);

/// What a backward step needs to know of the iteration that it belongs to.
struct BackwardContext
{
    const Network &network; ///< with the weights through which the error is carried back
    std::span<const Sample> samples; ///< all samples of the project
    const ForwardPhase &forward;
    Loss loss;
    bool gradients = true; ///< whether ∂E/∂w and ∂E/∂b are wanted beside δ
};

/// The output layer: ∂E/∂out is the loss's slope, δ = ∂E/∂out · ∂out/∂net, ∂E/∂w = δ · out of the layer before.
/// Where the activation couples neurons, δ_k = Σ_j ∂E/∂out_j · ∂out_j/∂net_k; for softmax that is
/// out_k · (∂E/∂out_k − Σ_j ∂E/∂out_j · out_j).
void backwardOutputLayer(const BackwardContext &context, LayerBackward &result);

/// A hidden layer: ∂E/∂out_i = Σ_j δ_j · w_ji over the neurons of the next layer; the rest as in the output layer.
void backwardHiddenLayer(const BackwardContext &context, const LayerBackward &next, LayerBackward &result);

/// One step of the optimizer on one layer, which changes parameters and `memory`; biases only if the settings train them.
/// `memory` is null for gradient descent, which remembers nothing.
void updateLayer(Layer &layer, LayerMemory *memory, const LayerGradient &gradient, const TrainingSettings &settings, LayerUpdate &result);

/// Total error: the mean of the loss over all samples.
double totalError(const Network &network, std::span<const Sample> samples, Loss loss);
/// The same with an object to compute in that is used again.
double totalError(const Network &network, std::span<const Sample> samples, Loss loss, SampleForward &forward);
