// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/training/checkpoints.h"
#include "core/training/errorcurve.h"
#include "core/training/phase.h"

#include <functional>
#include <optional>
#include <utility>

class Trainer;

/// A point in training's time: `phases` phases into the iteration that follows `iteration` finished ones, and `part`
/// named steps into the next phase.
///
/// All phases of an iteration done is a position of its own: it shows the same parameters as the start of the next
/// iteration, but with what the phases computed still in view.
struct Position
{
    long long iteration = 0;
    int phases = 0;
    int part = 0;

    auto operator<=>(const Position &) const = default;
};

/// All that the views need to show one point in time.
struct Moment
{
    Position position;
    long long iteration = 0; ///< finished iterations, as people count them
    int phaseCount = 0; ///< phases of one iteration
    Project project; ///< with the parameters as they are at this moment
    Network before; ///< the parameters with which the iteration of `step` began
    OptimizerMemory memoryBefore; ///< what the optimizer remembered then
    std::optional<Phase> coming; ///< the phase that position.part is within; whole, though only a part of it has happened
    Step step; ///< what has happened of the iteration that position.iteration counts from 0
    std::size_t sample = 0; ///< the shown sample: one of the iteration's batch, or another that was chosen at rest
    SampleForward forward; ///< its values at the present parameters
    double totalError = 0.0; ///< mean over all samples at the present parameters
    bool stale = false; ///< whether something that `step` depends on has been edited since it happened

    bool operator==(const Moment &) const = default;
};

/// The moment that a project shows when nothing has happened yet in the iteration that comes next.
Moment momentAtRest(const Project &project, long long iteration);

/// The moment that a trainer is at; `position` says whether a finished iteration is still in view.
Moment momentOf(const Trainer &trainer, Position position);

/// A moment between two iterations with the values of another sample; within an iteration, whose sample is settled, the same.
Moment withSample(Moment moment, std::size_t sample);

/// What happened in training since a project's parameters were given: the error curve, and checkpoints from which
/// every moment is computed again, to the same bits.
class Recording
{
public:
    /// Begins at the project's parameters, which are those after `firstIteration` iterations.
    explicit Recording(Project project, long long firstIteration = 0);

    /// The project with the parameters with which the recording begins.
    const Project &project() const { return m_project; }
    /// Gives the project another view, which has no part in training.
    void setView(const QJsonObject &view) { m_project.view = view; }
    long long firstIteration() const { return m_curve.firstIteration(); }
    long long lastIteration() const { return m_curve.lastIteration(); }
    const ErrorCurve &curve() const { return m_curve; }
    /// The same for the samples that are set apart for the test; empty if there are none.
    const ErrorCurve &testCurve() const { return m_testCurve; }

    /// The curve from the first iteration to `to` and no further, as ErrorCurve::stretches() gives it; what was merged with later
    /// iterations is computed again.
    std::vector<CurveStretch> stretches(long long to, int count) const;
    std::vector<CurveStretch> testStretches(long long to, int count) const;

    /// Iterations between two of the checkpoints, and the memory that these take.
    long long checkpointInterval() const { return m_checkpoints.interval(); }
    std::size_t checkpointBytes() const { return m_checkpoints.bytes(); }

    /// Notes the total error after iteration lastIteration() + 1, and the state of training that `project` has then.
    void append(const Project &project, double totalError)
    {
        // In line, as it is done after every iteration.
        m_curve.append(totalError);
        if (!m_project.testSamples.empty())
            appendTest(project.network);
        m_checkpoints.note(project);
    }

    /// Brings a trainer to a position, computing again from the nearest checkpoint to the same bits.
    void seat(Trainer &trainer, Position position) const;
    /// The moment at any position from the first iteration to the last, with any number of phases.
    Moment momentAt(Position position) const;
    /// Shows the parameters at each checkpoint in order, from where the recording begins; nothing is computed again.
    void visitCheckpoints(const std::function<void(long long iteration, const Network &network)> &visit) const;

private:
    void appendTest(const Network &network);
    std::vector<CurveStretch> stretchesOf(const ErrorCurve &curve, const std::vector<Sample> &samples, long long to, int count) const;
    /// The project as it was at the last checkpoint up to an iteration, and which iteration that was.
    std::pair<Project, long long> startFor(long long iteration) const;

    Project m_project;
    ErrorCurve m_curve;
    ErrorCurve m_testCurve;
    Checkpoints m_checkpoints;
    SampleForward m_forward; ///< used again by each total error of the test samples
};
