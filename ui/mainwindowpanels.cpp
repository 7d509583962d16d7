// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The panels of the main window beside the diagram: lesson, data, output map, checks, and what belongs to them.

#include "core/explanation/lesson.h"
#include "core/model/sampleedits.h"
#include "ui/applicationsettings.h"
#include "ui/blackboarddialog.h"
#include "ui/diagram/diagramscene.h"
#include "ui/document.h"
#include "ui/explanationpresenter.h"
#include "ui/gradientcheckdialog.h"
#include "ui/healthdialog.h"
#include "ui/lessonpresenter.h"
#include "ui/mainwindow.h"
#include "ui/panels/checkpanel.h"
#include "ui/panels/datasetpanel.h"
#include "ui/panels/diagnosisfield.h"
#include "ui/panels/errorsurfacepanel.h"
#include "ui/panels/lessonpanel.h"
#include "ui/panels/outputmappanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/panels/toolbar.h"
#include "ui/session.h"

#include <QDockWidget>
#include <QTimer>

void MainWindow::createSidePanel()
{
    m_side = new SidePanel(this);
    m_lessonPanel = new LessonPanel;
    m_data = new DatasetPanel;
    m_map = new OutputMapPanel;
    m_side->add(m_lessonPanel, tr("Lesson"), tr("Show the lesson"));
    m_side->add(m_data, tr("Data"), tr("Show the data"));
    m_side->add(m_map, tr("Outputs"), tr("Show the output map"));
    m_surface = new ErrorSurfacePanel;
    m_side->add(m_surface, tr("Surface"), tr("Show the error surface"));
}

/// Shows one of the panels beside the diagram, or none.
void MainWindow::showPanel(QWidget *panel)
{
    if (panel == m_lessonPanel && m_lessonPanel->lesson().pages.empty()) {
        beginLesson(lessonNames().front());
        return;
    }
    if (panel)
        m_side->choose(panel);
    m_sideDock->setVisible(panel != nullptr);
    shareRoom();
    // Once more when the docks know of each other.
    QTimer::singleShot(0, this, &MainWindow::shareRoom);
    showSide();
}

/// What the data, the output map and the error surface show; nothing is computed for panels that nobody sees.
void MainWindow::showSide()
{
    if (m_data->isVisible())
        m_data->showProject(m_session->present(), static_cast<int>(m_session->moment().sample));
    if (m_map->isVisible())
        m_map->showMoment(m_session->shown());
    if (m_surface->isVisible())
        m_surface->showMoment(m_session->shown());
}

void MainWindow::connectData()
{
    connect(m_data, &DatasetPanel::sampleChosen, this, [this](int sample) { m_session->chooseSample(static_cast<std::size_t>(sample)); });
    connect(m_data, &DatasetPanel::valueEdited, this,
            [this](const SampleValueId &id, double value) { report(m_session->edit(id, value)); });
    connect(m_data, &DatasetPanel::samplesChanged, this, [this](const std::vector<Sample> &samples, const QString &text) {
        report(m_session->editProject([&samples](const Project &project) { return withSamples(project, samples); }, text));
    });
    connect(m_data, &DatasetPanel::refused, this, &MainWindow::notify);
    connect(m_data, &DatasetPanel::importRequested, this, &MainWindow::importData);
    connect(m_data, &DatasetPanel::generateRequested, this, &MainWindow::generateData);
    const auto showPath = [this] {
        if (!m_surface->isVisible())
            return;
        // While nobody saw it, the network may have got another structure.
        m_surface->showMoment(m_session->shown());
        if (m_surface->isPossible())
            m_surface->setPath(m_session->path(m_surface->across(), m_surface->up()));
    };
    connect(m_surface, &ErrorSurfacePanel::pathWanted, this, showPath);
    connect(m_session.get(), &Session::runningChanged, this, showPath);
    connect(m_document.get(), &Document::changed, this, showPath, Qt::QueuedConnection);
    connect(m_document.get(), &Document::opened, this, showPath, Qt::QueuedConnection);
    connect(m_side, &SidePanel::panelChosen, this, &MainWindow::showSide);
    connect(m_sideDock, &QDockWidget::visibilityChanged, this, &MainWindow::showSide);
}

