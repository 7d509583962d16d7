// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/initialisation.h"
#include "core/model/projectfile.h"
#include "tests/support/projects.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

namespace {

using Kind = InitialisationKind;

NewNetwork wanted(std::vector<int> sizes)
{
    NewNetwork network;
    network.inputs = sizes.front();
    network.layers.clear();
    for (std::size_t i = 1; i < sizes.size(); ++i)
        network.layers.push_back({sizes[i], Activation::Sigmoid});
    return network;
}

NewNetwork wide(Kind kind, std::uint64_t seed)
{
    NewNetwork network = wanted({300, 200, 2});
    network.initialisation = {kind, 0.25};
    network.seed = seed;
    return network;
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double varianceOf(const std::vector<double> &values)
{
    const double mean = meanOf(values);
    double sum = 0.0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum / static_cast<double>(values.size());
}

} // namespace

/// New networks: the distributions of their weights, the same bits from the same seed, and what is refused.
class TestInitialisation : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void randomNumbersArePublished();
    void normalNumbersFollowBoxAndMuller();
    void distributions_data();
    void distributions();
    void seedDecides();
    void projectIsWhole_data();
    void projectIsWhole();
    void givenSamplesAreKept();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
};

void TestInitialisation::randomNumbersArePublished()
{
    // The numbers that the authors' program gives for this seed.
    RandomNumbers random(1234567);
    for (const std::uint64_t expected :
         {6457827717110365317U, 3203168211198807973U, 9817491932198370423U, 4593380528125082431U, 16408922859458223821U})
        QCOMPARE(random.bits(), expected);
}

void TestInitialisation::normalNumbersFollowBoxAndMuller()
{
    // By Python: u = (x >> 11) / 2**53 for the first two numbers above, sqrt(-2 log(1 - u1)) cos(2 pi u2).
    RandomNumbers random(1234567);
    QVERIFY(std::abs(random.normal() - 0.4284879007349292) < 1e-15);
}

void TestInitialisation::distributions_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<double>("bound");
    QTest::addColumn<double>("variance");
    const double none = std::numeric_limits<double>::infinity();
    // Variance of an even distribution over ±a: a²/3.
    QTest::newRow("zeros") << Kind::Zeros << 0.0 << 0.0;
    QTest::newRow("uniform") << Kind::Uniform << 0.25 << 0.0625 / 3.0;
    QTest::newRow("Xavier") << Kind::Xavier << std::sqrt(6.0 / 500.0) << 2.0 / 500.0;
    QTest::newRow("He") << Kind::He << none << 2.0 / 300.0;
}

