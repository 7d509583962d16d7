// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/model/limits.h"
#include "core/model/projectfile.h"
#include "core/model/structureedits.h"
#include "core/training/experimentfile.h"
#include "tests/support/dialogs.h"
#include "tests/support/place.h"
#include "tests/support/projects.h"
#include "tests/support/windowdriver.h"
#include "ui/crashdialog.h"
#include "ui/lastsession.h"
#include "ui/leftworkdialog.h"
#include "ui/predictpresenter.h"
#include "ui/recoverykeeper.h"
#include "ui/savedfile.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QLockFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/fsuid.h>

using namespace Qt::StringLiterals;

namespace {

QFileInfoList kept()
{
    return QDir(recoveryFolder()).entryInfoList({u"*.recovery"_s}, QDir::Files);
}

constexpr int delay = 30; ///< ms
constexpr int longerThanTheDelay = 200;

void keepSoon(WindowDriver &driver)
{
    driver.window().findChild<RecoveryKeeper *>()->setDelay(delay);
}

/// Has the window offer what was left, and gives back what it calls it; the dialog is its only one.
QString offered(WindowDriver &driver)
{
    driver.window().offerLeftWork();
    auto *dialog = driver.window().findChild<LeftWorkDialog *>();
    if (!dialog || !dialog->isVisible() || dialog->isModal())
        qFatal("nothing is offered beside the window");
    return part<QListWidget>(*dialog, "Unsaved work that was kept").currentItem()->text();
}

LeftWorkDialog &offer(WindowDriver &driver)
{
    return *driver.window().findChild<LeftWorkDialog *>();
}

void goOn(WindowDriver &driver)
{
    QTest::keyClick(&offer(driver), Qt::Key_Return);
}

/// As after a crash: the file of a window that is at work, without the lock. Whether it was there.
bool crashedCopy()
{
    const QFileInfoList files = kept();
    return files.size() == 1 && QFile::copy(files.first().absoluteFilePath(), QDir(recoveryFolder()).filePath(u"crashed.recovery"_s));
}

/// An answer in predict mode, and a crash as soon as the file says so by `told`, which it must do in time.
bool answerAndCrash(WindowDriver &driver, const char *answer, const char *told)
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
void leave(const Recovery &recovery)
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    QVERIFY(writeFile(QDir(recoveryFolder()).filePath(u"crashed.recovery"_s), writeRecovery(recovery)));
}

constexpr WeightId w5{2, 0, 0};

/// Unsaved work, trained for five iterations, with an answer about the sixth. Training that is stopped at once gets no further
/// than to the change after two.
Recovery withAnAnswer()
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

/// What stands in the lock of a program that had the number that this one has now.
QByteArray lockWithOurNumber()
{
    const QTemporaryDir folder;
    QLockFile ours(folder.filePath(u"ours"_s));
    return ours.tryLock() ? readFile(ours.fileName()).value() : QByteArray();
}

/// Two questions in predict mode, so that there is one left after the first answer.
void askTwoNumbers(WindowDriver &driver)
{
    driver.window().findChild<PredictPresenter *>()->beginChosen(
        {{Quantity::Kind::Net, {1, 0}, {}, {}}, {Quantity::Kind::Out, {1, 0}, {}, {}}});
}

QByteArray crashedWork()
{
    return readFile(QDir(recoveryFolder()).filePath(u"crashed.recovery"_s)).value();
}

} // namespace

/// Unsaved work outlives a crash, and nothing else.
class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingIsKeptWhereNothingWasDone();
    void anEditComesBackAfterACrash();
    void thePositionComesBack();
    void answersComeBack();
    void answersToALaterNetworkComeBack();
    void answersThatDoNotFitAreToldOf();
    void answersOutliveAPauseAndASecondCrash();
    void answersStayWithTheirProject_data();
    void answersStayWithTheirProject();
    void answersToAFinishedIterationComeBack();
    void theLastAnswerIsKeptBesideTheScoreSheet();
    void newerWorkInTheFileIsNotReplacedUnasked();
    void aFileThatIsGoneMeanwhileIsTold();
    void aFileThatIsOpenElsewhereIsAskedAbout();
    void savingRemovesWhatWasKept();
    void closingRemovesWhatWasKept();
    void answersOutliveASave();
    void answersAreAskedAboutBeforeTheyGo_data();
    void answersAreAskedAboutBeforeTheyGo();
    void whatIsAtWorkIsNotOffered();
    void theDeadAreNotTakenForLiving();
    void whereNothingCanBeWrittenACopyIsOffered();
    void aFolderThatIsClearedAwayIsMadeAnew();
    void theOfferGoesWithItsWindow();
    void whatCannotBeReadStays();
    void whatCannotBeReadIsNamedOnce();
    void whatAnotherComputerHoldsIsOfferedAsACopy();
    void whatIsGoneMeanwhileIsPassedOver();
    void whoeverStaysIsOfferedItStill();
    void discardingAsksFirst();
    void aFolderThatCannotBeWrittenIsSaidOnce();
    void whatFailedIsTriedAgain();
    void theLargestProjectCanBeRead();
    void whatIsTooLargeToBeReadIsSaid();
    void changesDoNotStopASlowWrite();
    void theCrashIsToldOfAfterwards();
    void whatWasBegunIsClearedAway();
    void whatIsOnlyHereAnyMoreIsKept();
    void aSavedPositionIsNoUnsavedWork();