void MainWindow::connectChecks()
{
    connect(m_checks, &CheckPanel::gradientCheckRequested, this, &MainWindow::checkGradients);
    connect(m_checks, &CheckPanel::healthRequested, this, &MainWindow::showHealth);
    connect(m_checks, &CheckPanel::findingsChanged, this, [this] {
        m_scene->markOnly(neuronsOf(m_checks->findings()));
        if (m_health)
            m_health->showFindings(m_checks->findings());
    });
    followChecks(m_session->shown());
}

/// Health looks at the curve, too, which is fetched four times a second while training runs.
void MainWindow::followChecks(const Moment &moment)
{
    constexpr int milliseconds = 250;
    if (m_session->isRunning() && m_sinceChecks.isValid() && m_sinceChecks.elapsed() < milliseconds)
        return;
    m_sinceChecks.start();
    m_checks->showMoment(moment, recentErrors(m_session->curve(1000), moment.iteration, moment.totalError));
}

void MainWindow::checkGradients()
{
    m_session->pause();
    if (!m_gradients) {
        m_gradients = new GradientCheckDialog(m_session->format(), this);
        connect(m_gradients, &GradientCheckDialog::checked, m_checks, &CheckPanel::showVerdict);
    }
    m_gradients->show();
    m_gradients->activateWindow();
    m_gradients->check(m_session->moment().project);
}

void MainWindow::showHealth()
{
    if (!m_health)
        m_health = new HealthDialog(*m_style, this);
    m_health->showFindings(m_checks->findings());
    m_health->show();
    m_health->activateWindow();
}

void MainWindow::beginLesson(const QString &name)
{
    Outcome<Lesson> lesson = builtInLesson(name);
    if (!lesson) {
        notify(lesson.problem());
        return;
    }
    m_session->pause();
    if (!m_lesson->isAbout(lesson.value())) {
        if (!mayLeave())
            return;
        open(Course{lesson.value().project, {}}, QString());
    }
    m_lesson->begin(std::move(lesson).value());
    m_tools->showPrintedValues(m_lessonPanel->verdicts());
    showPanel(m_lessonPanel);
}

/// A lesson about another project than the one that is open is over.
void MainWindow::leaveLesson()
{
    if (m_lessonPanel->lesson().pages.empty() || m_lesson->isAbout(m_lessonPanel->lesson()))
        return;
    m_lessonPanel->clear();
    m_tools->hidePrintedValues();
    if (m_side->chosen() == m_lessonPanel)
        showPanel(nullptr);
}

/// Whether a lesson may open by itself: somebody who has closed it does not want that, and it needs room.
bool MainWindow::hasRoomForLesson() const
{
    constexpr int roomy = 1280;
    return width() >= roomy && applicationSettings().value(QStringLiteral("lesson"), true).toBool();
}

void MainWindow::welcome()
{
    if (hasRoomForLesson())
        beginLesson(lessonNames().front());
}

/// What the field below the chain rule is asked about.
void MainWindow::showDiagnosis()
{
    if (m_session->isRunning())
        return;
    const Origin origin = m_session->origin();
    const Moment &moment = m_session->moment();
    m_diagnosis->setContext({origin.project, origin.iteration, moment.position.iteration, moment.iteration}, m_explanation->explanation());
}

void MainWindow::showBlackboard()
{
    m_session->pause();
    if (!m_blackboard)
        m_blackboard = new BlackboardDialog(*m_style, this);
    m_blackboard->show();
    m_blackboard->activateWindow();
    followBlackboard();
}

void MainWindow::followBlackboard()
{
    const Moment &moment = m_session->moment();
    if (m_blackboard && m_blackboard->isVisible() && !m_session->isRunning())
        m_blackboard->setIteration(projectBefore(moment), moment.position.iteration);
}
