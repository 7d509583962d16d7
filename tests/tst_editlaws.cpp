// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/edits.h"
#include "core/model/sampleedits.h"
#include "core/model/structureedits.h"
#include "core/training/coursefile.h"
#include "tests/support/desk.h"
#include "tests/support/projects.h"
#include "tests/support/randomedits.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

#include <limits>

namespace {

/// Each edit in a form that leaves every project as it is, and forms that are refused.
std::vector<Edit> emptyEdits()
{
    using Kind = SampleValueId::Kind;
    const auto same = [](NumberId id) { return [id](const Project &p, const Dice &) { return withNumber(p, id, numberIn(p, id)); }; };
    const double infinite = std::numeric_limits<double>::infinity();
    const auto infiniteAt = [infinite](NumberId id) { return [=](const Project &p, const Dice &) { return withNumber(p, id, infinite); }; };
    return {
        {"the same weight", same(WeightId{1, 0, 0})},
        {"the same bias", same(BiasId{1, 0})},
        {"the same input", same(SampleValueId{Kind::Input, 0, 0})},
        {"the same target", same(SampleValueId{Kind::Target, 0, 0})},
        {"the same learning rate", same(LearningRateId())},
        {"the same optimizer's number", same(OptimizerNumberId{0})},
        {"an infinite weight", infiniteAt(WeightId{1, 0, 0})},
        {"an infinite bias", infiniteAt(BiasId{1, 0})},
        {"an infinite input", infiniteAt(SampleValueId{Kind::Input, 0, 0})},
        {"an infinite target", infiniteAt(SampleValueId{Kind::Target, 0, 0})},
        {"an infinite learning rate", infiniteAt(LearningRateId())},
        {"an infinite optimizer's number", infiniteAt(OptimizerNumberId{0})},
        {"the same update order", [](const Project &p, const Dice &) { return withUpdateOrder(p, p.training.updateOrder); }},
        {"the same optimizer", [](const Project &p, const Dice &) { return withOptimizer(p, p.training.optimizer); }},
        {"the same loss", [](const Project &p, const Dice &) { return withLoss(p, p.training.loss); }},
        {"biases learn as before", [](const Project &p, const Dice &) { return withTrainBiases(p, p.training.trainBiases); }},
        {"the same batch size", [](const Project &p, const Dice &) { return withBatchSize(p, p.training.batchSize); }},
        {"the batch size 0", [](const Project &p, const Dice &) { return withBatchSize(p, 0); }},
        {"the same samples", [](const Project &p, const Dice &) { return withSamples(p, p.samples); }},
        {"no samples", [](const Project &p, const Dice &) { return withSamples(p, {}); }},
        {"add a sample that does not fit", [](const Project &p, const Dice &) { return withSampleAdded(p, {}); }},
        {"remove no samples", [](const Project &p, const Dice &) { return withSamplesRemoved(p, {}); }},
        {"paste nothing", [](const Project &p, const Dice &) { return withNumbersPasted(p, {}, {}); }},
        {"paste what is there", [](const Project &p, const Dice &) { return withNumbersPasted(p, {p.samples[0].inputs}, {}); }},
        {"paste too much", [](const Project &p, const Dice &) { return withNumbersPasted(p, {std::vector<double>(100)}, {}); }},
        {"split off nothing", [](const Project &p, const Dice &) { return withSplit(p, 0.0, 1); }},
        {"split off all", [](const Project &p, const Dice &) { return withSplit(p, 1.0, 1); }},
        {"remove the output layer", [](const Project &p, const Dice &) { return withLayerRemoved(p, p.network.lastLayer()); }},
        {"insert a hidden softmax layer", [](const Project &p, const Dice &) { return withLayerInserted(p, 1, 2, Activation::Softmax); }},
        {"the same activation", [](const Project &p, const Dice &) { return withActivation(p, 1, p.network.layer(1).activation); }},
        {"a hidden softmax", [](const Project &p, const Dice &) { return withActivation(p, 1, Activation::Softmax); }},
        {"the same kind of biases", [](const Project &p, const Dice &) { return withBiasKind(p, 1, p.network.layer(1).biasKind); }},
    };
}

Project somewhere()
{
    Project project = projectFrom(QStringLiteral("2-3-2 single samples=4 batch=2"));
    project.training.optimizer.kind = Optimizer::Kind::Momentum;
    project.title = QStringLiteral("T");
    return project;
}

/// All that a user decided; its file tells what "==" does not: the sign of a zero.
struct State
{
    Course course;
    QByteArray file;

