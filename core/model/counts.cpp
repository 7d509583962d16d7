// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/counts.h"

#include <QCoreApplication>

namespace {

/// The words for counted things. One and many are two texts, because the command line speaks without a translator.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

} // namespace

QLocale localeForPeople()
{
    return QLocale() == QLocale::c() ? QLocale(QLocale::English) : QLocale();
}

QChar decimalMark()
{
    // Others than these two could not be typed.
    return QLocale().decimalPoint() == QLatin1String(",") ? QLatin1Char(',') : QLatin1Char('.');
}

QString withDecimalMark(QString number)
{
    return number.replace(QLatin1Char('.'), decimalMark());
}

QString countText(long long number)
{
    return localeForPeople().toString(number);
}

QString counts::biases(long long count)
{
    return count == 1 ? Words::tr("1 bias") : Words::tr("%1 biases").arg(count);
}

QString counts::columns(long long count)
{
    return count == 1 ? Words::tr("1 column") : Words::tr("%1 columns").arg(count);
}

QString counts::inputs(long long count)
{
    return count == 1 ? Words::tr("1 input") : Words::tr("%1 inputs").arg(count);
}

QString counts::neurons(long long count)
{
    return count == 1 ? Words::tr("1 neuron") : Words::tr("%1 neurons").arg(count);
}

QString counts::numbers(long long count)
{
    return count == 1 ? Words::tr("1 number") : Words::tr("%1 numbers").arg(count);
}

QString counts::outputs(long long count)
{
    return count == 1 ? Words::tr("1 output") : Words::tr("%1 outputs").arg(count);
}

QString counts::targets(long long count)
{
    return count == 1 ? Words::tr("1 target") : Words::tr("%1 targets").arg(count);
}

QString counts::weights(long long count)
{
    return count == 1 ? Words::tr("1 weight") : Words::tr("%1 weights").arg(count);
}