private:
    QTemporaryDir m_home;
};

void RecoveryTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
}

void RecoveryTest::init()
{
    QDir(recoveryFolder()).removeRecursively();
}

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
    QVERIFY2(QFile::exists(QDir(recoveryFolder()).filePath(u"crashed.recovery"_s)), "kept until it is saved");
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

void RecoveryTest::answersComeBack()
{
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        keepSoon(driver);
        driver.session().stepBy(StepSize::OneIteration);
        driver.key(Qt::Key_F7);
        QTest::mouseClick(driver.named<QPushButton>("Start predicting"), Qt::LeftButton);
        QVERIFY(answerAndCrash(driver, "0.3775", "0.3775"));
    }
    NextWindow next;
    QVERIFY(next.hasGoneOn());
    QVERIFY2(next.called().endsWith(u"with the answers in predict mode"_s), qPrintable(next.called()));
    QTRY_VERIFY(next.action("Predict mode")->isChecked());
    // The first answer has been given already.
    QTRY_COMPARE(next.named<QLabel>("Question")->accessibleDescription(), u"out_h1 = ?"_s);
    QCOMPARE(next.session().moment().iteration, 1);
}

/// The chain rule of a weight in a layer that the network has not had at the start.
void RecoveryTest::answersToALaterNetworkComeBack()
{
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        keepSoon(driver);
        driver.session().stepBy(StepSize::OneIteration);
        const auto insert = [](const Project &project) { return withLayerInserted(project, 2, 3, Activation::Sigmoid); };
        QVERIFY(driver.session().editProject(insert, u"a layer"_s));
        driver.session().select(WeightId{3, 1, 2});
        driver.key(Qt::Key_F7);
        driver.named<QComboBox>("What to predict")->setCurrentIndex(3);
        QTest::mouseClick(driver.named<QPushButton>("Start predicting"), Qt::LeftButton);
        QVERIFY(answerAndCrash(driver, "0.4375", "\"parameter\":\"w16\""));
    }
    NextWindow next;
    QVERIFY(next.hasGoneOn());
    QTRY_VERIFY(next.action("Predict mode")->isChecked());
    QCOMPARE(next.session().moment().iteration, 1);
    QVERIFY(next.named<QLabel>("Question")->accessibleDescription().contains(u"o2"_s));
}

void RecoveryTest::answersThatDoNotFitAreToldOf()
{
    Recovery recovery;
    recovery.experiment = Experiment(Course{lectureProject(), {}});
    recovery.prediction = PredictionRecord{0, {}, {}};
    recovery.prediction->scope.kind = PredictionScope::Kind::ChainRule;
    recovery.prediction->scope.parameter = w5;
    leave(recovery);
    const QString file = QDir(recoveryFolder()).filePath(u"crashed.recovery"_s);
    QVERIFY(writeFile(file, readFile(file).value().replace("\"w5\"", "\"w9\"")));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    offered(driver);
    goOn(driver);
    QVERIFY2(driver.notice().endsWith(u"The answers in predict mode could not be brought back."_s),
             qPrintable(driver.notice()));
    QVERIFY(!driver.action("Predict mode")->isChecked());
}

