// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/projects.h"
#include "tests/support/steptext.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <functional>

namespace {

constexpr WeightId w5{2, 0, 0}; ///< of the lecture

void addOrders()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<StepSize>("size");
    const QString simultaneous = QStringLiteral("2-3-2 single samples=5 batch=2");
    const QString outputFirst = QStringLiteral("3-4-2-2 shared samples=3 order=output-layer-first");
    QTest::newRow("simultaneous, phases") << simultaneous << StepSize::OnePhase;
    QTest::newRow("simultaneous, iterations") << simultaneous << StepSize::OneIteration;
    QTest::newRow("output layer first, phases") << outputFirst << StepSize::OnePhase;
    QTest::newRow("output layer first, iterations") << outputFirst << StepSize::OneIteration;
    QTest::newRow("simultaneous, factors") << simultaneous << StepSize::OneFactor;
    QTest::newRow("output layer first, factors") << outputFirst << StepSize::OneFactor;
    QTest::newRow("output layer first, parameters") << outputFirst << StepSize::OneParameter;
    QTest::newRow("output layer first, neurons") << outputFirst << StepSize::OneNeuron;
}

QString describePosition(const Position &position)
{
    return QStringLiteral("iteration %1, %2 phases and %3 steps").arg(position.iteration).arg(position.phases).arg(position.part);
}

} // namespace

/// The session: steps forward and back, and edits on the way, to the same bits whichever way they are reached.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void forwardAndBack_data() { addOrders(); }
    void forwardAndBack();
    void momentsOfPhases_data() { addOrders(); }
    void momentsOfPhases();
    void errorOfPresentParameters_data() { addOrders(); }
    void errorOfPresentParameters();
    void editAndUndo();
    void editInAnIteration();
    void editMakesStale();
    void preview();
    void anotherProjectIsOpenedDuringARun_data();
    void anotherProjectIsOpenedDuringARun();
    void nothingIsEditedThatTrainingHasLeftBehind();
    void theCurveIsLeftWhereTheEditIs();
};

void TestSession::forwardAndBack()
{
    QFETCH(QString, line);
    QFETCH(StepSize, size);
    constexpr int steps = 25;
    Desk desk(projectFrom(line));
    Session &session = desk.session;
    session.setStepSize(size);

    QVERIFY(!session.canStepBack());
    std::vector<Moment> forth{session.moment()};
    for (int i = 0; i < steps; ++i) {
        session.step();
        forth.push_back(session.moment());
    }
    for (int i = steps; i-- > 0;) {
        QVERIFY(session.canStepBack());
        session.stepBack();
        const Moment &there = forth[static_cast<std::size_t>(i)];
        QCOMPARE(session.moment().iteration, there.iteration);
        QVERIFY(session.moment().project == there.project);
        QVERIFY(session.moment().totalError == there.totalError);
    }
    QVERIFY(!session.canStepBack());
    QVERIFY(session.moment() == forth.front());

    for (const Moment &moment : forth) {
        QVERIFY(session.moment() == moment);
        QCOMPARE(textOf(session.moment().step), textOf(moment.step));
        session.step();
    }
    QVERIFY(desk.document.course() == (Course{desk.document.course().start, {}}));
    QCOMPARE(desk.document.undoStack().count(), 0);
}

void TestSession::momentsOfPhases()
{
    QFETCH(QString, line);
    QFETCH(StepSize, size);
    Desk desk(projectFrom(line));
    desk.session.setStepSize(size);
    for (int i = 0; i < 12; ++i) {
        desk.session.step();
        const Moment &moment = desk.session.moment();
        // The step in view, worked out anew, is the step in view.
        Project before = projectAt(desk.document.course(), moment.position.iteration);
        Trainer trainer(before, moment.position.iteration);
        for (int phase = 0; phase < moment.position.phases; ++phase)
            QVERIFY(trainer.performPhase());
        QCOMPARE(textOf(moment.step), moment.position.phases > 0 ? textOf(trainer.step()) : QString());
        QVERIFY(moment.before == before.network);
        if (moment.position.part == 0)
            QVERIFY(moment.project == trainer.project());
        QVERIFY(!moment.stale);
    }
}

