// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/projects.h"
#include "tests/support/windowdriver.h"
#include "ui/mapcolors.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/outputmappanel.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace {

constexpr NeuronId o1{2, 0};

/// A linear neuron: out = 2 i1 − i2 + 0.5.
Project plane()
{
    Project project;
    project.network = {2, {Layer{Activation::Linear, 2, 1, {2.0, -1.0}, BiasKind::Single, {0.5}}}};
    project.samples = {{{0, 0}, {0}}, {{0, 1}, {1}}, {{1, 0}, {1}}, {{1, 1}, {0}}};
    return project;
}

/// The lecture's network, worked out by hand for any inputs.
double lectureOutput(double i1, double i2)
{
    const auto sigmoid = [](double net) { return 1.0 / (1.0 + std::exp(-net)); };
    const double h1 = sigmoid(0.15 * i1 + 0.20 * i2 + 0.35);
    const double h2 = sigmoid(0.25 * i1 + 0.30 * i2 + 0.35);
    return sigmoid(0.40 * h1 + 0.45 * h2 + 0.60);
}

void savePicture(QWidget &widget, const char *name)
{
    if (qEnvironmentVariableIsSet("BACKPROP_PICTURES"))
        widget.grab().save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(QString::fromUtf8(name)));
}

} // namespace

/// What a neuron gives over the inputs: the numbers, the boundary between the classes, and the panel that shows them.
class TestOutputMap : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void mapIsTheNetworksOutput();
    void hiddenNeuronsHaveMaps();
    void allMapsAreTheNeuronsMaps();
    void mapsOfOneInputHaveOneRow();
    void coloursRunThroughTheMiddle();
    void curveIsTheFunction();
    void rangesHaveRoom_data();
    void rangesHaveRoom();
    void contourIsTheBoundary();
    void contourOfNothing();
    void outputsHaveTheirRange();

    void panelShowsTheChosenNeuron();
    void panelFollowsTraining();
    void panelShowsAFunctionOfOneInput();
    void panelSaysWhyThereIsNone();
    void panelDropsStaleRequests();
    void neuronsShowTheirMaps();
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

void TestOutputMap::coloursRunThroughTheMiddle()
{
    const Style &style = Style::of(Style::Theme::Light);
    const MapScale scale{0.5, {0.0, 1.0}};
    QCOMPARE(mapColor(0.5, scale, style), style.mapMiddle);
    QCOMPARE(mapColor(0.0, scale, style), style.mapLow);
    QCOMPARE(mapColor(1.0, scale, style), style.mapHigh);
    QCOMPARE(mapColor(7.0, scale, style), style.mapHigh);
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

void TestOutputMap::panelShowsTheChosenNeuron()
{
    OutputMapPanel panel;
    panel.resize(420, 400);
    panel.show();
    QSignalSpy shown(&panel, &OutputMapPanel::pictureShown);
    panel.showMoment(momentAtRest(lectureProject(), 0));
    QVERIFY(shown.wait(5000));
    auto *plot = panel.findChild<OutputPlot *>();
    QCOMPARE(plot->picture().neuron, QStringLiteral("o1"));
    auto *box = panel.findChild<ChoiceBox *>();
    QCOMPARE(box->accessibleName(), QStringLiteral("Neuron of the map"));
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("h2"));
    QTRY_COMPARE(plot->picture().neuron, QStringLiteral("h2"));
    QVERIFY((panel.neuron() == NeuronId{1, 1}));
}

void TestOutputMap::panelFollowsTraining()
{
    OutputMapPanel panel;
    panel.resize(420, 400);
    panel.show();
    QSignalSpy shown(&panel, &OutputMapPanel::pictureShown);
    panel.showMoment(momentAtRest(plane(), 0));
    QVERIFY(shown.wait(5000));
    auto *plot = panel.findChild<OutputPlot *>();
    // i1 drives the output up and i2 down, so the right lower corner is of the high colour.
    const QRectF area = plot->plotArea();
    const QImage picture = plot->grab().toImage();
    const auto colorAt = [&](QPointF place) { return picture.pixelColor((place * picture.devicePixelRatio()).toPoint()); };
    const QColor high = colorAt(area.bottomRight() - QPointF(4, 4));
    const QColor low = colorAt(area.topLeft() + QPointF(4, 4));
    QVERIFY(high.blue() > high.red());
    QVERIFY(low.red() > low.blue());
    savePicture(panel, "outputmap.png");

    Project trained = plane();
    trained.network.layer(1).weights = {-2.0, 1.0};
    panel.showMoment(momentAtRest(trained, 1));
    QVERIFY(shown.wait(5000));
    QVERIFY(plot->picture().map == outputMap(trained.network, {1, 0}, {-0.25, 1.25}, {-0.25, 1.25}, plot->picture().map.columns));
}

