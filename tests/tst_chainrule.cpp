// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/chainrule.h"
#include "core/training/trainer.h"
#include "tests/support/comparing.h"
#include "tests/support/projects.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace {

using Place = ChainRuleFactor::Place;

double productOf(const std::vector<ChainRuleFactor> &factors)
{
    double product = 1.0;
    for (const ChainRuleFactor &factor : factors)
        product *= factor.value;
    return product;
}

/// Each sum must be that of its terms, each term the product of its factors; the first that isn't, or nothing.
QString firstSlip(const std::vector<ChainRuleFactor> &factors)
{
    for (const ChainRuleFactor &factor : factors) {
        if (factor.terms.empty())
            continue;
        double sum = 0.0;
        double sizes = 0.0;
        for (const ChainRuleTerm &term : factor.terms) {
            const double product = productOf(term.factors);
            if (!isNear(term.value, product, 1e-12))
                return differenceText(term.symbol(), term.value, product, 1e-12);
            if (QString slip = firstSlip(term.factors); !slip.isEmpty())
                return slip;
            sum += term.value;
            sizes += std::abs(term.value);
        }
        // Terms of both signs may all but cancel; what they leave is known no better than they are.
        if (std::abs(factor.value - sum) > 1e-12 * sizes)
            return differenceText(factor.symbol(), factor.value, sum, 1e-12);
    }
    return {};
}

/// A parameter's gradient, recovered from nothing but what one iteration with η = 1 did to it.
double gradientOfUpdate(Project project, long long iteration, ParameterId id)
{
    project.training.optimizer.learningRate = 1.0;
    project.training.trainBiases = true;
    const double before = project.network.value(id);
    Trainer trainer(std::move(project), iteration);
    trainer.performIteration();
    return before - trainer.network().value(id);
}

ChainRule lectureRule(const QString &parameter, UpdateOrder order = UpdateOrder::Simultaneous)
{
    const Project project = lectureProject(order);
    return chainRule(project, 0, parameterNamed(project.network, parameter).value());
}

QStringList symbolsOf(const std::vector<ChainRuleFactor> &factors)
{
    QStringList symbols;
    for (const ChainRuleFactor &factor : factors)
        symbols += factor.symbol();
    return symbols;
}

QStringList derivativesOf(const std::vector<ChainRuleFactor> &factors)
{
    QStringList derivatives;
    for (const ChainRuleFactor &factor : factors)
        derivatives += factor.derivative;
    return derivatives;
}

void verifyValues(const std::vector<ChainRuleFactor> &factors, const QList<double> &exact)
{
    QCOMPARE(static_cast<qsizetype>(factors.size()), exact.size());
    for (std::size_t i = 0; i < factors.size(); ++i)
        VERIFY_NEAR(factors[i].symbol(), factors[i].value, exact[static_cast<qsizetype>(i)], 1e-14);
}

int termCount(const std::vector<ChainRuleFactor> &factors)
{
    int count = 0;
    for (const ChainRuleFactor &factor : factors) {
        for (const ChainRuleTerm &term : factor.terms)
            count += 1 + termCount(term.factors);
    }
    return count;
}

} // namespace

/// The chain rule: the lecture's factors, and for any network that sums, products and the gradient agree.
class TestChainRule : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void lectureW5IsAProductOfThree();
    void lectureW1SumsOverBothOutputs();
    void outputLayerFirstPassesThroughChangedWeights();
    void sharedBiasSumsOverItsNeurons();
    void samplesOfABatchAreASum();
    void softmaxSumsOverTheOutputsOfItsLayer();
    void factorsKnowTheirPlace();

    void productEqualsTheGradient_data();
    void productEqualsTheGradient();
    void largeNetworksAreUnfoldedAsFarAsAllowed();
};

