// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/activation.h"
#include "core/model/loss.h"
#include "tests/support/comparing.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<double> activated(Activation activation, const std::vector<double> &net)
{
    std::vector<double> out(net.size());
    activate(activation, net, out);
    return out;
}

std::vector<double> slopesOf(Activation activation, const std::vector<double> &net)
{
    const std::vector<double> out = activated(activation, net);
    std::vector<double> slopes(net.size());
    activationSlopes(activation, net, out, slopes);
    return slopes;
}

} // namespace

/// Each activation and each loss by itself: values worked out elsewhere, slopes against differences, and the edges.
class TestActivation : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void values_data();
    void values();
    void exponentialErrs_data();
    void exponentialErrs();
    void slopesEqualDifferences();
    void kinksHaveTheSlopeOfTheLeft();
    void softmaxOfHugeNetsStaysFinite();
    void whatIsNoNumberStaysSo();
    void lossValues_data();
    void lossValues();
    void lossSlopesEqualDifferences();
    void nothingTimesALogarithmIsNothing();
    void namesLeadBack();
    void texts();
};

void TestActivation::values_data()
{
    QTest::addColumn<Activation>("activation");
    QTest::addColumn<std::vector<double>>("net");
    QTest::addColumn<std::vector<double>>("out");
    using Numbers = std::vector<double>;
    // From a table of functions, and e, e² and their sums by hand.
    QTest::newRow("sigmoid") << Activation::Sigmoid << Numbers{0.0, 1.0, -1.0} << Numbers{0.5, 0.73105857863000488, 0.26894142136999512};
    QTest::newRow("tanh") << Activation::Tanh << Numbers{0.0, 1.0, -0.5} << Numbers{0.0, 0.76159415595576489, -0.46211715726000976};
    QTest::newRow("relu") << Activation::Relu << Numbers{-2.0, 0.0, 1.32} << Numbers{0.0, 0.0, 1.32};
    QTest::newRow("leaky-relu") << Activation::LeakyRelu << Numbers{-2.0, 0.0, 1.32} << Numbers{-0.02, 0.0, 1.32};
    QTest::newRow("linear") << Activation::Linear << Numbers{-7.0, 3.0} << Numbers{-7.0, 3.0};
    QTest::newRow("softmax") << Activation::Softmax << Numbers{1.0, 2.0, 3.0}
                             << Numbers{0.090030573170380458, 0.24472847105479767, 0.66524095577482178};
    QTest::newRow("softmax of equals") << Activation::Softmax << Numbers{5.0, 5.0} << Numbers{0.5, 0.5};
    QTest::newRow("softmax of one") << Activation::Softmax << Numbers{-3.0} << Numbers{1.0};
}

void TestActivation::values()
{
    QFETCH(Activation, activation);
    QFETCH(std::vector<double>, net);
    QFETCH(std::vector<double>, out);
    const std::vector<double> computed = activated(activation, net);
    for (std::size_t i = 0; i < out.size(); ++i)
        VERIFY_NEAR(QString::number(net[i]), computed[i], out[i], 1e-15);
}

void TestActivation::exponentialErrs_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("about 0") << -0.02 << 0.02;
    QTest::newRow("where its table reaches") << -8.0 << 8.0;
    QTest::newRow("at the table's lower end") << -8.01 << -7.97;
    QTest::newRow("at the table's upper end") << 7.97 << 8.01;
    QTest::newRow("below the table") << -700.0 << -8.0;
    QTest::newRow("above the table") << 8.0 << 700.0;
}

/// Compared with the exponential of the C library in longer numbers, in units in the last place.
void TestActivation::exponentialErrs()
{
    QFETCH(double, from);
    QFETCH(double, to);
    // Asked while it runs, because valgrind computes with shorter ones than the compiler promises.
    const volatile long double next = 1.0L + std::ldexp(1.0L, -63);
    const volatile long double sum = next + 0.0L;
    if (std::numeric_limits<long double>::digits < 64 || sum == 1.0L)
        QSKIP("There are no longer numbers on this machine to compare with.");
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> anywhere(from, to);
    double worst = 0.0;
    for (int i = 0; i < 300'000; ++i) {
        const double x = i == 0 ? from : i == 1 ? to : anywhere(random);
        const long double exact = std::exp(static_cast<long double>(x));
        const double unit = std::ldexp(1.0, std::ilogb(static_cast<double>(exact)) - 52);
        worst = std::max(worst, std::abs(static_cast<double>((exponential(x) - exact) / unit)));
    }
    QCOMPARE_LE(worst, 0.54);
    QCOMPARE_GT(worst, 0.3); // what never errs has not been compared
}

