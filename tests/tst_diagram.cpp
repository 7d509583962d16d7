// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/trainer.h"
#include "tests/support/projects.h"
#include "ui/diagram/diagramlooks.h"
#include "ui/diagram/diagramscene.h"
#include "ui/formula/chainruleformula.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

namespace {

/// A rectangle of the diagram that nothing else may touch.
struct Place
{
    QString name;
    QRectF box;
};

/// A neuron's box, and the lines above it in which its name and δ are written.
void addNeuron(const QString &name, const QRectF &box, bool isInput, std::vector<Place> &places)
{
    constexpr double lineTop = -22;
    constexpr double lineHeight = 16;
    places.push_back({name, box});
    places.push_back({QStringLiteral("the name of ") + name, {box.left(), box.top() + lineTop, 40, lineHeight}});
    if (!isInput)
        places.push_back({QStringLiteral("δ of ") + name, {box.right() - 80, box.top() + lineTop, 80, lineHeight}});
}

std::vector<Place> placesOf(const Network &network, const DiagramLayout &layout)
{
    std::vector<Place> places;
    for (const auto &[id, box] : layout.neurons)
        addNeuron(neuronName(network, id), box, id.layer == 0, places);
    for (const auto &[id, weight] : layout.weights) {
        if (weight.pillFree)
            places.push_back({parameterName(network, id), weight.pill});
    }
    for (const auto &[id, bias] : layout.biases)
        places.push_back({parameterName(network, id), bias.box});
    for (std::size_t k = 0; k < layout.errors.size(); ++k) {
        places.push_back({QStringLiteral("E%1").arg(k), layout.errors[k]});
        places.push_back({QStringLiteral("target %1").arg(k), layout.targets[k]});
    }
    places.push_back({QStringLiteral("E_total"), layout.total});
    return places;
}

void addNetworks()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"2-2-2 shared", "2-2-2 single", "3-4-2 shared", "3-4-2 single", "4-8-8-3 shared", "4-8-8-3 single", "1-1 none",
                             "1-1 shared", "1-1 single", "2-2 single", "5-1 none", "1-5-1 shared", "2-3-3-2 single", "2-2-2-2-2 shared",
                             "3-3-3 none", "1-32-1 single", "12-12-4 shared"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

/// The moment after some phases of the lecture's first iteration.
Moment momentAfter(int phases, UpdateOrder order = UpdateOrder::Simultaneous)
{
    return Recording(lectureProject(order)).momentAt({0, phases});
}

/// The colour in which a formula frames each of its factors.
void collectFrames(const FormulaBox &box, std::map<FactorId, QColor> &frames)
{
    if (box.kind == FormulaBox::Kind::Frame && !box.factor.empty())
        frames[box.factor] = box.color;
    for (const FormulaBox &part : box.parts)
        collectFrames(part, frames);
}

/// What an edge of a weight looks like, measured on a picture of it.
struct Stroke
{
    QColor color; ///< in its first dash
    int gaps = 0; ///< interruptions along the line
    int width = 0; ///< in pixels, across its first dash
};

Stroke strokeOf(double weight, const Style &style)
{
    EdgeItem edge(WeightId{1, 0, 0}, {10, 20, 210, 20}, EdgeItem::Kind::Weight);
    edge.setStyle(style);
    edge.setWeight(weight);
    QImage image(220, 40, QImage::Format_RGB32);
    image.fill(style.canvas);
    QPainter painter(&image);
    edge.paint(&painter, nullptr, nullptr);
    painter.end();

    const auto drawn = [&](int x, int y) { return image.pixelColor(x, y) != style.canvas; };
    Stroke stroke;
    stroke.color = image.pixelColor(12, 20);
    for (int x = 12; x < 208; ++x)
        stroke.gaps += drawn(x, 20) && !drawn(x + 1, 20);
    for (int y = 0; y < 40; ++y)
        stroke.width += drawn(12, y);
    return stroke;
}

QStringList spokenNames(const DiagramScene &scene)
{
    QStringList names;
    for (const DiagramItem *item : scene.items())
        names << item->spoken().name;
    return names;
}

void showEverything(DiagramScene &scene, const Moment &moment)
{
    scene.build(moment.project.network);
    showNumbers(scene, DiagramLooks(moment));
}

QString glowName(const QColor &color, const Style &style)
{
    return color == style.factorErrorByOut    ? QStringLiteral("error")
        : color == style.factorOutByNet       ? QStringLiteral("slope")
        : color == style.factorNetByParameter ? QStringLiteral("parameter")
                                              : color.name();
}

} // namespace