void TestChainRule::lectureW5IsAProductOfThree()
{
    const ChainRule rule = lectureRule(QStringLiteral("w5"));
    QCOMPARE(rule.name, QStringLiteral("w5"));
    QCOMPARE(rule.value, 0.4);
    QCOMPARE(rule.learningRate, 0.5);
    QVERIFY(rule.trained);
    QCOMPARE(symbolsOf(rule.factors),
             (QStringList{QStringLiteral("∂E_total/∂out_o1"), QStringLiteral("∂out_o1/∂net_o1"), QStringLiteral("∂net_o1/∂w5")}));
    QCOMPARE(derivativesOf(rule.factors),
             (QStringList{QStringLiteral("−(target_o1 − out_o1)"), QStringLiteral("out_o1 (1 − out_o1)"), QStringLiteral("out_h1")}));
    verifyValues(rule.factors, {0.74136506955231570796, 0.18681560180895947, 0.59326999210718725517});
    VERIFY_NEAR(QStringLiteral("∂E_total/∂w5"), rule.gradient, 0.082167040564230778846, 1e-14);
    VERIFY_NEAR(QStringLiteral("w5⁺"), rule.updated, 0.35891647971788461058, 1e-14);
}

void TestChainRule::lectureW1SumsOverBothOutputs()
{
    const ChainRule rule = lectureRule(QStringLiteral("w1"));
    QCOMPARE(symbolsOf(rule.factors),
             (QStringList{QStringLiteral("∂E_total/∂out_h1"), QStringLiteral("∂out_h1/∂net_h1"), QStringLiteral("∂net_h1/∂w1")}));
    verifyValues(rule.factors, {0.036350306393144678127, 0.24130070857232525, 0.05});
    QCOMPARE(rule.factors[2].derivative, QStringLiteral("i1"));
    VERIFY_NEAR(QStringLiteral("∂E_total/∂w1"), rule.gradient, 0.00043856773447434672705, 1e-14);
    VERIFY_NEAR(QStringLiteral("w1⁺"), rule.updated, 0.14978071613276282664, 1e-14);

    const std::vector<ChainRuleTerm> &terms = rule.factors[0].terms;
    QCOMPARE(static_cast<int>(terms.size()), 2);
    QCOMPARE(terms[0].symbol(), QStringLiteral("∂E_o1/∂out_h1"));
    QCOMPARE(terms[1].symbol(), QStringLiteral("∂E_o2/∂out_h1"));
    VERIFY_NEAR(terms[0].symbol(), terms[0].value, 0.055399424651422786393, 1e-14);
    VERIFY_NEAR(terms[1].symbol(), terms[1].value, -0.019049118258278108266, 1e-14);
    QCOMPARE(symbolsOf(terms[0].factors),
             (QStringList{QStringLiteral("∂E_o1/∂out_o1"), QStringLiteral("∂out_o1/∂net_o1"), QStringLiteral("∂net_o1/∂out_h1")}));
    verifyValues(terms[0].factors, {0.74136506955231570796, 0.18681560180895947, 0.4});
    QCOMPARE(terms[0].factors[2].derivative, QStringLiteral("w5"));
    QCOMPARE(terms[1].factors[2].derivative, QStringLiteral("w7"));
}

void TestChainRule::outputLayerFirstPassesThroughChangedWeights()
{
    const ChainRule rule = lectureRule(QStringLiteral("w1"), UpdateOrder::OutputLayerFirst);
    const ChainRuleFactor &passedOn = rule.factors[0].terms[0].factors[2];
    QCOMPARE(passedOn.derivative, QStringLiteral("w5⁺"));
    VERIFY_NEAR(passedOn.symbol(), passedOn.value, 0.35891647971788461058, 1e-14);
    VERIFY_NEAR(QStringLiteral("∂E_total/∂w1"), rule.gradient, productOf(rule.factors), 1e-14);
}

void TestChainRule::sharedBiasSumsOverItsNeurons()
{
    const ChainRule rule = lectureRule(QStringLiteral("b2"));
    QVERIFY(!rule.trained);
    QCOMPARE(rule.updated, 0.6);
    QCOMPARE(static_cast<int>(rule.factors.size()), 1);
    const std::vector<ChainRuleTerm> &terms = rule.factors[0].terms;
    QCOMPARE(static_cast<int>(terms.size()), 2);
    // δ_o1, which the lecture's w5 has with out_h1 beside it.
    VERIFY_NEAR(terms[0].symbol(), terms[0].value, 0.082167040564230778846 / 0.59326999210718725517, 1e-14);
    QCOMPARE(terms[0].factors.back().derivative, QStringLiteral("1"));
}

