// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/timeline.h"

#include "core/explanation/evidence.h"
#include "core/training/propagation.h"

#include <algorithm>
#include <span>

namespace {

using Kind = Quantity::Kind;

bool isOutByNet(const Quantity &quantity)
{
    return quantity.kind == Kind::OutByNet || quantity.kind == Kind::OutByOtherNet;
}

/// Whether a quantity of a backward phase is the last one that belongs to its neuron.
bool endsNeuronBackward(const Network &network, const Quantity &quantity, const Quantity *next)
{
    if (!next)
        return true;
    // A neuron begins with what reaches it from the next layer, or with its own ∂E/∂out.
    if (next->kind == Kind::NetByOut || next->kind == Kind::ErrorByOut)
        return quantity.kind != Kind::PathTerm;
    // In a layer that couples its neurons, each has its ∂E/∂out before any has its ∂out/∂net.
    const bool coupled = isOutByNet(*next) && couplesNeurons(network.layer(next->neuron.layer).activation);
    return coupled && !isOutByNet(quantity);
}

/// Whether a quantity is the last one that belongs to the neuron of `step`, given the one that follows in its phase.
bool endsNeuron(const Network &network, const Quantity &quantity, const Quantity *next)
{
    switch (quantity.kind) {
    case Kind::Net:
        return false;
    case Kind::Out:
    case Kind::Error:
    case Kind::TotalError:
        return true;
    case Kind::Updated:
        break;
    default:
        return endsNeuronBackward(network, quantity, next);
    }
    if (!next)
        return true;
    const auto leadsInto = [&network](const ParameterId &parameter) {
        if (const auto *weight = std::get_if<WeightId>(&parameter))
            return NeuronId{weight->layer, weight->to};
        const auto bias = std::get<BiasId>(parameter);
        return NeuronId{bias.layer, network.layer(bias.layer).biasKind == BiasKind::Shared ? network.neuronCount(bias.layer) : bias.index};
    };
    return leadsInto(quantity.parameter) != leadsInto(next->parameter);
}

bool endsParameter(const Quantity &quantity)
{
    switch (quantity.kind) {
    case Kind::Net:
    case Kind::Out:
    case Kind::Error:
    case Kind::TotalError:
    case Kind::Gradient:
    case Kind::Updated:
        return true;
    default:
        return false;
    }
}

} // namespace

Timeline::Timeline(const Network &network, UpdateOrder order)
{
    const PhasePlan plan(network, order);
    for (int phase = 0; phase < plan.size(); ++phase) {
        m_starts.push_back(size());
        const std::vector<Quantity> quantities = quantitiesOf(network, plan.at(phase));
        for (std::size_t i = 0; i < quantities.size(); ++i) {
            const Quantity *next = i + 1 < quantities.size() ? &quantities[i + 1] : nullptr;
            StepSize completes = StepSize::OneFactor;
            if (!next)
                completes = phase + 1 == plan.size() ? StepSize::OneIteration : StepSize::OnePhase;
            else if (endsNeuron(network, quantities[i], next))
                completes = StepSize::OneNeuron;
            else if (endsParameter(quantities[i]))
                completes = StepSize::OneParameter;
            m_steps.push_back({quantities[i], phase, completes});
        }
    }
    m_starts.push_back(size());
}

int Timeline::phaseAt(int done) const
{
    const auto after = std::ranges::upper_bound(m_starts, done);
    return static_cast<int>(after - m_starts.begin()) - 1;
}

bool Timeline::endsStep(int done, StepSize size) const
{
    return done == 0 || m_steps[static_cast<std::size_t>(done - 1)].completes >= size;
}

int Timeline::next(int done, StepSize stepSize) const
{
    do
        ++done;
    while (done < size() && !endsStep(done, stepSize));
    return std::min(done, size());
}

int Timeline::previous(int done, StepSize stepSize) const
{
    do
        --done;
    while (done > 0 && !endsStep(done, stepSize));
    return std::max(done, 0);
}

int Timeline::doneAfter(const Quantity &quantity) const
{
    const auto found = std::ranges::find(m_steps, quantity, &NamedStep::makes);
    return found == m_steps.end() ? 0 : static_cast<int>(found - m_steps.begin()) + 1;
}

Project projectBefore(const Moment &moment)
{
    Project project = moment.project;
    project.network = moment.before;
    project.memory = moment.memoryBefore;
    return project;
}

namespace {

std::vector<Quantity> quantitiesAhead(const Moment &moment)
{
    const PhasePlan plan(moment.before, moment.project.training.updateOrder);
    return quantitiesOf(moment.before, plan.at(moment.position.phases));
}

} // namespace

Moment within(Moment moment, int part)
{
    const Evidence evidence(projectBefore(moment), moment.position.iteration);
    moment.position.part = part;
    moment.coming = evidence.step()[static_cast<std::size_t>(moment.position.phases)];
    const std::vector<Quantity> quantities = quantitiesAhead(moment);
    for (const Quantity &quantity : std::span(quantities).first(static_cast<std::size_t>(part))) {
        if (quantity.kind == Kind::Updated)
            moment.project.network.setValue(quantity.parameter, evidence.value(quantity));
    }
    if (std::holds_alternative<UpdatePhase>(*moment.coming))
        moment.totalError = totalError(moment.project.network, moment.project.samples, moment.project.training.loss);
    return moment;
}

PendingQuantities::PendingQuantities(const Moment &moment)
{
    if (moment.position.part == 0)
        return;
    m_quantities = quantitiesAhead(moment);
    m_quantities.erase(m_quantities.begin(), m_quantities.begin() + moment.position.part);
    std::ranges::sort(m_quantities);
}

bool PendingQuantities::contains(const Quantity &quantity) const
{
    return std::ranges::binary_search(m_quantities, quantity);
}
