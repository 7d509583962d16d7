// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/training/keptlayer.h"
#include "core/training/phase.h"

/// The order of the phases of one iteration, as a plan of what comes next.
///
/// Simultaneous: forward, backward through all layers, update of all layers. Output layer first: forward, and then for
/// each layer from the last a backward phase and an update phase. Nothing else in the program knows the difference.
class PhasePlan
{
public:
    enum class Kind { Forward, Backward, Update };

    /// One phase to come: its kind and the layers that it goes through, from `fromLayer` down to `toLayer`.
    struct Entry
    {
        Kind kind = Kind::Forward;
        int fromLayer = 0;
        int toLayer = 0;

        bool operator==(const Entry &) const = default;
    };

    PhasePlan() = default;
    PhasePlan(const Network &network, UpdateOrder order);

    bool operator==(const PhasePlan &) const = default;
    int size() const { return static_cast<int>(m_entries.size()); }
    const Entry &at(int index) const { return m_entries[static_cast<std::size_t>(index)]; }

private:
    std::vector<Entry> m_entries;
};

/// The network as it was before a step changed it.
Network parametersBefore(Network network, const Step &step);
/// What the optimizer remembered before a step changed it.
OptimizerMemory memoryBefore(OptimizerMemory memory, const Step &step);

/// One iteration in progress: performs the phases of its plan on a network and keeps what each computed.
///
/// The objects that hold the results are used again by the next iteration, so begin() allocates nothing after the first.
class Iteration
{
public:
    /// The samples and settings must outlive the iteration.
    Iteration(const Network &network, const std::vector<Sample> &samples, const TrainingSettings &settings);

    Iteration(Iteration &&) = default;
    Iteration &operator=(Iteration &&) = default;
    Iteration(const Iteration &) = delete;
    Iteration &operator=(const Iteration &) = delete;

    /// Starts iteration `number`, counted from 0, which decides its batch.
    void begin(long long number);
    /// Ends the iteration where it is, as if it had never begun; its step is empty.
    void abandon();
    bool finished() const { return m_done == m_plan.size(); }
    /// How many phases of this iteration have happened, and how many there are in all.
    int phasesDone() const { return m_done; }
    int phaseCount() const { return m_plan.size(); }

    /// Performs the next phase on the network, with what the optimizer remembers, and gives what it computed.
    const Phase &performPhase(Network &network, OptimizerMemory &memory);
    /// Whether every number that the last phase computed is finite.
    bool isFinite() const { return m_isFinite; }
    /// Performs the forward phase of the iteration that begins next, `number`, before it begins; gives its error. The network
    /// must not change in between; abandon() forgets it.
    double forwardAhead(const Network &network, long long number);
    /// The phases that have happened so far.
    Step step() const;
    /// All phases, once the iteration is finished.
    const Step &finishedStep() const { return m_phases; }

private:
    bool keepsSingle(const Network &network) const;
    bool forward(const Network &network, long long number, ForwardPhase &phase);
    double forwardSingle(const Network &network, long long number, ForwardPhase &phase) const;
    bool backward(const Network &network, const PhasePlan::Entry &entry, BackwardPhase &phase);
    bool update(Network &network, OptimizerMemory &memory, const PhasePlan::Entry &entry, UpdatePhase &phase);
    double backwardSingle(const Network &network, int layer, LayerBackward &result) const;
    const LayerBackward &backwardOf(int layer) const;

    const std::vector<Sample> *m_samples;
    const TrainingSettings *m_settings;
    PhasePlan m_plan;
    Step m_phases; ///< one for each entry of the plan
    std::vector<const LayerBackward *> m_backward; ///< by layer, of this iteration
    std::vector<KeptLayer> m_kept; ///< by layer, for small networks that are trained by single samples; or empty
    Descent m_descent;
    ForwardPhase m_ahead; ///< of the iteration that begins next
    bool m_isAhead = false; ///< whether that has happened
    bool m_aheadIsFinite = true;
    bool m_isFinite = true;
    long long m_number = 0;
    int m_done = 0;
    bool m_begun = false; ///< whether the phases are those of an iteration that was begun and not abandoned
};
