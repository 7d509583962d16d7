// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/comparing.h"
#include "tests/support/desk.h"
#include "tests/support/projects.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <functional>
#include <random>

namespace {

constexpr int longestWait = 60000; ///< ms, for a machine that is busy with other things
constexpr WeightId w5{2, 0, 0}; ///< of the lecture

} // namespace

/// Running: at every speed, across what was decided before, and while people change things.
class TestRunning : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fullSpeed_data();
    void fullSpeed();
    void runAcrossIntervention_data();
    void runAcrossIntervention();
    void runAtEverySpeed_data();
    void runAtEverySpeed();
    void speedChangesWhileRunning();
    void rushIsOnlyForOnce();
    void editWhileRunning();
    void undoWhileRunning();
    void divergence_data();
    void divergence();
    void divergenceBeforeTheWorker();
    void destroyedWhileRunning();
    void anything_data();
    void anything();
};

void TestRunning::fullSpeed_data()
{
    QTest::addColumn<UpdateOrder>("order");
    QTest::addColumn<double>("error");
    QTest::addColumn<QList<double>>("weights");
    QTest::newRow("simultaneous") << UpdateOrder::Simultaneous << 3.5101877829788458742e-05
                                  << QList<double>{0.37850998835012796056, 0.65701997670025592113, 0.47730070568478396277,
                                                   0.75460141136956792554, -3.8929771988657292156, -3.8684166877036181071,
                                                   2.8618109486200524891,  2.9256889667716131881};
    QTest::newRow("output layer first") << UpdateOrder::OutputLayerFirst << 3.508478629631353389e-05
                                        << QList<double>{0.37991918286199531833, 0.65983836572399063667, 0.47871403613005079551,
                                                         0.75742807226010159102, -3.8925190044940289309, -3.8679530430838013583,
                                                         2.8614898899457452824,  2.9253642768054000644};
}

void TestRunning::fullSpeed()
{
    QFETCH(UpdateOrder, order);
    QFETCH(double, error);
    QFETCH(QList<double>, weights);
    Desk desk(lectureProject(order));
    QSignalSpy shown(&desk.session, &Session::momentShown);
    desk.session.setSpeed(Session::fullSpeed);
    desk.session.run(10000);
    QVERIFY(desk.session.isRunning());
    QVERIFY(comesToRest(desk.session, longestWait));

    const Moment &moment = desk.session.moment();
    QCOMPARE(moment.iteration, 10000);
    VERIFY_NEAR(QStringLiteral("E_total"), moment.totalError, error, 1e-12);
    const std::vector<WeightId> ids = weightsOf(moment.project.network);
    for (std::size_t i = 0; i < ids.size(); ++i)
        VERIFY_NEAR(parameterName(moment.project.network, ids[i]), moment.project.network.value(ids[i]), weights[static_cast<qsizetype>(i)],
                    1e-12);
    QCOMPARE(desk.session.lastIteration(), 10000);
    QCOMPARE(complaint(desk.document, desk.session), QString());
    QVERIFY(shown.count() >= 1);
    QVERIFY(desk.document.undoStack().count() == 0);
}

void TestRunning::runAcrossIntervention_data()
{
    QTest::addColumn<double>("speed");
    QTest::newRow("full speed") << Session::fullSpeed;
    QTest::newRow("iterations") << 30000.0;
}

void TestRunning::runAcrossIntervention()
{
    QFETCH(double, speed);
    Desk desk(projectFrom(QStringLiteral("2-3-2 single samples=5 batch=2")));
    Session &session = desk.session;
    desk.trainTo(30);
    QVERIFY(session.edit(LearningRateId(), 0.25));
    desk.trainTo(50);
    QVERIFY(session.edit(WeightId{1, 0, 0}, 0.5));
    desk.trainTo(60);
    const std::vector<CurveStretch> curve = wholeCurve(session);
    session.setStepSize(StepSize::OneIteration);
    while (session.moment().iteration > 20)
        session.stepBack();
    QCOMPARE(session.lastIteration(), 60);

    session.setSpeed(speed);
    session.run(400);
    QVERIFY(comesToRest(session, longestWait));
    QCOMPARE(session.moment().iteration, 400);
    QCOMPARE(session.lastIteration(), 400);
    QCOMPARE(complaint(desk.document, session), QString());
    const std::vector<CurveStretch> longer = wholeCurve(session);
    QVERIFY(std::equal(curve.begin(), curve.end(), longer.begin()));
    QCOMPARE(desk.document.course().interventions.size(), 2U);
}

void TestRunning::runAtEverySpeed_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {60.0, 300.0, 3000.0, 30000.0, Session::fullSpeed})
        QTest::addRow("%g", speed) << speed;
}

