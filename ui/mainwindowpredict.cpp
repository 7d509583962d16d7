// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The main window while somebody predicts numbers.

#include "ui/blackboarddialog.h"
#include "ui/curvetablepresenter.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/neuronmaps.h"
#include "ui/gradientcheckdialog.h"
#include "ui/mainwindow.h"
#include "ui/panels/lessonpanel.h"
#include "ui/panels/predictpanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/panels/timelinebar.h"
#include "ui/panels/toolbar.h"
#include "ui/predictpresenter.h"
#include "ui/presentation.h"
#include "ui/scoresheetdialog.h"
#include "ui/trainingspeaker.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

void MainWindow::createPrediction()
{
    m_predictor = new PredictPresenter(*m_session, *m_predictPanel, *m_diagram);
    m_predictor->setParent(this);
    connect(m_predictor, &PredictPresenter::activeChanged, this, &MainWindow::showPrediction);
    connect(m_predictor, &PredictPresenter::sheetWished, this, &MainWindow::showScoreSheet);
    connect(m_lessonPanel, &LessonPanel::predictionWished, m_predictor, &PredictPresenter::beginPage);
}

/// Everything that would tell the numbers goes, and what would change them rests; afterwards all is as before.
void MainWindow::showPrediction(bool active)
{
    if (active) {
        m_presentation->setOn(false);
        m_beforePrediction = {m_sideDock->isVisible(), m_neuronMaps->isShown(), m_ruleDock->isVisible(), m_chartDock->isVisible()};
        m_neuronMaps->setShown(false);
        m_editStructure->setChecked(false);
        m_curveTable->hideDialog();
        for (QWidget *dialog : std::initializer_list<QWidget *>{m_blackboard, m_gradients}) {
            if (dialog)
                dialog->hide();
        }
    }
    m_speaker->setSilent(active);
    m_predict->setChecked(active);
    m_explanations->setCurrentWidget(active ? static_cast<QWidget *>(m_predictPanel) : m_explanations->widget(0));
    m_sideDock->setVisible(!active && m_beforePrediction.side);
    m_ruleDock->setVisible(active || m_beforePrediction.rule);
    m_chartDock->setVisible(!active && m_beforePrediction.chart);
    m_timelineBar->setVisible(!active);
    m_tools->setPredicting(active);
    for (QAction *action : m_restingWhilePredicting)
        action->setEnabled(!active);
    if (active)
        return;
    m_stepBack->setEnabled(m_session->canStepBack());
    m_neuronMaps->setShown(m_beforePrediction.maps);
    shareRoom();
    // Once more when the docks know of each other.
    QTimer::singleShot(0, this, &MainWindow::shareRoom);
    m_view->setFocus();
}

/// Of the training's actions all but one tell numbers or change them.
void MainWindow::findResting()
{
    for (QAction *action : m_training->actions()) {
        if (action != m_predict && !action->isSeparator())
            m_restingWhilePredicting.push_back(action);
    }
}

void MainWindow::showScoreSheet()
{
    std::optional<ScoreSheet> sheet = m_predictor->scoreSheet();
    if (!sheet)
        return;
    sheet->student = m_student;
    sheet->date = QDate::currentDate();
    ScoreSheetDialog dialog(*sheet, *m_style, this);
    connect(&dialog, &ScoreSheetDialog::csvWished, this, [this, &dialog] { saveScoreSheet(dialog, false); });
    connect(&dialog, &ScoreSheetDialog::pdfWished, this, [this, &dialog] { saveScoreSheet(dialog, true); });
    dialog.exec();
    m_student = dialog.sheet().student;
}
