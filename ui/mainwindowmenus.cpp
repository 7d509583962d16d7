// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of the main window.

#include "core/model/projectfile.h"
#include "ui/applicationsettings.h"
#include "ui/branchpresenter.h"
#include "ui/diagram/arranger.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/diagram/diagramview.h"
#include "ui/diagram/neuronmaps.h"
#include "ui/document.h"
#include "ui/guidedialog.h"
#include "ui/mainwindow.h"
#include "ui/panels/datasetpanel.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/errorsurfacepanel.h"
#include "ui/panels/lessonpanel.h"
#include "ui/panels/outputmappanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/predictpresenter.h"
#include "ui/session.h"
#include "ui/structureeditor.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>

void MainWindow::createFileMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&File"));
    menu->addAction(tr("&New network…"), this, &MainWindow::newNetwork)->setShortcut(QKeySequence::New);
    menu->addAction(tr("&Open…"), this, &MainWindow::openFile)->setShortcut(QKeySequence::Open);
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    QMenu *all = menu->addMenu(tr("E&xamples"));
    for (const Example &example : examples())
        all->addAction(example.title, this, [this, example] { openExample(example.name); });
    menu->addSeparator();
    menu->addAction(tr("&Save"), this, &MainWindow::save)->setShortcut(QKeySequence::Save);
    menu->addAction(tr("Save &as…"), this, &MainWindow::saveAs)->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    menu->addAction(tr("Save a copy with the &trained weights…"), this, &MainWindow::saveTrained);
    m_revert = menu->addAction(tr("Re&vert to the file"), this, &MainWindow::revert);
    menu->addSeparator();
    menu->addAction(tr("&Import data…"), this, &MainWindow::importData);
    menu->addAction(tr("Import weig&hts…"), this, &MainWindow::importWeights);
    menu->addAction(tr("&Generate data…"), this, &MainWindow::generateData);
    menu->addSeparator();
    QAction *paper = menu->addAction(tr("Worked so&lution and worksheets…"), this, &MainWindow::exportPaper);
    QAction *numbers = menu->addAction(tr("Export &data…"), this, &MainWindow::exportData);
    QAction *picture = menu->addAction(tr("&Export picture…"), this, [this] { exportPicture(m_lookedAt); });
    picture->setShortcut(Qt::CTRL | Qt::Key_E);
    QAction *printed = menu->addAction(tr("&Print…"), this, &MainWindow::print);
    printed->setShortcut(QKeySequence::Print);
    QAction *preview = menu->addAction(tr("Print previe&w…"), this, &MainWindow::previewPrint);
    m_restingWhilePredicting.insert(m_restingWhilePredicting.end(), {paper, numbers, picture, printed, preview});
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
}

void MainWindow::createEditMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Edit"));
    m_restingWhilePredicting.push_back(menu->menuAction());
    QAction *undo = m_document->undoStack().createUndoAction(this, tr("&Undo"));
    QAction *redo = m_document->undoStack().createRedoAction(this, tr("&Redo"));
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addActions({undo, redo});
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("&Copy picture"), this, [this] { copyPicture(m_lookedAt); });
    m_restingWhilePredicting.push_back(copy);
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
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
    QAction *fit = menu->addAction(tr("&Fit diagram"), m_view, &DiagramView::fit);
    fit->setShortcut(Qt::CTRL | Qt::Key_0);
    QAction *in = menu->addAction(tr("Zoom &in"), this, [this] { m_view->zoom(1.25); });
    in->setShortcuts(QKeySequence::ZoomIn);
    QAction *out = menu->addAction(tr("Zoom &out"), this, [this] { m_view->zoom(0.8); });
    out->setShortcuts(QKeySequence::ZoomOut);
    menu->addSeparator();
    addPanelAction(menu, tr("&Lesson panel"), m_lessonPanel, Qt::CTRL | Qt::Key_L);
    addPanelAction(menu, tr("&Data panel"), m_data, Qt::CTRL | Qt::Key_D);
    addPanelAction(menu, tr("&Output map panel"), m_map, Qt::CTRL | Qt::Key_M);
    addPanelAction(menu, tr("&Error surface panel"), m_surface, Qt::CTRL | Qt::Key_U);
    QAction *maps = menu->addAction(tr("Maps in the ne&urons"));
    maps->setCheckable(true);
    connect(maps, &QAction::toggled, m_neuronMaps, &NeuronMaps::setShown);
    menu->addSeparator();
    m_editStructure = menu->addAction(tr("Edit &structure"));
    m_editStructure->setCheckable(true);
    m_restingWhilePredicting.insert(m_restingWhilePredicting.end(), {maps, m_editStructure});
    connect(m_editStructure, &QAction::toggled, this, &MainWindow::editStructure);
    menu->addAction(tr("&Tidy diagram"), m_arranger, &Arranger::tidy);
    createDigitsMenu(menu->addMenu(tr("&Digits")));
    createThemeMenu(menu->addMenu(tr("T&heme")));
    QAction *logarithmic = menu->addAction(tr("&Logarithmic error axis"));
    logarithmic->setCheckable(true);
    logarithmic->setChecked(m_chart->isLogarithmic());
    connect(logarithmic, &QAction::toggled, m_chart, &ErrorChart::setLogarithmic);
    connect(m_chart, &ErrorChart::logarithmicChanged, logarithmic, &QAction::setChecked);
    QAction *animated = menu->addAction(tr("&Animate steps"));
    animated->setCheckable(true);
    animated->setChecked(true);
    connect(animated, &QAction::toggled, m_diagram, &DiagramPresenter::setAnimated);
}

