// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/files.h"
#include "tests/support/dialogs.h"
#include "tests/support/projects.h"
#include "tests/support/windowdriver.h"
#include "ui/lastsession.h"
#include "ui/leftworkdialog.h"
#include "ui/recoverykeeper.h"

#include <QDir>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

// Unsaved work that is written aside, and found by the next window: for the tests of recovery.

/// A home of its own for a test program, so that it finds no work but its own.
inline void liveIn(const QTemporaryDir &home)
{
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
}

/// The unsaved work that is written aside.
inline QFileInfoList kept()
{
    return QDir(recoveryFolder()).entryInfoList({QStringLiteral("*.recovery")}, QDir::Files);
}

/// Where crashedCopy() and leave() put what a crash leaves.
inline QString crashedFile()
{
    return QDir(recoveryFolder()).filePath(QStringLiteral("crashed.recovery"));
}

inline constexpr int keptAfter = 30; ///< ms

/// Has the window write its unsaved work aside at once, and not after seconds.
inline void keepSoon(WindowDriver &driver)
{
    driver.window().findChild<RecoveryKeeper *>()->setDelay(keptAfter);
}

/// Has the window offer what was left, and gives back what it calls it; the dialog is its only one.
inline QString offered(WindowDriver &driver)
{
    driver.window().offerLeftWork();
    auto *dialog = driver.window().findChild<LeftWorkDialog *>();
    if (!dialog || !dialog->isVisible() || dialog->isModal())
        qFatal("nothing is offered beside the window");
    return part<QListWidget>(*dialog, "Unsaved work that was kept").currentItem()->text();
}

inline LeftWorkDialog &offer(WindowDriver &driver)
{
    return *driver.window().findChild<LeftWorkDialog *>();
}

inline void goOn(WindowDriver &driver)
{
    QTest::keyClick(&offer(driver), Qt::Key_Return);
}

/// As after a crash: the file of a window that is at work, without the lock. Whether it was there.
inline bool crashedCopy()
{
    const QFileInfoList files = kept();
    return files.size() == 1 && QFile::copy(files.first().absoluteFilePath(), crashedFile());
}

/// An answer in predict mode, and a crash as soon as the file says so by `told`, which it must do in time.
inline bool answerAndCrash(WindowDriver &driver, const char *answer, const char *told)
{
    driver.type(answer);
    driver.key(Qt::Key_Return);
    const auto isTold = [told] { return kept().size() == 1 && readFile(kept().first().absoluteFilePath()).value().contains(told); };
    return QTest::qWaitFor(isTold) && crashedCopy();
}

/// The window of the next start, in which somebody has gone on with what was left.
class NextWindow : public WindowDriver
{
public:
    NextWindow()
    {
        if (!isReady())
            return;
        m_called = offered(*this);
        goOn(*this);
    }
    /// Whether the window came up and work was left to go on with.
    bool hasGoneOn() const { return !m_called.isEmpty(); }
    /// What the left work was called as it was offered.
    const QString &called() const { return m_called; }

private:
    QString m_called;
};

/// Writes unsaved work aside, as a crash leaves it.
inline void leave(const Recovery &recovery)
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    QVERIFY(writeFile(crashedFile(), writeRecovery(recovery)));
}

inline constexpr WeightId w5{2, 0, 0};

/// Unsaved work, trained for five iterations, with an answer about the sixth. Training that is stopped at once gets no further
/// than to the change after two.
inline Recovery withAnAnswer()
{
    Recovery recovery;
    recovery.experiment = Experiment(Course{lectureProject(), {}});
    Project changed = lectureProject();
    changed.training.optimizer.learningRate = 0.25;
    recovery.experiment.course.interventions.push_back({2, changed});
    recovery.experiment.course.start.view.insert(shownIterationKey(), 5);
    recovery.prediction = PredictionRecord{5, {}, {{PredictionAct::Kind::Show, {}}}};
    return recovery;
}

inline QByteArray crashedWork()
{
    return readFile(crashedFile()).value();
}
