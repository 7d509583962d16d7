// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/propagation.h"
#include "ui/document.h"
#include "ui/session.h"

#include <QTest>

#include <cmath>

/// A project opened as the window opens it, but without a window.
struct Desk
{
    explicit Desk(Project project)
        : document(std::move(project))
        , session(document)
    {
    }

    /// Performs whole iterations until that many are finished.
    void trainTo(long long iteration)
    {
        while (session.moment().iteration < iteration)
            session.stepBy(StepSize::OneIteration);
    }

    Document document;
    Session session;
};

/// Waits until a session that trains in the background is at rest.
inline bool comesToRest(const Session &session, int milliseconds = 5000)
{
    return QTest::qWaitFor([&session] { return !session.isRunning(); }, milliseconds);
}

/// The project after so many iterations, worked out from nothing but what the user decided.
inline Project projectAt(const Course &course, long long iteration)
{
    Project start = course.start;
    long long from = 0;
    for (const Intervention &intervention : course.interventions) {
        if (intervention.iteration <= iteration) {
            start = intervention.project;
            from = intervention.iteration;
        }
    }
    Trainer trainer(start, from);
    while (trainer.iteration() < iteration && trainer.performIteration())
        ;
    return trainer.project();
}

/// The total error of a project's parameters.
inline double errorOf(const Project &project)
{
    return totalError(project.network, project.samples, project.training.loss);
}

/// A session's error curve, every iteration of it.
inline std::vector<CurveStretch> wholeCurve(Session &session)
{
    return session.curve(100000);
}

/// What is wrong with a session at rest, compared with what its decisions lead to; empty if all is well.
inline QString complaint(const Document &document, Session &session)
{
    const Moment &moment = session.moment();
    const Project expected = projectAt(document.course(), moment.iteration);
    if (session.present() != expected)
        return QStringLiteral("other parameters at iteration %1").arg(moment.iteration);
    // What somebody has typed may have no error that is a number.
    const double error = errorOf(moment.project);
    const bool isSame = moment.totalError == error || (std::isnan(moment.totalError) && std::isnan(error));
    if (moment.position.part == 0 && !isSame)
        return QStringLiteral("the error at iteration %1 is %2 and not %3, which its parameters have")
            .arg(moment.iteration)
            .arg(moment.totalError, 0, 'g', 17)
            .arg(error, 0, 'g', 17);
    const std::vector<CurveStretch> curve = wholeCurve(session);
    if (curve.empty() || curve.front().firstIteration != 0 || curve.back().lastIteration != session.lastIteration())
        return QStringLiteral("the curve is not whole");
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const long long gap = curve[i].firstIteration - curve[i - 1].lastIteration;
        if (gap != 0 && gap != 1)
            return QStringLiteral("the curve jumps from iteration %1 to %2").arg(curve[i - 1].lastIteration).arg(curve[i].firstIteration);
    }
    if (moment.iteration > session.lastIteration())
        return QStringLiteral("iteration %1 is beyond the curve").arg(moment.iteration);
    return {};
}
