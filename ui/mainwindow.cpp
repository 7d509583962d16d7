// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/blackboarddialog.h"
#include "ui/compareordersdialog.h"
#include "ui/curveexportdialog.h"
#include "ui/diagram/diagramaccessibility.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/diagram/diagramview.h"
#include "ui/document.h"
#include "ui/explanationpresenter.h"
#include "ui/formula/formulaaccessibility.h"
#include "ui/formula/formulaview.h"
#include "ui/lessonpresenter.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/diagnosisfield.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/lessonpanel.h"
#include "ui/panels/promptbutton.h"
#include "ui/panels/readout.h"
#include "ui/panels/sidepanel.h"
#include "ui/panels/timelinebar.h"
#include "ui/panels/toolbar.h"
#include "ui/session.h"
#include "ui/structureeditor.h"
#include "ui/widgetstyle.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QSaveFile>
#include <QScreen>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int noticeMilliseconds = 9000;

/// Settings are the program's own file, so that tests and people can put it elsewhere by XDG_CONFIG_HOME.
QSettings settings()
{
    return QSettings(QStringLiteral("backprop-studio"), QStringLiteral("backprop-studio"));
}

/// A dock without a title: the panels say themselves what they are.
QDockWidget *dock(const QString &name, QWidget *content, QMainWindow *window)
{
    auto *result = new QDockWidget(name, window);
    result->setObjectName(name);
    result->setTitleBarWidget(new QWidget(result));
    result->setFeatures(QDockWidget::NoDockWidgetFeatures);
    result->setWidget(content);
    return result;
}

/// The chain rule, and below it the question why somebody's number is another.
QWidget *explanationColumn(QWidget *rule, QWidget *question)
{
    auto *result = new QWidget;
    auto *line = new QFrame(result);
    line->setObjectName(QStringLiteral("separator"));
    line->setFixedHeight(1);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(rule, 1);
    column->addWidget(line);
    column->addWidget(question);
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
    if (qobject_cast<const FormulaView *>(widget))
        return space || arrow;
    return space && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget));
}

} // namespace

MainWindow::MainWindow(Project project, const QString &fileName)
    : m_document(std::make_unique<Document>(std::move(project), fileName))
    , m_session(std::make_unique<Session>(*m_document))
    , m_desktopPalette(QApplication::palette())
{
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
    connectSession();
    restoreSettings();
    showTitle();
    showCurve();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::createViews()
{
    m_menus = new QMenuBar(this);
    m_tools = new ToolBar(*m_session, this);
    m_scene = new DiagramScene(this);
    m_view = new DiagramView(*m_scene, this);
    m_timelineBar = new TimelineBar(*m_session, this);
    m_chainRule = new ChainRulePanel(this);
    m_diagnosis = new DiagnosisField(this);
    m_chart = new ErrorChart(this);
    m_diagram = new DiagramPresenter(*m_session, *m_scene, *m_view);
    m_diagram->setParent(this);
    m_structure = new StructureEditor(*m_session, *m_scene);
    m_structure->setParent(this);
    m_explanation = new ExplanationPresenter(*m_session, *m_chainRule, *m_diagram);
    m_explanation->setParent(this);
    createSidePanel();

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_timelineBar);

    // The tools stand above diagram and chain rule alike, so they share the menu's place.
    auto *top = new QWidget(this);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    topColumn->addWidget(m_menus);
    topColumn->addWidget(m_tools);
    setMenuWidget(top);
    setCentralWidget(centre);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_sideDock = dock(QStringLiteral("sideDock"), m_side, this);
    m_sideDock->hide();
    m_ruleDock = dock(QStringLiteral("chainRuleDock"), explanationColumn(m_chainRule, m_diagnosis), this);
    m_chartDock = dock(QStringLiteral("errorCurveDock"), m_chart, this);
    addDockWidget(Qt::LeftDockWidgetArea, m_sideDock);
    addDockWidget(Qt::RightDockWidgetArea, m_ruleDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_chartDock);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    setMinimumSize(900, 560);

    m_notice = new QLabel(m_view);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setAccessibleName(tr("Notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_noticeTimer = new QTimer(this);
    m_noticeTimer->setSingleShot(true);
    connect(m_noticeTimer, &QTimer::timeout, m_notice, &QLabel::hide);
}

void MainWindow::createSidePanel()
{
    m_lessonPanel = new LessonPanel(this);
    m_lesson = new LessonPresenter(*m_document, *m_session, *m_lessonPanel, *m_explanation);
    m_lesson->setParent(this);
    m_side = new SidePanel(this);
    m_side->add(m_lessonPanel, tr("Lesson"), tr("Show the lesson"));
}

void MainWindow::createFileMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&File"));
    QAction *curve = menu->addAction(tr("&Export error curve as PNG…"), this, &MainWindow::exportCurve);
    curve->setShortcut(Qt::CTRL | Qt::Key_E);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
}

void MainWindow::createEditMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Edit"));
    QAction *undo = m_document->undoStack().createUndoAction(this, tr("&Undo"));
    QAction *redo = m_document->undoStack().createRedoAction(this, tr("&Redo"));
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addActions({undo, redo});
}

