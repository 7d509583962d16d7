// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/projects.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <functional>
#include <limits>

namespace {

constexpr WeightId w5{2, 0, 0}; ///< of the lecture

/// Every number of a project that people can change.
std::vector<NumberId> numbersOf(const Project &project)
{
    using Kind = SampleValueId::Kind;
    std::vector<NumberId> numbers;
    for (const WeightId weight : weightsOf(project.network))
        numbers.emplace_back(weight);
    for (const BiasId bias : biasesOf(project.network))
        numbers.emplace_back(bias);
    for (int sample = 0; sample < static_cast<int>(project.samples.size()); ++sample) {
        for (int i = 0; i < project.network.inputs; ++i)
            numbers.emplace_back(SampleValueId{Kind::Input, sample, i});
        for (int k = 0; k < project.network.outputs(); ++k)
            numbers.emplace_back(SampleValueId{Kind::Target, sample, k});
    }
    numbers.emplace_back(LearningRateId());
    return numbers;
}

UpdateOrder otherOrder(const Project &project)
{
    const bool simultaneous = project.training.updateOrder == UpdateOrder::Simultaneous;
    return simultaneous ? UpdateOrder::OutputLayerFirst : UpdateOrder::Simultaneous;
}

/// Something that a user does to a session.
struct Edit
{
    QString name;
    std::function<void(Session &)> make;
};

std::vector<Edit> editsOf(const Project &project)
{
    std::vector<Edit> edits;
    for (const NumberId number : numbersOf(project)) {
        const double changed = numberIn(project, number) + 0.125;
        edits.push_back({numberName(project, number), [number, changed](Session &session) { session.edit(number, changed); }});
        edits.push_back(
            {numberName(project, number) + QStringLiteral(" by a step"), [number](Session &session) { session.editBy(number, 0.01); }});
    }
    edits.push_back({QStringLiteral("update order"), [](Session &session) { session.editUpdateOrder(otherOrder(session.present())); }});
    return edits;
}

/// The edits that change nothing.
std::vector<Edit> emptyEditsOf(const Project &project)
{
    std::vector<Edit> edits;
    for (const NumberId number : numbersOf(project)) {
        edits.push_back({numberName(project, number) + QStringLiteral(" as it is"),
                         [number](Session &session) { session.edit(number, numberIn(session.present(), number)); }});
        edits.push_back({numberName(project, number) + QStringLiteral(" infinite"),
                         [number](Session &session) { session.edit(number, std::numeric_limits<double>::infinity()); }});
        edits.push_back({numberName(project, number) + QStringLiteral(" not a number"),
                         [number](Session &session) { session.edit(number, std::numeric_limits<double>::quiet_NaN()); }});
    }
    edits.push_back({QStringLiteral("η 0"), [](Session &session) { session.edit(LearningRateId(), 0.0); }});
    edits.push_back(
        {QStringLiteral("same order"), [](Session &session) { session.editUpdateOrder(session.present().training.updateOrder); }});
    edits.push_back({QStringLiteral("preview"), [](Session &session) {
                         session.preview(WeightId(), 0.75);
                         session.cancelPreview();
                     }});
    return edits;
}

void addPlaces()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<int>("phases");
    const QString batches = QStringLiteral("3-4-2 single samples=3 batch=2");
    const QString outputFirst = QStringLiteral("2-2-2 shared order=output-layer-first");
    QTest::newRow("at the start") << batches << 0 << 0;
    QTest::newRow("within the first iteration") << batches << 0 << 2;
    QTest::newRow("after an iteration") << batches << 1 << 0;
    QTest::newRow("within a later iteration") << batches << 7 << 1;
    QTest::newRow("output layer first, at the start") << outputFirst << 0 << 0;
    QTest::newRow("output layer first, half changed") << outputFirst << 3 << 3;
}

/// A desk at the place of the data row.
std::unique_ptr<Desk> deskAtPlace()
{
    QFETCH(QString, line);
    QFETCH(int, iterations);
    QFETCH(int, phases);
    auto desk = std::make_unique<Desk>(projectFrom(line));
    desk->trainTo(iterations);
    for (int i = 0; i < phases; ++i)
        desk->session.stepBy(StepSize::OnePhase);
    return desk;
}

} // namespace

/// What undo and redo promise, over every edit that there is.
class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void undoAndRedo_data() { addPlaces(); }
    void undoAndRedo();
    void nothingChanged_data() { addPlaces(); }
    void nothingChanged();
    void steps_data() { addPlaces(); }
    void steps();
    void stepsOfOtherNumbers();
    void stepsAtOtherIterations();
    void names_data();
    void names();
    void nameOfSteps();
    void reset_data() { addPlaces(); }
    void reset();
    void announces();
    void nothingIsEditedByAnEdit_data();
    void nothingIsEditedByAnEdit();
    void nothingIsEditedByAnEditDuringARun_data();
    void nothingIsEditedByAnEditDuringARun();
};

