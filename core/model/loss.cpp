// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/loss.h"

double lossOf(Loss loss, double target, double out)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return 0.5 * (target - out) * (target - out);
    case Loss::SquaredError:
        return (target - out) * (target - out);
    }
    Q_UNREACHABLE();
}

double lossSlope(Loss loss, double target, double out)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return -(target - out);
    case Loss::SquaredError:
        return -2.0 * (target - out);
    }
    Q_UNREACHABLE();
}

QString lossText(Loss loss, const QString &target, const QString &out)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return QStringLiteral("½·(%1 − %2)²").arg(target, out);
    case Loss::SquaredError:
        return QStringLiteral("(%1 − %2)²").arg(target, out);
    }
    Q_UNREACHABLE();
}

QString lossSlopeText(Loss loss, const QString &target, const QString &out)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return QStringLiteral("−(%1 − %2)").arg(target, out);
    case Loss::SquaredError:
        return QStringLiteral("−2 (%1 − %2)").arg(target, out);
    }
    Q_UNREACHABLE();
}

QString lossName(Loss loss)
{
    switch (loss) {
    case Loss::HalfSquaredError:
        return QStringLiteral("half-squared-error");
    case Loss::SquaredError:
        return QStringLiteral("squared-error");
    }
    Q_UNREACHABLE();
}

std::optional<Loss> lossNamed(QStringView name)
{
    for (const Loss loss : {Loss::HalfSquaredError, Loss::SquaredError}) {
        if (name == lossName(loss))
            return loss;
    }
    return std::nullopt;
}
