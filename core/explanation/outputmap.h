// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

// What a network's neurons give over the plane of two inputs, or along the line of one, as pure functions.

/// A stretch of numbers; `to` lies above `from`.
struct Range
{
    double from = 0.0;
    double to = 1.0;

    bool operator==(const Range &) const = default;
    double size() const { return to - from; }
};

/// Any neuron's output on a grid over two inputs.
struct OutputMap
{
    NeuronId neuron;
    Range x; ///< of i1, from left to right
    Range y; ///< of i2, from below to above
    int columns = 0;
    int rows = 0;
    std::vector<double> outputs; ///< rows × columns, the uppermost row first, each at the middle of its cell

    bool operator==(const OutputMap &) const = default;
    double at(int row, int column) const
    {
        return outputs[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)];
    }
    double xOf(int column) const { return x.from + x.size() * (column + 0.5) / columns; }
    double yOf(int row) const { return y.to - y.size() * (row + 0.5) / rows; }
};

/// A piece of a line over two inputs.
struct MapLine
{
    double x1 = 0.0;
    double y1 = 0.0;
    double x2 = 0.0;
    double y2 = 0.0;
};

/// Where the samples' values of one input lie, with room around them.
Range rangeOf(const std::vector<Sample> &samples, int input);

/// Any neuron's output for given inputs.
double outputOf(const Network &network, NeuronId neuron, const std::vector<double> &inputs);

/// For a network of two inputs, with as many rows as columns.
OutputMap outputMap(const Network &network, NeuronId neuron, Range x, Range y, int columns);
/// The maps of all neurons, layer by layer, from one walk over the grid. For a network of one input they have a single row.
std::vector<OutputMap> outputMaps(const Network &network, const std::vector<Sample> &samples, int columns);
/// For a network of one input: the outputs at evenly spread inputs, both ends included; `count` is at least 2.
std::vector<double> outputCurve(const Network &network, NeuronId neuron, Range x, int count);

/// The output that parts one class from the other: 0.5 for sigmoid and softmax, else the output of a net input of 0.
double boundaryOf(Activation activation);
/// The outputs that an activation can give; where they have no bounds, those of the map, alike on both sides of the boundary.
Range outputRange(Activation activation, const std::vector<double> &outputs);

/// Where a map's output passes a level, in pieces; straight between neighbouring cells.
std::vector<MapLine> contourOf(const OutputMap &map, double level);
