// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/computedtimer.h"
#include "tests/support/windowdriver.h"
#include "ui/diagram/edgeitem.h"
#include "ui/diagram/edgelayer.h"
#include "ui/diagram/foldcolumn.h"
#include "ui/diagram/structurehandle.h"

#include <QAccessible>
#include <QDeadlineTimer>
#include <QRegularExpression>

#include <functional>
#include <random>

namespace {

/// How many items of a type the diagram has; those that wait for their end don't count.
template<typename Item>
int countOf(const DiagramView &view)
{
    int count = 0;
    for (const QGraphicsItem *item : view.scene()->items())
        count += item->isVisible() && dynamic_cast<const Item *>(item) ? 1 : 0;
    return count;
}

/// The edge of a weight as it should be: from the right of one neuron to the left of another.
QLineF edgeOf(const WindowDriver &driver, WeightId weight)
{
    const DiagramLayout &layout = driver.view().diagram().layout();
    const QRectF source = layout.neurons.at({weight.layer - 1, weight.from});
    const QRectF target = layout.neurons.at({weight.layer, weight.to});
    return {source.right(), source.center().y(), target.left(), target.center().y()};
}

void showWholeLayer(const WindowDriver &driver)
{
    driver.view().viewport()->repaint();
    driver.view().diagram().edgeLayer()->finish();
}

/// A network of one weight that matters, so that its colour is the only one.
Project projectWithOneWeight(WeightId weight, double value)
{
    Project project = projectFrom(QStringLiteral("64-64-10 single"));
    for (Layer &layer : project.network.layers)
        std::ranges::fill(layer.weights, 0.001);
    project.network.setValue(weight, value);
    return project;
}

/// The mean colour of the screen near a point of the scene.
QColor colorNear(const WindowDriver &driver, QPointF place)
{
    const QPoint centre = driver.view().mapFromScene(place);
    const QImage image = driver.view().viewport()->grab(QRect(centre - QPoint(2, 2), QSize(5, 5))).toImage();
    QColor strongest;
    int most = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            const int saturation = std::abs(color.red() - color.blue());
            if (saturation > most) {
                most = saturation;
                strongest = color;
            }
        }
    }
    return strongest;
}

} // namespace

/// The diagram of networks that are too wide for an item each: found by the mouse, reached by keys, seen from near and afar.
class TestWideDiagram : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void smallNetworksKeepTheirItems_data();
    void smallNetworksKeepTheirItems();
    void nearestEdge();
    void clickSelectsTheWeight();
    void pointedAtShowsThePill();
    void keysReachTheWeightsOfANeuron();
    void changedWeightChangesItsColour();
    void layerIsFolded();
    void foldOpensByTheButtonAndByDoubleClick();
    void foldOpensOnZoom();
    void largestIsBuiltAtOnce();
    void panningKeepsThePicture();
    void anything_data();
    void anything();
};

void TestWideDiagram::smallNetworksKeepTheirItems_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"2-2-2 shared", "8-10-4 single", "20-18-1 none", "2-32-2 shared"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestWideDiagram::smallNetworksKeepTheirItems()
{
    QFETCH(QString, line);
    const Network network = networkFrom(line);
    DiagramScene scene;
    scene.build(network);
    QVERIFY(!scene.layout().wide);
    QVERIFY(scene.layout().folds.empty());
    QVERIFY(!scene.edgeLayer());
    std::size_t edges = 0;
    for (const QGraphicsItem *item : scene.QGraphicsScene::items()) {
        const auto *edge = dynamic_cast<const EdgeItem *>(item);
        edges += edge && std::holds_alternative<WeightId>(edge->part()) ? 1 : 0;
    }
    QCOMPARE(edges, weightsOf(network).size());
    for (const WeightId weight : weightsOf(network))
        QVERIFY(scene.item(weight));
}