void TestOutputMap::panelShowsAFunctionOfOneInput()
{
    OutputMapPanel panel;
    panel.resize(420, 400);
    panel.show();
    QSignalSpy shown(&panel, &OutputMapPanel::pictureShown);
    panel.showMoment(momentAtRest(projectFrom(QStringLiteral("1-3-1 single samples=5")), 0));
    QVERIFY(shown.wait(5000));
    const OutputPicture &picture = panel.findChild<OutputPlot *>()->picture();
    QVERIFY(!picture.isMap());
    QVERIFY(picture.curve.size() > 100);
    savePicture(panel, "outputcurve.png");
}

void TestOutputMap::panelSaysWhyThereIsNone()
{
    OutputMapPanel panel;
    panel.resize(420, 400);
    panel.show();
    panel.showMoment(momentAtRest(projectFrom(QStringLiteral("3-2-1 none")), 0));
    QCOMPARE(panel.findChild<OutputPlot *>()->sentence(), QStringLiteral("A map needs one or two inputs; this network has 3."));
    QVERIFY(!panel.neuron());
    QVERIFY(!panel.findChild<ChoiceBox *>()->isEnabled());
}

void TestOutputMap::panelDropsStaleRequests()
{
    OutputMapPanel panel;
    panel.resize(420, 400);
    panel.show();
    QSignalSpy shown(&panel, &OutputMapPanel::pictureShown);
    Project project = plane();
    for (int i = 0; i < 200; ++i) {
        project.network.layer(1).weights[0] = i;
        panel.showMoment(momentAtRest(project, i));
    }
    QVERIFY(shown.wait(5000));
    const OutputPicture &picture = panel.findChild<OutputPlot *>()->picture();
    QVERIFY(picture.map == outputPicture(project, {1, 0}).map);
    QVERIFY2(shown.count() <= 2, "a picture for every moment would keep training waiting");
    // What is asked for and no longer possible leaves nothing behind.
    panel.showMoment(momentAtRest(project, 0));
    panel.showMoment(momentAtRest(projectFrom(QStringLiteral("3-2-1 none")), 0));
    QTest::qWait(200);
    QVERIFY(!panel.findChild<OutputPlot *>()->sentence().isEmpty());
}

/// With View → Maps in the neurons each neuron has its map in the place of its net input; training changes it.
void TestOutputMap::neuronsShowTheirMaps()
{
    OPEN_WINDOW(driver, QSize(1440, 900), plane());
    const DiagramPart part = NeuronId{1, 0};
    const auto pixels = [&] {
        const QRect rect = driver.view().rectOf(*driver.item(part));
        return driver.view().viewport()->grab(rect).toImage();
    };
    const auto leftCentre = [](const QImage &image, double x, double y) {
        return image.pixelColor(static_cast<int>(x * image.width()), static_cast<int>(y * image.height()));
    };
    const QImage without = pixels();
    driver.action("Maps in the neurons")->trigger();
    const QImage with = pixels();
    QVERIFY(with != without);
    savePicture(driver.window(), "neuronmaps.png");
    // out = 2 i1 − i2 + 0.5 rises to the right and falls upwards.
    const QColor high = leftCentre(with, 0.38, 0.7);
    const QColor low = leftCentre(with, 0.13, 0.3);
    QVERIFY2(high.blue() > high.red() && low.red() > low.blue(), qPrintable(high.name() + low.name()));
    driver.session().rush(20);
    QTRY_VERIFY(!driver.session().isRunning());
    const QImage trained = pixels();
    QVERIFY(trained != with);
    driver.action("Maps in the neurons")->trigger();
    QVERIFY(pixels() != with);
    // Drawn anew they are the same: the maps of a run's end are not left from before it.
    driver.action("Maps in the neurons")->trigger();
    QVERIFY(pixels() == trained);
}

QTEST_MAIN(TestOutputMap)
#include "tst_outputmap.moc"