/// The total error belongs to the parameters on show, also where only some of them have changed yet.
void TestSession::errorOfPresentParameters()
{
    QFETCH(QString, line);
    QFETCH(StepSize, size);
    Desk desk(projectFrom(line));
    desk.session.setStepSize(size);
    while (desk.session.moment().iteration < 2) {
        desk.session.step();
        const Moment &moment = desk.session.moment();
        QVERIFY2(moment.totalError == errorOf(moment.project), qPrintable(describePosition(moment.position)));
    }
}

void TestSession::editAndUndo()
{
    Desk desk(lectureProject());
    Session &session = desk.session;
    desk.trainTo(10);
    const Moment atTen = session.moment();
    const std::vector<CurveStretch> curve = wholeCurve(session);
    session.setStepSize(StepSize::OneIteration);
    for (int i = 0; i < 4; ++i)
        session.stepBack();
    QCOMPARE(session.moment().iteration, 6);
    const Moment atSix = session.moment();

    QVERIFY(session.edit(w5, 0.45));
    QCOMPARE(session.lastIteration(), 6);
    QCOMPARE(session.present().network.value(w5), 0.45);
    desk.trainTo(12);
    QVERIFY(session.moment().project != projectAt({desk.document.course().start, {}}, 12));

    desk.document.undoStack().undo();
    QCOMPARE(session.moment().iteration, 6);
    QVERIFY(session.moment().project == atSix.project);
    QCOMPARE(session.lastIteration(), 10);
    QVERIFY(wholeCurve(session) == curve);
    desk.trainTo(10);
    QVERIFY(session.moment() == atTen);

    desk.document.undoStack().redo();
    QCOMPARE(session.moment().iteration, 6);
    QCOMPARE(session.present().network.value(w5), 0.45);
    desk.trainTo(12);
    QCOMPARE(complaint(desk.document, session), QString());
}

