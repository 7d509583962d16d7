// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"
#include "core/training/recording.h"
#include "core/training/trainer.h"
#include "core/training/trainingworker.h"
#include "tests/support/projects.h"
#include "tests/support/steptext.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>

namespace {

constexpr long long iterations = 300;

double errorOf(const Project &project)
{
    return totalError(project.network, project.samples, project.training.loss);
}

/// The reference: a trainer to which somebody listens performs every phase and keeps what it computed.
struct Heard
{
    explicit Heard(const Project &project)
        : trainer(project)
    {
        QObject::connect(&trainer, &Trainer::stepDone, &trainer, [this](const Step &step) { last = step; });
    }

    Trainer trainer;
    Step last;
};

/// Trains and records, asking the trainer for each total error.
Recording recorded(Trainer &trainer)
{
    Recording recording(trainer.project(), trainer.iteration());
    while (trainer.iteration() < iterations && trainer.performIteration()) {
        const double error = trainer.totalError();
        if (!trainer.confirm(error))
            break;
        recording.append(trainer.project(), error);
    }
    return recording;
}

} // namespace

/// The same project gives the same bits, whoever trains it, in whatever way, and whoever looks on.
class TestDeterminism : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyWayLeadsToTheSameBits_data();
    void everyWayLeadsToTheSameBits();
    void scrubbingAndGoingOnLeadsToTheSameBits_data() { everyWayLeadsToTheSameBits_data(); }
    void scrubbingAndGoingOnLeadsToTheSameBits();
    void theLastStepIsComputedAgain_data() { everyWayLeadsToTheSameBits_data(); }
    void theLastStepIsComputedAgain();
    void divergenceIsTakenBackWithTheSameSentence_data();
    void divergenceIsTakenBackWithTheSameSentence();
    void checkpointsStayExactWhenTheyAreThinnedOut();
};

void TestDeterminism::everyWayLeadsToTheSameBits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("optimizer");
    const auto add = [](const char *line, Optimizer::Kind kind = Optimizer::Kind::GradientDescent) {
        QTest::addRow("%s, %s", line, qPrintable(optimizerName(kind))) << QString::fromUtf8(line) << static_cast<int>(kind);
    };
    using enum Optimizer::Kind;
    add("2-2-2 shared biases=frozen");
    add("2-2-2 shared order=output-layer-first");
    // One small hidden layer of sigmoids, and a sample in each iteration that is not the one before.
    add("2-3-1 single samples=4 rate=2");
    add("4-1-3 shared samples=5 order=output-layer-first");
    add("3-4-2 none samples=2 loss=squared-error");
    add("1-2-4 single samples=3 biases=frozen loss=binary-cross-entropy tame rate=0.1");
    add("3-1-4-2 single hidden=tanh samples=4");
    add("2-5-3 none hidden=relu samples=5 batch=2 rate=0.1");
    add("4-3-3 shared hidden=leaky-relu samples=6 batch=3 order=output-layer-first rate=0.1");
    add("3-4-3 single output=softmax loss=cross-entropy samples=3 batch=3 rate=0.1 tame");
    add("3-4-3 single output=softmax loss=cross-entropy samples=3 rate=0.1 tame");
    add("2-3-1 single samples=4 batch=4", Momentum);
    add("2-3-1 single samples=4 batch=3 order=output-layer-first", Nesterov);
    add("2-3-1 shared samples=4 rate=0.01", RmsProp);
    add("5-4-2 single samples=4 batch=4 rate=0.01", Adam);
    add("10-30-10 single samples=3 batch=2 rate=0.05");
    // The wide kernels, with sizes that are no multiples of a vector's.
    add("37-29-21-5 single samples=1 rate=0.05");
    add("37-29-21-5 shared samples=7 batch=7 rate=0.05");
    add("40-33-17 single samples=14 batch=13 order=output-layer-first rate=0.05");
    add("64-48-18-2 single samples=2 order=output-layer-first hidden=tanh rate=0.02");
}

void TestDeterminism::everyWayLeadsToTheSameBits()
{
    QFETCH(QString, line);
    QFETCH(int, optimizer);
    Project project = projectFrom(line);
    project.training.optimizer.kind = static_cast<Optimizer::Kind>(optimizer);

    Heard heard(project);
    Trainer alone(project);
    for (long long i = 0; i < iterations; ++i) {
        QVERIFY(heard.trainer.performIteration());
        QVERIFY(alone.performIteration());
    }
    const Project &expected = heard.trainer.project();
    QVERIFY(expected.network != project.network);
    QVERIFY(alone.project() == expected);

    Trainer trainer(project);
    const Recording recording = recorded(trainer);
    QVERIFY(trainer.project() == expected);
    QCOMPARE(recording.curve().summary().last, errorOf(expected));

    TrainingWorker worker(Recording(project), 0, iterations);
    std::optional<TrainingWorker::Picture> picture;
    while (!picture || !picture->finished) {
        worker.request({0, iterations, 2 * static_cast<int>(iterations)});
        QTest::qSleep(1);
        if (std::optional<TrainingWorker::Picture> next = worker.take())
            picture = std::move(next);
    }
    const TrainingWorker::Result result = worker.stop();
    QCOMPARE(result.iteration, iterations);
    QVERIFY(result.recording.momentAt({iterations, 0}).project == expected);
    QVERIFY(result.recording.curve().stretches(0, iterations, 1000) == recording.curve().stretches(0, iterations, 1000));
}

