// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/projectfile.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

namespace {

/// A good file, which the rows of bad files spoil in one place each.
QString goodFile()
{
    return QStringLiteral(R"({
"format": "backprop-studio",
"version": 1,
"title": "T",
"inputs": 2,
"layers": [
{ "activation": "sigmoid", "weights": [[0.15, 0.20], [0.25, 0.30], [1, 2]], "bias": 0.35 },
{ "activation": "sigmoid", "weights": [[0.40, 0.45, 7], [0.50, 0.55, 8]], "biases": [0.6, -0.6] }
],
"samples": [ { "inputs": [0.05, 0.10], "targets": [0.01, 0.99] } ],
"training": { "loss": "half-squared-error", "optimizer": { "name": "gradient-descent", "learningRate": 0.5 },
"updateOrder": "simultaneous", "trainBiases": false, "batchSize": 1 },
"view": { "anything": [1, "two"] }
})");
}

QString repeated(const QString &text, int count)
{
    QStringList texts(count, text);
    return texts.join(QStringLiteral(", "));
}

bool sameBits(double one, double other)
{
    return std::memcmp(&one, &other, sizeof one) == 0;
}

Project someProject(BiasKind biasKind, UpdateOrder order)
{
    std::mt19937_64 random(7);
    const auto number = [&random] {
        // Any bits that are a finite number.
        for (;;) {
            const std::uint64_t bits = random();
            double value = 0.0;
            std::memcpy(&value, &bits, sizeof value);
            if (std::isfinite(value))
                return value;
        }
    };
    const auto numbers = [&number](std::size_t count) {
        std::vector<double> values(count);
        std::generate(values.begin(), values.end(), number);
        return values;
    };
    Project project;
    project.title = QStringLiteral("Quotes \" and \\ and\nlines, η · ∂ 𝜕");
    project.description = QStringLiteral("D");
    project.source = QStringLiteral("S");
    project.network.inputs = 3;
    const std::size_t biases = biasKind == BiasKind::None ? 0 : biasKind == BiasKind::Shared ? 1 : 4;
    project.network.layers = {{Activation::Sigmoid, 3, 4, numbers(12), biasKind, numbers(biases)},
                              {Activation::Sigmoid, 4, 1, numbers(4), BiasKind::Single, numbers(1)}};
    project.samples = {{numbers(3), numbers(1)}, {numbers(3), numbers(1)}};
    project.training.updateOrder = order;
    project.training.batchSize = 2;
    project.training.optimizer.learningRate = 5e-324;
    project.view = {{QStringLiteral("digits"), 4}, {QStringLiteral("theme"), QStringLiteral("dark")}};
    return project;
}

} // namespace

/// What project files are read as, what is written, and the sentence for each kind of bad file.
class ProjectFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsTheLecture();
    void readsEveryKey();
    void fillsInDefaults();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesBytes_data();
    void refusesBytes();
    void survivesTruncation();
    void survivesAnyChangedByte();
    void refusesTooMuch();
    void acceptsTheLargest();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void writesTheSameBits();
    void knowsEveryActivationAndLoss();
    void readsOptimizers_data();
    void readsOptimizers();
    void listsExamples();
};

void ProjectFileTest::readsTheLecture()
{
    const Outcome<Project> outcome = exampleProject(QStringLiteral("lecture"));
    QVERIFY2(outcome, qPrintable(outcome.problem()));
    const Project &project = outcome.value();
    QCOMPARE(project.title, QStringLiteral("Backpropagation: numerical example"));
    QCOMPARE(project.network.inputs, 2);
    QCOMPARE(project.network.layer(1).weights, (std::vector{0.15, 0.20, 0.25, 0.30}));
    QCOMPARE(project.network.layer(2).weights, (std::vector{0.40, 0.45, 0.50, 0.55}));
    QCOMPARE(project.network.layer(1).biases, std::vector{0.35});
    QCOMPARE(project.network.layer(2).biases, std::vector{0.60});
    QCOMPARE(project.samples, (std::vector{Sample{{0.05, 0.10}, {0.01, 0.99}}}));
    QCOMPARE(project.training.optimizer.learningRate, 0.5);
    QCOMPARE(project.training.trainBiases, false);
}

