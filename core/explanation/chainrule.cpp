// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/chainrule.h"

#include "core/explanation/evidence.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// The words in the chain rule's paths.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ChainRule)
};

using Place = ChainRuleFactor::Place;

QString d(const QString &quantity)
{
    return QStringLiteral("∂") + quantity;
}

/// Builds the tree of factors for one parameter from the evidence of one iteration.
class Builder
{
public:
    Builder(const Project &project, const Evidence &evidence, ParameterId parameter)
        : m_network(project.network)
        , m_samples(project.samples)
        , m_evidence(evidence)
        , m_parameter(parameter)
        , m_name(parameterName(project.network, parameter))
    {
    }

    std::vector<ChainRuleFactor> factors(double gradient, int levels) const
    {
        const std::size_t count = m_evidence.forward().samples.size();
        if (count == 1)
            return factorsOfSample(0, levels);

        ChainRuleFactor sum = parameterSum(gradient);
        for (std::size_t s = 0; s < count; ++s) {
            ChainRuleTerm term = parameterTerm(Words::tr("in sample %1").arg(m_evidence.forward().batch.first + s + 1));
            ChainRuleFactor share;
            share.numerator = QStringLiteral("1/%1").arg(count);
            share.value = 1.0 / static_cast<double>(count);
            term.factors.push_back(share);
            for (ChainRuleFactor &factor : factorsOfSample(s, levels))
                term.factors.push_back(std::move(factor));
            multiply(term);
            sum.terms.push_back(std::move(term));
        }
        return listOf(std::move(sum));
    }

private:
    /// A list of one or two factors. As an initializer list it would copy the trees below them.
    template<typename... Factors>
    static std::vector<ChainRuleFactor> listOf(Factors &&...factors)
    {
        std::vector<ChainRuleFactor> list;
        list.reserve(sizeof...(factors) + 1); // mostly one more comes behind them
        (list.push_back(std::forward<Factors>(factors)), ...);
        return list;
    }

    static void multiply(ChainRuleTerm &term)
    {
        term.value = 1.0;
        for (const ChainRuleFactor &factor : term.factors)
            term.value *= factor.value;
    }

    ChainRuleFactor parameterSum(double value) const
    {
        ChainRuleFactor sum;
        sum.place = Place::Paths;
        sum.numerator = QStringLiteral("∂E_total");
        sum.denominator = d(m_name);
        sum.value = value;
        return sum;
    }

    ChainRuleTerm parameterTerm(const QString &path) const
    {
        ChainRuleTerm term;
        term.numerator = QStringLiteral("∂E_total");
        term.denominator = d(m_name);
        term.path = path;
        return term;
    }

    std::vector<ChainRuleFactor> factorsOfSample(std::size_t s, int levels) const
    {
        if (const auto *weight = std::get_if<WeightId>(&m_parameter))
            return factorsThrough(s, {weight->layer, weight->to}, levels);
        const auto bias = std::get<BiasId>(m_parameter);
        const Layer &layer = m_network.layer(bias.layer);
        if (layer.biasKind != BiasKind::Shared || layer.neurons == 1)
            return factorsThrough(s, {bias.layer, bias.index}, levels);

        ChainRuleFactor sum = parameterSum(0.0);
        for (int j = 0; j < layer.neurons; ++j) {
            const NeuronId neuron{bias.layer, j};
            ChainRuleTerm term = parameterTerm(Words::tr("through %1").arg(neuronName(m_network, neuron)));
            term.through = neuron;
            term.factors = factorsThrough(s, neuron, levels);
            multiply(term);
            sum.value += term.value;
            sum.terms.push_back(std::move(term));
        }
        return listOf(std::move(sum));
    }

    /// ∂E/∂out · ∂out/∂net · ∂net/∂parameter, for a parameter that leads straight into the neuron.
    std::vector<ChainRuleFactor> factorsThrough(std::size_t s, NeuronId neuron, int levels) const
    {
        std::vector<ChainRuleFactor> factors = errorByNet(s, neuron, QStringLiteral("∂E_total"), levels);
        factors.push_back(netByParameter(s, neuron));
        return factors;
    }

    bool isCoupled(int layer) const { return couplesNeurons(m_network.layer(layer).activation); }

