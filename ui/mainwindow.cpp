// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/explanation/lesson.h"
#include "core/explanation/numberformat.h"
#include "core/model/sampleedits.h"
#include "ui/accessiblewidgets.h"
#include "ui/announcer.h"
#include "ui/appearance.h"
#include "ui/areawalker.h"
#include "ui/arrangement.h"
#include "ui/blackboarddialog.h"
#include "ui/branchpresenter.h"
#include "ui/compareordersdialog.h"
#include "ui/comparisondialog.h"
#include "ui/curvetablepresenter.h"
#include "ui/diagram/arranger.h"
#include "ui/diagram/diagramaccessibility.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/neuronmaps.h"
#include "ui/document.h"
#include "ui/explanationpresenter.h"
#include "ui/formula/formulaaccessibility.h"
#include "ui/formula/formulaview.h"
#include "ui/formula/wallformula.h"
#include "ui/gradientcheckdialog.h"
#include "ui/healthdialog.h"
#include "ui/lessonpresenter.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/panels/checkpanel.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/datasetpanel.h"
#include "ui/panels/diagnosisfield.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/errorsurfacepanel.h"
#include "ui/panels/lessonpanel.h"
#include "ui/panels/outputmappanel.h"
#include "ui/panels/predictpanel.h"
#include "ui/panels/promptbutton.h"
#include "ui/panels/readout.h"
#include "ui/panels/sidepanel.h"
#include "ui/panels/timelinebar.h"
#include "ui/panels/toolbar.h"
#include "ui/presentation.h"
#include "ui/runlog.h"
#include "ui/savedfile.h"
#include "ui/screenroom.h"
#include "ui/session.h"
#include "ui/stopconditionsdialog.h"
#include "ui/structureeditor.h"
#include "ui/trainingsettingsdialog.h"
#include "ui/trainingspeaker.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QSlider>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <limits>

namespace {

constexpr int noticeMilliseconds = 9000;

/// The chain rule, below it the question why somebody's number is another, and how training is doing.
QWidget *explanationColumn(QWidget *rule, QWidget *question, QWidget *checks, QWidget *parent)
{
    auto *result = new QWidget(parent);
    auto *line = new QFrame(result);
    line->setObjectName(QStringLiteral("separator"));
    line->setFixedHeight(1);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(rule, 1);
    column->addWidget(line);
    column->addWidget(question);
    column->addWidget(checks);
    return result;
}

/// Whether a widget has a use of its own for a key that is also a shortcut of the window.
bool wantsKey(const QWidget *widget, const QKeyEvent &key)
{
    if (!widget || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const bool space = key.key() == Qt::Key_Space;
    const bool arrow = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right || key.key() == Qt::Key_Home;
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget))
        return space || arrow;
    if (qobject_cast<const QSlider *>(widget))
        return arrow;
    if (const auto *view = qobject_cast<const DiagramView *>(widget))
        return space && view->scene()->focusItem();
    if (qobject_cast<const FormulaView *>(widget) || qobject_cast<const QAbstractItemView *>(widget))
        return space || arrow;
    if (qobject_cast<const QComboBox *>(widget) && key.key() == Qt::Key_Home)
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && button->group() && button->group()->exclusive() && arrow)
        return key.key() != Qt::Key_Home; // the arrows lead to the other buttons of the group
    return space && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget));
}

} // namespace

MainWindow::MainWindow(Opened opened, std::shared_ptr<Appearance> appearance)
    : m_document(std::make_unique<Document>(std::move(opened.experiment), opened.fileName))
    , m_session(std::make_unique<Session>(*m_document))
    , m_appearance(appearance ? std::move(appearance) : std::make_shared<Appearance>())
    , m_style(&m_appearance->style())
{
    QAccessible::installFactory(widgetAccessible);
    QAccessible::installFactory(diagramAccessible);
    QAccessible::installFactory(readoutAccessible);
    QAccessible::installFactory(choiceBoxAccessible);
    QAccessible::installFactory(promptButtonAccessible);
    QAccessible::installFactory(formulaAccessibleFactory);
    createViews();
    createFileMenu();
    createEditMenu();
    createNetworkMenu();
    createViewMenu();
    createTrainingMenu();
    createLessonMenu();
    createHelpMenu();
    guardKeys();
    explainParts();
    connectSession();
    dress();
    showTitle();
    showCurve();
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    m_file->know(m_document->fileName(), opened.bytes);
    resume();
}

