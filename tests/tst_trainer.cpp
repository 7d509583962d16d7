// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/projects.h"
#include "tests/support/steptext.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace {

/// Writes down what a trainer announces, in the order in which it does.
class Listener : public QObject
{
public:
    explicit Listener(const Trainer &trainer)
    {
        connect(&trainer, &Trainer::forwardDone, this, [this](const ForwardPhase &phase) { heard.emplace_back(phase); });
        connect(&trainer, &Trainer::backwardDone, this, [this](const BackwardPhase &phase) { heard.emplace_back(phase); });
        connect(&trainer, &Trainer::updateDone, this, [this](const UpdatePhase &phase) { heard.emplace_back(phase); });
        connect(&trainer, &Trainer::stepDone, this, [this](const Step &announced) {
            heardBeforeStep = heard;
            step = announced;
        });
    }

    Step heard;
    Step heardBeforeStep;
    Step step;
};

void addOrders()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("phases");
    QTest::newRow("simultaneous") << QStringLiteral("2-2-2 shared order=simultaneous")
                                  << QStringLiteral("forward · backward 2 1 · update 2 1");
    QTest::newRow("simultaneous, deep, batch") << QStringLiteral("3-4-3-2 single samples=5 batch=3 order=simultaneous")
                                               << QStringLiteral("forward · backward 3 2 1 · update 3 2 1");
    QTest::newRow("output layer first") << QStringLiteral("2-2-2 shared order=output-layer-first")
                                        << QStringLiteral("forward · backward 2 · update 2 · backward 1 · update 1");
    QTest::newRow("output layer first, deep, batch")
        << QStringLiteral("3-4-3-2 single samples=5 batch=3 order=output-layer-first")
        << QStringLiteral("forward · backward 3 · update 3 · backward 2 · update 2 · backward 1 · update 1");
    QTest::newRow("no hidden layer") << QStringLiteral("2-3 none order=output-layer-first")
                                     << QStringLiteral("forward · backward 1 · update 1");
}

Project diverging(double input, double weight, double target, double learningRate)
{
    Project project;
    project.network
        = {1, {{Activation::Sigmoid, 1, 1, {weight}, BiasKind::None, {}}, {Activation::Sigmoid, 1, 1, {0.5}, BiasKind::None, {}}}};
    project.samples = {{{input}, {target}}};
    project.training.optimizer.learningRate = learningRate;
    return project;
}

Project cancelling()
{
    Project project;
    project.network = {2, {{Activation::Sigmoid, 2, 1, {1e300, -1e300}, BiasKind::None, {}}}};
    project.samples = {{{1e10, 1e10}, {0.5}}};
    return project;
}

} // namespace

/// What the trainer announces, and that it never leaves the finite numbers.
class TestTrainer : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void phasesAreAnnouncedInTheirOrder_data() { addOrders(); }
    void phasesAreAnnouncedInTheirOrder();
    void signalsCarryTheWholeResult_data() { addOrders(); }
    void signalsCarryTheWholeResult();
    void phaseByPhaseEqualsWholeIterations_data() { addOrders(); }
    void phaseByPhaseEqualsWholeIterations();
    void batchesTakeTurnsFromTheStartingIteration();
    void divergenceIsTakenBack_data();
    void divergenceIsTakenBack();
    void lateDivergenceIsTakenBackToTheIterationBefore();
    void anInfiniteTotalErrorTakesTheIterationBack();
};

void TestTrainer::phasesAreAnnouncedInTheirOrder()
{
    QFETCH(QString, line);
    QFETCH(QString, phases);
    Trainer trainer(projectFrom(line));
    const Listener listener(trainer);
    QSignalSpy stepSpy(&trainer, &Trainer::stepDone);

    QCOMPARE(trainer.phaseCount(), static_cast<int>(phases.count(QStringLiteral("·"))) + 1);
    QVERIFY(trainer.performIteration());
    QCOMPARE(namesOf(listener.heard), phases);
    QCOMPARE(stepSpy.count(), 1);
    QCOMPARE(textOf(listener.heardBeforeStep), textOf(listener.heard));
    QCOMPARE(trainer.iteration(), 1);
    QCOMPARE(trainer.phasesDone(), 0);
}

