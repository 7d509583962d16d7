// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "tests/support/windowdriver.h"
#include "ui/crashdialog.h"
#include "ui/runlog.h"

#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

QFileInfoList logsIn(const QString &folder, const char *kind)
{
    return QDir(folder).entryInfoList({QLatin1String(kind) + u"-*.log"_s}, QDir::Files, QDir::Name);
}

QString textOf(const QString &file)
{
    const Outcome<QByteArray> bytes = readFile(file);
    return bytes ? QString::fromUtf8(bytes.value()) : QString();
}

/// Runs over the stack; the optimizer must not notice that it need not.
[[gnu::noinline]] int deeper(int depth) // NOLINT(misc-no-recursion)
{
    volatile char room[4096] = {};
    room[depth % 4096] = 1;
    return depth < 0 ? 0 : deeper(depth + 1) + room[0];
}

/// The end that the parent has asked for: "SEGV", "stack", …
void endBy(const QString &way)
{
    static const QHash<QString, int> signalOf{{u"SEGV"_s, SIGSEGV}, {u"ABRT"_s, SIGABRT}, {u"BUS"_s, SIGBUS},  {u"FPE"_s, SIGFPE},
                                              {u"ILL"_s, SIGILL},   {u"KILL"_s, SIGKILL}, {u"TERM"_s, SIGTERM}};
    if (way == u"stack"_s)
        deeper(0);
    if (way == u"exception"_s)
        throw std::runtime_error("nobody catches this");
    if (way == u"message"_s)
        qFatal("no way on");
    if (signalOf.contains(way))
        raise(signalOf[way]);
}

/// A program with a log: does what a user does, says that it is ready, and ends as it is told: FOLDER WAY [LINES].
int beTheChild(int argc, char *argv[])
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    const QApplication application(argc, argv);
    const RunLog log(QString::fromLocal8Bit(argv[2]));
    const QString way = QString::fromLocal8Bit(argv[3]);
    for (int i = 0; argc > 4 && i < QByteArray(argv[4]).toInt(); ++i)
        noteRun(u"line %1"_s.arg(i));
    qWarning("the child warns of /home/somebody/secret.backprop");
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    endBy(way);
    return 0;
}

/// A sanitizer would take the signals, and end a program in its own way.
QProcessEnvironment leavingSignals()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s,
                       u"handle_segv=0:handle_abort=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0:use_sigaltstack=0"_s);
    return environment;
}

/// A child as above, by the pipe to which it stays until it is let go.
class Child
{
public:
    Child(const QString &folder, const QString &way, int lines = 0)
    {
        m_process.setProcessEnvironment(leavingSignals());
        m_process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, folder, way, QString::number(lines)});
        m_process.waitForReadyRead();
    }
    ~Child()
    {
        if (m_process.state() != QProcess::NotRunning)
            letGo();
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void letGo()
    {
        m_process.write("\n");
        m_process.waitForFinished();
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace

/// The last minutes of a program that crashed can be read, and those of one that did not are gone.
class RunLogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aCrashIsTheLastLine_data();
    void aCrashIsTheLastLine();
    void anOrderlyEndLeavesNothing();
    void beingAskedToEndIsNoCrash();
    void twoAtATimeHaveTheirOwn();
    void warningsStillGoToStandardErrorAndNameNoFiles();
    void theLogStaysSmall();
    void fewAreKept();
    void aHomeThatCannotBeWrittenIsNoReasonToComplain();
    void theLogHasWhatWasDoneAndNoContents();
    void aCrashIsSaidBesideTheWindow();
    void theProgramItselfKeepsALog();

private:
    QTemporaryDir m_home;
    QString m_folder;
};

void RunLogTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    m_folder = m_home.filePath(u"a user's logs"_s);
}

void RunLogTest::init()
{
    QDir(m_folder).removeRecursively();
}