/// The diagram: where everything stands, what it shows, and the colours of the active path.
class TestDiagram : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void nothingOverlaps_data() { addNetworks(); }
    void nothingOverlaps();
    void edgesMeetTheirEnds_data() { addNetworks(); }
    void edgesMeetTheirEnds();
    void everyPillIsShown_data();
    void everyPillIsShown();
    void lectureIsSymmetric();
    void statesOfDelta();
    void statesWhenTheOutputLayerGoesFirst();
    void numbersOfTheLecture();
    void digits();
    void editableNumbers();
    void shownSampleFollowsTheBatch();
    void readingOrder();
    void coloursOfTheFormula_data();
    void coloursOfTheFormula();
    void litFactorsOfTheLecture();
    void factorsHaveTheirPlaces();
    void strokesOfWeights_data();
    void strokesOfWeights();
};

void TestDiagram::nothingOverlaps()
{
    QFETCH(QString, line);
    const Network network = networkFrom(line);
    const DiagramLayout layout = layoutOf(network);
    const std::vector<Place> places = placesOf(network, layout);
    for (std::size_t i = 0; i < places.size(); ++i) {
        QVERIFY2(layout.bounds.contains(places[i].box), qPrintable(places[i].name));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!places[i].box.intersects(places[j].box), qPrintable(places[i].name + QStringLiteral(" lies upon ") + places[j].name));
    }
}

void TestDiagram::edgesMeetTheirEnds()
{
    QFETCH(QString, line);
    const Network network = networkFrom(line);
    const DiagramLayout layout = layoutOf(network);
    QCOMPARE(layout.weights.size(), weightsOf(network).size());
    QCOMPARE(layout.biases.size(), biasesOf(network).size());
    for (const auto &[id, weight] : layout.weights) {
        QCOMPARE(weight.edge.x1(), layout.neurons.at({id.layer - 1, id.from}).right());
        QCOMPARE(weight.edge.x2(), layout.neurons.at({id.layer, id.to}).left());
        // The pill sits on its edge.
        const double along = (weight.pill.center().x() - weight.edge.x1()) / weight.edge.dx();
        QVERIFY(along > 0.0 && along < 1.0);
        QVERIFY(QLineF(weight.edge.pointAt(along), weight.pill.center()).length() < 1e-6);
    }
    for (const auto &[id, bias] : layout.biases) {
        const bool shared = network.layer(id.layer).biasKind == BiasKind::Shared;
        QCOMPARE(bias.edges.size(), shared ? static_cast<std::size_t>(network.neuronCount(id.layer)) : 1U);
    }
}

void TestDiagram::everyPillIsShown_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"2-2-2 shared", "2-2-2 single", "3-4-2 shared", "3-4-2 single", "1-1 none", "5-1 none", "2-3-3-2 single"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestDiagram::everyPillIsShown()
{
    QFETCH(QString, line);
    const Network network = networkFrom(line);
    const DiagramLayout layout = layoutOf(network);
    for (const auto &[id, weight] : layout.weights)
        QVERIFY2(weight.pillFree, qPrintable(parameterName(network, id)));
}

