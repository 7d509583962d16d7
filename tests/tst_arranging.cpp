// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/structureedits.h"
#include "core/training/coursefile.h"
#include "tests/support/desk.h"
#include "tests/support/windowdriver.h"
#include "ui/diagram/edgeitem.h"
#include "ui/formula/quantityview.h"

#include <QRegularExpression>
#include <QSignalSpy>

namespace {

constexpr NeuronId i1{0, 0};
constexpr NeuronId h1{1, 0};
constexpr NeuronId o1{2, 0};

QPointF placeOf(const WindowDriver &driver, const DiagramPart &part)
{
    return driver.item(part)->pos();
}

/// The mouse takes hold of a part, moves by so many pixels in steps, and does not let go yet.
QPoint pull(const WindowDriver &driver, const DiagramPart &part, QPoint by)
{
    QWidget *viewport = driver.view().viewport();
    const QPoint from = driver.centreOf(part) + QPoint(-8, 6);
    QTest::mouseMove(viewport, from);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    constexpr int steps = 6;
    for (int i = 1; i <= steps; ++i) {
        // QTest::mouseMove tells of no buttons.
        const QPoint place = from + by * i / steps;
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }
    return from + by;
}

void drag(const WindowDriver &driver, const DiagramPart &part, QPoint by)
{
    const QPoint end = pull(driver, part, by);
    QTest::mouseRelease(driver.view().viewport(), Qt::LeftButton, {}, end);
}

/// How far the project says that a neuron has been moved.
Displacement movedBy(const Project &project, NeuronId neuron)
{
    const auto positions = positionsIn(project);
    const auto found = positions.find(neuron);
    return found == positions.end() ? Displacement() : found->second;
}

Project withH1Elsewhere(const Project &project)
{
    return withPositionOf(project, QStringLiteral("h1"), {30, -20});
}

} // namespace

/// Neurons moved in the diagram, and what that leaves alone.
class TestArranging : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void layoutFollowsTheNeurons();
    void roughLayoutKeepsThePillsOnTheirEdges();

    void viewChangesAtAllPointsOfTheCourse();
    void viewChangesWithinAnIteration();
    void viewChangesWhileTrainingRuns();
    void otherStructuresFollowByName();

    void mouseMovesANeuron_data();
    void mouseMovesANeuron();
    void everythingFollowsDuringTheDrag();
    void clickStillShowsTheFormula();
    void escapeTakesTheDragBack();
    void dragBackIsNoEdit();
    void dragDoesNotCutTrainingOff();
    void savedAndReadAgain();
    void keysMoveTheFocusedNeuron();
    void keysOnlyMoveWhileTheStructureIsEdited();
    void tidyForgetsThePositions();
};

void TestArranging::layoutFollowsTheNeurons()
{
    const Network network = lectureProject().network;
    const DiagramLayout before = layoutOf(network);
    const DiagramLayout after = layoutOf(network, {{h1, {40, -30}}, {o1, {10, 50}}, {{7, 7}, {1, 1}}});
    QCOMPARE(after.neurons.at(h1), before.neurons.at(h1).translated(40, -30));
    QCOMPARE(after.neurons.at({1, 1}), before.neurons.at({1, 1}));
    for (const auto &[id, weight] : after.weights) {
        const QRectF source = after.neurons.at({id.layer - 1, id.from});
        const QRectF target = after.neurons.at({id.layer, id.to});
        QCOMPARE(weight.edge, QLineF(source.right(), source.center().y(), target.left(), target.center().y()));
        QCOMPARE(weight.pill.center(), weight.edge.pointAt(weight.along));
    }
    // An output takes its target and its error along, and the sum stays between the errors.
    QCOMPARE(after.errors[0], before.errors[0].translated(10, 50));
    QCOMPARE(after.targets[0], before.targets[0].translated(10, 50));
    QCOMPARE(after.errors[1], before.errors[1]);
    QCOMPARE(after.total.center(), (after.errors[0].center() + after.errors[1].center()) / 2);
    // The bias that h1 and h2 share stands between them, and its lines end at their borders.
    const DiagramLayout::Bias &bias = after.biases.at({1, 0});
    QCOMPARE(bias.box.center(), (after.neurons.at(h1).center() + after.neurons.at({1, 1}).center()) / 2);
    QCOMPARE(bias.edges[0].y2(), after.neurons.at(h1).bottom());
    QCOMPARE(bias.edges[1].y2(), after.neurons.at({1, 1}).top());
    for (const auto &[id, box] : layoutOf(network, {{i1, {-500, -400}}}).neurons)
        QVERIFY(layoutOf(network, {{i1, {-500, -400}}}).bounds.contains(box));
}