    /// The factors of ∂E/∂net: ∂E/∂out · ∂out/∂net, or one sum over the outputs that the net changes.
    std::vector<ChainRuleFactor> errorByNet(std::size_t s, NeuronId neuron, const QString &error, int levels) const
    {
        if (!isCoupled(neuron.layer))
            return listOf(errorByOut(s, neuron, error, levels), outByNet(s, neuron));
        ChainRuleFactor sum;
        sum.place = Place::Paths;
        sum.neuron = neuron;
        sum.numerator = error;
        sum.denominator = d(quantity("net", neuron));
        sum.value = backwardOf(s, neuron.layer).delta[static_cast<std::size_t>(neuron.index)];
        for (int j = 0; levels > 0 && j < m_network.neuronCount(neuron.layer); ++j)
            sum.terms.push_back(throughOutput(s, neuron, {neuron.layer, j}));
        return listOf(std::move(sum));
    }

    /// How a neuron's net reaches the error of one output of its own layer.
    ChainRuleTerm throughOutput(std::size_t s, NeuronId neuron, NeuronId output) const
    {
        ChainRuleTerm term;
        term.through = output;
        term.numerator = d(quantity("E", output));
        term.denominator = d(quantity("net", neuron));
        term.factors
            = {errorByOut(s, output, term.numerator, 0), output == neuron ? outByNet(s, neuron) : outByOtherNet(s, output, neuron)};
        multiply(term);
        return term;
    }

    const SampleBackward &backwardOf(std::size_t s, int layer) const { return m_evidence.backward(layer).samples[s]; }

    QString quantity(const char *symbol, NeuronId neuron) const
    {
        return QLatin1String(symbol) + QLatin1Char('_') + neuronName(m_network, neuron);
    }

    ChainRuleFactor errorByOut(std::size_t s, NeuronId neuron, const QString &error, int levels) const
    {
        ChainRuleFactor factor;
        factor.place = Place::ErrorByOut;
        factor.neuron = neuron;
        factor.numerator = error;
        factor.denominator = d(quantity("out", neuron));
        factor.value = backwardOf(s, neuron.layer).errorByOut[static_cast<std::size_t>(neuron.index)];
        if (neuron.layer == m_network.lastLayer()) {
            factor.derivative = lossSlopeText(m_evidence.project().training.loss, quantity("target", neuron), quantity("out", neuron));
            return factor;
        }
        factor.place = Place::Paths;
        if (levels > 0)
            factor.terms = paths(s, neuron, levels - 1);
        return factor;
    }

    ChainRuleFactor outByNet(std::size_t s, NeuronId neuron) const
    {
        const QString out = quantity("out", neuron);
        ChainRuleFactor factor;
        factor.place = Place::OutByNet;
        factor.neuron = neuron;
        factor.numerator = d(out);
        factor.denominator = d(quantity("net", neuron));
        factor.derivative = activationSlopeText(m_network.layer(neuron.layer).activation, quantity("net", neuron), out);
        factor.value = backwardOf(s, neuron.layer).outByNet[static_cast<std::size_t>(neuron.index)];
        return factor;
    }

    ChainRuleFactor outByOtherNet(std::size_t s, NeuronId output, NeuronId other) const
    {
        const QString out = quantity("out", output);
        ChainRuleFactor factor;
        factor.place = Place::OutByNet;
        factor.neuron = output;
        factor.numerator = d(out);
        factor.denominator = d(quantity("net", other));
        factor.derivative = couplingSlopeText(out, quantity("out", other));
        factor.value = m_evidence.value({Quantity::Kind::OutByOtherNet, output, other, {}}, s);
        return factor;
    }

    ChainRuleFactor netByParameter(std::size_t s, NeuronId neuron) const
    {
        ChainRuleFactor factor;
        factor.place = Place::NetByParameter;
        factor.neuron = neuron;
        factor.parameter = m_parameter;
        factor.numerator = d(quantity("net", neuron));
        factor.denominator = d(m_name);
        const auto *weight = std::get_if<WeightId>(&m_parameter);
        if (!weight) {
            factor.derivative = QStringLiteral("1");
            factor.value = 1.0;
        } else if (weight->layer == 1) {
            factor.derivative = neuronName(m_network, {0, weight->from});
            factor.value = m_samples[m_evidence.forward().batch.first + s].inputs[static_cast<std::size_t>(weight->from)];
        } else {
            const NeuronId from{weight->layer - 1, weight->from};
            factor.derivative = quantity("out", from);
            factor.value = m_evidence.forward().samples[s].layers[static_cast<std::size_t>(from.layer - 1)].out[static_cast<std::size_t>(
                from.index)];
        }
        return factor;
    }

