// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/evidence.h"

#include <functional>

/// A stretch of a formula: signs, or a name with the number that it stands for.
struct FormulaToken
{
    enum class Kind {
        Signs, ///< " − ", "√", ")²"
        Number, ///< what training computed
        Setting, ///< what a user has chosen: η, μ, …
    };

    QString symbol;
    Kind kind = Kind::Signs;
    double value = 0.0;
};

/// One equation of an optimizer's step: "v_w5⁺" = "μ · v_w5 + ∂E_total/∂w5".
struct UpdateEquation
{
    QString left;
    std::vector<FormulaToken> right;
    double value = 0.0;

    QString symbols() const;
    /// The right side in numbers, written by `text`; negative ones in parentheses where they need them.
    QString numbers(const std::function<QString(const FormulaToken &)> &text) const;
};

/// How the optimizer comes from a parameter's gradient to its new value, in the iteration of the evidence: first what it
/// remembers, last w⁺.
std::vector<UpdateEquation> updateEquations(const Evidence &evidence, const ParameterId &parameter);

/// All in one equation: the last, with what the others say in place of what it uses of them.
UpdateEquation inOneEquation(const std::vector<UpdateEquation> &equations);
