// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "core/model/viewpositions.h"
#include "core/training/experimentfile.h"
#include "core/training/replay.h"
#include "tests/support/desk.h"
#include "tests/support/dialogs.h"
#include "tests/support/windowdriver.h"
#include "ui/branchesdialog.h"
#include "ui/comparisondialog.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/errorsurfacepanel.h"
#include "ui/panels/timelinebar.h"

#include <QDir>
#include <QGraphicsSimpleTextItem>
#include <QInputDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

namespace {

constexpr WeightId w5{2, 0, 0};

/// Waits until a session that trains again what it had trained is at rest.
bool comesToRest(Session &session)
{
    return QTest::qWaitFor([&session] { return !session.isRunning(); });
}

double errorAt(const Course &course, long long iteration)
{
    return errorOf(*projectAfter(course, iteration));
}

/// A desk at iteration 3 of 8, with another learning rate from there on.
void fork(Desk &desk)
{
    desk.trainTo(8);
    desk.session.scrubTo(3);
    QVERIFY(desk.session.edit(LearningRateId{}, 0.1));
}

} // namespace

/// What becomes of the future when somebody changes the past.
class TestBranches : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void anEditInThePastKeepsTheFuture();
    void anEditAtTheEndKeepsNothing();
    void undoBringsTheFutureBack_data();
    void undoBringsTheFutureBack();
    void stepsInARowLeaveOneBranch();
    void thereAndBackLeavesNone();
    void branchHere_data();
    void branchHere();
    void branchWhereSomethingWasDecided_data();
    void branchWhereSomethingWasDecided();
    void theSameCourseCanBeSwitchedTo();
    void aBranchThatComesBackLeavesTrainingAlone();
    void switchingShowsTheSameIteration();
    void movedNeuronsMoveOnAllBranches();
    void aDecisionThatTheRecordingDidNotKnow();
    void aPausedReplayForgetsNothing();
    void aMovedNeuronForgetsNothing();
    void undoDuringAReplay();
    void resetDuringAReplay();
    void thereAndBackShowsTheSameIteration();
    void undoOfWhatWasDecidedLater();
    void editsThatKeptAFutureStayApart();
    void branchesOutliveTheFile();
    void theWindowSavesAllOfIt();
    void theTimelineCanBeDragged();
    void scrubbing();
    void travelByKeys();
    void workflowInTheWindow();
    void whatIsComparedCanBeUsed();
    void theSurfaceHasTheWayOfTraining();
};

void TestBranches::anEditInThePastKeepsTheFuture()
{
    Desk desk(lectureProject());
    fork(desk);
    const Experiment &experiment = desk.document.experiment();
    QCOMPARE(experiment.branches.size(), std::size_t(1));
    QCOMPARE(experiment.branches[0].name, QStringLiteral("η = 0.50"));
    QCOMPARE(experiment.branches[0].iterations, 8);
    QVERIFY((experiment.branches[0].course == Course{lectureProject(), {}}));
    QCOMPARE(desk.session.lastIteration(), 3);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestBranches::anEditAtTheEndKeepsNothing()
{
    Desk desk(lectureProject());
    desk.trainTo(8);
    QVERIFY(desk.session.edit(w5, 0.3));
    desk.session.stepBy(StepSize::OnePhase); // half of an iteration is no future
    QVERIFY(desk.session.edit(w5, 0.2));
    QVERIFY(desk.document.experiment().branches.empty());
}

void TestBranches::undoBringsTheFutureBack_data()
{
    QTest::addColumn<long long>("iteration");
    QTest::newRow("at the start") << 0LL;
    QTest::newRow("in the middle") << 3LL;
}

void TestBranches::undoBringsTheFutureBack()
{
    QFETCH(long long, iteration);
    Desk desk(lectureProject());
    desk.trainTo(8);
    const std::vector<CurveStretch> before = wholeCurve(desk.session);
    desk.session.scrubTo(iteration);
    QVERIFY(desk.session.edit(w5, 0.3));
    desk.trainTo(5);
    desk.document.undoStack().undo();
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.moment().iteration, iteration);
    QVERIFY(wholeCurve(desk.session) == before);
    QVERIFY(desk.document.experiment().branches.empty());
    QCOMPARE(complaint(desk.document, desk.session), QString());
    desk.document.undoStack().redo();
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.document.experiment().branches.size(), std::size_t(1));
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestBranches::stepsInARowLeaveOneBranch()
{
    Desk desk(lectureProject());
    desk.trainTo(8);
    desk.session.scrubTo(3);
    for (int notch = 0; notch < 3; ++notch)
        QVERIFY(desk.session.editBy(w5, 0.01));
    QCOMPARE(desk.document.experiment().branches.size(), std::size_t(1));
    QCOMPARE(desk.document.undoStack().count(), 1);
    desk.document.undoStack().undo();
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.lastIteration(), 8);
}

