// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sigmoid.h"

namespace {

/// e^x for 0 ≤ x ≤ 1.
constexpr long double smallExponential(long double x)
{
    long double sum = 1.0L;
    for (int n = 26; n >= 1; --n)
        sum = 1.0L + sum * x / n;
    return sum;
}

constexpr ExponentialAt exponentialAt(int place)
{
    const int distance = place < 0 ? -place : place;
    long double power = smallExponential(static_cast<long double>(distance % exponentialPlacesPerUnit) / exponentialPlacesPerUnit);
    for (int unit = 0; unit < distance / exponentialPlacesPerUnit; ++unit)
        power *= smallExponential(1.0L);
    const long double value = place < 0 ? 1.0L / power : power;
    const auto rounded = static_cast<double>(value);
    return {rounded, static_cast<double>(value - rounded)};
}

constexpr auto makeTable()
{
    std::array<ExponentialAt, 2 * exponentialMiddle + 1> table{};
    for (int place = -exponentialMiddle; place <= exponentialMiddle; ++place)
        table[static_cast<std::size_t>(place + exponentialMiddle)] = exponentialAt(place);
    return table;
}

} // namespace

constinit const std::array<ExponentialAt, 2 *exponentialMiddle + 1> exponentialTable = makeTable();