void TestWideDiagram::nearestEdge()
{
    const Network network = networkFrom(QStringLiteral("64-64-10 single"));
    const DiagramLayout layout = layoutOf(network);
    QVERIFY(layout.wide);
    for (const WeightId weight : {WeightId{1, 0, 0}, WeightId{1, 63, 5}, WeightId{1, 30, 31}, WeightId{2, 9, 63}, WeightId{2, 4, 20}}) {
        const QLineF edge = layout.weight(weight).edge;
        // Beside its own end no other edge is nearer, at either side.
        QVERIFY(layout.weightNear(edge.pointAt(0.985), 1.0) == weight || layout.weightNear(edge.pointAt(0.5), 1e-9) == weight);
    }
    QVERIFY(!layout.weightNear({layout.bounds.left(), layout.bounds.top()}, 6.0));
}

void TestWideDiagram::clickSelectsTheWeight()
{
    WindowDriver driver({1440, 900}, projectFrom(QStringLiteral("64-64-10 single")));
    QVERIFY(driver.isReady());
    const WeightId weight{2, 0, 0}; // the uppermost edge of its gap: nothing else is near
    const QPoint place = driver.view().mapFromScene(edgeOf(driver, weight).center()) - QPoint(0, 2);
    QTest::mouseClick(driver.view().viewport(), Qt::LeftButton, {}, place);
    QVERIFY(driver.session().selected() == ParameterId(weight));
    // What is selected has a pill and an edge of its own, which glow.
    QVERIFY(driver.item(weight));
    QVERIFY(driver.item(weight)->isVisible());
    QCOMPARE(driver.shown(weight), driver.session().moment().project.network.value(weight));

    // Beside all edges a click selects nothing else.
    QTest::mouseClick(driver.view().viewport(), Qt::LeftButton, {}, {3, 3});
    QVERIFY(driver.session().selected() == ParameterId(weight));
}

void TestWideDiagram::pointedAtShowsThePill()
{
    WindowDriver driver({1440, 900}, projectFrom(QStringLiteral("64-64-10 single")));
    QVERIFY(driver.isReady());
    const int before = countOf<EdgeItem>(driver.view());
    const WeightId first{2, 0, 0};
    const WeightId last{2, 9, 63};
    for (const WeightId weight : {first, last}) {
        QTest::mouseMove(driver.view().viewport(), driver.view().mapFromScene(edgeOf(driver, weight).center()));
        QTRY_VERIFY(driver.item(weight));
        QCOMPARE(driver.item(weight)->spoken().value, driver.session().moment().project.network.value(weight));
        QCOMPARE(countOf<EdgeItem>(driver.view()), before + 1);
    }
    QVERIFY(!driver.item(first));
}

