// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/formula/formulawriter.h"

/// A chain rule laid out from top to bottom in a width: the product of its factors in symbols, as derivatives and in
/// numbers, its sums path by path, and the update of the parameter. The box is wider than asked only if nothing narrower is
/// possible.
FormulaBox chainRuleBox(const FormulaWriter &writer, const ChainRule &rule, double width);
