// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// How far outputs are from their targets, as a sum over the output neurons of one sample.
enum class Loss {
    HalfSquaredError,
    SquaredError,
};

/// One output's share of the loss; for the half squared error ½ (target − out)², for the squared error (target − out)².
double lossOf(Loss loss, double target, double out);

/// ∂E/∂out of that share; for the half squared error −(target − out), for the squared error twice that.
double lossSlope(Loss loss, double target, double out);

/// Both as a lecture writes them, from the names of target and out: "½·(target_o1 − out_o1)²", "−(target_o1 − out_o1)".
QString lossText(Loss loss, const QString &target, const QString &out);
QString lossSlopeText(Loss loss, const QString &target, const QString &out);

/// The name by which a project file knows the loss ("half-squared-error").
QString lossName(Loss loss);
std::optional<Loss> lossNamed(QStringView name);
