// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "tests/support/dialogs.h"
#include "tests/support/place.h"
#include "tests/support/windowdriver.h"
#include "ui/leftworkdialog.h"
#include "ui/recoverykeeper.h"
#include "ui/runlog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr WeightId w5{2, 0, 0};
constexpr int delay = 100; ///< ms until work is kept
constexpr int patience = 60'000; ///< ms

// What a window at work was told to do, in its process.

void tell(const QJsonObject &what)
{
    std::printf("%s\n", QJsonDocument(what).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// Opens a file in spite of another window that has it open.
void agree(QString &asked)
{
    inDialog([&asked](QDialog &dialog) {
        asked = dynamic_cast<QMessageBox &>(dialog).text();
        QTest::mouseClick(buttonSaying(dialog, "Open it here, too"), Qt::LeftButton);
    });
}

/// Changes a weight of a project and the appearance, and waits until the work is kept or cannot be; saves it if it cannot.
int work(const QString &file, double weight)
{
    WindowDriver driver;
    driver.window().settleIn();
    RecoveryKeeper &keeper = *driver.window().findChild<RecoveryKeeper *>();
    keeper.setDelay(delay);
    const QSignalSpy kept(&keeper, &RecoveryKeeper::kept);
    const QSignalSpy failed(&keeper, &RecoveryKeeper::failed);
    QString asked;
    agree(asked);
    const bool isOpen = driver.window().openPath(file);
    driver.actionCalled("theme-dark")->trigger();
    const Done edited = driver.session().edit(w5, weight);
    const bool isAnswered = QTest::qWaitFor([&] { return !kept.isEmpty() || !failed.isEmpty(); }, patience);
    // Whoever cannot be helped is told once, and not with each try.
    QTest::qWait(5 * delay);
    tell({{u"done"_s, isOpen && edited && isAnswered},
          {u"asked"_s, asked},
          {u"kept"_s, failed.isEmpty()},
          {u"told"_s, failed.size()},
          {u"notice"_s, driver.notice()}});
    if (failed.isEmpty())
        return QApplication::exec();
    driver.action("Save")->trigger();
    tell({{u"modified"_s, driver.window().isWindowModified()}});
    return 0;
}

/// Starts without a project, and goes on with the work that is offered.
int goOn()
{
    WindowDriver driver;
    driver.window().settleIn();
    driver.window().offerLeftWork();
    QString asked;
    agree(asked);
    auto *offer = driver.window().findChild<LeftWorkDialog *>();
    if (offer)
        QTest::mouseClick(buttonSaying(*offer, "Go on with it"), Qt::LeftButton);
    tell({{u"offered"_s, offer != nullptr},
          {u"asked"_s, asked},
          {u"w5"_s, driver.session().present().network.value(w5)},
          {u"dark"_s, driver.actionCalled("theme-dark")->isChecked()}});
    return 0;
}

/// A window in a process of its own, as the program starts it: FILE WEIGHT for one at work, and 1 as somebody who owns nothing;
/// or go-on.
int beTheWindow(int argc, char *argv[])
{
    if (argc > 4 && argv[4][0] == '1' && setresuid(nobody, nobody, nobody) != 0)
        return 1;
    prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that is stopped takes its windows with it
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"backprop-studio"_s);
    takeLeftLogs(runLogFolder());
    const RunLog log(runLogFolder());
    return argc > 3 ? work(QFile::decodeName(argv[2]), QByteArray(argv[3]).toDouble()) : goOn();
}

// The test's own process.

/// This program's file, which no longer has its name where the mounts are others than when it began.
const QString &program()
{
    static const QString name = QFile::symLinkTarget(u"/proc/self/exe"_s);
    return name;
}

/// A window somewhere, and what it tells.
class Somewhere
{
public:
    Somewhere(const QProcessEnvironment &environment, const QStringList &arguments)
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(program(), QStringList(u"--window"_s) + arguments);
    }
    ~Somewhere()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Somewhere(const Somewhere &) = delete;
    Somewhere &operator=(const Somewhere &) = delete;

    /// The next thing that it tells; nothing if it ends before.
    QJsonObject told()
    {
        const bool isThere
            = QTest::qWaitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, patience);
        return isThere ? QJsonDocument::fromJson(m_process.readLine()).object() : QJsonObject();
    }
    bool hasEnded()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patience)
            && m_process.exitStatus() == QProcess::NormalExit;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// What it complained of, but for what the system says of its own folders, Qt of a platform without a screen, and the
    /// compiler where it counts lines and may not write.
    QByteArray complaints()
    {
        QByteArray left;
        for (const QByteArray &line : m_process.readAllStandardError().split('\n')) {
            const bool isKnown = line.startsWith("Fontconfig") || line.contains("XDG_RUNTIME_DIR") || line.contains("propagateSizeHints")
                || line.startsWith("profiling:");
            left += line.isEmpty() || isKnown ? QByteArray() : line + '\n';
        }
        return left;
    }

