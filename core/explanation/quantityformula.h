// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/evidence.h"
#include "core/explanation/numberformat.h"

/// How one quantity is computed from others, as a lecture writes it: in symbols, then in numbers, then the result.
struct QuantityFormula
{
    QString name; ///< "net_h1"
    QString symbols; ///< "w1·i1 + w2·i2 + b1"
    QString numbers; ///< "0.15·0.05 + 0.20·0.10 + 0.35"
    double value = 0.0;
    std::vector<Quantity> uses; ///< what it is computed from, in the order of the formula

    /// "net_h1 = w1·i1 + w2·i2 + b1 = 0.3775".
    QString sentence(const NumberFormat &format) const;
};

/// The formula of any quantity for one sample of the batch of the evidence's iteration. Sums over more than `mostTerms`
/// show their first terms and say how many there are.
QuantityFormula formulaOf(const Evidence &evidence, const Quantity &quantity, const NumberFormat &format, std::size_t sample = 0,
                          int mostTerms = 8);
