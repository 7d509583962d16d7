// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/evidence.h"

#include <functional>

/// A number as it stands on somebody's paper, for one sample of the batch.
using NumberOnPaper = std::function<QString(const Quantity &quantity, std::size_t sample)>;

/// The first hint: in words what a quantity is, and what it is computed from.
QString hintInWords(const Evidence &evidence, const Quantity &quantity);
/// The second: "net_h1 = w1·i1 + w2·i2 + b1".
QString hintInSymbols(const Evidence &evidence, const Quantity &quantity);
/// The third: the same with numbers in place of the names, without the result.
QString hintInNumbers(const Evidence &evidence, const Quantity &quantity, std::size_t sample, const NumberOnPaper &number);
