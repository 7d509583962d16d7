// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/quantityformula.h"
#include "core/explanation/timeline.h"
#include "core/model/projectfile.h"
#include "tests/support/projects.h"
#include "ui/document.h"
#include "ui/session.h"

#include <QRandomGenerator>
#include <QTest>

/// The named steps of an iteration: their order and names, and that any walk forward and back comes to the same bits.
class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void stepsOfTheLectureInOrder();
    void sizesNest_data();
    void sizesNest();
    void stepsSayWhatHappens_data();
    void stepsSayWhatHappens();
    void walksComeBackToTheSameBits_data();
    void walksComeBackToTheSameBits();
    void valuesAppearOneByOne();
    void jumpsLandWhereStepsLead();
};

namespace {

Project lecture()
{
    return exampleProject(QStringLiteral("lecture")).value();
}

QStringList namesOf(const Network &network, const Timeline &timeline)
{
    QStringList names;
    for (const NamedStep &step : timeline.steps())
        names << quantityName(network, step.makes);
    return names;
}

constexpr StepSize sizes[] = {StepSize::OneFactor, StepSize::OneParameter, StepSize::OneNeuron, StepSize::OnePhase, StepSize::OneIteration};

} // namespace

void TestTimeline::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestTimeline::stepsOfTheLectureInOrder()
{
    const Network network = lecture().network;
    const QStringList names = namesOf(network, Timeline(network, UpdateOrder::Simultaneous));
    const QStringList forward
        = QStringLiteral("net_h1 out_h1 net_h2 out_h2 net_o1 out_o1 net_o2 out_o2 E_o1 E_o2 E_total").split(QLatin1Char(' '));
    QCOMPARE(names.mid(0, forward.size()), forward);
    const QStringList first{QStringLiteral("∂E_total/∂out_o1"), QStringLiteral("∂out_o1/∂net_o1"), QStringLiteral("δ_o1"),
                            QStringLiteral("∂net_o1/∂w5"), QStringLiteral("∂E_total/∂w5")};
    QCOMPARE(names.mid(forward.size(), first.size()), first);
    // The update goes through the layers as the backward phase did.
    QCOMPARE(names.last(), QStringLiteral("b1⁺"));
    QVERIFY(names.indexOf(QStringLiteral("∂E_o2/∂out_h1")) < names.indexOf(QStringLiteral("∂E_total/∂out_h1")));

    // With the output layer first, w5 has changed before anything reaches the hidden layer.
    const QStringList inOrder = namesOf(network, Timeline(network, UpdateOrder::OutputLayerFirst));
    QVERIFY(inOrder.indexOf(QStringLiteral("w5⁺")) < inOrder.indexOf(QStringLiteral("∂E_o1/∂out_h1")));
    QCOMPARE(QSet<QString>(inOrder.begin(), inOrder.end()), QSet<QString>(names.begin(), names.end()));
}

void TestTimeline::sizesNest_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"2-2-2 shared", "3-4-2 single", "2-3-3-1 none", "1-1 shared", "2-2-3 shared output=softmax loss=cross-entropy"}) {
        for (const char *order : {" order=simultaneous", " order=output-layer-first"})
            QTest::addRow("%s%s", line, order) << QString::fromLatin1(line) + QString::fromLatin1(order);
    }
}

/// Every coarse step ends where finer ones do, next and previous are each other's inverse, and phases are where they are.
void TestTimeline::sizesNest()
{
    QFETCH(QString, line);
    const Project project = projectFrom(line);
    const Timeline timeline(project.network, project.training.updateOrder);
    std::vector<int> finer;
    for (const StepSize size : sizes) {
        std::vector<int> ends;
        for (int done = 0; done < timeline.size();) {
            const int next = timeline.next(done, size);
            QCOMPARE_GT(next, done);
            QCOMPARE(timeline.previous(next, size), done);
            done = next;
            ends.push_back(done);
        }
        QCOMPARE(ends.back(), timeline.size());
        for (const int end : ends)
            QVERIFY(finer.empty() || std::ranges::find(finer, end) != finer.end());
        finer = ends;
    }
    const PhasePlan plan(project.network, project.training.updateOrder);
    QCOMPARE(timeline.phaseCount(), plan.size());
    for (int done = 0; done < timeline.size(); ++done)
        QCOMPARE(timeline.phaseAt(done), timeline.steps()[static_cast<std::size_t>(done)].phase);
}

