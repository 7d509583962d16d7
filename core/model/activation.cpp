// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/activation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace {

/// What is said of an activation; %1 is a neuron's net input in `text`, and %1 and %2 are its net and out in `slopeText`.
struct Description
{
    Activation activation;
    const char *name;
    const char *text;
    const char *slopeText;
};

constexpr Description descriptions[] = {
    {Activation::Sigmoid, QT_TRANSLATE_NOOP("Names", "sigmoid"), "1/(1 + e^−%1)", "%2 (1 − %2)"},
    {Activation::Tanh, QT_TRANSLATE_NOOP("Names", "tanh"), "tanh(%1)", "1 − %2²"},
    {Activation::Relu, QT_TRANSLATE_NOOP("Names", "relu"), "max(0, %1)", QT_TRANSLATE_NOOP("Activation", "1 if %1 > 0, else 0")},
    {Activation::LeakyRelu, QT_TRANSLATE_NOOP("Names", "leaky-relu"), "max(0.01·%1, %1)",
     QT_TRANSLATE_NOOP("Activation", "1 if %1 > 0, else 0.01")},
    {Activation::Linear, QT_TRANSLATE_NOOP("Names", "linear"), "%1", "1"},
    {Activation::Softmax, QT_TRANSLATE_NOOP("Names", "softmax"), "e^%1 / (%2)", "%2 (1 − %2)"},
};

constexpr Activation inOrder[]
    = {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::LeakyRelu, Activation::Linear, Activation::Softmax};

const Description &descriptionOf(Activation activation)
{
    return *std::ranges::find(descriptions, activation, &Description::activation);
}

void softmax(std::span<const double> net, std::span<double> out)
{
    const double largest = *std::ranges::max_element(net);
    double sum = 0.0;
    for (std::size_t i = 0; i < net.size(); ++i) {
        out[i] = std::exp(net[i] - largest);
        sum += out[i];
    }
    for (double &share : out)
        share /= sum;
}

} // namespace

void activate(Activation activation, std::span<const double> net, std::span<double> out)
{
    if (couplesNeurons(activation))
        return softmax(net, out);
    for (std::size_t i = 0; i < net.size(); ++i)
        out[i] = activationOf(activation, net[i]);
}

void activationSlopes(Activation activation, std::span<const double> net, std::span<const double> out, std::span<double> slopes)
{
    for (std::size_t i = 0; i < net.size(); ++i)
        slopes[i] = activationSlopeOf(activation, net[i], out[i]);
}

double couplingSlope(double out, double otherOut)
{
    return -out * otherOut;
}

std::optional<double> kinkOf(Activation activation)
{
    const bool bent = activation == Activation::Relu || activation == Activation::LeakyRelu;
    return bent ? std::optional(0.0) : std::nullopt;
}

QString activationText(Activation activation, const QString &net, const QStringList &nets)
{
    const QString text = QString::fromUtf8(descriptionOf(activation).text);
    if (!couplesNeurons(activation))
        return QString(text).replace(QStringLiteral("%1"), net);
    QStringList powers;
    for (const QString &each : nets)
        powers += each.startsWith(QChar(0x2026)) ? each : QStringLiteral("e^") + each;
    return QString(text).replace(QStringLiteral("%1"), net).replace(QStringLiteral("%2"), powers.join(QStringLiteral(" + ")));
}

QString activationSlopeText(Activation activation, const QString &net, const QString &out)
{
    const char *text = descriptionOf(activation).slopeText;
    const bool hasWords = activation == Activation::Relu || activation == Activation::LeakyRelu;
    return (hasWords ? QCoreApplication::translate("Activation", text) : QString::fromUtf8(text))
        .replace(QStringLiteral("%1"), net)
        .replace(QStringLiteral("%2"), out);
}

QString couplingSlopeText(const QString &out, const QString &otherOut)
{
    return QStringLiteral("−%1 · %2").arg(out, otherOut);
}

std::span<const Activation> allActivations()
{
    return inOrder;
}

QString activationName(Activation activation)
{
    return QString::fromUtf8(descriptionOf(activation).name);
}

std::optional<Activation> activationNamed(QStringView name)
{
    const auto *found = std::ranges::find_if(descriptions, [name](const Description &each) { return name == QLatin1String(each.name); });
    return found == std::end(descriptions) ? std::nullopt : std::optional(found->activation);
}
