// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the main window keeps unsaved work, and what it does about files that others change.

#include "core/model/projectfile.h"
#include "ui/crashdialog.h"
#include "ui/document.h"
#include "ui/lastsession.h"
#include "ui/leftworkdialog.h"
#include "ui/mainwindow.h"
#include "ui/predictpresenter.h"
#include "ui/recoverykeeper.h"
#include "ui/runlog.h"
#include "ui/savedfile.h"
#include "ui/session.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

void MainWindow::createRecovery()
{
    m_recovery = new RecoveryKeeper(
        recoveryFolder(), [this] { return unsavedWork(); }, this);
    m_file = new SavedFile(this);
    connect(m_document.get(), &Document::changed, m_recovery, &RecoveryKeeper::noteChange);
    connect(m_session.get(), &Session::momentShown, m_recovery, &RecoveryKeeper::noteChange);
    connect(m_predictor, &PredictPresenter::acted, m_recovery, &RecoveryKeeper::noteChange);
    connect(m_recovery, &RecoveryKeeper::failed, this, &MainWindow::notify);
    connect(m_session.get(), &Session::momentShown, this, &MainWindow::awaitPrediction);
    connect(m_session.get(), &Session::runningChanged, this, &MainWindow::endRunToAwaited, Qt::QueuedConnection);
    connect(m_document.get(), &Document::opened, this, [this] { m_awaited.reset(); });
    connect(m_document.get(), &Document::changed, this, &MainWindow::dropAwaited);
    connect(m_file, &SavedFile::stateChanged, this, &MainWindow::followFile);
}

std::optional<Recovery> MainWindow::unsavedWork() const
{
    const std::pair position(m_session->moment().iteration, m_session->trainedIterations());
    std::optional<PredictionRecord> prediction = m_predictor->record();
    if (!prediction)
        prediction = m_awaited;
    if (!m_document->isModified() && position == m_savedPosition && !prediction)
        return std::nullopt;
    Experiment experiment = experimentInView();
    if (prediction) {
        // Answers come back where they were given, wherever the window is on the way there.
        QJsonObject &view = experiment.course.start.view;
        view.insert(shownIterationKey(), static_cast<double>(prediction->iteration));
        view.insert(trainedIterationKey(), static_cast<double>(std::max(position.second, prediction->iteration)));
    }
    Recovery recovery;
    recovery.fileName = m_document->fileName();
    recovery.experiment = std::move(experiment);
    recovery.prediction = std::move(prediction);
    if (!recovery.fileName.isEmpty() && recovery.fileName == m_file->name())
        recovery.filePrint = m_file->print();
    return recovery;
}

