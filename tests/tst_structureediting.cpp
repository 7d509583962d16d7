// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/structureedits.h"
#include "tests/support/desk.h"
#include "tests/support/windowdriver.h"
#include "ui/diagram/structurehandle.h"

#include <QAccessible>
#include <QRegularExpression>

namespace {

constexpr NeuronId h1{1, 0};

/// "2-3-2", the sizes of the network in view.
QString sizesIn(const Session &session)
{
    const Network &network = session.present().network;
    QStringList sizes;
    for (int layer = 0; layer <= network.lastLayer(); ++layer)
        sizes.append(QString::number(network.neuronCount(layer)));
    return sizes.join(QLatin1Char('-'));
}

void clickHandle(const WindowDriver &driver, const char *tip)
{
    for (const StructureHandle *handle : driver.view().diagram().handles()) {
        if (handle->name() == QString::fromUtf8(tip)) {
            const QPoint place = driver.view().mapFromScene(handle->pos());
            QTest::mouseMove(driver.view().viewport(), place);
            QTest::mouseClick(driver.view().viewport(), Qt::LeftButton, {}, place);
            return;
        }
    }
    QTest::qFail(tip, __FILE__, __LINE__);
}

/// Chooses from the Network menu, as it is filled when it opens.
void choose(const WindowDriver &driver, const char *submenu, const char *choice)
{
    QMenu *network = driver.action("Network")->menu();
    emit network->aboutToShow();
    for (const QAction *each : network->actions()) {
        if (!each->menu() || each->text().remove(u'&') != QString::fromUtf8(submenu))
            continue;
        for (QAction *action : each->menu()->actions()) {
            if (action->text() == QString::fromUtf8(choice))
                return action->trigger();
        }
    }
    QTest::qFail(choice, __FILE__, __LINE__);
}

} // namespace

/// The structure edited in the window and in the course of training: by mouse, by keys, and back again.
class TestStructureEditing : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void trainingGoesOnWithTheNewNetwork();
    void resetAfterAChangeOfStructure();
    void selectionOfAGoneWeight();
    void whileTrainingRuns();

    void handlesAddNeuronsAndLayers();
    void deleteRemovesTheNeuron();
    void menuReachesEverything();
    void refusalsAreSaid();
    void plusComesUpWhereTheMouseIs();
    void plusStandsBelowTheLastNeuron_data();
    void plusStandsBelowTheLastNeuron();
    void keyboardReachesTheHandles();
    void handlesAreButtonsForScreenReaders();
    void layerMenuChoosesTheActivation();
};

