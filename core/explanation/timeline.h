// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/quantity.h"
#include "core/training/recording.h"

/// How far a step goes, from fine to coarse.
enum class StepSize {
    OneFactor, ///< one quantity: net_h1, ∂E_total/∂out_o1, …
    OneParameter, ///< up to the next gradient or updated parameter; forward, the next quantity
    OneNeuron, ///< up to the end of what belongs to one neuron: net, then out; δ and its gradients
    OnePhase,
    OneIteration,
};

/// A named step: one quantity that is made, and the coarsest thing that is complete with it.
struct NamedStep
{
    Quantity makes;
    int phase = 0; ///< index in the plan of phases
    StepSize completes = StepSize::OneFactor;

    bool operator==(const NamedStep &) const = default;
};

/// The named steps of one iteration in the order in which they happen. How many of them are done says where in the
/// iteration one is, whatever the step size.
class Timeline
{
public:
    Timeline(const Network &network, UpdateOrder order);

    const std::vector<NamedStep> &steps() const { return m_steps; }
    int size() const { return static_cast<int>(m_steps.size()); }
    int phaseCount() const { return static_cast<int>(m_starts.size()) - 1; }
    /// How many steps are done when a phase begins; the phase after the last begins at the end.
    int startOf(int phase) const { return m_starts[static_cast<std::size_t>(phase)]; }
    /// The phase in progress when so many steps are done; a phase that is complete is over.
    int phaseAt(int done) const;

    /// How many steps are done after one more step of a size, or before the last one.
    int next(int done, StepSize size) const;
    int previous(int done, StepSize size) const;

    /// How many steps are done once a quantity is made; 0 if no step makes it.
    int doneAfter(const Quantity &quantity) const;

private:
    bool endsStep(int done, StepSize size) const;

    std::vector<NamedStep> m_steps;
    std::vector<int> m_starts; ///< by phase, and the end
};

/// The project as it was when the iteration that a moment shows began.
Project projectBefore(const Moment &moment);

/// A moment at the end of a phase, moved on by the first `part` named steps of the phase that comes next.
Moment within(Moment moment, int part);

/// Which quantities the phase that a moment is within has still to make; none between two phases. To be kept for as many questions
/// as there are about one moment: made from all quantities of the phase.
class PendingQuantities
{
public:
    explicit PendingQuantities(const Moment &moment);

    bool contains(const Quantity &quantity) const;

private:
    std::vector<Quantity> m_quantities; ///< sorted
};
