// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/experimentfile.h"
#include "tests/support/figures.h"
#include "tests/support/windowdriver.h"
#include "ui/lastsession.h"
#include "ui/recoverykeeper.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

/// How long work may take to be kept, and how long the window really waits for it: both shortened alike in the short form.
constexpr int promised = 15'000; ///< ms
constexpr int delay = 8'000; ///< ms
constexpr int sideBySide = 20;

/// Of a clock that all processes share.
long long now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// All that was decided, as bits; the place in training is no edit.
QByteArray digestOf(Experiment experiment)
{
    experiment.course.start.view.remove(shownIterationKey());
    experiment.course.start.view.remove(trainedIterationKey());
    return QCryptographicHash::hash(writeExperiment(experiment), QCryptographicHash::Sha256).toHex();
}

/// One random wish of somebody at work: mostly another weight, and at times a step, a way back or an undo.
void doSomething(WindowDriver &driver, QRandomGenerator &random)
{
    Session &session = driver.session();
    const quint32 what = random.bounded(10U);
    if (what == 0) {
        session.stepBy(StepSize::OneIteration);
    } else if (what == 1 && session.lastIteration() > 0) {
        session.scrubTo(random.bounded(static_cast<int>(session.lastIteration())));
    } else if (what == 2) {
        driver.undoStack().undo();
    } else {
        const WeightId weight{random.bounded(1, 3), random.bounded(2), random.bounded(2)};
        session.edit(weight, random.generateDouble() - 0.5);
    }
}

/// A window at which somebody works until it is killed, and which tells its edits: SEED DELAY.
int beTheWindow(int argc, char *argv[])
{
    prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that is stopped takes its windows with it
    QApplication application(argc, argv);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, qEnvironmentVariable("XDG_DATA_HOME"));
    QRandomGenerator random(QByteArray(argv[2]).toUInt());
    WindowDriver driver;
    driver.window().findChild<RecoveryKeeper *>()->setDelay(QByteArray(argv[3]).toInt());
    QByteArray known = digestOf(driver.document().experiment());
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const long long when = now();
        doSomething(driver, random);
        const QByteArray digest = digestOf(driver.document().experiment());
        if (digest != known) {
            std::printf("%lld %s\n", when, digest.constData());
            std::fflush(stdout);
        }
        known = digest;
        timer.start(random.bounded(20, 500));
    });
    timer.start(0);
    return QApplication::exec();
}

struct Edit
{
    long long when = 0;
    QByteArray digest;
};

/// What came of one window that was killed.
struct Outlived
{
    bool isKept = false; ///< every edit that is old enough
    QString problem;
    double oldest = 0.0; ///< s: the age of the oldest edit that is lost
};

/// A window in a process of its own that is killed some time after its first edit.
class Victim
{
public:
    Victim(unsigned seed, int shortened)
        : m_promised(promised / shortened)
        , m_life(QRandomGenerator(seed).bounded(m_promised + 1000, 3 * m_promised))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"--window"_s, QString::number(seed), QString::number(delay / shortened)});
    }

    /// Kills it if its time has come; whether it is dead.
    bool look()
    {
        readEdits();
        if (m_killed == 0 && !m_edits.empty() && now() - m_edits.front().when >= m_life) {
            m_killed = now();
            m_process.kill();
        }
        return m_process.state() == QProcess::NotRunning;
    }

    /// What its next start would find.
    Outlived outlived()
    {
        readEdits();
        if (m_killed == 0 || m_edits.empty())
            return {false, u"the window ended by itself"_s};
        const std::vector<LeftWork> left = leftWork(m_home.filePath(u"backprop-studio/recovery"_s));
        if (left.size() != 1 || !left.front().recovery)
            return {false, left.empty() ? u"nothing was kept"_s : left.front().recovery.problem()};
        const QByteArray kept = digestOf(left.front().recovery.value().experiment);
        const auto last = std::find_if(m_edits.crbegin(), m_edits.crend(), [&kept](const Edit &edit) { return edit.digest == kept; });
        if (last == m_edits.crend())
            return {false, u"what was kept is no state that the window was in"_s};
        if (last == m_edits.crbegin())
            return {true, {}, 0.0};
        const long long age = m_killed - std::prev(last)->when;
        return {age <= m_promised, u"an edit of %1 ms is lost"_s.arg(age), static_cast<double>(age) / 1000.0};
    }

private:
    void readEdits()
    {
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            m_edits.push_back({words.at(0).toLongLong(), words.at(1)});
        }
    }

    QTemporaryDir m_home;
    QProcess m_process;
    int m_promised;
    int m_life; ///< ms after the first edit
    long long m_killed = 0; ///< when; 0 before
    std::vector<Edit> m_edits;
};

} // namespace

/// Whoever is killed while at work finds at the next start what was done some seconds before.
class KilledWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void oldEditsOutliveAKill();
};

void KilledWindowTest::oldEditsOutliveAKill()
{
    const int kills = static_cast<int>(turns(5, 100));
    const int shortened = static_cast<int>(turns(2, 1));
    bool isSeed = false;
    const unsigned asked = qEnvironmentVariable("BACKPROP_SEED").toUInt(&isSeed);
    const unsigned seed = isSeed ? asked : QRandomGenerator::global()->generate();
    qInfo("BACKPROP_SEED=%u", seed);
    std::vector<std::unique_ptr<Victim>> atWork;
    int begun = 0;
    int kept = 0;
    double oldest = 0.0;
    while (begun < kills || !atWork.empty()) {
        for (; begun < kills && atWork.size() < sideBySide; ++begun)
            atWork.push_back(std::make_unique<Victim>(seed + static_cast<unsigned>(begun), shortened));
        QTest::qWait(20);
        std::erase_if(atWork, [&](const std::unique_ptr<Victim> &victim) {
            if (!victim->look())
                return false;
            const Outlived outlived = victim->outlived();
            kept += outlived.isKept ? 1 : 0;
            oldest = std::max(oldest, outlived.oldest);
            if (!outlived.isKept)
                qWarning("%s", qPrintable(outlived.problem));
            return true;
        });
    }
    const double bar = promised / 1000.0 / shortened;
    note({u"kill -9 of the window with unsaved edits%1: all older than %2 s are there"_s.arg(
              shortened > 1 ? u" (the delay shortened alike)"_s : QString(), QString::number(bar)),
          u"%1 of %2; the oldest edit lost was made %3 s before"_s.arg(kept).arg(kills).arg(oldest, 0, 'f', 1), u"all"_s, kept == kills});
    QCOMPARE(kept, kills);
}

int main(int argc, char *argv[])
{
    if (argc > 3 && qstrcmp(argv[1], "--window") == 0)
        return beTheWindow(argc, argv);
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    const QCoreApplication application(argc, argv);
    KilledWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwindow.moc"
