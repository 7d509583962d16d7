// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/plane.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct Corner
{
    double x = 0.0;
    double y = 0.0;
    double value = 0.0;
};

/// The points at which a level crosses the sides of a cell: none, two or four, in the order of the sides.
struct Crossings
{
    std::array<std::array<double, 2>, 4> points{};
    std::size_t count = 0;
};

void addCrossing(Crossings &crossings, const Corner &a, const Corner &b, double level)
{
    if ((a.value < level) == (b.value < level))
        return;
    const double share = (level - a.value) / (b.value - a.value);
    crossings.points[crossings.count++] = {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
}

} // namespace

std::vector<MapLine> contourOf(const PlaneGrid &grid, double level)
{
    std::vector<MapLine> lines;
    const auto corner = [&grid](int row, int column) { return Corner{grid.xOf(column), grid.yOf(row), grid.at(row, column)}; };
    for (int row = 0; row + 1 < grid.rows; ++row) {
        for (int column = 0; column + 1 < grid.columns; ++column) {
            const std::array around{corner(row, column), corner(row, column + 1), corner(row + 1, column + 1), corner(row + 1, column)};
            if (!std::all_of(around.begin(), around.end(), [](const Corner &each) { return std::isfinite(each.value); }))
                continue;
            Crossings crossings;
            for (std::size_t i = 0; i < around.size(); ++i)
                addCrossing(crossings, around[i], around[(i + 1) % around.size()], level);
            const auto &points = crossings.points;
            for (std::size_t i = 0; i + 1 < crossings.count; i += 2)
                lines.push_back({points[i][0], points[i][1], points[i + 1][0], points[i + 1][1]});
        }
    }
    return lines;
}
