// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/experiment.h"
#include "core/training/recording.h"

#include <QString>

/// One entry of the naive model's undo list, with whole copies of what there was and what there is after it.
struct NaiveEdit
{
    Experiment before;
    Experiment after;
    QString text;
    QString mergeKey;
    bool keepsFuture = false; ///< whether it left what lay ahead as a branch
};

/// A point of the error curve.
struct NaiveError
{
    long long iteration = 0;
    double error = 0.0;
};

/// A naive model of Document and Session: it keeps whole copies of everything, and trains from the start whenever it is asked.
///
/// It knows what people are promised: what an edit, undo, a branch or a jump in time leads to. It knows nothing of checkpoints,
/// workers, previews and views.
class NaiveDesk
{
public:
    explicit NaiveDesk(const Project &project);

    // What there is.

    const Experiment &experiment() const { return m_experiment; }
    const std::vector<NaiveEdit> &edits() const { return m_edits; }
    std::size_t index() const { return m_index; }
    bool isModified() const { return m_clean != static_cast<long long>(m_index); }
    const Position &position() const { return m_position; }
    /// The iterations that are finished at the position.
    long long finished() const;
    /// The last iteration of the curve, and the one to which the course was trained before.
    long long last() const { return m_last; }
    long long trained() const { return std::max(m_last, m_promised); }
    /// The project after so many iterations and what was decided there.
    Project after(long long iterations) const;
    /// What an edit would change now.
    Project present() const { return after(finished()); }
    /// The project in the middle of an iteration.
    Project shown() const;
    std::vector<NaiveError> curve() const;
    std::vector<NaiveError> testCurve() const;

    // What happens.

    /// An edit of what is present at the position; a future that it cuts off stays as a branch of that name.
    void edit(const Project &changed, const QString &text, const QString &nameOfFuture, const QString &mergeKey = {});
    /// An edit of branches, names or views.
    void change(const Experiment &experiment, const QString &text, const QString &mergeKey = {});
    void undo();
    void redo();
    void save() { m_clean = static_cast<long long>(m_index); }
    /// Opens what there is as if from a file.
    void reopen();
    void branchHere(const QString &name, const QString &text);
    /// What is called `nameOfPresent`, unless it has a name, stays as a branch in the place of the chosen one.
    void switchTo(std::size_t branch, const QString &nameOfPresent, const QString &text);
    void reset(const QString &text);

    void stepPhase();
    void stepIteration();
    void stepBackPhase();
    void stepBackIteration();
    void scrubTo(long long iteration);
    /// Trains at full speed.
    void trainTo(long long iteration);
    /// Trains up to an iteration, and shows another one then.
    void replay(long long until, long long back);
    /// Time stands where the session says that it does, by a step that is finer than a phase, or where a replay was paused.
    void moveTo(Position position, long long last);
    /// To be called after each event with the session's last iteration: of a course that comes back by undo, more may still be
    /// known than was promised, up to what it was ever trained.
    void settle(long long last);

private:
    void push(NaiveEdit edit);
    void follow(const Experiment &before);
    void reachAgain(long long iterations, long long back);
    void goTo(long long iteration);
    long long everTrained() const;
    long long reachable(long long iteration) const;
    void finishIteration();
    const Project &decidedFor(long long iteration) const;
    std::vector<NaiveError> errors(std::vector<Sample> Project::*samples) const;

    Experiment m_experiment;
    std::vector<NaiveEdit> m_edits;
    std::vector<std::pair<Course, long long>> m_past; ///< each course, and how far it was trained
    std::size_t m_index = 0;
    long long m_clean = 0;
    Position m_position;
    long long m_wanted = 0; ///< the iteration that was to be gone to, even if less is trained
    long long m_last = 0;
    long long m_promised = 0; ///< how far the course had been trained before it was left
};
