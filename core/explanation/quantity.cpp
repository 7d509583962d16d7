// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/quantity.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// The word in the name of one path of several.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Quantity)

public:
    //: %1 is a derivative, %2 a neuron: “∂E_total/∂out_h1.1 through h2.1”. It stands in formulas: begin with %1, and keep the spaces.
    static QString through(const QString &derivative, const QString &neuron) { return tr("%1 through %2").arg(derivative, neuron); }

    /// A name that is written in English, in this language.
    static QString translated(const QString &name)
    {
        const QStringList parts = name.split(QStringLiteral(" through "));
        return parts.size() == 2 ? through(parts[0], parts[1]) : name;
    }
};

using Kind = Quantity::Kind;

/// Their number grows with the square of the neurons' number.
constexpr int mostCoupledNeurons = 64;

Quantity ofNeuron(Kind kind, NeuronId neuron)
{
    return {kind, neuron, {}, {}};
}

Quantity ofParameter(Kind kind, ParameterId parameter, NeuronId neuron = {})
{
    return {kind, neuron, {}, parameter};
}

/// The parameters that lead into a neuron: its weights, and its own bias or its layer's.
std::vector<ParameterId> parametersInto(const Network &network, NeuronId neuron)
{
    std::vector<ParameterId> parameters;
    for (int from = 0; from < network.neuronCount(neuron.layer - 1); ++from)
        parameters.emplace_back(WeightId{neuron.layer, neuron.index, from});
    const BiasKind bias = network.layer(neuron.layer).biasKind;
    if (bias != BiasKind::None)
        parameters.emplace_back(BiasId{neuron.layer, bias == BiasKind::Shared ? 0 : neuron.index});
    return parameters;
}

/// A shared bias belongs to its whole layer, so its gradient comes once, after the last neuron's.
bool isAssembledAt(const Network &network, const ParameterId &parameter, NeuronId neuron)
{
    const auto *bias = std::get_if<BiasId>(&parameter);
    return !bias || network.layer(bias->layer).biasKind == BiasKind::Single || neuron.index + 1 == network.neuronCount(neuron.layer);
}

void addForward(const Network &network, std::vector<Quantity> &quantities)
{
    for (int layer = 1; layer <= network.lastLayer(); ++layer) {
        for (int j = 0; j < network.neuronCount(layer); ++j) {
            quantities.push_back(ofNeuron(Kind::Net, {layer, j}));
            quantities.push_back(ofNeuron(Kind::Out, {layer, j}));
        }
    }
    for (int k = 0; k < network.outputs(); ++k)
        quantities.push_back(ofNeuron(Kind::Error, {network.lastLayer(), k}));
    quantities.push_back({});
}

void addErrorByOut(const Network &network, NeuronId neuron, std::vector<Quantity> &quantities)
{
    if (neuron.layer < network.lastLayer()) {
        for (int k = 0; k < network.neuronCount(neuron.layer + 1); ++k) {
            const NeuronId through{neuron.layer + 1, k};
            quantities.push_back({Kind::NetByOut, neuron, through, {}});
            quantities.push_back({Kind::PathTerm, neuron, through, {}});
        }
    }
    quantities.push_back(ofNeuron(Kind::ErrorByOut, neuron));
}

void addOutByNet(const Network &network, NeuronId neuron, std::vector<Quantity> &quantities)
{
    const Layer &layer = network.layer(neuron.layer);
    const bool coupled = couplesNeurons(layer.activation) && layer.neurons <= mostCoupledNeurons;
    for (int j = 0; j < layer.neurons; ++j) {
        if (j == neuron.index)
            quantities.push_back(ofNeuron(Kind::OutByNet, neuron));
        else if (coupled)
            quantities.push_back({Kind::OutByOtherNet, {neuron.layer, j}, neuron, {}});
    }
}

void addBackward(const Network &network, int layer, std::vector<Quantity> &quantities)
{
    const bool coupled = couplesNeurons(network.layer(layer).activation);
    for (int j = 0; coupled && j < network.neuronCount(layer); ++j)
        addErrorByOut(network, {layer, j}, quantities);
    for (int j = 0; j < network.neuronCount(layer); ++j) {
        const NeuronId neuron{layer, j};
        if (!coupled)
            addErrorByOut(network, neuron, quantities);
        addOutByNet(network, neuron, quantities);
        quantities.push_back(ofNeuron(Kind::Delta, neuron));
        for (const ParameterId &parameter : parametersInto(network, neuron)) {
            quantities.push_back(ofParameter(Kind::NetByParameter, parameter, neuron));
            if (isAssembledAt(network, parameter, neuron))
                quantities.push_back(ofParameter(Kind::Gradient, parameter));
        }
    }
}

void addUpdates(const Network &network, int layer, std::vector<Quantity> &quantities)
{
    for (const ParameterId &parameter : parametersOf(network)) {
        if (std::visit([](const auto &id) { return id.layer; }, parameter) == layer)
            quantities.push_back(ofParameter(Kind::Updated, parameter));
    }
}

/// What people type, in the signs that the names are written with.
QString withSigns(QStringView typed)
{
    QString name = typed.trimmed().toString();
    name.remove(QLatin1Char(' '));
    if (name.startsWith(QLatin1String("delta_")))
        name.replace(0, 5, QStringLiteral("δ"));
    QStringList parts = name.split(QLatin1Char('/'));
    for (QString &part : parts) {
        if (parts.size() == 2 && part.startsWith(QLatin1Char('d')))
            part.replace(0, 1, QStringLiteral("∂"));
    }
    name = parts.join(QLatin1Char('/'));
    if (name.endsWith(QLatin1Char('+')))
        name.replace(name.size() - 1, 1, QStringLiteral("⁺"));
    return name;
}

} // namespace

