// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/solution.h"

#include "core/explanation/quantityformula.h"
#include "core/training/propagation.h"

#include <algorithm>
#include <cmath>

namespace {

using Kind = Quantity::Kind;

constexpr std::size_t mostParameters = 40; ///< that are all worked out if nobody chooses
constexpr int longLayer = 16; ///< neurons; of longer ones only what is needed is written
constexpr std::size_t mostSamples = 4; ///< of a batch
constexpr int mostTerms = 8; ///< of a sum

const QString blank = QStringLiteral("□");

Quantity of(Kind kind, NeuronId neuron)
{
    return {kind, neuron, {}, {}};
}

Quantity of(Kind kind, const ParameterId &parameter)
{
    return {kind, {}, {}, parameter};
}

int layerOf(const ParameterId &parameter)
{
    return std::visit([](const auto &id) { return id.layer; }, parameter);
}

/// Which part of the paper a quantity is worked out in; nothing for what is given.
std::optional<BlankPart> partOf(Kind kind)
{
    switch (kind) {
    case Kind::Net:
    case Kind::Out:
        return BlankPart::Forward;
    case Kind::Error:
    case Kind::TotalError:
        return BlankPart::Errors;
    case Kind::ErrorByOut:
    case Kind::PathTerm:
    case Kind::OutByNet:
    case Kind::OutByOtherNet:
    case Kind::Delta:
    case Kind::NetByParameter:
    case Kind::NetByOut:
    case Kind::Gradient:
        return BlankPart::Backward;
    case Kind::Updated:
        return BlankPart::Updates;
    case Kind::Input:
    case Kind::Target:
    case Kind::Parameter:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Writes one paper from top to bottom.
class SolutionWriter
{
    Q_DECLARE_TR_FUNCTIONS(SolutionWriter)

public:
    SolutionWriter(const Project &project, long long iteration, const SolutionOptions &options)
        : m_evidence(project, iteration)
        , m_network(m_evidence.before())
        , m_options(options)
        , m_iteration(iteration)
        , m_parameters(chosen())
    {
    }

    /// The name of the first quantity that is no number; empty if all are.
    QString firstNotFinite() const
    {
        for (std::size_t s = 0; s < sampleCount(); ++s) {
            for (const Quantity &quantity : quantitiesOf(m_network)) {
                if (!std::isfinite(m_evidence.value(quantity, s)))
                    return quantityName(m_network, quantity);
            }
        }
        return {};
    }

    Paper write()
    {
        const QString title = m_options.title.isEmpty() ? m_evidence.project().title : m_options.title;
        m_paper.title = title.isEmpty() ? tr("One iteration of back-propagation") : title;
        if (!m_options.blanks.empty())
            text(tr("Name: `%1`").arg(blank.repeated(3)));
        writeGiven();
        for (std::size_t s = 0; s < shownSamples(); ++s)
            writeForward(s);
        if (sampleCount() > shownSamples())
            text(tr("The other samples of the batch (%1 more) in the same way.").arg(sampleCount() - shownSamples()));
        writeBackward();
        writeSummary();
        return std::move(m_paper);
    }

private:
    // ---- What is shown ----

    std::vector<ParameterId> chosen() const
    {
        if (!m_options.parameters.empty())
            return m_options.parameters;
        const bool biases = trainsBiases();
        std::vector<ParameterId> all;
        for (const ParameterId &parameter : parametersOf(m_network)) {
            if (biases || std::holds_alternative<WeightId>(parameter))
                all.push_back(parameter);
        }
        if (all.size() <= mostParameters)
            return all;
        std::vector<ParameterId> first;
        for (int layer = 1; layer <= m_network.lastLayer(); ++layer)
            first.emplace_back(WeightId{layer, 0, 0});
        return first;
    }

    bool trainsBiases() const { return m_evidence.project().training.trainBiases; }
    std::size_t sampleCount() const { return m_evidence.forward().samples.size(); }
    std::size_t shownSamples() const { return std::min(sampleCount(), mostSamples); }
    bool isCoupled(int layer) const { return couplesNeurons(m_network.layer(layer).activation); }

    bool leadsInto(const ParameterId &parameter, NeuronId neuron) const
    {
        if (layerOf(parameter) != neuron.layer)
            return false;
        if (const auto *weight = std::get_if<WeightId>(&parameter))
            return weight->to == neuron.index;
        return isShared(parameter) || std::get<BiasId>(parameter).index == neuron.index;
    }

    bool isShared(const ParameterId &parameter) const
    {
        return std::holds_alternative<BiasId>(parameter) && m_network.layer(layerOf(parameter)).biasKind == BiasKind::Shared;
    }

    bool isNeeded(NeuronId neuron) const
    {
        return std::ranges::any_of(m_parameters, [&](const ParameterId &parameter) { return leadsInto(parameter, neuron); });
    }

    /// The neurons of a layer that are written: all of a short one, of a long one the first and those that are needed.
    std::vector<NeuronId> shownNeurons(int layer) const
    {
        std::vector<NeuronId> neurons;
        for (int j = 0; j < m_network.neuronCount(layer); ++j) {
            const NeuronId neuron{layer, j};
            if (m_network.neuronCount(layer) <= longLayer || j == 0 || isNeeded(neuron))
                neurons.push_back(neuron);
        }
        return neurons;
    }

    QString layerTitle(int layer) const
    {
        if (layer == m_network.lastLayer())
            return tr("Output layer");
        return m_network.lastLayer() == 2 ? tr("Hidden layer") : tr("Hidden layer %1").arg(layer);
    }

    // ---- Blocks ----

    void heading(const QString &words, int level = 1) { m_paper.blocks.emplace_back(PaperHeading{words, level}); }
    void text(const QString &words) { m_paper.blocks.emplace_back(PaperText{words}); }

    bool isBlank(Kind kind) const
    {
        const std::optional<BlankPart> part = partOf(kind);
        return part && m_options.blanks.contains(*part);
    }

    /// Blank, or just another name for something that is.
    bool isSecret(const Quantity &quantity) const
    {
        if (const auto *weight = std::get_if<WeightId>(&quantity.parameter); weight && quantity.kind == Kind::NetByParameter)
            return isBlank(Kind::NetByParameter) || (weight->layer > 1 && isBlank(Kind::Out));
        if (quantity.kind == Kind::NetByOut)
            return isBlank(Kind::NetByOut) || (m_evidence.carrier(quantity.through.layer).changed && isBlank(Kind::Updated));
        return isBlank(quantity.kind);
    }

    QString number(double value) const { return m_options.format.text(value); }
    QString factor(double value) const { return value < 0.0 ? QLatin1Char('(') + number(value) + QLatin1Char(')') : number(value); }
    QString name(const Quantity &quantity) const { return quantityName(m_network, quantity); }

    void equation(const Quantity &quantity, const QString &symbols, const QString &numbers, double value, const std::vector<Quantity> &uses)
    {
        PaperEquation result{name(quantity), {}, quantity, value};
        const bool hidden = isBlank(quantity.kind);
        const bool secret = std::ranges::any_of(uses, [this](const Quantity &use) { return isSecret(use); });
        if (!symbols.isEmpty() && symbols != result.left && (!hidden || m_options.formulas))
            result.right += symbols;
        if (hidden && numbers != number(value))
            result.right += blank + blank + blank;
        else if (!hidden && !secret && numbers != symbols && numbers != number(value))
            result.right += numbers;
        // ∂net_o1/∂w5 is out_h1 itself: its number would give the other away.
        const bool same = uses.size() == 1 && symbols == name(uses.front());
        const QString answer = hidden || (secret && same) ? blank : number(value);
        if (result.right.isEmpty() || result.right.last() != answer)
            result.right += answer;
        m_paper.blocks.emplace_back(std::move(result));
    }

    void equation(const Quantity &quantity, std::size_t sample)
    {
        const QuantityFormula formula = formulaOf(m_evidence, quantity, m_options.format, sample, mostTerms);
        equation(quantity, formula.symbols, formula.numbers, formula.value, formula.uses);
    }

    QString symbolsOf(const std::vector<Quantity> &factors) const
    {
        QStringList names;
        for (const Quantity &each : factors)
            names += name(each);
        return names.join(QStringLiteral(" · "));
    }

    void product(const Quantity &quantity, const std::vector<Quantity> &factors, std::size_t sample)
    {
        QStringList numbers;
        for (const Quantity &each : factors) {
            const double value = m_evidence.value(each, sample);
            numbers += numbers.isEmpty() ? number(value) : factor(value);
        }
        equation(quantity, symbolsOf(factors), numbers.join(QStringLiteral(" · ")), m_evidence.value(quantity, sample), factors);
    }

    // ---- What is given ----

    void writeGiven()
    {
        heading(tr("The network"));
        m_paper.blocks.emplace_back(NetworkFigure::of(m_network, m_options.format));
        writeStructure();
        writeSamples();
        writeParameters();
    }

    void writeStructure()
    {
        QStringList layers{tr("Inputs: %1").arg(m_network.inputs)};
        for (int layer = 1; layer <= m_network.lastLayer(); ++layer) {
            const QString name = layer == m_network.lastLayer() ? tr("output neurons: %1 (%2)") : tr("hidden neurons: %1 (%2)");
            layers += name.arg(m_network.neuronCount(layer)).arg(activationName(m_network.layer(layer).activation));
        }
        text(layers.join(QStringLiteral("; ")) + QLatin1Char('.'));
        const TrainingSettings &training = m_evidence.project().training;
        text(tr("Error of an output:"));
        m_paper.blocks.emplace_back(
            PaperEquation{QStringLiteral("E_o"), {lossText(training.loss, QStringLiteral("target_o"), QStringLiteral("out_o"))}, {}, 0.0});
        QString settings = tr("Learning rate: `η = %1`.").arg(allDigits(training.optimizer.learningRate));
        if (training.optimizer.kind != Optimizer::Kind::GradientDescent)
            settings += QLatin1Char(' ') + tr("Optimizer: %1.").arg(optimizerName(training.optimizer.kind));
        if (training.updateOrder == UpdateOrder::OutputLayerFirst)
            settings += QLatin1Char(' ') + tr("The output layer is updated first; the error goes back through the new weights.");
        if (!trainsBiases() && !biasesOf(m_network).empty())
            settings += QLatin1Char(' ') + tr("The biases are not trained.");
        if (m_iteration > 0)
            settings += QLatin1Char(' ') + tr("Iterations finished before: %1.").arg(m_iteration);
        text(settings);
    }

    /// Names and numbers side by side.
    void pairs(const QStringList &cells)
    {
        constexpr qsizetype columns = 8;
        PaperTable table{QStringList(std::min(columns, cells.size()), QString()), {}};
        for (qsizetype at = 0; at < cells.size(); at += columns) {
            table.rows.push_back(cells.mid(at, columns));
            table.rows.back().resize(table.header.size());
        }
        m_paper.blocks.emplace_back(std::move(table));
    }

    void writeSamples()
    {
        constexpr int most = 12;
        const int inputs = std::min(m_network.inputs, most);
        const int targets = std::min(m_network.outputs(), most);
        for (std::size_t s = 0; s < shownSamples(); ++s) {
            if (sampleCount() > 1)
                text(tr("Sample %1:").arg(s + 1));
            QStringList cells;
            for (int i = 0; i < inputs; ++i)
                cells << name(of(Kind::Input, NeuronId{0, i})) << number(m_evidence.sample(s).inputs[static_cast<std::size_t>(i)]);
            for (int k = 0; k < targets; ++k) {
                cells << name(of(Kind::Target, NeuronId{m_network.lastLayer(), k}))
                      << number(m_evidence.sample(s).targets[static_cast<std::size_t>(k)]);
            }
            pairs(cells);
        }
        if (inputs < m_network.inputs || targets < m_network.outputs())
            text(tr("Only the first %1 inputs and targets are printed.").arg(most));
    }

    void writeParameters()
    {
        std::vector<ParameterId> all = parametersOf(m_network);
        if (all.size() > mostParameters)
            all = m_parameters;
        QStringList cells;
        for (const ParameterId &parameter : all)
            cells << parameterName(m_network, parameter) << number(m_network.value(parameter));
        pairs(cells);
    }

    // ---- Forward ----

    void sampleHeading(const QString &words, std::size_t sample)
    {
        heading(sampleCount() == 1 ? words : tr("%1, sample %2 of %3").arg(words).arg(sample + 1).arg(sampleCount()));
    }

    void writeForward(std::size_t sample)
    {
        sampleHeading(tr("Forward pass"), sample);
        for (int layer = 1; layer <= m_network.lastLayer(); ++layer) {
            heading(layerTitle(layer), 2);
            const std::vector<NeuronId> neurons = shownNeurons(layer);
            // A softmax needs all net inputs of its layer.
            for (const NeuronId neuron : neurons) {
                equation(of(Kind::Net, neuron), sample);
                if (!isCoupled(layer))
                    equation(of(Kind::Out, neuron), sample);
            }
            for (const NeuronId neuron : neurons) {
                if (isCoupled(layer))
                    equation(of(Kind::Out, neuron), sample);
            }
            sayHowManyMore(layer, neurons.size());
        }
        sampleHeading(tr("Total error"), sample);
        for (const NeuronId neuron : shownNeurons(m_network.lastLayer()))
            equation(of(Kind::Error, neuron), sample);
        equation(Quantity{}, sample);
    }

    void sayHowManyMore(int layer, std::size_t shown)
    {
        const int more = m_network.neuronCount(layer) - static_cast<int>(shown);
        if (more > 0)
            text(tr("The other neurons of the layer (%1 more) in the same way.").arg(more));
    }

    // ---- Backward ----

    void writeBackward()
    {
        heading(tr("Backward pass"));
        text(tr("Each parameter is changed so that the error becomes smaller: we ask how much a change of it affects the total error."));
        for (int layer = m_network.lastLayer(); layer >= 1; --layer) {
            const auto inLayer = [layer](const ParameterId &parameter) { return layerOf(parameter) == layer; };
            if (std::ranges::none_of(m_parameters, inLayer))
                continue;
            heading(layerTitle(layer), 2);
            if (sampleCount() == 1)
                writeLayer(layer);
            else
                writeLayerOfBatch(layer);
        }
    }

    /// The lecture's way: one weight in full, and the others of its neuron with the factors that are known by then.
    void writeLayer(int layer)
    {
        if (isCoupled(layer))
            writeCoupledErrors(layer, 0);
        for (const NeuronId neuron : neededNeurons(layer)) {
            bool first = true;
            for (const ParameterId &parameter : m_parameters) {
                if (isShared(parameter) || !leadsInto(parameter, neuron))
                    continue;
                writeGradient(neuron, parameter, first);
                first = false;
            }
            if (first)
                writeFactors(neuron, 0);
            if (hasSharedBias(layer))
                equation(of(Kind::Delta, neuron), 0);
        }
        for (const ParameterId &parameter : m_parameters) {
            if (layerOf(parameter) == layer && isShared(parameter)) {
                equation(of(Kind::Gradient, parameter), 0);
                writeUpdate(parameter);
            }
        }
    }

    bool hasSharedBias(int layer) const
    {
        return std::ranges::any_of(m_parameters,
                                   [&](const ParameterId &parameter) { return layerOf(parameter) == layer && isShared(parameter); });
    }

    std::vector<NeuronId> neededNeurons(int layer) const
    {
        std::vector<NeuronId> neurons = shownNeurons(layer);
        std::erase_if(neurons, [this](NeuronId neuron) { return !isNeeded(neuron); });
        return neurons;
    }

    void writeGradient(NeuronId neuron, const ParameterId &parameter, bool first)
    {
        const Quantity gradient = of(Kind::Gradient, parameter);
        const Quantity last{Kind::NetByParameter, neuron, {}, parameter};
        const std::vector<Quantity> factors = isCoupled(neuron.layer)
            ? std::vector<Quantity>{of(Kind::Delta, neuron), last}
            : std::vector<Quantity>{of(Kind::ErrorByOut, neuron), of(Kind::OutByNet, neuron), last};
        if (first) {
            if (m_options.formulas || m_options.blanks.empty())
                m_paper.blocks.emplace_back(PaperEquation{name(gradient), {symbolsOf(factors)}, {}, 0.0});
            writeFactors(neuron, 0);
        }
        equation(last, 0);
        if (first)
            text(tr("Putting it together:"));
        product(gradient, factors, 0);
        writeUpdate(parameter);
    }

    /// ∂E/∂out and ∂out/∂net of a neuron; of a softmax's neuron what its δ is made of.
    void writeFactors(NeuronId neuron, std::size_t sample)
    {
        if (!isCoupled(neuron.layer)) {
            writeErrorByOut(neuron, sample);
            equation(of(Kind::OutByNet, neuron), sample);
            return;
        }
        for (int j = 0; j < std::min(m_network.neuronCount(neuron.layer), mostTerms); ++j) {
            const NeuronId output{neuron.layer, j};
            equation(output == neuron ? of(Kind::OutByNet, neuron) : Quantity{Kind::OutByOtherNet, output, neuron, {}}, sample);
        }
        equation(of(Kind::Delta, neuron), sample);
    }

    void writeCoupledErrors(int layer, std::size_t sample)
    {
        text(tr("The outputs depend on each other: the net input of one changes all of them."));
        for (int j = 0; j < std::min(m_network.neuronCount(layer), mostTerms); ++j)
            writeErrorByOut({layer, j}, sample);
    }

    void writeErrorByOut(NeuronId neuron, std::size_t sample)
    {
        if (neuron.layer < m_network.lastLayer()) {
            const int next = m_network.neuronCount(neuron.layer + 1);
            for (int k = 0; k < std::min(next, mostTerms); ++k)
                writePathTerm(neuron, {neuron.layer + 1, k}, sample);
            if (next > mostTerms)
                text(tr("The paths through the other neurons (%1 more) in the same way.").arg(next - mostTerms));
        }
        equation(of(Kind::ErrorByOut, neuron), sample);
    }

    /// The factors on the way through a neuron of the next layer; what its own section has not shown is worked out here.
    void writePathTerm(NeuronId neuron, NeuronId through, std::size_t sample)
    {
        const Quantity term{Kind::PathTerm, neuron, through, {}};
        const Quantity weight{Kind::NetByOut, neuron, through, {}};
        equation(weight, sample);
        if (isCoupled(through.layer))
            product(term, {of(Kind::Delta, through), weight}, sample);
        else
            product(term, {of(Kind::ErrorByOut, through), of(Kind::OutByNet, through), weight}, sample);
    }

    void writeUpdate(const ParameterId &parameter) { equation(of(Kind::Updated, parameter), 0); }

    /// Several samples: δ of each, and then the mean of the gradients.
    void writeLayerOfBatch(int layer)
    {
        for (std::size_t s = 0; s < shownSamples(); ++s) {
            text(tr("Sample %1:").arg(s + 1));
            if (isCoupled(layer))
                writeCoupledErrors(layer, s);
            for (const NeuronId neuron : neededNeurons(layer)) {
                writeFactors(neuron, s);
                if (!isCoupled(layer))
                    equation(of(Kind::Delta, neuron), s);
            }
        }
        text(tr("The gradients are the means over the %1 samples of the batch:").arg(sampleCount()));
        for (const ParameterId &parameter : m_parameters) {
            if (layerOf(parameter) == layer) {
                writeMeanGradient(parameter);
                writeUpdate(parameter);
            }
        }
    }

    /// (δ·∂net/∂w of the first sample + …) / m.
    void writeMeanGradient(const ParameterId &parameter)
    {
        const Quantity gradient = of(Kind::Gradient, parameter);
        QStringList numbers;
        for (std::size_t s = 0; s < shownSamples(); ++s) {
            double sum = 0.0;
            for (int j = 0; j < m_network.neuronCount(layerOf(parameter)); ++j) {
                const NeuronId neuron{layerOf(parameter), j};
                if (leadsInto(parameter, neuron))
                    sum += m_evidence.value(of(Kind::Delta, neuron), s)
                        * m_evidence.value({Kind::NetByParameter, neuron, {}, parameter}, s);
            }
            numbers += factor(sum);
        }
        if (sampleCount() > shownSamples())
            numbers += QStringLiteral("…");
        const QuantityFormula formula = formulaOf(m_evidence, gradient, m_options.format, 0, mostTerms);
        const QString mean = QStringLiteral("(%1)/%2").arg(numbers.join(QStringLiteral(" + "))).arg(sampleCount());
        equation(gradient, formula.symbols, mean, formula.value, formula.uses);
    }

    // ---- What it came to ----

    void writeSummary()
    {
        heading(tr("After the update"));
        PaperTable table{{QString(), tr("before"), tr("after")}, {}};
        const bool hidden = isBlank(Kind::Updated);
        for (const ParameterId &parameter : m_parameters) {
            table.rows.push_back({parameterName(m_network, parameter), number(m_network.value(parameter)),
                                  hidden ? blank : number(m_evidence.after().value(parameter))});
        }
        m_paper.blocks.emplace_back(std::move(table));
        const Project &project = m_evidence.project();
        const QString before = isBlank(Kind::TotalError) ? blank : number(totalError(m_network, project.samples, project.training.loss));
        const QString after = hidden ? blank : number(totalError(m_evidence.after(), project.samples, project.training.loss));
        const QString which = project.samples.size() == 1 ? tr("The total error goes from `%1` to `%2`.")
                                                          : tr("The total error over all samples goes from `%1` to `%2`.");
        text(which.arg(before, after));
    }

    Evidence m_evidence;
    const Network &m_network;
    const SolutionOptions &m_options;
    long long m_iteration;
    std::vector<ParameterId> m_parameters;
    Paper m_paper;
};

} // namespace

Outcome<Paper> workedSolution(const Project &project, long long iteration, const SolutionOptions &options)
{
    SolutionWriter writer(project, iteration, options);
    if (const QString name = writer.firstNotFinite(); !name.isEmpty())
        return Problem{QStringLiteral("%1 is not a finite number in this iteration").arg(name)};
    return writer.write();
}

Outcome<std::vector<ParameterId>> parametersNamed(const Network &network, const QString &names)
{
    std::vector<ParameterId> parameters;
    for (const QString &name : names.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::optional<ParameterId> parameter = parameterNamed(network, name.trimmed());
        if (!parameter)
            return Problem{QStringLiteral("there is no parameter \"%1\"").arg(name.trimmed())};
        parameters.push_back(*parameter);
    }
    return parameters;
}

std::optional<BlankPart> blankPartNamed(QStringView name)
{
    if (name == QLatin1String("forward"))
        return BlankPart::Forward;
    if (name == QLatin1String("errors"))
        return BlankPart::Errors;
    if (name == QLatin1String("backward"))
        return BlankPart::Backward;
    if (name == QLatin1String("updates"))
        return BlankPart::Updates;
    return std::nullopt;
}
