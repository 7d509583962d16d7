// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects.h"
#include "ui/gradientcheckdialog.h"
#include "ui/gradientmodel.h"
#include "ui/healthdialog.h"
#include "ui/panels/promptbutton.h"
#include "ui/style.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

namespace {

/// A dialog on the screen, with eyes for its table.
struct DialogDriver
{
    DialogDriver() { dialog.show(); }

    template<typename T>
    T *named(const char *name) const
    {
        for (T *widget : dialog.findChildren<T *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }
    QTableView *table() const { return named<QTableView>("Gradients"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    QStringList column(int number) const
    {
        QStringList cells;
        for (int row = 0; row < rows(); ++row)
            cells << cell(row, number);
        return cells;
    }
    void clickRow(int row) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(row, 0)).center());
    }
    void clickHeader(int column) const
    {
        QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + 12, header->height() / 2});
    }

    GradientCheckDialog dialog{NumberFormat()};
};

/// 2-2-1 with net_h1 = 0 at its sample, where ReLU has a kink.
Project projectAtAKink()
{
    Project project;
    project.network = {2,
                       {{Activation::Relu, 2, 2, {0.5, -0.5, 0.75, 0.25}, BiasKind::None, {}},
                        {Activation::Linear, 2, 1, {1.0, 1.0}, BiasKind::None, {}}}};
    project.samples = {{{1.0, 1.0}, {0.0}}};
    return project;
}

} // namespace

/// The dialogs that a check of the network leads to: the table of all gradients, and the list of what ails it.
class TestGradientCheckDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void everyGradientHasARow();
    void aKinkIsNamed();
    void columnsSort();
    void largeNetworksShowTheirWorst();
    void aCheckCanBeCancelled();
    void closingLeavesTheWork();
    void healthIsListed();
    void namesAreUnique();
};

void TestGradientCheckDialog::everyGradientHasARow()
{
    DialogDriver driver;
    const QSignalSpy checked(&driver.dialog, &GradientCheckDialog::checked);
    const Project project = lectureProject();
    driver.dialog.check(project);
    QCOMPARE(checked.count(), 1);
    const std::vector<GradientDifference> differences = gradientDifferences(project);
    QCOMPARE(driver.rows(), 10);
    for (int row = 0; row < driver.rows(); ++row) {
        const GradientDifference &difference = differences[static_cast<std::size_t>(row)];
        QCOMPARE(driver.cell(row, GradientModel::Parameter), parameterName(project.network, difference.parameter));
        QCOMPARE(driver.cell(row, GradientModel::Gradient), NumberFormat().text(difference.gradient));
        QCOMPARE(driver.cell(row, GradientModel::Slope), NumberFormat().text(difference.slope));
        QCOMPARE(driver.cell(row, GradientModel::Relative), relativeText(difference.relative));
        QCOMPARE(driver.cell(row, GradientModel::Remark), QStringLiteral("agrees"));
        QVERIFY(driver.cell(row, GradientModel::Gradient, Qt::ToolTipRole).contains(allDigits(difference.gradient)));
    }
    // The lecture's own: ∂E_total/∂w5 = 0.082167041.
    const auto w5 = static_cast<int>(driver.column(GradientModel::Parameter).indexOf(QStringLiteral("w5")));
    QCOMPARE(driver.cell(w5, GradientModel::Gradient), QStringLiteral("0.0822"));
    QVERIFY(
        driver.cell(w5, GradientModel::Gradient, Qt::AccessibleTextRole).startsWith(QStringLiteral("w5, back-propagation: 0.08216704")));
    QCOMPARE(driver.dialog.sentence(), gradientVerdict(project.network, differences).sentence);
    QVERIFY(driver.dialog.sentence().startsWith(QStringLiteral("All 10 gradients agree with central differences to ")));
    QVERIFY(driver.table()->currentIndex().isValid());
}

void TestGradientCheckDialog::aKinkIsNamed()
{
    DialogDriver driver;
    const Project project = projectAtAKink();
    driver.dialog.check(project);
    QCOMPARE(driver.rows(), 6);
    QVERIFY(driver.dialog.sentence().startsWith(QStringLiteral("4 of 6 gradients agree")));
    QVERIFY(driver.dialog.sentence().endsWith(QStringLiteral("2 are at kinks, where finite differences prove nothing.")));
    for (const int row : {4, 5}) {
        const QString name = driver.cell(row, GradientModel::Parameter);
        QVERIFY(name == QLatin1String("w1") || name == QLatin1String("w2"));
        QCOMPARE(driver.cell(row, GradientModel::Remark), QStringLiteral("kink at net_h1 = 0"));
        driver.clickRow(row);
        const QString remark = driver.named<QLabel>("Remark on the gradient")->text();
        QVERIFY2(remark.startsWith(QStringLiteral("At %1 the error has a kink: net_h1 is exactly 0 in sample 1").arg(name)),
                 qPrintable(remark));
        QVERIFY(driver.cell(row, GradientModel::Remark, Qt::AccessibleTextRole).contains(remark));
    }
    driver.clickRow(0);
    QVERIFY(driver.named<QLabel>("Remark on the gradient")->text().isEmpty());
    const QLabel *label = driver.named<QLabel>("Remark on the gradient");
    driver.clickRow(5);
    QVERIFY(label->heightForWidth(label->width()) <= label->height());
}

