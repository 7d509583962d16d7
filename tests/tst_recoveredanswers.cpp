// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/structureedits.h"
#include "tests/support/leftwork.h"
#include "ui/predictpresenter.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// Two questions in predict mode, so that there is one left after the first answer.
void askTwoNumbers(WindowDriver &driver)
{
    driver.window().findChild<PredictPresenter *>()->beginChosen(
        {{Quantity::Kind::Net, {1, 0}, {}, {}}, {Quantity::Kind::Out, {1, 0}, {}, {}}});
}

} // namespace

/// Answers in predict mode, which are in no project, outlive a crash.
class RecoveredAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { liveIn(m_home); }
    void init() { QDir(recoveryFolder()).removeRecursively(); }
    void answersComeBack();
    void answersToALaterNetworkComeBack();
    void answersThatDoNotFitAreToldOf();
    void answersOutliveAPauseAndASecondCrash();
    void answersStayWithTheirProject_data();
    void answersStayWithTheirProject();
    void answersToAFinishedIterationComeBack();
    void theLastAnswerIsKeptBesideTheScoreSheet();
    void answersOutliveASave();
    void answersAreAskedAboutBeforeTheyGo_data();
    void answersAreAskedAboutBeforeTheyGo();

private:
    QTemporaryDir m_home;
};

void RecoveredAnswersTest::answersComeBack()
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
void RecoveredAnswersTest::answersToALaterNetworkComeBack()
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

void RecoveredAnswersTest::answersThatDoNotFitAreToldOf()
{
    Recovery recovery;
    recovery.experiment = Experiment(Course{lectureProject(), {}});
    recovery.prediction = PredictionRecord{0, {}, {}};
    recovery.prediction->scope.kind = PredictionScope::Kind::ChainRule;
    recovery.prediction->scope.parameter = w5;
    leave(recovery);
    const QString file = crashedFile();
    QVERIFY(writeFile(file, readFile(file).value().replace("\"w5\"", "\"w9\"")));
    WindowDriver driver;
    QVERIFY(driver.isReady());
    offered(driver);
    goOn(driver);
    QVERIFY2(driver.notice().endsWith(u"The answers in predict mode could not be brought back."_s), qPrintable(driver.notice()));
    QVERIFY(!driver.action("Predict mode")->isChecked());
}

/// Whoever stops the way to where the answers were given finds them there later, even after another crash.
void RecoveredAnswersTest::answersOutliveAPauseAndASecondCrash()
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
        QVERIFY(QFile::copy(crashedFile(), m_home.filePath(u"again"_s)));
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

void RecoveredAnswersTest::answersStayWithTheirProject_data()
{
    QTest::addColumn<bool>("opened");
    QTest::newRow("another project") << true;
    QTest::newRow("another w5") << false;
}

void RecoveredAnswersTest::answersStayWithTheirProject()
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
void RecoveredAnswersTest::answersToAFinishedIterationComeBack()
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

void RecoveredAnswersTest::theLastAnswerIsKeptBesideTheScoreSheet()
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

/// They are in no project.
void RecoveredAnswersTest::answersOutliveASave()
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

void RecoveredAnswersTest::answersAreAskedAboutBeforeTheyGo_data()
{
    QTest::addColumn<bool>("edited");
    QTest::newRow("nothing else is unsaved") << false;
    QTest::newRow("an edit is unsaved, too") << true;
}

void RecoveredAnswersTest::answersAreAskedAboutBeforeTheyGo()
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

QTEST_MAIN(RecoveredAnswersTest)
#include "tst_recoveredanswers.moc"
