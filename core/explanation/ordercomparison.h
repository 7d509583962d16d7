// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/quantity.h"
#include "core/training/errorcurve.h"

#include <optional>
#include <stop_token>

/// One quantity of an iteration under both update orders.
struct ComparedQuantity
{
    QString name;
    double simultaneous = 0.0;
    double outputLayerFirst = 0.0;

    bool differs() const { return simultaneous != outputLayerFirst; }
};

/// The same iteration, computed with both update orders from the same parameters.
struct OrderComparison
{
    std::vector<ComparedQuantity> quantities; ///< in the order in which a lecture computes them
    std::optional<std::size_t> firstDifference; ///< the first quantity in which the orders differ, if any does
};

/// Compares iteration `number` (counted from 0) from the project's parameters.
OrderComparison compareOrders(const Project &project, long long number);

/// The error curve of a project trained for some iterations in one of the orders; it ends early where training leaves the
/// finite numbers, and where it is asked to stop.
ErrorCurve curveInOrder(Project project, UpdateOrder order, long long iterations, const std::stop_token &stop = {});