void TestDocument::undoAndRedo()
{
    const std::unique_ptr<Desk> desk = deskAtPlace();
    QUndoStack &stack = desk->document.undoStack();
    for (const Edit &edit : editsOf(desk->session.present())) {
        const Course before = desk->document.course();
        const int commands = stack.index();
        edit.make(desk->session);
        const Course after = desk->document.course();
        QVERIFY2(after != before, qPrintable(edit.name));
        QCOMPARE(stack.index(), commands + 1);
        stack.undo();
        QVERIFY2(desk->document.course() == before, qPrintable(edit.name));
        stack.redo();
        QVERIFY2(desk->document.course() == after, qPrintable(edit.name));
        stack.undo();
        QVERIFY2(desk->document.course() == before, qPrintable(edit.name));
    }
}

void TestDocument::nothingChanged()
{
    const std::unique_ptr<Desk> desk = deskAtPlace();
    const Course before = desk->document.course();
    for (const Edit &edit : emptyEditsOf(desk->session.present())) {
        edit.make(desk->session);
        QVERIFY2(desk->document.undoStack().count() == 0, qPrintable(edit.name));
        QVERIFY2(desk->document.course() == before, qPrintable(edit.name));
    }
}

void TestDocument::steps()
{
    const std::unique_ptr<Desk> desk = deskAtPlace();
    QUndoStack &stack = desk->document.undoStack();
    const Course before = desk->document.course();
    const WeightId weight{1, 0, 1};
    for (int i = 0; i < 3; ++i)
        desk->session.editBy(weight, 0.01);
    QCOMPARE(stack.count(), 1);
    stack.undo();
    QVERIFY(desk->document.course() == before);
}

void TestDocument::stepsOfOtherNumbers()
{
    Desk desk(projectFrom(QStringLiteral("4-4-2 shared")));
    QUndoStack &stack = desk.document.undoStack();
    desk.session.editBy(WeightId{1, 0, 0}, 0.01);
    desk.session.editBy(WeightId{1, 0, 1}, 0.01);
    QCOMPARE(stack.count(), 2);

    // The eleventh weight at iteration 1, and the first at iteration 11: what tells them apart must not run together.
    desk.trainTo(11);
    desk.session.editBy(WeightId{1, 0, 0}, 0.01);
    while (desk.session.moment().iteration > 1)
        desk.session.stepBack();
    QCOMPARE(parameterName(desk.session.present().network, WeightId{1, 2, 2}), QStringLiteral("w11"));
    desk.session.editBy(WeightId{1, 2, 2}, 0.01);
    QCOMPARE(stack.count(), 4);
}

void TestDocument::stepsAtOtherIterations()
{
    Desk desk(lectureProject());
    desk.session.editBy(w5, 0.01);
    desk.trainTo(1);
    desk.session.editBy(w5, 0.01);
    QCOMPARE(desk.document.undoStack().count(), 2);
}

void TestDocument::names_data()
{
    using Kind = SampleValueId::Kind;
    QTest::addColumn<NumberId>("number");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("name");
    QTest::newRow("weight") << NumberId(w5) << 0.45 << QStringLiteral("w5: 0.40 → 0.45");
    QTest::newRow("negative") << NumberId(w5) << -0.25 << QStringLiteral("w5: 0.40 → −0.25");
    QTest::newRow("bias") << NumberId(BiasId{1, 0}) << 0.5 << QStringLiteral("b1: 0.35 → 0.50");
    QTest::newRow("input") << NumberId(SampleValueId{Kind::Input, 0, 1}) << 0.2 << QStringLiteral("i2: 0.10 → 0.20");
    QTest::newRow("target") << NumberId(SampleValueId{Kind::Target, 0, 0}) << 0.02 << QStringLiteral("target o1: 0.01 → 0.02");
    QTest::newRow("learning rate") << NumberId(LearningRateId()) << 0.75 << QStringLiteral("η: 0.50 → 0.75");
}

void TestDocument::names()
{
    QFETCH(NumberId, number);
    QFETCH(double, value);
    QFETCH(QString, name);
    Desk desk(lectureProject());
    QVERIFY(desk.session.edit(number, value));
    QCOMPARE(desk.document.undoStack().undoText(), name);
    desk.document.undoStack().undo();
    QCOMPARE(desk.document.undoStack().redoText(), name);
}

void TestDocument::nameOfSteps()
{
    Desk desk(lectureProject());
    for (int i = 0; i < 3; ++i)
        desk.session.editBy(w5, 0.01);
    QCOMPARE(desk.document.undoStack().undoText(), QStringLiteral("w5: 0.40 → 0.43"));
    desk.session.editBy(w5, -0.03);
    QCOMPARE(desk.document.undoStack().count(), 0);
}

