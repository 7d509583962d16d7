// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/structureedits.h"

#include "core/model/initialisation.h"
#include "core/model/projectfile.h"
#include "core/model/viewpositions.h"
#include "core/training/recording.h"
#include "tests/support/projects.h"
#include "ui/document.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <functional>

namespace {

using Edit = std::function<Outcome<Project>(Project)>;

void addRow(const char *name, const char *line, Edit edit)
{
    QTest::newRow(name) << QString::fromUtf8(line) << edit;
}

/// Every kind of edit, once with every kind of bias.
void addEdits()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Edit>("edit");
    addRow("add an input", "2-3-1 single samples=3", [](Project p) { return withNeuronAdded(std::move(p), 0); });
    addRow("add a hidden neuron", "2-3-2 shared samples=3", [](Project p) { return withNeuronAdded(std::move(p), 1); });
    addRow("add an output", "2-3-1 single samples=3", [](Project p) { return withNeuronAdded(std::move(p), 2); });
    addRow("remove an input", "3-2-1 none samples=3", [](Project p) { return withNeuronRemoved(std::move(p), {0, 1}); });
    addRow("remove a hidden neuron", "2-3-2 single samples=3", [](Project p) { return withNeuronRemoved(std::move(p), {1, 0}); });
    addRow("remove an output", "2-3-3 single samples=3", [](Project p) { return withNeuronRemoved(std::move(p), {2, 2}); });
    addRow("insert after the inputs", "2-3-1 single", [](Project p) { return withLayerInserted(std::move(p), 1, 4, Activation::Linear); });
    addRow("insert before the outputs", "2-3-1 shared",
           [](Project p) { return withLayerInserted(std::move(p), 2, 2, Activation::Sigmoid); });
    addRow("remove a layer", "2-4-3-1 single", [](Project p) { return withLayerRemoved(std::move(p), 1); });
    addRow("remove the only hidden layer", "2-4-1 none", [](Project p) { return withLayerRemoved(std::move(p), 1); });
    addRow("activation", "2-3-1 none", [](Project p) { return withActivation(std::move(p), 1, Activation::Linear); });
    addRow("single to shared", "2-3-1 single", [](Project p) { return withBiasKind(std::move(p), 1, BiasKind::Shared); });
    addRow("shared to single", "2-3-2 shared", [](Project p) { return withBiasKind(std::move(p), 2, BiasKind::Single); });
    addRow("none to single", "2-3-1 none", [](Project p) { return withBiasKind(std::move(p), 1, BiasKind::Single); });
    addRow("shared to none", "2-3-1 shared", [](Project p) { return withBiasKind(std::move(p), 1, BiasKind::None); });
}

std::vector<double> inputsOf(const Project &project, std::size_t sample)
{
    return project.samples[sample].inputs;
}

/// One edit out of all kinds, in sensible places and senseless ones.
Outcome<Project> randomEdit(const Project &project, RandomNumbers &random)
{
    const auto below = [&random](int end) { return static_cast<int>(random.bits() % static_cast<std::uint64_t>(end)); };
    const int layer = below(project.network.lastLayer() + 2);
    switch (below(6)) {
    case 0:
        return withNeuronAdded(project, layer);
    case 1:
        return withNeuronRemoved(project, {layer, below(4)});
    case 2:
        return withLayerInserted(project, layer, below(4), Activation::Sigmoid);
    case 3:
        return withLayerRemoved(project, layer);
    case 4:
        return withActivation(project, layer, below(2) == 0 ? Activation::Linear : Activation::Sigmoid);
    default:
        return withBiasKind(project, layer, static_cast<BiasKind>(below(3)));
    }
}

} // namespace

/// Edits of the structure: what survives, what is new, what the samples do, and what is refused.
class TestStructureEdits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void undoLaw_data() { addEdits(); }
    void undoLaw();
    void resultIsWellFormed_data() { addEdits(); }
    void resultIsWellFormed();
    void manyEditsComeBack();

    void addedNeuronLeavesTheOthersAlone_data();
    void addedNeuronLeavesTheOthersAlone();
    void removedNeuronTakesItsWeightsAlong();
    void samplesFollow();
    void insertedLayer();
    void removedLayer();
    void biasesChangeTheirKind();
    void positionsFollow();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void textsOfTheUndoMenu();
};

