// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/predictionhints.h"

#include "core/explanation/numberformat.h"
#include "core/explanation/quantityformula.h"
#include "core/explanation/updateequation.h"
#include "core/model/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// The words of hints.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(PredictionHints)
};

using Kind = Quantity::Kind;

constexpr int mostNamed = 6; ///< quantities in a sentence
constexpr std::size_t mostSamples = 8; ///< of a batch whose numbers are written out

QString meaningOfErrorByOut(const Network &network, const Quantity &quantity)
{
    const QString neuron = neuronName(network, quantity.neuron);
    if (quantity.neuron.layer == network.lastLayer())
        return Words::tr("How much the error changes with the output of %1: the derivative of the error by the output").arg(neuron);
    return Words::tr("How much the error changes with the output of %1: the sum over all paths from there to the error").arg(neuron);
}

QString meaningOfUpdate(const Evidence &evidence, const Quantity &quantity)
{
    const QString name = parameterName(evidence.before(), quantity.parameter);
    const TrainingSettings &training = evidence.project().training;
    if (!training.trainBiases && std::holds_alternative<BiasId>(quantity.parameter))
        return Words::tr("Biases are not trained here, so %1 stays as it is").arg(name);
    return Words::tr("The new %1: the old one, moved a step against its gradient, with the learning rate %2")
        .arg(name, shownDigits(training.optimizer.learningRate));
}

/// What a quantity is, as the beginning of a sentence.
QString meaningOf(const Evidence &evidence, const Quantity &quantity)
{
    const Network &network = evidence.before();
    const QString neuron = neuronName(network, quantity.neuron);
    const QString through = neuronName(network, quantity.through);
    switch (quantity.kind) {
    case Kind::Input:
    case Kind::Target:
    case Kind::Parameter:
        return Words::tr("It is given");
    case Kind::Net:
        return Words::tr("The net input of %1: what it receives, each times its weight, added up with the bias").arg(neuron);
    case Kind::Out:
        return Words::tr("The output of %1: its activation function, %2, of the net input")
            .arg(neuron, shownName(activationName(network.layer(quantity.neuron.layer).activation)));
    case Kind::Error:
        return Words::tr("The error of %1: how far its output is from its target").arg(neuron);
    case Kind::TotalError:
        return Words::tr("The sum of the errors of all outputs");
    case Kind::ErrorByOut:
        return meaningOfErrorByOut(network, quantity);
    case Kind::PathTerm:
        return Words::tr("What reaches the output of %1 through %2: the δ there, times the weight between the two").arg(neuron, through);
    case Kind::OutByNet:
        return Words::tr("The slope of the activation function of %1: the derivative of its output by its net input").arg(neuron);
    case Kind::OutByOtherNet:
        return Words::tr("How much the output of %1 changes with the net input of %2, which softmax couples").arg(neuron, through);
    case Kind::Delta:
        return Words::tr("How much the error changes with the net input of %1").arg(neuron);
    case Kind::NetByParameter:
        return Words::tr("How much the net input of %1 changes with %2: what %2 is multiplied with")
            .arg(neuron, parameterName(network, quantity.parameter));
    case Kind::NetByOut:
        return Words::tr("How much the net input of %1 changes with the output of %2: the weight between them").arg(through, neuron);
    case Kind::Gradient:
        return Words::tr("How much the error changes with %1: the product of its chain rule")
            .arg(parameterName(network, quantity.parameter));
    case Kind::Updated:
        return meaningOfUpdate(evidence, quantity);
    }
    Q_UNREACHABLE();
}