void TestStructureEditing::trainingGoesOnWithTheNewNetwork()
{
    Desk desk(projectFrom(QStringLiteral("2-3-1 single samples=4")));
    desk.trainTo(5);
    const Project trained = desk.session.present();
    QVERIFY(desk.session.editProject([](const Project &p) { return withNeuronAdded(p, 1); }, QStringLiteral("add")));
    QCOMPARE(desk.session.moment().iteration, 5LL);
    QCOMPARE(sizesIn(desk.session), QStringLiteral("2-4-1"));
    QCOMPARE(complaint(desk.document, desk.session), QString());
    for (const WeightId id : weightsOf(trained.network))
        QCOMPARE(desk.session.present().network.value(id), trained.network.value(id));

    desk.trainTo(9);
    QCOMPARE(complaint(desk.document, desk.session), QString());
    // Scrubbing back over the change shows the old network, and forth again the new one.
    desk.session.goToStep(3, 0);
    QCOMPARE(sizesIn(desk.session), QStringLiteral("2-3-1"));
    desk.session.goToStep(8, 0);
    QCOMPARE(sizesIn(desk.session), QStringLiteral("2-4-1"));

    desk.document.undoStack().undo();
    QCOMPARE(desk.session.moment().iteration, 5LL);
    QVERIFY(desk.session.present() == trained);
    QCOMPARE(complaint(desk.document, desk.session), QString());
    desk.document.undoStack().redo();
    QCOMPARE(sizesIn(desk.session), QStringLiteral("2-4-1"));
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestStructureEditing::resetAfterAChangeOfStructure()
{
    Desk desk(projectFrom(QStringLiteral("2-3-1 single samples=4")));
    desk.trainTo(5);
    desk.session.editProject([](const Project &p) { return withNeuronAdded(p, 0); }, QStringLiteral("add"));
    const Network begun = desk.session.present().network;
    desk.trainTo(8);
    desk.session.reset();
    QCOMPARE(desk.session.moment().iteration, 0LL);
    QVERIFY(desk.session.present().network == begun);
    QCOMPARE(desk.session.present().samples.front().inputs.size(), std::size_t(3));
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestStructureEditing::selectionOfAGoneWeight()
{
    OPEN_WINDOW(driver);
    driver.session().select(WeightId{2, 1, 1});
    driver.session().stepBy(StepSize::OneIteration);
    driver.session().editProject([](const Project &p) { return withNeuronRemoved(p, {2, 1}); }, QStringLiteral("remove"));
    QVERIFY(!driver.session().selected());
    driver.undoStack().undo();
    QCOMPARE(sizesIn(driver.session()), QStringLiteral("2-2-2"));
}

void TestStructureEditing::whileTrainingRuns()
{
    Desk desk(projectFrom(QStringLiteral("2-3-1 single samples=4")));
    desk.session.setSpeed(Session::fullSpeed);
    desk.session.run();
    QTRY_VERIFY(desk.session.moment().iteration > 100);
    desk.session.editProject([](const Project &p) { return withLayerInserted(p, 2, 2, Activation::Sigmoid); }, QStringLiteral("insert"));
    const long long here = desk.session.moment().iteration;
    QTRY_VERIFY(desk.session.moment().iteration > here + 100);
    desk.session.pause();
    QCOMPARE(sizesIn(desk.session), QStringLiteral("2-3-2-1"));
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestStructureEditing::handlesAddNeuronsAndLayers()
{
    OPEN_WINDOW(driver);
    QVERIFY(driver.view().diagram().handles().empty());
    driver.action("Edit structure")->trigger();
    clickHandle(driver, "Add a neuron to the hidden layer");
    QTRY_COMPARE(sizesIn(driver.session()), QStringLiteral("2-3-2"));
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("Add a neuron to hidden layer 1"));
    clickHandle(driver, "Add a neuron to the input layer");
    QTRY_COMPARE(sizesIn(driver.session()), QStringLiteral("3-3-2"));
    clickHandle(driver, "Insert a layer before the output layer");
    QTRY_COMPARE(sizesIn(driver.session()), QStringLiteral("3-3-3-2"));
    for (int i = 0; i < 3; ++i)
        driver.undoStack().undo();
    QVERIFY(driver.session().present() == lectureProject());
    driver.action("Edit structure")->trigger();
    QVERIFY(driver.view().diagram().handles().empty());
}

void TestStructureEditing::deleteRemovesTheNeuron()
{
    OPEN_WINDOW(driver);
    driver.click(h1);
    driver.key(Qt::Key_Delete);
    QTRY_COMPARE(sizesIn(driver.session()), QStringLiteral("2-1-2"));
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("Remove h1"));
    QCOMPARE(driver.focusedItem(), QStringLiteral("Neuron h1"));
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(driver.session().present() == lectureProject());
}

void TestStructureEditing::menuReachesEverything()
{
    OPEN_WINDOW(driver);
    choose(driver, "Add a neuron to", "output layer");
    QCOMPARE(sizesIn(driver.session()), QStringLiteral("2-2-3"));
    choose(driver, "Insert a layer before", "hidden layer 1");
    QCOMPARE(sizesIn(driver.session()), QStringLiteral("2-2-2-3"));
    choose(driver, "Remove a layer", "hidden layer 2");
    QCOMPARE(sizesIn(driver.session()), QStringLiteral("2-2-3"));
    QCOMPARE(driver.undoStack().count(), 3);
}

void TestStructureEditing::refusalsAreSaid()
{
    OPEN_WINDOW(driver, {1440, 900}, projectFrom(QStringLiteral("1-1-1 none")));
    driver.click(h1);
    driver.key(Qt::Key_Delete);
    QTRY_COMPARE(driver.notice(), QStringLiteral("hidden layer 1: h1 is its only neuron, and one has to stay"));
    QCOMPARE(driver.undoStack().count(), 0);
}

void TestStructureEditing::plusComesUpWhereTheMouseIs()
{
    OPEN_WINDOW(driver);
    const DiagramScene &scene = driver.view().diagram();
    QWidget *viewport = driver.view().viewport();
    QVERIFY(!scene.passingPlus());
    QTest::mouseMove(viewport, driver.centreOf(BiasId{1, 0}) + QPoint(0, 3));
    QTRY_VERIFY(scene.passingPlus());
    QCOMPARE(scene.passingPlus()->name(), QStringLiteral("Add a neuron to the hidden layer"));
    // Down the column, to the plus itself.
    const QPoint place = driver.view().mapFromScene(scene.passingPlus()->pos());
    QVERIFY(viewport->rect().contains(place));
    QTest::mouseMove(viewport, place);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
    QTRY_COMPARE(sizesIn(driver.session()), QStringLiteral("2-3-2"));
    QTest::mouseMove(viewport, driver.centreOf(NeuronId{2, 0}));
    QTRY_VERIFY(scene.passingPlus());
    QCOMPARE(scene.passingPlus()->name(), QStringLiteral("Add a neuron to the output layer"));
    QTest::mouseMove(viewport, driver.centreOf(TotalPart()));
    QTRY_VERIFY(!scene.passingPlus());
}

void TestStructureEditing::plusStandsBelowTheLastNeuron_data()
{
    QTest::addColumn<QString>("project");
    QTest::newRow("shared bias between two neurons") << QStringLiteral("2-2-2 shared");
    QTest::newRow("shared bias below three neurons") << QStringLiteral("2-3-1 shared");
    QTest::newRow("biases below the neurons") << QStringLiteral("4-8-3 single");
    QTest::newRow("no biases") << QStringLiteral("1-1-1 none");
}

void TestStructureEditing::plusStandsBelowTheLastNeuron()
{
    QFETCH(QString, project);
    const Network network = projectFrom(project).network;
    const DiagramLayout layout = layoutOf(network);
    for (int layer = 0; layer <= network.lastLayer(); ++layer) {
        const QPointF plus = layout.plusOf(layer);
        const QRectF last = layout.neurons.at({layer, network.neuronCount(layer) - 1});
        QCOMPARE(plus.x(), last.center().x());
        QVERIFY(plus.y() > last.bottom());
        const QRectF box(plus - QPointF(12, 12), QSizeF(24, 24));
        QVERIFY(layout.bounds.contains(box));
        for (const auto &[id, bias] : layout.biases)
            QVERIFY(!bias.box.intersects(box));
        QCOMPARE(layout.layerAt(plus.x()), std::optional(layer));
    }
    QCOMPARE(layout.layerAt(layout.total.center().x()), std::optional<int>());
}

void TestStructureEditing::keyboardReachesTheHandles()
{
    OPEN_WINDOW(driver);
    driver.action("Edit structure")->trigger();
    driver.view().setFocus();
    driver.view().diagram().items().back()->setFocus();
    const auto focused = [&driver] {
        const auto *handle = dynamic_cast<StructureHandle *>(driver.view().scene()->focusItem());
        return handle ? handle->name() : QString();
    };
    QStringList passed;
    for (int i = 0; i < 7; ++i) {
        driver.key(Qt::Key_Tab);
        passed.append(focused());
    }
    QCOMPARE(passed.join(QStringLiteral("; ")),
             QStringLiteral("Add a neuron to the input layer; Insert a layer before the hidden layer; "
                            "Activation of the hidden layer: sigmoid; Add a neuron to the hidden layer; "
                            "Insert a layer before the output layer; Activation of the output layer: sigmoid; "
                            "Add a neuron to the output layer"));
    driver.key(Qt::Key_Space);
    QTRY_COMPARE(sizesIn(driver.session()), QStringLiteral("2-2-3"));
    // The keyboard stays, so that the next neuron is only one more key away.
    QCOMPARE(focused(), QStringLiteral("Add a neuron to the output layer"));
    driver.key(Qt::Key_Return);
    QTRY_COMPARE(sizesIn(driver.session()), QStringLiteral("2-2-4"));
    QVERIFY(!driver.session().isRunning());
}

void TestStructureEditing::handlesAreButtonsForScreenReaders()
{
    OPEN_WINDOW(driver);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&driver.view());
    const int before = view->childCount();
    driver.action("Edit structure")->trigger();
    QCOMPARE(view->childCount(), before + 7);
    QStringList names;
    for (int i = before; i < view->childCount(); ++i) {
        QCOMPARE(view->child(i)->role(), QAccessible::Button);
        QCOMPARE(view->indexOfChild(view->child(i)), i);
        names.append(view->child(i)->text(QAccessible::Name));
    }
    QCOMPARE(names.removeDuplicates(), qsizetype(0));
    const auto plus = static_cast<int>(names.indexOf(QStringLiteral("Add a neuron to the hidden layer")));
    view->child(before + plus)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(sizesIn(driver.session()), QStringLiteral("2-3-2"));
}

void TestStructureEditing::layerMenuChoosesTheActivation()
{
    OPEN_WINDOW(driver);
    driver.action("Edit structure")->trigger();
    clickHandle(driver, "Activation of the hidden layer: sigmoid");
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("linear"))
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
    QTRY_COMPARE(driver.session().present().network.layer(1).activation, Activation::Linear);
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("hidden layer 1: sigmoid → linear"));
}

QTEST_MAIN(TestStructureEditing)
#include "tst_structureediting.moc"