void MainWindow::createNetworkMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Network"));
    connect(menu, &QMenu::aboutToShow, m_structure, [this, menu] { m_structure->fill(*menu); });
    m_structure->fill(*menu);
}

/// Handles in the diagram need room, so it is fitted anew.
void MainWindow::editStructure(bool editing)
{
    m_scene->setStructureEditing(editing);
    m_view->fit();
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
    QAction *structure = menu->addAction(tr("Edit &structure"));
    structure->setCheckable(true);
    connect(structure, &QAction::toggled, this, &MainWindow::editStructure);
    createDigitsMenu(menu->addMenu(tr("&Digits")));
    createThemeMenu(menu->addMenu(tr("&Theme")));
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
    QAction *step = menu->addAction(tr("&Perform a step"), m_session.get(), &Session::step);
    step->setShortcut(Qt::Key_Right);
    m_stepBack = menu->addAction(tr("Take a step &back"), m_session.get(), &Session::stepBack);
    m_stepBack->setShortcut(Qt::Key_Left);
    QAction *inside = menu->addAction(tr("Step i&nside"), this, [this] { m_session->stepBy(StepSize::OneFactor); });
    inside->setShortcut(Qt::CTRL | Qt::Key_Down);
    QAction *phase = menu->addAction(tr("Finish &phase"), this, [this] { m_session->stepBy(StepSize::OnePhase); });
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
    menu->addAction(tr("&Compare update orders…"), this, &MainWindow::compareOrders);
}

void MainWindow::createLessonMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Lessons"));
    for (const QString &name : lessonNames()) {
        if (const Outcome<Lesson> lesson = builtInLesson(name))
            menu->addAction(lesson.value().title, this, [this, name] { beginLesson(name); });
    }
    menu->addSeparator();
    QAction *show = menu->addAction(tr("&Beside the diagram"));
    show->setShortcut(Qt::CTRL | Qt::Key_L);
    show->setCheckable(true);
    connect(show, &QAction::triggered, this, [this](bool shown) {
        settings().setValue(QStringLiteral("lesson"), shown);
        if (shown && m_lessonPanel->lesson().pages.empty())
            beginLesson(lessonNames().front());
        m_sideDock->setVisible(shown);
        shareRoom();
    });
    connect(m_sideDock, &QDockWidget::visibilityChanged, show, &QAction::setChecked);
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = m_menus->addMenu(tr("&Help"));
    QAction *keys = menu->addAction(tr("&Keys"), this, &MainWindow::showKeys);
    keys->setShortcut(QKeySequence::HelpContents);
    menu->addAction(tr("&About Backprop Studio"), this, &MainWindow::showAbout);
}

void MainWindow::connectSession()
{
    connect(m_session.get(), &Session::momentShown, this, [this](const Moment &moment) {
        m_stepBack->setEnabled(m_session->canStepBack());
        m_chart->setCursor(moment.iteration, moment.totalError);
    });
    connect(m_session.get(), &Session::curveChanged, this, &MainWindow::showCurve);
    connect(m_session.get(), &Session::runningChanged, this,
            [this](bool running) { m_run->setText(running ? tr("&Pause training") : tr("&Run training")); });
    connect(m_session.get(), &Session::problemFound, this, &MainWindow::notify);
    connect(m_tools, &ToolBar::refused, this, &MainWindow::notify);
    connect(m_structure, &StructureEditor::refused, this, &MainWindow::notify);
    connect(m_diagram, &DiagramPresenter::refused, this, &MainWindow::notify);
    connect(m_chart, &ErrorChart::exportRequested, this, &MainWindow::exportCurve);
    connect(m_explanation, &ExplanationPresenter::explained, this, [this] {
        showDiagnosis();
        followBlackboard();
    });
    connect(m_document.get(), &Document::opened, this, &MainWindow::showTitle);
    m_stepBack->setEnabled(m_session->canStepBack());
    m_chart->setCursor(m_session->moment().iteration, m_session->moment().totalError);
    showDiagnosis();
}

void MainWindow::restoreSettings()
{
    const int theme = settings().value(QStringLiteral("theme"), static_cast<int>(ThemeChoice::System)).toInt();
    const auto choice = theme == static_cast<int>(ThemeChoice::Light) || theme == static_cast<int>(ThemeChoice::Dark)
        ? static_cast<ThemeChoice>(theme)
        : ThemeChoice::System;
    m_themes->actions().at(static_cast<int>(choice))->setChecked(true);
    setTheme(choice);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    settings().setValue(QStringLiteral("theme"), static_cast<int>(choice));
    const Style::Theme system = Style::themeOf(m_desktopPalette);
    const Style::Theme theme
        = choice == ThemeChoice::System ? system : (choice == ThemeChoice::Dark ? Style::Theme::Dark : Style::Theme::Light);
    m_style = &Style::of(theme);
    applyToApplication(*m_style);
    m_tools->setStyle(*m_style);
    m_diagram->setStyle(*m_style);
    m_timelineBar->setStyle(*m_style);
    m_chainRule->setStyle(*m_style);
    m_diagnosis->setStyle(*m_style);
    if (m_blackboard)
        m_blackboard->setStyle(*m_style);
    m_lessonPanel->setStyle(*m_style);
    m_chart->setStyle(*m_style);
}