void ProjectFileTest::readsEveryKey()
{
    const Outcome<Project> outcome = readProject(goodFile().toUtf8());
    QVERIFY2(outcome, qPrintable(outcome.problem()));
    const Network &network = outcome.value().network;
    QCOMPARE(network.layer(1).neurons, 3);
    QCOMPARE(network.layer(1).biasKind, BiasKind::Shared);
    QCOMPARE(network.layer(2).inputs, 3);
    QCOMPARE(network.layer(2).biasKind, BiasKind::Single);
    QCOMPARE(network.layer(2).biases, (std::vector{0.6, -0.6}));
    // The weight from h3 to o2 is the last of the second row.
    QCOMPARE(network.value(WeightId{2, 1, 2}), 8.0);
    QCOMPARE(outcome.value().view.value(QStringLiteral("anything")).toArray().size(), 2);

    const QString first = goodFile().replace(QStringLiteral("simultaneous"), QStringLiteral("output-layer-first"));
    QCOMPARE(readProject(first.toUtf8()).value().training.updateOrder, UpdateOrder::OutputLayerFirst);
}

void ProjectFileTest::fillsInDefaults()
{
    const Outcome<Project> outcome = readProject(R"({"format": "backprop-studio", "version": 1, "inputs": 1,
        "layers": [{"activation": "sigmoid", "weights": [[1]]}], "samples": [{"inputs": [0], "targets": [1]}]})");
    QVERIFY2(outcome, qPrintable(outcome.problem()));
    QCOMPARE(outcome.value().training, TrainingSettings());
    QCOMPARE(outcome.value().training.optimizer.learningRate, 0.5);
    QCOMPARE(outcome.value().training.trainBiases, true);
    QCOMPARE(outcome.value().network.layer(1).biasKind, BiasKind::None);
    QVERIFY(outcome.value().title.isEmpty());
}