void TestChainRule::samplesOfABatchAreASum()
{
    // Iteration 1 has samples 3 and 4 of the file.
    const Project project = projectFrom(QStringLiteral("2-2-1 single samples=5 batch=2"));
    const ChainRule rule = chainRule(project, 1, WeightId{1, 0, 1});
    QCOMPARE(static_cast<int>(rule.factors.size()), 1);
    const std::vector<ChainRuleTerm> &terms = rule.factors[0].terms;
    QCOMPARE(static_cast<int>(terms.size()), 2);
    QCOMPARE(terms[0].symbol(), QStringLiteral("∂E_total/∂w2 in sample 3"));
    QCOMPARE(terms[1].symbol(), QStringLiteral("∂E_total/∂w2 in sample 4"));
    QCOMPARE(terms[0].factors.front().symbol(), QStringLiteral("1/2"));
    QCOMPARE(terms[0].factors.back().value, project.samples[2].inputs[1]);
    QCOMPARE(terms[1].factors.back().value, project.samples[3].inputs[1]);
}

void TestChainRule::softmaxSumsOverTheOutputsOfItsLayer()
{
    // The worked example of reference/examples: p = 0.417135813, 0.256049895, 0.326814292, of which the first should be 1.
    Project project;
    project.network = {2,
                       {{Activation::Sigmoid, 2, 2, {0.1, 0.2, 0.3, 0.4}, BiasKind::Shared, {0.1}},
                        {Activation::Softmax, 2, 3, {0.5, 0.6, 0.1, 0.2, 0.3, 0.4}, BiasKind::Shared, {0.2}}}};
    project.samples = {{{1.0, 0.5}, {1.0, 0.0, 0.0}}};
    project.training.loss = Loss::CrossEntropy;
    const auto rule
        = [&](const char *name) { return chainRule(project, 0, parameterNamed(project.network, QString::fromLatin1(name)).value()); };

    const ChainRule w7 = rule("w7"); // from h1 to o2
    QCOMPARE(symbolsOf(w7.factors), (QStringList{QStringLiteral("∂E_total/∂net_o2"), QStringLiteral("∂net_o2/∂w7")}));
    const std::vector<ChainRuleTerm> &terms = w7.factors[0].terms;
    QCOMPARE(static_cast<int>(terms.size()), 3);
    QCOMPARE(terms[0].symbol(), QStringLiteral("∂E_o1/∂net_o2"));
    QCOMPARE(symbolsOf(terms[0].factors), (QStringList{QStringLiteral("∂E_o1/∂out_o1"), QStringLiteral("∂out_o1/∂net_o2")}));
    QCOMPARE(derivativesOf(terms[0].factors), (QStringList{QStringLiteral("−target_o1/out_o1"), QStringLiteral("−out_o1 · out_o2")}));
    QCOMPARE(symbolsOf(terms[1].factors), (QStringList{QStringLiteral("∂E_o2/∂out_o2"), QStringLiteral("∂out_o2/∂net_o2")}));
    QCOMPARE(terms[1].factors[1].derivative, QStringLiteral("out_o2 (1 − out_o2)"));
    VERIFY_NEAR(QStringLiteral("−1/p1"), terms[0].factors[0].value, -1.0 / 0.417135813, 1e-8);
    VERIFY_NEAR(QStringLiteral("−p1·p2"), terms[0].factors[1].value, -0.417135813 * 0.256049895, 1e-8);
    VERIFY_NEAR(QStringLiteral("p2 − t2"), w7.factors[0].value, 0.256049895, 1e-8);

    // No path reaches one output's error alone.
    const ChainRule w1 = rule("w1");
    const ChainRuleTerm &path = w1.factors[0].terms[0];
    QCOMPARE(path.symbol(), QStringLiteral("∂E_total/∂out_h1 through o1"));
    QCOMPARE(symbolsOf(path.factors), (QStringList{QStringLiteral("∂E_total/∂net_o1"), QStringLiteral("∂net_o1/∂out_h1")}));
    VERIFY_NEAR(QStringLiteral("p1 − t1"), path.factors[0].value, 0.417135813 - 1.0, 1e-8);
    QCOMPARE(static_cast<int>(path.factors[0].terms.size()), 3);
}