private:
    QProcess m_process;
};

/// An X server of its own.
class DisplayServer
{
public:
    DisplayServer()
    {
        // A test that is stopped takes its servers with it.
        m_server.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
        if (QTest::qWaitFor([this] { return m_server.canReadLine(); }, patience))
            m_name = ':' + m_server.readLine().trimmed();
    }
    ~DisplayServer() { end(); }
    DisplayServer(const DisplayServer &) = delete;
    DisplayServer &operator=(const DisplayServer &) = delete;

    const QByteArray &name() const { return m_name; }
    void end()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

private:
    QProcess m_server;
    QByteArray m_name;
};

/// An environment in which nothing but the home says where the program's own files are.
QProcessEnvironment environmentAt(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORMTHEME",
                             "QT_STYLE_OVERRIDE", "QT_IM_MODULE"})
        environment.remove(QLatin1String(name));
    if (!home.isNull())
        environment.insert(u"HOME"_s, home);
    return environment;
}

double w5In(const QString &file)
{
    const Outcome<QByteArray> bytes = readFile(file);
    const Outcome<Project> project = bytes ? readProject(bytes.value()) : Problem{bytes.problem()};
    return project ? project.value().network.value(w5) : 0.0;
}

} // namespace

/// The program at home wherever it is: in homes of any name, in none at all, and on more displays than one.
class SurroundingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void homesOfAnyNameKeepTheirWork_data();
    void homesOfAnyNameKeepTheirWork();
    void withoutAHomePeopleAreToldAndCanSave_data();
    void withoutAHomePeopleAreToldAndCanSave();
    void aKilledWindowLeavesTheFileToThoseWhoShareIt();
    void aSecondDisplayIsAnotherWindowOfTheSameHome();

private:
    std::unique_ptr<Place> m_work;
    QString m_file;
};

void SurroundingsTest::init()
{
    m_work = std::make_unique<Place>(u"-class 'a' of \"李雷\" & $HOME"_s);
    chmod(m_work->path().constData(), 0777);
    m_file = m_work->folder() + u"/-n 网络 'b' \"c\" %20;.backprop"_s;
    QVERIFY(writeFile(m_file, writeProject(lectureProject())));
    chmod(QFile::encodeName(m_file).constData(), 0666);
}

void SurroundingsTest::homesOfAnyNameKeepTheirWork_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"student"_s;
    QTest::newRow("spaces and quotes") << u"the student's \"home\" "_s;
    QTest::newRow("Chinese") << u"学生的家"_s;
    QTest::newRow("a leading dash") << u"-rf"_s;
    QTest::newRow("what a shell would read") << u"$HOME;`id` & *\\%20"_s;
    QTest::newRow("a line break") << u"two\nlines"_s;
}

void SurroundingsTest::homesOfAnyNameKeepTheirWork()
{
    QFETCH(QString, name);
    const Place home(name);
    Somewhere first(environmentAt(home.folder()), {m_file, u"0.4375"_s});
    const QJsonObject worked = first.told();
    QVERIFY2(worked[u"done"_s].toBool() && worked[u"kept"_s].toBool(), qPrintable(worked[u"notice"_s].toString()));
    QVERIFY(home.entries().contains(u".local"_s) && home.entries().contains(u".config"_s));
    first.kill();
    QCOMPARE(first.complaints(), QByteArray());
    Somewhere second(environmentAt(home.folder()), {u"go-on"_s});
    const QJsonObject back = second.told();
    QVERIFY(back[u"offered"_s].toBool());
    QCOMPARE(back[u"w5"_s].toDouble(), 0.4375);
    QVERIFY2(back[u"dark"_s].toBool(), "what was chosen is kept, too");
    QVERIFY(second.hasEnded());
    QCOMPARE(second.complaints(), QByteArray());
}

