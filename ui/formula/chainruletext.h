// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "ui/formula/formulabox.h"

#include <QStringList>

/// Names for people who do not see the formula, different for each of the factors: "∂E_total/∂out_o1 = 0.7413650695523157".
QStringList factorNames(const ChainRule &rule, const std::vector<FactorId> &ids);

/// The factor with this id, or none.
const ChainRuleFactor *factorAt(const ChainRule &rule, const FactorId &id);

/// True for a rule that is one sum and nothing else: a shared bias, or a batch of samples.
bool isOneSum(const ChainRule &rule);

/// "∂E_total/∂w5", what the rule is about; its two halves.
QString gradientNumerator(const ChainRule &rule);
QString gradientDenominator(const ChainRule &rule);

/// True if two rules differ in nothing but numbers.
bool haveSameStructure(const ChainRule &one, const ChainRule &other);

/// η as people write it: "0.5", not "0.50".
QString learningRateText(const ChainRule &rule, const NumberFormat &format);
/// An update's equation without its left side, in symbols and in numbers.
QString updateSymbols(const ChainRule &rule, const UpdateEquation &equation);
QString updateNumbers(const ChainRule &rule, const UpdateEquation &equation, const NumberFormat &format);

/// The rule in plain lines: the product, its sums with a line for each path, the update.
QStringList chainRuleLines(const ChainRule &rule, const NumberFormat &format);
