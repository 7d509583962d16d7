// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/gradientverdict.h"

#include "core/explanation/numberformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// The words about a gradient check.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(GradientVerdict)
};

constexpr std::size_t fewParameters = 2000;
/// Each parameter costs four forward passes over the batch, hence about 2·10⁷ products in all.
constexpr std::size_t fewProducts = 4'000'000;

QString kinkClause(const GradientVerdict &verdict)
{
    return verdict.atKinks == 1 ? Words::tr("1 is at a kink, where finite differences prove nothing")
                                : Words::tr("%1 are at kinks, where finite differences prove nothing").arg(verdict.atKinks);
}

QString agreementText(const GradientVerdict &verdict)
{
    if (verdict.atKinks == verdict.parameters)
        return Words::tr("No gradient can be judged: of %1, %2.").arg(verdict.parameters).arg(kinkClause(verdict));
    const QString to = verdict.largest == 0.0 ? Words::tr("to the last digit") : Words::tr("to %1").arg(relativeText(verdict.largest));
    if (verdict.atKinks > 0)
        return Words::tr("%1 of %2 gradients agree with central differences %3; %4.")
            .arg(QString::number(verdict.parameters - verdict.atKinks), QString::number(verdict.parameters), to, kinkClause(verdict));
    return verdict.parameters == 1 ? Words::tr("The only gradient agrees with central differences %1.").arg(to)
                                   : Words::tr("All %1 gradients agree with central differences %2.").arg(verdict.parameters).arg(to);
}

QString disagreementText(const Network &network, const GradientVerdict &verdict, const GradientDifference &worst)
{
    const NumberFormat format;
    return Words::tr("%1 of %2 gradients differ from central differences, most of all ∂E_total/∂%3: it is %4, and they give %5.")
        .arg(QString::number(verdict.differing), QString::number(verdict.parameters), parameterName(network, worst.parameter),
             format.text(worst.gradient), format.text(worst.slope));
}

} // namespace

GradientVerdict gradientVerdict(const Network &network, const std::vector<GradientDifference> &differences)
{
    GradientVerdict verdict;
    verdict.parameters = differences.size();
    if (differences.empty())
        return verdict;
    for (const GradientDifference &each : differences) {
        verdict.atKinks += each.kink ? 1 : 0;
        // Asked this way round, what is not a number differs.
        verdict.differing += !each.kink && !(each.relative <= GradientVerdict::tolerance) ? 1 : 0;
    }
    const GradientDifference &worst = differences.front();
    verdict.largest = worst.kink ? 0.0 : worst.relative;
    verdict.sentence = verdict.differing > 0 ? disagreementText(network, verdict, worst) : agreementText(verdict);
    return verdict;
}

QString relativeText(double relative)
{
    return relative == 0.0 ? QStringLiteral("0") : NumberFormat{NumberFormat::Digits::Rounded, 1}.text(relative);
}

bool isQuickToCheck(const Project &project)
{
    std::size_t parameters = 0;
    for (const Layer &layer : project.network.layers)
        parameters += layer.weights.size() + layer.biases.size();
    if (project.samples.empty())
        return true;
    const std::size_t batch = batchOf(0, project.samples.size(), project.training.batchSize).size();
    return parameters <= fewParameters && parameters * parameters * batch <= fewProducts;
}