void TestDiagram::lectureIsSymmetric()
{
    const DiagramLayout layout = layoutOf(lectureProject().network);
    for (const auto &[id, box] : layout.neurons) {
        const QRectF other = layout.neurons.at({id.layer, 1 - id.index});
        QCOMPARE(box.center().x(), other.center().x());
        QCOMPARE(box.center().y(), -other.center().y());
    }
    // b1 and b2 stand between their neurons, E_total between its errors, all in one row.
    for (const auto &[id, bias] : layout.biases) {
        QCOMPARE(bias.box.center().y(), 0.0);
        QCOMPARE(bias.box.center().x(), layout.neurons.at({id.layer, 0}).center().x());
    }
    QCOMPARE(layout.total.center(), QPointF(layout.errors[0].center().x(), 0.0));
    QVERIFY(layout.targets[0].bottom() < layout.errors[0].top());
    QVERIFY(layout.targets[1].top() > layout.errors[1].bottom());
}

void TestDiagram::statesOfDelta()
{
    const NeuronId h1{1, 0};
    for (const int phases : {0, 1}) {
        const NeuronLook look = DiagramLooks(momentAfter(phases)).ofNeuron(h1);
        QCOMPARE(look.net.state, NumberState::Current);
        QCOMPARE(look.out.state, NumberState::Current);
        QCOMPARE(look.delta.state, NumberState::Missing);
        QCOMPARE(look.delta.text, QStringLiteral("–"));
        QVERIFY(!look.spoken.description.contains(QStringLiteral("delta")));
    }
    const NeuronLook backward = DiagramLooks(momentAfter(2)).ofNeuron(h1);
    QCOMPARE(backward.delta.state, NumberState::Current);
    QCOMPARE(backward.delta.text, QStringLiteral("0.008771"));
    QVERIFY(backward.spoken.description.contains(QStringLiteral("delta 0.008771354689486")));

    // The update leaves δ behind: it was made with the weights before.
    QCOMPARE(DiagramLooks(momentAfter(3)).ofNeuron(h1).delta.state, NumberState::Stale);
    Moment edited = momentAfter(2);
    edited.stale = true;
    QCOMPARE(DiagramLooks(edited).ofNeuron(h1).delta.state, NumberState::Stale);
    QCOMPARE(DiagramLooks(edited).ofNeuron(h1).out.state, NumberState::Current);
}

void TestDiagram::statesWhenTheOutputLayerGoesFirst()
{
    const Moment moment = momentAfter(2, UpdateOrder::OutputLayerFirst);
    QCOMPARE(DiagramLooks(moment).ofNeuron({2, 0}).delta.state, NumberState::Current);
    QCOMPARE(DiagramLooks(moment).ofNeuron({1, 0}).delta.state, NumberState::Missing);
}

void TestDiagram::numbersOfTheLecture()
{
    const Moment moment = momentAfter(0);
    const auto text = [&](const DiagramPart &part) { return DiagramLooks(moment).ofPart(part).number.text; };
    QCOMPARE(text(NeuronId{0, 0}), QStringLiteral("0.05"));
    QCOMPARE(text(WeightId{2, 0, 0}), QStringLiteral("0.40"));
    QCOMPARE(text(BiasId{2, 0}), QStringLiteral("0.60"));
    QCOMPARE(text(TargetPart{1}), QStringLiteral("0.99"));
    QCOMPARE(text(ErrorPart{0}), QStringLiteral("0.2748"));
    QCOMPARE(text(TotalPart()), QStringLiteral("0.2984"));
    QCOMPARE(DiagramLooks(moment).ofPart(TotalPart()).spoken.value, moment.totalError);
    const NeuronLook h1 = DiagramLooks(moment).ofNeuron({1, 0});
    QCOMPARE(h1.net.text, QStringLiteral("0.3775"));
    QCOMPARE(h1.out.text, QStringLiteral("0.5933"));
    QVERIFY(h1.spoken.description.contains(QStringLiteral("0.593269992107187")));
}

void TestDiagram::digits()
{
    const Moment moment = momentAfter(0);
    using Digits = NumberFormat::Digits;
    QCOMPARE(DiagramLooks(moment, {Digits::Truncated, 4}).ofPart(TotalPart()).number.text, QStringLiteral("0.2983"));
    QCOMPARE(DiagramLooks(moment, {Digits::All, 4}).ofPart(TotalPart()).number.text, allDigits(moment.totalError));
    const ValueLook rounded = DiagramLooks(moment).ofPart(TotalPart());
    QCOMPARE(DiagramLooks(moment, {Digits::All, 4}).ofPart(TotalPart()).spoken, rounded.spoken);
}

