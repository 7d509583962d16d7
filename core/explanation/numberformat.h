// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/counts.h"

#include <QString>

/// How numbers are written wherever people read them; it never changes what is computed.
struct NumberFormat
{
    enum class Digits {
        Rounded, ///< to `decimals` places; small numbers to as many significant digits
        Truncated, ///< cut off instead, as on a blackboard
        All, ///< the fewest digits that read back to the same double
    };

    Digits digits = Digits::Rounded;
    int decimals = 4;
    QChar mark = decimalMark(); ///< on screens the locale's; in files always "."

    bool operator==(const NumberFormat &) const = default;

    /// A number for people: "0.40", "0.3775", "−0.0190", "3.510·10⁻⁵", "∞". Numbers that have no more than `decimals`
    /// places are written whole, with at least two; the minus is the typographic one.
    QString text(double value) const;
};

/// The fewest digits that read back to the same double, in C notation: "0.7413650695523157", "-3.5e-05".
QString allDigits(double value);
/// The same for people, with the locale's decimal mark: "0,7413650695523157".
QString shownDigits(double value);
