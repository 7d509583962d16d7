// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/blackboard.h"
#include "core/explanation/evidence.h"
#include "core/explanation/timeline.h"
#include "core/training/course.h"
#include "core/training/propagation.h"
#include "core/training/recording.h"
#include "core/training/trainer.h"
#include "core/training/trainingworker.h"
#include "tests/support/comparing.h"
#include "tests/support/projects.h"

#include <QFile>
#include <QRegularExpression>

#include <map>

namespace {

using Kind = Optimizer::Kind;

/// One row of optimizers.csv: the lecture's network after so many iterations, computed by PyTorch.
struct GoldenRow
{
    Project project; ///< untrained
    long long iteration = 0;
    double error = 0.0;
    std::vector<double> parameters; ///< w1 … w8, b1, b2
};

std::vector<QStringList> goldenLines()
{
    QFile file(QStringLiteral(BACKPROP_TEST_DATA "/optimizers.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    std::vector<QStringList> lines;
    for (file.readLine(); !file.atEnd();)
        lines.push_back(QString::fromLatin1(file.readLine().trimmed()).split(QLatin1Char(',')));
    return lines;
}

GoldenRow goldenRow(const QStringList &cells)
{
    GoldenRow row;
    row.project = lectureProject(updateOrderNamed(cells[2]).value());
    row.project.training.optimizer.kind = optimizerNamed(cells[0]).value();
    row.project.training.optimizer.learningRate = cells[1].toDouble();
    row.project.training.trainBiases = cells[3] == QLatin1String("true");
    row.iteration = cells[4].toLongLong();
    row.error = cells[5].toDouble();
    for (const QString &cell : cells.mid(6))
        row.parameters.push_back(cell.toDouble());
    return row;
}

/// A project with an optimizer, two samples that take turns, and a learning rate at which it does something.
Project projectWith(Kind kind, UpdateOrder order)
{
    Project project = projectFrom(QStringLiteral("2-3-2 single samples=3 batch=2 rate=0.05"));
    project.training.optimizer.kind = kind;
    project.training.updateOrder = order;
    return project;
}

void addOptimizers()
{
    QTest::addColumn<Project>("project");
    for (const Kind kind : optimizerKinds()) {
        for (const UpdateOrder order : {UpdateOrder::Simultaneous, UpdateOrder::OutputLayerFirst}) {
            const QString name = QStringLiteral("%1, %2").arg(optimizerName(kind), updateOrderName(order));
            QTest::newRow(qPrintable(name)) << projectWith(kind, order);
        }
    }
}

Project trained(const Project &project, long long iterations)
{
    Trainer trainer(project);
    while (trainer.iteration() < iterations && trainer.performIteration())
        ;
    return trainer.project();
}

double errorOf(const Project &project)
{
    return totalError(project.network, project.samples, project.training.loss);
}

} // namespace

/// Optimizers against PyTorch, and that what they remember goes wherever the parameters go.
class TestOptimizer : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theyAgreeWithPyTorch_data();
    void theyAgreeWithPyTorch();
    void twoStepsByHand_data();
    void twoStepsByHand();
    void gradientDescentRemembersNothing();
    void biasesThatAreNotTrainedAreNotRemembered();
    void everyMomentIsComputedAgain_data() { addOptimizers(); }
    void everyMomentIsComputedAgain();
    void theWorkerTrainsTheSameBits_data() { addOptimizers(); }
    void theWorkerTrainsTheSameBits();
    void anIterationIsTakenBackWithItsMemory_data() { addOptimizers(); }
    void anIterationIsTakenBackWithItsMemory();
    void theUpdateCarriesTheMemory();
    void theBlackboardComputesTheSameBits_data() { addOptimizers(); }
    void theBlackboardComputesTheSameBits();
    void trainingAnewForgets();
};

void TestOptimizer::theyAgreeWithPyTorch_data()
{
    QTest::addColumn<QStringList>("cells");
    for (const QStringList &cells : goldenLines()) {
        const QString biases = cells[3] == QLatin1String("true") ? QStringLiteral(", biases") : QString();
        QTest::newRow(qPrintable(QStringLiteral("%1, %2%3, %4").arg(cells[0], cells[2], biases, cells[4]))) << cells;
    }
}

void TestOptimizer::theyAgreeWithPyTorch()
{
    // Both add up in double precision, but PyTorch may fuse a product with a sum: a few last bits in each iteration.
    constexpr double tolerance = 1e-12;
    QFETCH(QStringList, cells);
    const GoldenRow row = goldenRow(cells);
    const Project after = trained(row.project, row.iteration);
    VERIFY_NEAR(QStringLiteral("E"), errorOf(after), row.error, tolerance);
    const std::vector<ParameterId> parameters = parametersOf(after.network);
    QCOMPARE(parameters.size(), row.parameters.size());
    for (std::size_t i = 0; i < parameters.size(); ++i)
        VERIFY_NEAR(parameterName(after.network, parameters[i]), after.network.value(parameters[i]), row.parameters[i], tolerance);
}

void TestOptimizer::twoStepsByHand_data()
{
    // η = 0.5 and shares that are halves and quarters, so that all numbers are exact; the gradients are 1 and then 2.
    QTest::addColumn<Optimizer>("optimizer");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::newRow("gradient descent") << Optimizer{0.5} << 9.5 << 8.5;
    QTest::newRow("momentum") << Optimizer{0.5, Kind::Momentum, 0.5} << 9.5 << 8.25; // v = 1, 2.5
    QTest::newRow("nesterov") << Optimizer{0.5, Kind::Nesterov, 0.5} << 9.25 << 7.625; // 1 + 0.5 · 1; 2 + 0.5 · 2.5
    QTest::newRow("momentum 0 is gradient descent") << Optimizer{0.5, Kind::Momentum, 0.0} << 9.5 << 8.5;
    // s = 0.25, then 0.1875 + 1 = 1.1875; the roots are 0.5 and √1.1875.
    QTest::newRow("rmsprop") << Optimizer{0.5, Kind::RmsProp, 0.9, 0.75, 0.9, 0.999, 0.5} << 9.5
                             << 9.5 - 0.5 * 2.0 / (std::sqrt(1.1875) + 0.5);
    // Both corrections make the first step η · 1 / (1 + ε). Then m̂ = (0.25 + 1) / 0.75, ŝ = (0.125 + 2) · … with β2 = 0.5 too.
    QTest::newRow("adam") << Optimizer{0.5, Kind::Adam, 0.9, 0.99, 0.5, 0.5, 1.0} << 9.75
                          << 9.75 - 0.5 * (1.25 / 0.75) / (std::sqrt(2.25 / 0.75) + 1.0);
}

void TestOptimizer::twoStepsByHand()
{
    QFETCH(Optimizer, optimizer);
    QFETCH(double, first);
    QFETCH(double, second);
    std::vector<double> parameter{10.0};
    ParameterMemory memory;
    optimize(optimizer, parameter, std::vector{1.0}, memory);
    VERIFY_NEAR(QStringLiteral("after one"), parameter.front(), first, 1e-15);
    optimize(optimizer, parameter, std::vector{2.0}, memory);
    VERIFY_NEAR(QStringLiteral("after two"), parameter.front(), second, 1e-15);
}

void TestOptimizer::gradientDescentRemembersNothing()
{
    const Project after = trained(projectWith(Kind::GradientDescent, UpdateOrder::Simultaneous), 5);
    QVERIFY(after.memory == OptimizerMemory());
}

void TestOptimizer::biasesThatAreNotTrainedAreNotRemembered()
{
    Project project = projectWith(Kind::Adam, UpdateOrder::Simultaneous);
    project.training.trainBiases = false;
    project = trained(project, 3);
    QCOMPARE(project.memory.layer(1).weights.steps, 3);
    QVERIFY(project.memory.layer(1).biases == ParameterMemory());
    // Once they are, their first step is a first step: Adam's is η times the gradient's sign, but for ε.
    project.training.trainBiases = true;
    const Project after = trained(project, 1);
    QCOMPARE(after.memory.layer(1).biases.steps, 1);
    QCOMPARE(after.memory.layer(1).weights.steps, 4);
    const double change = std::abs(after.network.layer(1).biases[0] - project.network.layer(1).biases[0]);
    VERIFY_NEAR(QStringLiteral("change"), change, 0.05, 1e-4);
}

void TestOptimizer::everyMomentIsComputedAgain()
{
    QFETCH(Project, project);
    Trainer trainer(project);
    Recording recording(project);
    std::map<long long, Project> truth{{0, project}};
    // Beyond the first checkpoint, which is 64 iterations from the start.
    while (trainer.iteration() < 150) {
        QVERIFY(trainer.performIteration());
        truth[trainer.iteration()] = trainer.project();
        recording.append(trainer.project(), errorOf(trainer.project()));
    }
    for (const long long iteration : {0, 1, 63, 64, 65, 149}) {
        for (int phases = 0; phases <= trainer.phaseCount(); ++phases) {
            const Moment moment = recording.momentAt({iteration, phases});
            QVERIFY(projectBefore(moment) == truth.at(iteration));
            QVERIFY(phases < trainer.phaseCount() || moment.project == truth.at(iteration + 1));
        }
        // What explains an iteration computes the same.
        const Evidence evidence(truth.at(iteration), iteration);
        QVERIFY(evidence.after() == truth.at(iteration + 1).network);
    }
}

void TestOptimizer::theWorkerTrainsTheSameBits()
{
    QFETCH(Project, project);
    TrainingWorker worker(Recording(project), 0, 100);
    worker.request({0, 100, 10});
    std::optional<TrainingWorker::Picture> picture;
    const auto isFinished = [&] {
        if (std::optional<TrainingWorker::Picture> next = worker.take())
            picture = std::move(next);
        return picture && picture->finished;
    };
    QTRY_VERIFY(isFinished());
    QVERIFY(picture->moment.project == trained(project, 100));
    const TrainingWorker::Result result = worker.stop();
    QVERIFY(result.recording.momentAt({100, 0}).project == trained(project, 100));
}

void TestOptimizer::anIterationIsTakenBackWithItsMemory()
{
    QFETCH(Project, project);
    // The third sample has its turn in the second iteration, where it leaves the finite numbers.
    project.samples[2].targets[0] = 1e200;
    for (long long start : {0, 1}) {
        Trainer trainer(start == 0 ? project : trained(project, 1), start);
        while (trainer.iteration() < 1)
            QVERIFY(trainer.performIteration());
        const Project before = trainer.project();
        QVERIFY(!trainer.performIteration());
        QVERIFY(trainer.project() == before);
    }
}

void TestOptimizer::theUpdateCarriesTheMemory()
{
    Trainer trainer(projectWith(Kind::Adam, UpdateOrder::OutputLayerFirst));
    QVERIFY(trainer.performIteration());
    const OptimizerMemory first = trainer.project().memory;
    QVERIFY(trainer.performIteration());
    QVERIFY(memoryBefore(trainer.project().memory, trainer.step()) == first);
    for (const Phase &phase : trainer.step()) {
        if (const auto *update = std::get_if<UpdatePhase>(&phase)) {
            for (const LayerUpdate &layer : update->layers) {
                QVERIFY(layer.memoryBefore == first.layer(layer.layer));
                QVERIFY(layer.memoryAfter == trainer.project().memory.layer(layer.layer));
                QCOMPARE(layer.memoryAfter.weights.steps, 2);
            }
        }
    }
}

void TestOptimizer::theBlackboardComputesTheSameBits()
{
    QFETCH(Project, project);
    Trainer trainer(project);
    Blackboard board(project.network, project.training, {});
    for (long long number = 0; number < 5; ++number) {
        const Batch batch = batchOf(number, project.samples.size(), project.training.batchSize);
        board.perform(std::span(project.samples).subspan(batch.first, batch.size()));
        QVERIFY(trainer.performIteration());
        QVERIFY(board.network() == trainer.network());
    }
    // From the midst of training it goes on in the same way.
    const BlackboardComparison comparison(trainer.project(), 5, {});
    const Quantity updated{Quantity::Kind::Updated, {}, {}, WeightId{2, 0, 0}};
    QVERIFY(trainer.performIteration());
    QCOMPARE(comparison.blackboardValue(updated).full, trainer.network().value(WeightId{2, 0, 0}));
}

void TestOptimizer::trainingAnewForgets()
{
    const Project start = projectWith(Kind::Momentum, UpdateOrder::Simultaneous);
    Project changed = trained(start, 10);
    QVERIFY(changed.memory != OptimizerMemory());
    changed.training.optimizer.learningRate = 0.01;
    const Course course = restarted(withChange({start, {}}, 10, changed));
    QVERIFY(course.start.network == start.network);
    QVERIFY(course.start.memory == OptimizerMemory());
    QCOMPARE(course.start.training.optimizer.learningRate, 0.01);
}

QTEST_GUILESS_MAIN(TestOptimizer)
#include "tst_optimizer.moc"
