// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/varianttext.h"

#include "core/explanation/numberformat.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace {

/// The words about mistakes.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(VariantText)
};

using Cause = Variant::Cause;
using Kind = Mistake::Kind;

/// Where a mistake was made: nothing if everywhere.
QString placeText(const Network &network, int layer)
{
    if (layer == 0)
        return {};
    if (layer == network.lastLayer())
        return Words::tr(" in the output layer");
    return network.lastLayer() == 2 ? Words::tr(" in the hidden layer") : Words::tr(" in hidden layer %1").arg(layer);
}

QString pathText(const Network &network, const Mistake &mistake)
{
    const QString through = neuronName(network, {mistake.layer + 1, mistake.index});
    if (mistake.kind == Kind::OnePathOnly)
        return Words::tr("A path was forgotten: only the one through %1 was counted").arg(through);
    return Words::tr("A path was forgotten: the one through %1 was not counted").arg(through);
}

QString lossMistakeText(const Mistake &mistake, Loss loss)
{
    const QString target = QStringLiteral("target");
    const QString out = QStringLiteral("out");
    const QString slope = lossSlopeText(loss, target, out);
    switch (mistake.kind) {
    case Kind::HalfForgotten:
        return Words::tr("The ½ of the error was forgotten: (target − out)² instead of %1").arg(lossText(loss, target, out));
    case Kind::HalfAdded:
        return Words::tr("The error has no ½ here: ½·(target − out)² instead of %1").arg(lossText(loss, target, out));
    case Kind::TwoKept:
        return Words::tr("The error was derived without its ½: −2·(target − out) instead of %1").arg(slope);
    case Kind::TwoForgotten:
        return Words::tr("The 2 of the square was forgotten in the derivative: %1 instead of %2")
            .arg(loss == Loss::HalfSquaredError ? Words::tr("−½·(target − out)") : Words::tr("−(target − out)"), slope);
    default:
        return Words::tr("The sign of ∂E/∂out is wrong: %1 instead of %2").arg(negatedLossSlopeText(loss, target, out), slope);
    }
}

/// The activation of the layers where a mistake was made; nothing if they have several.
std::optional<Activation> activationAt(const Network &network, int layer)
{
    const Activation activation = network.layer(layer == 0 ? 1 : layer).activation;
    const bool same = layer != 0 || std::ranges::all_of(network.layers, [&](const Layer &each) { return each.activation == activation; });
    return same ? std::optional(activation) : std::nullopt;
}

QString withDots(QString product)
{
    return product.replace(Words::tr("out ("), QStringLiteral("out·("));
}

QString slopeMistakeText(const Mistake &mistake, const Network &network)
{
    const QString place = placeText(network, mistake.layer);
    const std::optional<Activation> activation = activationAt(network, mistake.layer);
    const QString prime = activation == Activation::Sigmoid ? QStringLiteral("σ′") : QStringLiteral("∂out/∂net");
    if (!activation) {
        return mistake.kind == Kind::SlopeForgotten ? Words::tr("%1 was forgotten%2").arg(prime, place)
                                                    : Words::tr("%1 was taken at net instead of out%2").arg(prime, place);
    }
    const QString slope = withDots(activationSlopeText(*activation, QStringLiteral("net"), QStringLiteral("out")));
    if (mistake.kind == Kind::SlopeForgotten && *activation == Activation::Softmax)
        return Words::tr("%1 was forgotten: ∂E/∂out was taken for ∂E/∂net%2").arg(prime, place);
    if (mistake.kind == Kind::SlopeForgotten)
        return Words::tr("%1 was forgotten: the factor %2 is missing%3").arg(prime, slope, place);
    return Words::tr("%1 was taken at the wrong number%2: %3 instead of %4")
        .arg(prime, place, QString(slope).replace(QStringLiteral("out"), QStringLiteral("net")), slope);
}

QString updateText(const Mistake &mistake, double learningRate)
{
    const QString rate = shownDigits(learningRate);
    if (mistake.kind == Kind::RateForgotten)
        return Words::tr("The learning rate was forgotten: w − ∂E/∂w instead of w − %1·∂E/∂w").arg(rate);
    return Words::tr("The update has the wrong sign: w + %1·∂E/∂w instead of w − %1·∂E/∂w").arg(rate);
}

QString crosswiseText(const Network &network, const Mistake &mistake)
{
    for (int layer = 1; layer <= network.lastLayer(); ++layer) {
        const bool meant = mistake.layer == 0 || mistake.layer == layer;
        if (!meant || network.layer(layer).inputs != network.layer(layer).neurons || network.layer(layer).neurons < 2)
            continue;
        return Words::tr("Weights were taken crosswise%1: %2 in place of %3, for example")
            .arg(placeText(network, mistake.layer), parameterName(network, WeightId{layer, 1, 0}),
                 parameterName(network, WeightId{layer, 0, 1}));
    }
    return {};
}