void SurroundingsTest::withoutAHomePeopleAreToldAndCanSave_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"none", "not there", "a file", "read-only", "full"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void SurroundingsTest::withoutAHomePeopleAreToldAndCanSave()
{
    QFETCH(QString, kind);
    if (kind == u"full" && !mayMount())
        QSKIP("no disk can be mounted here");
    Place place;
    QString home = place.folder();
    if (kind == u"none") {
        home = QString();
    } else if (kind == u"not there") {
        home += u"/elsewhere/gone"_s;
        chmod(place.path().constData(), 0555);
    } else if (kind == u"a file") {
        home = u"/dev/null"_s;
    } else if (kind == u"read-only") {
        chmod(place.path().constData(), 0555);
    } else {
        QVERIFY(place.mountDisk("size=64k,mode=777"));
        place.fill();
    }
    const QStringList before = place.entries();
    Somewhere window(environmentAt(home), {m_file, u"0.4375"_s, geteuid() == 0 ? u"1"_s : u"0"_s});
    const QJsonObject worked = window.told();
    QVERIFY(worked[u"done"_s].toBool());
    QVERIFY(!worked[u"kept"_s].toBool());
    QCOMPARE(worked[u"told"_s].toInt(), 1);
    QVERIFY2(worked[u"notice"_s].toString().startsWith(u"Unsaved work is not kept against a crash: "_s),
             qPrintable(worked[u"notice"_s].toString()));
    QCOMPARE(window.told()[u"modified"_s], QJsonValue(false));
    QVERIFY(window.hasEnded());
    QCOMPARE(w5In(m_file), 0.4375);
    QCOMPARE(window.complaints(), QByteArray());
    if (kind != u"full")
        QCOMPARE(place.entries(), before);
}

void SurroundingsTest::aKilledWindowLeavesTheFileToThoseWhoShareIt()
{
    const Place home;
    const auto asked = [](Somewhere &window) { return window.told()[u"asked"_s].toString().contains(u"is open in another window"_s); };
    Somewhere first(environmentAt(home.folder()), {m_file, u"0.4375"_s});
    QVERIFY(!asked(first));
    Somewhere second(environmentAt(home.folder()), {m_file, u"0.5625"_s});
    QVERIFY(asked(second));
    first.kill();
    Somewhere third(environmentAt(home.folder()), {m_file, u"0.6875"_s});
    QVERIFY2(asked(third), "the second one still has it open");
    second.kill();
    third.kill();
    Somewhere fourth(environmentAt(home.folder()), {m_file, u"0.8125"_s});
    QVERIFY2(!asked(fourth), "nobody has it open any more");
}

void SurroundingsTest::aSecondDisplayIsAnotherWindowOfTheSameHome()
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
        QSKIP("there is no display server to be had");
    const Place home;
    DisplayServer one;
    const DisplayServer two;
    QVERIFY(!one.name().isEmpty() && !two.name().isEmpty() && one.name() != two.name());
    const QTemporaryDir run;
    QProcessEnvironment there = environmentAt(home.folder());
    there.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    there.insert(u"XDG_RUNTIME_DIR"_s, run.path());
    QProcessEnvironment here = there;
    there.insert(u"DISPLAY"_s, QString::fromLatin1(one.name()));
    here.insert(u"DISPLAY"_s, QString::fromLatin1(two.name()));

    Somewhere first(there, {m_file, u"0.4375"_s});
    const QJsonObject worked = first.told();
    QVERIFY(worked[u"done"_s].toBool() && worked[u"kept"_s].toBool());
    QCOMPARE(worked[u"asked"_s].toString(), QString());
    Somewhere second(here, {m_file, u"0.5625"_s});
    const QJsonObject beside = second.told();
    QVERIFY2(beside[u"asked"_s].toString().contains(u"is open in another window"_s), qPrintable(beside[u"asked"_s].toString()));
    QVERIFY(beside[u"done"_s].toBool() && beside[u"kept"_s].toBool());
    // What both are at work on is nobody else's to go on with.
    Somewhere third(here, {u"go-on"_s});
    QVERIFY(!third.told()[u"offered"_s].toBool(true));

    // Who loses the display loses the window with it, and not the work.
    one.end();
    QVERIFY(first.hasEnded());
    Somewhere fourth(here, {u"go-on"_s});
    const QJsonObject back = fourth.told();
    QVERIFY(back[u"offered"_s].toBool());
    QCOMPARE(back[u"w5"_s].toDouble(), 0.4375);
    QVERIFY(back[u"asked"_s].toString().contains(u"is open in another window"_s));
    QCOMPARE(second.complaints(), QByteArray());
}

int main(int argc, char *argv[])
{
    if (argc > 2 && qstrcmp(argv[1], "--window") == 0)
        return beTheWindow(argc, argv);
    program();
    mayMount(); // before there are threads
    const QCoreApplication application(argc, argv);
    SurroundingsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_surroundings.moc"