/// Beside the window, which can be worked in the meantime.
void MainWindow::offerLeftWork()
{
    std::vector<LeftWork> left = leftWork(recoveryFolder());
    if (left.empty())
        return;
    std::ranges::for_each(left, noteNamed);
    auto *dialog = new LeftWorkDialog(std::move(left), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAttribute(Qt::WA_ShowWithoutActivating);
    connect(dialog, &LeftWorkDialog::discardWished, this, [this, dialog](std::size_t number, const QString &file) {
        const QString question = LeftWorkDialog::tr("Discard %1? It cannot be brought back.").arg(dialog->nameOf(number));
        if (QMessageBox::question(this, LeftWorkDialog::tr("Discard unsaved work"), question) != QMessageBox::Yes)
            return;
        QFile::remove(file);
        dialog->drop(number);
    });
    connect(dialog, &LeftWorkDialog::goOnWished, this, [this, dialog] {
        if (mayRecover(dialog->chosenWork()))
            dialog->accept();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { recover(dialog->chosenWork()); });
    dialog->show();
}

void MainWindow::tellOfCrash(const std::vector<LeftLog> &left)
{
    if (left.empty())
        return;
    const auto tell = [this, log = left.front()] { showCrash(log); };
    // What can be gone on with matters more, and one dialog would hide the other.
    if (const auto *offer = findChild<LeftWorkDialog *>())
        connect(offer, &QDialog::finished, this, tell);
    else
        tell();
}

/// Beside the window, as well.
void MainWindow::showCrash(const LeftLog &log)
{
    auto *dialog = new CrashDialog(log, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAttribute(Qt::WA_ShowWithoutActivating);
    dialog->show();
}

/// Whether what is open may go for work that was left, and its file be opened.
bool MainWindow::mayRecover(const LeftWork &left)
{
    const QString &fileName = left.recovery.value().fileName;
    return mayLeave() && (fileName.isEmpty() || mayShare(fileName, *m_file));
}

/// Goes on with work that was left, at the moment and in the prediction in which it was.
void MainWindow::recover(const LeftWork &left)
{
    const Recovery &recovery = left.recovery.value();
    noteRun(QStringLiteral("goes on with unsaved work"));
    open(recovery.experiment, recovery.fileName);
    if (!recovery.filePrint.isEmpty())
        m_file->expect(recovery.filePrint);
    m_document->setUnsaved();
    if (left.lock)
        m_recovery->adopt(left);
    m_recovery->noteChange();
    showTitle();
    m_awaited = recovery.prediction;
    awaitPrediction();
    tellOfRecovered(recovery);
}

void MainWindow::tellOfRecovered(const Recovery &recovery)
{
    QStringList said{tr("Here is your unsaved work; it is not saved yet.")};
    if (recovery.lacksAnswers)
        said << tr("The answers in predict mode could not be brought back.");
    if (m_file->state() == SavedFile::State::Changed)
        said << tr("Its file was changed after that.");
    if (m_file->state() == SavedFile::State::Gone)
        said << tr("“%1” was removed or renamed. Saving puts it back.").arg(QFileInfo(m_file->name()).fileName());
    notify(said.join(QLatin1Char(' ')));
}

/// Whether the window is where answers were given that are to come back.
bool MainWindow::isWhereAwaited() const
{
    return m_awaited && !m_predictor->isActive() && !m_session->isRunning() && m_session->moment().iteration == m_awaited->iteration;
}

/// Goes on predicting once training is where it was.
void MainWindow::awaitPrediction()
{
    if (!isWhereAwaited())
        return;
    // Not while the others still follow the moment.
    const auto restore = [this] {
        if (isWhereAwaited())
            m_predictor->restore(*std::exchange(m_awaited, std::nullopt));
    };
    QMetaObject::invokeMethod(this, restore, Qt::QueuedConnection);
}

/// A run has come to the answers, or was stopped on the way: says where they are.
void MainWindow::endRunToAwaited()
{
    awaitPrediction();
    if (m_awaited && !m_session->isRunning() && !isWhereAwaited())
        notify(tr("Your answers in predict mode come back at iteration %1.").arg(m_awaited->iteration));
}

/// Answers to what is computed in another way by now are none any more.
void MainWindow::dropAwaited(const Experiment &before)
{
    const std::optional<long long> difference = firstDifference(before.course, m_document->course());
    if (m_awaited && difference && *difference <= m_awaited->iteration)
        m_awaited.reset();
}

/// Whether a file may be opened: nobody but the window of `own` has it open, or that may be.
bool MainWindow::mayShare(const QString &fileName, const SavedFile &own)
{
    return !own.isOpenElsewhere(fileName)
        || agreesTo(
            tr("Open it here, too"), tr("Open in another window"),
            tr("“%1” is open in another window. What is saved here replaces what is saved there.").arg(QFileInfo(fileName).fileName()));
}

void MainWindow::askToShare()
{
    const QString &file = m_document->fileName();
    if (file.isEmpty() || mayShare(file, *m_file))
        return;
    open(Course{exampleProject(examples().front().name).value(), {}}, QString());
    welcome();
}

/// Whether that is the window's file, by whatever way its name leads there.
bool MainWindow::isOwn(const QString &fileName) const
{
    const QString place = QFileInfo(fileName).canonicalFilePath();
    return fileName == m_file->name() || (!place.isEmpty() && place == QFileInfo(m_file->name()).canonicalFilePath());
}

/// Whether what stands in a file may be replaced: it is what this window knows, or somebody wants it.
bool MainWindow::mayReplace(const QString &fileName, bool orElsewhere)
{
    const bool own = isOwn(fileName);
    const QString name = QFileInfo(fileName).fileName();
    QString warning;
    if (own && m_file->state() == SavedFile::State::Changed)
        warning = tr("“%1” was changed by another program at %2, after it was opened or saved here. Saving replaces those changes.")
                      .arg(name, QLocale().toString(m_file->written().time(), QLocale::ShortFormat));
    else if (!own && m_file->isOpenElsewhere(fileName))
        warning = tr("“%1” is open in another window. Saving here replaces what is saved there.").arg(name);
    if (warning.isEmpty())
        return true;
    QMessageBox question(QMessageBox::Warning, tr("Save the project"), warning, QMessageBox::Cancel, this);
    const QPushButton *replace = question.addButton(tr("Replace it"), QMessageBox::DestructiveRole);
    const QAbstractButton *elsewhere = orElsewhere ? question.addButton(tr("Save as…"), QMessageBox::AcceptRole) : nullptr;
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (elsewhere && question.clickedButton() == elsewhere)
        saveAs();
    return question.clickedButton() == replace;
}

/// Says what others have done to the file; nothing here changes by it.
void MainWindow::followFile()
{
    const QString name = QFileInfo(m_file->name()).fileName();
    switch (m_file->state()) {
    case SavedFile::State::AsKnown:
        return;
    case SavedFile::State::Changed:
        notify(tr("“%1” was changed by another program. File ▸ Revert to the file shows it as it is there.").arg(name));
        break;
    case SavedFile::State::Gone:
        notify(tr("“%1” was removed or renamed. Saving puts it back.").arg(name));
        break;
    }
    // What is here is not what is there: it counts as unsaved, and may be the only copy.
    m_document->setUnsaved();
    m_recovery->noteChange();
    showTitle();
}