void TestGradientCheckDialog::columnsSort()
{
    DialogDriver driver;
    driver.dialog.check(lectureProject());
    const QStringList worstFirst = driver.column(GradientModel::Parameter);
    driver.clickHeader(GradientModel::Parameter);
    const QStringList byName
        = {QStringLiteral("w1"), QStringLiteral("w2"), QStringLiteral("w3"), QStringLiteral("w4"), QStringLiteral("w5"),
           QStringLiteral("w6"), QStringLiteral("w7"), QStringLiteral("w8"), QStringLiteral("b1"), QStringLiteral("b2")};
    QCOMPARE(driver.column(GradientModel::Parameter), byName);
    driver.clickHeader(GradientModel::Parameter);
    QCOMPARE(driver.column(GradientModel::Parameter), QStringList(byName.rbegin(), byName.rend()));
    // By hand: ∂E/∂w8 = −0.0227 is the smallest, ∂E/∂b2 = 0.1005 the largest.
    driver.clickHeader(GradientModel::Gradient);
    QCOMPARE(driver.cell(0, GradientModel::Parameter), QStringLiteral("w8"));
    QCOMPARE(driver.cell(9, GradientModel::Parameter), QStringLiteral("b2"));
    driver.clickHeader(GradientModel::Relative);
    driver.clickHeader(GradientModel::Relative);
    QCOMPARE(driver.column(GradientModel::Parameter), worstFirst);
}

void TestGradientCheckDialog::largeNetworksShowTheirWorst()
{
    DialogDriver driver;
    const QSignalSpy checked(&driver.dialog, &GradientCheckDialog::checked);
    const Project project = projectFrom(QStringLiteral("100-40-10 single"));
    driver.dialog.check(project);
    QVERIFY(driver.dialog.isChecking());
    QVERIFY(driver.named<QProgressBar>("Gradients checked")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!driver.dialog.isChecking(), 60'000);
    QCOMPARE(checked.count(), 1);
    QVERIFY(!driver.named<QProgressBar>("Gradients checked")->isVisible());
    const std::vector<GradientDifference> differences = gradientDifferences(project);
    QCOMPARE(differences.size(), std::size_t(4450));
    QCOMPARE(driver.rows(), 2000);
    QCOMPARE(driver.named<QLabel>("Rows shown")->text(), QStringLiteral("The worst 2,000 of 4,450 are shown."));
    for (const int row : {0, 1, 1999})
        QCOMPARE(driver.cell(row, GradientModel::Parameter),
                 parameterName(project.network, differences[static_cast<std::size_t>(row)].parameter));
    QCOMPARE(driver.dialog.sentence(), gradientVerdict(project.network, differences).sentence);
}

void TestGradientCheckDialog::aCheckCanBeCancelled()
{
    DialogDriver driver;
    const QSignalSpy checked(&driver.dialog, &GradientCheckDialog::checked);
    driver.dialog.check(projectFrom(QStringLiteral("1000-400-100 none samples=20 batch=20")));
    auto *progress = driver.named<QProgressBar>("Gradients checked");
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, 30'000);
    QTest::mouseClick(driver.named<PromptButton>("Cancel gradient check"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!driver.dialog.isChecking(), 30'000);
    QCOMPARE(checked.count(), 0);
    QVERIFY(driver.rows() > 0);
    QVERIFY2(QRegularExpression(QStringLiteral("^Cancelled after [0-9,]+ of 440,000 gradients\\. All [0-9]+ gradients agree"))
                 .match(driver.dialog.sentence())
                 .hasMatch(),
             qPrintable(driver.dialog.sentence()));
    // Another check begins anew.
    driver.dialog.check(lectureProject());
    QCOMPARE(driver.rows(), 10);
    QCOMPARE(checked.count(), 1);
}

void TestGradientCheckDialog::closingLeavesTheWork()
{
    QElapsedTimer timer;
    {
        DialogDriver driver;
        driver.dialog.check(projectFrom(QStringLiteral("1000-400-100 none samples=20 batch=20")));
        QTest::qWait(100);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
}

void TestGradientCheckDialog::healthIsListed()
{
    HealthDialog dialog(Style::of(Style::Theme::Light));
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QVERIFY(!list->isVisible());
    QVERIFY(dialog.findChild<QLabel *>()->text().startsWith(QStringLiteral("All is well")));
    Project project = lectureProject();
    project.samples[0].inputs = {40.0, 40.0};
    const std::vector<HealthFinding> findings = healthOf(project);
    dialog.showFindings(findings);
    QVERIFY(list->isVisible());
    QCOMPARE(dialog.findChild<QLabel *>()->text(), QStringLiteral("2 findings"));
    QCOMPARE(list->count(), 2);
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(list->item(row)->text(), findings[static_cast<std::size_t>(row)].sentence);
        QVERIFY(!list->item(row)->icon().isNull());
        // A sentence that is longer than the list is wide takes several lines.
        QVERIFY(list->visualItemRect(list->item(row)).height() > 2 * list->fontMetrics().height());
        QVERIFY(list->visualItemRect(list->item(row)).width() <= list->viewport()->width());
    }
    dialog.setStyle(Style::of(Style::Theme::Dark));
    dialog.showFindings({});
    QCOMPARE(list->count(), 0);
    QVERIFY(!list->isVisible());
}

void TestGradientCheckDialog::namesAreUnique()
{
    DialogDriver driver;
    driver.dialog.check(lectureProject());
    HealthDialog health(Style::of(Style::Theme::Light));
    QSet<QString> names;
    for (const QDialog *dialog : {static_cast<const QDialog *>(&driver.dialog), static_cast<const QDialog *>(&health)}) {
        for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            if (!button->isVisibleTo(dialog) || button->inherits("QTableCornerButton"))
                continue;
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY2(!names.contains(button->accessibleName()), qPrintable(button->accessibleName()));
            names.insert(button->accessibleName());
        }
    }
    QCOMPARE(names.size(), 2);
}

QTEST_MAIN(TestGradientCheckDialog)
#include "tst_gradientcheckdialog.moc"
