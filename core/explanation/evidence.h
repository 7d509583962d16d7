// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/quantity.h"
#include "core/training/phase.h"

/// One whole iteration with everything that its phases computed, sorted by layer: where all explanations take their
/// numbers from.
class Evidence
{
public:
    /// Performs iteration `number` (counted from 0) from the project's parameters.
    Evidence(Project project, long long number);
    Evidence(const Evidence &) = delete;
    Evidence &operator=(const Evidence &) = delete;

    /// A layer through whose weights the error was carried back, as it was at that time.
    struct Carrier
    {
        Layer layer;
        bool changed = false; ///< whether it had been updated before
    };

    const Project &project() const { return m_project; } ///< with the parameters before the iteration
    const Network &before() const { return m_project.network; }
    const Network &after() const { return m_after; }
    /// What the optimizer remembered of a parameter before the iteration, and how many steps it had taken then.
    Remembered remembered(const ParameterId &parameter) const;
    long long stepsBefore(const ParameterId &parameter) const;
    const Step &step() const { return m_step; }
    const ForwardPhase &forward() const { return *m_forward; }
    const LayerBackward &backward(int layer) const { return *m_backward[static_cast<std::size_t>(layer - 1)]; }
    /// The weights into a layer from 2 on, as the error was carried back through them.
    const Carrier &carrier(int layer) const { return m_carriers[static_cast<std::size_t>(layer - 1)]; }
    /// A sample of the batch, counted within it.
    const Sample &sample(std::size_t index) const { return m_project.samples[forward().batch.first + index]; }

    /// A quantity's number for one sample of the batch; gradients and updates are those of the whole batch.
    double value(const Quantity &quantity, std::size_t sample = 0) const;

private:
    void note(const BackwardPhase &phase);
    double forwardValue(const Quantity &quantity, std::size_t index) const;
    double backwardValue(const Quantity &quantity, std::size_t index) const;
    double gradient(const ParameterId &parameter) const;
    const ParameterMemory &memoryOf(const ParameterId &parameter) const;
    double netByParameter(const Quantity &quantity, std::size_t index) const;

    Project m_project;
    Network m_after;
    OptimizerMemory m_memoryAfter;
    Step m_step;
    const ForwardPhase *m_forward = nullptr; ///< in m_step
    std::vector<const LayerBackward *> m_backward; ///< by layer, in m_step
    std::vector<Carrier> m_carriers; ///< by layer; the first is not used
};
