// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "tests/support/ownsettings.h"
#include "tests/support/windowdriver.h"
#include "ui/leftworkdialog.h"
#include "ui/recoverykeeper.h"
#include "ui/savedfile.h"

#include <QDateTime>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>
#include <ctime>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

std::atomic<long long> jump = 0; ///< s by which the clock on the wall is ahead of what it was
constexpr long long day = 86'400; ///< s
constexpr WeightId w5{2, 0, 0};

timespec wallClock()
{
    timespec time{};
    clock_gettime(CLOCK_REALTIME, &time);
    return time;
}

/// The next start, in which somebody goes on with what was left: what that is called, and the weight.
std::pair<QString, double> leftWorkOf(WindowDriver &next)
{
    next.window().offerLeftWork();
    auto *offer = next.window().findChild<LeftWorkDialog *>();
    if (!offer)
        return {};
    const QString name = offer->nameOf(0);
    QTest::keyClick(offer, Qt::Key_Return);
    return {name, next.session().present().network.value(w5)};
}

} // namespace

// A program's own functions come before the library's, so that all of it, Qt as well, asks these for the time. Files are stamped by the
// system, whose clock stays.

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long result = syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += jump;
    return static_cast<int>(result);
}

extern "C" int gettimeofday(timeval *time, void * /*zone*/) noexcept
{
    const timespec now = wallClock();
    *time = {now.tv_sec, now.tv_nsec / 1000};
    return 0;
}

/// Somebody sets the clock, or the summer ends, while the program is at work: nothing waits for a time that has been or never comes.
class JumpingClockTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { jump = 0; }
    void theClockJumpsForTheProgram_data() { addJumps(); }
    void theClockJumpsForTheProgram();
    void workIsKeptInTimeAndOffered_data() { addJumps(); }
    void workIsKeptInTimeAndOffered();
    void whatIsOpenStaysSo_data() { addJumps(); }
    void whatIsOpenStaysSo();
    void whatOthersSaveIsTold_data() { addJumps(); }
    void whatOthersSaveIsTold();
    void trainingGoesOn_data();
    void trainingGoesOn();

private:
    static void addJumps();

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_file;
};

void JumpingClockTest::initTestCase()
{
    m_settings = std::make_unique<OwnSettings>();
}

void JumpingClockTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    m_file = m_home->filePath(u"network.backprop"_s);
    QVERIFY(writeFile(m_file, writeProject(lectureProject())));
}

void JumpingClockTest::addJumps()
{
    QTest::addColumn<long long>("by");
    QTest::newRow("an hour back") << -day / 24;
    QTest::newRow("a day ahead") << day;
    QTest::newRow("a year back") << -365 * day;
    QTest::newRow("before the first second of all") << -70 * 365 * day;
    QTest::newRow("a century ahead") << 100 * 365 * day;
}

/// The other stories would tell nothing if it did not.
void JumpingClockTest::theClockJumpsForTheProgram()
{
    QFETCH(long long, by);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    jump = by;
    const qint64 seconds = before.secsTo(QDateTime::currentDateTimeUtc());
    QVERIFY2(qAbs(seconds - by) <= 60, qPrintable(QString::number(seconds)));
}

void JumpingClockTest::workIsKeptInTimeAndOffered()
{
    QFETCH(long long, by);
    const auto crashing = std::make_unique<WindowDriver>();
    QVERIFY(crashing->isReady());
    auto *keeper = crashing->window().findChild<RecoveryKeeper *>();
    keeper->setDelay(200);
    QSignalSpy kept(keeper, &RecoveryKeeper::kept);
    QVERIFY(crashing->session().edit(w5, 0.4375));
    jump = by;
    QTRY_COMPARE(kept.size(), 1);
    // The clock goes right again before the next edit, which is the newer one all the same.
    QVERIFY(crashing->session().edit(w5, 0.5625));
    jump = 0;
    QTRY_COMPARE(kept.size(), 2);
    jump = by;
    const QDate today = QDateTime::currentDateTime().date();
    QVERIFY(crashing->session().edit(w5, 0.6875));
    QTRY_COMPARE(kept.size(), 3);
    const QDir folder(recoveryFolder());
    const QStringList files = folder.entryList({u"*.recovery"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(QFile::copy(folder.filePath(files.first()), folder.filePath(u"crashed.recovery"_s)));
    WindowDriver next;
    QVERIFY(next.isReady());
    const auto [name, weight] = leftWorkOf(next);
    QVERIFY2(name.contains(QLocale().toString(today, QLocale::ShortFormat)), qPrintable(name));
    QCOMPARE(weight, 0.6875);
}

/// A lock must not look as if it were too old to count.
void JumpingClockTest::whatIsOpenStaysSo()
{
    QFETCH(long long, by);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(m_file));
    auto *keeper = driver.window().findChild<RecoveryKeeper *>();
    keeper->setDelay(0);
    QSignalSpy kept(keeper, &RecoveryKeeper::kept);
    QVERIFY(driver.session().edit(w5, 0.4375));
    QTRY_COMPARE(kept.size(), 1);
    jump = by;
    QVERIFY(SavedFile().isOpenElsewhere(m_file));
    QVERIFY2(leftWork(recoveryFolder()).empty(), "a living window's work is offered to others");
}

void JumpingClockTest::whatOthersSaveIsTold()
{
    QFETCH(long long, by);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(m_file));
    jump = by;
    QVERIFY(driver.session().edit(w5, 0.4375));
    driver.action("Save")->trigger();
    QVERIFY(!driver.window().isWindowModified());
    // What is saved here is no change by others, whatever time the disk has for it.
    const timespec times[] = {wallClock(), wallClock()};
    QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(m_file).constData(), times, 0), 0);
    QTest::qWait(500);
    QCOMPARE(driver.notice(), QString());
    const QByteArray others = readFile(m_file).value().replace("0.4375", "0.5625");
    QVERIFY(writeFile(m_file, others));
    QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(m_file).constData(), times, 0), 0);
    QTRY_VERIFY(driver.notice().contains(u"was changed by another program"_s));
    QVERIFY(driver.window().isWindowModified());
}

void JumpingClockTest::trainingGoesOn_data()
{
    QTest::addColumn<long long>("by");
    QTest::addColumn<double>("speed");
    for (const double speed : {100.0, Session::fullSpeed}) {
        const QByteArray how = speed > 0 ? "phase by phase" : "at full speed";
        QTest::newRow("a day back, " + how) << -day << speed;
        QTest::newRow("a day ahead, " + how) << day << speed;
    }
}

void JumpingClockTest::trainingGoesOn()
{
    QFETCH(long long, by);
    QFETCH(double, speed);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    Session &session = driver.session();
    session.setSpeed(speed);
    session.run();
    QTRY_VERIFY(session.shown().iteration >= 2);
    const long long before = session.shown().iteration;
    jump = by;
    QTRY_VERIFY(session.shown().iteration >= before + 5);
    QVERIFY(session.isRunning());
    if (speed > 0) // five iterations have 15 phases; a day has millions
        QVERIFY(session.shown().iteration < before + 1000);
    session.pause();
}

QTEST_MAIN(JumpingClockTest)

#include "tst_jumpingclock.moc"
