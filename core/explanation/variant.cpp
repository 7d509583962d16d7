// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/variant.h"

#include "core/training/iteration.h"
#include "core/training/propagation.h"

#include <algorithm>
#include <cmath>

namespace {

using Cause = Variant::Cause;
using MistakeKind = Mistake::Kind;

// Costs are counted in additions of a product, of which a second has some 10⁹.
constexpr double costOfAnIteration = 60.0; ///< beside its products
constexpr double costOfWriting = 8.0; ///< by hand is so much dearer than in training
constexpr double budgetForVariants = 8e7;
constexpr double budgetForTheRightOne = 2e9;
/// Nobody computes more iterations than that by hand, digit by digit.
constexpr long long mostByHand = 20;
constexpr std::size_t mostKept = 6;

UpdateOrder otherOrder(UpdateOrder order)
{
    return order == UpdateOrder::Simultaneous ? UpdateOrder::OutputLayerFirst : UpdateOrder::Simultaneous;
}

Variant rightVariant(const TrainingSettings &training)
{
    Variant variant;
    variant.orderBefore = training.updateOrder;
    variant.order = training.updateOrder;
    variant.trainBiases = training.trainBiases;
    return variant;
}

std::vector<Variant> trainingVariants(const TrainingSettings &training, long long iterationsDone)
{
    std::vector<Variant> variants;
    const auto add = [&](Cause cause) -> Variant & {
        variants.push_back(rightVariant(training));
        variants.back().causes = {cause};
        return variants.back();
    };
    add(Cause::UpdatedWeights).order = otherOrder(training.updateOrder);
    if (iterationsDone > 0) {
        Variant &order = add(Cause::OtherOrder);
        order.orderBefore = order.order = otherOrder(training.updateOrder);
        add(Cause::OneFewer).shift = -1;
    }
    add(Cause::OneMore).shift = 1;
    add(Cause::OtherBiases).trainBiases = !training.trainBiases;
    return variants;
}

/// Whether a mistake of a kind changes anything in a layer, and is one that people make.
bool makesSense(MistakeKind kind, const Layer &layer)
{
    const Activation activation = layer.activation;
    switch (kind) {
    case MistakeKind::BiasForgotten:
        return layer.biasKind != BiasKind::None;
    case MistakeKind::WeightsCrosswise:
        return layer.inputs == layer.neurons && layer.neurons > 1;
    case MistakeKind::SlopeForgotten:
        return activation != Activation::Linear;
    case MistakeKind::SlopeOfNet:
        return activation == Activation::Sigmoid || activation == Activation::Tanh;
    case MistakeKind::MinusForgotten:
        return activation == Activation::Sigmoid;
    default:
        return true;
    }
}

/// Mistakes that can be made in each layer or in all, where they make sense.
void addLayerMistakes(const Network &network, MistakeKind kind, std::vector<Mistake> &mistakes)
{
    std::vector<int> layers;
    for (int layer = network.lastLayer(); layer >= 1; --layer) {
        if (makesSense(kind, network.layer(layer)))
            layers.push_back(layer);
    }
    if (layers.size() > 1)
        mistakes.push_back({kind, 0, 0});
    for (const int layer : layers)
        mistakes.push_back({kind, network.lastLayer() == 1 ? 0 : layer, 0});
}

void addPathMistakes(const Network &network, std::vector<Mistake> &mistakes)
{
    // In a wide layer one path more or less is no likely mistake, and there would be too many to tell apart.
    constexpr int mostPaths = 8;
    for (int layer = network.lastLayer() - 1; layer >= 1; --layer) {
        const int paths = network.neuronCount(layer + 1);
        if (paths < 2 || paths > mostPaths)
            continue;
        for (int index = 0; index < paths; ++index)
            mistakes.push_back({MistakeKind::OnePathOnly, layer, index});
        for (int index = 0; index < paths && paths > 2; ++index)
            mistakes.push_back({MistakeKind::PathForgotten, layer, index});
    }
}

void addLossMistakes(Loss loss, std::vector<Mistake> &mistakes)
{
    if (!isSquared(loss))
        return;
    const bool half = loss == Loss::HalfSquaredError;
    mistakes.push_back({half ? MistakeKind::HalfForgotten : MistakeKind::HalfAdded, 0, 0});
    if (half)
        mistakes.push_back({MistakeKind::TwoKept, 0, 0});
    mistakes.push_back({MistakeKind::TwoForgotten, 0, 0});
}

std::vector<Mistake> likelyMistakes(const Project &project)
{
    const Network &network = project.network;
    std::vector<Mistake> mistakes;
    addLayerMistakes(network, MistakeKind::SlopeForgotten, mistakes);
    if (couplesNeurons(network.layer(network.lastLayer()).activation))
        mistakes.push_back({MistakeKind::CouplingForgotten, 0, 0});
    addPathMistakes(network, mistakes);
    for (const MistakeKind kind : {MistakeKind::UpdateAdded, MistakeKind::RateForgotten, MistakeKind::ErrorSignWrong})
        mistakes.push_back({kind, 0, 0});
    addLossMistakes(project.training.loss, mistakes);
    addLayerMistakes(network, MistakeKind::BiasForgotten, mistakes);
    mistakes.push_back({MistakeKind::InputForgotten, 0, 0});
    addLayerMistakes(network, MistakeKind::SlopeOfNet, mistakes);
    addLayerMistakes(network, MistakeKind::MinusForgotten, mistakes);
    addLayerMistakes(network, MistakeKind::WeightsCrosswise, mistakes);
    mistakes.push_back({MistakeKind::InputOfWrongEnd, 0, 0});
    if (project.training.batchSize > 1)
        mistakes.push_back({MistakeKind::MeanForgotten, 0, 0});
    return mistakes;
}

/// The first variant with the second one's cause as well.
Variant both(Variant one, const Variant &other, const TrainingSettings &training)
{
    one.causes.insert(one.causes.end(), other.causes.begin(), other.causes.end());
    if (other.orderBefore != training.updateOrder)
        one.orderBefore = other.orderBefore;
    if (other.order != training.updateOrder)
        one.order = other.order;
    if (other.trainBiases != training.trainBiases)
        one.trainBiases = other.trainBiases;
    one.shift += other.shift;
    one.rules.mistakes.insert(one.rules.mistakes.end(), other.rules.mistakes.begin(), other.rules.mistakes.end());
    if (other.rules.digits.cut != BlackboardDigits::Cut::None)
        one.rules.digits = other.rules.digits;
    return one;
}

/// Whether two causes are about different things.
bool canMeet(const Variant &one, const Variant &other)
{
    if (one.rules.mistakes.empty() != other.rules.mistakes.empty())
        return true;
    if (one.rules.mistakes.empty())
        return (one.shift == 0 || other.shift == 0) && one.order == one.orderBefore && other.order == other.orderBefore;
    return one.rules.mistakes.front().kind != other.rules.mistakes.front().kind;
}

bool isFinite(const Network &network)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    return std::ranges::all_of(network.layers, [&](const Layer &layer) {
        return std::ranges::all_of(layer.weights, finite) && std::ranges::all_of(layer.biases, finite);
    });
}

} // namespace

