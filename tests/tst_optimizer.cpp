// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/blackboard.h"
#include "core/explanation/evidence.h"
#include "core/explanation/quantityformula.h"
#include "core/explanation/report.h"
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
    void extremesEndInASentence_data();
    void extremesEndInASentence();
    void updatesAreExplained_data();
    void updatesAreExplained();
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

void TestOptimizer::extremesEndInASentence_data()
{
    QTest::addColumn<Project>("project");
    QTest::addColumn<QString>("first"); // of the sentence, with gradient descent; empty where training goes on for ever
    const auto linear = [](double weight, double input, double rate) {
        Project project;
        project.network = {2, {{Activation::Linear, 2, 1, {weight, weight}, BiasKind::None, {}}}};
        project.samples = {{{input, input}, {1.0}}};
        project.training.optimizer.learningRate = rate;
        return project;
    };
    const auto lecture = [](double rate, double weight, double input) {
        Project project = lectureProject();
        project.training.optimizer.learningRate = rate;
        for (Layer &layer : project.network.layers) {
            for (double &each : layer.weights)
                each = weight == 0.0 ? each : weight;
        }
        if (input >= 0.0)
            project.samples[0].inputs = {input, input};
        return project;
    };
    const QString w1 = QStringLiteral("w1 became infinite in iteration 1; try a smaller learning rate than 1e+300");
    QTest::newRow("linear, η 1e300") << linear(1e20, 1.0, 1e300) << w1;
    QTest::newRow("linear, η 1000") << linear(0.1, 1.0, 1000.0) << QStringLiteral("E_o1 became infinite in iteration 48");
    QTest::newRow("linear, η 1e6") << linear(0.1, 1.0, 1e6) << QStringLiteral("E_o1 became infinite in iteration 26");
    QTest::newRow("linear, weights 1e308") << linear(1e308, 1.0, 0.5)
                                           << QStringLiteral("net_o1 became infinite in iteration 1; try a smaller learning rate than 0.5");
    QTest::newRow("linear, weights −1e308") << linear(-1e308, 1.0, 0.5) << QStringLiteral("net_o1 became infinite in iteration 1");
    QTest::newRow("linear, inputs 0") << linear(1e308, 0.0, 1e300) << QString();
    // Sigmoids saturate: nothing changes any more, and nothing is infinite.
    QTest::newRow("lecture, η 1000") << lecture(1e3, 0.0, -1.0) << QString();
    QTest::newRow("lecture, η 1e6") << lecture(1e6, 0.0, -1.0) << QString();
    QTest::newRow("lecture, η 1e300") << lecture(1e300, 0.0, -1.0) << QString();
    QTest::newRow("lecture, inputs 0") << lecture(0.5, 0.0, 0.0) << QString();
    QTest::newRow("lecture, weights 1e307") << lecture(0.5, 1e307, 1.0) << QString();
    QTest::newRow("lecture, weights −1e307") << lecture(0.5, -1e307, 1.0) << QString();
    QTest::newRow("lecture, weights 1e308") << lecture(0.5, 1e308, 1.0) << QStringLiteral("net_h1 became infinite in iteration 1");
    QTest::newRow("lecture, weights −1e308") << lecture(0.5, -1e308, 1.0) << QStringLiteral("net_h1 became infinite in iteration 1");
}

void TestOptimizer::extremesEndInASentence()
{
    QFETCH(Project, project);
    QFETCH(QString, first);
    for (const Kind kind : optimizerKinds()) {
        project.training.optimizer.kind = kind;
        Trainer trainer(project);
        Done done = std::monostate();
        while (done && trainer.iteration() < 200) {
            done = trainer.performIteration();
            for (const ParameterId &parameter : parametersOf(trainer.network()))
                QVERIFY(std::isfinite(trainer.network().value(parameter)));
        }
        const QString sentence = done ? QString() : done.problem();
        if (kind == Kind::GradientDescent) {
            QVERIFY2(sentence.startsWith(first), qPrintable(sentence));
            QCOMPARE(sentence.isEmpty(), first.isEmpty());
        }
        const QRegularExpression form(QStringLiteral("^\\S+ (became infinite|is no longer a number) in iteration %1; "
                                                     "try a smaller learning rate than \\S+$")
                                          .arg(trainer.iteration() + 1));
        QVERIFY2(done || sentence.contains(form), qPrintable(sentence));
    }
}