void TestRunning::runAtEverySpeed()
{
    QFETCH(double, speed);
    Desk desk(lectureProject(UpdateOrder::OutputLayerFirst));
    desk.session.stepBy(StepSize::OnePhase);
    desk.session.setSpeed(speed);
    desk.session.run(11);
    QVERIFY(comesToRest(desk.session, longestWait));
    QCOMPARE(desk.session.moment().iteration, 11);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestRunning::speedChangesWhileRunning()
{
    Desk desk(lectureProject());
    Session &session = desk.session;
    session.setSpeed(60.0);
    session.run();
    for (const double speed : {Session::fullSpeed, 1.0, 30000.0, Session::fullSpeed, 300.0, Session::fullSpeed}) {
        const long long before = session.moment().iteration;
        session.setSpeed(speed);
        QVERIFY(session.isRunning());
        if (speed != 1.0)
            QVERIFY(QTest::qWaitFor([&] { return session.moment().iteration > before; }, longestWait));
    }
    session.pause();
    QCOMPARE(complaint(desk.document, session), QString());
}

void TestRunning::rushIsOnlyForOnce()
{
    Desk desk(lectureProject());
    Session &session = desk.session;
    session.setSpeed(1.0);
    session.run();
    session.rush(2000);
    QVERIFY(comesToRest(session, longestWait));
    QCOMPARE(session.moment().iteration, 2000);
    // There is nothing to rush to, and the next run is as slow as was asked for.
    session.rush(1000);
    QVERIFY(!session.isRunning());
    session.run();
    QTest::qWait(100);
    session.pause();
    QVERIFY2(session.moment().iteration < 2010, qPrintable(QString::number(session.moment().iteration)));
}

void TestRunning::editWhileRunning()
{
    Desk desk(lectureProject());
    Session &session = desk.session;
    session.setSpeed(Session::fullSpeed);
    session.run();
    QVERIFY(QTest::qWaitFor([&] { return session.moment().iteration > 500; }, longestWait));
    QVERIFY(session.edit(w5, 0.45));
    QVERIFY(session.isRunning());
    QVERIFY(!session.edit(LearningRateId(), -1.0));
    QVERIFY(session.isRunning());
    QCOMPARE(desk.document.course().interventions.size(), 1U);
    const long long edited = desk.document.course().interventions.front().iteration;
    QVERIFY(edited > 500);
    QVERIFY(QTest::qWaitFor([&] { return session.moment().iteration > edited + 500; }, longestWait));
    session.pause();
    QCOMPARE(complaint(desk.document, session), QString());
}

void TestRunning::undoWhileRunning()
{
    Desk desk(lectureProject());
    Session &session = desk.session;
    desk.trainTo(3);
    QVERIFY(session.edit(w5, 0.45));
    session.setSpeed(Session::fullSpeed);
    session.run();
    QVERIFY(QTest::qWaitFor([&] { return session.moment().iteration > 500; }, longestWait));
    desk.document.undoStack().undo();
    // Whoever runs goes on running, from where the edit had been.
    QVERIFY(session.isRunning());
    const long long after = session.moment().iteration;
    QVERIFY(QTest::qWaitFor([&] { return session.moment().iteration > after + 500; }, 5000));
    session.pause();
    QCOMPARE(complaint(desk.document, session), QString());
}

void TestRunning::divergence_data()
{
    QTest::addColumn<double>("speed");
    QTest::newRow("phases") << 60.0;
    QTest::newRow("iterations") << 30000.0;
    QTest::newRow("full speed") << Session::fullSpeed;
}

void TestRunning::divergence()
{
    QFETCH(double, speed);
    Project project = lectureProject();
    project.training.trainBiases = true;
    Desk desk(project);
    Session &session = desk.session;
    desk.trainTo(5);
    QVERIFY(session.edit(LearningRateId(), 1e308));
    QVERIFY(session.edit(SampleValueId{SampleValueId::Kind::Target, 0, 0}, 1e150));
    const Course course = desk.document.course();
    QSignalSpy problems(&session, &Session::problemFound);
    QSignalSpy running(&session, &Session::runningChanged);
    session.setSpeed(speed);
    session.run();
    QVERIFY(comesToRest(session, longestWait));

    QCOMPARE(problems.count(), 1);
    const QString sentence = problems.first().first().toString();
    QVERIFY2(sentence.contains(QStringLiteral("in iteration ")) && sentence.contains(QStringLiteral("learning rate")),
             qPrintable(sentence));
    QCOMPARE(running.count(), 2);
    QCOMPARE(running.last().first().toBool(), false);
    QVERIFY(desk.document.course() == course);
    QCOMPARE(complaint(desk.document, session), QString());
    for (const ParameterId parameter : parametersOf(session.present().network))
        QVERIFY(std::isfinite(session.present().network.value(parameter)));
    desk.document.undoStack().undo();
    desk.document.undoStack().undo();
    desk.trainTo(8);
    QCOMPARE(complaint(desk.document, session), QString());
}

void TestRunning::divergenceBeforeTheWorker()
{
    Desk desk(lectureProject());
    Session &session = desk.session;
    QVERIFY(session.edit(LearningRateId(), 1e308));
    QVERIFY(session.edit(SampleValueId{SampleValueId::Kind::Target, 0, 0}, 1e150));
    session.stepBy(StepSize::OnePhase);
    // The iteration in progress is finished before the worker takes over, and fails.
    session.setSpeed(Session::fullSpeed);
    QSignalSpy problems(&session, &Session::problemFound);
    QSignalSpy running(&session, &Session::runningChanged);
    session.run();
    QVERIFY(comesToRest(session, longestWait));
    QCOMPARE(problems.count(), 1);
    QVERIFY(!running.isEmpty());
    QCOMPARE(running.last().first().toBool(), session.isRunning());
}

void TestRunning::destroyedWhileRunning()
{
    for (int i = 0; i < 20; ++i) {
        auto desk = std::make_unique<Desk>(projectFrom(QStringLiteral("3-4-2 single samples=5 batch=2")));
        desk->session.setSpeed(Session::fullSpeed);
        desk->session.run();
        QTest::qWait(i % 4 * 5);
        desk.reset();
    }
}

void TestRunning::anything_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed) {
        QTest::addRow("simultaneous %u", seed) << QStringLiteral("2-3-2 single samples=5 batch=2") << seed;
        QTest::addRow("output layer first %u", seed) << QStringLiteral("2-2-2 shared order=output-layer-first") << seed;
    }
}

