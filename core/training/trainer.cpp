// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/trainer.h"

#include "core/model/overloaded.h"
#include "core/training/finiteness.h"

#include <QLocale>

#include <cmath>

Trainer::Trainer(Project project, long long iteration, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
    , m_iteration(m_project.network, m_project.samples, m_project.training)
    , m_number(iteration)
{
}

void Trainer::restart(Project project, long long iteration)
{
    m_project = std::move(project);
    m_iteration = Iteration(m_project.network, m_project.samples, m_project.training);
    m_number = iteration;
}

Done Trainer::performPhase()
{
    if (m_iteration.finished())
        m_iteration.begin(m_number);
    const Phase &phase = m_iteration.performPhase(m_project.network, m_project.memory);
    if (!isFinite(phase))
        return takeBack(describeNotFinite(m_project.network, phase));
    announce(phase);
    if (m_iteration.finished()) {
        ++m_number;
        emit stepDone(m_iteration.finishedStep());
    }
    return std::monostate();
}

Done Trainer::performIteration()
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

Done Trainer::confirm(double totalError)
{
    if (std::isfinite(totalError))
        return std::monostate();
    --m_number;
    return takeBack(std::isnan(totalError) ? QStringLiteral("the total error is no longer a number")
                                           : QStringLiteral("the total error became infinite"));
}

Problem Trainer::takeBack(const QString &what)
{
    Problem problem{QStringLiteral("%1 in iteration %2; try a smaller learning rate than %3")
                        .arg(what)
                        .arg(m_number + 1)
                        .arg(QString::number(m_project.training.optimizer.learningRate, 'g', QLocale::FloatingPointShortest))};
    const Step step = m_iteration.step();
    m_project.network = parametersBefore(std::move(m_project.network), step);
    m_project.memory = memoryBefore(std::move(m_project.memory), step);
    m_iteration.abandon();
    return problem;
}
