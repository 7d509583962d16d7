// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "core/training/replay.h"
#include "tests/support/desk.h"
#include "tests/support/dialogs.h"
#include "tests/support/windowdriver.h"
#include "ui/branchesdialog.h"
#include "ui/comparisondialog.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/errorsurfacepanel.h"
#include "ui/panels/timelinebar.h"

#include <QDir>
#include <QGraphicsSimpleTextItem>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QThread>

/// Travelling through training's time in the window: by keys and mouse, over branches, comparisons and the error surface.
class TestTravel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void theWindowSavesAllOfIt();
    void theTimelineCanBeDragged();
    void travelByKeys();
    void workflowInTheWindow();
    void aRenamedBranchStaysChosen_data();
    void aRenamedBranchStaysChosen();
    void whatIsComparedCanBeUsed();
    void theSurfaceHasTheWayOfTraining();
    void aNumberIsTypedWhileAnotherNetworkComes_data();
    void aNumberIsTypedWhileAnotherNetworkComes();
};

void TestTravel::theWindowSavesAllOfIt()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("a.backprop"));
    QVERIFY(writeFile(name, QString::fromUtf8(writeProject(lectureProject()))));
    {
        OPEN_WINDOW(driver);
        QVERIFY(driver.window().openPath(name));
        driver.session().rush(90);
        QVERIFY(comesToRest(driver.session()));
        driver.session().scrubTo(30);
        QVERIFY(driver.session().edit(WeightId{2, 0, 0}, 0.3));
        driver.session().rush(70);
        QVERIFY(comesToRest(driver.session()));
        driver.session().scrubTo(40);
        driver.action("Save")->trigger();
        QVERIFY(!driver.document().isModified());
    }
    OPEN_WINDOW(driver);
    QVERIFY(driver.window().openPath(name));
    QVERIFY(comesToRest(driver.session()));
    QCOMPARE(driver.session().moment().iteration, 40);
    QCOMPARE(driver.session().lastIteration(), 70);
    const Experiment &experiment = driver.document().experiment();
    QCOMPARE(experiment.branches.size(), std::size_t(1));
    QCOMPARE(forkOf(experiment.branches[0], experiment.course), 30);
    QCOMPARE(complaint(driver.document(), driver.session()), QString());
}

