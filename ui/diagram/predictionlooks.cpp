// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/predictionlooks.h"

#include "core/explanation/numberformat.h"
#include "ui/diagram/diagramlooks.h"

#include <QCoreApplication>

namespace {

/// What is said about items whose numbers are to be predicted.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(DiagramLooks)
};

using Kind = Quantity::Kind;
using State = PaperNumber::State;

NumberLook lookOf(const PaperNumber &number, const NumberFormat &format)
{
    switch (number.state) {
    case State::Hidden:
        return {};
    case State::Asked:
        return {QStringLiteral("?"), NumberState::Asked};
    case State::Own:
        return {QString(number.typed).replace(u'-', u'−'), NumberState::Current};
    case State::Given:
        return {format.text(number.value), NumberState::Current};
    }
    Q_UNREACHABLE();
}

QString spokenNumber(const PaperNumber &number)
{
    switch (number.state) {
    case State::Hidden:
        return Words::tr("hidden");
    case State::Asked:
        return Words::tr("asked");
    case State::Own:
        return number.typed;
    case State::Given:
        return shownDigits(number.value);
    }
    Q_UNREACHABLE();
}

const Quantity *askedQuantity(const Prediction &prediction)
{
    return prediction.isOver() ? nullptr : &prediction.answers()[prediction.asked()].question.quantity;
}

ParameterId weightBetween(const Quantity &quantity)
{
    return WeightId{quantity.through.layer, quantity.through.index, quantity.neuron.index};
}

} // namespace

Moment predictedMoment(const Prediction &prediction)
{
    const Moment moment = momentAtRest(prediction.evidence().project(), prediction.iteration());
    return withSample(moment, prediction.evidence().forward().batch.first + prediction.sample());
}

NeuronLook predictedNeuronLook(const DiagramLooks &looks, const Prediction &prediction, NeuronId neuron)
{
    const NumberFormat &format = looks.format();
    const PaperNumber net = prediction.paperNumber({Kind::Net, neuron, {}, {}});
    const PaperNumber out = prediction.paperNumber({Kind::Out, neuron, {}, {}});
    const PaperNumber delta = prediction.paperNumber({Kind::Delta, neuron, {}, {}});
    NeuronLook look;
    look.name = neuronName(looks.moment().project.network, neuron);
    look.net = lookOf(net, format);
    look.out = lookOf(out, format);
    look.delta = lookOf(delta, format);
    look.spoken
        = {Words::tr("Neuron %1").arg(look.name),
           Words::tr("net input %1, output %2, delta %3").arg(spokenNumber(net), spokenNumber(out), spokenNumber(delta)), out.value};
    return look;
}

ValueLook predictedValueLook(const DiagramLooks &looks, const Prediction &prediction, const DiagramPart &part)
{
    ValueLook look = looks.ofPart(part);
    Quantity quantity;
    if (const auto *error = std::get_if<ErrorPart>(&part))
        quantity = {Kind::Error, {looks.moment().project.network.lastLayer(), error->output}, {}, {}};
    else if (const auto *weight = std::get_if<WeightId>(&part))
        quantity = {Kind::Updated, {}, {}, *weight};
    else if (const auto *bias = std::get_if<BiasId>(&part))
        quantity = {Kind::Updated, {}, {}, *bias};
    else if (!std::holds_alternative<TotalPart>(part))
        return look;
    const PaperNumber number = prediction.paperNumber(quantity);
    if (quantity.kind != Kind::Updated) {
        look.number = lookOf(number, looks.format());
        look.value = number.value;
        look.spoken.value = number.value;
        look.spoken.description = spokenNumber(number);
    } else if (number.state == State::Own) {
        look.label += QStringLiteral("⁺");
        look.number = lookOf(number, looks.format());
        look.spoken.description = Words::tr("updated: %1").arg(number.typed);
    }
    return look;
}

std::optional<DiagramPart> askedPart(const Prediction &prediction)
{
    const Quantity *asked = askedQuantity(prediction);
    if (!asked)
        return std::nullopt;
    if (asked->kind == Kind::PathTerm)
        return std::visit([](const auto &id) { return DiagramPart(id); }, weightBetween(*asked));
    if (asked->kind == Kind::ErrorByOut && asked->neuron.layer == prediction.evidence().before().lastLayer())
        return ErrorPart{asked->neuron.index};
    return partOf(*asked);
}

std::vector<LitFactor> askedFactor(const Prediction &prediction, const Style &style)
{
    using Place = ChainRuleFactor::Place;
    const Quantity *asked = askedQuantity(prediction);
    if (!asked)
        return {};
    LitFactor lit{{0}, Place::OutByNet, asked->neuron, {}, style.good, quantityName(prediction.evidence().before(), *asked), {}};
    lit.value = QStringLiteral("?");
    switch (asked->kind) {
    case Kind::ErrorByOut:
        lit.place = asked->neuron.layer == prediction.evidence().before().lastLayer() ? Place::ErrorByOut : Place::Paths;
        return {lit};
    case Kind::OutByNet:
    case Kind::OutByOtherNet:
        return {lit};
    case Kind::PathTerm:
    case Kind::NetByOut:
        lit.place = Place::NetByOut;
        lit.parameter = weightBetween(*asked);
        return {lit};
    case Kind::NetByParameter:
    case Kind::Gradient:
    case Kind::Updated:
        lit.place = Place::NetByParameter;
        lit.parameter = asked->parameter;
        return {lit};
    default:
        return {};
    }
}
