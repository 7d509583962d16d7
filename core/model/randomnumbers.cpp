// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/randomnumbers.h"

#include <cmath>
#include <numbers>

double RandomNumbers::normal()
{
    // 1 − u lies above 0, where the logarithm is finite.
    const double radius = std::sqrt(-2.0 * std::log(1.0 - between(0.0, 1.0)));
    return radius * std::cos(2.0 * std::numbers::pi * between(0.0, 1.0));
}
