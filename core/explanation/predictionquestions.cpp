// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/predictionquestions.h"

#include "core/explanation/quantityformula.h"
#include "core/explanation/timeline.h"

#include <algorithm>

namespace {

using Kind = Quantity::Kind;

/// More factors than anybody computes by hand.
constexpr std::size_t mostInChainRule = 500;

bool isOfBatch(const Quantity &quantity)
{
    return quantity.kind == Kind::Gradient || quantity.kind == Kind::Updated;
}

/// Whether there is something to compute.
bool isWorthAsking(const Project &project, const Quantity &quantity)
{
    const Network &network = project.network;
    switch (quantity.kind) {
    case Kind::NetByParameter:
    case Kind::NetByOut:
        return false;
    case Kind::PathTerm:
        return network.neuronCount(quantity.through.layer) > 1;
    case Kind::TotalError:
        return network.outputs() > 1;
    case Kind::OutByNet:
        return network.layer(quantity.neuron.layer).activation != Activation::Linear;
    case Kind::Gradient:
    case Kind::Updated:
        return project.training.trainBiases || std::holds_alternative<WeightId>(quantity.parameter);
    default:
        return true;
    }
}

/// What a backward phase makes, or a later one uses.
bool isBackward(const Quantity &quantity)
{
    switch (quantity.kind) {
    case Kind::Input:
    case Kind::Target:
    case Kind::Parameter:
    case Kind::Net:
    case Kind::Out:
    case Kind::Error:
    case Kind::TotalError:
        return false;
    default:
        return true;
    }
}

/// The gradient, the update, and everything of the backward phases that they are computed from.
std::vector<Quantity> chainRuleQuantities(const Evidence &evidence, const ParameterId &parameter)
{
    std::vector<Quantity> found{{Kind::Updated, {}, {}, parameter}, {Kind::Gradient, {}, {}, parameter}};
    for (std::size_t i = 0; i < found.size() && found.size() < mostInChainRule; ++i) {
        for (const Quantity &use : formulaOf(evidence, found[i], {}).uses) {
            if (isBackward(use) && std::ranges::find(found, use) == found.end())
                found.push_back(use);
        }
    }
    return found;
}

/// The named steps of the scope, in order.
std::vector<NamedStep> stepsOf(const Evidence &evidence, const PredictionScope &scope)
{
    using ScopeKind = PredictionScope::Kind;
    const Project &project = evidence.project();
    std::vector<NamedStep> steps = Timeline(project.network, project.training.updateOrder).steps();
    if (scope.kind == ScopeKind::ChainRule || scope.kind == ScopeKind::Chosen) {
        const std::vector<Quantity> wanted
            = scope.kind == ScopeKind::Chosen ? scope.chosen : chainRuleQuantities(evidence, scope.parameter);
        std::erase_if(steps, [&](const NamedStep &step) { return std::ranges::find(wanted, step.makes) == wanted.end(); });
        return steps;
    }
    std::erase_if(steps, [&](const NamedStep &step) { return !isWorthAsking(project, step.makes); });
    if (scope.kind == ScopeKind::Forward)
        std::erase_if(steps, [](const NamedStep &step) { return step.phase > 0; });
    if (scope.kind == ScopeKind::ForwardAndBackward) {
        while (!steps.empty() && steps.back().makes.kind == Kind::Updated)
            steps.pop_back();
    }
    return steps;
}

std::vector<PredictionQuestion> evenly(const std::vector<PredictionQuestion> &all, int most)
{
    const auto count = static_cast<std::size_t>(std::max(most, 1));
    if (all.size() <= count)
        return all;
    std::vector<PredictionQuestion> chosen;
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(all[count == 1 ? 0 : i * (all.size() - 1) / (count - 1)]);
    return chosen;
}

} // namespace

std::vector<PredictionQuestion> predictionQuestions(const Evidence &evidence, const PredictionScope &scope)
{
    const std::vector<NamedStep> steps = stepsOf(evidence, scope);
    const std::size_t samples = evidence.forward().samples.size();
    std::vector<PredictionQuestion> questions;
    if (samples == 1) {
        for (const NamedStep &step : steps)
            questions.push_back({step.makes, 0});
        return evenly(questions, scope.most);
    }
    if (scope.sample && *scope.sample >= samples)
        return {};
    for (auto first = steps.begin(); first != steps.end();) {
        const auto end = std::find_if(first, steps.end(), [&](const NamedStep &step) { return step.phase != first->phase; });
        for (std::size_t sample = scope.sample.value_or(0); sample < (scope.sample ? *scope.sample + 1 : samples); ++sample) {
            for (auto step = first; step != end; ++step) {
                if (!isOfBatch(step->makes))
                    questions.push_back({step->makes, sample});
            }
        }
        for (auto step = first; step != end && !scope.sample; ++step) {
            if (isOfBatch(step->makes))
                questions.push_back({step->makes, 0});
        }
        first = end;
    }
    return evenly(questions, scope.most);
}