void TestWideDiagram::keysReachTheWeightsOfANeuron()
{
    WindowDriver driver({1440, 900}, projectFrom(QStringLiteral("64-64-10 single")));
    QVERIFY(driver.isReady());
    driver.item(NeuronId{2, 1})->setFocus();
    driver.view().setFocus();
    QCOMPARE(driver.focusedItem(), QStringLiteral("Neuron o2"));
    // In reading order a neuron's bias and weights come before it.
    QTest::keyClick(&driver.view(), Qt::Key_Backtab);
    QCOMPARE(driver.focusedItem(), QStringLiteral("Bias b_o2"));
    driver.item(NeuronId{2, 1})->setFocus();
    QTest::keyClick(&driver.view(), Qt::Key_Backtab);
    QTest::keyClick(&driver.view(), Qt::Key_Backtab);
    QVERIFY2(driver.focusedItem().startsWith(QStringLiteral("Weight ")), qPrintable(driver.focusedItem()));
    QVERIFY(driver.focusedItem().endsWith(QStringLiteral(", h64 to o2")));
    QTest::keyClick(&driver.view(), Qt::Key_Space);
    QVERIFY(driver.session().selected() == ParameterId(WeightId{2, 1, 63}));
    // Its value is changed by keys like any other's.
    const double before = driver.session().present().network.value(WeightId{2, 1, 63});
    QTest::keyClick(&driver.view(), Qt::Key_Up);
    QVERIFY(std::abs(driver.session().present().network.value(WeightId{2, 1, 63}) - before - 0.01) < 1e-9);

    // They are children of the diagram on the accessibility bus.
    QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(&driver.view());
    QStringList names;
    for (int i = 0; i < diagram->childCount(); ++i)
        names << diagram->child(i)->text(QAccessible::Name);
    QCOMPARE(names.filter(QRegularExpression(QStringLiteral("^Weight .* to o2$"))).size(), 64);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestWideDiagram::changedWeightChangesItsColour()
{
    const WeightId weight{2, 0, 0};
    WindowDriver driver({1440, 900}, projectWithOneWeight(weight, 2.0));
    QVERIFY(driver.isReady());
    const QPointF place = edgeOf(driver, weight).pointAt(0.5);
    showWholeLayer(driver);
    const QColor positive = colorNear(driver, place);
    QVERIFY2(positive.blue() > positive.red() + 20, qPrintable(positive.name()));

    QVERIFY(driver.session().edit(weight, -2.0));
    QVERIFY(!driver.view().diagram().edgeLayer()->isFinished());
    // It is drawn by itself, between other work.
    QTRY_VERIFY(driver.view().diagram().edgeLayer()->isFinished());
    const QColor negative = colorNear(driver, place);
    QVERIFY2(negative.red() > negative.blue() + 20, qPrintable(negative.name()));
}

void TestWideDiagram::layerIsFolded()
{
    WindowDriver driver({1440, 900}, projectFrom(QStringLiteral("784-40-10 single")));
    QVERIFY(driver.isReady());
    const DiagramScene &scene = driver.view().diagram();
    QCOMPARE(countOf<FoldColumn>(driver.view()), 2);
    QCOMPARE(scene.folds().size(), 2U);
    QCOMPARE(scene.folds().front()->name(), QStringLiteral("Look closer at the 778 neurons from i4 to i781"));
    QVERIFY(scene.item(NeuronId{0, 2}));
    QVERIFY(!scene.item(NeuronId{0, 3}));
    QVERIFY(!scene.item(NeuronId{0, 780}));
    QVERIFY(scene.item(NeuronId{0, 781}));
    // All neurons stand one below the other, those of the fold within it.
    const DiagramLayout &layout = scene.layout();
    for (int i = 1; i < 784; ++i)
        QVERIFY(layout.neurons.at({0, i}).top() >= layout.neurons.at({0, i - 1}).bottom() - 1e-9);
    QVERIFY(layout.folds.at(0).box.contains(layout.neurons.at({0, 3})));
    QVERIFY(layout.folds.at(0).box.contains(layout.neurons.at({0, 780})));
}

void TestWideDiagram::foldOpensByTheButtonAndByDoubleClick()
{
    WindowDriver driver({1440, 900}, projectFrom(QStringLiteral("784-40-10 single")));
    QVERIFY(driver.isReady());
    DiagramView &view = driver.view();
    StructureHandle *button = view.diagram().folds().front();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf(*button).center());
    QVERIFY(driver.item(NeuronId{0, 391}));
    QVERIFY(!button->isVisible());
    QVERIFY(view.viewport()->rect().contains(driver.centreOf(NeuronId{0, 391})));
    // Near enough to be read, and only as many as are seen.
    QVERIFY(view.rectOf(*driver.item(NeuronId{0, 391})).height() > 20);
    QVERIFY(countOf<ValueItem>(view) < 100);

    view.fit();
    QVERIFY(!driver.item(NeuronId{0, 391}));
    QVERIFY(button->isVisible());
    const QRectF box = view.diagram().layout().folds.at(0).box;
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(box.center() + QPointF(0, box.height() * 0.4)));
    QVERIFY(driver.item(NeuronId{0, 700}) || driver.item(NeuronId{0, 702}));
    QVERIFY(!driver.item(NeuronId{0, 391}));
}

