// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/activation.h"

#include <cmath>

double activate(Activation activation, double net)
{
    switch (activation) {
    case Activation::Sigmoid:
        return 1.0 / (1.0 + std::exp(-net));
    }
    Q_UNREACHABLE();
}

double activationSlope(Activation activation, double out)
{
    switch (activation) {
    case Activation::Sigmoid:
        return out * (1.0 - out);
    }
    Q_UNREACHABLE();
}

QString activationName(Activation activation)
{
    switch (activation) {
    case Activation::Sigmoid:
        return QStringLiteral("sigmoid");
    }
    Q_UNREACHABLE();
}

std::optional<Activation> activationNamed(QStringView name)
{
    if (name == QLatin1String("sigmoid"))
        return Activation::Sigmoid;
    return std::nullopt;
}
