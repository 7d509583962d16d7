// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/competitors.h"

#include <cblas.h>

#include <cmath>

namespace {

/// One hidden layer by matrix products; a sample is a row. Vectors go through the routines for vectors.
class BlasCompetitor : public Competitor
{
public:
    explicit BlasCompetitor(const PlainProblem &problem)
        : m_problem(problem)
        , m_hidden(problem.samples * problem.hidden)
        , m_output(problem.samples * problem.outputs)
        , m_hiddenDelta(m_hidden.size())
        , m_outputDelta(m_output.size())
    {
        openblas_set_num_threads(1);
    }

    void iterate() override
    {
        PlainProblem &p = m_problem;
        const double step = p.rate / static_cast<double>(p.samples);
        forward(p.hiddenWeights, p.hiddenBiases, p.sampleInputs, m_hidden);
        forward(p.outputWeights, p.outputBiases, m_hidden, m_output);
        for (std::size_t k = 0; k < m_output.size(); ++k)
            m_outputDelta[k] = step * (m_output[k] - p.sampleTargets[k]) * m_output[k] * (1.0 - m_output[k]);
        carryBack();
        for (std::size_t j = 0; j < m_hidden.size(); ++j)
            m_hiddenDelta[j] *= m_hidden[j] * (1.0 - m_hidden[j]);
        descend(p.outputWeights, p.outputBiases, m_outputDelta, m_hidden);
        descend(p.hiddenWeights, p.hiddenBiases, m_hiddenDelta, p.sampleInputs);
    }

    std::vector<double> hiddenWeights() const override { return m_problem.hiddenWeights; }

private:
    int samples() const { return static_cast<int>(m_problem.samples); }
    static int sizeOf(const std::vector<double> &numbers) { return static_cast<int>(numbers.size()); }

    void forward(const std::vector<double> &weights, const std::vector<double> &biases, const std::vector<double> &inputs,
                 std::vector<double> &outs) const
    {
        const int neurons = sizeOf(biases);
        const int columns = sizeOf(weights) / neurons;
        if (samples() == 1)
            cblas_dgemv(CblasRowMajor, CblasNoTrans, neurons, columns, 1.0, weights.data(), columns, inputs.data(), 1, 0.0, outs.data(), 1);
        else
            cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasTrans, samples(), neurons, columns, 1.0, inputs.data(), columns, weights.data(),
                        columns, 0.0, outs.data(), neurons);
        for (std::size_t i = 0; i < outs.size(); ++i)
            outs[i] = 1.0 / (1.0 + std::exp(-(outs[i] + biases[i % biases.size()])));
    }

    void carryBack()
    {
        const int hidden = static_cast<int>(m_problem.hidden);
        const int outputs = static_cast<int>(m_problem.outputs);
        const double *weights = m_problem.outputWeights.data();
        if (samples() == 1)
            cblas_dgemv(CblasRowMajor, CblasTrans, outputs, hidden, 1.0, weights, hidden, m_outputDelta.data(), 1, 0.0,
                        m_hiddenDelta.data(), 1);
        else
            cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, samples(), hidden, outputs, 1.0, m_outputDelta.data(), outputs, weights,
                        hidden, 0.0, m_hiddenDelta.data(), hidden);
    }

    void descend(std::vector<double> &weights, std::vector<double> &biases, const std::vector<double> &deltas,
                 const std::vector<double> &inputs) const
    {
        const int neurons = sizeOf(biases);
        const int columns = sizeOf(weights) / neurons;
        if (samples() == 1)
            cblas_dger(CblasRowMajor, neurons, columns, -1.0, deltas.data(), 1, inputs.data(), 1, weights.data(), columns);
        else
            cblas_dgemm(CblasRowMajor, CblasTrans, CblasNoTrans, neurons, columns, samples(), -1.0, deltas.data(), neurons, inputs.data(),
                        columns, 1.0, weights.data(), columns);
        for (std::size_t i = 0; i < deltas.size(); ++i)
            biases[i % biases.size()] -= deltas[i];
    }

    PlainProblem m_problem;
    std::vector<double> m_hidden;
    std::vector<double> m_output;
    std::vector<double> m_hiddenDelta;
    std::vector<double> m_outputDelta;
};

} // namespace

std::unique_ptr<Competitor> blasCompetitor(const PlainProblem &problem)
{
    return std::make_unique<BlasCompetitor>(problem);
}