void TestDocument::reset()
{
    const std::unique_ptr<Desk> desk = deskAtPlace();
    QUndoStack &stack = desk->document.undoStack();
    const Network weights = desk->document.course().start.network;
    desk->session.reset();
    QCOMPARE(stack.count(), 0);

    desk->trainTo(5);
    desk->session.edit(WeightId{1, 1, 0}, 0.625);
    desk->session.edit(LearningRateId(), 0.25);
    const Course before = desk->document.course();
    desk->session.reset();
    const Course after = desk->document.course();
    QVERIFY(after.interventions.empty());
    QVERIFY(after.start.network == weights);
    QCOMPARE(after.start.training.optimizer.learningRate, 0.25);
    QCOMPARE(desk->session.moment().position, Position());
    stack.undo();
    QVERIFY(desk->document.course() == before);
    stack.redo();
    QVERIFY(desk->document.course() == after);
}

void TestDocument::announces()
{
    Desk desk(lectureProject());
    int announced = 0;
    Course last;
    connect(&desk.document, &Document::changed, this, [&](const Experiment &before) {
        ++announced;
        last = before.course;
    });
    const Course before = desk.document.course();
    desk.session.edit(w5, 0.45);
    QCOMPARE(announced, 1);
    QVERIFY(last == before);
    const Course after = desk.document.course();
    desk.document.undoStack().undo();
    QCOMPARE(announced, 2);
    QVERIFY(last == after);
    desk.session.edit(w5, 0.4);
    QCOMPARE(announced, 2);
}

/// A field that loses the keyboard because of an edit takes over what stands in it, just then.
void TestDocument::nothingIsEditedByAnEdit_data()
{
    QTest::addColumn<std::function<void(Desk &)>>("act");
    QTest::newRow("an edit") << std::function([](Desk &desk) { desk.session.edit(w5, 0.75); });
    QTest::newRow("an edit that is taken into the one before") << std::function([](Desk &desk) { desk.session.editBy(w5, 0.125); });
    QTest::newRow("undo") << std::function([](Desk &desk) { desk.document.undoStack().undo(); });
    QTest::newRow("redo") << std::function([](Desk &desk) { desk.document.undoStack().redo(); });
    QTest::newRow("another project") << std::function([](Desk &desk) { desk.document.open(Experiment{Course{lectureProject(), {}}}); });
}

void TestDocument::nothingIsEditedByAnEdit()
{
    QFETCH(std::function<void(Desk &)>, act);
    Desk desk(lectureProject());
    QUndoStack &stack = desk.document.undoStack();
    const Experiment start = desk.document.experiment();
    desk.session.edit(w5, 0.25);
    desk.session.editBy(w5, 0.125);
    desk.session.edit(w5, 0.5);
    stack.undo();
    const auto takeOver = [&desk] { desk.session.edit(LearningRateId(), 0.875); };
    connect(&desk.document, &Document::changed, this, takeOver);
    connect(&desk.document, &Document::opened, this, takeOver);
    act(desk);
    QCOMPARE(desk.session.present().training.optimizer.learningRate, 0.5);
    while (stack.canUndo())
        stack.undo();
    QVERIFY(desk.document.experiment() == start);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

void TestDocument::nothingIsEditedByAnEditDuringARun_data()
{
    QTest::addColumn<std::function<void(Desk &)>>("act");
    QTest::newRow("undo") << std::function([](Desk &desk) { desk.document.undoStack().undo(); });
    QTest::newRow("redo") << std::function([](Desk &desk) { desk.document.undoStack().redo(); });
    QTest::newRow("a branch is hidden") << std::function(
        [](Desk &desk) { desk.document.change(withBranchShown(desk.document.experiment(), 0, false), QString()); });
    QTest::newRow("the view") << std::function([](Desk &desk) {
        const auto look = [](Project project) {
            project.view.insert(QStringLiteral("look"), 1);
            return project;
        };
        desk.session.editView(look, QString());
    });
}

/// The same while training runs at full speed, and the field goes as soon as another moment is shown.
void TestDocument::nothingIsEditedByAnEditDuringARun()
{
    QFETCH(std::function<void(Desk &)>, act);
    Desk desk(lectureProject());
    desk.trainTo(30);
    desk.session.scrubTo(20);
    desk.session.edit(w5, 0.25);
    desk.session.editBy(w5, 0.125);
    desk.session.edit(w5, 0.5);
    desk.document.undoStack().undo();
    desk.trainTo(40);
    desk.session.setSpeed(Session::fullSpeed);
    desk.session.run();
    QThread::msleep(20);
    const QMetaObject::Connection field
        = connect(&desk.session, &Session::momentShown, this, [&desk] { desk.session.edit(LearningRateId(), 0.875); });
    act(desk);
    disconnect(field);
    desk.session.pause();
    QCOMPARE(desk.session.present().training.optimizer.learningRate, 0.5);
    QCOMPARE(complaint(desk.document, desk.session), QString());
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