void TestDiagram::editableNumbers()
{
    using Kind = SampleValueId::Kind;
    const Moment moment = momentAfter(0);
    QVERIFY(numberAt(moment, WeightId{2, 0, 0}) == NumberId(WeightId{2, 0, 0}));
    QVERIFY(numberAt(moment, BiasId{2, 0}) == NumberId(BiasId{2, 0}));
    QVERIFY(numberAt(moment, NeuronId{0, 1}) == NumberId(SampleValueId{Kind::Input, 0, 1}));
    QVERIFY(numberAt(moment, TargetPart{1}) == NumberId(SampleValueId{Kind::Target, 0, 1}));
    for (const DiagramPart &part : std::vector<DiagramPart>{NeuronId{1, 0}, NeuronId{2, 1}, ErrorPart{0}, TotalPart()})
        QVERIFY(!numberAt(moment, part));
}

void TestDiagram::shownSampleFollowsTheBatch()
{
    const Project project = projectFrom(QStringLiteral("2-2-2 shared samples=3"));
    const Recording recording(project);
    Trainer trainer(project);
    for (int i = 0; i < 2; ++i)
        QVERIFY(trainer.performIteration());
    const Moment moment = momentAtRest(trainer.project(), trainer.iteration());
    QCOMPARE(DiagramLooks(moment).ofPart(NeuronId{0, 0}).value, project.samples[2].inputs[0]);
    QVERIFY(numberAt(moment, NeuronId{0, 0}) == NumberId(SampleValueId{SampleValueId::Kind::Input, 2, 0}));
}

void TestDiagram::readingOrder()
{
    DiagramScene scene;
    showEverything(scene, momentAfter(0));
    QCOMPARE(spokenNames(scene).join(QStringLiteral(" | ")),
             QStringLiteral("Input i1 | Input i2 | Bias b1 | Weight w1, i1 to h1 | Weight w2, i2 to h1 | Neuron h1 | Weight w3, i1 to h2 | "
                            "Weight w4, i2 to h2 | Neuron h2 | Bias b2 | Weight w5, h1 to o1 | Weight w6, h2 to o1 | Neuron o1 | "
                            "Weight w7, h1 to o2 | Weight w8, h2 to o2 | Neuron o2 | Target o1 | Error o1 | Target o2 | Error o2 | "
                            "Sum of errors"));
    // Another network: everything is made anew, and no two things are called the same.
    const Project large = projectFrom(QStringLiteral("3-4-3-2 single"));
    showEverything(scene, momentAtRest(large, 0));
    QStringList names = spokenNames(scene);
    QCOMPARE(names.size(), 3 + 12 + 12 + 6 + 9 + 9 + 2 * 2 + 1);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestDiagram::coloursOfTheFormula_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Style::Theme>("theme");
    for (const char *line : {"2-2-2 shared", "3-4-2 single", "2-3-3-2 single", "2-2-2 shared order=output-layer-first"}) {
        QTest::addRow("%s, light", line) << QString::fromLatin1(line) << Style::Theme::Light;
        QTest::addRow("%s, dark", line) << QString::fromLatin1(line) << Style::Theme::Dark;
    }
}

void TestDiagram::coloursOfTheFormula()
{
    QFETCH(QString, line);
    QFETCH(Style::Theme, theme);
    const Project project = projectFrom(line);
    const Style &style = Style::of(theme);
    for (const ParameterId parameter : parametersOf(project.network)) {
        const ChainRule rule = chainRule(project, 0, parameter);
        FormulaFonts fonts;
        FormulaMemory memory;
        const NumberFormat format;
        std::map<FactorId, QColor> frames;
        collectFrames(chainRuleBox(FormulaWriter(style, format, fonts, memory), rule, 350), frames);
        QVERIFY(!frames.empty());

        std::map<FactorId, QColor> lit;
        for (const LitFactor &factor : litFactors(rule, format, style))
            lit[factor.id] = factor.color;
        for (const auto &[id, color] : frames) {
            QVERIFY2(lit.contains(id), qPrintable(rule.name));
            QVERIFY2(lit.at(id) == color, qPrintable(rule.name + u' ' + lit.at(id).name() + u' ' + color.name()));
        }
    }
}

