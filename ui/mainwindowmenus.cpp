// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of the main window.

#include "core/model/projectfile.h"
#include "ui/aboutdialog.h"
#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/applicationsettings.h"
#include "ui/areawalker.h"
#include "ui/arrangement.h"
#include "ui/branchpresenter.h"
#include "ui/curvetablepresenter.h"
#include "ui/diagram/arranger.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/neuronmaps.h"
#include "ui/document.h"
#include "ui/guidedialog.h"
#include "ui/mainwindow.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/panels/datasetpanel.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/errorsurfacepanel.h"
#include "ui/panels/lessonpanel.h"
#include "ui/panels/outputmappanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/predictpresenter.h"
#include "ui/presentation.h"
#include "ui/session.h"
#include "ui/structureeditor.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>

void MainWindow::createFileMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&File"));
    named("new-network", menu->addAction(tr("&New network…"), this, &MainWindow::newNetwork))->setShortcut(QKeySequence::New);
    named("new-window", menu->addAction(tr("New &window"), this, &MainWindow::openBesides))->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    named("open", menu->addAction(tr("&Open…"), this, &MainWindow::openFile))->setShortcut(QKeySequence::Open);
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    QMenu *all = menu->addMenu(tr("E&xamples"));
    for (const Example &example : examples())
        named(QLatin1String("example-") + example.name,
              all->addAction(shownTitle(example.title), this, [this, example] { openExample(example.name); }));
    menu->addSeparator();
    named("save", menu->addAction(tr("&Save"), this, &MainWindow::save))->setShortcut(QKeySequence::Save);
    named("save-as", menu->addAction(tr("Save &as…"), this, &MainWindow::saveAs))->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    named("save-trained", menu->addAction(tr("Save a copy with the &trained weights…"), this, &MainWindow::saveTrained));
    m_revert = named("revert", menu->addAction(tr("Revert to the &file"), this, &MainWindow::revert));
    menu->addSeparator();
    named("import-data", menu->addAction(tr("&Import data…"), this, &MainWindow::importData));
    named("import-weights", menu->addAction(tr("Import weig&hts…"), this, &MainWindow::importWeights));
    named("generate-data", menu->addAction(tr("&Generate data…"), this, &MainWindow::generateData));
    menu->addSeparator();
    QAction *paper
        = named("solution-and-worksheets", menu->addAction(tr("Worked so&lution and worksheets…"), this, &MainWindow::exportPaper));
    QAction *numbers = named("export-data", menu->addAction(tr("Export &data…"), this, &MainWindow::exportData));
    QAction *picture = named("export-picture", menu->addAction(tr("&Export picture…"), this, [this] { exportPicture(m_lookedAt); }));
    picture->setShortcut(Qt::CTRL | Qt::Key_E);
    QAction *printed = named("print", menu->addAction(tr("&Print…"), this, &MainWindow::print));
    printed->setShortcut(QKeySequence::Print);
    QAction *preview = named("print-preview", menu->addAction(tr("Print pre&view…"), this, &MainWindow::previewPrint));
    m_restingWhilePredicting.insert(m_restingWhilePredicting.end(), {paper, numbers, picture, printed, preview});
    menu->addSeparator();
    QAction *quit = named("quit", menu->addAction(tr("&Quit"), this, &QWidget::close));
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // which Qt knows on some desktops only
}

void MainWindow::createEditMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Edit"));
    m_restingWhilePredicting.push_back(menu->menuAction());
    QAction *undo = m_document->undoStack().createUndoAction(this, tr("&Undo"));
    QAction *redo = m_document->undoStack().createRedoAction(this, tr("&Redo"));
    named("undo", undo)->setShortcuts(QKeySequence::Undo);
    named("redo", redo)->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addActions({undo, redo});
    menu->addSeparator();
    QAction *copy = named("copy-picture", menu->addAction(tr("&Copy picture"), this, [this] { copyPicture(m_lookedAt); }));
    m_restingWhilePredicting.push_back(copy);
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    menu->addMenu(m_chainRule->copyMenu());
    menu->addSeparator();
    QAction *settings = named("settings", menu->addAction(tr("&Settings…"), this, &MainWindow::editSettings));
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::createNetworkMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Network"));
    m_restingWhilePredicting.push_back(menu->menuAction());
    connect(menu, &QMenu::aboutToShow, m_structure, [this, menu] { m_structure->fill(*menu); });
    m_structure->fill(*menu);
}

