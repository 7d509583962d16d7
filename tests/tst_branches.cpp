// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/viewpositions.h"
#include "core/training/experimentfile.h"
#include "core/training/replay.h"
#include "tests/support/desk.h"
#include "tests/support/projects.h"

#include <QRegularExpression>

namespace {

constexpr WeightId w5{2, 0, 0};

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

/// A desk at which a branch was made at the start: the old one has `before` iterations, the new one of the same course `after`.
void branchAtTheStart(Desk &desk, long long before, long long after)
{
    desk.trainTo(before);
    desk.session.scrubTo(0);
    desk.session.branchHere();
    desk.trainTo(after);
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
    void scrubbing();
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
    branchAtTheStart(desk, 8, 2);
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
    branchAtTheStart(desk, 4, 6);
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

/// Trains, goes back, changes η, trains again; then names, hides, compares, switches to and deletes what was left.
/// The lecturer compares three learning rates, takes the best one, and still has the course that was there.
/// The path begins at the start's weights and ends where training is, whichever way it was opened.
QTEST_MAIN(TestBranches)
#include "tst_branches.moc"
