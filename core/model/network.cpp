// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/network.h"

#include <QStringList>

std::size_t Layer::weightIndex(int to, int from) const
{
    return static_cast<std::size_t>(to) * static_cast<std::size_t>(inputs) + static_cast<std::size_t>(from);
}

double Layer::biasOf(int neuron) const
{
    switch (biasKind) {
    case BiasKind::None:
        return 0.0;
    case BiasKind::Shared:
        return biases.front();
    case BiasKind::Single:
        return biases[static_cast<std::size_t>(neuron)];
    }
    Q_UNREACHABLE();
}

int Network::neuronCount(int number) const
{
    return number == 0 ? inputs : layer(number).neurons;
}

double Network::value(ParameterId id) const
{
    if (const auto *weight = std::get_if<WeightId>(&id))
        return layer(weight->layer).weights[layer(weight->layer).weightIndex(weight->to, weight->from)];
    const auto bias = std::get<BiasId>(id);
    return layer(bias.layer).biases[static_cast<std::size_t>(bias.index)];
}

void Network::setValue(ParameterId id, double value)
{
    if (const auto *weight = std::get_if<WeightId>(&id)) {
        Layer &target = layer(weight->layer);
        target.weights[target.weightIndex(weight->to, weight->from)] = value;
        return;
    }
    const auto bias = std::get<BiasId>(id);
    layer(bias.layer).biases[static_cast<std::size_t>(bias.index)] = value;
}

bool sameStructure(const Network &one, const Network &other)
{
    if (one.inputs != other.inputs || one.layers.size() != other.layers.size())
        return false;
    for (std::size_t i = 0; i < one.layers.size(); ++i) {
        const Layer &a = one.layers[i];
        const Layer &b = other.layers[i];
        if (a.activation != b.activation || a.neurons != b.neurons || a.biasKind != b.biasKind)
            return false;
    }
    return true;
}

std::vector<WeightId> weightsOf(const Network &network)
{
    std::vector<WeightId> ids;
    for (int number = 1; number <= network.lastLayer(); ++number) {
        const Layer &layer = network.layer(number);
        for (int to = 0; to < layer.neurons; ++to) {
            for (int from = 0; from < layer.inputs; ++from)
                ids.push_back({number, to, from});
        }
    }
    return ids;
}

std::vector<BiasId> biasesOf(const Network &network)
{
    std::vector<BiasId> ids;
    for (int number = 1; number <= network.lastLayer(); ++number) {
        const auto count = static_cast<int>(network.layer(number).biases.size());
        for (int index = 0; index < count; ++index)
            ids.push_back({number, index});
    }
    return ids;
}

std::vector<ParameterId> parametersOf(const Network &network)
{
    std::vector<ParameterId> ids;
    for (const WeightId id : weightsOf(network))
        ids.emplace_back(id);
    for (const BiasId id : biasesOf(network))
        ids.emplace_back(id);
    return ids;
}

QString neuronName(const Network &network, NeuronId id)
{
    const QString number = QString::number(id.index + 1);
    if (id.layer == 0)
        return QLatin1Char('i') + number;
    if (id.layer == network.lastLayer())
        return QLatin1Char('o') + number;
    if (network.lastLayer() == 2)
        return QLatin1Char('h') + number;
    return QStringLiteral("h%1.%2").arg(id.layer).arg(number);
}

QString parameterName(const Network &network, ParameterId id)
{
    if (const auto *weight = std::get_if<WeightId>(&id)) {
        std::size_t before = 0;
        for (int number = 1; number < weight->layer; ++number)
            before += network.layer(number).weights.size();
        return QLatin1Char('w') + QString::number(before + network.layer(weight->layer).weightIndex(weight->to, weight->from) + 1);
    }
    const auto bias = std::get<BiasId>(id);
    if (network.layer(bias.layer).biasKind == BiasKind::Shared)
        return QLatin1Char('b') + QString::number(bias.layer);
    return QStringLiteral("b_") + neuronName(network, {bias.layer, bias.index});
}

std::optional<ParameterId> parameterNamed(const Network &network, QStringView name)
{
    for (const ParameterId id : parametersOf(network)) {
        if (name == parameterName(network, id))
            return id;
    }
    return std::nullopt;
}
