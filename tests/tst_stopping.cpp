// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects.h"
#include "ui/document.h"
#include "ui/panels/numberspinbox.h"
#include "ui/session.h"
#include "ui/stopconditionsdialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace {

template<typename T>
T *named(const QWidget &dialog, const QString &name)
{
    for (T *widget : dialog.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

void click(const QWidget &dialog, const QString &text)
{
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text() == text)
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }
}

} // namespace

/// Runs in the session that end by themselves, and the dialog that says when.
class TestStopping : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void aRunStops_data();
    void aRunStops();
    void divergenceStopsARun_data();
    void divergenceStopsARun();
    void theDialogGivesBackWhatItShows();
    void theDialogIsFilledIn();
};

void TestStopping::aRunStops_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<StopConditions>("conditions");
    QTest::addColumn<long long>("end"); // 0 where the error decides
    QTest::newRow("phase by phase") << 50.0 << StopConditions{2, {}, {}, {}} << 2LL;
    QTest::newRow("by iterations") << 3000.0 << StopConditions{{}, 25, {}, {}} << 25LL;
    QTest::newRow("full speed") << Session::fullSpeed << StopConditions{1000, {}, {}, {}} << 1000LL;
    QTest::newRow("full speed, by the error") << Session::fullSpeed << StopConditions{{}, {}, 0.01, {}} << 0LL;
}

void TestStopping::aRunStops()
{
    QFETCH(double, speed);
    QFETCH(StopConditions, conditions);
    QFETCH(long long, end);
    Document document(lectureProject());
    Session session(document);
    session.setStopConditions(conditions);
    session.setSpeed(speed);
    QSignalSpy stopped(&session, &Session::stopped);
    session.run();
    QTRY_VERIFY(!session.isRunning());
    QCOMPARE(stopped.count(), 1);
    const long long iteration = session.moment().iteration;
    QVERIFY(stopped[0][0].toString().startsWith(QStringLiteral("Stopped after iteration %1: ").arg(iteration)));
    if (end > 0)
        QCOMPARE(iteration, end);
    else
        QVERIFY(session.moment().totalError < 0.01);
    // Another run has the same conditions, counted from here.
    session.run();
    QTRY_VERIFY(!session.isRunning());
    QCOMPARE(stopped.count(), 2);
    QCOMPARE(session.moment().iteration, end > 0 ? 2 * end : iteration + 1);
}

void TestStopping::divergenceStopsARun_data()
{
    QTest::addColumn<double>("speed");
    QTest::newRow("phase by phase") << 50.0;
    QTest::newRow("by iterations") << 3000.0;
    QTest::newRow("full speed") << Session::fullSpeed;
}

void TestStopping::divergenceStopsARun()
{
    QFETCH(double, speed);
    Project project = lectureProject();
    // One linear neuron: w grows by a factor in each iteration, until it is infinite.
    project.network = {1, {{Activation::Linear, 1, 1, {2.0}, BiasKind::None, {}}}};
    project.samples = {{{1e20}, {0.0}}};
    project.training.optimizer = {1e10, Optimizer::Kind::Momentum};
    Document document(project);
    Session session(document);
    session.setSpeed(speed);
    QSignalSpy problem(&session, &Session::problemFound);
    session.run();
    QTRY_VERIFY(!session.isRunning());
    QCOMPARE(problem.count(), 1);
    const QString sentence = problem[0][0].toString();
    const long long iteration = session.moment().iteration;
    QVERIFY2(sentence.endsWith(QStringLiteral(" in iteration %1; try a smaller learning rate than 1e+10").arg(iteration + 1)),
             qPrintable(sentence));
    // What went before stays, and undo works.
    QCOMPARE(session.lastIteration(), iteration);
    session.stepBack();
    QVERIFY(session.edit(LearningRateId(), 1e-42));
    QVERIFY(session.present().training.optimizer.learningRate == 1e-42);
    document.undoStack().undo();
    QVERIFY(session.present().training.optimizer.learningRate == 1e10);
}

void TestStopping::theDialogGivesBackWhatItShows()
{
    for (const StopConditions &conditions : {StopConditions(), StopConditions{5, {}, 1e-7, {}}, StopConditions{1, 2, 0.25, 1'000'000'000}})
        QVERIFY(StopConditionsDialog(conditions).conditions() == conditions);
}

void TestStopping::theDialogIsFilledIn()
{
    StopConditionsDialog dialog({});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *error = named<NumberSpinBox>(dialog, QStringLiteral("Error to fall below"));
    auto *patience = named<QSpinBox>(dialog, QStringLiteral("Iterations without improvement"));
    QVERIFY(error && patience && !error->isEnabled() && !patience->isEnabled());
    click(dialog, QStringLiteral("When the error &falls below"));
    QVERIFY(error->isEnabled());
    error->setFocus();
    error->selectAll();
    QTest::keyClicks(error, QStringLiteral("0,005"));
    click(dialog, QStringLiteral("When it has &not improved for"));
    patience->setFocus();
    patience->selectAll();
    QTest::keyClicks(patience, QStringLiteral("30"));
    QTest::keyClick(patience, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(dialog.conditions() == (StopConditions{{}, {}, 0.005, 30}));
}

QTEST_MAIN(TestStopping)
#include "tst_stopping.moc"
