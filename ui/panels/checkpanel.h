// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/gradientverdict.h"
#include "core/explanation/health.h"
#include "core/training/recording.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class CheckLine;
struct Style;

/// Says in two lines whether the gradients of the network in view are right and whether it is fit to learn.
///
/// The health follows the moment, at most four times a second. Gradients are checked when the network has been at rest for
/// a while, and unasked only where that is quick. Nothing of it moves what is around.
class CheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);

    /// The network to judge, and what its error did of late. Cheap enough for every frame.
    void showMoment(const Moment &moment, const std::optional<ErrorHistory> &history = {});
    /// What somebody else's check of the project in view has come to.
    void showVerdict(const GradientVerdict &verdict);
    void setStyle(const Style &style);

    /// The findings that the health line speaks of.
    const std::vector<HealthFinding> &findings() const { return m_findings; }
    const std::optional<ErrorHistory> &history() const { return m_history; }

signals:
    /// Somebody wants the table of all gradients.
    void gradientCheckRequested();
    /// Somebody wants to read the findings.
    void healthRequested();
    /// There are other findings than before.
    void findingsChanged();

private:
    void judgeHealth();
    void showHealth();
    void checkGradients();
    void showGradients();

    Project m_project;
    std::optional<ErrorHistory> m_history;
    std::vector<HealthFinding> m_findings;
    std::optional<GradientVerdict> m_verdict;
    bool m_verdictIsOld = false; ///< whether the verdict is that of an earlier moment
    QElapsedTimer m_sinceJudged;
    QTimer m_judgeTimer; ///< runs while a moment waits for its turn
    QTimer m_restTimer; ///< runs while the network may still change
    CheckLine *m_gradients = nullptr;
    CheckLine *m_health = nullptr;
};