void TestActivation::slopesEqualDifferences()
{
    constexpr double h = 1e-6;
    const std::vector<double> net = {0.7, -1.3, 2.1, -0.4};
    for (const Activation activation : allActivations()) {
        const std::vector<double> out = activated(activation, net);
        const std::vector<double> slopes = slopesOf(activation, net);
        for (std::size_t k = 0; k < net.size(); ++k) {
            std::vector<double> above = net;
            std::vector<double> below = net;
            above[k] += h;
            below[k] -= h;
            const std::vector<double> outAbove = activated(activation, above);
            const std::vector<double> outBelow = activated(activation, below);
            for (std::size_t j = 0; j < net.size(); ++j) {
                const double slope = j == k ? slopes[k] : couplesNeurons(activation) ? couplingSlope(out[j], out[k]) : 0.0;
                VERIFY_NEAR(activationName(activation), slope + 1.0, (outAbove[j] - outBelow[j]) / (2.0 * h) + 1.0, 1e-9);
            }
        }
    }
}

void TestActivation::kinksHaveTheSlopeOfTheLeft()
{
    QCOMPARE(slopesOf(Activation::Relu, {-1e-300, 0.0, -0.0, 1e-300}), (std::vector{0.0, 0.0, 0.0, 1.0}));
    QCOMPARE(slopesOf(Activation::LeakyRelu, {-1e-300, 0.0, -0.0, 1e-300}), (std::vector{0.01, 0.01, 0.01, 1.0}));
    for (const Activation activation : allActivations()) {
        const bool bent = activation == Activation::Relu || activation == Activation::LeakyRelu;
        QCOMPARE(kinkOf(activation), bent ? std::optional(0.0) : std::nullopt);
    }
}

void TestActivation::softmaxOfHugeNetsStaysFinite()
{
    QCOMPARE(activated(Activation::Softmax, {1e308, -1e308, 1e308}), (std::vector{0.5, 0.0, 0.5}));
    const std::vector<double> shifted = activated(Activation::Softmax, {1001.0, 1002.0, 1003.0});
    VERIFY_NEAR(QStringLiteral("e³/(e + e² + e³)"), shifted[2], 0.66524095577482178, 1e-14);
    QCOMPARE(activated(Activation::Softmax, {-2000.0, -2000.0}), (std::vector{0.5, 0.5}));
}

void TestActivation::whatIsNoNumberStaysSo()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Activation activation : allActivations())
        QVERIFY2(std::isnan(activated(activation, {nan})[0]), qPrintable(activationName(activation)));
}

void TestActivation::lossValues_data()
{
    QTest::addColumn<Loss>("loss");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("out");
    QTest::addColumn<double>("error");
    // ln 2, ln 4 and ln ¾ from a table.
    QTest::newRow("half squared") << Loss::HalfSquaredError << 0.01 << 0.76 << 0.28125;
    QTest::newRow("squared") << Loss::SquaredError << 9.0 << 7.0 << 4.0;
    QTest::newRow("binary, yes") << Loss::BinaryCrossEntropy << 1.0 << 0.5 << 0.69314718055994531;
    QTest::newRow("binary, no") << Loss::BinaryCrossEntropy << 0.0 << 0.25 << 0.28768207245178093;
    QTest::newRow("binary, between") << Loss::BinaryCrossEntropy << 0.5 << 0.25 << 0.5 * (1.3862943611198906 + 0.28768207245178093);
    QTest::newRow("classes") << Loss::CrossEntropy << 1.0 << 0.25 << 1.3862943611198906;
    QTest::newRow("classes, half") << Loss::CrossEntropy << 0.5 << 0.5 << 0.34657359027997265;
}

