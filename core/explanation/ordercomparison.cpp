// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/ordercomparison.h"

#include "core/explanation/evidence.h"
#include "core/training/propagation.h"
#include "core/training/trainer.h"

namespace {

Project inOrder(Project project, UpdateOrder order)
{
    project.training.updateOrder = order;
    return project;
}

} // namespace

OrderComparison compareOrders(const Project &project, long long number)
{
    const Evidence simultaneous(inOrder(project, UpdateOrder::Simultaneous), number);
    const Evidence outputFirst(inOrder(project, UpdateOrder::OutputLayerFirst), number);
    OrderComparison comparison;
    for (const Quantity &quantity : quantitiesOf(project.network)) {
        comparison.quantities.push_back(
            {quantityName(project.network, quantity), simultaneous.value(quantity), outputFirst.value(quantity)});
        if (!comparison.firstDifference && comparison.quantities.back().differs())
            comparison.firstDifference = comparison.quantities.size() - 1;
    }
    return comparison;
}

ErrorCurve curveInOrder(Project project, UpdateOrder order, long long iterations, const std::stop_token &stop)
{
    Trainer trainer(inOrder(std::move(project), order));
    const std::vector<Sample> &samples = trainer.project().samples;
    const Loss loss = trainer.project().training.loss;
    ErrorCurve curve;
    curve.append(totalError(trainer.network(), samples, loss));
    while (!stop.stop_requested() && trainer.iteration() < iterations && trainer.performIteration())
        curve.append(totalError(trainer.network(), samples, loss));
    return curve;
}