void TestArranging::roughLayoutKeepsThePillsOnTheirEdges()
{
    const Network network = projectFrom(QStringLiteral("3-4-2 single")).network;
    const DiagramLayout before = layoutOf(network);
    const DiagramLayout rough = roughLayoutOf(network, {{h1, {25, 70}}}, before);
    const DiagramLayout exact = layoutOf(network, {{h1, {25, 70}}});
    QVERIFY(rough.neurons == exact.neurons);
    for (const auto &[id, weight] : rough.weights) {
        QCOMPARE(weight.edge, exact.weights.at(id).edge);
        QCOMPARE(weight.along, before.weights.at(id).along);
        QCOMPARE(weight.pill.center(), weight.edge.pointAt(weight.along));
    }
}

void TestArranging::viewChangesAtAllPointsOfTheCourse()
{
    Desk desk(projectFrom(QStringLiteral("2-3-1 single samples=4")));
    desk.trainTo(5);
    desk.session.edit(WeightId{1, 0, 0}, 0.25);
    desk.trainTo(9);
    const Course before = desk.document.course();
    desk.session.goToStep(7, 0);
    const Moment moment = desk.session.moment();
    const std::vector<CurveStretch> curve = wholeCurve(desk.session);

    QSignalSpy curveSpy(&desk.session, &Session::curveChanged);
    desk.session.editView(withH1Elsewhere, QStringLiteral("Move h1"));
    QCOMPARE(desk.session.lastIteration(), 9LL);
    QVERIFY(wholeCurve(desk.session) == curve);
    QCOMPARE(curveSpy.count(), 0);
    QVERIFY(desk.session.moment().step == moment.step);
    QCOMPARE(desk.session.moment().position, moment.position);
    QVERIFY(desk.session.moment().project == withH1Elsewhere(moment.project));
    QCOMPARE(complaint(desk.document, desk.session), QString());
    for (const long long iteration : {0LL, 3LL, 5LL, 9LL}) {
        desk.session.goToStep(iteration, 0);
        QCOMPARE(movedBy(desk.session.present(), h1), (Displacement{30, -20}));
        QCOMPARE(complaint(desk.document, desk.session), QString());
    }
    desk.document.undoStack().undo();
    QVERIFY(desk.document.course() == before);
    QCOMPARE(desk.session.moment().iteration, 9LL);
    QCOMPARE(desk.session.lastIteration(), 9LL);
    QVERIFY(desk.session.present().view.isEmpty());
    QCOMPARE(complaint(desk.document, desk.session), QString());
    desk.document.undoStack().redo();
    QCOMPARE(desk.session.lastIteration(), 9LL);
    QCOMPARE(movedBy(desk.session.present(), h1), (Displacement{30, -20}));
    // Training goes on as it would have.
    desk.trainTo(12);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestArranging::viewChangesWithinAnIteration()
{
    Desk desk(lectureProject());
    desk.trainTo(2);
    desk.session.stepBy(StepSize::OnePhase);
    desk.session.stepBy(StepSize::OneFactor);
    Moment moment = desk.session.moment();
    desk.session.editView(withH1Elsewhere, QStringLiteral("Move h1"));
    moment.project = withH1Elsewhere(moment.project);
    QVERIFY(desk.session.moment() == moment);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestArranging::viewChangesWhileTrainingRuns()
{
    Desk desk(projectFrom(QStringLiteral("2-3-1 single samples=4")));
    desk.session.setSpeed(Session::fullSpeed);
    desk.session.run();
    QTRY_VERIFY(desk.session.moment().iteration > 100);
    desk.session.editView(withH1Elsewhere, QStringLiteral("Move h1"));
    QVERIFY(desk.session.isRunning());
    const long long here = desk.session.moment().iteration;
    QVERIFY(here > 100);
    QTRY_VERIFY(desk.session.moment().iteration > here + 100);
    QCOMPARE(movedBy(desk.session.shown().project, h1), (Displacement{30, -20}));
    desk.session.pause();
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestArranging::otherStructuresFollowByName()
{
    Desk desk(projectFrom(QStringLiteral("2-2-1 single samples=4")));
    desk.trainTo(3);
    desk.session.editProject([](const Project &p) { return withNeuronAdded(p, 1); }, QStringLiteral("add"));
    desk.trainTo(5);
    // h3 is only there from iteration 3 on, h1 always.
    desk.session.editView([](const Project &p) { return withPositionOf(p, QStringLiteral("h3"), {5, 5}); }, QStringLiteral("Move h3"));
    desk.session.editView(withH1Elsewhere, QStringLiteral("Move h1"));
    QCOMPARE(positionsIn(desk.session.present()).size(), std::size_t(2));
    desk.session.goToStep(1, 0);
    QCOMPARE(positionsIn(desk.session.present()).size(), std::size_t(1));
    QCOMPARE(movedBy(desk.session.present(), h1), (Displacement{30, -20}));
    QCOMPARE(desk.session.lastIteration(), 5LL);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestArranging::mouseMovesANeuron_data()
{
    QTest::addColumn<NeuronId>("neuron");
    QTest::addColumn<QString>("text");
    QTest::newRow("a hidden neuron") << h1 << QStringLiteral("Move h1");
    QTest::newRow("an output neuron") << o1 << QStringLiteral("Move o1");
    QTest::newRow("an input") << i1 << QStringLiteral("Move i1");
}

void TestArranging::mouseMovesANeuron()
{
    QFETCH(NeuronId, neuron);
    QFETCH(QString, text);
    OPEN_WINDOW(driver);
    const QPointF before = placeOf(driver, neuron);
    const double scale = driver.view().scale();
    drag(driver, neuron, {30, 42});
    QCOMPARE(driver.undoStack().count(), 1);
    QCOMPARE(driver.undoStack().undoText(), text);
    const QPointF by = placeOf(driver, neuron) - before;
    QVERIFY2(std::abs(by.x() - 30 / scale) <= 1.0 && std::abs(by.y() - 42 / scale) <= 1.0,
             qPrintable(QStringLiteral("%1, %2").arg(by.x()).arg(by.y())));
    QVERIFY(!driver.editor().isOpen());
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(placeOf(driver, neuron), before);
    QVERIFY(driver.session().present() == lectureProject());
    driver.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(placeOf(driver, neuron), before + by);
}

void TestArranging::everythingFollowsDuringTheDrag()
{
    OPEN_WINDOW(driver);
    const QPointF before = placeOf(driver, h1);
    const QPointF pill = placeOf(driver, WeightId{1, 0, 0});
    const QPoint end = pull(driver, h1, {24, -36});
    QVERIFY(placeOf(driver, h1) != before);
    QVERIFY(placeOf(driver, WeightId{1, 0, 0}) != pill);
    QCOMPARE(driver.undoStack().count(), 0);
    const QRectF box = driver.item(h1)->sceneBoundingRect();
    int ending = 0;
    for (const QGraphicsItem *each : driver.view().scene()->items()) {
        const auto *edge = dynamic_cast<const EdgeItem *>(each);
        const auto *weight = edge ? std::get_if<WeightId>(&edge->part()) : nullptr;
        if (weight && weight->layer == 1 && weight->to == 0) {
            QVERIFY(box.contains(edge->line().p2()));
            ++ending;
        }
    }
    QCOMPARE(ending, 2);
    QTest::mouseRelease(driver.view().viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(driver.undoStack().count(), 1);
}

void TestArranging::clickStillShowsTheFormula()
{
    OPEN_WINDOW(driver);
    drag(driver, h1, {3, 2});
    QCOMPARE(driver.undoStack().count(), 0);
    const QString formula = driver.window().findChild<QuantityView *>()->sentence();
    QVERIFY2(formula.startsWith(QStringLiteral("net_h1")), qPrintable(formula));
}

void TestArranging::escapeTakesTheDragBack()
{
    OPEN_WINDOW(driver);
    const QPointF before = placeOf(driver, h1);
    const QPoint end = pull(driver, h1, {40, 40});
    driver.key(Qt::Key_Escape);
    QCOMPARE(placeOf(driver, h1), before);
    QTest::mouseRelease(driver.view().viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(placeOf(driver, h1), before);
    QCOMPARE(driver.undoStack().count(), 0);
}

void TestArranging::dragBackIsNoEdit()
{
    OPEN_WINDOW(driver);
    const QPoint end = pull(driver, h1, {40, 40});
    const QPoint start = end - QPoint(40, 40);
    QTest::mouseRelease(driver.view().viewport(), Qt::LeftButton, {}, start);
    QCOMPARE(driver.undoStack().count(), 0);
    QVERIFY(!driver.document().isModified());
    QCOMPARE(placeOf(driver, h1), layoutOf(lectureProject().network).neurons.at(h1).center());
}

void TestArranging::dragDoesNotCutTrainingOff()
{
    OPEN_WINDOW(driver);
    for (int i = 0; i < 6; ++i)
        driver.session().stepBy(StepSize::OneIteration);
    driver.session().goToStep(4, 0);
    const double error = driver.shown(TotalPart());
    drag(driver, h1, {0, 30});
    QCOMPARE(driver.session().moment().iteration, 4LL);
    QCOMPARE(driver.session().lastIteration(), 6LL);
    QCOMPARE(driver.shown(TotalPart()), error);
    QVERIFY(driver.document().course().interventions.empty());
    driver.undoStack().undo();
    QCOMPARE(driver.session().lastIteration(), 6LL);
    QCOMPARE(complaint(driver.document(), driver.session()), QString());
}

void TestArranging::savedAndReadAgain()
{
    OPEN_WINDOW(driver);
    driver.session().stepBy(StepSize::OneIteration);
    driver.session().edit(WeightId{1, 0, 0}, 0.5);
    drag(driver, h1, {18, 30});
    const QPointF place = placeOf(driver, h1);
    const QByteArray bytes = writeCourse(driver.document().course());
    const Outcome<Course> read = readCourse(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.problem()));
    QVERIFY(read.value().start.view == driver.document().course().start.view);
    QVERIFY(read.value().interventions.front().project.view == driver.document().course().start.view);
    QCOMPARE(writeCourse(read.value()), bytes);
    OPEN_WINDOW(second, {1440, 900}, read.value().start);
    QCOMPARE(placeOf(second, h1), place);
}

void TestArranging::keysMoveTheFocusedNeuron()
{
    OPEN_WINDOW(driver);
    driver.action("Edit structure")->trigger();
    driver.view().setFocus();
    driver.item(h1)->setFocus();
    const QPointF before = placeOf(driver, h1);
    driver.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    driver.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    driver.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(placeOf(driver, h1), before + QPointF(32, -16));
    QCOMPARE(driver.focusedItem(), QStringLiteral("Neuron h1"));
    // Steps in a row are one edit; another neuron's are another.
    QCOMPARE(driver.undoStack().count(), 1);
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("Move h1"));
    driver.item(i1)->setFocus();
    driver.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    driver.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(driver.undoStack().count(), 2);
    QCOMPARE(driver.session().moment().iteration, 0LL);
    driver.undoStack().undo();
    driver.undoStack().undo();
    QVERIFY(driver.session().present() == lectureProject());
}

void TestArranging::keysOnlyMoveWhileTheStructureIsEdited()
{
    OPEN_WINDOW(driver);
    driver.view().setFocus();
    driver.item(i1)->setFocus();
    driver.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(driver.undoStack().count(), 0);
    driver.action("Edit structure")->trigger();
    driver.item(WeightId{1, 0, 0})->setFocus();
    driver.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(driver.undoStack().count(), 0);
}

void TestArranging::tidyForgetsThePositions()
{
    OPEN_WINDOW(driver);
    drag(driver, h1, {30, 20});
    drag(driver, o1, {-20, 25});
    driver.session().stepBy(StepSize::OneIteration);
    const QPointF place = placeOf(driver, h1);
    driver.action("Tidy diagram")->trigger();
    QCOMPARE(driver.undoStack().undoText(), QStringLiteral("Tidy the diagram"));
    for (const auto &[neuron, box] : layoutOf(lectureProject().network).neurons)
        QCOMPARE(placeOf(driver, neuron), box.center());
    QVERIFY(driver.document().course().start == lectureProject());
    QCOMPARE(driver.session().lastIteration(), 1LL);
    driver.undoStack().undo();
    QCOMPARE(placeOf(driver, h1), place);
    // Where all is tidy there is nothing to do.
    driver.undoStack().redo();
    const int edits = driver.undoStack().count();
    driver.action("Tidy diagram")->trigger();
    QCOMPARE(driver.undoStack().count(), edits);
}

QTEST_MAIN(TestArranging)
#include "tst_arranging.moc"