MainWindow::~MainWindow()
{
    // As long as all are there whom it concerns that the keyboard is taken away.
    hide();
    // What goes after this is unchecked and the like, and has nobody left to tell.
    disconnect(qApp, nullptr, this, nullptr);
    for (const QObject *part : findChildren<QObject *>())
        disconnect(part, nullptr, this, nullptr);
}

void MainWindow::createViews()
{
    m_menus = new QMenuBar(this);
    // In the order in which they are read and walked through.
    m_tools = new ToolBar(*m_session, this);
    createSidePanel();
    m_scene = new DiagramScene(this);
    m_view = new DiagramView(*m_scene, this);
    m_timelineBar = new TimelineBar(*m_session, this);
    m_chainRule = new ChainRulePanel(this);
    m_diagnosis = new DiagnosisField(this);
    m_checks = new CheckPanel(this);
    m_predictPanel = new PredictPanel(this);
    m_chart = new ErrorChart(this);
    m_diagram = new DiagramPresenter(*m_session, *m_scene, *m_view);
    m_diagram->setParent(this);
    m_structure = new StructureEditor(*m_session, *m_scene);
    m_structure->setParent(this);
    m_arranger = new Arranger(*m_session, *m_scene);
    m_arranger->setParent(this);
    m_neuronMaps = new NeuronMaps(*m_session, *m_scene);
    m_neuronMaps->setParent(this);
    m_explanation = new ExplanationPresenter(*m_session, *m_chainRule, *m_diagram);
    m_explanation->setParent(this);
    m_lesson = new LessonPresenter(*m_document, *m_session, *m_lessonPanel, *m_explanation);
    m_lesson->setParent(this);
    createPrediction();
    createRecovery();
    arrangeViews();
    createNotice();
}

/// Puts the views into their places, around the diagram.
void MainWindow::arrangeViews()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_wallFormula = new WallFormula(centre);
    column->addWidget(m_view, 1);
    column->addWidget(m_wallFormula);
    column->addWidget(m_timelineBar);

    // The tools stand above diagram and chain rule alike, so they share the menu's place.
    m_top = new QWidget(this);
    auto *topColumn = new QVBoxLayout(m_top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    topColumn->addWidget(m_menus);
    topColumn->addWidget(m_tools);
    setMenuWidget(m_top);
    setCentralWidget(centre);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_sideDock = Arrangement::dock(QStringLiteral("sideDock"), tr("Side panel"), m_side, this);
    m_sideDock->hide();
    m_explanations = new QStackedWidget(this);
    m_explanations->addWidget(explanationColumn(m_chainRule, m_diagnosis, m_checks, m_explanations));
    m_explanations->addWidget(m_predictPanel);
    m_ruleDock = Arrangement::dock(QStringLiteral("chainRuleDock"), tr("Chain rule panel"), m_explanations, this);
    m_chartDock = Arrangement::dock(QStringLiteral("errorCurveDock"), tr("Error curve panel"), m_chart, this);
    addDockWidget(Qt::LeftDockWidgetArea, m_sideDock);
    addDockWidget(Qt::RightDockWidgetArea, m_ruleDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_chartDock);
    m_arrangement = new Arrangement(*this, {m_sideDock, m_ruleDock, m_chartDock});
    m_areas = new AreaWalker({m_tools, m_side, m_view, m_explanations, m_chart}, this);
    resize(onScreen(*this, {1440, 900}));
    setMinimumSize(onScreen(*this, {900, 560}));
}

