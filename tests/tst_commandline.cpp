// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectfile.h"
#include "core/training/coursefile.h"
#include "core/training/trainer.h"
#include "tests/support/programtest.h"

#include <QDir>
#include <QJsonArray>

#include <cmath>

namespace {

/// Relative, above the rounding errors of 10,000 iterations (some 1e-13) and far below the eight digits that are printed.
constexpr double trainedTolerance = 1e-11;

bool isNear(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

double product(const QJsonArray &factors)
{
    double value = 1.0;
    for (const QJsonValue factor : factors)
        value *= factor[QStringLiteral("value")].toDouble();
    return value;
}

} // namespace

/// What the built program prints: its results, its sentences, its exit status.
class CommandLineTest : public ProgramTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }

    void trainsLikeTheLecture_data();
    void trainsLikeTheLecture();
    void reportsForPeople();
    void explainsAHiddenWeight();
    void explainsInWords();
    void explainsABatchAsSumOfSamples();
    void explainsALaterIteration();
    void checksGradients();
    void followsLaterDecisions();
    void stopsWhereNumbersEnd();
    void stopsWhereTheErrorEnds();
    void stopsByItself_data();
    void stopsByItself();
    void helps_data();
    void helps();
    void refuses_data();
    void refuses();
    void refusesNamesThatAreNoText();
    void terminalsGetNoCommands();
};

void CommandLineTest::trainsLikeTheLecture_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<double>("totalError");
    QTest::addColumn<QList<double>>("outputs");
    QTest::addColumn<QList<double>>("weights");
    const QString simultaneous = QStringLiteral("simultaneous");
    const QString outputLayerFirst = QStringLiteral("output-layer-first");
    const QList<double> initial{0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55};
    QTest::newRow("untrained") << simultaneous << 0 << 0.29837110876000268861 << QList{0.75136506955231570796, 0.77292846532146258852}
                               << initial;
    QTest::newRow("one round") << simultaneous << 1 << 0.29102777369359935087 << QList<double>()
                               << QList{0.14978071613276282664, 0.19956143226552565327, 0.24975114363236956996, 0.29950228726473913993,
                                        0.35891647971788461058, 0.40866618607623337234, 0.51130127023873752992, 0.56137012110798910538};
    QTest::newRow("one round, output layer first") << outputLayerFirst << 1 << 0.29102792390544187012 << QList<double>() << QList<double>();
    QTest::newRow("9,999 rounds") << simultaneous << 9'999 << 0.000035108548122512804332 << QList<double>() << QList<double>();
    QTest::newRow("10,000 rounds") << simultaneous << 10'000 << 0.000035101877829788458742
                                   << QList{0.015913620443550626595, 0.98406427351462375687}
                                   << QList{0.37850998835012796056, 0.65701997670025592113, 0.47730070568478396277, 0.75460141136956792554,
                                            -3.8929771988657292156, -3.8684166877036181071, 2.8618109486200524891,  2.9256889667716131881};
    QTest::newRow("10,000 rounds, output layer first")
        << outputLayerFirst << 10'000 << 0.00003508478629631353389 << QList{0.01591219632603445424, 0.98406573448562909607}
        << QList{0.37991918286199531833, 0.65983836572399063667, 0.47871403613005079551, 0.75742807226010159102,
                 -3.8925190044940289309, -3.8679530430838013583, 2.8614898899457445,     2.9253642768054000644};
}

