// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/onnx.h"
#include "tests/support/projects.h"

#include <QTest>
#include <QtEndian>

/// The ONNX model as bytes; that it is valid and computes the right outputs is for tests/pytorch/compare_programs.py.
class OnnxTest : public QObject
{
    Q_OBJECT

private slots:
    void oneNeuronByHand();
    void longLengthsTakeSeveralBytes();
    void everyActivationHasItsOperators_data();
    void everyActivationHasItsOperators();
};

/// A neuron with one weight, ½, and nothing else, put together from the specification of the format.
void OnnxTest::oneNeuronByHand()
{
    Network network = networkFrom(QStringLiteral("1-1 none"));
    network.layers[0].weights = {0.5};
    QByteArray graph;
    graph += QByteArray::fromHex("2a1f 0801 0801 100b 420d") + "layer1.weight" + QByteArray::fromHex("4a08 000000000000e03f");
    graph += QByteArray::fromHex("0a49 0a06") + "inputs" + QByteArray::fromHex("0a0d") + "layer1.weight" + QByteArray::fromHex("120a")
        + "layer1.net" + QByteArray::fromHex("1a0f") + "layer1.net_Gemm" + QByteArray::fromHex("2204") + "Gemm"
        + QByteArray::fromHex("2a0d 0a06") + "transB" + QByteArray::fromHex("1801 a00102");
    graph += QByteArray::fromHex("0a2f 0a0a") + "layer1.net" + QByteArray::fromHex("1207") + "outputs" + QByteArray::fromHex("1a0f")
        + "outputs_Sigmoid" + QByteArray::fromHex("2207") + "Sigmoid";
    const QByteArray matrix = QByteArray::fromHex("1215 0a13 080b 120f 0a09 1207") + "samples" + QByteArray::fromHex("0a02 0801");
    QByteArray rest = QByteArray::fromHex("1207") + "network";
    rest += QByteArray::fromHex("5a1f 0a06") + "inputs" + matrix;
    rest += QByteArray::fromHex("6220 0a07") + "outputs" + matrix;
    const QByteArray model = onnxModel(network);
    QVERIFY2(model.contains(graph), model.toHex(' '));
    QVERIFY2(model.contains(rest), model.toHex(' '));
    QVERIFY(model.startsWith(QByteArray::fromHex("0807 120f") + "Backprop Studio"));
    QVERIFY(model.endsWith(QByteArray::fromHex("4204 0a00 100d")));
}

/// 300 doubles are 2400 bytes: 0xE0 0x12 as a length. 16 of them are 128, the first that does not fit into one byte: 0x80 0x01.
void OnnxTest::longLengthsTakeSeveralBytes()
{
    const QByteArray model = onnxModel(networkFrom(QStringLiteral("300-1 none")));
    const qsizetype data = model.indexOf(QByteArray::fromHex("4ae012"));
    QVERIFY(data > 0);
    QCOMPARE(qFromLittleEndian<double>(model.constData() + data + 3 + 8 * 299),
             networkFrom(QStringLiteral("300-1 none")).layers[0].weights[299]);
    QVERIFY(onnxModel(networkFrom(QStringLiteral("16-1 none"))).contains(QByteArray::fromHex("4a8001")));
    QVERIFY(onnxModel(networkFrom(QStringLiteral("15-1 none"))).contains(QByteArray::fromHex("4a78")));
}

void OnnxTest::everyActivationHasItsOperators_data()
{
    QTest::addColumn<Activation>("activation");
    QTest::addColumn<QString>("operators");
    QTest::newRow("sigmoid") << Activation::Sigmoid << QStringLiteral("Sigmoid");
    QTest::newRow("tanh") << Activation::Tanh << QStringLiteral("Tanh");
    QTest::newRow("ReLU") << Activation::Relu << QStringLiteral("Relu");
    QTest::newRow("leaky ReLU") << Activation::LeakyRelu << QStringLiteral("Mul Max");
    QTest::newRow("linear") << Activation::Linear << QStringLiteral("Identity");
    QTest::newRow("softmax") << Activation::Softmax << QStringLiteral("Softmax");
}

void OnnxTest::everyActivationHasItsOperators()
{
    QFETCH(const Activation, activation);
    QFETCH(const QString, operators);
    Network network = networkFrom(QStringLiteral("2-3 shared"));
    network.layers[0].activation = activation;
    const QByteArray model = onnxModel(network);
    for (const QString &each : operators.split(QLatin1Char(' '))) {
        const QByteArray name = each.toLatin1();
        QVERIFY(model.contains(QByteArray("\x22") + static_cast<char>(name.size()) + name));
    }
    QVERIFY(model.contains("layer1.bias"));
}

QTEST_APPLESS_MAIN(OnnxTest)
#include "tst_onnx.moc"
