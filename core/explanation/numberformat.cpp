// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/numberformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

/// The words for what is no number.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(NumberFormat)
};

/// The shortest digits of a positive number as decimal digits "d₁d₂d₃…" with value 0.d₁d₂d₃… · 10^exponent.
struct Decimal
{
    QString digits;
    int exponent = 0;
};

Decimal decimalOf(double positive)
{
    const QString text = QString::number(positive, 'e', QLocale::FloatingPointShortest);
    const qsizetype e = text.indexOf(QLatin1Char('e'));
    QString digits = text.left(e);
    digits.remove(QLatin1Char('.'));
    return {digits, text.mid(e + 1).toInt() + 1};
}

QString superscript(int number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar c : QString::number(number))
        text += c == QLatin1Char('-') ? QStringLiteral("⁻") : QString(digits[c.digitValue()]);
    return text;
}

/// The digits cut off after `count` of them, in decimal arithmetic so that nothing is rounded on the way.
QString cut(const QString &digits, int count)
{
    return digits.left(std::max(0, count)).leftJustified(std::max(0, count), QLatin1Char('0'));
}

QString fixedTruncated(const Decimal &decimal, int places)
{
    const QString kept = cut(decimal.digits, decimal.exponent + places);
    const QString padded = kept.rightJustified(std::max(places + 1, static_cast<int>(kept.size())), QLatin1Char('0'));
    return padded.left(padded.size() - places) + QLatin1Char('.') + padded.right(places);
}

int placesNeeded(const Decimal &decimal)
{
    return std::max(0, static_cast<int>(decimal.digits.size()) - decimal.exponent);
}

QString scientific(double positive, const NumberFormat &format)
{
    Decimal decimal = decimalOf(positive);
    if (format.digits == NumberFormat::Digits::Rounded)
        decimal = decimalOf(QString::number(positive, 'e', format.decimals - 1).toDouble());
    const QString digits = cut(decimal.digits, format.decimals);
    const QString point = digits.size() > 1 ? QStringLiteral(".") : QString();
    return digits.left(1) + point + digits.mid(1) + QStringLiteral("·10") + superscript(decimal.exponent - 1);
}

QString positiveText(double value, const NumberFormat &format)
{
    const Decimal decimal = decimalOf(value);
    const int needed = placesNeeded(decimal);
    if (value < 1e6 && needed <= format.decimals)
        return QString::number(value, 'f', std::max(2, needed));
    if (value >= 1e6 || value < 1e-4)
        return scientific(value, format);
    // Below 0.01 the same number of significant digits: 0.0004386, not 0.0004.
    const int places = value < 0.01 ? format.decimals - decimal.exponent : format.decimals;
    return format.digits == NumberFormat::Digits::Truncated ? fixedTruncated(decimal, places) : QString::number(value, 'f', places);
}

} // namespace

QString NumberFormat::text(double value) const
{
    if (std::isnan(value))
        return Words::tr("not a number");
    const QString sign = std::signbit(value) && value != 0.0 ? QStringLiteral("−") : QString();
    if (std::isinf(value))
        return sign + QStringLiteral("∞");
    QString number = digits == Digits::All ? allDigits(std::abs(value))
        : value == 0.0                     ? QStringLiteral("0.00")
                                           : positiveText(std::abs(value), *this);
    return sign + number.replace(QLatin1Char('.'), mark);
}

QString allDigits(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString shownDigits(double value)
{
    return withDecimalMark(allDigits(value));
}