void TestTravel::theTimelineCanBeDragged()
{
    OPEN_WINDOW(driver);
    auto *bar = driver.window().findChild<TimelineBar *>();
    const auto middleOf = [bar](int step) { return bar->stepRect(step).center().toPoint(); };
    QTest::mousePress(bar, Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(driver.session().stepsDone(), 3);
    QTest::mouseMove(bar, middleOf(5));
    QCOMPARE(driver.session().stepsDone(), 6);
    QTest::mouseMove(bar, middleOf(1));
    QCOMPARE(driver.session().stepsDone(), 2);
    QTest::mouseRelease(bar, Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(driver.session().stepsDone(), 2);
}

void TestTravel::travelByKeys()
{
    OPEN_WINDOW(driver);
    driver.session().rush(200);
    QVERIFY(comesToRest(driver.session()));
    inDialog([](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QSpinBox *>(), QStringLiteral("120"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    driver.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 120);
    QVERIFY(driver.turnBack());
    driver.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 119);
    driver.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(driver.session().moment().iteration, 99);
    driver.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(driver.session().moment().iteration, 119);
    driver.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(driver.session().moment().iteration, 120);
}

void TestTravel::workflowInTheWindow()
{
    OPEN_WINDOW(driver);
    driver.session().rush(200);
    QVERIFY(comesToRest(driver.session()));
    driver.session().scrubTo(50);
    auto *rate = driver.named("Learning rate");
    QVERIFY(rate);
    rate->setFocus();
    QTest::keyClick(rate, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(rate, QStringLiteral("2"));
    QTest::keyClick(rate, Qt::Key_Return);
    driver.session().rush(150);
    QVERIFY(comesToRest(driver.session()));
    const auto names = [&driver] {
        QStringList found;
        const CurveView &view = *driver.window().findChild<CurveView *>();
        for (const QGraphicsItem *item : view.curve().childItems()) {
            const auto *text = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item);
            if (text && text->text().contains(QRegularExpression(QStringLiteral("η|rate"))))
                found << text->text();
        }
        return found;
    };
    QTRY_COMPARE(names(), QStringList{QStringLiteral("η = 0.50")});

    driver.action("Branches…")->trigger();
    auto *dialog = driver.window().findChild<BranchesDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto &table = part<QTableWidget>(*dialog, "Branches");
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.item(1, 1)->text(), QStringLiteral("50"));
    QCOMPARE(table.item(1, 2)->text(), QStringLiteral("200"));
    const NumberFormat &format = driver.session().format();
    QTRY_COMPARE(table.item(1, 3)->text(), format.text(errorOf(*projectAfter(Course{lectureProject(), {}}, 200))));

    auto &difference = part<QTableWidget>(*dialog, "Difference of the branches");
    QTRY_COMPARE(difference.rowCount(), 10);
    const Project present = *projectAfter(driver.document().course(), 150);
    const Project left = *projectAfter(Course{lectureProject(), {}}, 150);
    const ParameterId first = parameterNamed(present.network, difference.item(0, 0)->text()).value();
    QCOMPARE(difference.item(0, 1)->text(), format.text(left.network.value(first)));
    QCOMPARE(difference.item(0, 2)->text(), format.text(present.network.value(first)));
    QCOMPARE(difference.item(0, 3)->text(), format.text(left.network.value(first) - present.network.value(first)));
    for (const ParameterId id : parametersOf(present.network)) {
        const auto size = [&](ParameterId each) { return std::abs(left.network.value(each) - present.network.value(each)); };
        QVERIFY(size(id) <= size(first));
    }
    if (qEnvironmentVariableIsSet("BACKPROP_PICTURES")) {
        dialog->grab().save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(QStringLiteral("branches.png")));
        driver.window().grab().save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(QStringLiteral("branchcurves.png")));
    }

    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half rate"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(driver.document().experiment().branches[0].name, QStringLiteral("half rate"));
    QCOMPARE(names(), QStringList{QStringLiteral("half rate")});
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(!driver.document().experiment().branches[0].shown);
    QCOMPARE(names(), QStringList());

    QTest::mouseClick(&part<QPushButton>(*dialog, "Switch to the branch"), Qt::LeftButton);
    QVERIFY(comesToRest(driver.session()));
    QVERIFY((driver.document().course() == Course{lectureProject(), {}}));
    QCOMPARE(table.item(0, 0)->text(), QStringLiteral("half rate"));
    QCOMPARE(table.item(0, 2)->text(), QStringLiteral("200"));
    QCOMPARE(table.item(1, 0)->text(), QStringLiteral("η = 2.00"));
    QCOMPARE(driver.session().moment().iteration, 150);
    QTest::mouseClick(&part<QPushButton>(*dialog, "Delete the branch"), Qt::LeftButton);
    QVERIFY(driver.document().experiment().branches.empty());
    QCOMPARE(table.rowCount(), 1);
    while (driver.undoStack().canUndo()) {
        driver.undoStack().undo();
        QVERIFY(comesToRest(driver.session()));
    }
    QVERIFY((driver.document().experiment() == Experiment(Course{lectureProject(), {}})));
}

void TestTravel::aRenamedBranchStaysChosen_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("key");
    for (const auto &[name, key] : {std::pair("Enter", Qt::Key_Return), std::pair("Tab", Qt::Key_Tab)}) {
        QTest::addRow("the present, by %s", name) << 0 << int(key);
        QTest::addRow("the oldest branch, by %s", name) << 1 << int(key);
        QTest::addRow("one of two alike, by %s", name) << 2 << int(key);
        QTest::addRow("the newest branch, by %s", name) << 3 << int(key);
    }
}