void MainWindow::createNotice()
{
    m_notice = new QLabel(m_view);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setAccessibleName(tr("Notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_noticeTimer = new QTimer(this);
    m_noticeTimer->setSingleShot(true);
    connect(m_noticeTimer, &QTimer::timeout, m_notice, &QLabel::hide);
}

void MainWindow::report(const Done &done)
{
    if (!done)
        notify(done.problem());
}

/// Handles in the diagram need room, so it is fitted anew.
void MainWindow::editStructure(bool editing)
{
    m_scene->setStructureEditing(editing);
    m_view->fit();
}

void MainWindow::connectSession()
{
    connect(m_session.get(), &Session::momentShown, this, [this](const Moment &moment) {
        showSide();
        followChecks(m_session->shown());
        m_stepBack->setEnabled(m_session->canStepBack());
        m_chart->setCursor(moment.iteration, moment.totalError);
    });
    connect(m_session.get(), &Session::curveChanged, this, &MainWindow::showCurve);
    connect(m_session.get(), &Session::runningChanged, this,
            [this](bool running) { m_run->setText(running ? tr("Pa&use training") : tr("&Run training")); });
    connect(m_session.get(), &Session::runningChanged, this,
            [](bool running) { noteRun(running ? QStringLiteral("training runs") : QStringLiteral("training rests")); });
    connect(m_session.get(), &Session::problemFound, this, &MainWindow::notify);
    connect(m_tools, &ToolBar::refused, this, &MainWindow::notify);
    connect(m_structure, &StructureEditor::refused, this, &MainWindow::notify);
    connect(m_diagram, &DiagramPresenter::refused, this, &MainWindow::notify);
    connect(m_chart, &ErrorChart::exportRequested, this, [this] { exportPicture(PictureKind::ErrorCurve); });
    connectPictures();
    connect(m_chart, &ErrorChart::iterationRequested, this, [this](long long iteration) { m_session->scrubTo(iteration); });
    connect(m_explanation, &ExplanationPresenter::explained, this, [this] {
        showWallFormula();
        showDiagnosis();
        followBlackboard();
    });
    m_curveTable = new CurveTablePresenter(*m_session, this);
    m_speaker = new TrainingSpeaker(*m_document, *m_session, *m_timelineBar);
    m_branches = new BranchPresenter(*m_document, *m_session, *m_chart, this);
    connect(m_branches, &BranchPresenter::curvesChanged, this, &MainWindow::showCurve);
    connect(m_document.get(), &Document::opened, this, &MainWindow::showTitle);
    connect(&m_document->undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(m_session.get(), &Session::stopped, this, &MainWindow::notify);
    connect(m_appearance.get(), &Appearance::styleChanged, this, &MainWindow::dress);
    connectData();
    connectChecks();
    m_stepBack->setEnabled(m_session->canStepBack());
    m_chart->setCursor(m_session->moment().iteration, m_session->moment().totalError);
    showDiagnosis();
}

/// Puts the program's style into all views.
void MainWindow::dress()
{
    m_style = &m_appearance->style();
    m_tools->setStyle(*m_style);
    const Style &diagramStyle = m_presentation->isOn() ? Style::wall(m_style->theme) : *m_style;
    m_diagram->setStyle(diagramStyle);
    m_wallFormula->setStyle(diagramStyle);
    m_neuronMaps->setStyle(*m_style);
    m_timelineBar->setStyle(*m_style);
    m_chainRule->setStyle(*m_style);
    m_diagnosis->setStyle(*m_style);
    m_checks->setStyle(*m_style);
    m_predictPanel->setStyle(*m_style);
    if (m_health)
        m_health->setStyle(*m_style);
    if (m_blackboard)
        m_blackboard->setStyle(*m_style);
    m_lessonPanel->setStyle(*m_style);
    m_data->setStyle(*m_style);
    m_map->setStyle(*m_style);
    m_surface->setStyle(*m_style);
    m_chart->setStyle(*m_style);
}

void MainWindow::setDigits(NumberFormat::Digits digits)
{
    NumberFormat format = m_session->format();
    format.digits = digits;
    m_data->setNumberFormat(format);
    m_surface->setFormat(format);
    m_session->setFormat(format);
    for (QAction *action : m_digits->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(digits));
}

void MainWindow::showCurve()
{
    m_chart->setTestCurve(m_session->testCurve(m_chart->request().count));
    m_chart->showCurve(m_session->curve(m_chart->request().count), m_session->lastIteration());
}

void MainWindow::showTitle()
{
    // What a name says of a place for the mark of unsaved changes is not meant so.
    setWindowTitle(documentName().replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")) + QStringLiteral("[*]"));
    setWindowFilePath(m_document->fileName());
    setWindowModified(m_document->isModified());
    m_revert->setEnabled(!m_document->fileName().isEmpty());
}

/// The panels' share of the window, as long as nobody has moved their borders.
void MainWindow::shareRoom()
{
    constexpr int low = 720; // below it the formula needs the room of what stands in the menus as well
    m_checks->setVisible(height() >= low);
    if (!m_presentation || !m_presentation->isOn())
        m_arrangement->shareRoom();
}

/// One sentence above the diagram, for a while.
void MainWindow::notify(const QString &sentence)
{
    m_notice->setText(sentence);
    placeNotice();
    m_notice->show();
    m_notice->raise();
    m_noticeTimer->start(noticeMilliseconds);
    announce(*m_notice, sentence);
}

void MainWindow::placeNotice()
{
    constexpr int margin = 16;
    const int most = m_view->width() - 2 * margin;
    const int wide = m_notice->fontMetrics().horizontalAdvance(m_notice->text()) + 44;
    m_notice->setFixedWidth(std::min(most, wide));
    m_notice->setFixedHeight(m_notice->heightForWidth(m_notice->width()));
    m_notice->move((m_view->width() - m_notice->width()) / 2, margin);
}

void MainWindow::runTo()
{
    bool accepted = false;
    const auto now = static_cast<int>(std::min<long long>(m_session->moment().iteration, 999'999'999));
    const int most = 1'000'000'000;
    const int iteration = QInputDialog::getInt(this, tr("Run to iteration"), tr("Train until this many iterations are finished:"),
                                               std::max(10'000, now + 1), now + 1, most, 1, &accepted);
    if (accepted)
        m_session->rush(iteration);
}

void MainWindow::goToIteration()
{
    m_session->pause();
    const auto last = static_cast<int>(std::min<long long>(m_session->lastIteration(), std::numeric_limits<int>::max()));
    const auto now = static_cast<int>(std::min<long long>(m_session->moment().iteration, last));
    bool accepted = false;
    const QString question = tr("The iteration to show, up to %1:").arg(countText(last));
    const int iteration = QInputDialog::getInt(this, tr("Go to iteration"), question, now, 0, last, 1, &accepted);
    if (accepted)
        m_session->scrubTo(iteration);
}

void MainWindow::compareOrders()
{
    m_session->pause();
    const Moment &moment = m_session->moment();
    CompareOrdersDialog(projectBefore(moment), moment.position.iteration, m_session->format(), *m_style, this).exec();
}

/// Trains the same start in several ways; the one that is chosen begins at iteration 0, and the present is kept as a branch.
void MainWindow::compareSettings()
{
    m_session->pause();
    ComparisonDialog dialog(m_document->course().start, m_session->format(), *m_style, this);
    connect(&dialog, &ComparisonDialog::chosen, this, [this](const Project &project) {
        m_session->scrubTo(0);
        report(m_session->editProject([&project](const Project &) { return project; }, tr("use what was compared")));
    });
    dialog.exec();
}

void MainWindow::editTraining()
{
    m_session->pause();
    TrainingSettingsDialog dialog(m_session->present().training, this);
    if (dialog.exec() == QDialog::Accepted)
        report(m_session->editProject([&dialog](const Project &project) { return dialog.applied(project); }, tr("Training settings")));
}

void MainWindow::editStopConditions()
{
    m_session->pause();
    StopConditionsDialog dialog(m_session->stopConditions(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_session->setStopConditions(dialog.conditions());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wantsKey(QApplication::focusWidget(), *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    shareRoom();
    if (m_notice->isVisible())
        placeNotice();
}