void TestTrainer::signalsCarryTheWholeResult()
{
    QFETCH(QString, line);
    Trainer trainer(projectFrom(line));
    const Project before = trainer.project();
    const Listener listener(trainer);
    QSignalSpy forwardSpy(&trainer, &Trainer::forwardDone);
    QSignalSpy updateSpy(&trainer, &Trainer::updateDone);
    QVERIFY(trainer.performIteration());

    QCOMPARE(textOf(listener.step), textOf(listener.heard));
    QCOMPARE(textOf(trainer.step()), textOf(listener.heard));
    const auto forward = forwardSpy.at(0).at(0).value<ForwardPhase>();
    QCOMPARE(forward.batch, batchOf(0, before.samples.size(), before.training.batchSize));
    QCOMPARE(forward.samples.size(), forward.batch.size());

    Network rebuilt = before.network;
    for (const QList<QVariant> &arguments : std::as_const(updateSpy)) {
        for (const LayerUpdate &layer : arguments.at(0).value<UpdatePhase>().layers) {
            QVERIFY(rebuilt.layer(layer.layer).weights == layer.weightsBefore);
            QVERIFY(rebuilt.layer(layer.layer).biases == layer.biasesBefore);
            rebuilt.layer(layer.layer).weights = layer.weightsAfter;
            rebuilt.layer(layer.layer).biases = layer.biasesAfter;
        }
    }
    QVERIFY(rebuilt == trainer.network());
    QVERIFY(rebuilt != before.network);
}

void TestTrainer::phaseByPhaseEqualsWholeIterations()
{
    QFETCH(QString, line);
    Trainer whole(projectFrom(line));
    Trainer stepped(projectFrom(line));
    for (int iteration = 0; iteration < 5; ++iteration) {
        QVERIFY(whole.performIteration());
        for (int phase = 1; phase <= stepped.phaseCount(); ++phase) {
            QCOMPARE(stepped.iteration(), iteration);
            QVERIFY(stepped.performPhase());
            QCOMPARE(stepped.phasesDone(), phase == stepped.phaseCount() ? 0 : phase);
            QCOMPARE(static_cast<int>(stepped.step().size()), phase);
        }
        QVERIFY(stepped.project() == whole.project());
    }
    // Half an iteration is completed, not begun anew.
    QVERIFY(stepped.performPhase());
    QVERIFY(stepped.performIteration());
    QVERIFY(whole.performIteration());
    QCOMPARE(stepped.iteration(), 6);
    QVERIFY(stepped.project() == whole.project());
}

void TestTrainer::batchesTakeTurnsFromTheStartingIteration()
{
    Trainer trainer(projectFrom(QStringLiteral("2-3-1 single samples=5 batch=2")), 4);
    QVERIFY(trainer.performPhase());
    QCOMPARE(std::get<ForwardPhase>(trainer.step().front()).batch, (Batch{2, 4}));
    QVERIFY(trainer.performIteration());
    QVERIFY(trainer.performIteration());
    QCOMPARE(std::get<ForwardPhase>(trainer.step().front()).batch, (Batch{4, 5}));
    QCOMPARE(trainer.iteration(), 6);
}