/// An action that shows a panel beside the diagram, or hides it.
void MainWindow::addPanelAction(QMenu *menu, const QString &text, QWidget *panel, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
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
    connect(m_sideDock, &QDockWidget::visibilityChanged, action, check);
    connect(m_side, &SidePanel::panelChosen, action, check);
}

void MainWindow::createDigitsMenu(QMenu *menu)
{
    using Digits = NumberFormat::Digits;
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, Digits digits) {
        QAction *action = menu->addAction(text, this, [this, digits] { setDigits(digits); });
        action->setCheckable(true);
        action->setChecked(digits == m_session->format().digits);
        group->addAction(action);
    };
    add(tr("&Rounded"), Digits::Rounded);
    add(tr("&Truncated, as on the blackboard"), Digits::Truncated);
    add(tr("&All"), Digits::All);
    menu->addSeparator();
    QAction *blackboard = menu->addAction(tr("&Compute on the blackboard…"), this, &MainWindow::showBlackboard);
    blackboard->setShortcut(Qt::CTRL | Qt::Key_B);
    m_restingWhilePredicting.push_back(blackboard);
}

void MainWindow::createThemeMenu(QMenu *menu)
{
    m_themes = new QActionGroup(this);
    const auto add = [&](const QString &text, ThemeChoice choice) {
        QAction *action = menu->addAction(text, this, [this, choice] { setTheme(choice); });
        action->setCheckable(true);
        m_themes->addAction(action);
    };
    add(tr("As the &desktop"), ThemeChoice::System);
    add(tr("&Light"), ThemeChoice::Light);
    add(tr("D&ark"), ThemeChoice::Dark);
}

