// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/competitors.h"

#include <doublefann.h>

namespace {

/// FANN, one sample at a time, with the exact sigmoid. It has one bias a neuron and trains them all.
class FannCompetitor : public Competitor
{
public:
    explicit FannCompetitor(const PlainProblem &problem)
        : m_network(fann_create_standard(3, static_cast<unsigned>(problem.inputs), static_cast<unsigned>(problem.hidden),
                                         static_cast<unsigned>(problem.outputs)))
        , m_inputs(problem.sampleInputs)
        , m_targets(problem.sampleTargets)
    {
        fann_set_activation_function_hidden(m_network, FANN_SIGMOID);
        fann_set_activation_function_output(m_network, FANN_SIGMOID);
        fann_set_training_algorithm(m_network, FANN_TRAIN_INCREMENTAL);
        fann_set_learning_rate(m_network, static_cast<float>(problem.rate));
    }
    ~FannCompetitor() override { fann_destroy(m_network); }
    FannCompetitor(const FannCompetitor &) = delete;
    FannCompetitor &operator=(const FannCompetitor &) = delete;

    void iterate() override { fann_train(m_network, m_inputs.data(), m_targets.data()); }
    std::vector<double> hiddenWeights() const override { return {}; }

private:
    fann *m_network;
    std::vector<double> m_inputs;
    std::vector<double> m_targets;
};

} // namespace

std::unique_ptr<Competitor> fannCompetitor(const PlainProblem &problem)
{
    return std::make_unique<FannCompetitor>(problem);
}