void TestTravel::aRenamedBranchStaysChosen()
{
    QFETCH(int, row);
    QFETCH(int, key);
    OPEN_WINDOW(driver);
    // The second and the third branch have the same course.
    for (int branch = 1; branch <= 3; ++branch) {
        driver.session().rush(80);
        QVERIFY(comesToRest(driver.session()));
        driver.session().scrubTo(30);
        driver.session().branchHere();
    }
    const auto course = [&driver](std::size_t branch) { return driver.document().experiment().branches[branch].course; };
    QVERIFY(course(1) == course(2));
    driver.action("Branches…")->trigger();
    auto *dialog = driver.window().findChild<BranchesDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto &table = part<QTableWidget>(*dialog, "Branches");
    QCOMPARE(table.rowCount(), 4);
    table.setCurrentCell(row, 0);
    table.setFocus();
    dialog->activateWindow();
    QTRY_VERIFY(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mine"));
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
    QTRY_COMPARE(table.item(row, 0)->text(), QStringLiteral("mine"));
    QCOMPARE(table.currentRow(), row);
    const Experiment &experiment = driver.document().experiment();
    QCOMPARE(row == 0 ? experiment.name : experiment.branches[static_cast<std::size_t>(row - 1)].name, QStringLiteral("mine"));
    driver.undoStack().undo();
    QCOMPARE(table.currentRow(), row);
}

void TestTravel::whatIsComparedCanBeUsed()
{
    OPEN_WINDOW(driver);
    driver.session().rush(200);
    QVERIFY(comesToRest(driver.session()));
    inDialog([](QDialog &dialog) {
        type(part<QLineEdit>(dialog, "Learning rates to compare"), "0.1; 0.5; 2");
        type(part<QSpinBox>(dialog, "Iterations of each variant"), "200");
        QTest::mouseClick(&part<QPushButton>(dialog, "Start comparison"), Qt::LeftButton);
        auto &table = part<QTableWidget>(dialog, "Variants, best first");
        QVERIFY(QTest::qWaitFor([&] { return !static_cast<ComparisonDialog &>(dialog).isRunning() && table.rowCount() == 3; }));
        QVERIFY2(table.item(0, 0)->text().contains(QLatin1Char('2')), qPrintable(table.item(0, 0)->text()));
        table.selectRow(0);
        QTest::mouseClick(&part<QPushButton>(dialog, "Use the chosen variant"), Qt::LeftButton);
    });
    driver.action("Compare settings…")->trigger();
    QCOMPARE(driver.session().present().training.optimizer.learningRate, 2.0);
    QCOMPARE(driver.session().moment().iteration, 0);
    QCOMPARE(driver.document().experiment().branches.size(), std::size_t(1));
    QCOMPARE(driver.document().experiment().branches[0].iterations, 200);
    driver.undoStack().undo();
    QVERIFY(comesToRest(driver.session()));
    QVERIFY((driver.document().experiment() == Experiment(Course{lectureProject(), {}})));
    QCOMPARE(driver.session().lastIteration(), 200);
}

void TestTravel::theSurfaceHasTheWayOfTraining()
{
    OPEN_WINDOW(driver);
    driver.session().rush(500);
    QVERIFY(comesToRest(driver.session()));
    auto *panel = driver.window().findChild<ErrorSurfacePanel *>();
    QSignalSpy shown(panel, &ErrorSurfacePanel::surfaceShown);
    driver.key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QVERIFY(shown.wait(10000));
    const std::vector<PathPoint> path = driver.session().path(panel->across(), panel->up());
    QVERIFY(path.size() > 5);
    QCOMPARE(path.front().across, lectureProject().network.value(panel->across()));
    const Project at = *projectAfter(driver.document().course(), path.back().iteration);
    QCOMPARE(path.back().up, at.network.value(panel->up()));
    if (qEnvironmentVariableIsSet("BACKPROP_PICTURES"))
        driver.window().grab().save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(QStringLiteral("surface.png")));
}

/// Training at full speed has come to another structure, which the window has not shown yet.
void TestTravel::aNumberIsTypedWhileAnotherNetworkComes_data()
{
    QTest::addColumn<bool>("pressedBefore");
    QTest::newRow("a click elsewhere") << false;
    QTest::newRow("pressed before it is typed, and let go after") << true;
}

void TestTravel::aNumberIsTypedWhileAnotherNetworkComes()
{
    QFETCH(bool, pressedBefore);
    OPEN_WINDOW(driver);
    const Course course = withChange(Course{lectureProject(), {}}, 5, projectFrom(QStringLiteral("2-1-1 none")));
    driver.document().open(Experiment{course});
    driver.click(WeightId{2, 1, 1});
    const QPoint place = driver.centreOf(WeightId{2, 0, 0});
    if (pressedBefore) {
        QTest::mousePress(driver.view().viewport(), Qt::LeftButton, {}, place);
        driver.key(Qt::Key_Return);
    }
    driver.type("0.45");
    QVERIFY(driver.editor().isOpen());
    driver.session().rush(20);
    QThread::msleep(500);
    if (!pressedBefore)
        QTest::mousePress(driver.view().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(driver.view().viewport(), Qt::LeftButton, {}, place);
    QVERIFY(comesToRest(driver.session()));
    QCOMPARE(driver.session().moment().iteration, 20);
    QVERIFY(driver.document().course() == course);
    QVERIFY(!driver.editor().isOpen());
}

QTEST_MAIN(TestTravel)
#include "tst_travel.moc"