void RunLogTest::aCrashIsTheLastLine_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("number");
    QTest::newRow("SEGV") << u"SEGV"_s << u"SIGSEGV"_s << SIGSEGV;
    QTest::newRow("ABRT") << u"ABRT"_s << u"SIGABRT"_s << SIGABRT;
    QTest::newRow("BUS") << u"BUS"_s << u"SIGBUS"_s << SIGBUS;
    QTest::newRow("FPE") << u"FPE"_s << u"SIGFPE"_s << SIGFPE;
    QTest::newRow("ILL") << u"ILL"_s << u"SIGILL"_s << SIGILL;
    QTest::newRow("a full stack") << u"stack"_s << u"SIGSEGV"_s << SIGSEGV;
    QTest::newRow("an exception") << u"exception"_s << u"an exception that nobody caught"_s << SIGABRT;
    QTest::newRow("a fatal message") << u"message"_s << u"SIGABRT"_s << SIGABRT;
    QTest::newRow("kill -9") << u"KILL"_s << QString() << SIGKILL;
}

void RunLogTest::aCrashIsTheLastLine()
{
    QFETCH(QString, way);
    QFETCH(QString, cause);
    QFETCH(int, number);
    Child child(m_folder, way);
    QVERIFY2(takeLeftLogs(m_folder).empty(), "whoever is at work has not crashed");
    child.letGo();
    QCOMPARE(child.process().exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.process().exitCode(), number);
    const std::vector<LeftLog> left = takeLeftLogs(m_folder);
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left.front().cause, cause);
    QVERIFY(left.front().when.isValid());
    QVERIFY(std::abs(left.front().when.secsTo(QDateTime::currentDateTime())) < 60);
    QVERIFY(textOf(left.front().file).contains(u"Backprop Studio " BACKPROP_VERSION ""_s));
    QVERIFY2(takeLeftLogs(m_folder).empty(), "it is said once");
    QVERIFY(QFile::exists(left.front().file));
}

void RunLogTest::anOrderlyEndLeavesNothing()
{
    Child child(m_folder, u"return"_s);
    QCOMPARE(logsIn(m_folder, "run").size(), 1);
    child.letGo();
    QCOMPARE(child.process().exitStatus(), QProcess::NormalExit);
    QVERIFY(QDir(m_folder).isEmpty());
}

void RunLogTest::beingAskedToEndIsNoCrash()
{
    Child child(m_folder, u"TERM"_s);
    child.letGo();
    QCOMPARE(child.process().exitCode(), SIGTERM);
    QVERIFY(QDir(m_folder).isEmpty());
}

void RunLogTest::twoAtATimeHaveTheirOwn()
{
    Child crashing(m_folder, u"SEGV"_s);
    Child working(m_folder, u"return"_s);
    QCOMPARE(logsIn(m_folder, "run").size(), 2);
    crashing.letGo();
    QCOMPARE(takeLeftLogs(m_folder).size(), 1U);
    QCOMPARE(logsIn(m_folder, "run").size(), 1);
    working.letGo();
    QVERIFY(logsIn(m_folder, "run").isEmpty());
    QCOMPARE(logsIn(m_folder, "crash").size(), 1);
}

void RunLogTest::warningsStillGoToStandardErrorAndNameNoFiles()
{
    Child child(m_folder, u"KILL"_s);
    child.letGo();
    QVERIFY(child.process().readAllStandardError().contains("the child warns of /home/somebody/secret.backprop"));
    const QString text = textOf(takeLeftLogs(m_folder).at(0).file);
    QVERIFY2(text.contains(u"Qt: the child warns of …"_s), qPrintable(text));
    QVERIFY(!text.contains(u"secret"_s));
}