void TestActivation::lossValues()
{
    QFETCH(Loss, loss);
    QFETCH(double, target);
    QFETCH(double, out);
    QFETCH(double, error);
    VERIFY_NEAR(lossName(loss), lossOf(loss, target, out), error, 1e-15);
}

void TestActivation::lossSlopesEqualDifferences()
{
    constexpr double h = 1e-6;
    for (const Loss loss : allLosses()) {
        for (const double target : {0.0, 0.3, 1.0}) {
            for (const double out : {0.1, 0.5, 0.8}) {
                const double difference = (lossOf(loss, target, out + h) - lossOf(loss, target, out - h)) / (2.0 * h);
                VERIFY_NEAR(lossName(loss), lossSlope(loss, target, out) + 1.0, difference + 1.0, 1e-8);
            }
        }
    }
}

void TestActivation::nothingTimesALogarithmIsNothing()
{
    const auto isPlainZero = [](double value) { return value == 0.0 && !std::signbit(value); };
    for (const auto &[loss, target, out] : {std::tuple(Loss::CrossEntropy, 0.0, 0.0), std::tuple(Loss::BinaryCrossEntropy, 0.0, 0.0),
                                            std::tuple(Loss::BinaryCrossEntropy, 1.0, 1.0), std::tuple(Loss::CrossEntropy, 1.0, 1.0)}) {
        QVERIFY2(isPlainZero(lossOf(loss, target, out)), qPrintable(lossName(loss)));
        QVERIFY2(std::isfinite(lossSlope(loss, target, out)), qPrintable(lossName(loss)));
    }
    QVERIFY(isPlainZero(lossSlope(Loss::CrossEntropy, 0.0, 0.0)));
    // Where there is a share, the error of the impossible is infinite, and training says so.
    QCOMPARE(lossOf(Loss::CrossEntropy, 1.0, 0.0), infinity);
    QCOMPARE(lossOf(Loss::BinaryCrossEntropy, 0.0, 1.0), infinity);
}

void TestActivation::namesLeadBack()
{
    QCOMPARE(allActivations().size(), std::size_t(6));
    for (const Activation activation : allActivations())
        QCOMPARE(activationNamed(activationName(activation)), std::optional(activation));
    QCOMPARE(allLosses().size(), std::size_t(4));
    for (const Loss loss : allLosses())
        QCOMPARE(lossNamed(lossName(loss)), std::optional(loss));
    QCOMPARE(activationNamed(u"Sigmoid"), std::nullopt);
    QCOMPARE(lossNamed(u""), std::nullopt);
}

void TestActivation::texts()
{
    const QString net = QStringLiteral("net_o1");
    const QString out = QStringLiteral("out_o1");
    const QStringList nets = {net, QStringLiteral("net_o2"), QStringLiteral("… (12 terms)")};
    QCOMPARE(activationText(Activation::Sigmoid, net), QStringLiteral("1/(1 + e^−net_o1)"));
    QCOMPARE(activationText(Activation::Softmax, net, nets), QStringLiteral("e^net_o1 / (e^net_o1 + e^net_o2 + … (12 terms))"));
    QCOMPARE(activationText(Activation::LeakyRelu, net), QStringLiteral("max(0.01·net_o1, net_o1)"));
    QCOMPARE(activationSlopeText(Activation::Tanh, net, out), QStringLiteral("1 − out_o1²"));
    QCOMPARE(activationSlopeText(Activation::Relu, net, out), QStringLiteral("1 if net_o1 > 0, else 0"));
    QCOMPARE(couplingSlopeText(QStringLiteral("out_o2"), out), QStringLiteral("−out_o2 · out_o1"));
    QCOMPARE(lossSlopeText(Loss::BinaryCrossEntropy, QStringLiteral("t"), QStringLiteral("y")), QStringLiteral("−t/y + (1 − t)/(1 − y)"));
    QCOMPARE(negatedLossSlopeText(Loss::HalfSquaredError, QStringLiteral("t"), QStringLiteral("y")), QStringLiteral("(t − y)"));
}

QTEST_GUILESS_MAIN(TestActivation)
#include "tst_activation.moc"
