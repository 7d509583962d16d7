// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/limits.h"
#include "core/model/projectfile.h"
#include "core/training/experimentfile.h"
#include "tests/support/leftwork.h"
#include "ui/crashdialog.h"
#include "ui/savedfile.h"

#include <QLockFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int longerThanTheDelay = 200;

} // namespace

/// Unsaved work outlives a crash, and nothing else.
class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveIn(m_home); }
    void init() { QDir(recoveryFolder()).removeRecursively(); }
    void nothingIsKeptWhereNothingWasDone();
    void anEditComesBackAfterACrash();
    void thePositionComesBack();
    void newerWorkInTheFileIsNotReplacedUnasked();
    void aFileThatIsGoneMeanwhileIsTold();
    void aFileThatIsOpenElsewhereIsAskedAbout();
    void savingRemovesWhatWasKept();
    void closingRemovesWhatWasKept();
    void aFolderThatIsClearedAwayIsMadeAnew();
    void aFolderThatCannotBeWrittenIsSaidOnce();
    void whatFailedIsTriedAgain();
    void theLargestProjectCanBeRead();
    void whatIsTooLargeToBeReadIsSaid();
    void changesDoNotStopASlowWrite();
    void theCrashIsToldOfAfterwards();
    void whatIsOnlyHereAnyMoreIsKept();
    void aSavedPositionIsNoUnsavedWork();
    void whatWasBegunIsClearedAway();

private:
    QTemporaryDir m_home;
};

void RecoveryTest::nothingIsKeptWhereNothingWasDone()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    keepSoon(driver);
    driver.session().select(w5);
    driver.session().step();
    driver.session().stepBack();
    QTest::qWait(200);
    QVERIFY(kept().isEmpty());
}

void RecoveryTest::anEditComesBackAfterACrash()
{
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        keepSoon(driver);
        QVERIFY(driver.session().edit(w5, 0.4375));
        QTRY_COMPARE(kept().size(), 1);
        QVERIFY(crashedCopy());
    }
    NextWindow next;
    QVERIFY(next.hasGoneOn());
    QVERIFY2(next.called().startsWith(u"Untitled, kept on "_s), qPrintable(next.called()));
    QCOMPARE(next.session().present().network.value(w5), 0.4375);
    QVERIFY(next.window().isWindowModified());
    QVERIFY2(QFile::exists(crashedFile()), "kept until it is saved");
}

void RecoveryTest::thePositionComesBack()
{
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        keepSoon(driver);
        for (int i = 0; i < 3; ++i)
            driver.session().stepBy(StepSize::OneIteration);
        QTRY_COMPARE(kept().size(), 1);
        QVERIFY(crashedCopy());
    }
    NextWindow next;
    QVERIFY(next.hasGoneOn());
    QTRY_COMPARE(next.session().moment().iteration, 3);
}

/// Crash, "Not now", newer work saved in the same file; and only then the unsaved work.
void RecoveryTest::newerWorkInTheFileIsNotReplacedUnasked()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"mine.backprop"_s);
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        keepSoon(driver);
        driver.document().setSaved(file);
        driver.action("Save")->trigger();
        QVERIFY(driver.session().edit(w5, 0.4375));
        QTRY_COMPARE(kept().size(), 1);
        QVERIFY(crashedCopy());
    }
    for (const bool newer : {false, true}) {
        if (newer) {
            Project project = lectureProject();
            project.title = u"newer"_s;
            QVERIFY(writeFile(file, writeExperiment(Experiment(Course{project, {}}))));
        }
        NextWindow next;
        QVERIFY(next.hasGoneOn());
        QCOMPARE(next.document().fileName(), file);
        QCOMPARE(next.notice().contains(u"Its file was changed after that."_s), newer);
        if (!newer)
            continue;
        QString asked;
        inDialog([&asked](QDialog &question) {
            asked = dynamic_cast<QMessageBox &>(question).text();
            question.reject();
        });
        next.action("Save")->trigger();
        QVERIFY2(asked.contains(u"was changed by another program"_s), qPrintable(asked));
        QVERIFY(readFile(file).value().contains("newer"));
    }
}

void RecoveryTest::aFileThatIsGoneMeanwhileIsTold()
{
    Recovery recovery = withAnAnswer();
    recovery.fileName = m_home.filePath(u"gone.backprop"_s);
    recovery.filePrint = u"3 00"_s;
    leave(recovery);
    NextWindow next;
    QVERIFY(next.hasGoneOn());
    QVERIFY2(next.notice().endsWith(u"“gone.backprop” was removed or renamed. Saving puts it back."_s), qPrintable(next.notice()));
}