void TestStructureEdits::undoLaw()
{
    QFETCH(QString, line);
    QFETCH(Edit, edit);
    Document document(projectFrom(line));
    const Course before = document.course();
    const Outcome<Project> changed = edit(before.start);
    QCOMPARE(changed.problem(), QString());
    QVERIFY(changed.value() != before.start);
    document.change(withChange(before, 0, changed.value()), QStringLiteral("edit"));
    const Course after = document.course();
    document.undoStack().undo();
    QVERIFY(document.course() == before);
    document.undoStack().redo();
    QVERIFY(document.course() == after);
    // The same edit of the same project gives the same bits.
    QVERIFY(edit(before.start).value() == changed.value());
}

void TestStructureEdits::resultIsWellFormed()
{
    QFETCH(QString, line);
    QFETCH(Edit, edit);
    const Project changed = edit(projectFrom(line)).value();
    // The file format checks all sizes anew.
    const Outcome<Project> readAgain = readProject(writeProject(changed));
    QCOMPARE(readAgain.problem(), QString());
    QVERIFY(readAgain.value() == changed);
    QVERIFY(std::isfinite(momentAtRest(changed, 0).totalError));
}

void TestStructureEdits::manyEditsComeBack()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        RandomNumbers random(seed);
        Document document(projectFrom(QStringLiteral("2-3-2 single samples=2")));
        const Course before = document.course();
        for (int i = 0; i < 50; ++i) {
            if (const Outcome<Project> changed = randomEdit(document.course().start, random))
                document.change(withChange(document.course(), 0, changed.value()), QStringLiteral("edit"));
        }
        const Course after = document.course();
        QVERIFY(readProject(writeProject(after.start)));
        QVERIFY(document.undoStack().count() > 10);
        document.undoStack().setIndex(0);
        QVERIFY(document.course() == before);
        document.undoStack().setIndex(document.undoStack().count());
        QVERIFY(document.course() == after);
    }
}

void TestStructureEdits::addedNeuronLeavesTheOthersAlone_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<std::size_t>("newWeights");
    QTest::newRow("input") << 0 << std::size_t(3);
    QTest::newRow("hidden") << 1 << std::size_t(2 + 2);
    QTest::newRow("output") << 2 << std::size_t(3);
}

void TestStructureEdits::addedNeuronLeavesTheOthersAlone()
{
    QFETCH(int, layer);
    QFETCH(std::size_t, newWeights);
    const Network before = projectFrom(QStringLiteral("2-3-2 single")).network;
    const Network after = withNeuronAdded(projectFrom(QStringLiteral("2-3-2 single")), layer).value().network;
    for (const ParameterId id : parametersOf(before))
        QCOMPARE(after.value(id), before.value(id));
    QCOMPARE(weightsOf(after).size(), weightsOf(before).size() + newWeights);

    std::vector<double> fresh;
    for (const WeightId id : weightsOf(after)) {
        const bool isNew
            = (id.layer == layer && id.to == before.neuronCount(layer)) || (id.layer == layer + 1 && id.from == before.neuronCount(layer));
        if (isNew)
            fresh.push_back(after.value(id));
    }
    QCOMPARE(fresh.size(), newWeights);
    std::ranges::sort(fresh);
    QVERIFY2(std::ranges::adjacent_find(fresh) == fresh.end(), "new weights must differ, or the neurons would stay alike");
    for (const double weight : fresh)
        QVERIFY(weight != 0.0 && std::abs(weight) < std::sqrt(6.0 / 4.0));
    if (layer > 0)
        QCOMPARE(after.value(BiasId{layer, before.neuronCount(layer)}), 0.0);
}

void TestStructureEdits::removedNeuronTakesItsWeightsAlong()
{
    // Of the lecture's network, without h1: w1, w2, w5 and w7 go.
    const Network network = withNeuronRemoved(lectureProject(), {1, 0}).value().network;
    QCOMPARE(network.layer(1).weights, (std::vector<double>{0.25, 0.30}));
    QCOMPARE(network.layer(2).weights, (std::vector<double>{0.45, 0.55}));
    QCOMPARE(network.layer(1).biases, std::vector<double>{0.35});
}

