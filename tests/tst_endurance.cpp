// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/figures.h"
#include "tests/support/windowdriver.h"
#include "ui/recoverykeeper.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <limits>
#include <unistd.h>

namespace {

constexpr double mostGrowth = 5.0; ///< per cent, in the second half

/// What this process holds of the machine.
struct Holdings
{
    double megabytes = 0.0;
    qsizetype files = 0;
    qsizetype threads = 0;
};

Holdings holdings()
{
    QFile memory(QStringLiteral("/proc/self/statm"));
    const QByteArray pages = memory.open(QIODevice::ReadOnly) ? memory.readAll().split(' ').value(1) : QByteArray();
    memory.close();
    const auto entries = [](const char *folder) {
        return QDir(QLatin1String(folder)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    };
    return {pages.toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6, entries("/proc/self/fd"), entries("/proc/self/task")};
}

/// Lets training go at full speed until so many iterations are finished.
bool rushes(Session &session, long long until)
{
    session.rush(until);
    return comesToRest(session, 3'600'000);
}

} // namespace

#ifdef __SANITIZE_ADDRESS__
/// The address sanitizer holds back what is freed, which is not what is measured here.
extern "C" const char *__asan_default_options();
const char *__asan_default_options()
{
    return "quarantine_size_mb=1";
}
#endif

/// Long use of one window takes no more of the machine than a short one.
class TestEndurance : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void trainingTakesNoMore();
    void editsAndBranchesTakeNoMore();

private:
    static void hold(const char *what, const Holdings &half, const Holdings &all);
};

/// Compares what was held half-way with what is held in the end.
void TestEndurance::hold(const char *what, const Holdings &half, const Holdings &all)
{
    const double growth = 100.0 * (all.megabytes / half.megabytes - 1.0);
    const bool isFlat = growth < mostGrowth && all.files <= half.files && all.threads <= half.threads;
    note({QString::fromUtf8(what),
          QStringLiteral("%1 % of memory, %2 files, %3 threads")
              .arg(growth, 0, 'f', 1)
              .arg(all.files - half.files)
              .arg(all.threads - half.threads),
          QStringLiteral("below 5 %, 0, 0"), isFlat});
    QVERIFY2(growth < mostGrowth, qPrintable(QStringLiteral("%1 MB, then %2 MB").arg(half.megabytes).arg(all.megabytes)));
    QVERIFY(all.files <= half.files);
    QVERIFY(all.threads <= half.threads);
}

void TestEndurance::trainingTakesNoMore()
{
    OPEN_WINDOW(driver);
    const long long iterations = turns(1'000'000, 10'000'000);
    driver.session().setSpeed(Session::fullSpeed);
    QVERIFY(rushes(driver.session(), iterations / 2));
    const Holdings half = holdings();
    QVERIFY(rushes(driver.session(), iterations));
    hold("training at full speed in the window: growth in the second half", half, holdings());
}

/// Each round undoes what it did, so that nothing is to be remembered.
void TestEndurance::editsAndBranchesTakeNoMore()
{
    OPEN_WINDOW(driver);
    // Its file and its lock come and go with the clock.
    driver.window().findChild<RecoveryKeeper *>()->setDelay(std::numeric_limits<int>::max());
    const long long rounds = turns(200, 2'000);
    Session &session = driver.session();
    Holdings half;
    for (long long round = 0; round < rounds; ++round) {
        if (round == rounds / 2)
            half = holdings();
        QVERIFY(rushes(session, session.lastIteration() + 30));
        session.scrubTo(10);
        QVERIFY(session.edit(LearningRateId{}, round % 2 == 0 ? 0.1 : 0.2));
        QVERIFY(rushes(session, 20));
        session.scrubTo(15);
        session.branchHere();
        while (driver.undoStack().canUndo())
            driver.undoStack().undo();
        session.pause();
        session.reset();
        driver.undoStack().clear();
        QCoreApplication::processEvents();
    }
    hold("edits, scrubs and branches: growth in the second half", half, holdings());
}

QTEST_MAIN(TestEndurance)
#include "tst_endurance.moc"
