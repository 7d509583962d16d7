// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/stopconditions.h"

#include "core/model/counts.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// The words about stop conditions.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(StopConditions)
};

QString iterationsDone(long long count)
{
    return count == 1 ? Words::tr("1 iteration is done") : Words::tr("%1 iterations are done").arg(count);
}

QString epochsDone(long long count)
{
    return count == 1 ? Words::tr("1 epoch is done") : Words::tr("%1 epochs are done").arg(count);
}

} // namespace

StopWatch::StopWatch(const StopConditions &conditions, const Project &project, long long iteration, double totalError)
    : m_conditions(conditions)
    , m_start(iteration)
    , m_lowest(totalError)
    , m_lowestAt(iteration)
{
    const auto samples = static_cast<long long>(project.samples.size());
    m_perEpoch = (samples + project.training.batchSize - 1) / project.training.batchSize;
}

std::optional<QString> StopWatch::note(long long iteration, double totalError)
{
    const std::optional<QString> why = reason(iteration, totalError);
    if (!why)
        return std::nullopt;
    return Words::tr("Stopped after iteration %1: %2").arg(iteration).arg(*why);
}

std::optional<QString> StopWatch::reason(long long iteration, double totalError)
{
    if (totalError < m_lowest) {
        m_lowest = totalError;
        m_lowestAt = iteration;
    }
    if (m_conditions.error && totalError < *m_conditions.error)
        return Words::tr("the total error is below %1")
            .arg(withDecimalMark(QString::number(*m_conditions.error, 'g', QLocale::FloatingPointShortest)));
    if (m_conditions.patience && iteration - m_lowestAt >= *m_conditions.patience) {
        return *m_conditions.patience == 1 ? Words::tr("the total error has not improved in it")
                                           : Words::tr("the total error has not improved for %1 iterations").arg(*m_conditions.patience);
    }
    if (m_conditions.iterations && iteration - m_start >= *m_conditions.iterations)
        return iterationsDone(*m_conditions.iterations);
    // Divided rather than multiplied, which might leave the range of whole numbers.
    if (m_conditions.epochs && (iteration - m_start) / m_perEpoch >= *m_conditions.epochs)
        return epochsDone(*m_conditions.epochs);
    return std::nullopt;
}