void RunLogTest::theLogStaysSmall()
{
    Child child(m_folder, u"SEGV"_s, 5000);
    child.letGo();
    const std::vector<LeftLog> left = takeLeftLogs(m_folder);
    QCOMPARE(left.at(0).cause, u"SIGSEGV"_s);
    const QStringList lines = textOf(left.at(0).file).split(u'\n');
    QVERIFY2(lines.size() > 200 && lines.size() <= 402, qPrintable(QString::number(lines.size())));
    QVERIFY(lines.at(lines.size() - 4).endsWith(u"line 4999"_s));
    QVERIFY(lines.at(0).contains(u"begun on "_s));
    QVERIFY(lines.at(1).contains(u"Backprop Studio"_s));
}

void RunLogTest::fewAreKept()
{
    QVERIFY(QDir().mkpath(m_folder));
    for (int i = 0; i < 9; ++i)
        QVERIFY(writeFile(QDir(m_folder).filePath(u"run-20260101-%1.log"_s.arg(i)), u"a line\nended by SIGFPE\n"_s));
    QCOMPARE(takeLeftLogs(m_folder).size(), 5U);
    QCOMPARE(logsIn(m_folder, "crash").size(), 5);
    QVERIFY(logsIn(m_folder, "run").isEmpty());
}

void RunLogTest::aHomeThatCannotBeWrittenIsNoReasonToComplain()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const RunLog log(u"/proc/logs"_s);
    QVERIFY(log.file().isEmpty());
    noteRun(u"goes nowhere"_s);
    QVERIFY(takeLeftLogs(u"/proc/logs"_s).empty());
}

void RunLogTest::theLogHasWhatWasDoneAndNoContents()
{
    const RunLog log(m_folder);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    const QString file = m_home.filePath(u"confidential.backprop"_s);
    QVERIFY(driver.session().edit(WeightId{2, 0, 0}, 0.4375));
    driver.document().setSaved(file);
    driver.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(file));
    QVERIFY(driver.window().openPath(file));
    driver.session().run();
    driver.session().pause();
    const QString text = textOf(log.file());
    const QStringList expected{u"wished: save"_s,    u"saves the project"_s, u"done: save"_s,
                               u"opens a project"_s, u"training runs"_s,     u"training rests"_s};
    qsizetype at = 0;
    for (const QString &line : expected) {
        at = text.indexOf(line, at);
        QVERIFY2(at >= 0, qPrintable(line + u" is missing, or too early, in\n"_s + text));
    }
    QVERIFY(!text.contains(u"confidential"_s));
    QVERIFY(!text.contains(u"4375"_s));
    QVERIFY(!text.contains(m_home.path()));
}

void RunLogTest::aCrashIsSaidBesideTheWindow()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    driver.window().tellOfCrash({});
    QVERIFY(!driver.window().findChild<CrashDialog *>());
    const LeftLog log{QDir(m_folder).filePath(u"crash-1.log"_s), QDateTime(QDate(2026, 6, 1), QTime(12, 3)), u"SIGSEGV"_s};
    driver.window().tellOfCrash({log});
    auto *dialog = driver.window().findChild<CrashDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(log.file), qPrintable(said));
    QVERIFY2(said.contains(u"12:03"_s) && said.contains(u": SIGSEGV."_s), qPrintable(said));
    QVERIFY(driver.session().edit(WeightId{2, 0, 0}, 0.25));
}

/// The real program, killed and started again with a home of its own.
void RunLogTest::theProgramItselfKeepsALog()
{
    QProcessEnvironment environment = leavingSignals();
    environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    const QString folder = m_home.filePath(u"backprop-studio/logs"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QString::fromUtf8(BACKPROP_STUDIO_PROGRAM), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(logsIn(folder, "run").size(), 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(logsIn(folder, "run").value(0).absoluteFilePath()).isEmpty(), 60'000);
    ::kill(static_cast<pid_t>(program.processId()), SIGSEGV);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    const std::vector<LeftLog> left = takeLeftLogs(folder);
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left.front().cause, u"SIGSEGV"_s);
}

int main(int argc, char *argv[])
{
    if (argc > 3 && qstrcmp(argv[1], "--child") == 0)
        return beTheChild(argc, argv);
    const QApplication application(argc, argv);
    RunLogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_runlog.moc"
