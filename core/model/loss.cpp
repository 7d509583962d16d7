// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/loss.h"

double lossOf(Loss loss, double target, double out)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return 0.5 * (target - out) * (target - out);
    }
    Q_UNREACHABLE();
}

double lossSlope(Loss loss, double target, double out)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return -(target - out);
    }
    Q_UNREACHABLE();
}

QString lossName(Loss loss)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return QStringLiteral("half-squared-error");
    }
    Q_UNREACHABLE();
}

std::optional<Loss> lossNamed(QStringView name)
{
    if (name == QLatin1String("half-squared-error"))
        return Loss::HalfSquaredError;
    return std::nullopt;
}
