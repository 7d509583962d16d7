// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/plane.h"
#include "tests/support/projects.h"
#include "tests/support/windowdriver.h"
#include "ui/mapcolors.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/outputmappanel.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace {

/// The panel as large as beside the diagram.
class ShownPanel : public OutputMapPanel
{
public:
    ShownPanel()
    {
        resize(420, 400);
        show();
    }
};

void savePicture(QWidget &widget, const char *name)
{
    if (qEnvironmentVariableIsSet("BACKPROP_PICTURES"))
        widget.grab().save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(QString::fromUtf8(name)));
}

} // namespace

/// The panel that shows what a neuron gives over the inputs, and the small maps in the diagram.
class TestOutputMapPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void coloursRunThroughTheMiddle();
    void panelShowsTheChosenNeuron();
    void panelFollowsTraining();
    void panelShowsAFunctionOfOneInput();
    void panelSaysWhyThereIsNone();
    void panelDropsStaleRequests();
    void neuronsShowTheirMaps();
};

void TestOutputMapPanel::coloursRunThroughTheMiddle()
{
    const Style &style = Style::of(Style::Theme::Light);
    const MapScale scale{0.5, {0.0, 1.0}};
    QCOMPARE(mapColor(0.5, scale, style), style.mapMiddle);
    QCOMPARE(mapColor(0.0, scale, style), style.mapLow);
    QCOMPARE(mapColor(1.0, scale, style), style.mapHigh);
    QCOMPARE(mapColor(7.0, scale, style), style.mapHigh);
}

void TestOutputMapPanel::panelShowsTheChosenNeuron()
{
    ShownPanel panel;
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

void TestOutputMapPanel::panelFollowsTraining()
{
    ShownPanel panel;
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

void TestOutputMapPanel::panelShowsAFunctionOfOneInput()
{
    ShownPanel panel;
    QSignalSpy shown(&panel, &OutputMapPanel::pictureShown);
    panel.showMoment(momentAtRest(projectFrom(QStringLiteral("1-3-1 single samples=5")), 0));
    QVERIFY(shown.wait(5000));
    const OutputPicture &picture = panel.findChild<OutputPlot *>()->picture();
    QVERIFY(!picture.isMap());
    QVERIFY(picture.curve.size() > 100);
    savePicture(panel, "outputcurve.png");
}

void TestOutputMapPanel::panelSaysWhyThereIsNone()
{
    ShownPanel panel;
    panel.showMoment(momentAtRest(projectFrom(QStringLiteral("3-2-1 none")), 0));
    QCOMPARE(panel.findChild<OutputPlot *>()->sentence(), QStringLiteral("A map needs one or two inputs; this network has 3."));
    QVERIFY(!panel.neuron());
    QVERIFY(!panel.findChild<ChoiceBox *>()->isEnabled());
}

void TestOutputMapPanel::panelDropsStaleRequests()
{
    ShownPanel panel;
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
void TestOutputMapPanel::neuronsShowTheirMaps()
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

QTEST_MAIN(TestOutputMapPanel)
#include "tst_outputmappanel.moc"
