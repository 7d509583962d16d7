// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/quantityformula.h"

#include "core/explanation/updateequation.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

/// The words in formulas.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(QuantityFormula)
};

using Kind = Quantity::Kind;

/// Writes one formula from the names and numbers of the quantities in it.
class Writer
{
public:
    Writer(const Evidence &evidence, const NumberFormat &format, std::size_t sample, int mostTerms)
        : m_evidence(evidence)
        , m_network(evidence.before())
        , m_format(format)
        , m_sample(sample)
        , m_mostTerms(mostTerms)
    {
    }

    QuantityFormula write(const Quantity &quantity)
    {
        m_formula.name = quantityName(m_network, quantity);
        m_formula.value = m_evidence.value(quantity, m_sample);
        describe(quantity);
        return m_formula;
    }

private:
    void describe(const Quantity &quantity)
    {
        const NeuronId neuron = quantity.neuron;
        switch (quantity.kind) {
        case Kind::Input:
        case Kind::Target:
        case Kind::Parameter:
            m_formula.symbols = m_formula.name;
            m_formula.numbers = m_format.text(m_formula.value);
            return;
        case Kind::Net:
            writeNet(neuron);
            return;
        case Kind::Out:
            writeOut(neuron);
            return;
        case Kind::Error:
            pattern(lossText(loss(), QStringLiteral("%1"), QStringLiteral("%2")), {of(Kind::Target, neuron), of(Kind::Out, neuron)});
            return;
        case Kind::TotalError:
            writeTotalError();
            return;
        case Kind::NetByParameter:
            writeNetByParameter(quantity);
            return;
        case Kind::NetByOut:
            pattern(QStringLiteral("%1"), {carrierWeight(quantity)});
            m_formula.numbers = m_format.text(m_formula.value);
            return;
        case Kind::Gradient:
            writeGradient(quantity.parameter);
            return;
        case Kind::Updated:
            writeUpdate(quantity.parameter);
            return;
        case Kind::ErrorByOut:
            writeErrorByOut(neuron);
            return;
        case Kind::PathTerm:
            pattern(QStringLiteral("%1 · %2"), {of(Kind::Delta, quantity.through), {Kind::NetByOut, neuron, quantity.through, {}}});
            return;
        case Kind::OutByNet:
            writeOutByNet(neuron);
            return;
        case Kind::OutByOtherNet:
            pattern(couplingSlopeText(QStringLiteral("%1"), QStringLiteral("%2")),
                    {of(Kind::Out, neuron), of(Kind::Out, quantity.through)});
            return;
        case Kind::Delta:
            writeDelta(neuron);
            return;
        }
    }

    static Quantity of(Kind kind, NeuronId neuron) { return {kind, neuron, {}, {}}; }
    static Quantity of(Kind kind, ParameterId parameter) { return {kind, {}, {}, parameter}; }

    Activation activationOf(NeuronId neuron) const { return m_network.layer(neuron.layer).activation; }
    Loss loss() const { return m_evidence.project().training.loss; }

    /// A product written with a dot, which tells numbers apart.
    static QString withDots(QString product)
    {
        static const QRegularExpression factorBefore(QStringLiteral("(?<=[0-9A-Za-z]) \\("));
        return product.replace(factorBefore, QStringLiteral("·("));
    }

    QString number(const Quantity &quantity) const
    {
        const double value = m_evidence.value(quantity, m_sample);
        const QString text = m_format.text(value);
        return value < 0 ? QLatin1Char('(') + text + QLatin1Char(')') : text;
    }

    static QString restText(int terms) { return Words::tr("… (%1 terms)").arg(terms); }

    /// A formula with places %1, %2 for the quantities that it uses.
    void pattern(const QString &form, const std::vector<Quantity> &uses)
    {
        m_formula.symbols = form;
        m_formula.numbers = form;
        for (int i = 1; const Quantity &use : uses) {
            // Not by arg(), which would take the ² of %1² for a digit of the place's number.
            const QString place = QLatin1Char('%') + QString::number(i++);
            m_formula.symbols.replace(place, quantityName(m_network, use));
            m_formula.numbers.replace(place, number(use));
        }
        m_formula.uses = uses;
    }