void TestSession::editInAnIteration()
{
    Desk desk(lectureProject(UpdateOrder::OutputLayerFirst));
    desk.trainTo(2);
    for (int i = 0; i < 3; ++i)
        desk.session.stepBy(StepSize::OnePhase);
    const double before = desk.session.moment().before.value(w5);
    QVERIFY(desk.session.moment().project.network.value(w5) != before);
    // The weights of the output layer have moved already; what is edited is the iteration's start.
    QVERIFY(desk.session.edit(BiasId{1, 0}, 0.5));
    QCOMPARE(desk.session.present().network.value(w5), before);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestSession::editMakesStale()
{
    Desk desk(lectureProject());
    desk.session.stepBy(StepSize::OnePhase);
    desk.session.stepBy(StepSize::OnePhase);
    const Step step = desk.session.moment().step;
    QVERIFY(desk.session.edit(w5, 0.45));
    QVERIFY(desk.session.moment().stale);
    QVERIFY(desk.session.moment().step == step);
    QCOMPARE(desk.session.moment().totalError, errorOf(desk.session.present()));
    desk.session.stepBy(StepSize::OnePhase);
    QVERIFY(!desk.session.moment().stale);
    QCOMPARE(namesOf(desk.session.moment().step), QStringLiteral("forward"));
}

void TestSession::preview()
{
    Desk desk(lectureProject());
    const Moment before = desk.session.moment();
    QVERIFY(desk.session.preview(w5, 0.45));
    QCOMPARE(desk.session.moment().project.network.value(w5), 0.45);
    QVERIFY(desk.session.moment().totalError != before.totalError);
    QCOMPARE(desk.session.present().network.value(w5), 0.4);
    QVERIFY(!desk.session.preview(LearningRateId(), -1.0));
    desk.session.cancelPreview();
    QVERIFY(desk.session.moment() == before);
    QCOMPARE(desk.document.undoStack().count(), 0);
}

/// Whoever hears that the run has ended is told of the training that ran, and not of the project that comes.
void TestSession::anotherProjectIsOpenedDuringARun_data()
{
    QTest::addColumn<double>("speed");
    QTest::newRow("slowly") << 100.0;
    QTest::newRow("at full speed") << Session::fullSpeed;
}

void TestSession::anotherProjectIsOpenedDuringARun()
{
    QFETCH(double, speed);
    Desk desk(lectureProject());
    Session &session = desk.session;
    desk.trainTo(20);
    QVERIFY(session.edit(w5, 0.45));
    desk.trainTo(30);
    const Course before = desk.document.course();
    Course next{lectureProject(), {}};
    for (const long long iteration : {3, 4})
        next = withChange(next, iteration, projectFrom(QStringLiteral("2-2-2 shared rate=%1").arg(iteration)));
    session.setSpeed(speed);
    session.run();
    QVERIFY(session.isRunning());

    long long lastIteration = -1;
    double lastError = 0.0;
    connect(&session, &Session::runningChanged, this, [&] {
        lastIteration = session.lastIteration();
        lastError = session.lastError();
    });
    desk.document.open(Experiment{next});
    QVERIFY(!session.isRunning());
    QVERIFY(lastIteration >= 30);
    QCOMPARE(lastError, errorOf(projectAt(before, lastIteration)));
    QCOMPARE(session.lastIteration(), 0);
    desk.trainTo(5);
    QCOMPARE(complaint(desk.document, session), QString());
}

/// At full speed training passes a decision before the view has heard of it: what is edited meanwhile was another network's.
void TestSession::nothingIsEditedThatTrainingHasLeftBehind()
{
    const Course course = withChange(Course{lectureProject(), {}}, 5, projectFrom(QStringLiteral("2-1-1 none")));
    const auto readies = [&course](Desk &desk) {
        desk.document.open(Experiment{course});
        desk.session.rush(20);
        // The worker comes to the decision, and nobody has looked yet.
        QThread::msleep(500);
    };
    const std::vector<std::function<Done(Session &)>> edits{
        [](Session &session) {
            return session.edit(WeightId{2, 1, 1}, 0.5);
        },
        [](Session &session) {
            return session.editBy(WeightId{2, 1, 1}, 0.1);
        },
        [](Session &session) { return session.editUpdateOrder(UpdateOrder::OutputLayerFirst); },
        [](Session &session) {
            return session.editProject([](const Project &project) { return withNumber(project, WeightId{2, 1, 1}, 0.5); }, QString());
        },
    };
    for (const auto &edit : edits) {
        Desk desk(lectureProject());
        readies(desk);
        const Done done = edit(desk.session);
        QVERIFY(!done);
        QVERIFY(!done.problem().isEmpty());
        QVERIFY(desk.document.course() == course);
        QVERIFY(comesToRest(desk.session));
        QCOMPARE(desk.session.moment().iteration, 20);
        QCOMPARE(complaint(desk.document, desk.session), QString());
    }
}

/// After so many iterations the curve holds them in pairs; the edit parts one.
void TestSession::theCurveIsLeftWhereTheEditIs()
{
    Desk desk(lectureProject());
    desk.session.rush(static_cast<long long>(ErrorCurve::capacity) + 10);
    QVERIFY(comesToRest(desk.session));
    desk.session.scrubTo(500);
    const double error = desk.session.moment().totalError;
    QVERIFY(desk.session.edit(WeightId{2, 0, 0}, 0.75));
    QCOMPARE(complaint(desk.document, desk.session), QString());
    for (const int count : {20, 100'000}) {
        const std::vector<CurveStretch> curve = desk.session.curve(count);
        QCOMPARE(curve.back().firstIteration, 500);
        QCOMPARE(curve[curve.size() - 2].lastIteration, 500);
        QCOMPARE(curve[curve.size() - 2].last, error);
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
