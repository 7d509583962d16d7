// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/typednumber.h"

#include "core/explanation/numberformat.h"
#include "core/model/edits.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace {

/// Numbers that are computed in another order of operations differ by no more than this share.
constexpr long double slackOfDoubles = 1e-15L;
constexpr int mostPlacesShown = 12;
/// As far beyond the smallest and the largest double as powers of ten can be told in long double.
constexpr qsizetype mostPlaces = 4000;

/// The digits after the decimal mark, less those that an exponent moves in front of it.
int placesOf(const QString &decimals, const QString &exponent)
{
    // An exponent that is no int belongs to a 0, or to a number so small that it is one.
    bool isSmall = true;
    qsizetype moved = exponent.isEmpty() ? 0 : exponent.toInt(&isSmall);
    if (!isSmall)
        moved = exponent.startsWith(QLatin1Char('-')) ? -mostPlaces : mostPlaces;
    return static_cast<int>(std::clamp(decimals.size() - moved, -mostPlaces, mostPlaces));
}

/// The program's own way to write a power of ten, as the keyboard has it: "·10⁻⁵" is "e-5".
QString withPlainPower(QString text)
{
    static const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    const qsizetype power = text.indexOf(QStringLiteral("·10"));
    if (power < 0)
        return text;
    QString exponent = text.mid(power + 3);
    for (qsizetype digit = 0; digit < superscripts.size(); ++digit)
        exponent.replace(superscripts[digit], QLatin1Char(static_cast<char>('0' + digit)));
    exponent.replace(QStringLiteral("⁻"), QStringLiteral("-")).remove(QLatin1Char('^'));
    return text.left(power) + QLatin1Char('e') + exponent;
}

QString withTypographicMinus(QString text)
{
    return withDecimalMark(text.replace(QLatin1Char('-'), QStringLiteral("−")));
}

} // namespace

Outcome<TypedNumber> TypedNumber::read(const QString &text, const QString &name)
{
    const QString plain = withPlainPower(text.trimmed());
    const Outcome<double> number = readNumber(plain, name);
    if (!number)
        return Problem{number.problem()};

    static const QRegularExpression parts(QStringLiteral("(\\d*)[.,]?(\\d*)(?:[eE]([+-]?\\d+))?$"));
    const QRegularExpressionMatch match = parts.match(QString(plain).replace(QChar(0x2212), QLatin1Char('-')));
    const QString digits = match.captured(1) + match.captured(2);
    qsizetype leadingZeros = 0;
    while (leadingZeros < digits.size() && digits[leadingZeros] == QLatin1Char('0'))
        ++leadingZeros;
    TypedNumber typed;
    typed.value = number.value();
    typed.places = placesOf(match.captured(2), match.captured(3));
    typed.significant = static_cast<int>(digits.size() - leadingZeros);
    return typed;
}

TypedNumber::Agreement TypedNumber::agreement(double number) const
{
    if (!std::isfinite(number) || (number < 0 && value > 0) || (number > 0 && value < 0))
        return Agreement::None;
    const long double unit = std::pow(10.0L, places);
    const long double digits = std::round(std::abs(static_cast<long double>(value)) * unit);
    const long double scaled = std::abs(static_cast<long double>(number)) * unit;
    const long double slack = digits * slackOfDoubles;
    if (std::abs(scaled - digits) <= 0.5L + slack)
        return Agreement::Rounded;
    return scaled >= digits && scaled < digits + 1.0L ? Agreement::Truncated : Agreement::None;
}

QString TypedNumber::comparable(double number) const
{
    const int shown = places + 2;
    if (shown < 2 || shown > mostPlacesShown)
        return withTypographicMinus(QString::number(number, 'g', std::max(significant, 1) + 2));
    return withTypographicMinus(QString::number(number, 'f', shown));
}
