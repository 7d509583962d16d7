// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the main window looks and begins: settings, presentation, other windows, the last session.

#include "core/explanation/lesson.h"
#include "core/model/projectfile.h"
#include "ui/appearance.h"
#include "ui/applicationsettings.h"
#include "ui/arrangement.h"
#include "ui/diagram/diagramview.h"
#include "ui/document.h"
#include "ui/formula/formulaview.h"
#include "ui/formula/wallformula.h"
#include "ui/lastsession.h"
#include "ui/mainwindow.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/predictpresenter.h"
#include "ui/presentation.h"
#include "ui/session.h"
#include "ui/settingsdialog.h"
#include "ui/welcomepage.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QProcess>

namespace {

/// Set for the one start that follows a restart, whatever the settings say about others.
QString resumeOnceKey()
{
    return QStringLiteral("session/resumeOnce");
}

} // namespace

void MainWindow::settleIn()
{
    m_arrangement->restore();
    setDigits(preferencesFromSettings().digits);
}

void MainWindow::greet()
{
    QSettings settings = applicationSettings();
    const bool restarted = settings.value(resumeOnceKey()).toBool();
    settings.remove(resumeOnceKey());
    const bool first = WelcomePage::isFirstStart();
    const bool wished = restarted || preferencesFromSettings().start == StartWith::LastSession;
    if (wished && resumeLastSession())
        return;
    welcome();
    if (!first)
        return;
    auto *page = new WelcomePage(centralWidget());
    connect(page, &WelcomePage::lessonWished, this, [this] { beginLesson(lessonNames().front()); });
    connect(page, &WelcomePage::networkWished, this, &MainWindow::newNetwork);
    connect(page, &WelcomePage::exampleWished, this, &MainWindow::openExample);
    connect(page, &WelcomePage::fileWished, this, &MainWindow::openFile);
    page->setFocus();
}

bool MainWindow::resumeLastSession()
{
    std::optional<LastSession> last = lastSession();
    if (!last)
        return false;
    open(Opened{std::move(last->experiment), last->fileName, last->bytes});
    return true;
}

/// What the next start may go on with. While numbers are predicted or presented the window is not as people arranged it.
void MainWindow::keepSession()
{
    m_presentation->setOn(false);
    m_predictor->end();
    m_arrangement->save();
    if (m_document->isModified() && m_document->fileName().isEmpty())
        forgetLastSession();
    else
        keepLastSession({m_document->fileName(), experimentInView()});
}

void MainWindow::editSettings()
{
    Preferences preferences = preferencesFromSettings();
    preferences.looks = m_appearance->looks();
    preferences.digits = m_session->format().digits;
    SettingsDialog dialog(preferences, this);
    bool restarting = false;
    connect(&dialog, &SettingsDialog::changed, this, &MainWindow::usePreferences);
    connect(&dialog, &SettingsDialog::restartWished, this, [&restarting] { restarting = true; });
    dialog.exec();
    if (restarting)
        restart();
}

void MainWindow::usePreferences(const Preferences &preferences)
{
    m_appearance->setLooks(preferences.looks);
    keepPreferences(preferences);
    if (preferences.digits != m_session->format().digits)
        setDigits(preferences.digits);
}

/// The program once more, where this one was left.
void MainWindow::restart()
{
    if (!close())
        return;
    applicationSettings().setValue(resumeOnceKey(), true);
    QProcess program;
    program.setProgram(QApplication::applicationFilePath());
    program.setProcessEnvironment(environmentForRestart());
    program.startDetached();
}

MainWindow *MainWindow::newWindow(Opened opened)
{
    auto *window = new MainWindow(std::move(opened), m_appearance);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->settleIn();
    window->move(pos() + QPoint(36, 36));
    window->show();
    return window;
}

/// Another window with the lecture's network.
void MainWindow::openBesides()
{
    m_session->pause();
    const Outcome<Project> project = exampleProject(examples().front().name);
    if (project)
        newWindow({Course{project.value(), {}}});
    else
        notify(project.problem());
}

void MainWindow::present(bool on)
{
    if (auto *page = findChild<WelcomePage *>(); page && on)
        page->leave();
    dress();
    showWallFormula();
    if (on)
        notify(tr("F11 or Esc leaves the presentation. Step with → and ←, run with Space."));
    else
        m_notice->hide();
    shareRoom();
}

/// The chain rule of what is selected, for people in the last row.
void MainWindow::showWallFormula()
{
    m_wallFormula->showRule(m_presentation->isOn() ? m_chainRule->formula()->rule() : std::nullopt, m_session->format());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_presentation->isOn())
        m_presentation->setOn(false);
    else
        QMainWindow::keyPressEvent(event);
}
