// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/networkfigure.h"
#include "tests/support/projects.h"

#include <QRectF>
#include <QTest>

#include <algorithm>
#include <cmath>

/// The plain drawing of a network on papers: what it says, and that nothing leaves its paper.
class TestNetworkFigure : public QObject
{
    Q_OBJECT

private slots:
    void everyParameterIsNamed_data();
    void everyParameterIsNamed();
    void largeNetworksHaveNoNumbers();
    void longLayersShowTheirEnds();
    void everythingIsOnThePaper_data();
    void everythingIsOnThePaper();
};

namespace {

NetworkFigure figureOf(const QString &line)
{
    return NetworkFigure::of(networkFrom(line), {});
}

QStringList labelsOf(const NetworkFigure &figure)
{
    QStringList texts;
    for (const NetworkFigure::Label &label : figure.labels)
        texts << label.text;
    return texts;
}

QStringList circlesOf(const NetworkFigure &figure)
{
    QStringList texts;
    for (const NetworkFigure::Circle &circle : figure.circles)
        texts << circle.label;
    return texts;
}

} // namespace

void TestNetworkFigure::everyParameterIsNamed_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"2-2-2 shared", "2-3-1 single", "3-2 none", "1-1 single"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestNetworkFigure::everyParameterIsNamed()
{
    QFETCH(QString, line);
    const Network network = networkFrom(line);
    const NumberFormat format;
    const NetworkFigure figure = NetworkFigure::of(network, format);
    const QStringList labels = labelsOf(figure);
    const QStringList circles = circlesOf(figure);
    for (const ParameterId &parameter : parametersOf(network)) {
        const QString name = parameterName(network, parameter);
        const QString value = format.text(network.value(parameter));
        const auto *bias = std::get_if<BiasId>(&parameter);
        if (bias && network.layer(bias->layer).biasKind == BiasKind::Shared)
            QVERIFY2(circles.contains(name) && labels.contains(value), qPrintable(name));
        else
            QCOMPARE(labels.count(name + QStringLiteral(" = ") + value), 1);
    }
    for (int layer = 0; layer <= network.lastLayer(); ++layer) {
        for (int j = 0; j < network.neuronCount(layer); ++j)
            QCOMPARE(circles.count(neuronName(network, {layer, j})), 1);
    }
}

void TestNetworkFigure::largeNetworksHaveNoNumbers()
{
    for (const char *line : {"20-40-3 single", "20-40-3 shared"}) {
        const QStringList labels = labelsOf(figureOf(QString::fromLatin1(line)));
        QVERIFY(std::ranges::all_of(labels, [](const QString &label) { return label == QStringLiteral("…"); }));
    }
}

void TestNetworkFigure::longLayersShowTheirEnds()
{
    const NetworkFigure figure = figureOf(QStringLiteral("2-40-1 none"));
    const QStringList circles = circlesOf(figure);
    QVERIFY(circles.contains(QStringLiteral("h1")));
    QVERIFY(circles.contains(QStringLiteral("h40")));
    QVERIFY(!circles.contains(QStringLiteral("h39")));
    QCOMPARE(labelsOf(figure).count(QStringLiteral("…")), 1);
    QCOMPARE(figure.lines.size(), static_cast<std::size_t>(3 * (circles.size() - 3)));
}

void TestNetworkFigure::everythingIsOnThePaper_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"2-2-2 shared", "2-3-1 single", "1-1 none", "20-40-3 shared", "3-12-12-2 single"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestNetworkFigure::everythingIsOnThePaper()
{
    QFETCH(QString, line);
    const NetworkFigure figure = figureOf(line);
    const QRectF paper(QPointF(), figure.size);
    for (std::size_t i = 0; i < figure.circles.size(); ++i) {
        const NetworkFigure::Circle &circle = figure.circles[i];
        const QPointF corner(circle.radius, circle.radius);
        QVERIFY2(paper.contains(QRectF(circle.centre - corner, circle.centre + corner)), qPrintable(circle.label));
        for (std::size_t k = 0; k < i; ++k) {
            const QPointF apart = circle.centre - figure.circles[k].centre;
            QVERIFY2(std::hypot(apart.x(), apart.y()) >= circle.radius + figure.circles[k].radius, qPrintable(circle.label));
        }
    }
    for (const NetworkFigure::Line &each : figure.lines)
        QVERIFY(paper.contains(each.from) && paper.contains(each.to));
    for (const NetworkFigure::Label &label : figure.labels)
        QVERIFY2(paper.contains(label.centre), qPrintable(label.text));
}

QTEST_APPLESS_MAIN(TestNetworkFigure)
#include "tst_networkfigure.moc"