QString mistakeText(const Mistake &mistake, const Project &project)
{
    const QString place = placeText(project.network, mistake.layer);
    switch (mistake.kind) {
    case Kind::BiasForgotten:
        return Words::tr("The bias was left out of the net input%1").arg(place);
    case Kind::MinusForgotten:
        return Words::tr("The sigmoid lacks its minus%1: 1/(1 + e^net) instead of 1/(1 + e^−net)").arg(place);
    case Kind::WeightsCrosswise:
        return crosswiseText(project.network, mistake);
    case Kind::HalfForgotten:
    case Kind::HalfAdded:
    case Kind::TwoKept:
    case Kind::TwoForgotten:
    case Kind::ErrorSignWrong:
        return lossMistakeText(mistake, project.training.loss);
    case Kind::SlopeForgotten:
    case Kind::SlopeOfNet:
        return slopeMistakeText(mistake, project.network);
    case Kind::CouplingForgotten:
        return Words::tr("Softmax was derived as if each net changed its own output only: the sum over the other outputs is missing");
    case Kind::PathForgotten:
    case Kind::OnePathOnly:
        return pathText(project.network, mistake);
    case Kind::InputForgotten:
        return Words::tr("The last factor, ∂net/∂w, was forgotten");
    case Kind::InputOfWrongEnd:
        return Words::tr("The last factor is the output of the neuron that the weight leads to, not of the one that it comes from");
    case Kind::MeanForgotten:
        return Words::tr("The samples' gradients were added up, but not divided by their number");
    case Kind::RateForgotten:
    case Kind::UpdateAdded:
        return updateText(mistake, project.training.optimizer.learningRate);
    }
    Q_UNREACHABLE();
}

QString orderText(Cause cause, UpdateOrder programs)
{
    const bool changed = programs == UpdateOrder::Simultaneous;
    if (cause == Cause::UpdatedWeights)
        return changed ? Words::tr("The updated weights were used to carry the error back, as if the output layer were updated first")
                       : Words::tr("The weights before their update were used to carry the error back");
    return changed ? Words::tr("The output layer was updated first, in every iteration")
                   : Words::tr("All layers were updated at the same time, in every iteration");
}

QString digitsText(const BlackboardRules &rules)
{
    const bool rounded = rules.digits.cut == BlackboardDigits::Cut::Rounded;
    const QString sentence = rules.digits.counted == BlackboardDigits::Counted::Decimals
        ? (rounded ? Words::tr("The numbers on the way were rounded to %1 decimals")
                   : Words::tr("The numbers on the way were truncated to %1 decimals"))
        : (rounded ? Words::tr("The numbers on the way were rounded to %1 significant digits")
                   : Words::tr("The numbers on the way were truncated to %1 significant digits"));
    return sentence.arg(rules.digits.count);
}

QString shiftText(int shift, long long iteration)
{
    const QString sentence = shift < 0 ? Words::tr("One iteration too few: the parameters are those after %L1, not after %L2")
                                       : Words::tr("One iteration too many: the parameters are those after %L1, not after %L2");
    return sentence.arg(iteration + shift).arg(iteration);
}

QString asSecond(QString text)
{
    // Only an article loses its capital; a symbol keeps it.
    //: the articles with which these sentences begin, each with a space behind it and with | between them; they lose their
    //: capital where two sentences are joined by “, and ”
    const QStringList articles = Words::tr("The |A ").split(QLatin1Char('|'));
    if (std::ranges::any_of(articles, [&](const QString &article) { return text.startsWith(article); }))
        text[0] = text[0].toLower();
    return text;
}

} // namespace

QString variantText(const Variant &variant, const Project &project, long long iteration)
{
    QStringList texts;
    std::size_t nextMistake = 0;
    for (const Cause cause : variant.causes) {
        QString text;
        switch (cause) {
        case Cause::UpdatedWeights:
        case Cause::OtherOrder:
            text = orderText(cause, project.training.updateOrder);
            break;
        case Cause::OneFewer:
        case Cause::OneMore:
            text = shiftText(cause == Cause::OneFewer ? -1 : 1, iteration);
            break;
        case Cause::OtherBiases:
            text = project.training.trainBiases ? Words::tr("The biases were not trained") : Words::tr("The biases were trained, too");
            break;
        case Cause::Mistake:
            text = mistakeText(variant.rules.mistakes[nextMistake++], project);
            break;
        case Cause::MistakeAllAlong:
            text = mistakeText(variant.rules.mistakes[nextMistake++], project) + Words::tr(", in every iteration");
            break;
        case Cause::ShortenedDigits:
            text = digitsText(variant.rules);
            break;
        case Cause::ShortenedAllAlong:
            text = digitsText(variant.rules) + Words::tr(", in every iteration");
            break;
        }
        texts << (texts.isEmpty() ? text : asSecond(text));
    }
    return texts.join(Words::tr(", and "));
}
