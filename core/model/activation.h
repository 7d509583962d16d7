// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// The function that turns a neuron's net input into its output.
enum class Activation {
    Sigmoid,
    Linear, ///< the output is the net input itself
};

/// out = f(net); for the sigmoid 1 / (1 + e^−net), for the linear one net.
double activate(Activation activation, double net);

/// ∂out/∂net, from the output that was computed; for the sigmoid out · (1 − out), for the linear one 1.
double activationSlope(Activation activation, double out);

/// Both as a lecture writes them, from the names of a neuron's net and out: "1/(1 + e^−net_h1)", "out_h1 (1 − out_h1)".
QString activationText(Activation activation, const QString &net);
QString activationSlopeText(Activation activation, const QString &out);

/// The name by which a project file knows the activation ("sigmoid").
QString activationName(Activation activation);
std::optional<Activation> activationNamed(QStringView name);
