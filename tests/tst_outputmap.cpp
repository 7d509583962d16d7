// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/outputmap.h"
#include "tests/support/plane.h"
#include "tests/support/projects.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

namespace {

constexpr NeuronId o1{2, 0};

/// The lecture's network, worked out by hand for any inputs.
double lectureOutput(double i1, double i2)
{
    const auto sigmoid = [](double net) { return 1.0 / (1.0 + std::exp(-net)); };
    const double h1 = sigmoid(0.15 * i1 + 0.20 * i2 + 0.35);
    const double h2 = sigmoid(0.25 * i1 + 0.30 * i2 + 0.35);
    return sigmoid(0.40 * h1 + 0.45 * h2 + 0.60);
}

} // namespace

/// What a neuron gives over the inputs: the numbers, and the boundary between the classes.
class TestOutputMap : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void mapIsTheNetworksOutput();
    void hiddenNeuronsHaveMaps();
    void allMapsAreTheNeuronsMaps();
    void mapsOfOneInputHaveOneRow();
    void curveIsTheFunction();
    void rangesHaveRoom_data();
    void rangesHaveRoom();
    void contourIsTheBoundary();
    void contourOfNothing();
    void outputsHaveTheirRange();
};

void TestOutputMap::mapIsTheNetworksOutput()
{
    const OutputMap map = outputMap(lectureProject().network, o1, {-1.0, 1.0}, {0.0, 4.0}, 8);
    QCOMPARE(map.values.size(), std::size_t(64));
    QCOMPARE(map.xOf(0), -0.875);
    QCOMPARE(map.yOf(0), 3.75);
    for (int row = 0; row < 8; ++row) {
        for (int column = 0; column < 8; ++column)
            QVERIFY(std::abs(map.at(row, column) - lectureOutput(map.xOf(column), map.yOf(row))) < 1e-15);
    }
    // The lecture prints the output of its own inputs.
    QVERIFY(std::abs(outputOf(lectureProject().network, o1, {0.05, 0.10}) - 0.751365) < 5e-7);
}

void TestOutputMap::hiddenNeuronsHaveMaps()
{
    const Network network = lectureProject().network;
    QVERIFY(std::abs(outputOf(network, {1, 0}, {0.05, 0.10}) - 0.593269992) < 5e-10);
    QCOMPARE(outputOf(network, {0, 1}, {0.05, 0.10}), 0.10);
}

void TestOutputMap::curveIsTheFunction()
{
    const Network network{1, {Layer{Activation::Linear, 1, 1, {3.0}, BiasKind::Single, {-1.0}}}};
    QCOMPARE(outputCurve(network, {1, 0}, {0.0, 2.0}, 5), (std::vector<double>{-1.0, 0.5, 2.0, 3.5, 5.0}));
}

void TestOutputMap::allMapsAreTheNeuronsMaps()
{
    const Project project = lectureProject();
    const Range x = rangeOf(project.samples, 0);
    const Range y = rangeOf(project.samples, 1);
    const std::vector<OutputMap> maps = outputMaps(project.network, project.samples, 7);
    QCOMPARE(maps.size(), std::size_t(4));
    for (const OutputMap &map : maps)
        QVERIFY(map == outputMap(project.network, map.neuron, x, y, 7));
    QVERIFY((maps[1].neuron == NeuronId{1, 1} && maps[3].neuron == NeuronId{2, 1}));
}

void TestOutputMap::mapsOfOneInputHaveOneRow()
{
    Project project;
    project.network = {1, {Layer{Activation::Linear, 1, 1, {3.0}, BiasKind::Single, {0.5}}}};
    project.samples = {{{0}, {0}}, {{1}, {1}}};
    const OutputMap map = outputMaps(project.network, project.samples, 6).front();
    QCOMPARE(map.rows, 1);
    QCOMPARE(map.values.size(), std::size_t(6));
    // −0.25 … 1.25 in six cells: the first has its middle at −0.125.
    QCOMPARE(map.values.front(), 3.0 * -0.125 + 0.5);
}

void TestOutputMap::rangesHaveRoom_data()
{
    QTest::addColumn<std::vector<double>>("inputs");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("XOR") << std::vector<double>{0, 1, 0, 1} << -0.25 << 1.25;
    QTest::newRow("one sample") << std::vector<double>{0.05} << -0.95 << 1.05;
    QTest::newRow("all alike and large") << std::vector<double>{100, 100} << 50.0 << 150.0;
    QTest::newRow("negative") << std::vector<double>{-4, -2} << -4.5 << -1.5;
}

void TestOutputMap::rangesHaveRoom()
{
    QFETCH(std::vector<double>, inputs);
    QFETCH(double, from);
    QFETCH(double, to);
    std::vector<Sample> samples;
    for (const double input : inputs)
        samples.push_back({{input}, {}});
    const Range range = rangeOf(samples, 0);
    QCOMPARE(range.from, from);
    QCOMPARE(range.to, to);
}

void TestOutputMap::contourIsTheBoundary()
{
    const OutputMap map = outputMap(plane().network, {1, 0}, {-1.0, 1.0}, {-1.0, 1.0}, 20);
    const std::vector<MapLine> lines = contourOf(map, 0.0);
    QVERIFY(lines.size() > 15);
    // A linear function is interpolated exactly: every piece lies on 2 x − y + 0.5 = 0.
    for (const MapLine &line : lines) {
        QVERIFY(std::abs(2 * line.x1 - line.y1 + 0.5) < 1e-12);
        QVERIFY(std::abs(2 * line.x2 - line.y2 + 0.5) < 1e-12);
        QVERIFY(std::hypot(line.x2 - line.x1, line.y2 - line.y1) < 0.2);
    }
}

void TestOutputMap::contourOfNothing()
{
    const OutputMap map = outputMap(plane().network, {1, 0}, {-1.0, 1.0}, {-1.0, 1.0}, 20);
    QVERIFY(contourOf(map, 100.0).empty());
}

void TestOutputMap::outputsHaveTheirRange()
{
    QCOMPARE(boundaryOf(Activation::Sigmoid), 0.5);
    QCOMPARE(boundaryOf(Activation::Linear), 0.0);
    QVERIFY((outputRange(Activation::Sigmoid, {0.4, 0.6}) == Range{0.0, 1.0}));
    QVERIFY((outputRange(Activation::Linear, {-3.0, 0.6}) == Range{-3.0, 3.0}));
    QVERIFY((outputRange(Activation::Linear, {0.0}) == Range{-1.0, 1.0}));
}

QTEST_GUILESS_MAIN(TestOutputMap)
#include "tst_outputmap.moc"
