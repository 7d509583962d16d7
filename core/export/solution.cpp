// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/solution.h"

#include "core/explanation/quantityformula.h"
#include "core/export/solutionblocks.h"
#include "core/export/solutiongiven.h"
#include "core/model/names.h"
#include "core/model/projectfile.h"
#include "core/model/showntext.h"
#include "core/training/propagation.h"

#include <algorithm>
#include <cmath>

namespace {

using Kind = Quantity::Kind;

constexpr std::size_t mostParameters = 40; ///< that are all worked out if nobody chooses
constexpr int longLayer = 16; ///< neurons; of longer ones only what is needed is written

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

/// Writes one paper from top to bottom.
class SolutionWriter : private SolutionBlocks
{
    Q_DECLARE_TR_FUNCTIONS(SolutionWriter)

public:
    SolutionWriter(const Project &project, long long iteration, const SolutionOptions &options)
        : SolutionBlocks(project, iteration, options)
        , m_iteration(iteration)
        , m_parameters(chosen())
    {
    }

    /// The name of the first quantity that is no number; empty if all are.
    QString firstNotFinite() const
    {
        for (std::size_t s = 0; s < sampleCount(); ++s) {
            for (const Quantity &quantity : quantitiesOf(network())) {
                if (!std::isfinite(evidence().value(quantity, s)))
                    return quantityName(network(), quantity);
            }
        }
        return {};
    }

    Paper write()
    {
        const QString title = options().title.isEmpty() ? shownTitle(evidence().project().title) : options().title;
        if (!options().blanks.empty())
            text(tr("Name: `%1`").arg(QStringLiteral("□□□")));
        writeGiven(*this, m_iteration, m_parameters);
        for (std::size_t s = 0; s < shownSamples(); ++s)
            writeForward(s);
        if (sampleCount() > shownSamples())
            text(tr("The other samples of the batch (%1 more) in the same way.").arg(sampleCount() - shownSamples()));
        writeBackward();
        writeSummary();
        return take(title.isEmpty() ? tr("One iteration of back-propagation") : title);
    }

private:
    // ---- What is shown ----

    bool isBeyondPaper(const Quantity &quantity) const override
    {
        const NeuronId &neuron = quantity.neuron;
        switch (quantity.kind) {
        case Kind::Net:
            return !printsAll() || (neuron.layer == 1 ? network().inputs > mostInputsPrinted : !isWhole(neuron.layer - 1));
        case Kind::Out:
            return isCoupled(neuron.layer) && !isWhole(neuron.layer);
        case Kind::TotalError:
            return !isWhole(network().lastLayer());
        case Kind::ErrorByOut:
            return neuron.layer < network().lastLayer() && network().neuronCount(neuron.layer + 1) > mostTerms;
        case Kind::Delta:
            return isCoupled(neuron.layer) && network().neuronCount(neuron.layer) > mostTerms;
        case Kind::NetByOut:
            return !isPrinted(WeightId{quantity.through.layer, quantity.through.index, neuron.index});
        case Kind::NetByParameter:
            return !isSourceShown(quantity.parameter);
        case Kind::Gradient:
            return sampleCount() > shownSamples();
        default:
            return false;
        }
    }

    bool printsAll() const { return printsAllParameters(network()); }
    bool isPrinted(const ParameterId &parameter) const
    {
        return printsAll() || std::ranges::find(m_parameters, parameter) != m_parameters.end();
    }
    /// Whether all of a layer's neurons are written.
    bool isWhole(int layer) const { return network().neuronCount(layer) <= longLayer; }

    /// Whether the output or input that a weight carries on is written.
    bool isSourceShown(const ParameterId &parameter) const
    {
        const auto *weight = std::get_if<WeightId>(&parameter);
        if (!weight)
            return true;
        if (weight->layer == 1)
            return weight->from < mostInputsPrinted;
        const std::vector<NeuronId> shown = shownNeurons(weight->layer - 1);
        return std::ranges::find(shown, NeuronId{weight->layer - 1, weight->from}) != shown.end();
    }

    std::vector<ParameterId> chosen() const
    {
        if (!options().parameters.empty())
            return options().parameters;
        const bool biases = trainsBiases();
        std::vector<ParameterId> all;
        for (const ParameterId &parameter : parametersOf(network())) {
            if (biases || std::holds_alternative<WeightId>(parameter))
                all.push_back(parameter);
        }
        if (all.size() <= mostParameters)
            return all;
        std::vector<ParameterId> first;
        for (int layer = 1; layer <= network().lastLayer(); ++layer)
            first.emplace_back(WeightId{layer, 0, 0});
        return first;
    }

    bool trainsBiases() const { return evidence().project().training.trainBiases; }
    std::size_t sampleCount() const { return evidence().forward().samples.size(); }
    std::size_t shownSamples() const { return std::min(sampleCount(), mostSamplesShown); }
    bool isCoupled(int layer) const { return couplesNeurons(network().layer(layer).activation); }

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
        return std::holds_alternative<BiasId>(parameter) && network().layer(layerOf(parameter)).biasKind == BiasKind::Shared;
    }

    bool isNeeded(NeuronId neuron) const
    {
        return std::ranges::any_of(m_parameters, [&](const ParameterId &parameter) { return leadsInto(parameter, neuron); });
    }

    /// The neurons of a layer that are written: all of a short one, of a long one the first and those that are needed.
    std::vector<NeuronId> shownNeurons(int layer) const
    {
        std::vector<NeuronId> neurons;
        for (int j = 0; j < network().neuronCount(layer); ++j) {
            const NeuronId neuron{layer, j};
            if (network().neuronCount(layer) <= longLayer || j == 0 || isNeeded(neuron))
                neurons.push_back(neuron);
        }
        return neurons;
    }

