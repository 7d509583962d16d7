// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/quantityformula.h"
#include "core/explanation/report.h"
#include "core/explanation/timeline.h"
#include "tests/support/comparing.h"
#include "tests/support/projects.h"

#include <QRegularExpression>

namespace {

/// The worked softmax example: p = 0.4171, 0.2560, 0.3268, of which the first should be 1.
Project softmaxProject()
{
    Project project;
    project.network = {2,
                       {{Activation::Sigmoid, 2, 2, {0.1, 0.2, 0.3, 0.4}, BiasKind::Shared, {0.1}},
                        {Activation::Softmax, 2, 3, {0.5, 0.6, 0.1, 0.2, 0.3, 0.4}, BiasKind::Shared, {0.2}}}};
    project.samples = {{{1.0, 0.5}, {1.0, 0.0, 0.0}}};
    project.training.loss = Loss::CrossEntropy;
    return project;
}

/// 1-1: the output's net is 0.5 · 3 − 2 = −0.5.
Project oneNeuron(Activation activation, Loss loss)
{
    Project project;
    project.network = {1, {{activation, 1, 1, {0.5}, BiasKind::Shared, {-2.0}}}};
    project.samples = {{{3.0}, {1.0}}};
    project.training.loss = loss;
    return project;
}

QuantityFormula formula(const Project &project, const char *name)
{
    const Quantity quantity = quantityNamed(project.network, QString::fromUtf8(name)).value();
    return formulaOf(Evidence(project, 0), quantity, NumberFormat());
}

} // namespace

/// How quantities are computed, in symbols and numbers, for every activation and loss.
class TestQuantityFormula : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void activations_data();
    void activations();
    void losses_data();
    void losses();
    void softmax_data();
    void softmax();
    void softmaxInTheTimeline();
    void softmaxInReports();
};

void TestQuantityFormula::activations_data()
{
    QTest::addColumn<Activation>("activation");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("slope");
    QTest::addColumn<QString>("slopeInNumbers");
    const auto row = [](Activation activation, const char *out, const char *slope, const char *numbers) {
        QTest::newRow(qPrintable(activationName(activation)))
            << activation << QString::fromUtf8(out) << QString::fromUtf8(slope) << QString::fromUtf8(numbers);
    };
    row(Activation::Sigmoid, "1/(1 + e^−(−0.50))", "out_o1·(1 − out_o1)", "0.3775·(1 − 0.3775)");
    row(Activation::Tanh, "tanh(−0.50)", "1 − out_o1²", "1 − (−0.4621)²");
    row(Activation::Relu, "max(0, (−0.50))", "1 if net_o1 > 0, else 0", "1 if (−0.50) > 0, else 0");
    row(Activation::LeakyRelu, "max(0.01·(−0.50), (−0.50))", "1 if net_o1 > 0, else 0.01", "1 if (−0.50) > 0, else 0.01");
    row(Activation::Linear, "(−0.50)", "1", "1");
}

void TestQuantityFormula::activations()
{
    QFETCH(Activation, activation);
    QFETCH(QString, out);
    QFETCH(QString, slope);
    QFETCH(QString, slopeInNumbers);
    const Project project = oneNeuron(activation, Loss::HalfSquaredError);
    QCOMPARE(formula(project, "out_o1").numbers, out);
    QCOMPARE(formula(project, "∂out_o1/∂net_o1").symbols, slope);
    QCOMPARE(formula(project, "∂out_o1/∂net_o1").numbers, slopeInNumbers);
    QCOMPARE(formula(project, "δ_o1").symbols, QStringLiteral("∂E_total/∂out_o1 · ∂out_o1/∂net_o1"));
}

void TestQuantityFormula::losses_data()
{
    QTest::addColumn<Loss>("loss");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("slope");
    const auto row = [](Loss loss, const char *error, const char *slope) {
        QTest::newRow(qPrintable(lossName(loss))) << loss << QString::fromUtf8(error) << QString::fromUtf8(slope);
    };
    row(Loss::HalfSquaredError, "½·(1.00 − 0.3775)²", "−(target_o1 − out_o1)");
    row(Loss::SquaredError, "(1.00 − 0.3775)²", "−2·(target_o1 − out_o1)");
    row(Loss::BinaryCrossEntropy, "−(1.00·ln(0.3775) + (1 − 1.00)·ln(1 − 0.3775))", "−target_o1/out_o1 + (1 − target_o1)/(1 − out_o1)");
    row(Loss::CrossEntropy, "−1.00·ln(0.3775)", "−target_o1/out_o1");
}

void TestQuantityFormula::losses()
{
    QFETCH(Loss, loss);
    QFETCH(QString, error);
    QFETCH(QString, slope);
    const Project project = oneNeuron(Activation::Sigmoid, loss);
    QCOMPARE(formula(project, "E_o1").numbers, error);
    QCOMPARE(formula(project, "∂E_total/∂out_o1").symbols, slope);
}