void TestTrainer::divergenceIsTakenBack_data()
{
    QTest::addColumn<Project>("project");
    QTest::addColumn<UpdateOrder>("order");
    QTest::addColumn<QString>("phases");
    QTest::addColumn<QString>("sentence");

    using enum UpdateOrder;
    const QString rate = QStringLiteral(" in iteration 8; try a smaller learning rate than ");
    QTest::newRow("not a number") << cancelling() << Simultaneous << QString()
                                  << QStringLiteral("net_o1 is no longer a number") + rate + QStringLiteral("0.5");
    QTest::newRow("net") << diverging(1e300, 1e10, 0.5, 0.5) << Simultaneous << QString()
                         << QStringLiteral("net_h1 became infinite") + rate + QStringLiteral("0.5");
    QTest::newRow("error") << diverging(1.0, 0.5, 1e200, 0.5) << Simultaneous << QString()
                           << QStringLiteral("E_o1 became infinite") + rate + QStringLiteral("0.5");
    QTest::newRow("output weight") << diverging(1.0, 0.5, 1e150, 1e200) << Simultaneous << QStringLiteral("forward · backward 2 1")
                                   << QStringLiteral("w2 became infinite") + rate + QStringLiteral("1e+200");
    QTest::newRow("output weight, output layer first")
        << diverging(1.0, 0.5, 1e150, 1e200) << OutputLayerFirst << QStringLiteral("forward · backward 2")
        << QStringLiteral("w2 became infinite") + rate + QStringLiteral("1e+200");
    // The output layer has changed already when the hidden layer's update fails.
    QTest::newRow("hidden weight") << diverging(1e300, 1e-300, 0.9, 1e11) << Simultaneous << QStringLiteral("forward · backward 2 1")
                                   << QStringLiteral("w1 became infinite") + rate + QStringLiteral("1e+11");
    QTest::newRow("hidden weight, output layer first")
        << diverging(1e297, 1e-297, 0.9, 1e11) << OutputLayerFirst << QStringLiteral("forward · backward 2 · update 2 · backward 1")
        << QStringLiteral("w1 became infinite") + rate + QStringLiteral("1e+11");
    QTest::newRow("hidden gradient, output layer first")
        << diverging(1e303, 1e-303, 0.9, 1e11) << OutputLayerFirst << QStringLiteral("forward · backward 2 · update 2")
        << QStringLiteral("∂E_total/∂w1 became infinite") + rate + QStringLiteral("1e+11");
}

void TestTrainer::divergenceIsTakenBack()
{
    QFETCH(Project, project);
    QFETCH(UpdateOrder, order);
    QFETCH(QString, phases);
    QFETCH(QString, sentence);
    project.training.updateOrder = order;

    Trainer trainer(project, 7);
    const Listener listener(trainer);
    QSignalSpy stepSpy(&trainer, &Trainer::stepDone);
    const Done done = trainer.performIteration();
    QVERIFY(!done);
    QCOMPARE(done.problem(), sentence);
    QVERIFY(trainer.project() == project);
    QCOMPARE(trainer.iteration(), 7);
    QCOMPARE(trainer.phasesDone(), 0);
    QCOMPARE(namesOf(listener.heard), phases);
    QCOMPARE(stepSpy.count(), 0);
    // Whoever tries again is told the same.
    QCOMPARE(trainer.performIteration().problem(), sentence);
    QVERIFY(trainer.project() == project);
}

/// Every number of the iteration is finite; only the error of what it leads to, which some other sample may have, is not.
void TestTrainer::anInfiniteTotalErrorTakesTheIterationBack()
{
    Project project = projectFrom(QStringLiteral("1-2-1 single samples=2 order=output-layer-first"));
    project.samples[1].targets[0] = 1e200;
    Trainer trainer(project, 2);
    QVERIFY(trainer.performIteration());
    const Project after = trainer.project();
    QVERIFY(trainer.confirm(0.25));
    QVERIFY(trainer.project() == after);
    const double error = totalError(after.network, after.samples, after.training.loss);
    QCOMPARE(trainer.confirm(error).problem(),
             QStringLiteral("the total error became infinite in iteration 3; try a smaller learning "
                            "rate than 0.5"));
    QCOMPARE(trainer.iteration(), 2);
    QVERIFY(trainer.project() == project);
    QVERIFY(trainer.performIteration());
    QVERIFY(trainer.project() == after);
}

void TestTrainer::lateDivergenceIsTakenBackToTheIterationBefore()
{
    // Each of two samples has its turn; only the second leaves the finite numbers.
    Project project = projectFrom(QStringLiteral("1-2-1 single samples=2 order=output-layer-first"));
    project.samples[1].targets[0] = 1e200;
    Trainer trainer(project);
    QVERIFY(trainer.performIteration());
    const Project afterFirst = trainer.project();
    QVERIFY(afterFirst != project);
    QVERIFY(!trainer.performIteration());
    QVERIFY(trainer.project() == afterFirst);
    QCOMPARE(trainer.iteration(), 1);
}

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
