// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/plane.h"
#include "core/model/project.h"

// What a network's neurons give over the plane of two inputs, or along the line of one, as pure functions.

/// Any neuron's output on a grid over two inputs, of which i1 runs from left to right.
struct OutputMap : PlaneGrid
{
    NeuronId neuron;

    bool operator==(const OutputMap &) const = default;
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
