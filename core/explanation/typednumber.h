// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"

#include <cstdint>

/// A number as somebody has typed it: its digits say how exactly it is meant.
struct TypedNumber
{
    enum class Agreement {
        None,
        Rounded, ///< the other number rounds to the typed digits
        Truncated, ///< the other number, cut off, has the typed digits
    };

    double value = 0.0;
    int places = 0; ///< digits after the decimal mark; less than 0 for 12e3
    int significant = 0; ///< digits from the first that is not 0

    bool operator==(const TypedNumber &) const = default;

    /// Reads "0.7513", "0,7513", "-3.51e-5" or "−3.51·10⁻⁵"; a refusal names the number.
    static Outcome<TypedNumber> read(const QString &text, const QString &name);

    /// How a number agrees with the typed digits; rounded, if it does in both ways.
    Agreement agreement(double number) const;
    /// A number with a few digits more than were typed.
    QString comparable(double number) const;
};
