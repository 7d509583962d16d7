// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <functional>
#include <optional>

/// What a name in an expression stands for; nothing if it is unknown.
using NameLookup = std::function<std::optional<double>(QStringView name)>;

/// The value of an expression as a lecture prints it: "0.15 × 0.05 + 0.35", "1/(1 + e^−1.1059)", "net_o1". It knows
/// + − × · / ^, parentheses, the number e and the names that the lookup knows; nothing if it cannot be read.
std::optional<double> expressionValue(QStringView expression, const NameLookup &lookup);
