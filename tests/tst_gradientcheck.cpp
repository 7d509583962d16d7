// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/gradientcheck.h"
#include "tests/support/comparing.h"
#include "tests/support/computedtimer.h"
#include "tests/support/projects.h"

#include <QRegularExpression>

#include <set>

/// Gradients against differences of the error: a row for every parameter, kinks told apart from mistakes, and fast.
class TestGradientCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyParameterAgrees_data();
    void everyParameterAgrees();
    void theWorstComesFirst();
    void aReluAtZeroIsAKink();
    void aKinkHasItsSample();
    void nearAKinkSmallerStepsDo();
    void aDeadInputIsNoKink();
    void largeLayersAreQuick();
};

void TestGradientCheck::everyParameterAgrees_data()
{
    QTest::addColumn<QString>("line");
    for (const Activation hidden : allActivations()) {
        for (const Activation output : allActivations()) {
            for (const Loss loss : allLosses()) {
                for (const char *network : {"3-4-3 single samples=4 batch=3", "2-3-3-2 shared"}) {
                    if (couplesNeurons(hidden))
                        continue;
                    const QString line
                        = QStringLiteral("%1 tame hidden=%2 output=%3 loss=%4")
                              .arg(QString::fromLatin1(network), activationName(hidden), activationName(output), lossName(loss));
                    QTest::newRow(qPrintable(line)) << line;
                }
            }
        }
    }
}

void TestGradientCheck::everyParameterAgrees()
{
    QFETCH(QString, line);
    const Project project = projectFrom(line);
    const std::vector<GradientDifference> differences = gradientDifferences(project);
    const std::vector<ParameterId> parameters = parametersOf(project.network);
    QCOMPARE(differences.size(), parameters.size());
    std::set<ParameterId> seen;
    for (const GradientDifference &difference : differences) {
        seen.insert(difference.parameter);
        const QString name = parameterName(project.network, difference.parameter);
        QVERIFY2(!difference.kink, qPrintable(name));
        QVERIFY2(difference.relative < 1e-6, qPrintable(QStringLiteral("%1: %2").arg(name).arg(difference.relative)));
    }
    QCOMPARE(seen.size(), parameters.size());
}

void TestGradientCheck::theWorstComesFirst()
{
    const std::vector<GradientDifference> differences
        = gradientDifferences(projectFrom(QStringLiteral("3-4-2 single samples=5 batch=5 hidden=tanh")));
    const auto isBefore = [](const GradientDifference &one, const GradientDifference &other) { return one.relative > other.relative; };
    QVERIFY(std::is_sorted(differences.begin(), differences.end(), isBefore));
    const GradientDifference largest = largestGradientDifference(projectFrom(QStringLiteral("3-4-2 single samples=5 batch=5 hidden=tanh")));
    QVERIFY(largest.parameter == differences.front().parameter);
}

/// 2-2-1, ReLU then linear: net_h1 = 0.5 · 1 − 0.5 · 1 = 0 at the sample.
Project projectAtAKink(double shift)
{
    Project project;
    project.network = {2,
                       {{Activation::Relu, 2, 2, {0.5, -0.5 + shift, 0.75, 0.25}, BiasKind::None, {}},
                        {Activation::Linear, 2, 1, {1.0, 1.0}, BiasKind::None, {}}}};
    project.samples = {{{1.0, 1.0}, {0.0}}};
    return project;
}

void TestGradientCheck::aReluAtZeroIsAKink()
{
    const Project project = projectAtAKink(0.0);
    const std::vector<GradientDifference> differences = gradientDifferences(project);
    QCOMPARE(differences.size(), std::size_t(6));
    for (std::size_t i = 0; i < differences.size(); ++i) {
        const QString name = parameterName(project.network, differences[i].parameter);
        const bool intoH1 = name == QLatin1String("w1") || name == QLatin1String("w2");
        QCOMPARE(differences[i].kink.has_value(), intoH1);
        QCOMPARE(i >= 4, intoH1); // at the end, though they differ most
        if (!intoH1) {
            QVERIFY(differences[i].relative < 1e-9);
            continue;
        }
        // E = ½ (h1 + 1)²: the slope is 1 on the right and 0 on the left, and the program takes the left.
        QCOMPARE(differences[i].gradient, 0.0);
        VERIFY_NEAR(name, differences[i].slope, 0.5, 1e-4);
        QCOMPARE(*differences[i].kink, (Kink{{1, 0}, 0, 0.0}));
        const QString text = kinkText(project.network, differences[i]);
        QVERIFY2(text.startsWith(QStringLiteral("At %1 the error has a kink: net_h1 is exactly 0 in sample 1, where relu").arg(name)),
                 qPrintable(text));
    }
}

/// The last sample of a batch, and no other.
void TestGradientCheck::aKinkHasItsSample()
{
    Project project = projectAtAKink(0.0);
    const Sample atTheKink = project.samples.front();
    const Sample elsewhere{{1.0, 0.0}, {0.0}};
    project.samples = {elsewhere, elsewhere, elsewhere, atTheKink};
    project.training.batchSize = 4;
    const GradientDifference last = gradientDifferences(project).back();
    QVERIFY(last.kink.has_value());
    QCOMPARE(last.kink->sample, std::size_t(3));
}

void TestGradientCheck::nearAKinkSmallerStepsDo()
{
    for (const double shift : {2e-4, 2e-5, -2e-4}) {
        for (const GradientDifference &difference : gradientDifferences(projectAtAKink(shift))) {
            QVERIFY(!difference.kink);
            QVERIFY2(difference.relative < 1e-7, qPrintable(QString::number(difference.relative)));
        }
    }
    const Project nearest = projectAtAKink(1e-7);
    const GradientDifference last = gradientDifferences(nearest).back();
    QVERIFY(last.kink.has_value());
    QVERIFY(kinkText(nearest.network, last).contains(QStringLiteral("net_h1 is so near to 0 in sample 1")));
}

void TestGradientCheck::aDeadInputIsNoKink()
{
    // With the inputs 0 every net is 0, but no weight of the first layer moves it.
    Project project = projectAtAKink(0.0);
    project.samples[0].inputs = {0.0, 0.0};
    for (const GradientDifference &difference : gradientDifferences(project)) {
        QVERIFY(!difference.kink);
        QCOMPARE(difference.relative, 0.0);
    }
}

void TestGradientCheck::largeLayersAreQuick()
{
    // 1.2·10⁵ weights; as whole forward passes these would be 6·10¹⁰ products.
    const Project project = projectFrom(QStringLiteral("1000-120-10 single hidden=relu output=softmax loss=cross-entropy"));
    ComputedTimer timer;
    timer.start();
    const std::vector<GradientDifference> differences = gradientDifferences(project);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(differences.size(), std::size_t(121'330));
    QVERIFY2(differences.front().relative < 1e-6, qPrintable(QString::number(differences.front().relative)));
}

QTEST_GUILESS_MAIN(TestGradientCheck)
#include "tst_gradientcheck.moc"
