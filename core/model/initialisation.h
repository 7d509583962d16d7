// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"
#include "core/model/randomnumbers.h"

#include <cstdint>
#include <span>

/// How the weights of a layer with n_in inputs and n_out neurons begin. Biases always begin at 0.
enum class InitialisationKind {
    Zeros,
    Constant, ///< all the same: the neurons of a layer then stay the same for ever
    Uniform, ///< evenly between −a and a
    Xavier, ///< evenly between ±√(6 / (n_in + n_out)): Glorot, Bengio 2010, equation 16
    He, ///< normal with mean 0 and variance 2 / n_in: He, Zhang, Ren, Sun 2015, equation 10
};

struct Initialisation
{
    InitialisationKind kind = InitialisationKind::Xavier;
    double size = 0.5; ///< the constant, or the a of the uniform one; the others don't use it

    bool operator==(const Initialisation &) const = default;
};

/// Every kind, in the order in which people choose among them.
std::span<const InitialisationKind> allInitialisations();
/// "Xavier (Glorot), uniform".
QString initialisationName(InitialisationKind kind);

/// One weight of a layer; a layer's weights are drawn row by row.
double initialWeight(const Initialisation &initialisation, int inputs, int neurons, RandomNumbers &random);
/// A seed that follows from a network's sizes, so that the same edit of the same network gives the same weights.
std::uint64_t seedFrom(const Network &network);

/// What a new network is made from.
struct NewNetwork
{
    /// One layer that has weights.
    struct Layer
    {
        int neurons = 2;
        Activation activation = Activation::Sigmoid;

        bool operator==(const Layer &) const = default;
    };

    int inputs = 2;
    std::vector<Layer> layers{{}, {}}; ///< the last is the output layer
    Loss loss = Loss::HalfSquaredError;
    BiasKind biasKind = BiasKind::Single;
    Initialisation initialisation;
    std::uint64_t seed = 1;

    bool operator==(const NewNetwork &) const = default;
};

/// A project with a new network and otherwise the file format's defaults. Without samples it gets one, all zeros.
/// Refused are sizes beyond the limits, an activation in the wrong place, and samples that don't fit.
Outcome<Project> newProject(const NewNetwork &wanted, std::vector<Sample> samples = {});