std::vector<Variant> exactVariants(const Project &project, long long iterationsDone)
{
    std::vector<Variant> variants = trainingVariants(project.training, iterationsDone);
    const auto add = [&](Cause cause, std::vector<Mistake> mistakes, bool allAlong) {
        Variant variant = rightVariant(project.training);
        variant.causes = {cause};
        variant.rules.mistakes = std::move(mistakes);
        variant.allAlong = allAlong;
        variants.push_back(std::move(variant));
    };
    const std::vector<Mistake> likely = likelyMistakes(project);
    for (const Mistake &mistake : likely)
        add(Cause::Mistake, {mistake}, false);
    if (iterationsDone == 0)
        return variants;
    for (const Mistake &mistake : likely)
        add(Cause::MistakeAllAlong, {mistake}, true);
    // Whoever takes the other error, and derives that rightly.
    if (!isSquared(project.training.loss))
        return variants;
    if (project.training.loss == Loss::HalfSquaredError)
        add(Cause::MistakeAllAlong, {{MistakeKind::HalfForgotten, 0, 0}, {MistakeKind::TwoKept, 0, 0}}, true);
    else
        add(Cause::MistakeAllAlong, {{MistakeKind::HalfAdded, 0, 0}, {MistakeKind::TwoForgotten, 0, 0}}, true);
    return variants;
}

