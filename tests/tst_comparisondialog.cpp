// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/projects.h"
#include "ui/comparisondialog.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/comparisonchart.h"
#include "ui/panels/promptbutton.h"
#include "ui/widgetstyle.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>

#include <cmath>

namespace {

using Column = ComparisonDialog::Column;

/// A dialog on the screen, worked by mouse and keys.
struct DialogDriver
{
    explicit DialogDriver(const Project &project = lectureProject())
        : dialog(project, NumberFormat(), Style::of(Style::Theme::Light))
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }

    template<typename T>
    T *named(const char *name) const
    {
        for (T *widget : dialog.findChildren<T *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }
    QTableWidget *table() const { return named<QTableWidget>("Variants, best first"); }
    ComparisonChart *chart() const { return dialog.findChild<ComparisonChart *>(); }
    QString state() const { return named<QLabel>("State of the comparison")->text(); }
    QString cell(int row, int column) const { return table()->item(row, column)->text(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->rowCount(); ++row)
            names << cell(row, Column::Name);
        return names;
    }
    void click(const char *button) const { QTest::mouseClick(named<PromptButton>(button), Qt::LeftButton); }
    void type(const char *field, const char *text) const
    {
        auto *edit = named<QLineEdit>(field);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    void choose(const char *kind) const
    {
        auto *box = named<ChoiceBox>("What differs");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != QString::fromUtf8(kind); ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void setIterations(int iterations) const
    {
        auto *box = named<QSpinBox>("Iterations of each variant");
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(iterations));
        QTest::keyClick(box, Qt::Key_Tab);
    }
    bool finishes() const
    {
        return QTest::qWaitFor([this] { return !dialog.isRunning(); }, 20000);
    }

    ComparisonDialog dialog;
};

double errorAfter(Project project, long long iterations)
{
    Trainer trainer(std::move(project));
    while (trainer.iteration() < iterations && trainer.performIteration())
        ;
    return totalError(trainer.network(), trainer.project().samples, trainer.project().training.loss);
}

Project withRate(Project project, double rate)
{
    project.training.optimizer.learningRate = rate;
    return project;
}

void savePictures(DialogDriver &driver, const QString &name)
{
    if (!qEnvironmentVariableIsSet("BACKPROP_PICTURES"))
        return;
    const QDir folder(qEnvironmentVariable("BACKPROP_PICTURES"));
    for (const Style::Theme theme : {Style::Theme::Light, Style::Theme::Dark}) {
        const Style &style = Style::of(theme);
        applyToApplication(style);
        driver.dialog.setStyle(style);
        QCoreApplication::processEvents();
        driver.dialog.grab().save(
            folder.filePath(name + (theme == Style::Theme::Light ? QStringLiteral("-light.png") : QStringLiteral("-dark.png"))));
    }
    applyToApplication(Style::of(Style::Theme::Light));
}

} // namespace

/// Several trainings in one dialog: choosing, running, looking, and going on with one of them.
class TestComparisonDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyToApplication(Style::of(Style::Theme::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void variantsAreThereBeforeTheStart();
    void learningRatesAreTrainedAndSorted();
    void optimizersOrdersAndSeeds_data();
    void optimizersOrdersAndSeeds();
    void divergenceHasItsRow();
    void whatIsRefusedIsSaid();
    void runningCanBeStopped();
    void closingEndsTheWork();
    void theChosenOneIsHandedOver();
    void theTableIsReachedByKeyboard();
    void curvesAreDrawnWhereTheyBelong();
    void linesDiffer();
    void namesAreUnique();
};

void TestComparisonDialog::variantsAreThereBeforeTheStart()
{
    DialogDriver driver;
    QCOMPARE(driver.names().join(QStringLiteral(", ")), QStringLiteral("η = 0.05, η = 0.15, η = 0.5, η = 1.5, η = 5"));
    QCOMPARE(driver.cell(0, Column::Final), QStringLiteral("–"));
    QVERIFY(!driver.named<PromptButton>("Use the chosen variant")->isEnabled());
    QVERIFY(!driver.named<PromptButton>("Stop comparison")->isEnabled());
    QVERIFY(driver.table()->currentItem());
    savePictures(driver, QStringLiteral("comparison-start"));
}

void TestComparisonDialog::learningRatesAreTrainedAndSorted()
{
    DialogDriver driver;
    driver.type("Learning rates to compare", "0.1 0.5; 2");
    driver.setIterations(300);
    driver.click("Start comparison");
    QVERIFY(driver.finishes());
    // The lecture's error falls the faster the larger η is.
    QCOMPARE(driver.names().join(QStringLiteral(", ")), QStringLiteral("η = 2, η = 0.5, η = 0.1"));
    for (int row = 0; row < 3; ++row) {
        const double rate = std::vector{2.0, 0.5, 0.1}[static_cast<std::size_t>(row)];
        QCOMPARE(driver.cell(row, Column::Final), NumberFormat().text(errorAfter(withRate(lectureProject(), rate), 300)));
        QCOMPARE(driver.cell(row, Column::Smallest), driver.cell(row, Column::Final));
    }
    QCOMPARE(driver.cell(2, Column::Below), QStringLiteral("not yet"));
    const int below = driver.cell(0, Column::Below).toInt();
    QVERIFY(errorAfter(withRate(lectureProject(), 2.0), below) < 0.01);
    QVERIFY(errorAfter(withRate(lectureProject(), 2.0), below - 1) >= 0.01);
    QCOMPARE(driver.state(), QStringLiteral("Lowest error after 300 iterations: η = 2, E = %1.").arg(driver.cell(0, Column::Final)));
    savePictures(driver, QStringLiteral("comparison-rates"));
}

void TestComparisonDialog::optimizersOrdersAndSeeds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("names");
    QTest::newRow("optimizers") << "optimizer"
                                << "Adam, Nesterov, RMSprop, gradient descent, momentum";
    QTest::newRow("orders") << "update order"
                            << "output layer first, simultaneous";
    QTest::newRow("seeds") << "seed"
                           << "seed 1, seed 2, seed 3, seed 4, seed 5";
}

void TestComparisonDialog::optimizersOrdersAndSeeds()
{
    QFETCH(QString, kind);
    QFETCH(QString, names);
    DialogDriver driver;
    driver.choose(qPrintable(kind));
    driver.setIterations(200);
    QCOMPARE(driver.table()->rowCount(), names.count(QLatin1Char(',')) + 1);
    driver.click("Start comparison");
    QVERIFY(driver.finishes());
    QStringList found = driver.names();
    found.sort();
    QCOMPARE(found.join(QStringLiteral(", ")), names);
    for (int row = 1; row < driver.table()->rowCount(); ++row)
        QVERIFY(driver.cell(row - 1, Column::Final).toDouble() <= driver.cell(row, Column::Final).toDouble());
    savePictures(driver, QStringLiteral("comparison-") + QString(kind).remove(QLatin1Char(' ')));
}

void TestComparisonDialog::divergenceHasItsRow()
{
    Project project = projectFrom(QStringLiteral("1-1 none"));
    project.network.layer(1).activation = Activation::Linear;
    project.network.layer(1).weights = {1.0};
    project.samples = {{{1.0}, {0.0}}};
    DialogDriver driver(project);
    driver.type("Learning rates to compare", "1e200 2,5 0.5");
    driver.setIterations(5000);
    driver.click("Start comparison");
    QVERIFY(driver.finishes());
    QCOMPARE(driver.names().first(), QStringLiteral("η = 0.5"));
    // |w| grows by 1.5 each time: its square leaves the doubles when 1.5²ⁿ / 2 does, n = (1024 + 1) / (2 log₂ 1.5) = 876.
    QStringList sentences{driver.cell(1, Column::Below), driver.cell(2, Column::Below)};
    sentences.sort();
    QCOMPARE(sentences[0], QStringLiteral("✕ the total error became infinite in iteration 1; try a smaller learning rate than 1e+200"));
    QCOMPARE(sentences[1], QStringLiteral("✕ the total error became infinite in iteration 877; try a smaller learning rate than 2.5"));
    savePictures(driver, QStringLiteral("comparison-divergence"));
}

void TestComparisonDialog::whatIsRefusedIsSaid()
{
    DialogDriver driver;
    driver.type("Learning rates to compare", "0.5 0.5");
    QCOMPARE(driver.state(), QStringLiteral("learning rates: 0.5 is there twice"));
    QCOMPARE(driver.table()->rowCount(), 0);
    QVERIFY(!driver.named<PromptButton>("Start comparison")->isEnabled());
    driver.choose("optimizer");
    for (const char *name : {"Compare momentum", "Compare Nesterov", "Compare RMSprop", "Compare Adam"}) {
        auto *box = driver.named<QCheckBox>(name);
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    }
    QCOMPARE(driver.state(), QStringLiteral("optimizers: at least two are needed for a comparison"));
    driver.choose("seed");
    driver.type("Seeds to compare", "1 x");
    QVERIFY(driver.state().startsWith(QStringLiteral("seeds: \"x\" is not a whole number")));
    driver.type("Seeds to compare", "1 2");
    QVERIFY(driver.named<PromptButton>("Start comparison")->isEnabled());
}

void TestComparisonDialog::runningCanBeStopped()
{
    DialogDriver driver;
    driver.setIterations(10'000'000);
    driver.named<PromptButton>("Start comparison")->setFocus();
    QTest::keyClick(driver.named<PromptButton>("Start comparison"), Qt::Key_Space);
    QVERIFY(driver.dialog.isRunning());
    QVERIFY(driver.named<PromptButton>("Stop comparison")->hasFocus());
    QVERIFY(!driver.named<QSpinBox>("Iterations of each variant")->isEnabled());
    // All variants grow together, however many cores there are.
    QVERIFY(QTest::qWaitFor(
        [&] {
            const std::vector<VariantProgress> &all = driver.dialog.progress();
            return std::all_of(all.begin(), all.end(), [](const VariantProgress &variant) { return variant.iteration > 0; });
        },
        20000));
    QVERIFY(driver.state().startsWith(QStringLiteral("Training 5 variants: at least ")));
    QTest::keyClick(driver.named<PromptButton>("Stop comparison"), Qt::Key_Space);
    QVERIFY(!driver.dialog.isRunning());
    QVERIFY(driver.state().startsWith(QStringLiteral("Stopped before all had 10,000,000 iterations. Lowest error: ")));
    QVERIFY(driver.named<PromptButton>("Start comparison")->isEnabled());
}

void TestComparisonDialog::closingEndsTheWork()
{
    DialogDriver driver(projectFrom(QStringLiteral("8-32-32-8 single samples=20 batch=20")));
    driver.setIterations(10'000'000);
    driver.click("Start comparison");
    QVERIFY(driver.dialog.isRunning());
    QElapsedTimer time;
    time.start();
    QTest::keyClick(&driver.dialog, Qt::Key_Escape);
    QVERIFY(!driver.dialog.isVisible());
    QVERIFY(!driver.dialog.isRunning());
    QCOMPARE_LT(time.elapsed(), 1000);
}

void TestComparisonDialog::theChosenOneIsHandedOver()
{
    DialogDriver driver;
    std::vector<Project> chosen;
    connect(&driver.dialog, &ComparisonDialog::chosen, this, [&chosen](const Project &project) { chosen.push_back(project); });
    driver.type("Learning rates to compare", "0.1 0.5 2");
    driver.setIterations(50);
    driver.click("Start comparison");
    QVERIFY(driver.finishes());
    QTableWidget *table = driver.table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(2, 1)).center());
    driver.click("Use the chosen variant");
    QCOMPARE(chosen.size(), std::size_t(1));
    QVERIFY2(chosen.front() == withRate(lectureProject(), 0.1), "the variant at its start, not what it was trained to");
    QVERIFY(!driver.dialog.isVisible());
}

