// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// How far outputs are from their targets, as a sum over the output neurons of one sample.
enum class Loss { HalfSquaredError };

/// One output's share of the loss; for the half squared error ½ (target − out)².
double lossOf(Loss loss, double target, double out);

/// ∂E/∂out of that share; for the half squared error −(target − out).
double lossSlope(Loss loss, double target, double out);

/// The name by which a project file knows the loss ("half-squared-error").
QString lossName(Loss loss);
std::optional<Loss> lossNamed(QStringView name);
