// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/prediction.h"
#include "core/explanation/predictionrecord.h"

#include <QObject>

class DiagramPresenter;
class PredictPanel;
class Session;
struct LessonPage;

/// Leads somebody through predicting an iteration: feeds the questions to panel and diagram, and what is typed there to the
/// judge. Training, its moment and the project stay as they are, and come back to the views at the end.
class PredictPresenter : public QObject
{
    Q_OBJECT

public:
    PredictPresenter(Session &session, PredictPanel &panel, DiagramPresenter &diagram);

    /// Lets somebody choose what to predict of the iteration in view, or of the next one where that is complete.
    void begin();
    /// Asks for the numbers that a lesson's page prints for the iteration that it shows.
    void beginPage(const LessonPage &page);
    /// Asks for chosen quantities of the iteration in view: those that a worksheet leaves blank.
    void beginChosen(const std::vector<Quantity> &quantities);
    void end();
    /// What would bring back the answers so far; nothing before the first.
    std::optional<PredictionRecord> record() const;
    /// Goes on where a record ends, if it is about the iteration in view.
    void restore(const PredictionRecord &record);
    bool isActive() const { return m_active; }
    /// What has been answered so far; nothing before the first question.
    std::optional<ScoreSheet> scoreSheet() const;

signals:
    /// An answer was given, or help asked for.
    void acted();
    void activeChanged(bool active);
    void sheetWished();

private:
    void enter();
    void leaveIfChanged();
    PredictionScope scope() const;
    std::pair<Project, long long> iterationInView() const;
    void ask(const std::vector<Quantity> &quantities);
    void prepare(const PredictionScope &scope);
    void choose();
    void perform(const PredictionAct &act);
    void start();
    void answer(const QString &typed);
    void giveHint();
    void keep();
    void showAnswer();
    void goOn(const QString &sentence, bool good);
    void showAll();

    Session &m_session;
    PredictPanel &m_panel;
    DiagramPresenter &m_diagram;
    bool m_active = false;
    std::pair<Project, long long> m_inView; ///< as it was when predicting began
    Project m_project; ///< at the start of the iteration that is predicted
    long long m_iteration = 0;
    PredictionScope m_scope;
    std::unique_ptr<Prediction> m_prediction;
    std::vector<PredictionAct> m_acts; ///< since its beginning
};
