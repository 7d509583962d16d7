// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/onnx.h"

#include <QtEndian>

#include <cstdint>
#include <initializer_list>
#include <span>

namespace {

constexpr int formatVersion = 7; ///< of ONNX's files; the first with this operator set
constexpr int operatorSet = 13;
constexpr int doubleType = 11;
constexpr int intAttribute = 2;

/// A message in the wire format of protocol buffers: fields by number, one after the other.
class Message
{
public:
    Message &add(int field, std::uint64_t number)
    {
        addKey(field, 0);
        addVarint(number);
        return *this;
    }
    Message &add(int field, const QByteArray &bytes)
    {
        addKey(field, 2);
        addVarint(static_cast<std::uint64_t>(bytes.size()));
        m_bytes += bytes;
        return *this;
    }
    Message &add(int field, const Message &message) { return add(field, message.m_bytes); }

    const QByteArray &bytes() const { return m_bytes; }

private:
    void addKey(int field, int wireType) { addVarint(static_cast<std::uint64_t>(field) << 3 | static_cast<std::uint64_t>(wireType)); }

    void addVarint(std::uint64_t number)
    {
        for (; number >= 0x80; number >>= 7)
            m_bytes += static_cast<char>(number | 0x80);
        m_bytes += static_cast<char>(number);
    }

    QByteArray m_bytes;
};

/// TensorProto
Message tensor(const QByteArray &name, std::initializer_list<int> shape, std::span<const double> values)
{
    QByteArray data(static_cast<qsizetype>(values.size() * sizeof(double)), '\0');
    qToLittleEndian<double>(values.data(), static_cast<qsizetype>(values.size()), data.data());
    Message message;
    for (const int size : shape)
        message.add(1, static_cast<std::uint64_t>(size));
    return message.add(2, doubleType).add(8, name).add(9, data);
}

/// ValueInfoProto of a matrix with a row for each sample, of which there may be any number
Message matrixOfSamples(const QByteArray &name, int columns)
{
    const Message shape = Message().add(1, Message().add(2, "samples")).add(1, Message().add(1, static_cast<std::uint64_t>(columns)));
    const Message tensorType = Message().add(1, doubleType).add(2, shape);
    return Message().add(1, name).add(2, Message().add(1, tensorType));
}

/// NodeProto
Message node(const QByteArray &operation, std::initializer_list<QByteArray> inputs, const QByteArray &output)
{
    Message message;
    for (const QByteArray &input : inputs)
        message.add(1, input);
    return message.add(2, output).add(3, output + "_" + operation).add(4, operation);
}

QByteArray operationOf(Activation activation)
{
    switch (activation) {
    case Activation::Sigmoid:
        return "Sigmoid";
    case Activation::Tanh:
        return "Tanh";
    case Activation::Relu:
        return "Relu";
    case Activation::Softmax:
        return "Softmax";
    case Activation::LeakyRelu:
    case Activation::Linear:
        break;
    }
    return "Identity";
}

/// The nodes and parameters of GraphProto for one layer, from the values of the layer before to its own.
void addLayer(Message &graph, const Layer &layer, const QByteArray &name, const QByteArray &from, const QByteArray &to)
{
    const QByteArray weight = name + ".weight";
    const QByteArray bias = name + ".bias";
    const QByteArray net = name + ".net";
    graph.add(5, tensor(weight, {layer.neurons, layer.inputs}, layer.weights));
    const bool hasBias = layer.biasKind != BiasKind::None;
    if (hasBias)
        graph.add(5, tensor(bias, {static_cast<int>(layer.biases.size())}, layer.biases));
    Message gemm = hasBias ? node("Gemm", {from, weight, bias}, net) : node("Gemm", {from, weight}, net);
    gemm.add(5, Message().add(1, "transB").add(3, 1).add(20, intAttribute));
    graph.add(1, gemm);
    if (layer.activation != Activation::LeakyRelu) {
        graph.add(1, node(operationOf(layer.activation), {net}, to));
        return;
    }
    // ONNX's own operator has its slope in single precision.
    const double slope[] = {leakySlope};
    graph.add(5, tensor(name + ".slope", {1}, slope));
    graph.add(1, node("Mul", {net, name + ".slope"}, name + ".leak"));
    graph.add(1, node("Max", {net, name + ".leak"}, to));
}

} // namespace

QByteArray onnxModel(const Network &network)
{
    Message graph;
    QByteArray from = "inputs";
    for (int number = 1; number <= network.lastLayer(); ++number) {
        const QByteArray name = "layer" + QByteArray::number(number);
        const QByteArray to = number == network.lastLayer() ? QByteArray("outputs") : name + ".out";
        addLayer(graph, network.layer(number), name, from, to);
        from = to;
    }
    graph.add(2, "network").add(11, matrixOfSamples("inputs", network.inputs)).add(12, matrixOfSamples("outputs", network.outputs()));
    const Message operators = Message().add(1, "").add(2, operatorSet);
    return Message().add(1, formatVersion).add(2, "Backprop Studio").add(7, graph).add(8, operators).bytes();
}