    bool operator==(const State &) const = default;
};

State stateOf(const Document &document)
{
    return {document.course(), writeCourse(document.course())};
}

void addPlaces(const std::vector<Edit> &edits)
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<int>("phases");
    for (const Edit &edit : edits) {
        QTest::addRow("%s, at the start", edit.name) << edit << 0 << 0;
        QTest::addRow("%s, within the first iteration", edit.name) << edit << 0 << 1;
        QTest::addRow("%s, after 3 iterations", edit.name) << edit << 3 << 0;
        QTest::addRow("%s, within the fourth iteration", edit.name) << edit << 3 << 2;
    }
}

std::unique_ptr<Desk> deskAtPlace()
{
    QFETCH(int, iterations);
    QFETCH(int, phases);
    auto desk = std::make_unique<Desk>(somewhere());
    desk->trainTo(iterations);
    for (int i = 0; i < phases; ++i)
        desk->session.stepBy(StepSize::OnePhase);
    return desk;
}

Done perform(Desk &desk, const Edit &edit, const Dice &dice)
{
    return desk.session.editProject([&](const Project &project) { return edit.make(project, dice); }, QString::fromUtf8(edit.name));
}

} // namespace

Q_DECLARE_METATYPE(Edit)

/// The law of undo and redo, over every function that edits a project.
class TestEditLaws : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void undoAndRedo_data() { addPlaces(allEdits()); }
    void undoAndRedo();
    void changesNothing_data() { addPlaces(emptyEdits()); }
    void changesNothing();
    void anySequenceComesBack();
};

void TestEditLaws::undoAndRedo()
{
    QFETCH(const Edit, edit);
    int changes = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const std::unique_ptr<Desk> desk = deskAtPlace();
        QUndoStack &stack = desk->document.undoStack();
        const State before = stateOf(desk->document);
        const Project presentBefore = desk->session.present();
        perform(*desk, edit, repeatedDice(seed));
        const State after = stateOf(desk->document);
        QCOMPARE(stack.count(), after == before ? 0 : 1);
        if (after == before)
            continue;
        ++changes;
        const Project presentAfter = desk->session.present();
        QCOMPARE(stack.undoText(), QString::fromUtf8(edit.name));
        stack.undo();
        QVERIFY(stateOf(desk->document) == before);
        QVERIFY(desk->session.present() == presentBefore);
        stack.redo();
        QVERIFY(stateOf(desk->document) == after);
        QVERIFY(desk->session.present() == presentAfter);
        QCOMPARE(complaint(desk->document, desk->session), QString());
        QVERIFY(readCourse(after.file));
    }
    QVERIFY2(changes >= 5, "the edit hardly ever does anything");
}

void TestEditLaws::changesNothing()
{
    QFETCH(const Edit, edit);
    const std::unique_ptr<Desk> desk = deskAtPlace();
    const State before = stateOf(desk->document);
    const Project presentBefore = desk->session.present();
    const Moment moment = desk->session.moment();
    perform(*desk, edit, repeatedDice(1));
    QCOMPARE(desk->document.undoStack().count(), 0);
    QVERIFY(stateOf(desk->document) == before);
    QVERIFY(desk->session.present() == presentBefore);
    QVERIFY(desk->session.moment() == moment);
}

void TestEditLaws::anySequenceComesBack()
{
    constexpr int sequences = 200;
    constexpr int length = 50;
    qputenv("RC_PARAMS", QByteArray("max_success=") + QByteArray::number(sequences));
    const std::vector<Edit> edits = allEdits();
    QVERIFY(rc::check("any sequence of edits, undo and redo comes back to the same bits", [&edits] {
        const Dice dice = repeatedDice(*rc::gen::arbitrary<std::uint64_t>());
        Desk desk(somewhere());
        QUndoStack &stack = desk.document.undoStack();
        std::vector<State> states{stateOf(desk.document)};
        for (int made = 0; made < length;) {
            const int choice = dice(10);
            if (choice == 0) {
                stack.undo();
            } else if (choice == 1) {
                stack.redo();
            } else if (choice == 2) {
                desk.session.stepBy(StepSize::OnePhase);
            } else {
                const int before = stack.index();
                perform(desk, edits[static_cast<std::size_t>(dice(static_cast<int>(edits.size())))], dice);
                ++made;
                if (stack.index() > before) {
                    states.resize(static_cast<std::size_t>(stack.index()));
                    states.push_back(stateOf(desk.document));
                }
            }
            RC_ASSERT(stateOf(desk.document) == states[static_cast<std::size_t>(stack.index())]);
        }
        while (stack.canUndo()) {
            stack.undo();
            RC_ASSERT(stateOf(desk.document) == states[static_cast<std::size_t>(stack.index())]);
        }
        while (stack.canRedo()) {
            stack.redo();
            RC_ASSERT(stateOf(desk.document) == states[static_cast<std::size_t>(stack.index())]);
        }
        RC_ASSERT(desk.session.present() == projectAt(desk.document.course(), desk.session.moment().iteration));
    }));
}

QTEST_GUILESS_MAIN(TestEditLaws)
#include "tst_editlaws.moc"