void MainWindow::createViewMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&View"));
    QAction *fit = named("fit-diagram", menu->addAction(tr("&Fit diagram"), m_view, &DiagramView::fit));
    fit->setShortcut(Qt::CTRL | Qt::Key_0);
    QAction *in = named("zoom-in", menu->addAction(tr("Zoom &in"), this, [this] { m_view->zoom(1.25); }));
    in->setShortcuts(QKeySequence::keyBindings(QKeySequence::ZoomIn) + QList<QKeySequence>{Qt::CTRL | Qt::Key_Equal});
    QAction *out = named("zoom-out", menu->addAction(tr("Zoom &out"), this, [this] { m_view->zoom(0.8); }));
    out->setShortcuts(QKeySequence::ZoomOut);
    menu->addSeparator();
    named("next-area", menu->addAction(tr("Next a&rea"), m_areas, &AreaWalker::next))->setShortcut(Qt::Key_F6);
    named("previous-area", menu->addAction(tr("Pre&vious area"), m_areas, &AreaWalker::previous))->setShortcut(Qt::SHIFT | Qt::Key_F6);
    menu->addSeparator();
    addPanelAction(menu, "lesson-panel", tr("&Lesson panel"), m_lessonPanel, Qt::CTRL | Qt::Key_L);
    addPanelAction(menu, "data-panel", tr("&Data panel"), m_data, Qt::CTRL | Qt::Key_D);
    addPanelAction(menu, "output-map-panel", tr("Output &map panel"), m_map, Qt::CTRL | Qt::Key_M);
    addPanelAction(menu, "error-surface-panel", tr("&Error surface panel"), m_surface, Qt::CTRL | Qt::Key_U);
    QAction *maps = named("neuron-maps", menu->addAction(tr("Maps in the ne&urons")));
    maps->setCheckable(true);
    connect(maps, &QAction::toggled, m_neuronMaps, &NeuronMaps::setShown);
    menu->addSeparator();
    m_editStructure = named("edit-structure", menu->addAction(tr("Edit &structure")));
    m_editStructure->setCheckable(true);
    m_restingWhilePredicting.insert(m_restingWhilePredicting.end(), {maps, m_editStructure});
    connect(m_editStructure, &QAction::toggled, this, &MainWindow::editStructure);
    named("tidy-diagram", menu->addAction(tr("&Tidy diagram"), m_arranger, &Arranger::tidy));
    createDigitsMenu(menu->addMenu(tr("Di&gits")));
    createThemeMenu(menu->addMenu(tr("T&heme")));
    createMotionAction(menu);
    QAction *logarithmic = named("logarithmic-axis", menu->addAction(tr("Logarithmic error a&xis")));
    logarithmic->setCheckable(true);
    logarithmic->setChecked(m_chart->isLogarithmic());
    connect(logarithmic, &QAction::toggled, m_chart, &ErrorChart::setLogarithmic);
    connect(m_chart, &ErrorChart::logarithmicChanged, logarithmic, &QAction::setChecked);
    QAction *table = named("curve-table", menu->addAction(tr("Error curve as ta&ble…"), this, [this] { m_curveTable->showDialog(); }));
    table->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_restingWhilePredicting.push_back(table);
    menu->addSeparator();
    createArrangementMenu(menu->addMenu(tr("Pa&nels")));
    createPresentation(menu);
}

/// An action that shows a panel beside the diagram, or hides it.
void MainWindow::addPanelAction(QMenu *menu, const char *id, const QString &text, QWidget *panel, const QKeySequence &key)
{
    QAction *action = named(id, menu->addAction(text));
    action->setShortcut(key);
    action->setCheckable(true);
    m_restingWhilePredicting.push_back(action);
    const auto check = [this, action, panel] { action->setChecked(m_sideDock->isVisible() && m_side->chosen() == panel); };
    connect(action, &QAction::triggered, this, [this, panel, check](bool shown) {
        if (panel == m_lessonPanel)
            applicationSettings().setValue(QStringLiteral("lesson"), shown);
        showPanel(shown ? panel : nullptr);
        check();
    });
    connect(m_sideDock, &QDockWidget::visibilityChanged, this, check);
    connect(m_side, &SidePanel::panelChosen, this, check);
}

void MainWindow::createDigitsMenu(QMenu *menu)
{
    using Digits = NumberFormat::Digits;
    m_digits = new QActionGroup(this);
    const auto add = [&](const char *id, const QString &text, Digits digits) {
        QAction *action = named(id, menu->addAction(text, this, [this, digits] { setDigits(digits); }));
        action->setData(static_cast<int>(digits));
        action->setCheckable(true);
        action->setChecked(digits == m_session->format().digits);
        m_digits->addAction(action);
    };
    add("digits-rounded", tr("&Rounded"), Digits::Rounded);
    add("digits-truncated", tr("&Truncated, as on the blackboard"), Digits::Truncated);
    add("digits-all", tr("&All"), Digits::All);
    menu->addSeparator();
    QAction *blackboard = named("blackboard", menu->addAction(tr("&Compute on the blackboard…"), this, &MainWindow::showBlackboard));
    blackboard->setShortcut(Qt::CTRL | Qt::Key_B);
    m_restingWhilePredicting.push_back(blackboard);
}