void TestDiagram::litFactorsOfTheLecture()
{
    const Style &style = Style::of(Style::Theme::Light);
    const ChainRule rule = chainRule(lectureProject(), 0, WeightId{2, 0, 0});
    QStringList written;
    for (const LitFactor &factor : litFactors(rule, {}, style))
        written << QStringLiteral("%1 = %2 %3").arg(factor.symbol, factor.value, glowName(factor.color, style));
    QCOMPARE(written,
             (QStringList{QStringLiteral("∂E_total/∂out_o1 = 0.7414 error"), QStringLiteral("∂out_o1/∂net_o1 = 0.1868 slope"),
                          QStringLiteral("∂net_o1/∂w5 = 0.5933 parameter")}));

    // w1 has two ways, each in a colour of its own.
    const ChainRule hidden = chainRule(lectureProject(), 0, WeightId{1, 0, 0});
    QStringList labels;
    std::map<QRgb, int> colours;
    for (const LitFactor &factor : litFactors(hidden, {}, style)) {
        if (!factor.symbol.isEmpty())
            labels << factor.symbol + QStringLiteral(" = ") + factor.value;
        ++colours[factor.color.rgb()];
    }
    QVERIFY(labels.contains(QStringLiteral("∂E_o1/∂out_h1 = 0.0554")));
    QVERIFY(labels.contains(QStringLiteral("∂E_o2/∂out_h1 = −0.0190")));
    QVERIFY(colours[style.pathColor(0).rgb()] >= 3);
    QVERIFY(colours[style.pathColor(1).rgb()] >= 3);
}

void TestDiagram::factorsHaveTheirPlaces()
{
    DiagramScene scene;
    showEverything(scene, momentAfter(0));
    const ChainRule rule = chainRule(lectureProject(), 0, WeightId{2, 0, 0});
    scene.showPath(litFactors(rule, {}, Style::of(Style::Theme::Light)), {});
    QCOMPARE(scene.factorAt(ErrorPart{0}), FactorId{0});
    QCOMPARE(scene.factorAt(NeuronId{2, 0}), FactorId{1});
    QCOMPARE(scene.factorAt(WeightId{2, 0, 0}), FactorId{2});
    QCOMPARE(scene.factorAt(WeightId{2, 0, 1}), FactorId());
    scene.showPath({}, {});
    QCOMPARE(scene.factorAt(WeightId{2, 0, 0}), FactorId());
}

void TestDiagram::strokesOfWeights_data()
{
    QTest::addColumn<Style::Theme>("theme");
    QTest::newRow("light") << Style::Theme::Light;
    QTest::newRow("dark") << Style::Theme::Dark;
}

void TestDiagram::strokesOfWeights()
{
    QFETCH(Style::Theme, theme);
    const Style &style = Style::of(theme);
    const Stroke positive = strokeOf(8.0, style);
    const Stroke negative = strokeOf(-8.0, style);
    QCOMPARE(positive.color, style.positive);
    QCOMPARE(positive.gaps, 0);
    QCOMPARE(negative.color, style.negative);
    QVERIFY2(negative.gaps >= 3, qPrintable(QString::number(negative.gaps)));
    QCOMPARE(strokeOf(0.0, style).gaps, 0);

    QVERIFY(strokeOf(0.01, style).width >= 1);
    QVERIFY(strokeOf(0.01, style).width < strokeOf(1.0, style).width);
    QVERIFY(strokeOf(1.0, style).width < positive.width);
    QVERIFY(strokeOf(1e6, style).width <= 9);
}

QTEST_MAIN(TestDiagram)
#include "tst_diagram.moc"
