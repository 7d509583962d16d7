// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectfile.h"
#include "core/model/statedict.h"
#include "tests/fuzz/claims.h"

// Weights from PyTorch, as JSON or as safetensors, and the network that takes them in.

namespace {

/// A project whose network has the sizes of the weights; nothing where they don't follow from one another.
std::optional<Project> projectFor(const StateDict &weights)
{
    Project project;
    for (const NamedTensor &tensor : weights.tensors) {
        if (tensor.shape.size() != 2 || tensor.values.empty())
            continue;
        Layer layer;
        layer.neurons = static_cast<int>(tensor.shape[0]);
        layer.inputs = static_cast<int>(tensor.shape[1]);
        layer.weights.resize(tensor.values.size());
        if (project.network.layers.empty())
            project.network.inputs = layer.inputs;
        else if (project.network.outputs() != layer.inputs)
            return std::nullopt;
        project.network.layers.push_back(layer);
    }
    return project.network.layers.empty() ? std::nullopt : std::optional(project);
}

void claimSame(const Project &project, const QByteArray &written)
{
    const Outcome<StateDict> read = readStateDict(written);
    require(bool(read), "weights that were written can be read");
    const Outcome<Project> again = withStateDict(project, read.value());
    // The texts tell −0 from 0, which == does not.
    require(again && writeProject(again.value()) == writeProject(project), "weights that were written are those of the network");
}

} // namespace

void tryReader(const QByteArray &bytes)
{
    const Outcome<StateDict> read = readStateDict(bytes);
    if (!read) {
        requireSentence(read.problem());
        return;
    }
    const std::optional<Project> project = projectFor(read.value());
    if (!project)
        return;
    const Outcome<Project> taken = withStateDict(*project, read.value());
    if (!taken) {
        requireSentence(taken.problem());
        return;
    }
    const StateDict weights = stateDictOf(taken.value().network);
    claimSame(taken.value(), stateDictJson(weights));
    claimSame(taken.value(), stateDictSafetensors(weights));
}