void MainWindow::createThemeMenu(QMenu *menu)
{
    using Brightness = Looks::Brightness;
    auto *group = new QActionGroup(this);
    const auto add = [&](const char *id, const QString &text, Brightness brightness) {
        QAction *action = named(id, menu->addAction(text, this, [this, brightness] {
            Looks looks = m_appearance->looks();
            looks.brightness = brightness;
            m_appearance->setLooks(looks);
        }));
        action->setCheckable(true);
        group->addAction(action);
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, brightness] { action->setChecked(m_appearance->looks().brightness == brightness); });
    };
    add("theme-desktop", tr("As the &desktop"), Brightness::AsDesktop);
    add("theme-light", tr("&Light"), Brightness::Light);
    add("theme-dark", tr("D&ark"), Brightness::Dark);
    group->actions().at(static_cast<int>(m_appearance->looks().brightness))->setChecked(true);
    menu->addSeparator();
    QAction *contrast = named("high-contrast", menu->addAction(tr("&High contrast"), this, [this](bool high) {
        Looks looks = m_appearance->looks();
        looks.contrast = high ? Looks::Switch::On : Looks::Switch::Off;
        m_appearance->setLooks(looks);
    }));
    contrast->setCheckable(true);
    const auto check = [this, contrast] { contrast->setChecked(m_appearance->style().isContrast()); };
    connect(m_appearance.get(), &Appearance::styleChanged, contrast, check);
    check();
}

void MainWindow::createMotionAction(QMenu *menu)
{
    QAction *animated = named("animate-steps", menu->addAction(tr("&Animate steps"), this, [this](bool moving) {
        Looks looks = m_appearance->looks();
        looks.motion = moving ? Looks::Switch::On : Looks::Switch::Off;
        m_appearance->setLooks(looks);
    }));
    animated->setCheckable(true);
    const auto follow = [this, animated](bool moving) {
        animated->setChecked(moving);
        m_diagram->setAnimated(moving);
        setAnimated(moving); // the docks
    };
    connect(m_appearance.get(), &Appearance::motionChanged, animated, follow);
    follow(m_appearance->isAnimated());
}

void MainWindow::createArrangementMenu(QMenu *menu)
{
    named("chain-rule-panel", m_ruleDock->toggleViewAction())->setText(tr("&Chain rule panel"));
    named("error-curve-panel", m_chartDock->toggleViewAction())->setText(tr("Error cur&ve panel"));
    menu->addActions({m_ruleDock->toggleViewAction(), m_chartDock->toggleViewAction()});
    m_restingWhilePredicting.insert(m_restingWhilePredicting.end(), {m_ruleDock->toggleViewAction(), m_chartDock->toggleViewAction()});
    QAction *movable = named("move-panels", menu->addAction(tr("&Move panels"), m_arrangement, &Arrangement::setMovable));
    movable->setCheckable(true);
    connect(m_arrangement, &Arrangement::movableChanged, movable, &QAction::setChecked);
    named("reset-arrangement", menu->addAction(tr("&Reset the window's arrangement"), m_arrangement, &Arrangement::reset));
}

void MainWindow::createPresentation(QMenu *menu)
{
    QAction *action = named("presentation", menu->addAction(tr("&Presentation")));
    action->setCheckable(true);
    action->setShortcut(Qt::Key_F11);
    m_restingWhilePredicting.push_back(action);
    m_presentation
        = new Presentation({*this, *m_menus, *m_view, *m_timelineBar, *m_wallFormula, {m_top, m_sideDock, m_ruleDock, m_chartDock}});
    connect(action, &QAction::triggered, m_presentation, &Presentation::setOn);
    connect(m_presentation, &Presentation::changed, action, &QAction::setChecked);
    connect(m_presentation, &Presentation::changed, this, &MainWindow::present);
}