void TestStructureEdits::samplesFollow()
{
    Project project = lectureProject();
    project = withNeuronAdded(project, 0).value();
    QCOMPARE(inputsOf(project, 0), (std::vector<double>{0.05, 0.10, 0.0}));
    project = withNeuronRemoved(project, {0, 0}).value();
    QCOMPARE(inputsOf(project, 0), (std::vector<double>{0.10, 0.0}));
    project = withNeuronAdded(project, 2).value();
    QCOMPARE(project.samples[0].targets, (std::vector<double>{0.01, 0.99, 0.0}));
    project = withNeuronRemoved(project, {2, 1}).value();
    QCOMPARE(project.samples[0].targets, (std::vector<double>{0.01, 0.0}));
    // Hidden neurons are none of the samples' business.
    QVERIFY(withNeuronAdded(project, 1).value().samples == project.samples);
}

void TestStructureEdits::insertedLayer()
{
    const Network network = withLayerInserted(lectureProject(), 2, 3, Activation::Linear).value().network;
    QCOMPARE(network.lastLayer(), 3);
    QVERIFY(network.layer(1) == lectureProject().network.layer(1));
    QCOMPARE(network.layer(2).neurons, 3);
    QCOMPARE(network.layer(2).inputs, 2);
    QCOMPARE(network.layer(2).activation, Activation::Linear);
    QCOMPARE(network.layer(2).biasKind, BiasKind::Shared);
    // The output layer keeps w5 … w8 in their places and gets a column.
    QCOMPARE(network.layer(3).inputs, 3);
    QCOMPARE(network.value(WeightId{3, 0, 0}), 0.40);
    QCOMPARE(network.value(WeightId{3, 0, 1}), 0.45);
    QCOMPARE(network.value(WeightId{3, 1, 0}), 0.50);
    QCOMPARE(network.value(WeightId{3, 1, 1}), 0.55);
    QVERIFY(network.value(WeightId{3, 0, 2}) != 0.0);
}

void TestStructureEdits::removedLayer()
{
    // Inserted and removed again, the layers beside it are as they were.
    const Project inserted = withLayerInserted(lectureProject(), 2, 3, Activation::Linear).value();
    const Project removed = withLayerRemoved(inserted, 2).value();
    QVERIFY(removed == lectureProject());
}

void TestStructureEdits::biasesChangeTheirKind()
{
    Project project = withBiasKind(lectureProject(), 1, BiasKind::Single).value();
    QCOMPARE(project.network.layer(1).biases, (std::vector<double>{0.35, 0.35}));
    project.network.layer(1).biases = {0.25, 0.75};
    project = withBiasKind(project, 1, BiasKind::Shared).value();
    QCOMPARE(project.network.layer(1).biases, std::vector<double>{0.5});
    project = withBiasKind(project, 1, BiasKind::None).value();
    QCOMPARE(project.network.layer(1).biases, std::vector<double>());
    project = withBiasKind(project, 1, BiasKind::Single).value();
    QCOMPARE(project.network.layer(1).biases, (std::vector<double>{0.0, 0.0}));
    for (const int layer : {-1, 0, 3})
        QVERIFY(!withBiasKind(project, layer, BiasKind::Shared));
    // There and back: the mean of equal numbers is that number, to the bit.
    Project wide = projectFrom(QStringLiteral("1-49-1 shared"));
    const Project single = withBiasKind(wide, 1, BiasKind::Single).value();
    QVERIFY(withBiasKind(single, 1, BiasKind::Shared).value() == wide);
}

void TestStructureEdits::positionsFollow()
{
    const Project moved = withPosition(lectureProject(), {1, 1}, {12.5, -40.0});
    QCOMPARE(positionsIn(moved).size(), std::size_t(1));
    QVERIFY((positionsIn(moved).at({1, 1}) == Displacement{12.5, -40.0}));
    QVERIFY(readProject(writeProject(moved)).value() == moved);
    // Another neuron changes no name; one less does.
    QCOMPARE(positionsIn(withNeuronAdded(moved, 1).value()).size(), std::size_t(1));
    QCOMPARE(positionsIn(withNeuronRemoved(moved, {1, 0}).value()).size(), std::size_t(0));
    QVERIFY(withoutPositions(moved) == lectureProject());

    Project strange = moved;
    strange.view = QJsonDocument::fromJson(R"({"positions": {"h1": "left", "h2": [1], "h9": [1, 2], "o1": [3, 4]}})").object();
    QCOMPARE(positionsIn(strange).size(), std::size_t(1));
}