void TestBranches::thereAndBackLeavesNone()
{
    Desk desk(lectureProject());
    desk.trainTo(8);
    desk.session.scrubTo(0);
    QVERIFY(desk.session.editBy(w5, 0.01));
    QVERIFY(desk.session.editBy(w5, -0.01));
    QVERIFY(comesToRest(desk.session));
    QVERIFY((desk.document.experiment() == Experiment(Course{lectureProject(), {}})));
    QCOMPARE(desk.document.undoStack().count(), 0);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestBranches::branchHere_data()
{
    undoBringsTheFutureBack_data();
}

void TestBranches::branchHere()
{
    QFETCH(long long, iteration);
    Desk desk(lectureProject());
    desk.trainTo(8);
    desk.session.scrubTo(iteration);
    desk.session.branchHere();
    QCOMPARE(desk.document.experiment().branches.size(), std::size_t(1));
    QCOMPARE(desk.document.experiment().branches[0].iterations, 8);
    QCOMPARE(desk.session.lastIteration(), iteration);
    QCOMPARE(complaint(desk.document, desk.session), QString());
    // Until something is changed, it goes the same way once more.
    desk.trainTo(8);
    QCOMPARE(desk.session.moment().totalError, errorAt(Course{lectureProject(), {}}, 8));
    desk.session.branchHere();
    QCOMPARE(desk.document.experiment().branches.size(), std::size_t(1));
}

void TestBranches::branchWhereSomethingWasDecided_data()
{
    QTest::addColumn<bool>("alsoLater");
    QTest::newRow("the last decision") << false;
    QTest::newRow("not the last one") << true;
}

/// The branch may be the very course that goes on, which has lost only what had been trained.
void TestBranches::branchWhereSomethingWasDecided()
{
    QFETCH(bool, alsoLater);
    Desk desk(lectureProject());
    desk.trainTo(3);
    QVERIFY(desk.session.edit(w5, 0.3));
    desk.trainTo(6);
    if (alsoLater)
        QVERIFY(desk.session.edit(w5, 0.2));
    desk.trainTo(8);
    const Course course = desk.document.course();
    for (int way = 0; way < 2; ++way) {
        desk.session.scrubTo(3);
        desk.session.branchHere();
        QCOMPARE(desk.document.experiment().branches.back().iterations, 8);
        QVERIFY(desk.document.experiment().branches.back().course == course);
        QCOMPARE(desk.session.moment().iteration, 3);
        QCOMPARE(desk.session.lastIteration(), 3);
        QCOMPARE(complaint(desk.document, desk.session), QString());
        desk.document.undoStack().undo();
        QVERIFY(comesToRest(desk.session));
        QCOMPARE(desk.session.lastIteration(), 8);
        QCOMPARE(complaint(desk.document, desk.session), QString());
    }
}

void TestBranches::theSameCourseCanBeSwitchedTo()
{
    Desk desk(lectureProject());
    desk.trainTo(8);
    desk.session.scrubTo(0);
    desk.session.branchHere();
    desk.trainTo(2);
    desk.session.switchTo(0);
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.lastIteration(), 8);
    QCOMPARE(desk.session.moment().iteration, 2);
    QCOMPARE(desk.document.experiment().branches[0].iterations, 2);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestBranches::aBranchThatComesBackLeavesTrainingAlone()
{
    Desk desk(lectureProject());
    desk.trainTo(4);
    desk.session.scrubTo(0);
    desk.session.branchHere();
    desk.trainTo(6);
    desk.document.change(withoutBranch(desk.document.experiment(), 0), QStringLiteral("delete"));
    QVERIFY(comesToRest(desk.session));
    desk.document.undoStack().undo();
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.lastIteration(), 6);
    QCOMPARE(desk.session.moment().iteration, 6);
}

