// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/activation.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double leakySlope = 0.01;

/// What is said of an activation; %1 is a neuron's net input in `text`, and %1 and %2 are its net and out in `slopeText`.
struct Description
{
    Activation activation;
    const char *name;
    const char *text;
    const char *slopeText;
};

constexpr Description descriptions[] = {
    {Activation::Sigmoid, "sigmoid", "1/(1 + e^−%1)", "%2 (1 − %2)"},
    {Activation::Tanh, "tanh", "tanh(%1)", "1 − %2²"},
    {Activation::Relu, "relu", "max(0, %1)", "1 if %1 > 0, else 0"},
    {Activation::LeakyRelu, "leaky-relu", "max(0.01·%1, %1)", "1 if %1 > 0, else 0.01"},
    {Activation::Linear, "linear", "%1", "1"},
    {Activation::Softmax, "softmax", "e^%1 / (%2)", "%2 (1 − %2)"},
};

constexpr Activation inOrder[]
    = {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::LeakyRelu, Activation::Linear, Activation::Softmax};

const Description &descriptionOf(Activation activation)
{
    return *std::ranges::find(descriptions, activation, &Description::activation);
}

template<typename Function>
void forEach(std::span<const double> from, std::span<double> to, Function function)
{
    for (std::size_t i = 0; i < from.size(); ++i)
        to[i] = function(from[i]);
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
    switch (activation) {
    case Activation::Sigmoid:
        return forEach(net, out, [](double x) { return 1.0 / (1.0 + std::exp(-x)); });
    case Activation::Tanh:
        return forEach(net, out, [](double x) { return std::tanh(x); });
    case Activation::Relu:
        // Asked this way round, what is not a number stays so, and training can say it.
        return forEach(net, out, [](double x) { return x <= 0.0 ? 0.0 : x; });
    case Activation::LeakyRelu:
        return forEach(net, out, [](double x) { return x <= 0.0 ? leakySlope * x : x; });
    case Activation::Linear:
        return forEach(net, out, [](double x) { return x; });
    case Activation::Softmax:
        return softmax(net, out);
    }
    Q_UNREACHABLE();
}

void activationSlopes(Activation activation, std::span<const double> net, std::span<const double> out, std::span<double> slopes)
{
    switch (activation) {
    case Activation::Sigmoid:
    case Activation::Softmax:
        return forEach(out, slopes, [](double y) { return y * (1.0 - y); });
    case Activation::Tanh:
        return forEach(out, slopes, [](double y) { return 1.0 - y * y; });
    case Activation::Relu:
        return forEach(net, slopes, [](double x) { return x > 0.0 ? 1.0 : 0.0; });
    case Activation::LeakyRelu:
        return forEach(net, slopes, [](double x) { return x > 0.0 ? 1.0 : leakySlope; });
    case Activation::Linear:
        return forEach(net, slopes, [](double) { return 1.0; });
    }
    Q_UNREACHABLE();
}

bool couplesNeurons(Activation activation)
{
    return activation == Activation::Softmax;
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
    return QString::fromUtf8(descriptionOf(activation).slopeText).replace(QStringLiteral("%1"), net).replace(QStringLiteral("%2"), out);
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