/// Everything that a user can do, in any order.
void TestRunning::anything()
{
    QFETCH(QString, line);
    QFETCH(unsigned, seed);
    std::mt19937 engine(seed);
    const auto below = [&engine](unsigned end) { return static_cast<int>(engine() % end); };
    Desk desk(projectFrom(line));
    Session &session = desk.session;
    const std::vector<std::function<void()>> deeds = {
        [&] { session.step(); },
        [&] { session.step(); },
        [&] { session.stepBack(); },
        [&] { session.stepBy(StepSize::OneIteration); },
        [&] { session.setStepSize(static_cast<StepSize>(below(5))); },
        [&] {
            session.edit(WeightId{1, below(2), below(2)}, below(100) / 100.0);
        },
        [&] {
            session.editBy(WeightId{2, below(2), below(2)}, 0.01);
        },
        [&] { session.edit(LearningRateId(), 0.1 + below(10) / 10.0); },
        [&] { session.edit(LearningRateId(), -1.0); },
        [&] { session.editUpdateOrder(below(2) ? UpdateOrder::Simultaneous : UpdateOrder::OutputLayerFirst); },
        [&] { session.preview(WeightId(), 0.5); },
        [&] { session.cancelPreview(); },
        [&] { session.setSpeed(below(2) ? Session::fullSpeed : 30000.0); },
        [&] { session.run(); },
        [&] { session.run(session.moment().iteration + 1 + below(50)); },
        [&] { session.rush(session.moment().iteration + below(300)); },
        [&] { session.pause(); },
        [&] {
            session.select(WeightId{2, below(2), below(2)});
        },
        [&] { desk.document.undoStack().undo(); },
        [&] { desk.document.undoStack().redo(); },
        [&] {
            if (below(4) == 0)
                session.reset();
        },
        [&] { QTest::qWait(below(20)); },
        [&] { session.scrubTo(below(100)); },
        [&] { session.scrubBy(below(2) ? 0.1 : -0.1); },
        [&] { session.branchHere(); },
        [&] { session.switchTo(static_cast<std::size_t>(below(3))); },
        [&] {
            const Experiment &experiment = desk.document.experiment();
            if (!experiment.branches.empty())
                desk.document.change(withoutBranch(experiment, 0), QStringLiteral("delete"));
        },
    };
    QString done;
    for (int i = 0; i < 150; ++i) {
        const int deed = below(static_cast<unsigned>(deeds.size()));
        done += QString::number(deed) + u' ';
        deeds[static_cast<std::size_t>(deed)]();
        if (below(5) != 0)
            continue;
        session.pause();
        session.cancelPreview();
        const QString wrong = complaint(desk.document, session);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QStringLiteral(" after ") + done));
    }
}

QTEST_GUILESS_MAIN(TestRunning)
#include "tst_running.moc"