void ProjectFileTest::refusesBadFiles_data()
{
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *good, const char *bad, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(good) << QString::fromUtf8(bad) << QString::fromUtf8(sentence);
    };
    row("no format", "\"format\": \"backprop-studio\",", "", "format: missing; expected \"backprop-studio\"");
    row("other format", "\"backprop-studio\"", "\"x\"", "format: expected \"backprop-studio\", found the text \"x\"");
    row("format a number", "\"backprop-studio\"", "5", "format: expected \"backprop-studio\", found the number 5");
    row("no version", "\"version\": 1,", "", "version: missing; expected 1");
    row("newer version", "\"version\": 1", "\"newKey\": 1, \"version\": 2", "version: written by a newer Backprop Studio (version 2)");
    row("version 0", "\"version\": 1", "\"version\": 0", "version: expected 1, found the number 0");
    row("version 1.5", "\"version\": 1", "\"version\": 1.5", "version: expected 1, found the number 1.5");
    row("version text", "\"version\": 1", "\"version\": \"1\"", "version: expected 1, found the text \"1\"");
    row("title a number", "\"T\"", "1", "title: expected text, found the number 1");
    row("source null", "\"title\"", "\"source\": null, \"title\"", "source: expected text, found null");
    row("description list", "\"title\"", "\"description\": [], \"title\"", "description: expected text, found an array");
    row("title with U+0000", "\"T\"", R"("T\u0000x")", "title: the text has the character U+0000, which no text can have");
    row("U+0000 deep in the view", "\"two\"", R"("\u0000")", "view.anything[1]: the text has the character U+0000, which no text can have");
    for (const char *key : {"title", "description", "source"}) {
        const QString text = QStringLiteral("\"%1\": \"%2\"").arg(QLatin1String(key), QString(10'001, u'x'));
        QTest::addRow("a long %s", key)
            << QStringLiteral("\"title\": \"T\"") << text
            << QStringLiteral("%1: 10001 characters, but a text can have at most 10000 here").arg(QLatin1String(key));
    }
    row("unknown key", "\"title\"", "\"titel\"", "titel: unknown key");
    row("key with a line break", "\"title\"", "\"ti\\ntle\"", "ti\uFFFDtle: unknown key");
    row("no inputs", "\"inputs\": 2,", "", "inputs: missing; expected a whole number from 1 to 4096");
    row("inputs 0", "\"inputs\": 2", "\"inputs\": 0", "inputs: expected a whole number from 1 to 4096, found the number 0");
    row("inputs negative", "\"inputs\": 2", "\"inputs\": -2", "inputs: expected a whole number from 1 to 4096, found the number -2");
    row("inputs 2.5", "\"inputs\": 2", "\"inputs\": 2.5", "inputs: expected a whole number from 1 to 4096, found the number 2.5");
    row("inputs huge", "\"inputs\": 2", "\"inputs\": 1e300", "inputs: expected a whole number from 1 to 4096, found the number 1e+300");
    row("inputs text", "\"inputs\": 2", "\"inputs\": \"2\"", "inputs: expected a whole number from 1 to 4096, found the text \"2\"");
    row("inputs 3", "\"inputs\": 2", "\"inputs\": 3", "layers[0].weights[0]: 2 weights, but the layer before has 3 neurons");
    row("inputs 1", "\"inputs\": 2", "\"inputs\": 1", "layers[0].weights[0]: 2 weights, but the layer before has 1 neuron");
    row("layers misspelt", "\"layers\"", "\"layer\"", "layer: unknown key");
    row("layer a number", "\"layers\": [", "\"layers\": [ 1, ", "layers[0]: expected an object, found the number 1");
    row("layer null", "\"layers\": [", "\"layers\": [ null, ", "layers[0]: expected an object, found null");
    row("layer's unknown key", "\"bias\": 0.35", "\"Bias\": 0.35", "layers[0].Bias: unknown key");
    row("no activation", "\"activation\": \"sigmoid\", \"weights\": [[0.15", "\"weights\": [[0.15",
        "layers[0].activation: missing; expected text");
    row("unknown activation", "sigmoid\", \"weights\": [[0.15", "foo\", \"weights\": [[0.15",
        "layers[0].activation: unknown activation \"foo\"");
    row("hidden softmax", "sigmoid\", \"weights\": [[0.15", "softmax\", \"weights\": [[0.15",
        "layers[0].activation: \"softmax\" is for the output layer only");
    row("activation a number", "\"sigmoid\", \"weights\": [[0.15", "1, \"weights\": [[0.15",
        "layers[0].activation: expected text, found the number 1");
    row("no weights", "\"weights\": [[0.15, 0.20], [0.25, 0.30], [1, 2]], ", "",
        "layers[0].weights: missing; expected an array with a row of weights for each neuron");
    row("no rows", "[[0.15, 0.20], [0.25, 0.30], [1, 2]]", "[]", "layers[0].weights: expected a row for each neuron, and at least one");
    row("row a number", "[1, 2]]", "12]", "layers[0].weights[2]: expected an array of weights, found the number 12");
    row("row too long", "[1, 2]]", "[1, 2, 3]]", "layers[0].weights[2]: 3 weights, but the layer before has 2 neurons");
    row("row too short", "0.45, 7", "0.45", "layers[1].weights[0]: 2 weights, but the layer before has 3 neurons");
    row("row of one", "0.40, 0.45, 7", "0.40", "layers[1].weights[0]: 1 weight, but the layer before has 3 neurons");
    row("row empty", "[1, 2]]", "[]]", "layers[0].weights[2]: 0 weights, but the layer before has 2 neurons");
    row("weight text", "0.30", "\"0.30\"", "layers[0].weights[1][1]: expected a number, found the text \"0.30\"");
    row("weight null", "0.30", "null", "layers[0].weights[1][1]: expected a number, found null");
    row("weight true", "0.30", "true", "layers[0].weights[1][1]: expected a number, found true");
    row("weight nested", "0.30", "[0.30]", "layers[0].weights[1][1]: expected a number, found an array");
    row("bias text", "0.35", "\"b\"", "layers[0].bias: expected a number, found the text \"b\"");
    row("bias a list", "0.35", "[0.35]", "layers[0].bias: expected a number, found an array");
    row("both biases", "\"bias\": 0.35", "\"bias\": 0.35, \"biases\": [1, 2, 3]",
        "layers[0].biases: a layer has either \"bias\" or \"biases\", but not both");
    row("biases a number", "[0.6, -0.6]", "0.6",
        "layers[1].biases: expected an array of biases, one for each neuron, found the number 0.6");
    row("too few biases", "[0.6, -0.6]", "[0.6]", "layers[1].biases: 1 bias, but the layer has 2 neurons");
    row("too many biases", "[0.6, -0.6]", "[0.6, 1, 2]", "layers[1].biases: 3 biases, but the layer has 2 neurons");
    row("biases with text", "[0.6, -0.6]", "[0.6, \"\"]", "layers[1].biases[1]: expected a number, found the text \"\"");
    row("no samples", "[ { \"inputs\": [0.05, 0.10], \"targets\": [0.01, 0.99] } ]", "[]", "samples: expected at least one sample");
    row("samples an object", "[ { \"inputs\": [0.05, 0.10], \"targets\": [0.01, 0.99] } ]", "{}",
        "samples: expected an array of samples, found an object");
    row("sample a list", "\"samples\": [", "\"samples\": [ [], ", "samples[0]: expected an object, found an array");
    row("sample's unknown key", "\"targets\"", "\"target\"", "samples[0].target: unknown key");
    row("sample without inputs", "\"inputs\": [0.05, 0.10], ", "", "samples[0].inputs: missing; expected an array of numbers");
    row("sample without targets", ", \"targets\": [0.01, 0.99]", "", "samples[0].targets: missing; expected an array of numbers");
    row("one input", "[0.05, 0.10]", "[0.05]", "samples[0].inputs: 1 number, but the network has 2 inputs");
    row("three targets", "[0.01, 0.99]", "[0.01, 0.99, 0]", "samples[0].targets: 3 numbers, but the network has 2 outputs");
    row("input text", "0.10]", "\"x\"]", "samples[0].inputs[1]: expected a number, found the text \"x\"");
    row("target false", "0.99]", "false]", "samples[0].targets[1]: expected a number, found false");
    row("training's unknown key", "\"batchSize\"", "\"batchsize\"", "training.batchsize: unknown key");
    row("unknown loss", "half-squared-error", "mse", "training.loss: unknown loss \"mse\"");
    row("loss null", "\"half-squared-error\"", "null", "training.loss: expected text, found null");
    row("optimizer text", "{ \"name\": \"gradient-descent\", \"learningRate\": 0.5 }", "\"adam\"",
        "training.optimizer: expected an object, found the text \"adam\"");
    row("unknown optimizer", "gradient-descent", "sgd", "training.optimizer.name: unknown optimizer \"sgd\"");
    row("momentum for gradient descent", "gradient-descent\"", "gradient-descent\", \"momentum\": 0.9",
        "training.optimizer.momentum: unknown key");
    row("momentum for adam", "gradient-descent\"", "adam\", \"momentum\": 0.9", "training.optimizer.momentum: unknown key");
    row("decay for momentum", "gradient-descent\"", "momentum\", \"decay\": 0.9", "training.optimizer.decay: unknown key");
    row("beta1 for rmsprop", "gradient-descent\"", "rmsprop\", \"beta1\": 0.9", "training.optimizer.beta1: unknown key");
    row("momentum 1", "gradient-descent\"", "momentum\", \"momentum\": 1",
        "training.optimizer.momentum: expected a number from 0 to below 1, found the number 1");
    row("momentum < 0", "gradient-descent\"", "nesterov\", \"momentum\": -0.1",
        "training.optimizer.momentum: expected a number from 0 to below 1, found the number -0.1");
    row("decay 2", "gradient-descent\"", "rmsprop\", \"decay\": 2",
        "training.optimizer.decay: expected a number from 0 to below 1, found the number 2");
    row("epsilon 0", "gradient-descent\"", "rmsprop\", \"epsilon\": 0",
        "training.optimizer.epsilon: expected a number above 0, found the number 0");
    row("beta1 text", "gradient-descent\"", "adam\", \"beta1\": \"0.9\"",
        "training.optimizer.beta1: expected a number, found the text \"0.9\"");
    row("beta2 1", "gradient-descent\"", "adam\", \"beta2\": 1",
        "training.optimizer.beta2: expected a number from 0 to below 1, found the number 1");
    row("epsilon < 0", "gradient-descent\"", "adam\", \"epsilon\": -1e-8",
        "training.optimizer.epsilon: expected a number above 0, found the number -1e-08");
    row("epsilon null", "gradient-descent\"", "adam\", \"epsilon\": null", "training.optimizer.epsilon: expected a number, found null");
    row("optimizer's unknown key", "\"learningRate\"", "\"rate\"", "training.optimizer.rate: unknown key");
    row("learning rate 0", "\"learningRate\": 0.5", "\"learningRate\": 0",
        "training.optimizer.learningRate: expected a number above 0, found the number 0");
    row("learning rate < 0", "\"learningRate\": 0.5", "\"learningRate\": -1",
        "training.optimizer.learningRate: expected a number above 0, found the number -1");
    row("learning rate text", "\"learningRate\": 0.5", "\"learningRate\": \"\"",
        "training.optimizer.learningRate: expected a number, found the text \"\"");
    row("unknown order", "simultaneous", "backwards", "training.updateOrder: unknown update order \"backwards\"");
    row("biases 0", "\"trainBiases\": false", "\"trainBiases\": 0", "training.trainBiases: expected true or false, found the number 0");
    row("batch size 0", "\"batchSize\": 1", "\"batchSize\": 0",
        "training.batchSize: expected a whole number from 1 to 2147483647, found the number 0");
    row("batch size 1.5", "\"batchSize\": 1", "\"batchSize\": 1.5",
        "training.batchSize: expected a whole number from 1 to 2147483647, found the number 1.5");
    row("batch size too large", "\"batchSize\": 1", "\"batchSize\": 2147483648",
        "training.batchSize: expected a whole number from 1 to 2147483647, found the number 2147483648");
    row("view a list", "{ \"anything\": [1, \"two\"] }", "[]", "view: expected an object, found an array");
    row("repeated key", "\"title\": \"T\"", "\"title\": \"T\", \"title\": \"U\"",
        "line 4, column 15: the key \"title\" stands here a second time");
    row("repeated key, escaped", "\"title\": \"T\"", "\"title\": \"T\",\n\"t\\u0069tle\": \"U\"",
        "line 5, column 1: the key \"title\" stands here a second time");
    row("number too large", "0.30", "1e400", "line 7, column 61: the number is malformed or beyond the range of double precision");
    row("number too small", "0.30", "1e-400", "line 7, column 61: the number is malformed or beyond the range of double precision");
    row("exponent without digits", "0.30", "1e", "line 7, column 61: the number is malformed or beyond the range of double precision");
    row("leading zero", "0.30", "0.30, 007", "line 7, column 69: not valid JSON");
    row("not a number", "0.30", "NaN", "line 7, column 61: not valid JSON, unknown value");
    row("trailing comma", "\"batchSize\": 1 }", "\"batchSize\": 1, }", "line 12, column 71: not valid JSON");
    row("comment", "\"title\"", "// no\n\"title\"", "line 4, column 2: not valid JSON");
    row("single quotes", "\"T\"", "'T'", "line 4, column 10: not valid JSON, unknown value");
}

void ProjectFileTest::refusesBadFiles()
{
    QFETCH(const QString, good);
    QFETCH(const QString, bad);
    QFETCH(const QString, sentence);
    QString file = goodFile();
    QVERIFY2(file.contains(good), "the row does not spoil anything");
    file.replace(file.indexOf(good), good.size(), bad);
    const Outcome<Project> outcome = readProject(file.toUtf8());
    QVERIFY(!outcome);
    // What the JSON parser says after the place is its own affair.
    if (sentence.endsWith(QStringLiteral("not valid JSON")))
        QVERIFY2(outcome.problem().startsWith(sentence), qPrintable(outcome.problem()));
    else
        QCOMPARE(outcome.problem(), sentence);
    QVERIFY(!outcome.problem().contains(QLatin1Char('\n')));
}

void ProjectFileTest::refusesBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("file: empty, where a project was expected");
    QTest::newRow("blanks") << QByteArray(" \n ") << QStringLiteral("file: empty, where a project was expected");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("file: expected an object, found an array");
    QTest::newRow("an empty object") << QByteArray("{}") << QStringLiteral("format: missing; expected \"backprop-studio\"");
    QTest::newRow("Latin-1") << QByteArray("{\n\"title\": \"\xe9\"}") << QStringLiteral("line 2: the text is not UTF-8");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << QStringLiteral("line 1: the text is not UTF-8");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") << QStringLiteral("line 1: the text is not UTF-8");
    QTest::newRow("too large") << QByteArray((64 << 20) + 1, ' ') << QStringLiteral("file: larger than 64 megabytes");
}

