// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/comparisonworker.h"
#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/projects.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

namespace {

constexpr qint64 longestWait = 20000; ///< ms, for a machine that is busy with other things

QStringList namesOf(const std::vector<TrainingVariant> &variants)
{
    QStringList names;
    for (const TrainingVariant &variant : variants)
        names << variant.name;
    return names;
}

/// The total error after every iteration of a project that is trained alone.
std::vector<double> errorsOf(const Project &project, long long iterations)
{
    Trainer trainer(project);
    const auto error = [&trainer] { return totalError(trainer.network(), trainer.project().samples, trainer.project().training.loss); };
    std::vector<double> errors{error()};
    while (trainer.iteration() < iterations && trainer.performIteration())
        errors.push_back(error());
    return errors;
}

/// How far all variants have come once there is nothing more to wait for.
std::vector<VariantProgress> finished(const ComparisonWorker &worker)
{
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < longestWait) {
        std::vector<VariantProgress> progress = worker.progress();
        if (std::all_of(progress.begin(), progress.end(), [](const VariantProgress &variant) { return variant.finished; }))
            return progress;
        QTest::qSleep(1);
    }
    return {};
}

std::vector<TrainingVariant> variants(const Project &project, const Varied &varied)
{
    return variantsOf(project, varied).value();
}

/// Whether a curve, every iteration of it, has these errors to the same bits.
bool isCurveOf(const std::vector<CurveStretch> &curve, const std::vector<double> &errors)
{
    if (curve.size() != errors.size())
        return false;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        if (curve[i].firstIteration != static_cast<long long>(i) || curve[i].first != errors[i] || curve[i].last != errors[i])
            return false;
    }
    return true;
}

} // namespace

Q_DECLARE_METATYPE(Varied)

/// The same start trained in several ways: which ways there are, and that each comes out as if it were alone.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void variantsHaveNames_data();
    void variantsHaveNames();
    void onlyWhatIsVariedDiffers();
    void otherOptimizersRememberNothing();
    void seedsDrawWeightsByActivation();
    void biasesThatAreNotTrainedStay();
    void fromTwoToTwelveAreCompared();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void largeProjectsHaveFewerVariants();
    void listsAreRead_data();
    void listsAreRead();
    void seedsAreRead();

    void eachVariantIsTrainedAsIfAlone_data();
    void eachVariantIsTrainedAsIfAlone();
    void thresholdIsNotedExactly();
    void divergenceIsASentence();
    void bestComesFirst();
    void longCurvesAreShort();
    void endsWhileItRuns();
};

void TestComparison::variantsHaveNames_data()
{
    using Kind = Optimizer::Kind;
    QTest::addColumn<Varied>("varied");
    QTest::addColumn<QString>("names");
    QTest::newRow("learning rates") << Varied(VariedRates{{0.1, 1.0, 1e-5}}) << "η = 0.1, η = 1, η = 1e-05";
    QTest::newRow("optimizers") << Varied(
        VariedOptimizers{{Kind::GradientDescent, Kind::Momentum, Kind::Nesterov, Kind::RmsProp, Kind::Adam}})
                                << "gradient descent, momentum, Nesterov, RMSprop, Adam";
    QTest::newRow("update orders") << Varied(VariedOrders()) << "simultaneous, output layer first";
    QTest::newRow("seeds") << Varied(VariedSeeds{{3, 1}}) << "seed 3, seed 1";
}

void TestComparison::variantsHaveNames()
{
    QFETCH(Varied, varied);
    QFETCH(QString, names);
    QCOMPARE(namesOf(variants(lectureProject(), varied)).join(QStringLiteral(", ")), names);
}

void TestComparison::onlyWhatIsVariedDiffers()
{
    const Project project = lectureProject();
    for (const TrainingVariant &variant : variants(project, VariedRates{{0.1, 2.0}})) {
        Project same = variant.project;
        QCOMPARE(variant.name, QStringLiteral("η = %1").arg(same.training.optimizer.learningRate));
        same.training.optimizer.learningRate = project.training.optimizer.learningRate;
        QVERIFY(same == project);
    }
    const std::vector<TrainingVariant> orders = variants(project, VariedOrders());
    QVERIFY(orders[0].project == lectureProject(UpdateOrder::Simultaneous));
    QVERIFY(orders[1].project == lectureProject(UpdateOrder::OutputLayerFirst));
}

