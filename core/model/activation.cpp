// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/activation.h"

#include <cmath>

double activate(Activation activation, double net)
{
    switch (activation) {
    case Activation::Sigmoid:
        return 1.0 / (1.0 + std::exp(-net));
    case Activation::Linear:
        return net;
    }
    Q_UNREACHABLE();
}

double activationSlope(Activation activation, double out)
{
    switch (activation) {
    case Activation::Sigmoid:
        return out * (1.0 - out);
    case Activation::Linear:
        return 1.0;
    }
    Q_UNREACHABLE();
}

QString activationText(Activation activation, const QString &net)
{
    switch (activation) {
    case Activation::Sigmoid:
        return QStringLiteral("1/(1 + e^−%1)").arg(net);
    case Activation::Linear:
        return net;
    }
    Q_UNREACHABLE();
}

QString activationSlopeText(Activation activation, const QString &out)
{
    switch (activation) {
    case Activation::Sigmoid:
        return QStringLiteral("%1 (1 − %1)").arg(out);
    case Activation::Linear:
        return QStringLiteral("1");
    }
    Q_UNREACHABLE();
}

QString activationName(Activation activation)
{
    switch (activation) {
    case Activation::Sigmoid:
        return QStringLiteral("sigmoid");
    case Activation::Linear:
        return QStringLiteral("linear");
    }
    Q_UNREACHABLE();
}

std::optional<Activation> activationNamed(QStringView name)
{
    for (const Activation activation : {Activation::Sigmoid, Activation::Linear}) {
        if (name == activationName(activation))
            return activation;
    }
    return std::nullopt;
}