void TestOptimizer::updatesAreExplained_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("symbols");
    QTest::addColumn<QStringList>("equations");
    const QString momentum = QStringLiteral("v_w5⁺ = μ · v_w5 + ∂E_total/∂w5");
    QTest::newRow("gradient descent") << Kind::GradientDescent << QStringLiteral("w5 − η · ∂E_total/∂w5")
                                      << QStringList{QStringLiteral("w5⁺ = w5 − η · ∂E_total/∂w5")};
    QTest::newRow("momentum") << Kind::Momentum << QStringLiteral("w5 − η · (μ · v_w5 + ∂E_total/∂w5)")
                              << QStringList{momentum, QStringLiteral("w5⁺ = w5 − η · v_w5⁺")};
    QTest::newRow("nesterov") << Kind::Nesterov << QStringLiteral("w5 − η · (∂E_total/∂w5 + μ · (μ · v_w5 + ∂E_total/∂w5))")
                              << QStringList{momentum, QStringLiteral("w5⁺ = w5 − η · (∂E_total/∂w5 + μ · v_w5⁺)")};
    QTest::newRow("rmsprop") << Kind::RmsProp << QStringLiteral("w5 − η · ∂E_total/∂w5 / (√(ρ · s_w5 + (1 − ρ) · (∂E_total/∂w5)²) + ε)")
                             << QStringList{QStringLiteral("s_w5⁺ = ρ · s_w5 + (1 − ρ) · (∂E_total/∂w5)²"),
                                            QStringLiteral("w5⁺ = w5 − η · ∂E_total/∂w5 / (√s_w5⁺ + ε)")};
    QTest::newRow("adam") << Kind::Adam
                          << QStringLiteral("w5 − η / (1 − β1^t) · (β1 · m_w5 + (1 − β1) · ∂E_total/∂w5) / "
                                            "(√(β2 · s_w5 + (1 − β2) · (∂E_total/∂w5)²) / √(1 − β2^t) + ε)")
                          << QStringList{QStringLiteral("m_w5⁺ = β1 · m_w5 + (1 − β1) · ∂E_total/∂w5"),
                                         QStringLiteral("s_w5⁺ = β2 · s_w5 + (1 − β2) · (∂E_total/∂w5)²"),
                                         QStringLiteral("w5⁺ = w5 − η / (1 − β1^t) · m_w5⁺ / (√s_w5⁺ / √(1 − β2^t) + ε)")};
}

void TestOptimizer::updatesAreExplained()
{
    QFETCH(Kind, kind);
    QFETCH(QString, symbols);
    QFETCH(QStringList, equations);
    Project project = lectureProject();
    project.training.optimizer.kind = kind;
    project = trained(project, 2);
    const WeightId w5{2, 0, 0};
    const Evidence evidence(project, 2);
    const Project after = trained(project, 1);
    QCOMPARE(formulaOf(evidence, {Quantity::Kind::Updated, {}, {}, w5}, {}).symbols, symbols);

    const ChainRule rule = chainRule(project, 2, w5);
    QStringList written;
    for (const UpdateEquation &equation : rule.update)
        written << equation.left + QStringLiteral(" = ") + equation.symbols();
    QCOMPARE(written, equations);
    QCOMPARE(rule.update.back().value, after.network.value(w5));
    if (rule.update.size() > 1) {
        const Remembered remembered = rememberedOf(after.memory.layer(2).weights, 0);
        QCOMPARE(rule.update.front().value, kind == Kind::RmsProp ? remembered.square : remembered.mean);
    }
    // The report has each of them, in symbols and in all digits.
    const QString report = explanationText(rule, 2);
    for (const QString &equation : equations)
        QVERIFY2(report.contains(equation), qPrintable(report));
    const QString digits
        = QStringLiteral(" = ") + (rule.updated < 0.0 ? QStringLiteral("−") : QString()) + allDigits(std::abs(rule.updated));
    QVERIFY2(report.contains(digits), qPrintable(report));
}

QTEST_GUILESS_MAIN(TestOptimizer)
#include "tst_optimizer.moc"