void RecoveryTest::aFileThatIsOpenElsewhereIsAskedAbout()
{
    const QTemporaryDir folder;
    Recovery recovery = withAnAnswer();
    recovery.fileName = folder.filePath(u"mine.backprop"_s);
    QVERIFY(writeFile(recovery.fileName, writeExperiment(recovery.experiment)));
    leave(recovery);
    SavedFile other;
    other.know(recovery.fileName);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    offered(driver);
    QString asked;
    inDialog([&asked](QDialog &question) {
        asked = dynamic_cast<QMessageBox &>(question).text();
        question.reject();
    });
    goOn(driver);
    QVERIFY2(asked.contains(u"“mine.backprop” is open in another window."_s), qPrintable(asked));
    QVERIFY(driver.document().fileName().isEmpty());
}

void RecoveryTest::savingRemovesWhatWasKept()
{
    QTemporaryDir folder;
    WindowDriver driver;
    QVERIFY(driver.isReady());
    keepSoon(driver);
    QVERIFY(driver.session().edit(w5, 0.4375));
    QTRY_COMPARE(kept().size(), 1);
    driver.document().setSaved(folder.filePath(u"mine.backprop"_s));
    driver.action("Save")->trigger();
    QVERIFY(kept().isEmpty());
    QTest::qWait(longerThanTheDelay);
    QVERIFY2(kept().isEmpty(), "it has come back");
    QVERIFY(readFile(folder.filePath(u"mine.backprop"_s)).value().contains("0.4375"));
}

void RecoveryTest::closingRemovesWhatWasKept()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    keepSoon(driver);
    driver.session().stepBy(StepSize::OneIteration);
    QTRY_COMPARE(kept().size(), 1);
    driver.window().close();
    QVERIFY(kept().isEmpty());
    QTest::qWait(longerThanTheDelay);
    QVERIFY2(kept().isEmpty(), "it has come back");
}

void RecoveryTest::aFolderThatIsClearedAwayIsMadeAnew()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    keepSoon(driver);
    QVERIFY(driver.session().edit(w5, 0.4375));
    QTRY_COMPARE(kept().size(), 1);
    QVERIFY(QDir(recoveryFolder()).removeRecursively());
    QVERIFY(driver.session().edit(w5, 0.5625));
    QTRY_COMPARE(kept().size(), 1);
    QVERIFY(readFile(kept().first().absoluteFilePath()).value().contains("0.5625"));
    QVERIFY(leftWork(recoveryFolder()).empty());
}

void RecoveryTest::aFolderThatCannotBeWrittenIsSaidOnce()
{
    RecoveryKeeper keeper(u"/proc/recovery"_s, [] {
        Recovery recovery;
        recovery.experiment = Experiment(Course{lectureProject(), {}});
        return std::optional(recovery);
    });
    keeper.setDelay(10);
    QStringList said;
    connect(&keeper, &RecoveryKeeper::failed, this, [&said](const QString &sentence) { said << sentence; });
    for (int i = 0; i < 3; ++i) {
        keeper.noteChange();
        QTest::qWait(40);
    }
    QCOMPARE(said, QStringList(u"Unsaved work is not kept against a crash: cannot write in the folder /proc/recovery."_s));
}

/// Nobody does anything meanwhile.
void RecoveryTest::whatFailedIsTriedAgain()
{
    const QString folder = m_home.filePath(u"again"_s);
    QVERIFY(writeFile(folder, QByteArray("no folder")));
    RecoveryKeeper keeper(folder, [] { return std::optional(withAnAnswer()); });
    keeper.setDelay(10);
    const QSignalSpy failed(&keeper, &RecoveryKeeper::failed);
    const QSignalSpy kept(&keeper, &RecoveryKeeper::kept);
    keeper.noteChange();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(QFile::remove(folder));
    QTRY_COMPARE(kept.count(), 1);
    // And when only the writing fails, because there is a folder in its place.
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.recovery"_s});
    QCOMPARE(files.size(), 1);
    const QString file = files.front().filePath();
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkdir(file));
    keeper.noteChange();
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(QDir().rmdir(file));
    QTRY_COMPARE(kept.count(), 2);
    QCOMPARE(failed.count(), 2);
    keeper.forget();
    QTest::qWait(50);
    QVERIFY(QDir(folder).entryInfoList(QDir::Files).isEmpty());
}

/// Though there is a line before it.
void RecoveryTest::theLargestProjectCanBeRead()
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    const QString file = QDir(recoveryFolder()).filePath(u"large.recovery"_s);
    QByteArray bytes = writeRecovery(withAnAnswer()).trimmed();
    const qsizetype most = limits::bytes + bytes.indexOf('\n') + 1;
    QVERIFY(bytes.endsWith('}'));
    bytes.chop(1);
    bytes.append(QByteArray(most - bytes.size() - 1, ' ')).append('}');
    QVERIFY(writeFile(file, bytes));
    const std::optional<LeftWork> left = takeLeftWork(file);
    QVERIFY(left);
    QVERIFY2(left->recovery, qPrintable(left->recovery.problem()));
    QCOMPARE(left->recovery.value().prediction, withAnAnswer().prediction);
}

