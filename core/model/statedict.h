// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <vector>

/// Numbers with a name, as PyTorch keeps a module's parameters.
struct NamedTensor
{
    QString name; ///< "0.weight"
    std::vector<std::size_t> shape; ///< rows and columns, or the length of a vector
    std::vector<double> values; ///< row by row; all finite

    bool operator==(const NamedTensor &) const = default;
};

/// The parameters of a PyTorch module, in the order in which its layers come.
struct StateDict
{
    std::vector<NamedTensor> tensors;

    bool operator==(const StateDict &) const = default;
};

/// Reads a state_dict as JSON, {"0.weight": [[…], …], "0.bias": […], …}, or as safetensors with numbers of 32 or 64 bits; which of
/// the two it is can be seen from its first bytes. JSON's tensors come in the file's order; safetensors files have none to
/// speak of, so theirs come by name, with numbers in names by size: "2.weight" before "10.weight".
///
/// Refused with one sentence: numbers that are not finite, rows of different lengths, more than two dimensions, names that stand
/// there twice, other types of numbers, and data that is missing, left over, or of two tensors at once.
Outcome<StateDict> readStateDict(const QByteArray &bytes);

/// The project with the weights and biases of a state_dict, whose n-th "….weight" with its "….bias" is for the n-th layer. Sizes
/// must be those of the network, and nothing may be left over.
///
/// A layer's kind of bias becomes what the state_dict has: none, one number for the layer, or one for each neuron; only if all of
/// the latter are equal and the layer shares its bias already, it goes on sharing it. What the optimizer remembers is forgotten.
Outcome<Project> withStateDict(Project project, const StateDict &weights);

/// A network's parameters by the names that they have in a torch.nn.Sequential of linear layers with an activation after each;
/// a shared bias is written once for each neuron, as PyTorch's linear layers want it.
StateDict stateDictOf(const Network &network);
/// Both forms have every digit of every number.
QByteArray stateDictJson(const StateDict &weights);
QByteArray stateDictSafetensors(const StateDict &weights);
