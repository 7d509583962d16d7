// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/training/iteration.h"

#include <QHash>
#include <QString>
#include <QStringView>

/// A number that a lecture would write down for one sample in one iteration, such as net_h1, ∂E_total/∂out_h1 or w5⁺.
struct Quantity
{
    enum class Kind {
        Input, ///< i1
        Target, ///< target_o1
        Parameter, ///< w5, b1: before the update
        Net, ///< net_h1
        Out, ///< out_h1
        Error, ///< E_o1
        TotalError, ///< E_total: the sum of the sample's errors
        ErrorByOut, ///< ∂E_total/∂out_h1; for an output neuron ∂E_o1/∂out_o1 is the same
        PathTerm, ///< ∂E_o1/∂out_h1: what reaches the error through the neuron `through` of the next layer
        OutByNet, ///< ∂out_h1/∂net_h1
        OutByOtherNet, ///< ∂out_o2/∂net_o1: of `neuron` by the net of `through`, where softmax couples them
        Delta, ///< δ_h1 = ∂E_total/∂net_h1
        NetByParameter, ///< ∂net_o1/∂w5
        NetByOut, ///< ∂net_o1/∂out_h1: of neuron `through` by the output of `neuron`
        Gradient, ///< ∂E_total/∂w5
        Updated, ///< w5⁺: after the update
    };

    Kind kind = Kind::TotalError;
    NeuronId neuron; ///< the neuron meant; for NetByParameter the one that the parameter leads into
    NeuronId through; ///< of PathTerm, NetByOut and OutByOtherNet
    ParameterId parameter; ///< of Parameter, NetByParameter, Gradient and Updated

    /// Quantities are alike in all of this, and have an order, which says nothing.
    auto operator<=>(const Quantity &) const = default;
};

/// "net_h1", "E_total", "∂E_total/∂out_h1", "δ_o1", "∂net_o1/∂w5", "w5⁺".
QString quantityName(const Network &network, const Quantity &quantity);

/// The quantity of that name. People may type "d" for ∂, "delta" for δ and "+" for ⁺.
std::optional<Quantity> quantityNamed(const Network &network, QStringView name);

/// Finds quantities of one network by their names, as quantityNamed() does, but makes the names only once.
class QuantityNames
{
public:
    explicit QuantityNames(const Network &network);

    std::optional<Quantity> find(QStringView name) const;

private:
    QHash<QString, Quantity> m_quantities;
};

/// The quantities that one phase computes, in the order in which a lecture computes them: forward layer by layer, each
/// neuron's net and out, then the errors; backward from the last layer, each neuron and then the parameters that lead into
/// it; updates in the order of the layers' updates. A softmax layer's δ need ∂E/∂out of all its neurons, which therefore
/// come first; ∂out/∂net of other neurons are listed where the layer has no more than 64.
std::vector<Quantity> quantitiesOf(const Network &network, const PhasePlan::Entry &phase);

/// The quantities of a whole iteration with simultaneous updates.
std::vector<Quantity> quantitiesOf(const Network &network);