QString quantityName(const Network &network, const Quantity &quantity)
{
    const auto of = [&network](const char *symbol, NeuronId neuron) {
        return QString::fromUtf8(symbol) + QLatin1Char('_') + neuronName(network, neuron);
    };
    const auto parameter = [&] { return parameterName(network, quantity.parameter); };
    switch (quantity.kind) {
    case Kind::Input:
        return neuronName(network, quantity.neuron);
    case Kind::Target:
        return of("target", quantity.neuron);
    case Kind::Parameter:
        return parameter();
    case Kind::Net:
        return of("net", quantity.neuron);
    case Kind::Out:
        return of("out", quantity.neuron);
    case Kind::Error:
        return of("E", quantity.neuron);
    case Kind::TotalError:
        return QStringLiteral("E_total");
    case Kind::ErrorByOut:
        return QStringLiteral("∂E_total/") + of("∂out", quantity.neuron);
    case Kind::PathTerm:
        // Through a softmax every output's error is reached, not one.
        if (quantity.through.layer == network.lastLayer() && !couplesNeurons(network.layer(quantity.through.layer).activation))
            return of("∂E", quantity.through) + QLatin1Char('/') + of("∂out", quantity.neuron);
        return Words::through(QStringLiteral("∂E_total/") + of("∂out", quantity.neuron), neuronName(network, quantity.through));
    case Kind::OutByNet:
        return of("∂out", quantity.neuron) + QLatin1Char('/') + of("∂net", quantity.neuron);
    case Kind::OutByOtherNet:
        return of("∂out", quantity.neuron) + QLatin1Char('/') + of("∂net", quantity.through);
    case Kind::Delta:
        return of("δ", quantity.neuron);
    case Kind::NetByParameter:
        return of("∂net", quantity.neuron) + QStringLiteral("/∂") + parameter();
    case Kind::NetByOut:
        return of("∂net", quantity.through) + QLatin1Char('/') + of("∂out", quantity.neuron);
    case Kind::Gradient:
        return QStringLiteral("∂E_total/∂") + parameter();
    case Kind::Updated:
        return parameter() + QStringLiteral("⁺");
    }
    Q_UNREACHABLE();
}

std::optional<Quantity> quantityNamed(const Network &network, QStringView name)
{
    return QuantityNames(network).find(name);
}

QuantityNames::QuantityNames(const Network &network)
{
    const auto add = [this](const QString &name, const Quantity &quantity) {
        if (!m_quantities.contains(name))
            m_quantities.insert(name, quantity);
    };
    const auto addByName = [&](const Quantity &quantity) { add(quantityName(network, quantity).remove(QLatin1Char(' ')), quantity); };
    for (const Quantity &quantity : quantitiesOf(network))
        addByName(quantity);
    for (int i = 0; i < network.inputs; ++i)
        addByName(ofNeuron(Kind::Input, {0, i}));
    for (int k = 0; k < network.outputs(); ++k)
        addByName(ofNeuron(Kind::Target, {network.lastLayer(), k}));
    for (const ParameterId &parameter : parametersOf(network))
        addByName(ofParameter(Kind::Parameter, parameter));
    // The lecture writes ∂E_o1/∂out_o1 where only that output's error depends on it, and ∂E_total/∂net for δ.
    for (int layer = 1; layer <= network.lastLayer(); ++layer) {
        for (int j = 0; j < network.neuronCount(layer); ++j) {
            const QString neuron = neuronName(network, {layer, j});
            if (layer == network.lastLayer())
                add(QStringLiteral("∂E_%1/∂out_%1").arg(neuron), ofNeuron(Kind::ErrorByOut, {layer, j}));
            add(QStringLiteral("∂E_total/∂net_") + neuron, ofNeuron(Kind::Delta, {layer, j}));
        }
    }
}

std::optional<Quantity> QuantityNames::find(QStringView name) const
{
    const auto found = m_quantities.constFind(withSigns(Words::translated(name.toString())));
    return found == m_quantities.cend() ? std::nullopt : std::optional(*found);
}

std::vector<Quantity> quantitiesOf(const Network &network, const PhasePlan::Entry &phase)
{
    std::vector<Quantity> quantities;
    if (phase.kind == PhasePlan::Kind::Forward)
        addForward(network, quantities);
    for (int layer = phase.fromLayer; layer >= phase.toLayer; --layer) {
        if (phase.kind == PhasePlan::Kind::Update)
            addUpdates(network, layer, quantities);
        if (phase.kind == PhasePlan::Kind::Backward)
            addBackward(network, layer, quantities);
    }
    return quantities;
}

std::vector<Quantity> quantitiesOf(const Network &network)
{
    std::vector<Quantity> quantities;
    const PhasePlan plan(network, UpdateOrder::Simultaneous);
    for (int i = 0; i < plan.size(); ++i) {
        const std::vector<Quantity> ofPhase = quantitiesOf(network, plan.at(i));
        quantities.insert(quantities.end(), ofPhase.begin(), ofPhase.end());
    }
    return quantities;
}
