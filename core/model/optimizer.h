// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"

#include <optional>
#include <span>
#include <vector>

/// The rule that turns gradients into changes of parameters, in PyTorch's form.
struct Optimizer
{
    enum class Kind {
        GradientDescent, ///< w⁺ = w − η · g
        Momentum, ///< v⁺ = μ · v + g; w⁺ = w − η · v⁺
        Nesterov, ///< v⁺ = μ · v + g; w⁺ = w − η · (g + μ · v⁺)
        RmsProp, ///< s⁺ = ρ · s + (1 − ρ) · g²; w⁺ = w − η · g / (√s⁺ + ε)
        Adam, ///< m⁺ = β1 · m + (1 − β1) · g; s⁺ = β2 · s + (1 − β2) · g²; w⁺ = w − η / (1 − β1ᵗ) · m⁺ / (√s⁺ / √(1 − β2ᵗ) + ε)
    };

    double learningRate = 0.5; ///< η, above 0
    Kind kind = Kind::GradientDescent;
    // Those that the kind does not use keep their defaults.
    double momentum = 0.9; ///< μ, in [0, 1): momentum, Nesterov
    double decay = 0.99; ///< ρ, in [0, 1): RMSprop
    double beta1 = 0.9; ///< in [0, 1): Adam
    double beta2 = 0.999; ///< in [0, 1): Adam
    double epsilon = 1e-8; ///< ε, above 0: RMSprop, Adam

    bool operator==(const Optimizer &) const = default;
};

/// A number of an optimizer beside its learning rate.
struct OptimizerNumber
{
    const char *key; ///< by which a project file knows it
    const char *symbol; ///< "μ"
    double Optimizer::*member;
    bool isShare; ///< whether it lies in [0, 1); else it is above 0
};

/// The numbers that a kind of optimizer uses beside its learning rate, in the order of a project file.
std::span<const OptimizerNumber> numbersOf(Optimizer::Kind kind);
/// Whether a number may have this value.
bool isAllowed(const OptimizerNumber &number, double value);

std::span<const Optimizer::Kind> optimizerKinds();
/// The name by which a project file knows the optimizer ("gradient-descent").
QString optimizerName(Optimizer::Kind kind);
std::optional<Optimizer::Kind> optimizerNamed(QStringView name);

/// What an optimizer remembers of a layer's weights, or of its biases, from one step to the next.
struct ParameterMemory
{
    long long steps = 0; ///< steps that these parameters have taken
    std::vector<double> mean; ///< v, the velocity, or m, the first moment; one entry a parameter, or none if there is no such thing
    std::vector<double> square; ///< s, the mean of squared gradients; likewise

    bool operator==(const ParameterMemory &) const = default;
};

/// What an optimizer remembers of one layer.
struct LayerMemory
{
    ParameterMemory weights;
    ParameterMemory biases; ///< empty as long as they are not trained

    bool operator==(const LayerMemory &) const = default;
};

/// What an optimizer remembers from one iteration to the next; empty before the first step, and for gradient descent always.
struct OptimizerMemory
{
    std::vector<LayerMemory> layers;

    bool operator==(const OptimizerMemory &) const = default;

    /// The memory of a layer by its number, from 1; one that is empty if there is none.
    const LayerMemory &layer(int number) const;
};

/// What an optimizer remembers of one parameter.
struct Remembered
{
    double mean = 0.0; ///< v or m
    double square = 0.0; ///< s

    bool operator==(const Remembered &) const = default;
};

/// The memory's entries for one parameter; 0 where there are none.
Remembered rememberedOf(const ParameterMemory &memory, std::size_t index);
/// Makes a memory as large as an optimizer needs it for so many parameters.
void fit(ParameterMemory &memory, Optimizer::Kind kind, std::size_t parameters);
void remember(ParameterMemory &memory, std::size_t index, const Remembered &remembered);

/// One parameter's step, taken apart: w⁺ = w − size · direction / divisor.
struct OptimizerStep
{
    double size = 0.0; ///< η; for Adam η / (1 − β1ᵗ)
    double direction = 0.0; ///< the gradient, v⁺, g + μ · v⁺ or m⁺
    double divisor = 1.0; ///< √s⁺ + ε, for Adam √s⁺ / √(1 − β2ᵗ) + ε; 1 where the optimizer has none

    double change() const { return size * direction / divisor; }
};

/// Makes the steps of parameters that are about to take step number `number`, counted from 1.
class StepRule
{
public:
    StepRule(const Optimizer &optimizer, long long number);

    /// What is remembered of a parameter once its gradient is known.
    Remembered remember(double gradient, const Remembered &before) const;
    /// The step of a parameter, from its gradient and what remember() gave.
    OptimizerStep step(double gradient, const Remembered &after) const;

private:
    Optimizer m_optimizer;
    double m_size;
    double m_rootOfCorrection = 1.0; ///< √(1 − β2ᵗ)
};

/// One step of a layer's weights or biases; the memory is made as large as it has to be.
void optimize(const Optimizer &optimizer, std::span<double> parameters, std::span<const double> gradient, ParameterMemory &memory);
