// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/viewpositions.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <map>
#include <optional>
#include <vector>

/// Where everything of a network's diagram stands, in scene coordinates: inputs, layers and errors from left to right.
///
/// A pure function of the network's structure and of where people want neurons to be, so it can be tested without a screen.
struct DiagramLayout
{
    /// A weight's edge and the pill with its number, moved along the edge to where nothing is in its way.
    struct Weight
    {
        QLineF edge; ///< from the right of the neuron it comes from to the left of the one it leads to
        QRectF pill;
        double along = 0.5; ///< where on the edge the pill's centre is, from 0 to 1
        bool pillFree = true; ///< whether the pill meets no other pill; if not it is shown only on demand
    };

    /// A bias and the dashed edges to the neurons that it serves.
    struct Bias
    {
        QRectF box;
        std::vector<QLineF> edges;
    };

    std::map<NeuronId, QRectF> neurons; ///< layer 0 holds the inputs
    std::map<WeightId, Weight> weights;
    std::map<BiasId, Bias> biases;
    std::vector<QRectF> errors; ///< E_o1 …
    std::vector<QRectF> targets;
    QRectF total; ///< E_total
    QRectF bounds; ///< everything, with room for labels

    /// The centre of the handle at which a layer gets one more neuron: below its last neuron and what hangs from it.
    QPointF plusOf(int layer) const;
    /// The layer in whose column an x lies, if any.
    std::optional<int> layerAt(double x) const;
    /// From an output neuron to its error.
    QLineF errorEdge(int output) const;
    /// From an output's error to the total error.
    QLineF totalEdge(int output) const;
    /// From an output's target to its error.
    QLineF targetEdge(int output) const;
    int lastLayer = 0;
};

/// How far neurons stand from where they would stand by themselves.
using Displacements = std::map<NeuronId, Displacement>;

DiagramLayout layoutOf(const Network &network, const Displacements &displacements = {});
/// The same in a moment, for every movement of a mouse: each pill keeps the place on its edge that it has in `before`, a
/// layout of the same network, whatever it meets.
DiagramLayout roughLayoutOf(const Network &network, const Displacements &displacements, const DiagramLayout &before);
