// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/optimizer.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace {

using Kind = Optimizer::Kind;

constexpr std::array kinds{Kind::GradientDescent, Kind::Momentum, Kind::Nesterov, Kind::RmsProp, Kind::Adam};

constexpr std::array momentumNumbers{OptimizerNumber{"momentum", "μ", &Optimizer::momentum, true}};
constexpr std::array rmsPropNumbers{OptimizerNumber{"decay", "ρ", &Optimizer::decay, true},
                                    OptimizerNumber{"epsilon", "ε", &Optimizer::epsilon, false}};
constexpr std::array adamNumbers{OptimizerNumber{"beta1", "β1", &Optimizer::beta1, true},
                                 OptimizerNumber{"beta2", "β2", &Optimizer::beta2, true},
                                 OptimizerNumber{"epsilon", "ε", &Optimizer::epsilon, false}};

bool hasMean(Kind kind)
{
    return kind == Kind::Momentum || kind == Kind::Nesterov || kind == Kind::Adam;
}

bool hasSquare(Kind kind)
{
    return kind == Kind::RmsProp || kind == Kind::Adam;
}

/// A running mean that takes in the square of a gradient; the order of operations is PyTorch's.
double meanSquare(double share, double before, double gradient)
{
    return share * before + (1.0 - share) * gradient * gradient;
}

} // namespace

std::span<const OptimizerNumber> numbersOf(Kind kind)
{
    switch (kind) {
    case Kind::GradientDescent:
        return {};
    case Kind::Momentum:
    case Kind::Nesterov:
        return momentumNumbers;
    case Kind::RmsProp:
        return rmsPropNumbers;
    case Kind::Adam:
        return adamNumbers;
    }
    Q_UNREACHABLE();
}

bool isAllowed(const OptimizerNumber &number, double value)
{
    return std::isfinite(value) && (number.isShare ? value >= 0.0 && value < 1.0 : value > 0.0);
}

std::span<const Kind> optimizerKinds()
{
    return kinds;
}

QString optimizerName(Kind kind)
{
    switch (kind) {
    case Kind::GradientDescent:
        return QLatin1String(QT_TRANSLATE_NOOP("Names", "gradient-descent"));
    case Kind::Momentum:
        return QLatin1String(QT_TRANSLATE_NOOP("Names", "momentum"));
    case Kind::Nesterov:
        return QLatin1String(QT_TRANSLATE_NOOP("Names", "nesterov"));
    case Kind::RmsProp:
        return QLatin1String(QT_TRANSLATE_NOOP("Names", "rmsprop"));
    case Kind::Adam:
        return QLatin1String(QT_TRANSLATE_NOOP("Names", "adam"));
    }
    Q_UNREACHABLE();
}

std::optional<Kind> optimizerNamed(QStringView name)
{
    for (const Kind kind : kinds) {
        if (name == optimizerName(kind))
            return kind;
    }
    return std::nullopt;
}

const LayerMemory &OptimizerMemory::layer(int number) const
{
    static const LayerMemory nothing;
    const auto index = static_cast<std::size_t>(number - 1);
    return index < layers.size() ? layers[index] : nothing;
}

Remembered rememberedOf(const ParameterMemory &memory, std::size_t index)
{
    return {memory.mean.empty() ? 0.0 : memory.mean[index], memory.square.empty() ? 0.0 : memory.square[index]};
}

void fit(ParameterMemory &memory, Kind kind, std::size_t parameters)
{
    memory.mean.resize(hasMean(kind) ? parameters : 0);
    memory.square.resize(hasSquare(kind) ? parameters : 0);
}

void remember(ParameterMemory &memory, std::size_t index, const Remembered &remembered)
{
    if (!memory.mean.empty())
        memory.mean[index] = remembered.mean;
    if (!memory.square.empty())
        memory.square[index] = remembered.square;
}

StepRule::StepRule(const Optimizer &optimizer, long long number)
    : m_optimizer(optimizer)
    , m_size(optimizer.learningRate)
{
    if (optimizer.kind != Kind::Adam)
        return;
    const auto exponent = static_cast<double>(number);
    m_size = optimizer.learningRate / (1.0 - std::pow(optimizer.beta1, exponent));
    m_rootOfCorrection = std::sqrt(1.0 - std::pow(optimizer.beta2, exponent));
}

Remembered StepRule::remember(double gradient, const Remembered &before) const
{
    Remembered after;
    switch (m_optimizer.kind) {
    case Kind::GradientDescent:
        break;
    case Kind::Momentum:
    case Kind::Nesterov:
        after.mean = m_optimizer.momentum * before.mean + gradient;
        break;
    case Kind::RmsProp:
        after.square = meanSquare(m_optimizer.decay, before.square, gradient);
        break;
    case Kind::Adam:
        after.mean = m_optimizer.beta1 * before.mean + (1.0 - m_optimizer.beta1) * gradient;
        after.square = meanSquare(m_optimizer.beta2, before.square, gradient);
        break;
    }
    return after;
}

OptimizerStep StepRule::step(double gradient, const Remembered &after) const
{
    switch (m_optimizer.kind) {
    case Kind::GradientDescent:
        break;
    case Kind::Momentum:
        return {m_size, after.mean, 1.0};
    case Kind::Nesterov:
        return {m_size, gradient + m_optimizer.momentum * after.mean, 1.0};
    case Kind::RmsProp:
        return {m_size, gradient, std::sqrt(after.square) + m_optimizer.epsilon};
    case Kind::Adam:
        return {m_size, after.mean, std::sqrt(after.square) / m_rootOfCorrection + m_optimizer.epsilon};
    }
    return {m_size, gradient, 1.0};
}

void optimize(const Optimizer &optimizer, std::span<double> parameters, std::span<const double> gradient, ParameterMemory &memory)
{
    if (optimizer.kind == Kind::GradientDescent) {
        for (std::size_t i = 0; i < parameters.size(); ++i)
            parameters[i] -= optimizer.learningRate * gradient[i];
        return;
    }
    fit(memory, optimizer.kind, parameters.size());
    const StepRule rule(optimizer, ++memory.steps);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const Remembered after = rule.remember(gradient[i], rememberedOf(memory, i));
        parameters[i] -= rule.step(gradient[i], after).change();
        remember(memory, i, after);
    }
}