void TestBranches::switchingShowsTheSameIteration()
{
    Desk desk(lectureProject());
    fork(desk);
    desk.trainTo(6);
    const Course slow = desk.document.course();
    desk.session.switchTo(0);
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.lastIteration(), 8);
    QCOMPARE(desk.session.moment().iteration, 6);
    QCOMPARE(desk.session.moment().totalError, errorAt(Course{lectureProject(), {}}, 6));
    QCOMPARE(desk.document.experiment().name, QStringLiteral("η = 0.50"));
    QVERIFY(desk.document.experiment().branches[0].course == slow);
    QCOMPARE(desk.document.experiment().branches[0].iterations, 6);
    QCOMPARE(complaint(desk.document, desk.session), QString());

    desk.document.undoStack().undo();
    QVERIFY(comesToRest(desk.session));
    QVERIFY(desk.document.course() == slow);
    QCOMPARE(desk.session.lastIteration(), 6);
    QCOMPARE(desk.session.moment().totalError, errorAt(slow, desk.session.moment().iteration));
}

void TestBranches::movedNeuronsMoveOnAllBranches()
{
    Desk desk(lectureProject());
    fork(desk);
    const auto move = [](const Project &project) {
        Project moved = project;
        moved.view.insert(QStringLiteral("x"), 1);
        return moved;
    };
    desk.session.editView(move, QStringLiteral("move"));
    const Experiment &experiment = desk.document.experiment();
    QVERIFY(experiment.branches[0].course.start.view.contains(QStringLiteral("x")));
    QCOMPARE(forkOf(experiment.branches[0], experiment.course), 3);
}