void ProjectFileTest::refusesBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);
    QCOMPARE(readProject(bytes).problem(), sentence);
}

void ProjectFileTest::survivesTruncation()
{
    const QByteArray whole = goodFile().toUtf8();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Outcome<Project> outcome = readProject(whole.left(size));
        QVERIFY2(!outcome, QByteArray::number(size).constData());
        QVERIFY(outcome.problem().contains(QStringLiteral(": ")));
    }
}

void ProjectFileTest::survivesAnyChangedByte()
{
    const QByteArray whole = goodFile().toUtf8();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char c : {'"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', 'e', ' ', '\0', '\xff', '\xc3'}) {
            QByteArray changed = whole;
            changed[i] = c;
            const Outcome<Project> outcome = readProject(changed);
            if (outcome)
                QCOMPARE(readProject(writeProject(outcome.value())).value(), outcome.value());
            else
                QVERIFY(!outcome.problem().contains(QLatin1Char('\n')));
        }
    }
}

void ProjectFileTest::refusesTooMuch()
{
    const QString frame
        = QStringLiteral("{\"format\": \"backprop-studio\", \"version\": 1, \"inputs\": %1, \"layers\": [%2], \"samples\": [%3]}");
    const QString layer = QStringLiteral("{\"activation\": \"sigmoid\", \"weights\": [%1]}");
    const QString sample = QStringLiteral("{\"inputs\": [0], \"targets\": [0]}");
    const auto problem = [&](int inputs, const QString &layers, const QString &samples) {
        return readProject(frame.arg(inputs).arg(layers, samples).toUtf8()).problem();
    };

    QCOMPARE(problem(1, repeated(layer.arg(QStringLiteral("[1]")), 65), sample),
             QStringLiteral("layers: 65 layers, but a network can have at most 64"));
    QCOMPARE(problem(1, layer.arg(repeated(QStringLiteral("[1]"), 4097)), sample),
             QStringLiteral("layers[0].weights: 4097 neurons, but a layer can have at most 4096"));
    const QString row = QLatin1Char('[') + repeated(QStringLiteral("1"), 1000) + QLatin1Char(']');
    QCOMPARE(problem(1000, layer.arg(repeated(row, 1001)), sample),
             QStringLiteral("layers[0]: more than 1000000 weights up to here, which is the most a network can have"));
    QCOMPARE(problem(1, layer.arg(QStringLiteral("[1]")), repeated(sample, 1'000'001)),
             QStringLiteral("samples: 1000001 samples, but a project can have at most 1000000"));
    const QByteArray deep = QByteArray(100'000, '[');
    QVERIFY(readProject(deep).problem().startsWith(QStringLiteral("line 1, column ")));
}

void ProjectFileTest::acceptsTheLargest()
{
    Project project;
    project.network.inputs = 1000;
    project.network.layers = {{Activation::Sigmoid, 1000, 1000, std::vector<double>(1'000'000, 0.1), BiasKind::None, {}}};
    project.samples = {{std::vector<double>(1000, 1.0), std::vector<double>(1000, 0.5)}};
    const Outcome<Project> again = readProject(writeProject(project));
    QVERIFY2(again, qPrintable(again.problem()));
    QVERIFY(again.value() == project);
}

void ProjectFileTest::writesWhatItReads_data()
{
    QTest::addColumn<Project>("project");
    QTest::newRow("lecture") << exampleProject(QStringLiteral("lecture")).value();
    QTest::newRow("good file") << readProject(goodFile().toUtf8()).value();
    QTest::newRow("no biases") << someProject(BiasKind::None, UpdateOrder::Simultaneous);
    QTest::newRow("shared biases") << someProject(BiasKind::Shared, UpdateOrder::OutputLayerFirst);
    QTest::newRow("single biases") << someProject(BiasKind::Single, UpdateOrder::OutputLayerFirst);
}

void ProjectFileTest::writesWhatItReads()
{
    QFETCH(const Project, project);
    const QByteArray bytes = writeProject(project);
    const Outcome<Project> again = readProject(bytes);
    QVERIFY2(again, qPrintable(again.problem()));
    QVERIFY(again.value() == project);
    QCOMPARE(writeProject(again.value()), bytes);
}

void ProjectFileTest::writesTheSameBits()
{
    using Limits = std::numeric_limits<double>;
    Project project = exampleProject(QStringLiteral("lecture")).value();
    std::vector<double> values{
        0.1, 1.0 / 3.0, Limits::denorm_min(), Limits::min(), Limits::max(), Limits::lowest(), 1e22, 9007199254740993.0, 1e-5, -3.5e-5};
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> uniform(-1.0, 1.0);
    for (int i = 0; i < 1000; ++i)
        values.push_back(uniform(random));
    for (const double value : values) {
        project.network.setValue(WeightId{1, 0, 0}, value);
        const Outcome<Project> again = readProject(writeProject(project));
        QVERIFY2(again, qPrintable(again.problem()));
        QVERIFY(sameBits(again.value().network.value(WeightId{1, 0, 0}), value));
    }
}

void ProjectFileTest::knowsEveryActivationAndLoss()
{
    const auto file = [](const QString &hidden, const QString &output, const QString &loss) {
        return QStringLiteral(R"({"format": "backprop-studio", "version": 1, "inputs": 1, "layers": [
            {"activation": "%1", "weights": [[1]]}, {"activation": "%2", "weights": [[1]]}],
            "samples": [{"inputs": [0], "targets": [1]}], "training": {"loss": "%3"}})")
            .arg(hidden, output, loss)
            .toUtf8();
    };
    for (const char *output : {"sigmoid", "tanh", "relu", "leaky-relu", "linear", "softmax"}) {
        for (const char *loss : {"half-squared-error", "squared-error", "binary-cross-entropy", "cross-entropy"}) {
            const Outcome<Project> project = readProject(file(QStringLiteral("relu"), QLatin1String(output), QLatin1String(loss)));
            QVERIFY2(project, qPrintable(project.problem()));
            QCOMPARE(activationName(project.value().network.layers[1].activation), QLatin1String(output));
            QCOMPARE(lossName(project.value().training.loss), QLatin1String(loss));
            QVERIFY(readProject(writeProject(project.value())).value() == project.value());
        }
    }
}