void TestComparisonDialog::theTableIsReachedByKeyboard()
{
    DialogDriver driver;
    driver.setIterations(50);
    driver.click("Start comparison");
    QVERIFY(driver.finishes());
    for (int i = 0; i < 20 && !driver.table()->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(driver.table()->hasFocus());
    const int before = driver.table()->currentRow();
    QTest::keyClick(driver.table(), before == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(driver.table()->currentRow() != before);
    QTest::keyClick(driver.table(), Qt::Key_Tab);
    QVERIFY2(!driver.table()->hasFocus(), "the table must not hold the focus");
    // What a screen reader hears of the chart.
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(driver.chart());
    QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Error curves of the variants"));
    QCOMPARE(chart->text(QAccessible::Description), driver.state());
}

void TestComparisonDialog::curvesAreDrawnWhereTheyBelong()
{
    DialogDriver driver;
    driver.choose("update order");
    driver.setIterations(100);
    driver.click("Start comparison");
    QVERIFY(driver.finishes());
    const ComparisonChart *chart = driver.chart();
    QCOMPARE(chart->curves().size(), std::size_t(2));
    for (const bool logarithmic : {true, false}) {
        QCOMPARE(chart->isLogarithmic(), logarithmic);
        // Between the axis's ends an error has its place, and the curve's colour is there.
        const double error = errorAfter(lectureProject(), 40);
        const QPointF place = chart->pointOf(40, error);
        QVERIFY(chart->plotArea().contains(place));
        const QImage picture = driver.chart()->grab().toImage();
        const QColor line = ComparisonChart::penOf(0, Style::of(Style::Theme::Light)).color();
        const QColor other = ComparisonChart::penOf(1, Style::of(Style::Theme::Light)).color();
        bool found = false;
        for (int dy = -2; dy <= 2; ++dy) {
            const QColor pixel = picture.pixelColor(place.toPoint() + QPoint(0, dy));
            for (const QColor &color : {line, other})
                found = found || std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) < 60;
        }
        QVERIFY(found);
        auto *box = driver.named<QCheckBox>("Logarithmic error axis");
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    }
}

void TestComparisonDialog::linesDiffer()
{
    for (const Style::Theme theme : {Style::Theme::Light, Style::Theme::Dark}) {
        const Style &style = Style::of(theme);
        for (int i = 0; i < static_cast<int>(mostVariants); ++i) {
            for (int j = 0; j < i; ++j) {
                const QPen one = ComparisonChart::penOf(i, style);
                const QPen other = ComparisonChart::penOf(j, style);
                QVERIFY(one.color() != other.color() || one.dashPattern() != other.dashPattern());
            }
            const QPen next = ComparisonChart::penOf(i + 1, style);
            QVERIFY2(ComparisonChart::penOf(i, style).dashPattern() != next.dashPattern(), "neighbours differ without colours, too");
        }
    }
}

void TestComparisonDialog::namesAreUnique()
{
    const DialogDriver driver;
    QSet<QString> names;
    for (const QWidget *widget : driver.dialog.findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus && !widget->inherits("QTableCornerButton")
            && !widget->parentWidget()->inherits("QAbstractSpinBox") && !widget->inherits("QComboBoxListView")
            && !widget->inherits("QScrollBar");
        if (!isControl || qobject_cast<const QStackedWidget *>(widget))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
        names.insert(widget->accessibleName());
    }
    QVERIFY(names.size() >= 15);
}

QTEST_MAIN(TestComparisonDialog)
#include "tst_comparisondialog.moc"