/// Whoever stops the way to where the answers were given finds them there later, even after another crash.
void RecoveryTest::answersOutliveAPauseAndASecondCrash()
{
    leave(withAnAnswer());
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        keepSoon(driver);
        offered(driver);
        const QSignalSpy written(driver.window().findChild<RecoveryKeeper *>(), &RecoveryKeeper::kept);
        goOn(driver);
        driver.session().pause();
        QVERIFY(driver.session().moment().iteration < 5);
        QTRY_COMPARE(driver.notice(), u"Your answers in predict mode come back at iteration 5."_s);
        QTRY_VERIFY(!written.isEmpty());
        QVERIFY(!driver.action("Predict mode")->isChecked());
        const Outcome<Recovery> again = readRecovery(crashedWork());
        QVERIFY2(again, qPrintable(again.problem()));
        QCOMPARE(again.value().prediction, withAnAnswer().prediction);
        QVERIFY(QFile::copy(QDir(recoveryFolder()).filePath(u"crashed.recovery"_s), m_home.filePath(u"again"_s)));
        driver.session().rush(5);
        QTRY_VERIFY(driver.action("Predict mode")->isChecked());
        QCOMPARE(driver.named<QLabel>("Question")->accessibleDescription(), u"out_h1 = ?"_s);
    }
    QVERIFY(QFile::rename(m_home.filePath(u"again"_s), QDir(recoveryFolder()).filePath(u"again.recovery"_s)));
    NextWindow next;
    QVERIFY(next.hasGoneOn());
    QTRY_VERIFY(next.action("Predict mode")->isChecked());
    QCOMPARE(next.session().moment().iteration, 5);
    QCOMPARE(next.named<QLabel>("Question")->accessibleDescription(), u"out_h1 = ?"_s);
}

void RecoveryTest::answersStayWithTheirProject_data()
{
    QTest::addColumn<bool>("opened");
    QTest::newRow("another project") << true;
    QTest::newRow("another w5") << false;
}

void RecoveryTest::answersStayWithTheirProject()
{
    QFETCH(bool, opened);
    leave(withAnAnswer());
    WindowDriver driver;
    QVERIFY(driver.isReady());
    offered(driver);
    goOn(driver);
    driver.session().pause();
    if (opened)
        driver.document().open(Experiment(Course{projectFrom(u"3-2-1 shared"_s), {}}));
    else
        QVERIFY(driver.session().edit(w5, 0.4375));
    driver.session().rush(5);
    QTRY_COMPARE(driver.session().moment().iteration, 5);
    QTRY_VERIFY(!driver.session().isRunning());
    QCoreApplication::processEvents();
    QVERIFY(!driver.action("Predict mode")->isChecked());
}

/// What is asked of the iteration in view may be asked when all of it is done.
void RecoveryTest::answersToAFinishedIterationComeBack()
{
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        keepSoon(driver);
        driver.session().stepBy(StepSize::OneIteration);
        driver.session().stepBy(StepSize::OneIteration);
        QCOMPARE(driver.session().moment().iteration, 2);
        auto *predictor = driver.window().findChild<PredictPresenter *>();
        predictor->beginChosen({{Quantity::Kind::Net, {1, 0}, {}, {}}, {Quantity::Kind::Out, {1, 1}, {}, {}}});
        QVERIFY(answerAndCrash(driver, "0.3775", "0.3775"));
    }
    NextWindow next;
    QVERIFY(next.hasGoneOn());
    QTRY_VERIFY(next.action("Predict mode")->isChecked());
    QTRY_COMPARE(next.named<QLabel>("Question")->accessibleDescription(), u"out_h2 = ?"_s);
    QCOMPARE(next.session().moment().position.iteration, 1);
    QCOMPARE(next.session().trainedIterations(), 2);
}

void RecoveryTest::theLastAnswerIsKeptBesideTheScoreSheet()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    keepSoon(driver);
    driver.window().findChild<PredictPresenter *>()->beginChosen({{Quantity::Kind::Net, {1, 0}, {}, {}}});
    bool isKept = false;
    inDialog([&isKept](QDialog &sheet) {
        isKept
            = QTest::qWaitFor([] { return !kept().isEmpty() && readFile(kept().first().absoluteFilePath()).value().contains("0.3775"); });
        sheet.reject();
    });
    driver.type("0.3775");
    driver.key(Qt::Key_Return);
    QVERIFY(isKept);
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

/// They are in no project.
void RecoveryTest::answersOutliveASave()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    keepSoon(driver);
    driver.document().setSaved(m_home.filePath(u"answered.backprop"_s));
    QVERIFY(driver.session().edit(w5, 0.4375));
    askTwoNumbers(driver);
    QVERIFY(answerAndCrash(driver, "0.3775", "0.3775"));
    driver.action("Save")->trigger();
    QVERIFY(!driver.window().isWindowModified());
    QTRY_COMPARE(kept().size(), 2); // beside the crashed copy
    QTRY_VERIFY(readFile(kept().first().absoluteFilePath()).value().contains("0.3775"));
}

