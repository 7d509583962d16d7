// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"
#include "core/training/iteration.h"
#include "core/training/leaniteration.h"

#include <QObject>

#include <atomic>
#include <cmath>
#include <optional>

/// Trains a project: performs phases and iterations, and announces each phase by a signal with all that it computed.
///
/// For an iteration the signals come in the order in which the phases happen: forwardDone, backwardDone, updateDone,
/// stepDone with simultaneous updates; with the output layer first, backwardDone and updateDone come once a layer.
/// The results that the signals carry are valid during the signal; copy what is to be kept.
///
/// As long as nobody has been connected to a signal, whole iterations keep none of their phases where that is faster: the
/// parameters become the same to the bit, and what is asked for later is computed again from a copy of earlier parameters.
class Trainer : public QObject
{
    Q_OBJECT

public:
    /// Starts at the project's parameters, which are those after `iteration` iterations.
    explicit Trainer(Project project, long long iteration = 0, QObject *parent = nullptr);

    /// Leaves everything and starts anew, as if constructed so.
    void restart(Project project, long long iteration);

    /// The project with the parameters, and what the optimizer remembers, as they are now.
    const Project &project() const { return m_project; }
    const Network &network() const { return m_project.network; }
    /// Gives the project another view, which has no part in training.
    void setView(const QJsonObject &view) { m_project.view = view; }
    /// Iterations that are finished.
    long long iteration() const { return m_number; }

    /// Phases of the iteration in progress that have happened; 0 between iterations.
    int phasesDone() const { return m_iteration.finished() ? 0 : m_iteration.phasesDone(); }
    int phaseCount() const { return m_iteration.phaseCount(); }
    /// The phases of the iteration in progress, or of the last one if none is in progress.
    Step step() const;

    /// Performs the next phase. If it would make any number infinite or NaN, the whole iteration is taken back and
    /// the problem says which quantity it was.
    Done performPhase();
    /// Performs what is left of the iteration in progress, or a whole one.
    Done performIteration();
    /// Mean error over all samples at the present parameters; between iterations, what it has in common with the next iteration
    /// is computed only once.
    double totalError() { return m_ahead && m_takesAllSamples ? *m_ahead : computeTotalError(); }
    /// Takes the iteration that has just been finished back if it has made this, the mean error over all samples, infinite or
    /// NaN. To be asked by whoever computes the total error: that may cost more than the iteration itself.
    Done confirm(double totalError) { return std::isfinite(totalError) ? Done(std::monostate()) : refuse(totalError); }

signals:
    void forwardDone(const ForwardPhase &phase);
    void backwardDone(const BackwardPhase &phase);
    void updateDone(const UpdatePhase &phase);
    void stepDone(const Step &step);

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    /// Where training was some iterations ago.
    struct Earlier
    {
        long long iteration = -1; ///< below 0 where there is nothing
        Network network;
    };

    Batch batchOf(long long iteration) const;
    bool isLean() const;
    Done performLean();
    Done performPhases();
    Done performAgain();
    void prepare();
    double computeTotalError();
    void forwardLean();
    [[gnu::noinline]] void keepEarlier();
    /// The parameters after so many iterations, from those kept on.
    Network networkAfter(long long iteration) const;
    Problem refuse(double totalError);
    void announce(const Phase &phase);
    /// Takes the iteration back because of what has become of a quantity: "net_o1 became infinite".
    Problem takeBack(const QString &what);

    Project m_project;
    Iteration m_iteration;
    LeanIteration m_lean;
    long long m_number;
    bool m_takesAllSamples = false; ///< whether each batch has all samples
    Earlier m_earlier; ///< kept while iterations are lean
    bool m_lastWasLean = false; ///< whether m_iteration does not have the phases of the last iteration
    std::optional<double> m_ahead; ///< the error of the batch that has been carried forward already, for the next iteration
    SampleForward m_forward; ///< used again by each total error
    std::atomic<bool> m_isHeard = false; ///< whether anybody was ever connected to a signal
};
