// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/formula/formulawriter.h"

/// A factor that is a sum: its terms in symbols, each path as a product with a signed bar, and what they add up to.
///
/// Sums within it appear below their path once they are unfolded. `framed` draws the sum's own symbol as the factor, for a rule that is
/// nothing but this sum.
FormulaBox sumBox(const FormulaWriter &writer, const FactorId &id, const ChainRuleFactor &sum, double width, bool framed);

/// The sum's caption where it stands among other factors: "sum of 2 paths".
QString sumCaption(const ChainRuleFactor &sum);
