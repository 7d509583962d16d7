// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/figures.h"

#include <QFile>

void note(const Figure &figure)
{
    QFile table(qEnvironmentVariable("BACKPROP_FIGURES"));
    // Programs that run at the same time add whole rows, as each is written in one piece.
    if (table.fileName().isEmpty() || !table.open(QIODevice::Append | QIODevice::Unbuffered))
        return;
    const QString verdict = figure.isMet ? QStringLiteral("met") : QStringLiteral("MISSED");
    table.write(QStringList{figure.what, figure.measured, figure.bar, verdict}.join(QLatin1Char('\t')).toUtf8() + '\n');
}

long long turns(long long inCheck, long long inLong)
{
    return qEnvironmentVariableIsSet("BACKPROP_LONG") ? inLong : inCheck;
}