    /// A sum whose terms are products of the given quantities.
    void sum(const std::vector<std::vector<Quantity>> &terms)
    {
        QStringList symbols;
        QStringList numbers;
        for (const std::vector<Quantity> &term : terms) {
            m_formula.uses.insert(m_formula.uses.end(), term.begin(), term.end());
            if (symbols.size() == m_mostTerms)
                continue;
            QStringList names;
            QStringList values;
            for (const Quantity &factor : term) {
                names << quantityName(m_network, factor);
                values << number(factor);
            }
            symbols << names.join(QStringLiteral("·"));
            numbers << values.join(QStringLiteral("·"));
        }
        if (static_cast<int>(terms.size()) > m_mostTerms) {
            symbols << restText(static_cast<int>(terms.size()));
            numbers << restText(static_cast<int>(terms.size()));
        }
        m_formula.symbols = symbols.join(QStringLiteral(" + "));
        m_formula.numbers = numbers.join(QStringLiteral(" + "));
    }

    void writeNet(NeuronId neuron)
    {
        std::vector<std::vector<Quantity>> terms;
        for (int from = 0; from < m_network.neuronCount(neuron.layer - 1); ++from) {
            const NeuronId source{neuron.layer - 1, from};
            terms.push_back(
                {of(Kind::Parameter, WeightId{neuron.layer, neuron.index, from}), of(source.layer == 0 ? Kind::Input : Kind::Out, source)});
        }
        const BiasKind bias = m_network.layer(neuron.layer).biasKind;
        if (bias != BiasKind::None)
            terms.push_back({of(Kind::Parameter, BiasId{neuron.layer, bias == BiasKind::Shared ? 0 : neuron.index})});
        sum(terms);
    }

    void writeTotalError()
    {
        std::vector<std::vector<Quantity>> terms;
        for (int k = 0; k < m_network.outputs(); ++k)
            terms.push_back({of(Kind::Error, NeuronId{m_network.lastLayer(), k})});
        sum(terms);
    }

    void writeOut(NeuronId neuron)
    {
        const Activation activation = activationOf(neuron);
        if (!couplesNeurons(activation)) {
            pattern(activationText(activation, QStringLiteral("%1")), {of(Kind::Net, neuron)});
            static const QRegularExpression twice(QStringLiteral("\\((\\(−[^()]*\\))\\)"));
            m_formula.numbers.replace(twice, QStringLiteral("\\1"));
            return;
        }
        QStringList names;
        QStringList values;
        const int neurons = m_network.neuronCount(neuron.layer);
        for (int j = 0; j < neurons; ++j) {
            const Quantity net = of(Kind::Net, NeuronId{neuron.layer, j});
            m_formula.uses.push_back(net);
            if (j < m_mostTerms) {
                names += quantityName(m_network, net);
                values += number(net);
            }
        }
        if (neurons > m_mostTerms) {
            names += restText(neurons);
            values += restText(neurons);
        }
        const Quantity own = of(Kind::Net, neuron);
        m_formula.symbols = activationText(activation, quantityName(m_network, own), names);
        m_formula.numbers = activationText(activation, number(own), values);
    }

    void writeOutByNet(NeuronId neuron)
    {
        const QString net = QStringLiteral("%1");
        const QString out = QStringLiteral("%2");
        const QString form = withDots(activationSlopeText(activationOf(neuron), net, out));
        if (form.contains(net))
            pattern(form, {of(Kind::Net, neuron)});
        else if (form.contains(out))
            pattern(QString(form).replace(out, QStringLiteral("%1")), {of(Kind::Out, neuron)});
        else
            m_formula.symbols = m_formula.numbers = form;
    }

    /// The product with the slope; where outputs are coupled, a sum over all outputs that the neuron's net changes.
    void writeDelta(NeuronId neuron)
    {
        if (!couplesNeurons(activationOf(neuron))) {
            pattern(QStringLiteral("%1 · %2"), {of(Kind::ErrorByOut, neuron), of(Kind::OutByNet, neuron)});
            return;
        }
        std::vector<std::vector<Quantity>> terms;
        for (int j = 0; j < m_network.neuronCount(neuron.layer); ++j) {
            const NeuronId output{neuron.layer, j};
            const Quantity slope = output == neuron ? of(Kind::OutByNet, neuron) : Quantity{Kind::OutByOtherNet, output, neuron, {}};
            terms.push_back({of(Kind::ErrorByOut, output), slope});
        }
        sum(terms);
    }