void TestTimeline::stepsSayWhatHappens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    const auto row
        = [](const char *name, const char *sentence) { QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(sentence); };
    row("net_h1", "net_h1 = w1·i1 + w2·i2 + b1 = 0.3775");
    row("out_h1", "out_h1 = 1/(1 + e^−net_h1) = 0.5933");
    row("E_o1", "E_o1 = ½·(target_o1 − out_o1)² = 0.2748");
    row("E_total", "E_total = E_o1 + E_o2 = 0.2984");
    row("∂E_total/∂out_o1", "∂E_total/∂out_o1 = −(target_o1 − out_o1) = 0.7414");
    row("∂out_o1/∂net_o1", "∂out_o1/∂net_o1 = out_o1·(1 − out_o1) = 0.1868");
    row("∂net_o1/∂w5", "∂net_o1/∂w5 = out_h1 = 0.5933");
    row("∂E_total/∂w5", "∂E_total/∂w5 = δ_o1·∂net_o1/∂w5 = 0.0822");
    row("∂E_total/∂out_h1", "∂E_total/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1 = 0.0364");
    row("w5⁺", "w5⁺ = w5 − η · ∂E_total/∂w5 = 0.3589");
}

void TestTimeline::stepsSayWhatHappens()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    const Project project = lecture();
    const std::optional<Quantity> quantity = quantityNamed(project.network, name);
    QVERIFY(quantity);
    const Evidence evidence(project, 0);
    QCOMPARE(formulaOf(evidence, *quantity, NumberFormat()).sentence(NumberFormat()), sentence);
}

void TestTimeline::walksComeBackToTheSameBits_data()
{
    sizesNest_data();
}

void TestTimeline::walksComeBackToTheSameBits()
{
    QFETCH(QString, line);
    QRandomGenerator random(20150317);
    Document document(projectFrom(line));
    Session session(document);
    for (int walk = 0; walk < 12; ++walk) {
        const StepSize size = sizes[random.bounded(5)];
        const int steps = 1 + random.bounded(40);
        session.setStepSize(size);
        // A coarse step back from within ends at its own border, so the walk begins at one.
        session.goToStep(session.moment().position.iteration, 0);
        std::vector<Moment> moments{session.moment()};
        for (int i = 0; i < steps; ++i) {
            session.step();
            moments.push_back(session.moment());
        }
        for (int i = steps - 1; i >= 1; --i) {
            session.stepBack();
            QCOMPARE(session.moment().project.network, moments[static_cast<std::size_t>(i)].project.network);
            QCOMPARE(session.moment().forward, moments[static_cast<std::size_t>(i)].forward);
            QCOMPARE(session.moment().totalError, moments[static_cast<std::size_t>(i)].totalError);
        }
        session.stepBack();
        QVERIFY(session.moment() == moments.front());
        for (int i = 0; i < steps; ++i)
            session.step();
        QVERIFY(session.moment() == moments.back());
    }
}

void TestTimeline::valuesAppearOneByOne()
{
    Document document(lecture());
    Session session(document);
    session.setStepSize(StepSize::OneFactor);
    session.step();
    const Quantity net{Quantity::Kind::Net, {1, 0}, {}, {}};
    const Quantity out{Quantity::Kind::Out, {1, 0}, {}, {}};
    const auto isPending = [&session](const Quantity &quantity) { return PendingQuantities(session.moment()).contains(quantity); };
    QVERIFY(!isPending(net));
    QVERIFY(isPending(out));
    session.step();
    QVERIFY(!isPending(out));
    QVERIFY(isPending(Quantity()));

    // In the update, weights change one after the other; an edit would still begin from those before the iteration.
    const int w6 = session.timeline().doneAfter({Quantity::Kind::Updated, {}, {}, WeightId{2, 0, 1}});
    session.goToStep(0, w6);
    QCOMPARE(session.moment().project.network.value(WeightId{2, 0, 1}), 0.40866618607623337234);
    QCOMPARE(session.moment().project.network.value(WeightId{2, 1, 0}), 0.5);
    QCOMPARE(session.present().network, lecture().network);
}

void TestTimeline::jumpsLandWhereStepsLead()
{
    Document document(lecture());
    Session stepped(document);
    stepped.setStepSize(StepSize::OneFactor);
    for (int i = 0; i < 150; ++i)
        stepped.step();
    Document other(lecture());
    Session jumped(other);
    jumped.goToStep(stepped.moment().position.iteration, stepped.stepsDone());
    QVERIFY(jumped.moment() == stepped.moment());
    QVERIFY(!document.undoStack().canUndo());
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
