// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"

#include <QColor>
#include <QString>

#include <optional>
#include <variant>

/// The error of one output in the diagram.
struct ErrorPart
{
    int output = 0;

    auto operator<=>(const ErrorPart &) const = default;
};

/// The target of one output in the diagram.
struct TargetPart
{
    int output = 0;

    auto operator<=>(const TargetPart &) const = default;
};

/// E_total in the diagram.
struct TotalPart
{
    auto operator<=>(const TotalPart &) const = default;
};

/// Anything in the diagram that shows a number; an input is the neuron of layer 0.
using DiagramPart = std::variant<NeuronId, WeightId, BiasId, TargetPart, ErrorPart, TotalPart>;

/// Whether a shown number can be believed.
enum class NumberState {
    Missing, ///< not computed yet: a dash, never 0
    Stale, ///< something that it depends on was edited
    Current,
    Asked, ///< somebody is to find it
};

/// A number as an item writes it.
struct NumberLook
{
    QString text = QStringLiteral("–");
    NumberState state = NumberState::Missing;

    bool operator==(const NumberLook &) const = default;
};

/// What an item tells people who cannot see it.
struct SpokenLook
{
    QString name; ///< "Weight w5, h1 to o1"
    QString description;
    double value = 0.0;

    bool operator==(const SpokenLook &) const = default;
};

/// What a neuron's item draws: net │ out, and δ once there is one.
struct NeuronLook
{
    QString name;
    NumberLook net;
    NumberLook out;
    NumberLook delta;
    SpokenLook spoken;

    bool operator==(const NeuronLook &) const = default;
};

/// What an item with one number draws: an input, weight, bias, target or error.
struct ValueLook
{
    QString label; ///< "w5", "target", "E_o1"
    NumberLook number;
    double value = 0.0; ///< for the colour and width of a weight's edge
    SpokenLook spoken;

    bool operator==(const ValueLook &) const = default;
};

/// How an item stands out because it lies on the active chain-rule path.
struct Glow
{
    QColor color;
    bool strong = false; ///< the factor under the mouse or the focus

    bool operator==(const Glow &) const = default;
};
