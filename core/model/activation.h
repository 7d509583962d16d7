// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// The function that turns a neuron's net input into its output.
enum class Activation { Sigmoid };

/// out = f(net); for the sigmoid 1 / (1 + e^−net).
double activate(Activation activation, double net);

/// ∂out/∂net, from the output that was computed; for the sigmoid out · (1 − out).
double activationSlope(Activation activation, double out);

/// The name by which a project file knows the activation ("sigmoid").
QString activationName(Activation activation);
std::optional<Activation> activationNamed(QStringView name);
