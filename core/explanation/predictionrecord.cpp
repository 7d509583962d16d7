// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/predictionrecord.h"

#include "core/model/limits.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 5> scopeKinds{"forward", "forward-and-backward", "iteration", "chain-rule", "chosen"};
constexpr std::array<const char *, 4> actKinds{"answer", "keep", "hint", "show"};

/// The place of a word in a list of them.
template<std::size_t Count>
std::optional<int> placeOf(const std::array<const char *, Count> &words, const QString &word)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (word == QLatin1String(words[i]))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

bool has(const Network &network, NeuronId neuron)
{
    return neuron.layer >= 0 && neuron.layer <= network.lastLayer() && neuron.index >= 0
        && neuron.index < network.neuronCount(neuron.layer);
}

bool has(const Network &network, const ParameterId &parameter)
{
    if (const auto *weight = std::get_if<WeightId>(&parameter)) {
        return weight->layer > 0 && has(network, NeuronId{weight->layer, weight->to})
            && has(network, NeuronId{weight->layer - 1, weight->from});
    }
    const auto bias = std::get<BiasId>(parameter);
    return bias.layer > 0 && bias.layer <= network.lastLayer() && bias.index >= 0
        && static_cast<std::size_t>(bias.index) < network.layer(bias.layer).biases.size();
}

bool has(const Network &network, const Quantity &quantity)
{
    using Kind = Quantity::Kind;
    switch (quantity.kind) {
    case Kind::TotalError:
        return true;
    case Kind::Parameter:
    case Kind::Gradient:
    case Kind::Updated:
        return has(network, quantity.parameter);
    case Kind::NetByParameter:
        return has(network, quantity.neuron) && has(network, quantity.parameter);
    case Kind::PathTerm:
    case Kind::NetByOut:
    case Kind::OutByOtherNet:
        return quantity.through.layer > 0 && has(network, quantity.neuron) && has(network, quantity.through);
    default:
        return has(network, quantity.neuron);
    }
}

QJsonObject scopeToJson(const Network &network, const PredictionScope &scope)
{
    QJsonObject json{{u"kind"_s, QLatin1String(scopeKinds.at(static_cast<std::size_t>(scope.kind)))}, {u"most"_s, scope.most}};
    if (scope.kind == PredictionScope::Kind::ChainRule)
        json.insert(u"parameter"_s, parameterName(network, scope.parameter));
    QJsonArray chosen;
    for (const Quantity &quantity : scope.chosen)
        chosen.append(quantityName(network, quantity));
    if (!chosen.isEmpty())
        json.insert(u"chosen"_s, chosen);
    if (scope.sample)
        json.insert(u"sample"_s, static_cast<qint64>(*scope.sample));
    return json;
}

/// The quantities of an array of names; nothing if the network lacks one of them.
std::optional<std::vector<Quantity>> quantitiesFromJson(const Network &network, const QJsonArray &array)
{
    std::vector<Quantity> quantities;
    if (array.isEmpty())
        return quantities;
    const QuantityNames names(network);
    for (const QJsonValue name : array) {
        const std::optional<Quantity> quantity = names.find(name.toString());
        if (!quantity)
            return std::nullopt;
        quantities.push_back(*quantity);
    }
    return quantities;
}

std::optional<PredictionScope> scopeFromJson(const Network &network, const QJsonObject &json)
{
    PredictionScope scope;
    const std::optional<int> kind = placeOf(scopeKinds, json.value(u"kind"_s).toString());
    if (!kind)
        return std::nullopt;
    scope.kind = static_cast<PredictionScope::Kind>(*kind);
    scope.most = json.value(u"most"_s).toInt(scope.most);
    if (scope.kind == PredictionScope::Kind::ChainRule) {
        const std::optional<ParameterId> parameter = parameterNamed(network, json.value(u"parameter"_s).toString());
        if (!parameter)
            return std::nullopt;
        scope.parameter = *parameter;
    }
    std::optional<std::vector<Quantity>> chosen = quantitiesFromJson(network, json.value(u"chosen"_s).toArray());
    if (!chosen)
        return std::nullopt;
    scope.chosen = std::move(*chosen);
    if (const qint64 sample = json.value(u"sample"_s).toInteger(-1); sample >= 0)
        scope.sample = static_cast<std::size_t>(sample);
    return scope;
}

} // namespace

bool fits(const Network &network, const PredictionScope &scope)
{
    const auto isThere = [&network](const Quantity &quantity) { return has(network, quantity); };
    return (scope.kind != PredictionScope::Kind::ChainRule || has(network, scope.parameter)) && std::ranges::all_of(scope.chosen, isThere);
}

QJsonObject predictionToJson(const Network &network, const PredictionRecord &record)
{
    QJsonArray acts;
    for (const PredictionAct &act : record.acts) {
        QJsonObject json{{u"did"_s, QLatin1String(actKinds.at(static_cast<std::size_t>(act.kind)))}};
        if (act.kind == PredictionAct::Kind::Answer)
            json.insert(u"text"_s, act.text);
        acts.append(json);
    }
    return {{u"iteration"_s, static_cast<qint64>(record.iteration)}, {u"scope"_s, scopeToJson(network, record.scope)}, {u"acts"_s, acts}};
}

long long predictedIteration(const QJsonObject &json)
{
    return json.value(u"iteration"_s).toInteger(-1);
}

std::optional<PredictionRecord> predictionFromJson(const Network &network, const QJsonObject &json)
{
    std::optional<PredictionScope> scope = scopeFromJson(network, json.value(u"scope"_s).toObject());
    const long long iteration = predictedIteration(json);
    if (!scope || iteration < 0)
        return std::nullopt;
    PredictionRecord record{iteration, std::move(*scope), {}};
    for (const QJsonValue act : json.value(u"acts"_s).toArray()) {
        const std::optional<int> kind = placeOf(actKinds, act.toObject().value(u"did"_s).toString());
        if (!kind)
            return std::nullopt;
        PredictionAct done{static_cast<PredictionAct::Kind>(*kind), {}};
        if (done.kind == PredictionAct::Kind::Answer)
            done.text = act.toObject().value(u"text"_s).toString();
        if (done.text.size() > limits::typed)
            return std::nullopt;
        record.acts.push_back(std::move(done));
    }
    return record;
}