void MainWindow::createTrainingMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Training"));
    m_training = menu;
    QAction *step = menu->addAction(tr("&Perform a step"), m_session.get(), &Session::step);
    step->setShortcut(Qt::Key_Right);
    m_stepBack = menu->addAction(tr("Take a step &back"), m_session.get(), &Session::stepBack);
    m_stepBack->setShortcut(Qt::Key_Left);
    QAction *inside = menu->addAction(tr("Step i&nside"), this, [this] { m_session->stepBy(StepSize::OneFactor); });
    inside->setShortcut(Qt::CTRL | Qt::Key_Down);
    QAction *phase = menu->addAction(tr("&Finish phase"), this, [this] { m_session->stepBy(StepSize::OnePhase); });
    phase->setShortcut(Qt::SHIFT | Qt::Key_Right);
    QAction *iteration = menu->addAction(tr("Next &iteration"), this, [this] { m_session->stepBy(StepSize::OneIteration); });
    iteration->setShortcut(Qt::CTRL | Qt::Key_Right);
    menu->addSeparator();
    m_run = menu->addAction(tr("&Run training"), this, [this] { m_session->isRunning() ? m_session->pause() : m_session->run(); });
    m_run->setShortcut(Qt::Key_Space);
    QAction *runToAction = menu->addAction(tr("Run &to iteration…"), this, &MainWindow::runTo);
    runToAction->setShortcut(Qt::CTRL | Qt::Key_R);
    QAction *reset = menu->addAction(tr("R&eset training"), m_session.get(), &Session::reset);
    reset->setShortcut(Qt::Key_Home);
    menu->addSeparator();
    createTravelActions(menu);
    menu->addSeparator();
    m_predict = menu->addAction(tr("Predict mo&de"));
    m_predict->setCheckable(true);
    m_predict->setShortcut(Qt::Key_F7);
    connect(m_predict, &QAction::triggered, this, [this](bool wanted) { wanted ? m_predictor->begin() : m_predictor->end(); });
    menu->addSeparator();
    menu->addAction(tr("Tr&aining settings…"), this, &MainWindow::editTraining);
    menu->addAction(tr("St&op conditions…"), this, &MainWindow::editStopConditions);
    menu->addAction(tr("&Set samples apart for the test…"), this, &MainWindow::splitSamples);
    menu->addSeparator();
    menu->addAction(tr("Check &gradients…"), this, &MainWindow::checkGradients);
    menu->addAction(tr("&Health…"), this, &MainWindow::showHealth);
    menu->addAction(tr("&Compare update orders…"), this, &MainWindow::compareOrders);
    menu->addAction(tr("Co&mpare settings…"), this, &MainWindow::compareSettings);
    findResting();
}

/// Through what has been trained already, and off it.
void MainWindow::createTravelActions(QMenu *menu)
{
    const auto add
        = [&](const QString &text, const QKeySequence &key, auto act) { menu->addAction(text, m_session.get(), act)->setShortcut(key); };
    QAction *go = menu->addAction(tr("Go to iteration…"), this, &MainWindow::goToIteration);
    go->setShortcut(Qt::CTRL | Qt::Key_G);
    add(tr("One iteration bac&k"), Qt::CTRL | Qt::Key_Left, [this] { m_session->scrubTo(m_session->moment().iteration - 1); });
    add(tr("Back by 10 %"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [this] { m_session->scrubBy(-0.1); });
    add(tr("Forward by 10 %"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [this] { m_session->scrubBy(0.1); });
    menu->addSeparator();
    add(tr("Branch here"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] { m_session->branchHere(); });
    menu->addAction(tr("Branches…"), this, [this] { m_branches->showDialog(this); });
}

void MainWindow::createLessonMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Lessons"));
    m_restingWhilePredicting.push_back(menu->menuAction());
    for (const QString &name : lessonNames()) {
        if (const Outcome<Lesson> lesson = builtInLesson(name))
            menu->addAction(lesson.value().title, this, [this, name] { beginLesson(name); });
    }
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Help"));
    menu->addAction(tr("&Guide"), this, &MainWindow::showGuide);
    QAction *keys = menu->addAction(tr("&Keys"), this, &MainWindow::showKeys);
    keys->setShortcut(QKeySequence::HelpContents);
    menu->addAction(tr("&About Backprop Studio"), this, &MainWindow::showAbout);
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

void MainWindow::showKeys()
{
    QString rows;
    for (QAction *menu : m_menus->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->shortcut().isEmpty())
                rows += QStringLiteral("<tr><td><b>%1</b></td><td>&nbsp;&nbsp;%2</td></tr>")
                            .arg(action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(),
                                 action->text().remove(QLatin1Char('&')).toHtmlEscaped());
        }
    }
    const QString inDiagram
        = tr("In the diagram: Tab walks through it, Space shows a weight's chain rule, Enter edits a number, ↑ ↓ change it "
             "(with Shift in larger steps), Ctrl+wheel zooms. Neurons can be dragged, or, while the structure is edited, moved by "
             "Alt+Shift+arrows.");
    QMessageBox::information(this, tr("Keys"), QStringLiteral("<table>%1</table><p>%2</p>").arg(rows, inDiagram));
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Backprop Studio"),
        tr("<h3>Backprop Studio %1</h3><p>Back-propagation, worked through: every factor of the chain rule has a place in the "
           "picture.</p><p>Qt %2</p><p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QStringLiteral(BACKPROP_VERSION), QString::fromLatin1(qVersion())));
}