void TestWideDiagram::foldOpensOnZoom()
{
    WindowDriver driver({1440, 900}, projectFrom(QStringLiteral("784-40-10 single")));
    QVERIFY(driver.isReady());
    DiagramView &view = driver.view();
    const QPoint place = view.mapFromScene(view.diagram().layout().neurons.at({1, 20}).center());
    QVERIFY(!driver.item(NeuronId{1, 20}));
    QTest::mouseMove(view.viewport(), place);
    for (int i = 0; i < 20 && !driver.item(NeuronId{1, 20}); ++i) {
        QWheelEvent wheel(place, view.viewport()->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(view.viewport(), &wheel);
    }
    QVERIFY(driver.item(NeuronId{1, 20}));
    QVERIFY(driver.item(BiasId{1, 20}));
    QCOMPARE(driver.shown(NeuronId{1, 20}), driver.session().moment().forward.layers[0].out[20]);
    // A click on it explains it, as anywhere else.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, driver.centreOf(NeuronId{1, 20}));
    QCOMPARE(driver.focusedItem(), QStringLiteral("Neuron h21"));
}

void TestWideDiagram::largestIsBuiltAtOnce()
{
    const Network network = networkFrom(QStringLiteral("784-128-10 single"));
    ComputedTimer timer;
    timer.start();
    DiagramScene scene;
    scene.build(network);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(scene.QGraphicsScene::items().size() < 300, qPrintable(QString::number(scene.QGraphicsScene::items().size())));
}

void TestWideDiagram::panningKeepsThePicture()
{
    WindowDriver driver({1440, 900}, projectFrom(QStringLiteral("64-64-10 single")));
    QVERIFY(driver.isReady());
    DiagramView &view = driver.view();
    view.zoom(2.0);
    showWholeLayer(driver);
    const qint64 before = view.diagram().edgeLayer()->pixels();
    const QPoint centre = view.viewport()->rect().center();
    const QPointF was = view.mapToScene(centre);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, centre);
    for (int i = 1; i <= 8; ++i) {
        const QPoint place = centre + QPoint(-5 * i, 4 * i);
        QMouseEvent move(QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
        view.viewport()->repaint();
        QVERIFY(view.diagram().edgeLayer()->isFinished());
    }
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, centre + QPoint(-40, 32));
    QVERIFY(view.mapToScene(centre) != was);
    QVERIFY(!driver.session().selected());
    QCOMPARE(view.diagram().edgeLayer()->pixels(), before);
}

void TestWideDiagram::anything_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"64-40-10 single", "2-50-3 shared", "20-20-20 none"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

/// Mouse, wheel, keys, steps and changes of the structure in any order: what is shown stays what the session says.
void TestWideDiagram::anything()
{
    QFETCH(QString, line);
    WindowDriver driver({1200, 800}, projectFrom(line));
    QVERIFY(driver.isReady());
    DiagramView &view = driver.view();
    std::mt19937 random(7);
    const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int i = 0; i < 150; ++i) {
        const QPoint place(upTo(view.viewport()->width()), upTo(view.viewport()->height()));
        const QList<std::function<void()>> deeds{
            [&] { QTest::mouseMove(view.viewport(), place); },
            [&] { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place); },
            [&] { view.zoom(upTo(2) == 0 ? 1.9 : 0.6); },
            [&] { view.fit(); },
            [&] { QTest::keyClick(&view, upTo(2) == 0 ? Qt::Key_Tab : Qt::Key_Backtab); },
            [&] { driver.session().step(); },
            [&] { driver.undoStack().undo(); },
            [&] { driver.window().setFocus(); },
            [&] { emit const_cast<DiagramScene &>(view.diagram()).neuronWished(upTo(3)); },
            [&] { QTest::keyClick(&view, Qt::Key_Delete); },
        };
        deeds[upTo(static_cast<int>(deeds.size()))]();
        QCoreApplication::processEvents();
        const Network &network = driver.session().shown().project.network;
        for (const DiagramItem *item : view.diagram().items()) {
            if (const auto *weight = std::get_if<WeightId>(&item->part()))
                QCOMPARE(item->spoken().value, network.value(*weight));
        }
        if (const auto selected = driver.session().selected(); selected && std::holds_alternative<WeightId>(*selected))
            QVERIFY(driver.item(std::get<WeightId>(*selected)));
    }
}

QTEST_MAIN(TestWideDiagram)
#include "tst_widediagram.moc"