void TestStructureEdits::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("sentence");
    const auto refuse = [](const char *name, const char *line, Edit edit, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(line) << edit << QString::fromUtf8(sentence);
    };
    refuse(
        "the only input", "1-2-1 none",
        [](Project p) {
            return withNeuronRemoved(std::move(p), {0, 0});
        },
        "input layer: i1 is its only neuron, and one has to stay");
    refuse(
        "the only hidden neuron", "1-1-1-1 none",
        [](Project p) {
            return withNeuronRemoved(std::move(p), {2, 0});
        },
        "hidden layer 2: h2.1 is its only neuron, and one has to stay");
    refuse(
        "no such neuron", "1-2-1 none",
        [](Project p) {
            return withNeuronRemoved(std::move(p), {1, 5});
        },
        "hidden layer 1: it has 2 neurons, and none at place 6");
    refuse(
        "no such layer", "1-2-1 none", [](Project p) { return withNeuronAdded(std::move(p), 3); },
        "layer 3: the network has the layers 0 to 2");
    refuse(
        "the input layer", "1-2-1 none", [](Project p) { return withLayerRemoved(std::move(p), 0); },
        "input layer: only hidden layers can be removed");
    refuse(
        "the output layer", "1-2-1 none", [](Project p) { return withLayerRemoved(std::move(p), 2); },
        "output layer: only hidden layers can be removed");
    refuse(
        "before the inputs", "1-2-1 none", [](Project p) { return withLayerInserted(std::move(p), 0, 2, Activation::Sigmoid); },
        "layer 0: the network has the layers 1 to 2");
    refuse(
        "an empty layer", "1-2-1 none", [](Project p) { return withLayerInserted(std::move(p), 1, 0, Activation::Sigmoid); },
        "hidden layer 1: at least one neuron is needed");
    refuse(
        "an activation of the inputs", "1-2-1 none", [](Project p) { return withActivation(std::move(p), 0, Activation::Sigmoid); },
        "layer 0: the network has the layers 1 to 2");
    refuse(
        "too many neurons", "1-4096-1 none", [](Project p) { return withNeuronAdded(std::move(p), 1); },
        "hidden layer 1: 4097 neurons, but a layer can have at most 4096");
    refuse(
        "too many weights", "1000-999-1 none", [](Project p) { return withNeuronAdded(std::move(p), 1); },
        "output layer: 1001000 weights up to here, but a network can have at most 1000000");
    refuse(
        "too many weights by removing", "1200-2-1200 none", [](Project p) { return withLayerRemoved(std::move(p), 1); },
        "output layer: 1440000 weights up to here, but a network can have at most 1000000");
    const QByteArray deep = QByteArray("1").repeated(65).replace("1", "1-").chopped(1) + " none";
    refuse(
        "too many layers", deep, [](Project p) { return withLayerInserted(std::move(p), 1, 1, Activation::Sigmoid); },
        "65 layers, but a network can have at most 64");
}

void TestStructureEdits::nonsenseIsRefused()
{
    QFETCH(QString, line);
    QFETCH(Edit, edit);
    QFETCH(QString, sentence);
    QCOMPARE(edit(projectFrom(line)).problem(), sentence);
}

void TestStructureEdits::textsOfTheUndoMenu()
{
    const Network network = lectureProject().network;
    QCOMPARE(addNeuronText(network, 1), QStringLiteral("Add a neuron to hidden layer 1"));
    QCOMPARE(removeNeuronText(network, {2, 1}), QStringLiteral("Remove o2"));
    QCOMPARE(insertLayerText(network, 2), QStringLiteral("Insert a layer before output layer"));
    QCOMPARE(removeLayerText(network, 1), QStringLiteral("Remove hidden layer 1"));
    QCOMPARE(activationEditText(network, 1, Activation::Linear), QStringLiteral("hidden layer 1: sigmoid → linear"));
    QCOMPARE(biasKindEditText(network, 2, BiasKind::None), QStringLiteral("output layer: one shared bias → no biases"));
}

QTEST_GUILESS_MAIN(TestStructureEdits)
#include "tst_structureedits.moc"