void RecoveryTest::answersAreAskedAboutBeforeTheyGo_data()
{
    QTest::addColumn<bool>("edited");
    QTest::newRow("nothing else is unsaved") << false;
    QTest::newRow("an edit is unsaved, too") << true;
}

void RecoveryTest::answersAreAskedAboutBeforeTheyGo()
{
    QFETCH(bool, edited);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    keepSoon(driver);
    if (edited)
        QVERIFY(driver.session().edit(w5, 0.4375));
    askTwoNumbers(driver);
    QVERIFY(answerAndCrash(driver, "0.3775", "0.3775"));
    QStringList asked;
    for (const bool leaves : {false, true}) {
        inDialog([&asked, leaves, edited](QDialog &dialog) {
            auto &question = dynamic_cast<QMessageBox &>(dialog);
            asked << question.text() + question.informativeText();
            const char *leave = edited ? "Discard" : "Leave without them";
            QTest::mouseClick(buttonSaying(question, leaves ? leave : "Cancel"), Qt::LeftButton);
        });
        QCOMPARE(driver.window().close(), leaves);
        QVERIFY(leaves || driver.window().findChild<PredictPresenter *>()->record());
    }
    QCOMPARE(asked.size(), 2);
    for (const QString &question : asked)
        QVERIFY2(question.contains(u"answers in predict mode"_s), qPrintable(question));
    QCOMPARE(kept().size(), 1); // the crashed copy
}

/// A program of today may have got the number that theirs had; in a sandbox it always has.
void RecoveryTest::theDeadAreNotTakenForLiving()
{
    leave(withAnAnswer());
    const QString file = QDir(recoveryFolder()).filePath(u"crashed.recovery"_s);
    QVERIFY(writeFile(file + u".lock"_s, lockWithOurNumber()));
    NextWindow next;
    QVERIFY(next.hasGoneOn());
    QTRY_VERIFY(next.action("Predict mode")->isChecked());
    // It is this window's now, and nobody else's to go on with.
    QVERIFY(leftWork(recoveryFolder()).empty());
    QVERIFY(QFile::exists(file));
}

/// A full disk may have been what ended the program.
void RecoveryTest::whereNothingCanBeWrittenACopyIsOffered()
{
    leave(withAnAnswer());
    const QString folder = recoveryFolder();
    const QString file = QDir(folder).filePath(u"crashed.recovery"_s);
    QVERIFY(writeFile(file + u".lock"_s, lockWithOurNumber()));
    QFile::setPermissions(m_home.path(), QFile::Permissions(0x7755));
    QFile::setPermissions(folder, QFile::Permissions(0x5555));
    if (geteuid() == 0)
        setfsuid(nobody);
    const auto asBefore = qScopeGuard([&folder] {
        if (geteuid() == 0)
            setfsuid(0);
        QFile::setPermissions(folder, QFile::Permissions(0x7755));
    });
    WindowDriver driver;
    QVERIFY(driver.isReady());
    const QString name = offered(driver);
    QVERIFY2(name.contains(u"nothing can be written beside it"_s) && name.contains(file), qPrintable(name));
    QVERIFY(!buttonSaying(offer(driver), "Discard…")->isEnabled());
    goOn(driver);
    QTRY_VERIFY(driver.action("Predict mode")->isChecked());
    QVERIFY(QFile::exists(file));
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

/// Another window may go on without the one that offers; what was left is there for the next start.
void RecoveryTest::theOfferGoesWithItsWindow()
{
    leave(withAnAnswer());
    WindowDriver driver;
    QVERIFY(driver.isReady());
    offered(driver);
    QVERIFY(driver.window().close());
    QVERIFY(!driver.window().findChild<LeftWorkDialog *>());
    QCOMPARE(leftWork(recoveryFolder()).size(), std::size_t(1));
}

void RecoveryTest::whatIsAtWorkIsNotOffered()
{
    WindowDriver driver;
    QVERIFY(driver.isReady());
    keepSoon(driver);
    QVERIFY(driver.session().edit(w5, 0.4375));
    QTRY_COMPARE(kept().size(), 1);
    QVERIFY(leftWork(recoveryFolder()).empty());
}

void RecoveryTest::whatCannotBeReadStays()
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    const QString file = QDir(recoveryFolder()).filePath(u"bad.recovery"_s);
    QVERIFY(writeFile(file, QByteArray("half a line")));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    const QString name = offered(driver);
    QVERIFY2(name.contains(u"first line: there is nothing after it"_s) && name.contains(file), qPrintable(name));
    QVERIFY(!buttonSaying(offer(driver), "Go on with it")->isEnabled());
    QVERIFY(!buttonSaying(offer(driver), "Discard…")->isEnabled());
    offer(driver).reject();
    QCOMPARE(readFile(file).value(), QByteArray("half a line"));
}