    QString layerTitle(int layer) const
    {
        if (layer == network().lastLayer())
            return tr("Output layer");
        return network().lastLayer() == 2 ? tr("Hidden layer") : tr("Hidden layer %1").arg(layer);
    }

    // ---- Forward ----

    void sampleHeading(const QString &words, std::size_t sample)
    {
        heading(sampleCount() == 1 ? words : tr("%1, sample %2 of %3").arg(words).arg(sample + 1).arg(sampleCount()));
    }

    void writeForward(std::size_t sample)
    {
        sampleHeading(tr("Forward pass"), sample);
        for (int layer = 1; layer <= network().lastLayer(); ++layer) {
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
        for (const NeuronId neuron : shownNeurons(network().lastLayer()))
            equation(of(Kind::Error, neuron), sample);
        equation(Quantity{}, sample);
    }

    void sayHowManyMore(int layer, std::size_t shown)
    {
        const int more = network().neuronCount(layer) - static_cast<int>(shown);
        if (more > 0)
            text(tr("The other neurons of the layer (%1 more) in the same way.").arg(more));
    }

    // ---- Backward ----

    void writeBackward()
    {
        heading(tr("Backward pass"));
        text(tr("Each parameter is changed so that the error becomes smaller: we ask how much a change of it affects the total error."));
        for (int layer = network().lastLayer(); layer >= 1; --layer) {
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
            if (options().formulas || options().blanks.empty())
                add(PaperEquation{name(gradient), {symbolsOf(factors)}, {}, 0.0});
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
        for (int j = 0; j < std::min(network().neuronCount(neuron.layer), mostTerms); ++j) {
            const NeuronId output{neuron.layer, j};
            equation(output == neuron ? of(Kind::OutByNet, neuron) : Quantity{Kind::OutByOtherNet, output, neuron, {}}, sample);
        }
        equation(of(Kind::Delta, neuron), sample);
    }

    void writeCoupledErrors(int layer, std::size_t sample)
    {
        text(tr("The outputs depend on each other: the net input of one changes all of them."));
        for (int j = 0; j < std::min(network().neuronCount(layer), mostTerms); ++j)
            writeErrorByOut({layer, j}, sample);
    }

    void writeErrorByOut(NeuronId neuron, std::size_t sample)
    {
        if (neuron.layer < network().lastLayer()) {
            const int next = network().neuronCount(neuron.layer + 1);
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
            for (int j = 0; j < network().neuronCount(layerOf(parameter)); ++j) {
                const NeuronId neuron{layerOf(parameter), j};
                if (leadsInto(parameter, neuron))
                    sum += evidence().value(of(Kind::Delta, neuron), s)
                        * evidence().value({Kind::NetByParameter, neuron, {}, parameter}, s);
            }
            numbers += factor(sum);
        }
        if (sampleCount() > shownSamples())
            numbers += QStringLiteral("…");
        const QuantityFormula formula = formulaOf(evidence(), gradient, options().format, 0, mostTerms);
        const QString mean = QStringLiteral("(%1)/%2").arg(numbers.join(QStringLiteral(" + "))).arg(sampleCount());
        equation(gradient, formula.symbols, mean, formula.value, formula.uses);
    }

    // ---- What it came to ----

    void writeSummary()
    {
        heading(tr("After the update"));
        PaperTable table{{QString(), tr("before"), tr("after")}, {}};
        for (const ParameterId &parameter : m_parameters) {
            table.rows.push_back({parameterName(network(), parameter), number(network().value(parameter)),
                                  answer(of(Kind::Updated, parameter), evidence().after().value(parameter))});
        }
        add(std::move(table));
        const Project &project = evidence().project();
        const double errorBefore = totalError(network(), project.samples, project.training.loss);
        const double errorAfter = totalError(evidence().after(), project.samples, project.training.loss);
        const bool canSum = printsAll() && isWhole(network().lastLayer()) && shownSamples() == project.samples.size();
        const QString before = canSum ? answer(Quantity{}, errorBefore) : number(errorBefore);
        const QString after = canSum ? answer(of(Kind::Updated, m_parameters.front()), errorAfter) : number(errorAfter);
        const QString which = project.samples.size() == 1 ? tr("The total error goes from `%1` to `%2`.")
                                                          : tr("The total error over all samples goes from `%1` to `%2`.");
        text(which.arg(before, after));
    }

    long long m_iteration;
    std::vector<ParameterId> m_parameters;
};

} // namespace

Outcome<Paper> workedSolution(const Project &project, long long iteration, const SolutionOptions &options)
{
    // Papers are files: their numbers are written in the same way in every language.
    SolutionOptions inFiles = options;
    inFiles.format.mark = u'.';
    SolutionWriter writer(project, iteration, inFiles);
    if (const QString name = writer.firstNotFinite(); !name.isEmpty())
        return Problem{SolutionWriter::tr("%1 is not a finite number in this iteration").arg(name)};
    return writer.write();
}

Outcome<std::vector<ParameterId>> parametersNamed(const Network &network, const QString &names)
{
    std::vector<ParameterId> parameters;
    if (names.trimmed().isEmpty())
        return parameters;
    for (const QString &name : names.split(QLatin1Char(','))) {
        const std::optional<ParameterId> parameter = parameterNamed(network, name.trimmed());
        if (!parameter)
            return Problem{SolutionWriter::tr("there is no parameter \"%1\"").arg(shownText(name.trimmed()))};
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