void ProjectFileTest::readsOptimizers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Optimizer>("optimizer");
    QTest::addColumn<QString>("written");
    using Kind = Optimizer::Kind;
    const auto row = [](const char *name, const char *text, const Optimizer &optimizer, const char *written) {
        QTest::newRow(name) << QString::fromLatin1(text) << optimizer << QString::fromLatin1(written);
    };
    row("momentum's default", R"({ "name": "momentum", "learningRate": 0.1 })", {0.1, Kind::Momentum, 0.9},
        R"({ "name": "momentum", "learningRate": 0.1, "momentum": 0.9 })");
    row("momentum", R"({ "name": "momentum", "momentum": 0 })", {0.5, Kind::Momentum, 0.0},
        R"({ "name": "momentum", "learningRate": 0.5, "momentum": 0 })");
    row("nesterov", R"({ "momentum": 0.75, "name": "nesterov" })", {0.5, Kind::Nesterov, 0.75},
        R"({ "name": "nesterov", "learningRate": 0.5, "momentum": 0.75 })");
    row("rmsprop's defaults", R"({ "name": "rmsprop" })", {0.5, Kind::RmsProp, 0.9, 0.99, 0.9, 0.999, 1e-8},
        R"({ "name": "rmsprop", "learningRate": 0.5, "decay": 0.99, "epsilon": 1e-08 })");
    row("adam's defaults", R"({ "name": "adam", "learningRate": 0.001 })", {0.001, Kind::Adam, 0.9, 0.99, 0.9, 0.999, 1e-8},
        R"({ "name": "adam", "learningRate": 0.001, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-08 })");
    row("adam", R"({ "name": "adam", "beta1": 0, "beta2": 0.5, "epsilon": 5e-324 })", {0.5, Kind::Adam, 0.9, 0.99, 0.0, 0.5, 5e-324},
        R"({ "name": "adam", "learningRate": 0.5, "beta1": 0, "beta2": 0.5, "epsilon": 5e-324 })");
}

