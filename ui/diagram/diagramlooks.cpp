// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/diagramlooks.h"

#include "core/model/overloaded.h"

#include <QCoreApplication>

namespace {

/// What is said about the diagram's items.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(DiagramLooks)
};

/// δ of a neuron for the shown sample, if the step in view has come that far.
std::optional<double> deltaIn(const Moment &moment, const PendingQuantities &pending, NeuronId neuron)
{
    const Project &project = moment.project;
    const Batch batch = batchOf(moment.position.iteration, project.samples.size(), project.training.batchSize);
    if (moment.sample < batch.first || moment.sample >= batch.end)
        return std::nullopt;
    std::vector<const Phase *> phases;
    for (const Phase &phase : moment.step)
        phases.push_back(&phase);
    if (moment.coming && !pending.contains({Quantity::Kind::Delta, neuron, {}, {}}))
        phases.push_back(&*moment.coming);
    for (const Phase *phase : phases) {
        const auto *backward = std::get_if<BackwardPhase>(phase);
        if (!backward)
            continue;
        for (const LayerBackward &layer : backward->layers) {
            if (layer.layer == neuron.layer)
                return layer.samples[moment.sample - batch.first].delta[static_cast<std::size_t>(neuron.index)];
        }
    }
    return std::nullopt;
}

NumberLook current(double value, const NumberFormat &format)
{
    return {format.text(value), NumberState::Current};
}

QString outputName(const Moment &moment, int output)
{
    const Network &network = moment.project.network;
    return neuronName(network, {network.lastLayer(), output});
}

const Sample &shownSample(const Moment &moment)
{
    return moment.project.samples[moment.sample];
}

ValueLook weightLook(const Moment &moment, WeightId weight, const NumberFormat &format)
{
    const Network &network = moment.project.network;
    const double value = network.value(weight);
    const QString name = parameterName(network, weight);
    const QString spoken
        = Words::tr("Weight %1, %2 to %3")
              .arg(name, neuronName(network, {weight.layer - 1, weight.from}), neuronName(network, {weight.layer, weight.to}));
    return {name, current(value, format), value, {spoken, QString(), value}};
}

ValueLook biasLook(const Moment &moment, BiasId bias, const NumberFormat &format)
{
    const double value = moment.project.network.value(bias);
    const QString name = parameterName(moment.project.network, bias);
    return {name, current(value, format), value, {Words::tr("Bias %1").arg(name), QString(), value}};
}

ValueLook inputLook(const Moment &moment, NeuronId input, const NumberFormat &format)
{
    const double value = shownSample(moment).inputs[static_cast<std::size_t>(input.index)];
    const QString name = neuronName(moment.project.network, input);
    return {name, current(value, format), value, {Words::tr("Input %1").arg(name), QString(), value}};
}

ValueLook targetLook(const Moment &moment, TargetPart target, const NumberFormat &format)
{
    const double value = shownSample(moment).targets[static_cast<std::size_t>(target.output)];
    return {QStringLiteral("target"),
            current(value, format),
            value,
            {Words::tr("Target %1").arg(outputName(moment, target.output)), QString(), value}};
}

/// Collects the factors of a chain rule, those of its sums in the colours of their paths.
class LitFactors
{
public:
    LitFactors(const NumberFormat &format, const Style &style)
        : m_format(format)
        , m_style(style)
    {
    }

    void add(const std::vector<ChainRuleFactor> &factors, const FactorId &prefix, const std::optional<QColor> &pathColor)
    {
        for (std::size_t i = 0; i < factors.size(); ++i) {
            const ChainRuleFactor &factor = factors[i];
            FactorId id = prefix;
            id.push_back(static_cast<int>(i));
            const QColor color = pathColor.value_or(m_style.factorColor(factor.place));
            m_lit.push_back({id, factor.place, factor.neuron, factor.parameter, color, QString(), QString()});
            if (!pathColor && factor.place != ChainRuleFactor::Place::Paths) {
                m_lit.back().symbol = factor.symbol();
                m_lit.back().value = m_format.text(factor.value);
            }
            for (std::size_t t = 0; t < factor.terms.size(); ++t)
                addTerm(factor.terms[t], id, static_cast<int>(t), pathColor);
        }
    }

    std::vector<LitFactor> take() { return std::move(m_lit); }

private:
    void addTerm(const ChainRuleTerm &term, FactorId id, int index, const std::optional<QColor> &pathColor)
    {
        id.push_back(index);
        const std::size_t first = m_lit.size();
        add(term.factors, id, pathColor.value_or(m_style.pathColor(index)));
        // A path is labelled once, where it leaves the neuron.
        for (std::size_t k = first; k < m_lit.size() && !pathColor; ++k) {
            if (m_lit[k].id.size() == id.size() + 1 && m_lit[k].place == ChainRuleFactor::Place::NetByOut) {
                m_lit[k].symbol = term.path.isEmpty() ? term.symbol() : QString();
                m_lit[k].value = (term.path.isEmpty() || term.value < 0.0 ? QString() : QStringLiteral("+")) + m_format.text(term.value);
            }
        }
    }

    const NumberFormat &m_format;
    const Style &m_style;
    std::vector<LitFactor> m_lit;
};

} // namespace

DiagramLooks::DiagramLooks(const Moment &moment, const NumberFormat &format)
    : m_moment(moment)
    , m_format(format)
    , m_pending(moment)
    , m_hasLeftDeltas(moment.stale || moment.before != moment.project.network)
{
}

