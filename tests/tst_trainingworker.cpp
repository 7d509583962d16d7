// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "core/training/trainingworker.h"
#include "tests/support/projects.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <limits>

namespace {

constexpr long long withoutEnd = std::numeric_limits<long long>::max();
constexpr qint64 longestWait = 20000; ///< ms, for a machine that is busy with other things

double errorOf(const Trainer &trainer)
{
    return totalError(trainer.network(), trainer.project().samples, trainer.project().training.loss);
}

/// The project after so many iterations, trained straight through.
Project trained(const Project &project, long long iterations)
{
    Trainer trainer(project);
    while (trainer.iteration() < iterations && trainer.performIteration())
        ;
    return trainer.project();
}

Recording recorded(const Project &project, long long iterations)
{
    Recording recording(project);
    Trainer trainer(project);
    while (trainer.iteration() < iterations && trainer.performIteration())
        recording.append(trainer.project(), errorOf(trainer));
    return recording;
}

std::vector<CurveStretch> wholeCurve(const Recording &recording)
{
    return recording.curve().stretches(recording.firstIteration(), recording.lastIteration(), 100000);
}

/// Waits for the next picture, as a window does once a frame.
std::optional<TrainingWorker::Picture> nextPicture(TrainingWorker &worker, const CurveRequest &curve)
{
    worker.request(curve);
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < longestWait) {
        if (std::optional<TrainingWorker::Picture> picture = worker.take())
            return picture;
        QTest::qSleep(1);
    }
    return std::nullopt;
}

/// Waits until there is nothing more to come.
std::optional<TrainingWorker::Picture> lastPicture(TrainingWorker &worker)
{
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < longestWait) {
        std::optional<TrainingWorker::Picture> picture = nextPicture(worker, {0, withoutEnd, 100});
        if (!picture || picture->finished)
            return picture;
    }
    return std::nullopt;
}

void addOrders()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("simultaneous") << QStringLiteral("2-2-2 shared order=simultaneous");
    QTest::newRow("output layer first, batches") << QStringLiteral("2-3-2 single samples=5 batch=2 order=output-layer-first");
}

} // namespace

/// Training in a thread of its own: the same bits, pictures while it runs, and an end whenever it is wanted.
class TestTrainingWorker : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void resultEqualsStraightTraining_data() { addOrders(); }
    void resultEqualsStraightTraining();
    void picturesShowTheTrainingAsItRuns_data() { addOrders(); }
    void picturesShowTheTrainingAsItRuns();
    void goesOnFromAnEarlierIteration();
    void stopsWhileItRuns();
    void canBeDestroyedWhileItRuns();
    void nothingToDoIsFinishedAtOnce();
    void divergenceEndsTheTraining();
};

void TestTrainingWorker::resultEqualsStraightTraining()
{
    QFETCH(QString, line);
    const Project project = projectFrom(line);
    TrainingWorker worker(Recording(project), 0, 3000);
    const std::optional<TrainingWorker::Picture> last = lastPicture(worker);
    QVERIFY(last);
    QCOMPARE(last->moment.iteration, 3000);
    QCOMPARE(last->problem, QString());

    const TrainingWorker::Result result = worker.stop();
    QCOMPARE(result.iteration, 3000);
    QCOMPARE(result.problem, QString());
    QCOMPARE(result.recording.lastIteration(), 3000);
    QVERIFY(wholeCurve(result.recording) == wholeCurve(recorded(project, 3000)));
    for (const long long iteration : {0LL, 1LL, 64LL, 2999LL, 3000LL})
        QVERIFY(result.recording.momentAt({iteration, 0}).project == trained(project, iteration));
    QVERIFY(last->moment == result.recording.momentAt({3000, 0}));
}