    /// The ways on which a neuron's output reaches the errors: one through each neuron of the next layer.
    std::vector<ChainRuleTerm> paths(std::size_t s, NeuronId neuron, int levels) const
    {
        std::vector<ChainRuleTerm> terms;
        const int next = neuron.layer + 1;
        for (int k = 0; k < m_network.neuronCount(next); ++k) {
            const NeuronId through{next, k};
            const bool direct = next == m_network.lastLayer() && !isCoupled(next);
            ChainRuleTerm term;
            term.through = through;
            term.numerator = direct ? d(quantity("E", through)) : QStringLiteral("∂E_total");
            term.denominator = d(quantity("out", neuron));
            if (!direct)
                term.path = Words::tr("through %1").arg(neuronName(m_network, through));
            term.factors = errorByNet(s, through, term.numerator, levels);
            term.factors.push_back(netByOut(neuron, through));
            multiply(term);
            terms.push_back(std::move(term));
        }
        return terms;
    }

    ChainRuleFactor netByOut(NeuronId neuron, NeuronId through) const
    {
        const Evidence::Carrier &carrier = m_evidence.carrier(through.layer);
        const WeightId weight{through.layer, through.index, neuron.index};
        ChainRuleFactor factor;
        factor.place = Place::NetByOut;
        factor.neuron = through;
        factor.parameter = weight;
        factor.numerator = d(quantity("net", through));
        factor.denominator = d(quantity("out", neuron));
        factor.derivative = parameterName(m_network, weight) + (carrier.changed ? QStringLiteral("⁺") : QString());
        factor.value = carrier.layer.weights[carrier.layer.weightIndex(weight.to, weight.from)];
        return factor;
    }

    const Network &m_network;
    const std::vector<Sample> &m_samples;
    const Evidence &m_evidence;
    ParameterId m_parameter;
    QString m_name;
};

int layerOf(ParameterId parameter)
{
    return std::visit([](const auto &id) { return id.layer; }, parameter);
}

/// How many levels of sums, over the next layer or over the outputs of a softmax, can be unfolded before there are more than `most` terms;
/// at least one. `products` is how many products of factors stand at the top: one for each sample, and for each neuron of a shared bias.
int unfoldedLevels(const Network &network, int layer, long long products, long long most)
{
    int levels = 0;
    long long total = 0;
    long long width = products;
    const int last = network.lastLayer();
    const int sums = couplesNeurons(network.layer(last).activation) ? last + 1 : last;
    for (int next = layer + 1; next <= sums; ++next, ++levels) {
        width *= network.neuronCount(std::min(next, last));
        total += width;
        if (total > most)
            break;
    }
    return std::max(1, levels);
}

/// How many products of factors a rule has at its top.
long long productsOf(const Network &network, const Evidence &evidence, ParameterId parameter)
{
    const auto samples = static_cast<long long>(evidence.forward().samples.size());
    const auto *bias = std::get_if<BiasId>(&parameter);
    const bool shared = bias && network.layer(bias->layer).biasKind == BiasKind::Shared;
    return shared ? samples * network.neuronCount(bias->layer) : samples;
}

QString ratio(const QString &numerator, const QString &denominator)
{
    return denominator.isEmpty() ? numerator : numerator + QLatin1Char('/') + denominator;
}

} // namespace

QString ChainRuleFactor::symbol() const
{
    return ratio(numerator, denominator);
}

QString ChainRuleTerm::symbol() const
{
    return path.isEmpty() ? ratio(numerator, denominator) : ratio(numerator, denominator) + QLatin1Char(' ') + path;
}

ChainRule chainRule(const Project &project, long long iteration, ParameterId parameter, long long mostTerms)
{
    return chainRule(Evidence(project, iteration), parameter, mostTerms);
}

ChainRule chainRule(const Evidence &evidence, ParameterId parameter, long long mostTerms)
{
    const Project &project = evidence.project();
    ChainRule rule;
    rule.parameter = parameter;
    rule.name = parameterName(project.network, parameter);
    rule.value = project.network.value(parameter);
    rule.gradient = evidence.value({Quantity::Kind::Gradient, {}, {}, parameter});
    rule.learningRate = project.training.optimizer.learningRate;
    rule.trained = project.training.trainBiases || std::holds_alternative<WeightId>(parameter);
    rule.updated = evidence.after().value(parameter);
    if (rule.trained)
        rule.update = updateEquations(evidence, parameter);
    const int levels = unfoldedLevels(project.network, layerOf(parameter), productsOf(project.network, evidence, parameter), mostTerms);
    rule.factors = Builder(project, evidence, parameter).factors(rule.gradient, levels);
    return rule;
}