void MainWindow::setDigits(NumberFormat::Digits digits)
{
    NumberFormat format = m_session->format();
    format.digits = digits;
    m_session->setFormat(format);
}

void MainWindow::showCurve()
{
    m_chart->showCurve(m_session->curve(m_chart->request().count), m_session->lastIteration());
}

void MainWindow::showTitle()
{
    const QString title = m_document->course().start.title;
    setWindowTitle(title.isEmpty() ? QFileInfo(m_document->fileName()).fileName() : title);
}

/// The panels' share of the window, as long as nobody has moved their borders.
void MainWindow::shareRoom()
{
    const QSize now(m_ruleDock->width(), m_chartDock->height());
    if (m_share.isValid() && now != m_share)
        return;
    m_share = {std::clamp(width() / 4, 270, 380), std::clamp(height() * 23 / 100, 140, 280)};
    if (m_sideDock->isVisible())
        resizeDocks({m_sideDock, m_ruleDock}, {std::clamp(width() / 5, 250, 330), m_share.width()}, Qt::Horizontal);
    else
        resizeDocks({m_ruleDock}, {m_share.width()}, Qt::Horizontal);
    resizeDocks({m_chartDock}, {m_share.height()}, Qt::Vertical);
}

/// One sentence above the diagram, for a while.
void MainWindow::notify(const QString &sentence)
{
    m_notice->setText(sentence);
    placeNotice();
    m_notice->show();
    m_notice->raise();
    m_noticeTimer->start(noticeMilliseconds);
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(m_notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MainWindow::placeNotice()
{
    constexpr int margin = 16;
    const int most = m_view->width() - 2 * margin;
    const int wide = m_notice->fontMetrics().horizontalAdvance(m_notice->text()) + 34;
    m_notice->setFixedWidth(std::min(most, wide));
    m_notice->setFixedHeight(m_notice->heightForWidth(m_notice->width()));
    m_notice->move((m_view->width() - m_notice->width()) / 2, margin);
}

void MainWindow::exportCurve()
{
    if (m_pictureFolder.isEmpty())
        m_pictureFolder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (!QDir(m_pictureFolder).exists())
        m_pictureFolder = QDir::homePath();
    CurveExportDialog dialog(QDir(m_pictureFolder).filePath(QStringLiteral("error-curve.png")), this);
    connect(&dialog, &CurveExportDialog::browseRequested, &dialog, [&dialog] {
        const QString name = QFileDialog::getSaveFileName(&dialog, dialog.windowTitle(), dialog.fileName(), tr("PNG pictures (*.png)"));
        if (!name.isEmpty())
            dialog.setFileName(name);
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_pictureFolder = QFileInfo(dialog.fileName()).absolutePath();
    CurvePictureOptions options = m_chart->pictureOptions();
    options.title = m_document->course().start.title;
    options.size = dialog.size();
    writePicture(curveImage(m_session->curve(2 * options.size.width()), options), dialog.fileName());
}

/// Compressing a picture takes longer than a frame, so it happens beside the window.
void MainWindow::writePicture(const QImage &image, const QString &fileName)
{
    const QPointer<MainWindow> window(this);
    QThreadPool::globalInstance()->start([window, image, fileName] {
        QSaveFile file(fileName);
        const bool written = file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
        const QString sentence = written ? tr("Saved %1").arg(QDir::toNativeSeparators(fileName))
                                         : tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(fileName), file.errorString());
        QMetaObject::invokeMethod(qApp, [window, sentence] {
            if (window)
                window->notify(sentence);
        });
    });
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

void MainWindow::compareOrders()
{
    m_session->pause();
    const Moment &moment = m_session->moment();
    CompareOrdersDialog(projectBefore(moment), moment.position.iteration, m_session->format(), *m_style, this).exec();
}

void MainWindow::beginLesson(const QString &name)
{
    Outcome<Lesson> lesson = builtInLesson(name);
    if (!lesson) {
        notify(lesson.problem());
        return;
    }
    m_session->pause();
    if (!m_lesson->isAbout(lesson.value()))
        m_document->open(lesson.value().project);
    m_lesson->begin(std::move(lesson).value());
    m_tools->showPrintedValues(m_lessonPanel->verdicts());
    m_sideDock->show();
    m_side->choose(m_lessonPanel);
    shareRoom();
}

void MainWindow::welcome()
{
    constexpr int roomy = 1280;
    if (width() >= roomy && settings().value(QStringLiteral("lesson"), true).toBool())
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
             "(with Shift in larger steps), Ctrl+wheel zooms.");
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session->pause();
    QMainWindow::closeEvent(event);
}