std::vector<Variant> shortenedVariants(const Project &project, long long iterationsDone)
{
    using Cut = BlackboardDigits::Cut;
    using Counted = BlackboardDigits::Counted;
    using Written = BlackboardRules::Written;
    std::vector<Variant> variants;
    const auto add = [&](const BlackboardRules &rules, bool allAlong) {
        Variant variant = rightVariant(project.training);
        variant.causes = {allAlong ? Cause::ShortenedAllAlong : Cause::ShortenedDigits};
        variant.rules = rules;
        variant.allAlong = allAlong;
        variants.push_back(std::move(variant));
    };
    // Whoever has iterations behind them has computed them in the same way, if they are few enough.
    const std::vector<bool> before = iterationsDone > 0 && iterationsDone <= mostByHand ? std::vector{true, false} : std::vector{false};
    for (const bool allAlong : before) {
        for (const bool givenToo : {false, true}) {
            for (const Written written : {Written::Results, Written::ResultsButDelta, Written::EveryTerm}) {
                for (const Counted counted : {Counted::Decimals, Counted::Significant}) {
                    for (const Cut cut : {Cut::Rounded, Cut::Truncated}) {
                        for (const int count : {4, 3, 5, 2, 6})
                            add({{cut, count, counted}, written, givenToo, {}}, allAlong);
                    }
                }
            }
        }
    }
    return variants;
}

std::vector<Variant> pairedVariants(const Project &project, const std::vector<Variant> &exact)
{
    std::vector<Variant> single;
    std::ranges::copy_if(exact, std::back_inserter(single), [](const Variant &variant) { return !variant.allAlong; });
    std::vector<Variant> pairs;
    for (const Variant &one : single) {
        for (const BlackboardDigits::Cut cut : {BlackboardDigits::Cut::Rounded, BlackboardDigits::Cut::Truncated}) {
            for (const int count : {4, 3, 5}) {
                pairs.push_back(one);
                pairs.back().causes.push_back(Cause::ShortenedDigits);
                pairs.back().rules.digits = {cut, count, BlackboardDigits::Counted::Decimals};
            }
        }
    }
    for (auto one = single.begin(); one != single.end(); ++one) {
        for (auto other = std::next(one); other != single.end(); ++other) {
            if (canMeet(*one, *other))
                pairs.push_back(both(*one, *other, project.training));
        }
    }
    return pairs;
}

VariantCalculator::VariantCalculator(Project start, long long firstIteration)
    : m_start(std::move(start))
    , m_firstIteration(firstIteration)
    , m_untrained{m_start.network, m_start.memory}
{
    std::size_t products = 0;
    for (const Layer &layer : m_start.network.layers)
        products += 3 * layer.weights.size();
    const std::size_t samples = std::min(m_start.samples.size(), static_cast<std::size_t>(m_start.training.batchSize));
    m_cost = costOfAnIteration + static_cast<double>(products * samples);
}

std::span<const Sample> VariantCalculator::batch(long long iteration) const
{
    const Batch batch = batchOf(iteration, m_start.samples.size(), m_start.training.batchSize);
    return std::span(m_start.samples).subspan(batch.first, batch.size());
}

