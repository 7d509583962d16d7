// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/trainer.h"

#include "core/model/counts.h"
#include "core/model/overloaded.h"
#include "core/training/finiteness.h"
#include "core/training/propagation.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// The words about training that stops.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Trainer)
};

/// Lean iterations after which the parameters are copied again: few enough to be computed again within a moment, and enough
/// for the copy to cost next to nothing.
constexpr long long leanStretch = 128;

} // namespace

Trainer::Trainer(Project project, long long iteration, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
    , m_iteration(m_project.network, m_project.samples, m_project.training)
    , m_lean(m_project.network, m_project.samples, m_project.training)
    , m_number(iteration)
{
    prepare();
}

void Trainer::restart(Project project, long long iteration)
{
    m_project = std::move(project);
    m_iteration = Iteration(m_project.network, m_project.samples, m_project.training);
    m_lean = LeanIteration(m_project.network, m_project.samples, m_project.training);
    m_number = iteration;
    prepare();
}

void Trainer::prepare()
{
    m_takesAllSamples = static_cast<std::size_t>(m_project.training.batchSize) >= m_project.samples.size();
    m_earlier.iteration = -1;
    m_lastWasLean = false;
    m_ahead.reset();
}

Done Trainer::performPhase()
{
    if (m_iteration.finished()) {
        m_iteration.begin(m_number);
        m_lastWasLean = false;
        m_ahead.reset();
    }
    const Phase &phase = m_iteration.performPhase(m_project.network, m_project.memory);
    if (!m_iteration.isFinite())
        return takeBack(describeNotFinite(m_project.network, phase));
    announce(phase);
    if (m_iteration.finished()) {
        ++m_number;
        emit stepDone(m_iteration.finishedStep());
    }
    return std::monostate();
}

void Trainer::connectNotify(const QMetaMethod &)
{
    m_isHeard = true;
}

Batch Trainer::batchOf(long long iteration) const
{
    const std::size_t samples = m_project.samples.size();
    if (m_takesAllSamples)
        return {0, samples};
    return ::batchOf(iteration, samples, m_project.training.batchSize);
}

bool Trainer::isLean() const
{
    return m_iteration.finished() && !m_isHeard.load(std::memory_order_relaxed) && LeanIteration::suits(m_project.training);
}

void Trainer::forwardLean()
{
    if (!m_ahead)
        m_ahead = m_lean.forward(m_project.network, batchOf(m_number));
}

Done Trainer::performLean()
{
    if (m_earlier.iteration < 0 || m_number - m_earlier.iteration >= leanStretch)
        keepEarlier();
    forwardLean();
    bool isFinite = false;
    if (m_lean.canTurn()) {
        m_ahead = m_lean.turn(m_project.network, batchOf(m_number + 1));
        isFinite = m_ahead.has_value();
    } else {
        m_ahead.reset();
        isFinite = m_lean.backwardAndUpdate(m_project.network);
    }
    if (isFinite) {
        m_lastWasLean = true;
        ++m_number;
        return std::monostate();
    }
    return performAgain();
}

/// Once more with all phases, which know what it is that isn't finite.
Done Trainer::performAgain()
{
    m_project.network = networkAfter(m_number);
    return performPhases();
}

void Trainer::keepEarlier()
{
    m_earlier.iteration = m_number;
    m_earlier.network = m_project.network;
}

Network Trainer::networkAfter(long long iteration) const
{
    Network network = m_earlier.network;
    LeanIteration lean(network, m_project.samples, m_project.training);
    for (long long number = m_earlier.iteration; number < iteration; ++number) {
        lean.forward(network, batchOf(number));
        lean.backwardAndUpdate(network);
    }
    return network;
}

Step Trainer::step() const
{
    if (!m_lastWasLean)
        return m_iteration.step();
    Network network = networkAfter(m_number - 1);
    OptimizerMemory none;
    Iteration iteration(network, m_project.samples, m_project.training);
    iteration.begin(m_number - 1);
    while (!iteration.finished())
        iteration.performPhase(network, none);
    return iteration.step();
}

double Trainer::computeTotalError()
{
    if (!m_iteration.finished() || !m_takesAllSamples)
        return ::totalError(m_project.network, m_project.samples, m_project.training.loss, m_forward);
    if (isLean())
        forwardLean();
    else
        m_ahead = m_iteration.forwardAhead(m_project.network, m_number);
    return *m_ahead;
}

Done Trainer::performIteration()
{
    return isLean() ? performLean() : performPhases();
}

Done Trainer::performPhases()
{
    const long long number = m_number;
    while (m_number == number) {
        if (Done done = performPhase(); !done)
            return done;
    }
    return std::monostate();
}

void Trainer::announce(const Phase &phase)
{
    std::visit(Overloaded{
                   [this](const ForwardPhase &forward) { emit forwardDone(forward); },
                   [this](const BackwardPhase &backward) { emit backwardDone(backward); },
                   [this](const UpdatePhase &update) { emit updateDone(update); },
               },
               phase);
}

Problem Trainer::refuse(double totalError)
{
    --m_number;
    return takeBack(std::isnan(totalError) ? Words::tr("the total error is no longer a number")
                                           : Words::tr("the total error became infinite"));
}

Problem Trainer::takeBack(const QString &what)
{
    Problem problem{
        Words::tr("%1 in iteration %2; try a smaller learning rate than %3")
            .arg(what)
            .arg(m_number + 1)
            .arg(withDecimalMark(QString::number(m_project.training.optimizer.learningRate, 'g', QLocale::FloatingPointShortest)))};
    if (m_lastWasLean) {
        m_project.network = networkAfter(m_number);
    } else {
        const Step step = m_iteration.step();
        m_project.network = parametersBefore(std::move(m_project.network), step);
        m_project.memory = memoryBefore(std::move(m_project.memory), step);
    }
    m_iteration.abandon();
    m_lastWasLean = false;
    m_ahead.reset();
    return problem;
}