void TestComparison::otherOptimizersRememberNothing()
{
    Project project = lectureProject();
    project.training.optimizer = {0.25, Optimizer::Kind::Momentum, 0.7};
    Trainer trainer(project);
    QVERIFY(trainer.performIteration());
    project = trainer.project();
    const std::vector<TrainingVariant> all = variants(project, VariedOptimizers{{Optimizer::Kind::Momentum, Optimizer::Kind::Adam}});
    QVERIFY2(all[0].project == project, "the project's own optimizer keeps its numbers and its memory");
    QVERIFY((all[1].project.training.optimizer == Optimizer{0.25, Optimizer::Kind::Adam}));
    QVERIFY(all[1].project.memory == OptimizerMemory());
    QVERIFY2(reinitialised(project, 1).memory == OptimizerMemory(), "what is remembered belongs to the old weights");
}

void TestComparison::seedsDrawWeightsByActivation()
{
    const Project project = projectFrom(QStringLiteral("200-200-100 single hidden=relu"));
    const Project drawn = reinitialised(project, 7);
    QVERIFY(drawn == reinitialised(project, 7));
    QVERIFY(drawn.network != reinitialised(project, 8).network);
    // He: variance 2 / n_in, here 0.01, of 40,000 weights; the estimate's own deviation is 0.01 · √(2 / 40000) = 0.00007.
    double squares = 0.0;
    for (const double weight : drawn.network.layer(1).weights)
        squares += weight * weight;
    QVERIFY(std::abs(squares / 40000 - 0.01) < 0.0004);
    // Xavier: evenly within ±√(6 / (200 + 100)) = ±0.1414…, and 20,000 weights come close to both ends.
    const auto [smallest, largest] = std::minmax_element(drawn.network.layer(2).weights.begin(), drawn.network.layer(2).weights.end());
    const double bound = std::sqrt(6.0 / 300.0);
    QVERIFY(*smallest >= -bound && *smallest<-0.99 * bound && * largest <= bound && * largest> 0.99 * bound);
    for (const Layer &layer : drawn.network.layers)
        QVERIFY(layer.biases == std::vector<double>(layer.biases.size(), 0.0));
}

void TestComparison::biasesThatAreNotTrainedStay()
{
    const Project project = projectFrom(QStringLiteral("2-3-1 shared biases=frozen"));
    const Project drawn = reinitialised(project, 1);
    for (int layer = 1; layer <= 2; ++layer) {
        QVERIFY(drawn.network.layer(layer).biases == project.network.layer(layer).biases);
        QVERIFY(drawn.network.layer(layer).weights != project.network.layer(layer).weights);
    }
}

void TestComparison::fromTwoToTwelveAreCompared()
{
    QCOMPARE(variants(lectureProject(), VariedSeeds{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}}).size(), std::size_t(12));
    QCOMPARE(variants(lectureProject(), VariedSeeds{{1, 2}}).size(), std::size_t(2));
}

void TestComparison::whatMakesNoSenseIsRefused_data()
{
    using Kind = Optimizer::Kind;
    QTest::addColumn<Varied>("varied");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << Varied(VariedRates()) << "learning rates: at least two are needed for a comparison";
    QTest::newRow("one") << Varied(VariedOptimizers{{Kind::Adam}}) << "optimizers: at least two are needed for a comparison";
    QTest::newRow("too many") << Varied(VariedSeeds{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}})
                              << "seeds: 13, but at most 12 can be compared";
    QTest::newRow("a rate twice") << Varied(VariedRates{{0.1, 0.5, 0.1}}) << "learning rates: 0.1 is there twice";
    QTest::newRow("a seed twice") << Varied(VariedSeeds{{4, 4}}) << "seeds: 4 is there twice";
    QTest::newRow("an optimizer twice") << Varied(VariedOptimizers{{Kind::Adam, Kind::Adam}}) << "optimizers: Adam is there twice";
    QTest::newRow("zero") << Varied(VariedRates{{0.1, 0.0}}) << "learning rates: 0 is refused; η: the learning rate must be above 0";
    QTest::newRow("infinite") << Varied(VariedRates{{0.1, HUGE_VAL}})
                              << "learning rates: inf is refused; η: the value must be a finite number";
}