/// What was kept before stays.
void RecoveryTest::whatIsTooLargeToBeReadIsSaid()
{
    Recovery work = withAnAnswer();
    RecoveryKeeper keeper(recoveryFolder(), [&work] { return std::optional(work); });
    keeper.setDelay(10);
    QStringList said;
    connect(&keeper, &RecoveryKeeper::failed, this, [&said](const QString &sentence) { said << sentence; });
    const QSignalSpy written(&keeper, &RecoveryKeeper::kept);
    keeper.noteChange();
    QTRY_COMPARE(written.count(), 1);
    work.experiment.course.start.title = QString(limits::bytes, u'x');
    keeper.noteChange();
    QTRY_COMPARE(said, QStringList(u"Unsaved work is not kept against a crash: it is more than the 64 MB that can be read again."_s));
    QCOMPARE(kept().size(), 1);
    const Outcome<Recovery> there = readRecovery(readFile(kept().first().absoluteFilePath()).value());
    QVERIFY2(there, qPrintable(there.problem()));
    QCOMPARE(there.value().prediction, work.prediction);
    work = withAnAnswer();
    keeper.noteChange();
    QTRY_COMPARE(written.count(), 2);
    keeper.forget();
}

/// Work that changes all the time, and takes longer to write than it is put off.
void RecoveryTest::changesDoNotStopASlowWrite()
{
    Recovery work;
    work.experiment.course.start = projectFrom(u"300-300-2 single"_s);
    int changes = 0;
    RecoveryKeeper keeper(recoveryFolder(), [&] {
        work.experiment.course.start.network.layers.front().weights.front() = ++changes;
        return std::optional(work);
    });
    keeper.setDelay(1);
    const QSignalSpy kept(&keeper, &RecoveryKeeper::kept);
    QTimer changing;
    connect(&changing, &QTimer::timeout, &keeper, &RecoveryKeeper::noteChange);
    changing.start(1);
    QTRY_COMPARE_GE(kept.count(), 3);
    changing.stop();
    keeper.forget();
    QVERIFY(::kept().isEmpty());
}

/// One dialog beside the window at a time.
void RecoveryTest::theCrashIsToldOfAfterwards()
{
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        keepSoon(driver);
        QVERIFY(driver.session().edit(w5, 0.4375));
        QTRY_COMPARE(kept().size(), 1);
        QVERIFY(crashedCopy());
    }
    WindowDriver next;
    QVERIFY(next.isReady());
    offered(next);
    next.window().tellOfCrash({LeftLog{u"crash-1.log"_s, QDateTime::currentDateTime(), u"SIGSEGV"_s}});
    QVERIFY(!next.window().findChild<CrashDialog *>());
    QTest::keyClick(&offer(next), Qt::Key_Escape);
    auto *told = next.window().findChild<CrashDialog *>();
    QVERIFY(told && told->isVisible());
}

/// A file that others remove leaves the window with the only copy.
void RecoveryTest::whatIsOnlyHereAnyMoreIsKept()
{
    const QString file = m_home.filePath(u"only.backprop"_s);
    QVERIFY(writeFile(file, writeProject(lectureProject())));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.window().openPath(file));
    keepSoon(driver);
    QTest::qWait(300);
    QVERIFY(kept().isEmpty());
    QVERIFY(QFile::remove(file));
    QTRY_COMPARE(kept().size(), 1);
}

/// A project that was saved in the middle of training is as saved once it is there again.
void RecoveryTest::aSavedPositionIsNoUnsavedWork()
{
    const QString file = m_home.filePath(u"trained.backprop"_s);
    Project project = lectureProject();
    project.view.insert(shownIterationKey(), 7);
    project.view.insert(trainedIterationKey(), 12);
    const QByteArray bytes = writeProject(project);
    QVERIFY(writeFile(file, bytes));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    keepSoon(driver);
    QVERIFY(driver.window().openPath(file));
    QTRY_COMPARE(driver.session().moment().iteration, 7);
    QTest::qWait(300);
    QVERIFY(kept().isEmpty());
    // Whoever goes on has something to lose.
    driver.session().scrubTo(8);
    QTRY_COMPARE(kept().size(), 1);
    driver.session().scrubTo(7);
    QTRY_VERIFY(kept().isEmpty());
}

/// Half a file beside the one that was to be replaced; a living program may still be at work on its own.
void RecoveryTest::whatWasBegunIsClearedAway()
{
    const QTemporaryDir folder;
    const QString dead = folder.filePath(QStringLiteral("dead.recovery.AbCdEf"));
    const QString living = folder.filePath(QStringLiteral("living.recovery.AbCdEf"));
    const QString stranger = folder.filePath(QStringLiteral("notes.txt"));
    for (const QString &name : {dead, living, stranger})
        QVERIFY(writeFile(name, QByteArray("half")));
    QLockFile lock(folder.filePath(QStringLiteral("living.recovery.lock")));
    QVERIFY(lock.tryLock(0));
    QVERIFY(leftWork(folder.path()).empty());
    QVERIFY(!QFile::exists(dead));
    QVERIFY(QFile::exists(living));
    QVERIFY(QFile::exists(stranger));
}

QTEST_MAIN(RecoveryTest)
#include "tst_recovery.moc"