void TestChainRule::factorsKnowTheirPlace()
{
    const ChainRule rule = lectureRule(QStringLiteral("w3"));
    QCOMPARE(rule.factors[0].place, Place::Paths);
    QCOMPARE(rule.factors[0].neuron, (NeuronId{1, 1}));
    QCOMPARE(rule.factors[1].place, Place::OutByNet);
    QCOMPARE(rule.factors[1].neuron, (NeuronId{1, 1}));
    QCOMPARE(rule.factors[2].place, Place::NetByParameter);
    QVERIFY(rule.factors[2].parameter == ParameterId(WeightId{1, 1, 0}));

    const ChainRuleTerm &second = rule.factors[0].terms[1];
    QCOMPARE(second.through, (NeuronId{2, 1}));
    QCOMPARE(second.factors[0].place, Place::ErrorByOut);
    QCOMPARE(second.factors[0].neuron, (NeuronId{2, 1}));
    QCOMPARE(second.factors[2].place, Place::NetByOut);
    QVERIFY(second.factors[2].parameter == ParameterId(WeightId{2, 1, 1}));
}

void TestChainRule::productEqualsTheGradient_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {
             "2-2-2 shared",
             "3-2 single",
             "2-3-3-2 single",
             "2-3-4-3-2 single",
             "2-3-4-3-2 shared samples=3 batch=3",
             "3-4-2 shared samples=5 batch=2",
             "3-4-2 none samples=5 batch=3",
             "1-1-1-1-1 shared biases=frozen",
         }) {
        for (const char *order : {" order=simultaneous", " order=output-layer-first"})
            QTest::addRow("%s%s", line, order) << QString::fromLatin1(line) + QString::fromLatin1(order);
    }
    for (const Activation hidden : allActivations()) {
        for (const Activation output : allActivations()) {
            for (const Loss loss : allLosses()) {
                if (couplesNeurons(hidden))
                    continue;
                for (const char *network : {"3-4-3 single samples=4 batch=3", "2-3-3-2 shared order=output-layer-first"}) {
                    const QString line
                        = QStringLiteral("%1 tame hidden=%2 output=%3 loss=%4")
                              .arg(QString::fromLatin1(network), activationName(hidden), activationName(output), lossName(loss));
                    QTest::newRow(qPrintable(line)) << line;
                }
            }
        }
    }
}

void TestChainRule::productEqualsTheGradient()
{
    QFETCH(QString, line);
    const Project project = projectFrom(line);
    const Project allAtOnce = [&] {
        Trainer trainer(project, 2);
        trainer.performIteration();
        return trainer.project();
    }();
    for (const ParameterId id : parametersOf(project.network)) {
        const ChainRule rule = chainRule(project, 2, id);
        QCOMPARE(rule.name, parameterName(project.network, id));
        VERIFY_NEAR(rule.name, productOf(rule.factors), rule.gradient, 1e-12);
        const QString slip = firstSlip(rule.factors);
        QVERIFY2(slip.isEmpty(), qPrintable(slip));
        QCOMPARE(rule.value, project.network.value(id));
        QCOMPARE(rule.updated, allAtOnce.network.value(id));
        // The output layer's gradients don't depend on η; those before it do in one of the orders.
        const bool comparable = project.training.updateOrder == UpdateOrder::Simultaneous
            || std::visit([](const auto &place) { return place.layer; }, id) == project.network.lastLayer();
        if (comparable)
            VERIFY_NEAR(rule.name, rule.gradient - gradientOfUpdate(project, 2, id) + 1.0, 1.0, 1e-15 * 4);
    }
}

void TestChainRule::largeNetworksAreUnfoldedAsFarAsAllowed()
{
    const Project project = projectFrom(QStringLiteral("2-20-20-20-20-2 single"));
    const ParameterId first = WeightId{1, 0, 0};
    const ChainRule rule = chainRule(project, 0, first, 1000);
    QCOMPARE_LE(termCount(rule.factors), 1000);
    QCOMPARE_GE(termCount(rule.factors), 20);
    VERIFY_NEAR(rule.name, productOf(rule.factors), rule.gradient, 1e-12);
    const QString slip = firstSlip(rule.factors);
    QVERIFY2(slip.isEmpty(), qPrintable(slip));

    const ChainRule least = chainRule(project, 0, first, 1);
    QCOMPARE(termCount(least.factors), 20);

    // 20 terms, and 20 times 20 in those.
    QCOMPARE(termCount(chainRule(project, 0, first, 420).factors), 420);
    QCOMPARE(termCount(chainRule(project, 0, first, 419).factors), 20);
}

QTEST_GUILESS_MAIN(TestChainRule)
#include "tst_chainrule.moc"