    void writeErrorByOut(NeuronId neuron)
    {
        if (neuron.layer == m_network.lastLayer()) {
            pattern(withDots(lossSlopeText(loss(), QStringLiteral("%1"), QStringLiteral("%2"))),
                    {of(Kind::Target, neuron), of(Kind::Out, neuron)});
            return;
        }
        std::vector<std::vector<Quantity>> terms;
        for (int k = 0; k < m_network.neuronCount(neuron.layer + 1); ++k)
            terms.push_back({{Kind::PathTerm, neuron, {neuron.layer + 1, k}, {}}});
        sum(terms);
    }

    void writeNetByParameter(const Quantity &quantity)
    {
        const auto *weight = std::get_if<WeightId>(&quantity.parameter);
        if (!weight) {
            m_formula.symbols = m_formula.numbers = QStringLiteral("1");
            return;
        }
        const NeuronId source{weight->layer - 1, weight->from};
        pattern(QStringLiteral("%1"), {of(source.layer == 0 ? Kind::Input : Kind::Out, source)});
    }

    /// δ · ∂net/∂w; the mean over the samples of a batch, the sum over the neurons of a shared bias.
    void writeGradient(const ParameterId &parameter)
    {
        const auto *bias = std::get_if<BiasId>(&parameter);
        const bool shared = bias && m_network.layer(bias->layer).biasKind == BiasKind::Shared;
        const int layer = std::visit([](const auto &id) { return id.layer; }, parameter);
        std::vector<std::vector<Quantity>> terms;
        for (int j = 0; j < m_network.neuronCount(layer); ++j) {
            const auto *weight = std::get_if<WeightId>(&parameter);
            if (!shared && j != (weight ? weight->to : bias->index))
                continue;
            const NeuronId neuron{layer, j};
            terms.push_back({of(Kind::Delta, neuron), {Kind::NetByParameter, neuron, {}, parameter}});
        }
        sum(terms);
        const std::size_t samples = m_evidence.forward().samples.size();
        if (samples == 1)
            return;
        m_formula.symbols = Words::tr("mean over %1 samples of %2").arg(samples).arg(m_formula.symbols);
        m_formula.numbers = m_format.text(m_formula.value);
    }

    void writeUpdate(const ParameterId &parameter)
    {
        const Quantity before = of(Kind::Parameter, parameter);
        const Quantity gradient = of(Kind::Gradient, parameter);
        const TrainingSettings &training = m_evidence.project().training;
        if (!training.trainBiases && std::holds_alternative<BiasId>(parameter)) {
            m_formula.uses = {before};
            m_formula.symbols = Words::tr("%1 (not trained)").arg(quantityName(m_network, before));
            m_formula.numbers = number(before);
            return;
        }
        const UpdateEquation equation = inOneEquation(updateEquations(m_evidence, parameter));
        m_formula.uses = {before, gradient};
        m_formula.symbols = equation.symbols();
        m_formula.numbers = equation.numbers([this](const FormulaToken &token) {
            return token.kind == FormulaToken::Kind::Setting ? allDigits(token.value).replace(u'.', m_format.mark)
                                                             : m_format.text(token.value);
        });
    }

    Quantity carrierWeight(const Quantity &quantity) const
    {
        const ParameterId weight = WeightId{quantity.through.layer, quantity.through.index, quantity.neuron.index};
        return of(m_evidence.carrier(quantity.through.layer).changed ? Kind::Updated : Kind::Parameter, weight);
    }

    const Evidence &m_evidence;
    const Network &m_network;
    NumberFormat m_format;
    std::size_t m_sample;
    int m_mostTerms;
    QuantityFormula m_formula;
};

} // namespace

QString QuantityFormula::sentence(const NumberFormat &format) const
{
    const QString result = format.text(value);
    if (symbols == name)
        return QStringLiteral("%1 = %2").arg(name, result);
    return QStringLiteral("%1 = %2 = %3").arg(name, symbols, result);
}

QuantityFormula formulaOf(const Evidence &evidence, const Quantity &quantity, const NumberFormat &format, std::size_t sample, int mostTerms)
{
    return Writer(evidence, format, sample, mostTerms).write(quantity);
}