void TestTrainingWorker::picturesShowTheTrainingAsItRuns()
{
    QFETCH(QString, line);
    const Project project = projectFrom(line);
    TrainingWorker worker(Recording(project), 0, withoutEnd);
    QVERIFY(!worker.take());
    long long previous = -1;
    for (int frame = 0; frame < 5; ++frame) {
        const std::optional<TrainingWorker::Picture> picture = nextPicture(worker, {0, withoutEnd, 50});
        QVERIFY(picture);
        QVERIFY(!picture->finished);
        QCOMPARE_GT(picture->moment.iteration, previous);
        previous = picture->moment.iteration;
        QVERIFY(picture->moment == momentAtRest(trained(project, previous), previous));
        QCOMPARE(picture->curve.front().firstIteration, 0);
        QCOMPARE(picture->curve.back().lastIteration, previous);
        QCOMPARE(picture->curve.back().last, picture->moment.totalError);
    }
}

void TestTrainingWorker::goesOnFromAnEarlierIteration()
{
    const Project project = projectFrom(QStringLiteral("2-2-2 shared"));
    TrainingWorker worker(recorded(project, 300), 100, 500);
    QVERIFY(lastPicture(worker));
    const TrainingWorker::Result result = worker.stop();
    QCOMPARE(result.iteration, 500);
    QVERIFY(wholeCurve(result.recording) == wholeCurve(recorded(project, 500)));
    QVERIFY(result.recording.momentAt({500, 0}).project == trained(project, 500));
}

void TestTrainingWorker::stopsWhileItRuns()
{
    const Project project = projectFrom(QStringLiteral("2-2-2 shared"));
    TrainingWorker worker(Recording(project), 0, withoutEnd);
    const std::optional<TrainingWorker::Picture> picture = nextPicture(worker, {0, 0, 1});
    QVERIFY(picture);
    const TrainingWorker::Result result = worker.stop();
    QCOMPARE_GE(result.iteration, picture->moment.iteration);
    QCOMPARE(result.recording.lastIteration(), result.iteration);
    QCOMPARE(result.problem, QString());
    QVERIFY(result.recording.momentAt({result.iteration, 0}).project == trained(project, result.iteration));
}

void TestTrainingWorker::canBeDestroyedWhileItRuns()
{
    const Project project = projectFrom(QStringLiteral("8-32-32-8 single samples=20 batch=20"));
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 20; ++i) {
        TrainingWorker worker(Recording(project), 0, withoutEnd);
        worker.request({0, withoutEnd, 100});
    }
    QCOMPARE_LT(time.elapsed(), 10000);
}

void TestTrainingWorker::nothingToDoIsFinishedAtOnce()
{
    const Project project = projectFrom(QStringLiteral("2-2-2 shared"));
    TrainingWorker worker(recorded(project, 10), 10, 10);
    const std::optional<TrainingWorker::Picture> picture = lastPicture(worker);
    QVERIFY(picture);
    QCOMPARE(picture->moment.iteration, 10);
    QCOMPARE(worker.stop().recording.lastIteration(), 10);
}

void TestTrainingWorker::divergenceEndsTheTraining()
{
    // The first of two samples changes nothing, because its input is 0; the second leaves the finite numbers.
    Project project = projectFrom(QStringLiteral("1-1 none samples=2"));
    project.samples[0].inputs[0] = 0.0;
    project.samples[1].targets[0] = 1e154;
    project.training.optimizer.learningRate = 1e200;
    TrainingWorker worker(Recording(project), 0, withoutEnd);
    const std::optional<TrainingWorker::Picture> last = lastPicture(worker);
    QVERIFY(last);
    QCOMPARE(last->problem, QStringLiteral("w1 became infinite in iteration 2; try a smaller learning rate than 1e+200"));
    QCOMPARE(last->moment.iteration, 1);
    const TrainingWorker::Result result = worker.stop();
    QCOMPARE(result.problem, last->problem);
    QCOMPARE(result.iteration, 1);
    QCOMPARE(result.recording.lastIteration(), 1);
    QVERIFY(result.recording.momentAt({1, 0}).project == trained(project, 1));
}

QTEST_GUILESS_MAIN(TestTrainingWorker)
#include "tst_trainingworker.moc"