void TestComparison::whatMakesNoSenseIsRefused()
{
    QFETCH(Varied, varied);
    QFETCH(QString, sentence);
    QCOMPARE(variantsOf(lectureProject(), varied).problem(), sentence);
}

void TestComparison::largeProjectsHaveFewerVariants()
{
    Project project = projectFrom(QStringLiteral("2-2-1 none"));
    project.samples.resize(900'000, project.samples.front());
    QVERIFY(variantsOf(project, VariedSeeds{{1, 2}}));
    QCOMPARE(variantsOf(project, VariedSeeds{{1, 2, 3, 4, 5}}).problem(),
             QStringLiteral("5 variants of a project of this size need too much memory; choose fewer"));

    // 4 weights and 13 numbers for each sample: ten times 4,000,000 is the most.
    project = projectFrom(QStringLiteral("4-1 none"));
    project.samples.resize(307'692, project.samples.front());
    const VariedSeeds ten{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}};
    QVERIFY(variantsOf(project, ten));
    project.samples.push_back(project.samples.front());
    QVERIFY(!variantsOf(project, ten));
}

void TestComparison::listsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<double>>("rates");
    QTest::newRow("spaces") << QStringLiteral(" 0.1  0.5 2 ") << std::vector<double>{0.1, 0.5, 2};
    QTest::newRow("decimal commas") << QStringLiteral("0,1; 0,5") << std::vector<double>{0.1, 0.5};
    QTest::newRow("a comma and a space") << QStringLiteral("0.1, 0.5, 1e-3") << std::vector<double>{0.1, 0.5, 1e-3};
    QTest::newRow("nothing") << QString() << std::vector<double>{};
}

void TestComparison::listsAreRead()
{
    QFETCH(QString, text);
    QFETCH(std::vector<double>, rates);
    QCOMPARE(readLearningRates(text).problem(), QString());
    QCOMPARE(readLearningRates(text).value(), rates);
}

void TestComparison::seedsAreRead()
{
    QVERIFY((readSeeds(QStringLiteral("1 2; 18446744073709551615")).value() == std::vector<std::uint64_t>{1, 2, ~std::uint64_t(0)}));
    QCOMPARE(readSeeds(QStringLiteral("1 2.5")).problem(),
             QStringLiteral("seeds: \"2.5\" is not a whole number from 0 to 18446744073709551615"));
    QVERIFY(readLearningRates(QStringLiteral("0.1 x")).problem().startsWith(QStringLiteral("learning rates: ")));
}

void TestComparison::eachVariantIsTrainedAsIfAlone_data()
{
    using Kind = Optimizer::Kind;
    QTest::addColumn<QString>("line");
    QTest::addColumn<Varied>("varied");
    QTest::newRow("learning rates") << QStringLiteral("2-2-2 shared") << Varied(VariedRates{{0.01, 0.1, 0.5, 1, 5}});
    QTest::newRow("optimizers") << QStringLiteral("3-4-2 single samples=5 batch=2")
                                << Varied(VariedOptimizers{{Kind::GradientDescent, Kind::Nesterov, Kind::RmsProp, Kind::Adam}});
    QTest::newRow("orders") << QStringLiteral("2-2-2 shared") << Varied(VariedOrders());
    QTest::newRow("seeds") << QStringLiteral("2-3-1 single samples=4 batch=4 hidden=relu") << Varied(VariedSeeds{{1, 2, 3}});
}

