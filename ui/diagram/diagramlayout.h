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

    /// The middle of a layer of many neurons: they stand small and close between its first and its last ones.
    struct Fold
    {
        int first = 0; ///< the first neuron within
        int last = 0; ///< inclusive
        QRectF box;
        double scale = 1.0; ///< how much smaller than others they are
    };

    std::map<NeuronId, QRectF> neurons; ///< layer 0 holds the inputs
    std::map<WeightId, Weight> weights; ///< empty for a wide network: ask weight()
    std::map<int, Fold> folds; ///< by layer
    std::map<BiasId, Bias> biases;
    std::vector<QRectF> errors; ///< E_o1 …
    std::vector<QRectF> targets;
    QRectF total; ///< E_total
    QRectF bounds; ///< everything, with room for labels
    bool wide = false; ///< as isWide() says

    /// A weight's place; in a wide network, where nothing makes way for pills, on a fixed part of the edge.
    Weight weight(WeightId id) const;
    /// The weight of a wide network whose edge passes nearest to a point, if one does within `reach`.
    std::optional<WeightId> weightNear(QPointF point, double reach) const;
    /// How much smaller than others a neuron stands, and what belongs to it alone.
    double scaleOf(NeuronId neuron) const;
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

/// Whether a network has too much for each weight to have a place and an item of its own.
bool isWide(const Network &network);

/// How far neurons stand from where they would stand by themselves.
using Displacements = std::map<NeuronId, Displacement>;

DiagramLayout layoutOf(const Network &network, const Displacements &displacements = {});
/// The same in a moment, for every movement of a mouse: each pill keeps the place on its edge that it has in `before`, a
/// layout of the same network, whatever it meets.
DiagramLayout roughLayoutOf(const Network &network, const Displacements &displacements, const DiagramLayout &before);