/// The recording of the branch that is left reaches beyond the next decision of the one that is gone to.
void TestBranches::aDecisionThatTheRecordingDidNotKnow()
{
    Desk desk(lectureProject());
    desk.trainTo(8);
    desk.session.scrubTo(5);
    QVERIFY(desk.session.edit(w5, 0.9));
    desk.session.switchTo(0);
    QVERIFY(comesToRest(desk.session));
    desk.session.scrubTo(3);
    QVERIFY(desk.session.edit(LearningRateId{}, 0.1));
    desk.trainTo(6);
    const std::vector<Branch> &branches = desk.document.experiment().branches;
    const auto changed = std::ranges::find_if(branches, [](const Branch &branch) { return branch.course.lastDecision() == 5; });
    desk.session.switchTo(static_cast<std::size_t>(changed - branches.begin()));
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.moment().iteration, 5);
    QCOMPARE(complaint(desk.document, desk.session), QString());
    desk.trainTo(7);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestBranches::aPausedReplayForgetsNothing()
{
    Desk desk(lectureProject());
    desk.session.rush(300'000);
    QVERIFY(comesToRest(desk.session));
    desk.session.scrubTo(0);
    QVERIFY(desk.session.edit(w5, 0.3));
    desk.document.undoStack().undo();
    QVERIFY(desk.session.isRunning());
    desk.session.pause();
    QCOMPARE_LT(desk.session.lastIteration(), 300'000);
    QCOMPARE(desk.session.trainedIterations(), 300'000);
    QVERIFY(desk.session.edit(w5, 0.2));
    QCOMPARE(desk.document.experiment().branches[0].iterations, 300'000);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestBranches::aMovedNeuronForgetsNothing()
{
    Desk desk(lectureProject());
    desk.session.rush(300'000);
    QVERIFY(comesToRest(desk.session));
    desk.session.scrubTo(0);
    QVERIFY(desk.session.edit(w5, 0.3));
    desk.document.undoStack().undo();
    desk.session.pause();
    const auto move = [](const Project &project) { return withPosition(project, {0, 0}, {5.0, 5.0}); };
    desk.session.editView(move, QStringLiteral("move"));
    QVERIFY(!desk.session.isRunning());
    QCOMPARE(desk.session.trainedIterations(), 300'000);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

/// The course from the start is a branch, which begins to be trained again when it becomes the present one.
void TestBranches::resetDuringAReplay()
{
    Desk desk(lectureProject());
    desk.trainTo(8);
    desk.session.scrubTo(3);
    QVERIFY(desk.session.edit(w5, 0.3));
    desk.document.open(desk.document.experiment());
    desk.session.reset();
    QVERIFY(comesToRest(desk.session));
    QVERIFY((desk.document.course() == Course{lectureProject(), {}}));
    QCOMPARE(desk.session.lastIteration(), 0);
    QCOMPARE(desk.session.moment().iteration, 0);
}

void TestBranches::thereAndBackShowsTheSameIteration()
{
    Desk desk(lectureProject());
    desk.session.rush(100'000);
    QVERIFY(comesToRest(desk.session));
    desk.session.scrubTo(0);
    QVERIFY(desk.session.editBy(w5, 0.01));
    QVERIFY(desk.session.editBy(w5, -0.01));
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.lastIteration(), 100'000);
    QCOMPARE(desk.session.moment().iteration, 0);
}

/// Whoever does not wait for the first undo loses nothing of what it was about to bring back.
void TestBranches::undoOfWhatWasDecidedLater()
{
    Desk desk(lectureProject());
    desk.session.rush(100'000);
    QVERIFY(comesToRest(desk.session));
    QVERIFY(desk.session.edit(w5, 0.3));
    desk.session.rush(200'000);
    QVERIFY(comesToRest(desk.session));
    desk.session.scrubTo(0);
    QVERIFY(desk.session.edit(w5, 0.2));
    desk.document.undoStack().undo();
    desk.document.undoStack().undo();
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.lastIteration(), 100'000);
    QCOMPARE(desk.session.moment().iteration, 100'000);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestBranches::undoDuringAReplay()
{
    Desk desk(lectureProject());
    desk.session.rush(200'000);
    QVERIFY(comesToRest(desk.session));
    desk.session.scrubTo(0);
    QVERIFY(desk.session.edit(w5, 0.3));
    desk.session.rush(100'000);
    QVERIFY(comesToRest(desk.session));
    desk.session.scrubTo(0);
    QVERIFY(desk.session.edit(w5, 0.2));
    desk.document.undoStack().undo();
    QVERIFY(desk.session.isRunning());
    desk.document.undoStack().undo();
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.lastIteration(), 200'000);
    QCOMPARE(desk.session.moment().iteration, 0);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestBranches::editsThatKeptAFutureStayApart()
{
    Desk desk(lectureProject());
    desk.trainTo(8);
    desk.session.scrubTo(0);
    QVERIFY(desk.session.editBy(w5, 0.01));
    desk.trainTo(5);
    desk.session.scrubTo(0);
    QVERIFY(desk.session.editBy(w5, -0.01));
    QCOMPARE(desk.document.experiment().branches.size(), std::size_t(2));
    QCOMPARE(desk.document.undoStack().count(), 2);
    desk.document.undoStack().undo();
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.lastIteration(), 5);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

/// Branches, how far training came, and the iteration that is shown come back, and the branch still parts where it did.
void TestBranches::theWindowSavesAllOfIt()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("a.backprop"));
    QVERIFY(writeFile(name, QString::fromUtf8(writeProject(lectureProject()))));
    {
        OPEN_WINDOW(driver);
        QVERIFY(driver.window().openPath(name));
        driver.session().rush(90);
        QVERIFY(comesToRest(driver.session()));
        driver.session().scrubTo(30);
        QVERIFY(driver.session().edit(w5, 0.3));
        driver.session().rush(70);
        QVERIFY(comesToRest(driver.session()));
        driver.session().scrubTo(40);
        driver.action("Save")->trigger();
        QVERIFY(!driver.document().isModified());
    }
    OPEN_WINDOW(driver);
    QVERIFY(driver.window().openPath(name));
    QVERIFY(comesToRest(driver.session()));
    QCOMPARE(driver.session().moment().iteration, 40);
    QCOMPARE(driver.session().lastIteration(), 70);
    const Experiment &experiment = driver.document().experiment();
    QCOMPARE(experiment.branches.size(), std::size_t(1));
    QCOMPARE(forkOf(experiment.branches[0], experiment.course), 30);
    QCOMPARE(complaint(driver.document(), driver.session()), QString());
}

void TestBranches::theTimelineCanBeDragged()
{
    OPEN_WINDOW(driver);
    auto *bar = driver.window().findChild<TimelineBar *>();
    const auto middleOf = [bar](int step) { return bar->stepRect(step).center().toPoint(); };
    QTest::mousePress(bar, Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(driver.session().stepsDone(), 3);
    QTest::mouseMove(bar, middleOf(5));
    QCOMPARE(driver.session().stepsDone(), 6);
    QTest::mouseMove(bar, middleOf(1));
    QCOMPARE(driver.session().stepsDone(), 2);
    QTest::mouseRelease(bar, Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(driver.session().stepsDone(), 2);
}

void TestBranches::branchesOutliveTheFile()
{
    Desk desk(lectureProject());
    fork(desk);
    const Experiment experiment = desk.document.experiment();
    desk.document.open(readExperiment(writeExperiment(experiment)).value());
    QVERIFY(desk.document.experiment() == experiment);
    desk.session.switchTo(0);
    QVERIFY(comesToRest(desk.session));
    QCOMPARE(desk.session.lastIteration(), 8);
}

void TestBranches::scrubbing()
{
    Desk desk(lectureProject());
    desk.trainTo(50);
    Session &session = desk.session;
    session.scrubBy(-0.1);
    QCOMPARE(session.moment().iteration, 45);
    session.scrubBy(-0.1);
    session.scrubBy(0.1);
    QCOMPARE(session.moment().iteration, 45);
    session.scrubBy(0.9);
    QCOMPARE(session.moment().iteration, 50);
    session.scrubTo(-7);
    QCOMPARE(session.moment().iteration, 0);
    QCOMPARE(complaint(desk.document, session), QString());
}

void TestBranches::travelByKeys()
{
    OPEN_WINDOW(driver);
    driver.session().rush(200);
    QVERIFY(comesToRest(driver.session()));
    inDialog([](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QSpinBox *>(), QStringLiteral("120"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    driver.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 120);
    driver.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    driver.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 119);
    driver.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(driver.session().moment().iteration, 99);
    driver.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(driver.session().moment().iteration, 119);
    driver.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 120);
}

/// Trains, goes back, changes η, trains again; then names, hides, compares, switches to and deletes what was left.
void TestBranches::workflowInTheWindow()
{
    OPEN_WINDOW(driver);
    driver.session().rush(200);
    QVERIFY(comesToRest(driver.session()));
    driver.session().scrubTo(50);
    auto *rate = driver.named("Learning rate");
    QVERIFY(rate);
    rate->setFocus();
    QTest::keyClick(rate, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(rate, QStringLiteral("2"));
    QTest::keyClick(rate, Qt::Key_Return);
    driver.session().rush(150);
    QVERIFY(comesToRest(driver.session()));
    const auto names = [&driver] {
        QStringList found;
        const CurveView &view = *driver.window().findChild<CurveView *>();
        for (const QGraphicsItem *item : view.curve().childItems()) {
            const auto *text = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item);
            if (text && text->text().contains(QRegularExpression(QStringLiteral("η|rate"))))
                found << text->text();
        }
        return found;
    };
    QTRY_COMPARE(names(), QStringList{QStringLiteral("η = 0.50")});

    driver.action("Branches…")->trigger();
    auto *dialog = driver.window().findChild<BranchesDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto &table = part<QTableWidget>(*dialog, "Branches");
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.item(1, 1)->text(), QStringLiteral("50"));
    QCOMPARE(table.item(1, 2)->text(), QStringLiteral("200"));
    const NumberFormat &format = driver.session().format();
    QTRY_COMPARE(table.item(1, 3)->text(), format.text(errorAt(Course{lectureProject(), {}}, 200)));

    auto &difference = part<QTableWidget>(*dialog, "Difference of the branches");
    QTRY_COMPARE(difference.rowCount(), 10);
    const Project present = *projectAfter(driver.document().course(), 150);
    const Project left = *projectAfter(Course{lectureProject(), {}}, 150);
    const ParameterId first = parameterNamed(present.network, difference.item(0, 0)->text()).value();
    QCOMPARE(difference.item(0, 1)->text(), format.text(left.network.value(first)));
    QCOMPARE(difference.item(0, 2)->text(), format.text(present.network.value(first)));
    QCOMPARE(difference.item(0, 3)->text(), format.text(left.network.value(first) - present.network.value(first)));
    for (const ParameterId id : parametersOf(present.network)) {
        const auto size = [&](ParameterId each) { return std::abs(left.network.value(each) - present.network.value(each)); };
        QVERIFY(size(id) <= size(first));
    }
    if (qEnvironmentVariableIsSet("BACKPROP_PICTURES")) {
        dialog->grab().save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(QStringLiteral("branches.png")));
        driver.window().grab().save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(QStringLiteral("branchcurves.png")));
    }

    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half rate"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(driver.document().experiment().branches[0].name, QStringLiteral("half rate"));
    QCOMPARE(names(), QStringList{QStringLiteral("half rate")});
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(!driver.document().experiment().branches[0].shown);
    QCOMPARE(names(), QStringList());

    QTest::mouseClick(&part<QPushButton>(*dialog, "Switch to the branch"), Qt::LeftButton);
    QVERIFY(comesToRest(driver.session()));
    QVERIFY((driver.document().course() == Course{lectureProject(), {}}));
    QCOMPARE(table.item(0, 0)->text(), QStringLiteral("half rate"));
    QCOMPARE(table.item(0, 2)->text(), QStringLiteral("200"));
    QCOMPARE(table.item(1, 0)->text(), QStringLiteral("η = 2.00"));
    QCOMPARE(driver.session().moment().iteration, 150);
    QTest::mouseClick(&part<QPushButton>(*dialog, "Delete the branch"), Qt::LeftButton);
    QVERIFY(driver.document().experiment().branches.empty());
    QCOMPARE(table.rowCount(), 1);
    while (driver.undoStack().canUndo()) {
        driver.undoStack().undo();
        QVERIFY(comesToRest(driver.session()));
    }
    QVERIFY((driver.document().experiment() == Experiment(Course{lectureProject(), {}})));
}

/// The lecturer compares three learning rates, takes the best one, and still has the course that was there.
void TestBranches::whatIsComparedCanBeUsed()
{
    OPEN_WINDOW(driver);
    driver.session().rush(200);
    QVERIFY(comesToRest(driver.session()));
    inDialog([](QDialog &dialog) {
        type(part<QLineEdit>(dialog, "Learning rates to compare"), "0.1; 0.5; 2");
        type(part<QSpinBox>(dialog, "Iterations of each variant"), "200");
        QTest::mouseClick(&part<QPushButton>(dialog, "Start comparison"), Qt::LeftButton);
        auto &table = part<QTableWidget>(dialog, "Variants, best first");
        QVERIFY(QTest::qWaitFor([&] { return !static_cast<ComparisonDialog &>(dialog).isRunning() && table.rowCount() == 3; }));
        QVERIFY2(table.item(0, 0)->text().contains(QLatin1Char('2')), qPrintable(table.item(0, 0)->text()));
        table.selectRow(0);
        QTest::mouseClick(&part<QPushButton>(dialog, "Use the chosen variant"), Qt::LeftButton);
    });
    driver.action("Compare settings…")->trigger();
    QCOMPARE(driver.session().present().training.optimizer.learningRate, 2.0);
    QCOMPARE(driver.session().moment().iteration, 0);
    QCOMPARE(driver.document().experiment().branches.size(), std::size_t(1));
    QCOMPARE(driver.document().experiment().branches[0].iterations, 200);
    driver.undoStack().undo();
    QVERIFY(comesToRest(driver.session()));
    QVERIFY((driver.document().experiment() == Experiment(Course{lectureProject(), {}})));
    QCOMPARE(driver.session().lastIteration(), 200);
}

/// The path begins at the start's weights and ends where training is, whichever way it was opened.
void TestBranches::theSurfaceHasTheWayOfTraining()
{
    OPEN_WINDOW(driver);
    driver.session().rush(500);
    QVERIFY(comesToRest(driver.session()));
    auto *panel = driver.window().findChild<ErrorSurfacePanel *>();
    QSignalSpy shown(panel, &ErrorSurfacePanel::surfaceShown);
    driver.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QVERIFY(shown.wait(10000));
    const std::vector<PathPoint> path = driver.session().path(panel->across(), panel->up());
    QVERIFY(path.size() > 5);
    QCOMPARE(path.front().across, lectureProject().network.value(panel->across()));
    const Project at = *projectAfter(driver.document().course(), path.back().iteration);
    QCOMPARE(path.back().up, at.network.value(panel->up()));
    if (qEnvironmentVariableIsSet("BACKPROP_PICTURES"))
        driver.window().grab().save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(QStringLiteral("surface.png")));
}

QTEST_MAIN(TestBranches)
#include "tst_branches.moc"