void TestInitialisation::distributions()
{
    QFETCH(Kind, kind);
    QFETCH(double, bound);
    QFETCH(double, variance);
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const std::vector<double> weights = newProject(wide(kind, seed)).value().network.layer(1).weights;
        QCOMPARE(weights.size(), std::size_t(60'000));
        const auto [smallest, largest] = std::ranges::minmax(weights);
        QVERIFY(smallest >= -bound && largest <= bound);
        // Five standard errors of the mean, and of the variance of a normal distribution, which is the widest here.
        QVERIFY(std::abs(meanOf(weights)) <= 5.0 * std::sqrt(variance / 60'000.0));
        QVERIFY(std::abs(varianceOf(weights) - variance) <= 5.0 * variance * std::sqrt(2.0 / 60'000.0));
    }
    const std::vector<double> constant = newProject(wide(Kind::Constant, 1)).value().network.layer(2).weights;
    QCOMPARE(constant, std::vector<double>(400, 0.25));
}

void TestInitialisation::seedDecides()
{
    for (const Kind kind : {Kind::Uniform, Kind::Xavier, Kind::He}) {
        QVERIFY(newProject(wide(kind, 7)).value() == newProject(wide(kind, 7)).value());
        QVERIFY(newProject(wide(kind, 7)).value() != newProject(wide(kind, 8)).value());
    }
    // The seed that follows from a network's sizes follows from all of them.
    const auto seed = [](const char *line) { return seedFrom(networkFrom(QString::fromLatin1(line))); };
    QCOMPARE(seed("2-3-1 none"), seed("2-3-1 none"));
    for (const char *other : {"3-3-1 none", "2-2-1 none", "2-3-2 none", "2-3 none"})
        QVERIFY2(seed(other) != seed("2-3-1 none"), other);
    // The first number above, spread over ±0.25: −0.25 + 0.5 (6457827717110365317 >> 11) / 2⁵³.
    NewNetwork small = wanted({1, 1});
    small.initialisation = {Kind::Uniform, 0.25};
    small.seed = 1234567;
    QCOMPARE(newProject(small).value().network.layer(1).weights, std::vector<double>{-0.07496022898929594});
}

void TestInitialisation::projectIsWhole_data()
{
    QTest::addColumn<BiasKind>("kind");
    QTest::addColumn<int>("biases");
    QTest::newRow("none") << BiasKind::None << 0;
    QTest::newRow("shared") << BiasKind::Shared << 2;
    QTest::newRow("single") << BiasKind::Single << 4;
}

void TestInitialisation::projectIsWhole()
{
    QFETCH(BiasKind, kind);
    QFETCH(int, biases);
    NewNetwork network = wanted({2, 3, 1});
    network.layers.back().activation = Activation::Linear;
    network.loss = Loss::SquaredError;
    network.biasKind = kind;
    const Project project = newProject(network).value();
    QCOMPARE(project.network.lastLayer(), 2);
    QCOMPARE(project.network.layer(2).activation, Activation::Linear);
    QCOMPARE(project.training.loss, Loss::SquaredError);
    QCOMPARE(weightsOf(project.network).size(), std::size_t(9));
    QCOMPARE(static_cast<int>(biasesOf(project.network).size()), biases);
    QVERIFY((project.samples == std::vector<Sample>{{{0.0, 0.0}, {0.0}}}));
    // The file format, which checks everything anew, takes it.
    const Outcome<Project> readAgain = readProject(writeProject(project));
    QCOMPARE(readAgain.problem(), QString());
    QVERIFY(readAgain.value() == project);
}

void TestInitialisation::givenSamplesAreKept()
{
    const std::vector<Sample> samples{{{0, 1}, {1}}, {{1, 1}, {0}}};
    QVERIFY(newProject(wanted({2, 3, 1}), samples).value().samples == samples);
    QCOMPARE(newProject(wanted({2, 3, 2}), samples).problem(),
             QStringLiteral("sample 1: 2 inputs and 1 targets, but the network has 2 and 2"));
    QCOMPARE(newProject(wanted({2, 3, 1}), {{{0, 1}, {1}}, {{1, 1, 1}, {0}}}).problem(),
             QStringLiteral("sample 2: 3 inputs and 1 targets, but the network has 2 and 1"));
}

void TestInitialisation::nonsenseIsRefused_data()
{
    QTest::addColumn<std::vector<int>>("sizes");
    QTest::addColumn<QString>("sentence");
    const auto refuse = [](const char *name, std::vector<int> sizes, const char *sentence) {
        QTest::newRow(name) << sizes << QString::fromUtf8(sentence);
    };
    refuse("no layer", {2}, "a network has at least an input layer and an output layer");
    refuse("no inputs", {0, 1}, "input layer: at least one neuron is needed");
    refuse("no outputs", {2, 3, 0}, "output layer: at least one neuron is needed");
    refuse("empty hidden layer", {2, 0, 1}, "hidden layer 1: at least one neuron is needed");
    refuse("wide", {2, 4, 4097, 1}, "hidden layer 2: 4097 neurons, but a layer can have at most 4096");
    refuse("heavy", {1000, 1000, 1}, "output layer: 1001000 weights up to here, but a network can have at most 1000000");
    refuse("deep", std::vector<int>(66, 1), "65 layers, but a network can have at most 64");
}

void TestInitialisation::nonsenseIsRefused()
{
    QFETCH(std::vector<int>, sizes);
    QFETCH(QString, sentence);
    QCOMPARE(newProject(wanted(sizes)).problem(), sentence);
}

QTEST_GUILESS_MAIN(TestInitialisation)
#include "tst_initialisation.moc"