/// The file stays, and is offered once somebody can read it: a newer program.
void RecoveryTest::whatCannotBeReadIsNamedOnce()
{
    leave(withAnAnswer());
    const QByteArray good = crashedWork();
    const QString file = QDir(recoveryFolder()).filePath(u"crashed.recovery"_s);
    QVERIFY(writeFile(file, QByteArray("half a line")));
    for (const bool named : {true, false}) {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        driver.window().offerLeftWork();
        QCOMPARE(driver.window().findChild<LeftWorkDialog *>() != nullptr, named);
        QCOMPARE(crashedWork(), QByteArray("half a line"));
    }
    QVERIFY(writeFile(file, good));
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        offered(driver);
    }
    QVERIFY(writeFile(file, QByteArray("half a line")));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    offered(driver);
}

/// A home that several computers share: whether a window on another one lives cannot be seen from here.
void RecoveryTest::whatAnotherComputerHoldsIsOfferedAsACopy()
{
    leave(withAnAnswer());
    const QString file = QDir(recoveryFolder()).filePath(u"crashed.recovery"_s);
    const QByteArray work = crashedWork();
    // As QLockFile writes it: process, program, computer, and what tells that and its start from any other.
    const QByteArray lock("1234\nbackprop-studio\nfaraway\n0123456789abcdef\nfedcba9876543210\n");
    QVERIFY(writeFile(file + u".lock"_s, lock));
    {
        WindowDriver driver;
        QVERIFY(driver.isReady());
        keepSoon(driver);
        const QString name = offered(driver);
        QVERIFY2(name.contains(u"“faraway”"_s) && name.contains(file), qPrintable(name));
        QVERIFY(!buttonSaying(offer(driver), "Discard…")->isEnabled());
        goOn(driver);
        QTRY_VERIFY(driver.action("Predict mode")->isChecked());
        QTRY_COMPARE(kept().size(), 2);
        driver.document().setSaved(m_home.filePath(u"copy.backprop"_s));
        driver.action("Save")->trigger();
        QCOMPARE(kept().size(), 1);
    }
    QCOMPARE(crashedWork(), work);
    QCOMPARE(readFile(file + u".lock"_s).value(), lock);
    WindowDriver driver;
    QVERIFY(driver.isReady());
    driver.window().offerLeftWork();
    QVERIFY2(!driver.window().findChild<LeftWorkDialog *>(), "named once");
}

/// Between a look into the folder and one into the file, its window may have saved and removed it.
void RecoveryTest::whatIsGoneMeanwhileIsPassedOver()
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    QVERIFY(!takeLeftWork(QDir(recoveryFolder()).filePath(u"gone.recovery"_s)));
    QVERIFY(QDir(recoveryFolder()).isEmpty());
}

void RecoveryTest::whoeverStaysIsOfferedItStill()
{
    leave(withAnAnswer());
    WindowDriver driver;
    QVERIFY(driver.isReady());
    QVERIFY(driver.session().edit(w5, 0.4375));
    offered(driver);
    for (const QMessageBox::StandardButton answer : {QMessageBox::Cancel, QMessageBox::Discard}) {
        QVERIFY(offer(driver).isVisible());
        inDialog([answer](QDialog &question) { dynamic_cast<QMessageBox &>(question).button(answer)->click(); });
        goOn(driver);
    }
    QTRY_VERIFY(!driver.window().findChild<LeftWorkDialog *>());
    QTRY_VERIFY(driver.action("Predict mode")->isChecked());
}

void RecoveryTest::discardingAsksFirst()
{
    QVERIFY(QDir().mkpath(recoveryFolder()));
    const QString file = QDir(recoveryFolder()).filePath(u"old.recovery"_s);
    Recovery recovery;
    recovery.when = QDateTime::currentDateTimeUtc();
    recovery.experiment = Experiment(Course{lectureProject(), {}});
    QVERIFY(writeFile(file, writeRecovery(recovery)));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    int asked = 0;
    offered(driver);
    for (const QMessageBox::StandardButton answer : {QMessageBox::No, QMessageBox::Yes}) {
        QVERIFY(QFile::exists(file));
        inDialog([&asked, answer](QDialog &question) {
            ++asked;
            dynamic_cast<QMessageBox &>(question).button(answer)->click();
        });
        buttonSaying(offer(driver), "Discard…")->click();
    }
    QCOMPARE(asked, 2);
    QVERIFY(!QFile::exists(file));
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