/// A formula with numbers in place of the names of what it uses.
QString withNumbers(QString symbols, const Network &network, const std::vector<Quantity> &uses,
                    const std::function<QString(const Quantity &)> &number)
{
    std::vector<std::pair<QString, Quantity>> names;
    for (const Quantity &use : uses)
        names.emplace_back(quantityName(network, use), use);
    // ∂E_total/∂w10 before ∂E_total/∂w1, and either before w1.
    std::ranges::sort(names, [](const auto &one, const auto &other) { return one.first.size() > other.first.size(); });
    QString text;
    for (qsizetype at = 0; at < symbols.size();) {
        const bool startsName = at == 0 || !symbols[at - 1].isLetterOrNumber();
        const auto found = std::ranges::find_if(
            names, [&](const auto &name) { return startsName && QStringView(symbols).mid(at).startsWith(name.first); });
        text += found == names.end() ? QString(symbols[at]) : number(found->second);
        at += found == names.end() ? 1 : found->first.size();
    }
    return text;
}

/// The gradient of a batch: the mean over the samples' products.
QString meanInNumbers(const Evidence &evidence, const QuantityFormula &formula, const NumberOnPaper &number)
{
    QStringList terms;
    const std::size_t samples = evidence.forward().samples.size();
    for (std::size_t sample = 0; sample < std::min(samples, mostSamples); ++sample) {
        // Factors come in pairs: δ · ∂net/∂w.
        for (std::size_t i = 0; i + 1 < formula.uses.size(); i += 2)
            terms << number(formula.uses[i], sample) + QStringLiteral("·") + number(formula.uses[i + 1], sample);
    }
    if (samples > mostSamples)
        terms << QStringLiteral("…");
    return QStringLiteral("(%1) / %2").arg(terms.join(QStringLiteral(" + "))).arg(samples);
}

QString updateInNumbers(const Evidence &evidence, const Quantity &quantity, const NumberOnPaper &number)
{
    const UpdateEquation equation = inOneEquation(updateEquations(evidence, quantity.parameter));
    const QString gradient = quantityName(evidence.before(), {Kind::Gradient, {}, {}, quantity.parameter});
    return equation.numbers([&](const FormulaToken &token) {
        if (token.symbol == gradient)
            return number({Kind::Gradient, {}, {}, quantity.parameter}, 0);
        return token.kind == FormulaToken::Kind::Setting ? shownDigits(token.value) : NumberFormat{}.text(token.value);
    });
}

} // namespace

QString hintInWords(const Evidence &evidence, const Quantity &quantity)
{
    const QuantityFormula formula = formulaOf(evidence, quantity, {});
    QStringList names;
    for (const Quantity &use : formula.uses) {
        const QString name = quantityName(evidence.before(), use);
        if (!names.contains(name))
            names << name;
    }
    const QString meaning = meaningOf(evidence, quantity) + QLatin1Char('.');
    if (names.empty())
        return meaning;
    if (names.size() > mostNamed)
        names = names.first(mostNamed) + QStringList(QStringLiteral("…"));
    return Words::tr("%1 It depends on %2.").arg(meaning, names.join(QStringLiteral(", ")));
}

QString hintInSymbols(const Evidence &evidence, const Quantity &quantity)
{
    const QuantityFormula formula = formulaOf(evidence, quantity, {});
    return QStringLiteral("%1 = %2").arg(formula.name, formula.symbols);
}

QString hintInNumbers(const Evidence &evidence, const Quantity &quantity, std::size_t sample, const NumberOnPaper &number)
{
    const QuantityFormula formula = formulaOf(evidence, quantity, {});
    const Network &network = evidence.before();
    const bool isRead = formula.uses.size() == 1 && formula.symbols == quantityName(network, formula.uses.front());
    const bool trained = evidence.project().training.trainBiases || std::holds_alternative<WeightId>(quantity.parameter);
    QString numbers;
    if (formula.uses.empty() || isRead)
        return Words::tr("%1 = %2: nothing has to be computed").arg(formula.name, formula.symbols);
    if (quantity.kind == Kind::Gradient && evidence.forward().samples.size() > 1)
        numbers = meanInNumbers(evidence, formula, number);
    else if (quantity.kind == Kind::Updated && trained)
        numbers = updateInNumbers(evidence, quantity, number);
    else
        numbers = withNumbers(formula.symbols, network, formula.uses, [&](const Quantity &use) { return number(use, sample); });
    return QStringLiteral("%1 = %2").arg(formula.name, numbers);
}