void TestDeterminism::scrubbingAndGoingOnLeadsToTheSameBits()
{
    QFETCH(QString, line);
    QFETCH(int, optimizer);
    Project project = projectFrom(line);
    project.training.optimizer.kind = static_cast<Optimizer::Kind>(optimizer);
    Trainer straight(project);
    const Recording recording = recorded(straight);

    std::mt19937 random(42);
    for (int i = 0; i < 12; ++i) {
        const Position position{static_cast<long long>(random() % iterations), static_cast<int>(random() % 4)};
        Trainer seated(project);
        recording.seat(seated, position);
        if (i % 2 == 0)
            QObject::connect(&seated, &Trainer::stepDone, &seated, [](const Step &) {});
        while (seated.iteration() < iterations)
            QVERIFY(seated.performIteration());
        QVERIFY(seated.project() == straight.project());
    }
}

void TestDeterminism::theLastStepIsComputedAgain()
{
    QFETCH(QString, line);
    QFETCH(int, optimizer);
    Project project = projectFrom(line);
    project.training.optimizer.kind = static_cast<Optimizer::Kind>(optimizer);
    Heard heard(project);
    Trainer alone(project);
    for (long long i = 0; i < iterations; ++i) {
        const Project before = alone.project();
        QVERIFY(heard.trainer.performIteration());
        QVERIFY(alone.performIteration());
        if (i % 37 != 0)
            continue;
        QVERIFY(alone.step() == heard.last);
        QCOMPARE(alone.totalError(), errorOf(alone.project()));
        QVERIFY(alone.step() == heard.last);
        // Taken back and done again.
        QVERIFY(!alone.confirm(qInf()));
        QVERIFY(alone.project() == before);
        QVERIFY(alone.step().empty());
        QVERIFY(alone.performIteration());
        QVERIFY(alone.project() == heard.trainer.project());
    }
}

void TestDeterminism::divergenceIsTakenBackWithTheSameSentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("small") << QStringLiteral("2-3-1 single hidden=linear output=linear rate=3");
    QTest::newRow("small, output layer first") << QStringLiteral(
        "2-3-1 single hidden=linear output=linear rate=3 order=output-layer-first samples=2");
    QTest::newRow("wide") << QStringLiteral("20-17-3 single hidden=linear output=linear rate=3");
    QTest::newRow("wide, batch") << QStringLiteral("20-17-3 shared hidden=linear output=linear rate=3 samples=3 batch=3");
}

void TestDeterminism::divergenceIsTakenBackWithTheSameSentence()
{
    QFETCH(QString, line);
    const Project project = projectFrom(line);
    Heard heard(project);
    Trainer alone(project);
    Done done = heard.trainer.performIteration();
    while (done) {
        QVERIFY(alone.performIteration());
        QVERIFY(alone.project() == heard.trainer.project());
        QCOMPARE_LT(alone.iteration(), 1000);
        done = heard.trainer.performIteration();
    }
    QCOMPARE(alone.performIteration().problem(), done.problem());
    QVERIFY(alone.project() == heard.trainer.project());
    QCOMPARE(alone.iteration(), heard.trainer.iteration());
}

void TestDeterminism::checkpointsStayExactWhenTheyAreThinnedOut()
{
    const Project project = projectFrom(QStringLiteral("1-1 single samples=2"));
    Recording recording(project);
    Trainer trainer(project);
    const std::vector<long long> looked{1, 64, 65, 128, 793'599, 793'600, 793'601, 793'728, 899'999};
    std::vector<Project> seen;
    const long long intervalAtFirst = recording.checkpointInterval();
    while (trainer.iteration() < 900'000) {
        QVERIFY(trainer.performIteration());
        recording.append(trainer.project(), 0.0);
        if (std::ranges::find(looked, trainer.iteration()) != looked.end())
            seen.push_back(trainer.project());
    }
    QCOMPARE(recording.checkpointInterval(), 2 * intervalAtFirst);
    for (std::size_t i = 0; i < looked.size(); ++i)
        QVERIFY(recording.momentAt({looked[i], 0}).project == seen[i]);
}

QTEST_GUILESS_MAIN(TestDeterminism)
#include "tst_determinism.moc"