void ProjectFileTest::readsOptimizers()
{
    QFETCH(QString, text);
    QFETCH(Optimizer, optimizer);
    QFETCH(QString, written);
    const QString given = QStringLiteral(R"({ "name": "gradient-descent", "learningRate": 0.5 })");
    const Outcome<Project> outcome = readProject(goodFile().replace(given, text).toUtf8());
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.problem()));
    Project project = outcome.value();
    QVERIFY(project.training.optimizer == optimizer);
    const QByteArray bytes = writeProject(project);
    QVERIFY2(bytes.contains("\"optimizer\": " + written.toLatin1() + ","), bytes.constData());
    // What training remembers is not written.
    project.memory.layers.resize(2);
    QCOMPARE(writeProject(project), bytes);
    QVERIFY(readProject(bytes).value() == outcome.value());
}

void ProjectFileTest::listsExamples()
{
    QVERIFY(!examples().empty());
    QCOMPARE(examples().front().name, QStringLiteral("lecture"));
    QCOMPARE(examples().front().title, QStringLiteral("Backpropagation: numerical example"));
    QCOMPARE(exampleProject(QStringLiteral("lectur")).problem(),
             QStringLiteral("no example is named \"lectur\"; there is: lecture, linear-neuron, "
                            "one-sigmoid-neuron, relu, han-kamber, softmax, and, or, xor, circles, spirals, blobs"));
}

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "tst_projectfile.moc"