void MainWindow::createTrainingMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Training"));
    m_training = menu;
    m_step = named("step", menu->addAction(tr("&Perform a step"), m_session.get(), &Session::step));
    m_step->setShortcut(Qt::Key_Right);
    m_stepBack = named("step-back", menu->addAction(tr("Take a step &back"), m_session.get(), &Session::stepBack));
    m_stepBack->setShortcut(Qt::Key_Left);
    QAction *inside = named("step-inside", menu->addAction(tr("Step i&nside"), this, [this] { m_session->stepBy(StepSize::OneFactor); }));
    inside->setShortcut(Qt::CTRL | Qt::Key_Down);
    QAction *phase = named("finish-phase", menu->addAction(tr("&Finish phase"), this, [this] { m_session->stepBy(StepSize::OnePhase); }));
    phase->setShortcut(Qt::SHIFT | Qt::Key_Right);
    QAction *iteration
        = named("next-iteration", menu->addAction(tr("Next &iteration"), this, [this] { m_session->stepBy(StepSize::OneIteration); }));
    iteration->setShortcut(Qt::CTRL | Qt::Key_Right);
    menu->addSeparator();
    m_run = named("run",
                  menu->addAction(tr("&Run training"), this, [this] { m_session->isRunning() ? m_session->pause() : m_session->run(); }));
    m_run->setShortcut(Qt::Key_Space);
    QAction *runToAction = named("run-to-iteration", menu->addAction(tr("Run &to iteration…"), this, &MainWindow::runTo));
    runToAction->setShortcut(Qt::CTRL | Qt::Key_R);
    m_reset = named("reset", menu->addAction(tr("R&eset training"), m_session.get(), &Session::reset));
    m_reset->setShortcut(Qt::Key_Home);
    menu->addSeparator();
    createTravelActions(menu);
    menu->addSeparator();
    m_predict = named("predict-mode", menu->addAction(tr("Predict mo&de")));
    m_predict->setCheckable(true);
    m_predict->setShortcut(Qt::Key_F7);
    connect(m_predict, &QAction::triggered, this, [this](bool wanted) { wanted ? m_predictor->begin() : m_predictor->end(); });
    menu->addSeparator();
    named("training-settings", menu->addAction(tr("Tr&aining settings…"), this, &MainWindow::editTraining));
    named("stop-conditions", menu->addAction(tr("St&op conditions…"), this, &MainWindow::editStopConditions));
    named("set-samples-apart", menu->addAction(tr("&Set samples apart for the test…"), this, &MainWindow::splitSamples));
    menu->addSeparator();
    named("check-gradients", menu->addAction(tr("Check &gradients…"), this, &MainWindow::checkGradients));
    named("health", menu->addAction(tr("&Health…"), this, &MainWindow::showHealth));
    named("compare-update-orders", menu->addAction(tr("&Compare update orders…"), this, &MainWindow::compareOrders));
    named("compare-settings", menu->addAction(tr("Co&mpare settings…"), this, &MainWindow::compareSettings));
    findResting();
}

/// Through what has been trained already, and off it.
void MainWindow::createTravelActions(QMenu *menu)
{
    const auto add = [&](const char *id, const QString &text, const QKeySequence &key, auto act) {
        named(id, menu->addAction(text, m_session.get(), act))->setShortcut(key);
    };
    QAction *go = named("go-to-iteration", menu->addAction(tr("Go to iteration…"), this, &MainWindow::goToIteration));
    go->setShortcut(Qt::CTRL | Qt::Key_G);
    add("iteration-back", tr("One iteration bac&k"), Qt::CTRL | Qt::Key_Left,
        [this] { m_session->scrubTo(m_session->moment().iteration - 1); });
    add("back-by-tenth", tr("Back by 10 %"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [this] { m_session->scrubBy(-0.1); });
    add("forward-by-tenth", tr("Forward by 10 %"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [this] { m_session->scrubBy(0.1); });
    menu->addSeparator();
    add("branch-here", tr("Branch here"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] { m_session->branchHere(); });
    named("branches", menu->addAction(tr("Branches…"), this, [this] { m_branches->showDialog(this); }));
}

void MainWindow::createLessonMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Lessons"));
    m_restingWhilePredicting.push_back(menu->menuAction());
    for (const QString &name : lessonNames()) {
        if (const Outcome<Lesson> lesson = builtInLesson(name))
            named(QLatin1String("lesson-") + name,
                  menu->addAction(QCoreApplication::translate("lesson", lesson.value().title.toUtf8().constData()), this,
                                  [this, name] { beginLesson(name); }));
    }
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Help"));
    named("guide", menu->addAction(tr("&Guide"), this, &MainWindow::showGuide));
    addKeyActions(menu);
    menu->addSeparator();
    named("about", menu->addAction(tr("&About Backprop Studio"), this, &MainWindow::showAbout));
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

void MainWindow::showGuide()
{
    auto *guide = findChild<GuideDialog *>();
    if (!guide)
        guide = new GuideDialog(this);
    guide->show();
    guide->raise();
    guide->activateWindow();
}