void TestComparison::eachVariantIsTrainedAsIfAlone()
{
    QFETCH(QString, line);
    QFETCH(Varied, varied);
    const std::vector<TrainingVariant> all = variants(projectFrom(line), varied);
    const ComparisonWorker worker(all, {800, 0.01, 1000});
    const std::vector<VariantProgress> progress = finished(worker);
    QCOMPARE(progress.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::vector<double> errors = errorsOf(all[i].project, 800);
        QVERIFY2(isCurveOf(progress[i].curve, errors), qPrintable(all[i].name));
        QCOMPARE(progress[i].iteration, 800);
        QCOMPARE(progress[i].error, errors.back());
        QCOMPARE(progress[i].smallest, *std::min_element(errors.begin(), errors.end()));
        QCOMPARE(progress[i].problem, QString());
    }
}

void TestComparison::thresholdIsNotedExactly()
{
    const std::vector<TrainingVariant> all = variants(lectureProject(), VariedRates{{0.5, 1e-9}});
    const std::vector<double> errors = errorsOf(all[0].project, 500);
    // The lecture's error begins at 0.298371; that it needs more than one iteration to fall below 0.1 is known from its slides.
    const auto below = std::find_if(errors.begin(), errors.end(), [](double error) { return error < 0.1; }) - errors.begin();
    QVERIFY(below > 1 && below < 500);
    const ComparisonWorker worker(all, {500, 0.1, 100});
    const std::vector<VariantProgress> progress = finished(worker);
    QVERIFY(progress[0].below == below);
    QVERIFY(!progress[1].below);
    // Where the start is below it already, no iteration was needed.
    const ComparisonWorker easy(all, {1, 0.3, 100});
    QVERIFY(finished(easy)[1].below == 0);
}

void TestComparison::divergenceIsASentence()
{
    Project project = projectFrom(QStringLiteral("1-1 none"));
    project.network.layer(1).activation = Activation::Linear;
    project.network.layer(1).weights = {1.0};
    project.samples = {{{1.0}, {0.0}}};
    const ComparisonWorker worker(variants(project, VariedRates{{1e200, 0.5}}), {100, 0.01, 100});
    const std::vector<VariantProgress> progress = finished(worker);
    // w⁺ = 1 − 10²⁰⁰, whose square is beyond the largest double.
    QCOMPARE(progress[0].problem,
             QStringLiteral("the total error became infinite in iteration 1; try a smaller learning rate than 1e+200"));
    QCOMPARE(progress[0].iteration, 0);
    QCOMPARE(progress[0].error, 0.5);
    QCOMPARE(progress[0].curve.size(), std::size_t(1));
    // w⁺ = w / 2 each time: E = ½ · 4⁻ⁿ exactly.
    QCOMPARE(progress[1].error, std::ldexp(0.5, -200));
    QCOMPARE(progress[1].problem, QString());
    QVERIFY((bestFirst(progress) == std::vector<std::size_t>{1, 0}));
}

void TestComparison::bestComesFirst()
{
    std::vector<VariantProgress> all(4);
    all[0].error = 0.3;
    all[1].error = 0.01;
    all[1].problem = QStringLiteral("w1 became infinite in iteration 2");
    all[2].error = 0.2;
    all[3].error = 0.3;
    QVERIFY((bestFirst(all) == std::vector<std::size_t>{2, 0, 3, 1}));
}

void TestComparison::longCurvesAreShort()
{
    const ComparisonWorker worker(variants(lectureProject(), VariedOrders()), {50000, 0.01, 300});
    for (const VariantProgress &variant : finished(worker)) {
        QCOMPARE(variant.iteration, 50000);
        QVERIFY(variant.curve.size() <= 600);
        QCOMPARE(variant.curve.front().firstIteration, 0);
        QCOMPARE(variant.curve.back().lastIteration, 50000);
    }
}

void TestComparison::endsWhileItRuns()
{
    const std::vector<TrainingVariant> all
        = variants(projectFrom(QStringLiteral("8-32-32-8 single samples=20 batch=20")), VariedSeeds{{1, 2, 3, 4, 5}});
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 20; ++i) {
        const ComparisonWorker worker(all, {1'000'000'000, 0.01, 100});
        QTest::qSleep(i);
    }
    QCOMPARE_LT(time.elapsed(), 10000);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