void CommandLineTest::trainsLikeTheLecture()
{
    QFETCH(const QString, order);
    QFETCH(const int, iterations);
    QFETCH(const double, totalError);
    QFETCH(const QList<double>, outputs);
    QFETCH(const QList<double>, weights);
    const Finished finished = run({QStringLiteral("train"), QStringLiteral("--iterations"), QString::number(iterations),
                                   QStringLiteral("--update-order"), order, QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(finished.errors, QByteArray());
    QCOMPARE(finished.status, 0);
    const QJsonObject json = finished.json();
    QCOMPARE(json[QStringLiteral("iterations")].toInt(-1), iterations);
    QVERIFY(isNear(json[QStringLiteral("totalError")].toDouble(), totalError, trainedTolerance));
    QCOMPARE(json[QStringLiteral("outputs")].toArray().size(), 1);
    for (int i = 0; i < outputs.size(); ++i)
        QVERIFY(isNear(json[QStringLiteral("outputs")][0][i].toDouble(), outputs[i], trainedTolerance));
    for (int i = 0; i < weights.size(); ++i) {
        const QString name = QStringLiteral("w%1").arg(i + 1);
        QVERIFY2(isNear(json[QStringLiteral("parameters")][name].toDouble(), weights[i], trainedTolerance), qPrintable(name));
    }
    QCOMPARE(json[QStringLiteral("parameters")][QStringLiteral("b1")].toDouble(), 0.35);
    // The keys come in the order in which the format lists them.
    QVERIFY(finished.output.startsWith("{\n  \"iterations\": "));
    QVERIFY(finished.output.indexOf("\"totalError\"") < finished.output.indexOf("\"outputs\""));
}

void CommandLineTest::reportsForPeople()
{
    const Finished finished = run({QStringLiteral("train")});
    QCOMPARE(finished.status, 0);
    const QString output = QString::fromUtf8(finished.output);
    QVERIFY(output.contains(QStringLiteral("1 iteration, simultaneous, η = 0.5")));
    QVERIFY(output.contains(QStringLiteral("0.2983711087600027")));
    QVERIFY(output.contains(QStringLiteral("w5 ")));
}

void CommandLineTest::explainsAHiddenWeight()
{
    const Finished finished
        = run({QStringLiteral("explain"), QStringLiteral("--parameter"), QStringLiteral("w1"), QStringLiteral("--format=json")});
    QCOMPARE(finished.errors, QByteArray());
    QCOMPARE(finished.status, 0);
    const QJsonObject json = finished.json();
    // The tolerance is that of a dozen roundings.
    constexpr double tolerance = 1e-14;
    QCOMPARE(json[QStringLiteral("parameter")].toString(), QStringLiteral("w1"));
    QCOMPARE(json[QStringLiteral("value")].toDouble(), 0.15);
    QVERIFY(isNear(json[QStringLiteral("gradient")].toDouble(), 0.00043856773447434672705, tolerance));
    QVERIFY(isNear(json[QStringLiteral("updated")].toDouble(), 0.14978071613276282664, tolerance));
    const QJsonArray factors = json[QStringLiteral("factors")].toArray();
    QCOMPARE(factors.size(), 3);
    QVERIFY(isNear(product(factors), 0.00043856773447434672705, tolerance));
    QCOMPARE(factors[0][QStringLiteral("symbol")].toString(), QStringLiteral("∂E_total/∂out_h1"));
    const QJsonArray terms = factors[0][QStringLiteral("terms")].toArray();
    QCOMPARE(terms.size(), 2);
    QCOMPARE(terms[0][QStringLiteral("symbol")].toString(), QStringLiteral("∂E_o1/∂out_h1"));
    QVERIFY(isNear(terms[0][QStringLiteral("value")].toDouble(), 0.055399424651422786393, tolerance));
    QVERIFY(isNear(terms[1][QStringLiteral("value")].toDouble(), -0.019049118258278108266, tolerance));
    QVERIFY(isNear(product(terms[1][QStringLiteral("factors")].toArray()), -0.019049118258278108266, tolerance));
}

void CommandLineTest::explainsInWords()
{
    const Finished text = run({QStringLiteral("explain"), QStringLiteral("--parameter"), QStringLiteral("w5")});
    QCOMPARE(text.status, 0);
    QVERIFY(QString::fromUtf8(text.output).contains(QStringLiteral("w5⁺ = w5 − η · ∂E_total/∂w5 = 0.4 − 0.5 · 0.0821670405642307")));
    const Finished latex = run({QStringLiteral("explain"), QStringLiteral("--parameter"), QStringLiteral("w5"), QStringLiteral("--format"),
                                QStringLiteral("latex")});
    QCOMPARE(latex.status, 0);
    QVERIFY(latex.output.startsWith("\\begin{align*}\n\\frac{\\partial E_{total}}{\\partial w_{5}} &= "));
    QVERIFY(latex.output.endsWith("\n\\end{align*}\n"));
    QCOMPARE(latex.output.count('{'), latex.output.count('}'));
    for (const char c : latex.output)
        QVERIFY2(static_cast<unsigned char>(c) < 128, latex.output.constData());
    const Finished frozen = run({QStringLiteral("explain"), QStringLiteral("--parameter"), QStringLiteral("b1")});
    QVERIFY(QString::fromUtf8(frozen.output).contains(QStringLiteral("b1⁺ = b1 = 0.35\n")));
}

void CommandLineTest::explainsABatchAsSumOfSamples()
{
    QByteArray file = lecture();
    file.replace("{ \"inputs\": [0.05", "{ \"inputs\": [1, 2], \"targets\": [0, 1] }, { \"inputs\": [0.05");
    file.replace("\"batchSize\": 1", "\"batchSize\": 2");
    const QString name = write(QStringLiteral("two.backprop"), file);
    const Finished finished = run({QStringLiteral("explain"), name, QStringLiteral("--parameter"), QStringLiteral("w5"),
                                   QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(finished.status, 0);
    const QJsonArray factors = finished.json()[QStringLiteral("factors")].toArray();
    QCOMPARE(factors.size(), 1);
    QCOMPARE(factors[0][QStringLiteral("terms")].toArray().size(), 2);
    double sum = 0.0;
    for (const QJsonValue term : factors[0][QStringLiteral("terms")].toArray())
        sum += product(term[QStringLiteral("factors")].toArray());
    QVERIFY(isNear(sum, finished.json()[QStringLiteral("gradient")].toDouble(), 1e-14));
}

void CommandLineTest::explainsALaterIteration()
{
    const Finished finished
        = run({QStringLiteral("explain"), QStringLiteral("--parameter"), QStringLiteral("w5"), QStringLiteral("--iteration"),
               QStringLiteral("9999"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(finished.status, 0);
    QVERIFY(isNear(finished.json()[QStringLiteral("updated")].toDouble(), -3.8929771988657292156, trainedTolerance));
}

void CommandLineTest::checksGradients()
{
    for (const char *order : {"simultaneous", "output-layer-first"}) {
        const QString name = write(QStringLiteral("check.backprop"), lecture().replace("simultaneous", order));
        const Finished finished = run({QStringLiteral("check"), name});
        QCOMPARE(finished.errors, QByteArray());
        QCOMPARE(finished.status, 0);
        QVERIFY(finished.output.startsWith("largest relative difference: "));
        QVERIFY(!finished.output.contains("kink"));
    }

    // net_h1 = 0.5 · 1 − 0.5 · 1 is where ReLU bends: no gradient can agree with differences there, and none is wrong.
    const Finished atKink = run({QStringLiteral("check"), write(QStringLiteral("kink.backprop"), R"({
        "format": "backprop-studio", "version": 1, "inputs": 2,
        "layers": [ { "activation": "relu", "weights": [[0.5, -0.5], [0.75, 0.25]] }, { "activation": "linear", "weights": [[1, 1]] } ],
        "samples": [ { "inputs": [1, 1], "targets": [0] } ]})")});
    QCOMPARE(atKink.errors, QByteArray());
    QCOMPARE(atKink.status, 0);
    QVERIFY(atKink.output.startsWith("largest relative difference: "));
    QVERIFY2(atKink.output.contains("At w1 the error has a kink: net_h1 is exactly 0 in sample 1"), atKink.output.constData());
}

/// What a user changed after three iterations counts from there on, for whatever the command writes.
void CommandLineTest::followsLaterDecisions()
{
    const Project start = exampleProject(QStringLiteral("lecture")).value();
    Trainer trainer(start);
    while (trainer.iteration() < 3)
        QVERIFY(trainer.performIteration());
    Project changed = trainer.project();
    changed.training.optimizer.learningRate = 0.1;
    changed.network.setValue(WeightId{1, 0, 0}, 2.0);
    const QString name = write(QStringLiteral("changed.backprop"), writeCourse({start, {{3, changed}}}));
    trainer.restart(changed, 3);
    while (trainer.iteration() < 5)
        QVERIFY(trainer.performIteration());
    const double w1 = trainer.network().value(WeightId{1, 0, 0});

    const auto parameter = [this, &name](const char *iterations) {
        const QJsonObject json = run({QStringLiteral("train"), name, QStringLiteral("--iterations"), QString::fromUtf8(iterations),
                                      QStringLiteral("--json"), QStringLiteral("-")})
                                     .json();
        return json[QStringLiteral("parameters")][QStringLiteral("w1")].toDouble();
    };
    QCOMPARE(parameter("3"), 2.0);
    QCOMPARE(parameter("5"), w1);
    QCOMPARE(run({QStringLiteral("export"), name, QStringLiteral("--iteration"), QStringLiteral("3"), QStringLiteral("--to"),
                  QStringLiteral("p.csv")})
                 .status,
             0);
    QFile file(m_folder->filePath(QStringLiteral("p.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("name,value\nw1,2\n"));
    const Finished told = run({QStringLiteral("explain"), name, QStringLiteral("--iteration"), QStringLiteral("3"),
                               QStringLiteral("--parameter"), QStringLiteral("w1"), QStringLiteral("--format=json")});
    trainer.restart(changed, 3);
    QVERIFY(trainer.performIteration());
    QCOMPARE(told.json()[QStringLiteral("value")].toDouble(), 2.0);
    QCOMPARE(told.json()[QStringLiteral("updated")].toDouble(), trainer.network().value(WeightId{1, 0, 0}));
}

void CommandLineTest::stopsWhereNumbersEnd()
{
    const QString name
        = write(QStringLiteral("far.backprop"),
                lecture().replace("0.5 }", "1e308 }").replace("[0.05, 0.1]", "[1e10, 1e10]").replace("[0.01, 0.99]", "[1e10, 1e10]"));
    const Finished finished = run({QStringLiteral("train"), name, QStringLiteral("--iterations"), QStringLiteral("5"),
                                   QStringLiteral("--json"), QStringLiteral("-"), QStringLiteral("--csv"), QStringLiteral("rows.csv")});
    QCOMPARE(finished.status, 1);
    QVERIFY2(finished.errors.contains(" in iteration 1"), finished.errors.constData());
    QCOMPARE(finished.errors.count('\n'), 1);
    QCOMPARE(finished.json()[QStringLiteral("iterations")].toInt(-1), 0);
    QCOMPARE(finished.json()[QStringLiteral("parameters")][QStringLiteral("w1")].toDouble(), 0.15);
    QFile rows(m_folder->filePath(QStringLiteral("rows.csv")));
    QVERIFY(rows.open(QIODevice::ReadOnly));
    QCOMPARE(rows.readAll().count('\n'), 2);
}

/// The finished iteration of the linear neuron has finite weights, but an error beyond all numbers: it isn't applied.
void CommandLineTest::stopsWhereTheErrorEnds()
{
    const Finished finished = run({QStringLiteral("train"), QStringLiteral("--example"), QStringLiteral("linear-neuron"),
                                   QStringLiteral("--learning-rate"), QStringLiteral("1e200"), QStringLiteral("--iterations"),
                                   QStringLiteral("1"), QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(finished.status, 1);
    QVERIFY2(finished.errors.contains("the total error became infinite in iteration 1; try a smaller learning rate than 1e+200"),
             finished.errors.constData());
    QCOMPARE(finished.json()[QStringLiteral("iterations")].toInt(-1), 0);
    QCOMPARE(finished.json()[QStringLiteral("parameters")][QStringLiteral("w1")].toDouble(), 3.0);
}

void CommandLineTest::stopsByItself_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("iterations"); // −1 where the error decides
    QTest::newRow("epochs") << QStringLiteral("--epochs 7") << 7;
    QTest::newRow("iterations come first") << QStringLiteral("--epochs 7 --iterations 3") << 3;
    QTest::newRow("epochs come first") << QStringLiteral("--iterations 30 --epochs 7") << 7;
    QTest::newRow("error") << QStringLiteral("--until-error 0.01") << -1;
    QTest::newRow("the error never rises in the lecture") << QStringLiteral("--patience 2 --iterations 50") << 50;
}

void CommandLineTest::stopsByItself()
{
    QFETCH(QString, options);
    QFETCH(int, iterations);
    const QString common = QStringLiteral("train --json - ");
    const Finished finished = run((common + options).split(QLatin1Char(' ')));
    QCOMPARE(finished.errors, QByteArray());
    QCOMPARE(finished.status, 0);
    const int trained = finished.json()[QStringLiteral("iterations")].toInt(-1);
    if (iterations >= 0) {
        QCOMPARE(trained, iterations);
        return;
    }
    QVERIFY(finished.json()[QStringLiteral("totalError")].toDouble() < 0.01);
    const Finished before = run((common + QStringLiteral("--iterations %1").arg(trained - 1)).split(QLatin1Char(' ')));
    QVERIFY(before.json()[QStringLiteral("totalError")].toDouble() >= 0.01);
}

void CommandLineTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << QStringLiteral("Usage: backprop-studio [PROJECT]");
    QTest::newRow("version") << QStringList{QStringLiteral("--version")} << QStringLiteral("backprop-studio ");
    for (const char *command : {"train", "explain", "check", "export", "examples"}) {
        QTest::newRow(command) << QStringList{QLatin1String(command), QStringLiteral("--help")}
                               << QStringLiteral("Usage: backprop-studio ") + QLatin1String(command);
    }
    QTest::newRow("examples listed") << QStringList{QStringLiteral("examples")}
                                     << QStringLiteral("lecture             Backpropagation: numerical example");
}

void CommandLineTest::helps()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, expected);
    const Finished finished = run(arguments);
    QCOMPARE(finished.status, 0);
    QCOMPARE(finished.errors, QByteArray());
    QVERIFY(QString::fromUtf8(finished.output).contains(expected));
}

void CommandLineTest::refuses_data()
{
    QTest::addColumn<QString>("arguments"); // separated by blanks
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *arguments, int status, const char *sentence) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << status << QString::fromUtf8(sentence);
    };
    row("", 1, "there is no display");
    row("frobnicate", 2, "there is neither a command nor a project file \"frobnicate\"");
    row("missing.backprop", 1, "cannot open missing.backprop: ");
    row("--frobnicate", 2, "no option --frobnicate");
    row("train missing.backprop", 1, "cannot open missing.backprop: ");
    row("train .", 1, "cannot open .: it is a folder");
    row("train bad.backprop", 1, "bad.backprop: layers[1].weights[0]: 3 weights, but the layer before has 2 neurons");
    row("train --example nothing", 1, "no example is named \"nothing\"");
    row("train --example lecture bad.backprop", 2, "either a project file or --example");
    row("train a b", 2, "one project at a time");
    row("train --iterations", 2, "--iterations needs a value");
    row("train --iterations --json -", 2, "--iterations needs a value");
    row("train --iterations= --json -", 2, "--iterations needs a value");
    row("train --iterations -1", 2, "--iterations: expected a whole number from 0 to 1000000000000, found \"-1\"");
    row("train --iterations 1.5", 2, "--iterations: ");
    row("train --iterations ten", 2, "--iterations: ");
    row("train --iterations 1000000000001", 2, "--iterations: ");
    row("train --iterations 99999999999999999999", 2, "--iterations: ");
    row("train --iterations 1 --iterations 2", 2, "--iterations stands there twice");
    row("train --update-order backwards", 2, "--update-order: expected simultaneous or output-layer-first");
    row("train --epochs 0", 2, "--epochs: expected a whole number above 0");
    row("train --epochs 1.5", 2, "--epochs: expected a whole number from 0 to");
    row("train --patience 0", 2, "--patience: expected a whole number above 0");
    row("train --until-error 0", 2, "--until-error: expected a number above 0");
    row("train --until-error x", 2, "--until-error: ");
    row("train --learning-rate 0", 2, "--learning-rate: expected a number above 0");
    row("train --learning-rate -0.5", 2, "--learning-rate: expected a number above 0");
    row("train --learning-rate nan", 2, "--learning-rate: ");
    row("train --learning-rate 1e999", 2, "--learning-rate: ");
    row("train --json - --csv -", 2, "--json and --csv cannot both write to \"-\"");
    row("train --json x --save x", 2, "--json and --save cannot both write to \"x\"");
    row("train --json x --csv ./x", 2, "--json and --csv cannot both write to \"./x\"");
    row("train --json x --csv no/../x", 2, "--json and --csv cannot both write to \"no/../x\"");
    row("train --json alias --csv bad.backprop", 2, "--json and --csv cannot both write to \"bad.backprop\"");
    row("train --json dangling --csv later", 2, "--json and --csv cannot both write to \"later\"");
    row("train --json no/such/folder/x", 1, "cannot write no/such/folder/x: ");
    row("train --csv /dev/full --iterations 1", 1, "cannot write /dev/full: ");
    row("train --curve curve.gif", 2, "--curve: the file's ending must be one of .png, .svg, .pdf");
    row("train --curve no/such/folder/x.png", 1, "");
    row("train -x", 2, "\"train\" has no option -x");
    row("train --parameter w5", 2, "\"train\" has no option --parameter");
    row("explain", 2, "--parameter is missing");
    row("explain --parameter w9", 1, "no parameter is named \"w9\"");
    row("explain --parameter w5 --format xml", 2, "--format: expected text, json or latex");
    row("export", 2, "--to is missing");
    row("export --to x.doc", 2, "--to: the file's ending must be one of");
    row("export --to x.svg --parameter w9", 1, "no parameter is named \"w9\"");
    row("export --to x.svg --width 0", 2, "--width: expected a whole number from 1 to 16000, found \"0\"");
    row("export --to x.svg --height 100000", 2, "--height: expected a whole number from 1 to 16000, found \"100000\"");
    row("export --to x.png --scale 0", 2, "--scale: expected a number above 0");
    row("export --to x.png --scale 1000", 2, "--scale: expected a number from 1 to 4, found \"1000\"");
    row("export --to x.png --scale 4 --width 16000", 1, "each side must have from 16 to 16");
    row("export --to x.svg --scale 2", 2, "--scale is for .png");
    row("export --to x.svg --picture cat", 2, "--picture: expected diagram, formula, curve, map or solution, found \"cat\"");
    row("export --to x.svg --picture formula", 2, "--picture formula needs --parameter");
    row("export --to x.svg --picture solution", 2, "--picture solution is for .pdf");
    row("export --to x.csv --picture curve", 2, "--picture is for .svg, .png and .pdf");
    row("export --to -", 2, "--to: the file's ending must be one of ");
    row("export --to no/such/folder/x.svg", 1, "The picture cannot be saved as no/such/folder/x.svg: ");
    row("export --to x.csv --parameter w5", 2, "--parameter is for pictures and solutions");
    row("export --to x.csv --width 5", 2, "--width is for .svg, .png and .pdf");
    row("export --to x.svg --digits 5", 2, "--digits is for solutions: .tex, .md, .html and --picture solution");
    row("export --to x.tex --digits 18", 2, "--digits: expected a whole number from 1 to 17, found \"18\"");
    row("export --to x.tex --parameter w9", 1, "there is no parameter \"w9\"");
    row("export --to x.tex --parameter ,", 1, "there is no parameter \"\"");
    row("worksheet --to x.tex --variants 3 --iteration 2", 2, "either --variants or --iteration");
    row("worksheet --to x.tex --seed 3", 2, "--seed is for --variants");
    row("worksheet --to x.tex --blank sideward", 2, "--blank: expected forward, errors, backward or updates, found \"sideward\"");
    row("examples x", 2, "\"examples\" takes no argument");
}

void CommandLineTest::refuses()
{
    QFETCH(const QString, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, sentence);
    write(QStringLiteral("bad.backprop"), lecture().replace("[0.4, 0.45]", "[0.4, 0.45, 1]"));
    QVERIFY(QFile::link(QStringLiteral("bad.backprop"), m_folder->filePath(QStringLiteral("alias"))));
    QVERIFY(QFile::link(QStringLiteral("later"), m_folder->filePath(QStringLiteral("dangling"))));
    const Finished finished = run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY2(QString::fromUtf8(finished.errors).contains(sentence), finished.errors.constData());
    QVERIFY2(finished.errors.startsWith("backprop-studio: "), finished.errors.constData());
    QCOMPARE(finished.errors.count('\n'), 1);
    QCOMPARE(finished.errors.contains("--help"), status == 2 || arguments.isEmpty());
    QCOMPARE(finished.status, status);
}

/// They would come out as the name of another file.
void CommandLineTest::refusesNamesThatAreNoText()
{
    const QString script
        = QStringLiteral("exec '%1' train --json \"$(printf 'b\\344d.json')\"").arg(QStringLiteral(BACKPROP_STUDIO_PROGRAM));
    const Finished finished = run({QStringLiteral("-c"), script}, QStringLiteral("/bin/sh"));
    QCOMPARE(finished.status, 2);
    QCOMPARE(QString::fromUtf8(finished.errors),
             QStringLiteral("backprop-studio: argument 3 is not UTF-8: \"b\uFFFDd.json\"; see backprop-studio --help\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void CommandLineTest::terminalsGetNoCommands()
{
    QByteArray project = lecture();
    project.replace(project.indexOf("\"title\": \"") + 10, 0, R"(a\u001b[2Jb\u0007c\u009bd)");
    const Finished trained = run({QStringLiteral("train"), write(QStringLiteral("x.backprop"), project)});
    QVERIFY2(trained.output.startsWith("a\uFFFD[2Jb\uFFFDc\uFFFDd"), trained.output.constData());
    const QString longOne = QStringLiteral("--iterations=\x1b[2J") + QString(5000, u'9');
    const Finished refused = run({QStringLiteral("train"), longOne});
    QVERIFY2(refused.errors.contains("found \"\uFFFD[2J999"), refused.errors.constData());
    QVERIFY(refused.errors.size() < 300);
    const Finished missing = run({QStringLiteral("train"), QStringLiteral("x\x1b[2J")});
    QVERIFY2(missing.errors.contains("cannot open x\uFFFD[2J: "), missing.errors.constData());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