void TestQuantityFormula::softmax_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("symbols");
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<double>("value");
    const auto row = [](const char *name, const char *symbols, const char *numbers, double value) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(symbols) << QString::fromUtf8(numbers) << value;
    };
    row("out_o2", "e^net_o2 / (e^net_o1 + e^net_o2 + e^net_o3)", "e^0.3866 / (e^0.8746 + e^0.3866 + e^0.6306)", 0.256049895);
    row("∂out_o2/∂net_o2", "out_o2·(1 − out_o2)", "0.2560·(1 − 0.2560)", 0.256049895 * 0.743950105);
    row("∂out_o1/∂net_o2", "−out_o1 · out_o2", "−0.4171 · 0.2560", -0.417135813 * 0.256049895);
    row("δ_o2", "∂E_total/∂out_o1·∂out_o1/∂net_o2 + ∂E_total/∂out_o2·∂out_o2/∂net_o2 + ∂E_total/∂out_o3·∂out_o3/∂net_o2",
        "(−2.3973)·(−0.1068) + 0.00·0.1905 + 0.00·(−0.0837)", 0.256049895);
    row("∂E_total/∂out_h1 through o1", "δ_o1 · ∂net_o1/∂out_h1", "(−0.5829) · 0.50", -0.582864187 * 0.5);
}

void TestQuantityFormula::softmax()
{
    QFETCH(QString, name);
    QFETCH(QString, symbols);
    QFETCH(QString, numbers);
    QFETCH(double, value);
    const QuantityFormula formula = ::formula(softmaxProject(), name.toUtf8().constData());
    QCOMPARE(formula.symbols, symbols);
    QCOMPARE(formula.numbers, numbers);
    VERIFY_NEAR(name, formula.value, value, 1e-8);
}

/// Every δ needs ∂E/∂out of all outputs, so these come first, and each neuron has its row of ∂out/∂net before its δ.
void TestQuantityFormula::softmaxInTheTimeline()
{
    const Project project = softmaxProject();
    const Timeline timeline(project.network, UpdateOrder::Simultaneous);
    QStringList names;
    for (int done = timeline.startOf(1); names.size() < 7; ++done)
        names += quantityName(project.network, timeline.steps()[static_cast<std::size_t>(done)].makes);
    QCOMPARE(names,
             (QStringList{QStringLiteral("∂E_total/∂out_o1"), QStringLiteral("∂E_total/∂out_o2"), QStringLiteral("∂E_total/∂out_o3"),
                          QStringLiteral("∂out_o1/∂net_o1"), QStringLiteral("∂out_o2/∂net_o1"), QStringLiteral("∂out_o3/∂net_o1"),
                          QStringLiteral("δ_o1")}));
    // By neurons: three derivatives of the error, then δ_o1 with its gradients.
    int done = timeline.startOf(1);
    for (int neuron = 0; neuron < 4; ++neuron)
        done = timeline.next(done, StepSize::OneNeuron);
    QCOMPARE(quantityName(project.network, timeline.steps()[static_cast<std::size_t>(done)].makes), QStringLiteral("∂out_o1/∂net_o2"));
}

void TestQuantityFormula::softmaxInReports()
{
    const Project project = softmaxProject();
    const ChainRule rule = chainRule(project, 0, parameterNamed(project.network, u"w7").value());
    const QString text = explanationText(rule, 0);
    QVERIFY2(text.contains(QStringLiteral("∂E_total/∂net_o2 = ∂E_o1/∂net_o2 + ∂E_o2/∂net_o2 + ∂E_o3/∂net_o2")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("∂E_o1/∂net_o2 = ∂E_o1/∂out_o1 · ∂out_o1/∂net_o2")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("∂out_o1/∂net_o2 = −out_o1 · out_o2 = −0.10680")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("-0")), qPrintable(text));

    const QString latex = explanationLatex(rule);
    QVERIFY2(latex.contains(QStringLiteral("-\\mathrm{target}_{o1}/\\mathrm{out}_{o1}")), qPrintable(latex));
    const ChainRule relu = chainRule(oneNeuron(Activation::Relu, Loss::HalfSquaredError), 0, WeightId{1, 0, 0});
    QVERIFY2(explanationLatex(relu).contains(QStringLiteral("1 \\text{ if } \\mathrm{net}_{o1} > 0, \\text{ else } 0")),
             qPrintable(explanationLatex(relu)));
    QVERIFY2(explanationText(relu, 0).contains(QStringLiteral("∂E_total/∂w1 = ")), qPrintable(explanationText(relu, 0)));
    QVERIFY2(!explanationText(relu, 0).contains(QStringLiteral("−0 ")), qPrintable(explanationText(relu, 0)));
}

QTEST_GUILESS_MAIN(TestQuantityFormula)
#include "tst_quantityformula.moc"
