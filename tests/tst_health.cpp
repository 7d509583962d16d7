// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/gradientverdict.h"
#include "core/explanation/health.h"
#include "core/explanation/numberformat.h"
#include "core/training/propagation.h"
#include "core/training/trainer.h"
#include "tests/support/computedtimer.h"
#include "tests/support/projects.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

using Kind = HealthFinding::Kind;
using Severity = HealthFinding::Severity;

/// "saturated h1, dead h2, vanishing, plateau?": a name for each finding, with ? for a note.
QString namesOf(const Project &project, const std::vector<HealthFinding> &findings)
{
    static const QStringList kinds{QStringLiteral("saturated"), QStringLiteral("dead"), QStringLiteral("vanishing"),
                                   QStringLiteral("exploding"), QStringLiteral("plateau")};
    QStringList names;
    for (const HealthFinding &finding : findings) {
        QString name = kinds[static_cast<int>(finding.kind)];
        if (finding.neuron)
            name += QLatin1Char(' ') + neuronName(project.network, *finding.neuron);
        names += finding.severity == Severity::Note ? name + QLatin1Char('?') : name;
    }
    return names.join(QStringLiteral(", "));
}

QString namesOf(const Project &project)
{
    return namesOf(project, healthOf(project));
}

/// 1-1-1, whose hidden neuron has its input as net input; the output is linear and takes the hidden one's times `after`.
Project chain(Activation hidden, double after, const std::vector<double> &inputs)
{
    Project project;
    project.network = {1, {{hidden, 1, 1, {1.0}, BiasKind::None, {}}, {Activation::Linear, 1, 1, {after}, BiasKind::None, {}}}};
    for (const double input : inputs)
        project.samples.push_back({{input}, {0.5}});
    return project;
}

/// One neuron with its input as net input, and that target.
Project single(Activation activation, double input, double target, Loss loss = Loss::HalfSquaredError)
{
    Project project;
    project.network = {1, {{activation, 1, 1, {1.0}, BiasKind::None, {}}}};
    project.samples = {{{input}, {target}}};
    project.training.loss = loss;
    return project;
}

/// A sigmoid's net input for an output.
double logit(double out)
{
    return std::log(out / (1.0 - out));
}

Project trained(Project project, long long iterations)
{
    Trainer trainer(std::move(project));
    while (trainer.iteration() < iterations && trainer.performIteration())
        ;
    return trainer.project();
}

/// The error after every iteration, as single stretches.
std::vector<CurveStretch> curveOf(const std::vector<double> &errors)
{
    ErrorCurve curve;
    for (const double error : errors)
        curve.append(error);
    return curve.stretches(0, curve.lastIteration(), static_cast<int>(errors.size()));
}

} // namespace

/// What is said of a network's health: each ailment in a network made to have it, its thresholds, and silence otherwise.
class TestHealth : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theLectureIsHealthy_data();
    void theLectureIsHealthy();
    void neuronsAreJudged_data();
    void neuronsAreJudged();
    void aSentenceExplains_data();
    void aSentenceExplains();
    void gradientsFadeThroughManySigmoids();
    void largeWeightsMakeGradientsExplode();
    void theRatioIsThatOfTheGradients();
    void zeroWeightsStopTheError();
    void aPlateauIsNoted_data();
    void aPlateauIsNoted();
    void recentErrorsGoBackAThousandIterations();
    void xorFromZeroIsOnAPlateau();
    void manySamplesAreLookedAtInPart();
    void warningsComeFirst();
    void whatIsNotFiniteIsNoAilment();
    void verdicts();
};

