// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/projects.h"
#include "ui/compareordersdialog.h"
#include "ui/panels/curvechart.h"

#include <QChartView>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

namespace {

template<typename T>
T *named(const QDialog &dialog, const char *name)
{
    for (T *widget : dialog.findChildren<T *>()) {
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    }
    return nullptr;
}

CurveChart &chartIn(const QDialog &dialog)
{
    return dynamic_cast<CurveChart &>(*named<QChartView>(dialog, "Error curves of both orders")->chart());
}

bool comesToRest(const QDialog &dialog)
{
    const auto *state = named<QLabel>(dialog, "State of the comparison");
    return QTest::qWaitFor([state] { return state->text().isEmpty(); }, 60'000);
}

double errorAfter(Project project, UpdateOrder order, int iterations)
{
    project.training.updateOrder = order;
    Trainer trainer(std::move(project));
    while (trainer.iteration() < iterations && trainer.performIteration())
        ;
    return totalError(trainer.network(), trainer.project().samples, trainer.project().training.loss);
}

void setIterations(const QDialog &dialog, int iterations)
{
    auto *box = named<QSpinBox>(dialog, "Iterations to compare");
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::number(iterations));
}

} // namespace

/// Both update orders beside each other: where they part, and how their errors go on.
class TestCompareOrdersDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void theFirstDifferenceIsMarked();
    void curvesAreThoseOfTraining();
    void longTrainingLetsThePersonGoOn();
};

/// The lecture's gradient of w1 is that with the old weights of the output layer, or with those that have changed.
void TestCompareOrdersDialog::theFirstDifferenceIsMarked()
{
    const CompareOrdersDialog dialog(lectureProject(), 0, NumberFormat(), Style::of(Style::Theme::Light));
    const auto *table = named<QTableWidget>(dialog, "Quantities in both update orders");
    QStringList marked;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->text().startsWith(QStringLiteral("▶ ")))
            marked << table->item(row, 0)->text();
        const bool differs = table->item(row, 1)->text() != table->item(row, 2)->text();
        QCOMPARE(table->item(row, 2)->text().startsWith(QStringLiteral("≠ ")), differs);
    }
    QCOMPARE(marked.size(), 1);
    QVERIFY(named<QLabel>(dialog, "Where the orders part")->text().contains(marked.front().mid(2)));
}

void TestCompareOrdersDialog::curvesAreThoseOfTraining()
{
    const CompareOrdersDialog dialog(lectureProject(), 0, NumberFormat(), Style::of(Style::Theme::Light));
    QVERIFY(comesToRest(dialog));
    const std::vector<CurveStretch> &curve = chartIn(dialog).stretches();
    QCOMPARE(curve.back().lastIteration, 1000);
    QCOMPARE(curve.front().first, errorAfter(lectureProject(), UpdateOrder::Simultaneous, 0));
    QCOMPARE(curve.back().last, errorAfter(lectureProject(), UpdateOrder::Simultaneous, 1000));
}

/// What would take long is trained beside, and given up for what is asked next.
void TestCompareOrdersDialog::longTrainingLetsThePersonGoOn()
{
    const CompareOrdersDialog dialog(projectFrom(QStringLiteral("2-40-40-1 single samples=400 batch=400")), 0, NumberFormat(),
                                     Style::of(Style::Theme::Light));
    setIterations(dialog, 100'000);
    QCOMPARE(named<QLabel>(dialog, "State of the comparison")->text(), QStringLiteral("training …"));
    setIterations(dialog, 7);
    QVERIFY(comesToRest(dialog));
    QCOMPARE(chartIn(dialog).stretches().back().lastIteration, 7);
}

QTEST_MAIN(TestCompareOrdersDialog)
#include "tst_compareordersdialog.moc"