NumberLook DiagramLooks::made(const Quantity &quantity, double value) const
{
    return m_pending.contains(quantity) ? NumberLook() : current(value, m_format);
}

NeuronLook DiagramLooks::ofNeuron(NeuronId neuron) const
{
    const LayerForward &layer = m_moment.forward.layers[static_cast<std::size_t>(neuron.layer - 1)];
    const double net = layer.net[static_cast<std::size_t>(neuron.index)];
    const double out = layer.out[static_cast<std::size_t>(neuron.index)];
    NeuronLook look;
    look.name = neuronName(m_moment.project.network, neuron);
    look.net = made({Quantity::Kind::Net, neuron, {}, {}}, net);
    look.out = made({Quantity::Kind::Out, neuron, {}, {}}, out);
    look.spoken
        = {Words::tr("Neuron %1").arg(look.name), Words::tr("net input %1, output %2").arg(shownDigits(net), shownDigits(out)), out};
    if (const std::optional<double> delta = deltaIn(m_moment, m_pending, neuron)) {
        look.delta = {m_format.text(*delta), m_hasLeftDeltas ? NumberState::Stale : NumberState::Current};
        look.spoken.description
            = Words::tr("net input %1, output %2, delta %3").arg(shownDigits(net), shownDigits(out), shownDigits(*delta));
    }
    return look;
}

ValueLook DiagramLooks::ofPart(const DiagramPart &part) const
{
    return std::visit(Overloaded{
                          [&](NeuronId input) { return inputLook(m_moment, input, m_format); },
                          [&](WeightId weight) { return weightLook(m_moment, weight, m_format); },
                          [&](BiasId bias) { return biasLook(m_moment, bias, m_format); },
                          [&](TargetPart target) { return targetLook(m_moment, target, m_format); },
                          [&](ErrorPart error) { return ofError(error); },
                          [&](TotalPart) { return ofTotal(); },
                      },
                      part);
}

ValueLook DiagramLooks::ofError(ErrorPart error) const
{
    const double value = m_moment.forward.errors[static_cast<std::size_t>(error.output)];
    const QString name = outputName(m_moment, error.output);
    const NeuronId neuron{m_moment.project.network.lastLayer(), error.output};
    return {QStringLiteral("E_") + name,
            made({Quantity::Kind::Error, neuron, {}, {}}, value),
            value,
            {Words::tr("Error %1").arg(name), QString(), value}};
}

/// E_total in the diagram is the sum of the errors beside it, those of the shown sample.
ValueLook DiagramLooks::ofTotal() const
{
    const double value = m_moment.forward.error;
    return {QStringLiteral("Σ E_total"), made(Quantity(), value), value, {Words::tr("Sum of errors"), QString(), value}};
}

void showNumbers(DiagramScene &scene, const DiagramLooks &looks)
{
    for (const DiagramItem *item : scene.items()) {
        const auto *neuron = std::get_if<NeuronId>(&item->part());
        if (neuron && neuron->layer > 0)
            scene.showNeuron(*neuron, looks.ofNeuron(*neuron));
        else
            scene.showValue(item->part(), looks.ofPart(item->part()));
    }
}

std::optional<NumberId> numberAt(const Moment &moment, const DiagramPart &part)
{
    using Kind = SampleValueId::Kind;
    const auto sample = static_cast<int>(moment.sample);
    return std::visit(
        Overloaded{
            [&](NeuronId neuron) {
                return neuron.layer == 0 ? std::optional<NumberId>(SampleValueId{Kind::Input, sample, neuron.index}) : std::nullopt;
            },
            [](WeightId weight) { return std::optional<NumberId>(weight); },
            [](BiasId bias) { return std::optional<NumberId>(bias); },
            [&](TargetPart target) {
                return std::optional<NumberId>(SampleValueId{Kind::Target, sample, target.output});
            },
            [](ErrorPart) { return std::optional<NumberId>(); },
            [](TotalPart) { return std::optional<NumberId>(); },
        },
        part);
}

DiagramPart partOf(const Quantity &quantity)
{
    using Kind = Quantity::Kind;
    switch (quantity.kind) {
    case Kind::Parameter:
    case Kind::Updated:
    case Kind::Gradient:
    case Kind::NetByParameter:
        return std::visit([](const auto &id) { return DiagramPart(id); }, quantity.parameter);
    case Kind::NetByOut:
        return WeightId{quantity.through.layer, quantity.through.index, quantity.neuron.index};
    case Kind::Target:
        return TargetPart{quantity.neuron.index};
    case Kind::Error:
        return ErrorPart{quantity.neuron.index};
    case Kind::TotalError:
        return TotalPart();
    default:
        return quantity.neuron;
    }
}

std::optional<Quantity> quantityAt(const Network &network, const DiagramPart &part, QPointF place)
{
    using Kind = Quantity::Kind;
    if (std::holds_alternative<TotalPart>(part))
        return Quantity();
    if (const auto *error = std::get_if<ErrorPart>(&part))
        return Quantity{Kind::Error, {network.lastLayer(), error->output}, {}, {}};
    if (const auto *neuron = std::get_if<NeuronId>(&part); neuron && neuron->layer > 0)
        return Quantity{place.x() < 0 ? Kind::Net : Kind::Out, *neuron, {}, {}};
    return std::nullopt;
}

std::vector<LitFactor> litFactors(const ChainRule &rule, const NumberFormat &format, const Style &style)
{
    LitFactors factors(format, style);
    factors.add(rule.factors, {}, std::nullopt);
    return factors.take();
}