TrainingSettings VariantCalculator::settings(UpdateOrder order, bool trainBiases) const
{
    TrainingSettings settings = m_start.training;
    settings.updateOrder = order;
    settings.trainBiases = trainBiases;
    return settings;
}

bool VariantCalculator::spend(double cost)
{
    if (m_spent + cost > budgetForVariants)
        return false;
    m_spent += cost;
    return true;
}

/// The training without which nothing can be said is not counted with the others.
bool VariantCalculator::isRight(const Key &key) const
{
    return key == Key(m_start.training.updateOrder, m_start.training.trainBiases);
}

const VariantCalculator::Trained *VariantCalculator::trained(const Key &key, long long iteration)
{
    if (iteration == m_firstIteration)
        return &m_untrained;
    std::map<long long, Trained> &kept = m_trained[key];
    const auto after = kept.upper_bound(iteration);
    const bool fresh = after == kept.begin();
    const long long from = fresh ? m_firstIteration : std::prev(after)->first;
    if (from == iteration)
        return &std::prev(after)->second;
    const double cost = static_cast<double>(iteration - from) * m_cost;
    if (isRight(key) ? cost > budgetForTheRightOne : !spend(cost))
        return nullptr;
    const auto keep = [&](long long number, const Trained &state) {
        if (kept.size() >= mostKept && !kept.contains(number))
            kept.erase(iteration - kept.begin()->first > std::prev(kept.end())->first - iteration ? kept.begin() : std::prev(kept.end()));
        return &kept.insert_or_assign(number, state).first->second;
    };

    Trained state = fresh ? m_untrained : std::prev(after)->second;
    const TrainingSettings training = settings(key.first, key.second);
    Iteration each(state.network, m_start.samples, training);
    for (long long number = from; number < iteration; ++number) {
        if (number + 1 == iteration && number > m_firstIteration)
            keep(number, state); // the one that is asked for next
        each.begin(number);
        while (!each.finished())
            each.performPhase(state.network, state.memory);
    }
    if (!isFinite(state.network))
        return nullptr;
    return keep(iteration, state);
}

std::optional<Blackboard> VariantCalculator::rightBoard(long long iteration)
{
    const TrainingSettings &training = m_start.training;
    const Trained *state = trained({training.updateOrder, training.trainBiases}, iteration);
    if (!state)
        return std::nullopt;
    Blackboard board(state->network, training, {}, state->memory);
    board.perform(batch(iteration));
    return board;
}

std::optional<double> VariantCalculator::rightValue(const Quantity &quantity, long long iteration)
{
    const std::optional<Blackboard> board = rightBoard(iteration);
    return board ? std::optional(board->written(quantity)) : std::nullopt;
}

std::optional<double> VariantCalculator::meanError(long long iteration)
{
    const TrainingSettings &training = m_start.training;
    const Trained *state = trained({training.updateOrder, training.trainBiases}, iteration);
    if (!state)
        return std::nullopt;
    return totalError(state->network, m_start.samples, training.loss);
}

std::optional<double> VariantCalculator::value(const Variant &variant, const Quantity &quantity, long long iteration)
{
    const long long meant = iteration + variant.shift;
    const double byHand = variant.allAlong ? static_cast<double>(meant - m_firstIteration) + 1.0 : 1.0;
    if (meant < m_firstIteration || !spend(byHand * costOfWriting * m_cost))
        return std::nullopt;
    const Trained *state = variant.allAlong ? &m_untrained : trained({variant.orderBefore, variant.trainBiases}, meant);
    if (!state)
        return std::nullopt;
    Blackboard board(state->network, settings(variant.order, variant.trainBiases), variant.rules, state->memory);
    for (long long number = variant.allAlong ? m_firstIteration : meant; number <= meant; ++number)
        board.perform(batch(number));
    const double value = board.computed(quantity);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}
