// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <cmath>
#include <optional>
#include <span>

/// How far outputs are from their targets, as a sum over the output neurons of one sample.
enum class Loss {
    HalfSquaredError,
    SquaredError,
    BinaryCrossEntropy, ///< each output is the probability of a yes
    CrossEntropy, ///< the outputs are the probabilities of classes
};

/// factor · ln x, and 0 for no share at all, also where the logarithm is infinite.
inline double weighedLogarithm(double factor, double x)
{
    return factor == 0.0 ? 0.0 : factor * std::log(x);
}

inline double weighedReciprocal(double factor, double x)
{
    return factor == 0.0 ? 0.0 : factor / x;
}

/// One output's share of the loss: ½ (target − out)²; (target − out)²; −[target ln out + (1 − target) ln(1 − out)];
/// −target ln out. A term whose factor before the logarithm is 0 is 0, whatever the output. What is subtracted from 0 below
/// leaves no −0, which would be written so.
inline double lossOf(Loss loss, double target, double out)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return 0.5 * (target - out) * (target - out);
    case Loss::SquaredError:
        return (target - out) * (target - out);
    case Loss::BinaryCrossEntropy:
        return 0.0 - (weighedLogarithm(target, out) + weighedLogarithm(1.0 - target, 1.0 - out));
    case Loss::CrossEntropy:
        return 0.0 - weighedLogarithm(target, out);
    }
    Q_UNREACHABLE();
}

/// ∂E/∂out of that share; for the half squared error −(target − out).
inline double lossSlope(Loss loss, double target, double out)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return -(target - out);
    case Loss::SquaredError:
        return -2.0 * (target - out);
    case Loss::BinaryCrossEntropy:
        return 0.0 - weighedReciprocal(target, out) + weighedReciprocal(1.0 - target, 1.0 - out);
    case Loss::CrossEntropy:
        return 0.0 - weighedReciprocal(target, out);
    }
    Q_UNREACHABLE();
}

/// Whether it is made of squares, with or without a ½.
bool isSquared(Loss loss);

/// Both as a lecture writes them, from the names of target and out: "½·(target_o1 − out_o1)²", "−(target_o1 − out_o1)".
QString lossText(Loss loss, const QString &target, const QString &out);
QString lossSlopeText(Loss loss, const QString &target, const QString &out);
/// The slope with the wrong sign, as people write it by mistake: "(target_o1 − out_o1)".
QString negatedLossSlopeText(Loss loss, const QString &target, const QString &out);

/// All of them, in the order in which people are offered them.
std::span<const Loss> allLosses();

/// The name by which a project file knows the loss ("half-squared-error").
QString lossName(Loss loss);
std::optional<Loss> lossNamed(QStringView name);