void TestHealth::theLectureIsHealthy_data()
{
    QTest::addColumn<int>("iterations");
    for (const int iterations : {0, 1, 100, 10'000})
        QTest::addRow("%d", iterations) << iterations;
}

void TestHealth::theLectureIsHealthy()
{
    QFETCH(int, iterations);
    const Project start = lectureProject();
    const Project project = trained(start, iterations);
    const auto errorOf = [](const Project &of) { return totalError(of.network, of.samples, of.training.loss); };
    std::optional<ErrorHistory> history;
    if (iterations > 1000)
        history = ErrorHistory{1000, errorOf(trained(start, iterations - 1000)), errorOf(project)};
    QCOMPARE(namesOf(project, healthOf(project, history)), QString());
}

void TestHealth::neuronsAreJudged_data()
{
    QTest::addColumn<Project>("project");
    QTest::addColumn<QString>("names");
    const auto row
        = [](const char *name, const Project &project, const char *names) { QTest::newRow(name) << project << QString::fromLatin1(names); };
    // A sigmoid's slope is out (1 − out): 0.0025 at out = 0.0025063.
    row("sigmoid just flat", chain(Activation::Sigmoid, 1.0, {logit(0.99750)}), "saturated h1");
    row("sigmoid just steep", chain(Activation::Sigmoid, 1.0, {logit(0.99749)}), "");
    row("sigmoid at its lower limit", chain(Activation::Sigmoid, 1.0, {logit(0.00250)}), "saturated h1");
    row("sigmoid above its lower limit", chain(Activation::Sigmoid, 1.0, {logit(0.00251)}), "");
    // A tanh's slope is 1 − out²: 0.01 at out = 0.994987.
    row("tanh just flat", chain(Activation::Tanh, 1.0, {std::atanh(-0.99499)}), "saturated h1");
    row("tanh just steep", chain(Activation::Tanh, 1.0, {std::atanh(-0.99498)}), "");
    row("steep in one sample", chain(Activation::Sigmoid, 1.0, {10.0, 12.0, 3.0}), "");
    row("flat in all samples", chain(Activation::Sigmoid, 1.0, {10.0, 12.0, 7.0}), "saturated h1");
    row("a switch", chain(Activation::Sigmoid, 1.0, {10.0, -12.0}), "saturated h1?");
    row("linear is never flat", chain(Activation::Linear, 1.0, {1000.0}), "");

    row("ReLU below 0", chain(Activation::Relu, 1.0, {-1.0, -0.5}), "dead h1");
    row("ReLU at 0", chain(Activation::Relu, 1.0, {-1.0, 0.0}), "dead h1");
    row("ReLU above 0 in one sample", chain(Activation::Relu, 1.0, {-1.0, 1e-3}), "");
    row("leaky ReLU does not die", chain(Activation::LeakyRelu, 1.0, {-1.0, -0.5}), "");
    row("a dead output", single(Activation::Relu, -1.0, 0.5), "dead o1");

    row("an output that is right", single(Activation::Sigmoid, 10.0, 1.0), "");
    row("an output that is nearly right", single(Activation::Sigmoid, 10.0, 0.901), "");
    row("an output that is wrong", single(Activation::Sigmoid, 10.0, 0.899), "saturated o1");
    row("squared error, without the half", single(Activation::Sigmoid, 10.0, 0.0, Loss::SquaredError), "saturated o1");
    row("cross-entropy makes up for it", single(Activation::Sigmoid, 10.0, 0.0, Loss::BinaryCrossEntropy), "");
}

void TestHealth::neuronsAreJudged()
{
    QFETCH(Project, project);
    QFETCH(QString, names);
    QCOMPARE(namesOf(project), names);
    const std::set<NeuronId> concerned = neuronsOf(healthOf(project));
    QCOMPARE(concerned.size(), std::size_t(names.contains(QLatin1Char(' ')) ? 1 : 0));
    if (!concerned.empty())
        QVERIFY(names.contains(neuronName(project.network, *concerned.begin())));
}

void TestHealth::aSentenceExplains_data()
{
    QTest::addColumn<Project>("project");
    QTest::addColumn<QString>("sentence");
    // 1 − 1/(1 + e^−10) = 4.54e-5, 1/(1 + e^9) = 1.234e-4.
    QTest::newRow("saturated") << chain(Activation::Sigmoid, 1.0, {10.0, 9.0})
                               << QStringLiteral(
                                      "h1 is saturated: its output is within 0.00012 of 1 for every sample, so its slope is nearly 0 "
                                      "and its weights hardly learn; smaller starting weights or inputs scaled to about −1 … 1 help.");
    QTest::newRow("at the limit itself") << chain(Activation::Tanh, 1.0, {-100.0})
                                         << QStringLiteral(
                                                "h1 is saturated: its output is −1 for the only sample, so its slope is nearly 0 "
                                                "and its weights hardly learn; smaller starting weights or inputs scaled to about "
                                                "−1 … 1 help.");
    QTest::newRow("switch") << chain(Activation::Sigmoid, 1.0, {10.0, -9.0})
                            << QStringLiteral(
                                   "h1 is saturated and works as a switch: its output is within 0.00012 of 0 or 1 for every sample. "
                                   "Its slope is nearly 0 and its weights hardly learn any more, which is no harm once the error is "
                                   "small.");
    QTest::newRow("output") << single(Activation::Sigmoid, 10.0, 0.0)
                            << QStringLiteral(
                                   "o1 is saturated: its output is within 4.5·10⁻⁵ of 1 for the only sample, though its target is up "
                                   "to 1.00 away. Its slope is nearly 0 and its weights hardly learn; smaller starting weights or a "
                                   "cross-entropy loss help.");
    QTest::newRow("dead") << chain(Activation::Relu, 1.0, {-1.0, -0.5})
                          << QStringLiteral(
                                 "h1 is dead: its net input is at most −0.50 for every sample, so its output and its slope are 0 and the "
                                 "weights that lead to it do not learn; other starting weights, a smaller learning rate or a leaky "
                                 "ReLU help.");
}

void TestHealth::aSentenceExplains()
{
    QFETCH(Project, project);
    QFETCH(QString, sentence);
    QCOMPARE(healthOf(project).front().sentence, sentence);
}

/// A chain of neurons with weight `weight`, `layers` of them, for one sample with input 1.
Project longChain(Activation activation, int layers, double weight)
{
    Project project;
    project.network.inputs = 1;
    for (int i = 0; i < layers; ++i)
        project.network.layers.push_back({activation, 1, 1, {weight}, BiasKind::None, {}});
    project.samples = {{{1.0}, {0.0}}};
    return project;
}

void TestHealth::gradientsFadeThroughManySigmoids()
{
    // Each layer multiplies by its weight 1 and a slope of at most ¼.
    QCOMPARE(namesOf(longChain(Activation::Sigmoid, 3, 1.0)), QString());
    const Project deep = longChain(Activation::Sigmoid, 8, 1.0);
    QCOMPARE(namesOf(deep), QStringLiteral("vanishing"));
    const HealthFinding finding = healthOf(deep).front();
    QCOMPARE(finding.layer, 1);
    QVERIFY(!finding.neuron);
    QVERIFY2(finding.sentence.startsWith(QStringLiteral("The gradients vanish on the way back: those of the first layer are on average ")),
             qPrintable(finding.sentence));
    QCOMPARE(namesOf(longChain(Activation::Linear, 8, 1.0)), QString());
}

void TestHealth::largeWeightsMakeGradientsExplode()
{
    // Linear, so that every gradient is δ · out: all layers but the last have weight 1, the last has `factor`.
    Project project = longChain(Activation::Linear, 2, 1.0);
    const auto namesWith = [&project](double factor) {
        project.network.layers[1].weights[0] = factor;
        return namesOf(project);
    };
    QCOMPARE(namesWith(999.0), QString());
    QCOMPARE(namesWith(1001.0), QStringLiteral("exploding"));
    QVERIFY(healthOf(project).front().sentence.contains(QStringLiteral("1001.00 times the last layer's")));
    QCOMPARE(namesWith(1.001e-3), QString());
    QCOMPARE(namesWith(0.999e-3), QStringLiteral("vanishing"));
}

/// With one sample, the ratio that a sentence names is that of the mean sizes of the gradients that training uses.
void TestHealth::theRatioIsThatOfTheGradients()
{
    Project project = projectFrom(QStringLiteral("3-4-3-2 none hidden=tanh"));
    for (double &weight : project.network.layers[2].weights)
        weight *= 1e-4;
    std::vector<double> sizes(project.network.layers.size());
    for (const GradientDifference &each : gradientDifferences(project)) {
        const auto place = static_cast<std::size_t>(std::get<WeightId>(each.parameter).layer - 1);
        sizes[place] += std::abs(each.gradient) / static_cast<double>(project.network.layers[place].weights.size());
    }
    const double ratio = sizes.front() / sizes.back();
    QVERIFY(ratio < 1e-3);
    const QString sentence = healthOf(project).front().sentence;
    const QString expected = QStringLiteral("on average %1 of").arg(NumberFormat{NumberFormat::Digits::Rounded, 2}.text(ratio));
    QVERIFY2(sentence.contains(expected), qPrintable(expected + sentence));
}

void TestHealth::zeroWeightsStopTheError()
{
    Project project = projectFrom(QStringLiteral("2-3-1 single samples=4"));
    for (Layer &layer : project.network.layers)
        std::ranges::fill(layer.weights, 0.0);
    QCOMPARE(namesOf(project), QStringLiteral("vanishing"));
    QVERIFY(healthOf(project).front().sentence.contains(QStringLiteral("those of the first layer are 0, those of the last layer are not")));
}

void TestHealth::aPlateauIsNoted_data()
{
    QTest::addColumn<ErrorHistory>("history");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const ErrorHistory &history, const char *names) {
        QTest::newRow(name) << history << QString::fromLatin1(names);
    };
    row("for long", {1000, 0.5, 0.5}, "plateau?");
    row("not for long enough", {999, 0.5, 0.5}, "");
    row("falling a little", {1000, 0.5, 0.49951}, "plateau?");
    row("falling enough", {1000, 0.5, 0.49949}, "");
    row("rising", {5000, 0.5, 0.6}, "plateau?");
    row("done", {1000, 1e-6, 1e-6}, "");
    row("not quite done", {1000, 1.1e-6, 1.1e-6}, "plateau?");
}

void TestHealth::aPlateauIsNoted()
{
    QFETCH(ErrorHistory, history);
    QFETCH(QString, names);
    // Two samples that want opposite things of a linear neuron: their gradients are −(±1 − w)·1, with mean w.
    Project project = single(Activation::Linear, 1.0, 1.0);
    project.samples.push_back({{1.0}, {-1.0}});
    project.network.layers[0].weights[0] = 0.0099 * history.now;
    QCOMPARE(namesOf(project, healthOf(project, history)), names);
    // With a gradient of a hundredth of the error it may still move.
    project.network.layers[0].weights[0] = 0.0101 * history.now;
    QCOMPARE(namesOf(project, healthOf(project, history)), QString());
}

void TestHealth::recentErrorsGoBackAThousandIterations()
{
    std::vector<double> errors;
    for (int i = 0; i <= 2500; ++i)
        errors.push_back(1.0 / (1 + i));
    const std::vector<CurveStretch> curve = curveOf(errors);
    QVERIFY(!recentErrors(curve, 999, 0.1));
    QVERIFY(!recentErrors({}, 5000, 0.1));
    QCOMPARE(*recentErrors(curve, 1000, errors[1000]), (ErrorHistory{1000, 1.0, 1.0 / 1001}));
    QCOMPARE(*recentErrors(curve, 2500, errors[2500]), (ErrorHistory{1000, 1.0 / 1501, 1.0 / 2501}));
    // From a curve in few stretches, the last error of the nearest one that ended early enough.
    const std::vector<CurveStretch> coarse
        = {{0, 699, 1.0, 0.7, 0.7, 1.0}, {700, 1399, 0.7, 0.4, 0.4, 0.7}, {1400, 2099, 0.4, 0.2, 0.2, 0.4}};
    QCOMPARE(*recentErrors(coarse, 2099, 0.2), (ErrorHistory{1400, 0.7, 0.2}));
}

/// XOR with weights that are all 0: no gradient reaches them, and the output stays ½.
void TestHealth::xorFromZeroIsOnAPlateau()
{
    Project project;
    project.network = {2,
                       {{Activation::Sigmoid, 2, 2, {0.0, 0.0, 0.0, 0.0}, BiasKind::Single, {0.0, 0.0}},
                        {Activation::Sigmoid, 2, 1, {0.0, 0.0}, BiasKind::Single, {0.0}}}};
    project.samples = {{{0.0, 0.0}, {0.0}}, {{0.0, 1.0}, {1.0}}, {{1.0, 0.0}, {1.0}}, {{1.0, 1.0}, {0.0}}};
    project.training.batchSize = 4;
    const Project after = trained(project, 1000);
    const double error = totalError(after.network, after.samples, after.training.loss);
    QCOMPARE(error, 0.125);
    const std::vector<HealthFinding> findings = healthOf(after, ErrorHistory{1000, 0.125, error});
    QCOMPARE(namesOf(after, findings), QStringLiteral("vanishing, plateau?"));
    QVERIFY2(
        findings.back().sentence.startsWith(QStringLiteral("Training is on a plateau or in a minimum: in 1000 iterations the error went "
                                                           "from 0.125 to 0.125, and no gradient is larger than 0.00; ")),
        qPrintable(findings.back().sentence));
}

void TestHealth::manySamplesAreLookedAtInPart()
{
    Project project = chain(Activation::Sigmoid, 1.0, std::vector<double>(100'000, 10.0));
    ComputedTimer timer;
    timer.start();
    QVERIFY(healthOf(project).front().sentence.contains(QStringLiteral("for all 1000 samples that were looked at")));
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    // They are spread over all: a steep sample in each hundred is seen.
    for (std::size_t i = 0; i < project.samples.size(); i += 100)
        project.samples[i].inputs[0] = 0.0;
    QCOMPARE(namesOf(project), QString());

    const Project wide = projectFrom(QStringLiteral("1000-800-100 single samples=50 hidden=relu"));
    timer.start();
    healthOf(wide);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void TestHealth::warningsComeFirst()
{
    // h1 is a switch, and h2 is near 1 in both samples.
    Project project = chain(Activation::Sigmoid, 1.0, {10.0, -12.0});
    project.network.layers[0] = {Activation::Sigmoid, 1, 2, {1.0, 0.0}, BiasKind::Single, {0.0, 9.0}};
    project.network.layers[1] = {Activation::Linear, 2, 1, {1.0, 1.0}, BiasKind::None, {}};
    QCOMPARE(namesOf(project), QStringLiteral("saturated h2, saturated h1?"));
    QCOMPARE(neuronsOf(healthOf(project)), (std::set<NeuronId>{{1, 0}, {1, 1}}));
}

void TestHealth::whatIsNotFiniteIsNoAilment()
{
    QCOMPARE(namesOf(Project()), QString());
    Project project = longChain(Activation::Linear, 3, 1e200);
    QCOMPARE(namesOf(project, healthOf(project, ErrorHistory{1000, std::nan(""), std::nan("")})), QString());
}

void TestHealth::verdicts()
{
    const Project lecture = lectureProject();
    std::vector<GradientDifference> differences = gradientDifferences(lecture);
    GradientVerdict verdict = gradientVerdict(lecture.network, differences);
    QVERIFY(verdict.agrees());
    QVERIFY(isQuickToCheck(lecture));
    QCOMPARE(verdict.largest, differences.front().relative);
    QCOMPARE(verdict.sentence,
             QStringLiteral("All 10 gradients agree with central differences to %1.").arg(relativeText(differences.front().relative)));
    QCOMPARE(relativeText(3.4e-11), QStringLiteral("3·10⁻¹¹"));

    differences.back().kink = Kink{{1, 0}, 0, 0.0};
    verdict = gradientVerdict(lecture.network, differences);
    QVERIFY(verdict.agrees());
    QVERIFY2(verdict.sentence.startsWith(QStringLiteral("9 of 10 gradients agree with central differences to "))
                 && verdict.sentence.endsWith(QStringLiteral("; 1 is at a kink, where finite differences prove nothing.")),
             qPrintable(verdict.sentence));

    differences.front().relative = std::nan("");
    differences.front().parameter = WeightId{2, 0, 0};
    differences.front().gradient = 0.25;
    differences.front().slope = std::nan("");
    verdict = gradientVerdict(lecture.network, differences);
    QVERIFY(!verdict.agrees());
    QCOMPARE(verdict.sentence,
             QStringLiteral(
                 "1 of 10 gradients differ from central differences, most of all ∂E_total/∂w5: it is 0.25, and they give not a number."));

    QVERIFY(isQuickToCheck(Project()));
    // 2,000 parameters of one sample are quick; a batch of thousands is not.
    QVERIFY(isQuickToCheck(projectFrom(QStringLiteral("40-40-10 none samples=9"))));
    QVERIFY(!isQuickToCheck(projectFrom(QStringLiteral("40-40-11 none samples=9"))));
    QVERIFY(!isQuickToCheck(projectFrom(QStringLiteral("40-40-9 none samples=9 batch=9"))));
}

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
