// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// To be included once Eigen is, under whatever name.

/// One hidden layer in Eigen's words; samples are the columns of its matrices.
class EigenKernel : public Competitor
{
    using Weights = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    using Values = Eigen::MatrixXd;

public:
    explicit EigenKernel(const PlainProblem &problem)
        : m_hiddenWeights(weights(problem.hiddenWeights, problem.hidden, problem.inputs))
        , m_outputWeights(weights(problem.outputWeights, problem.outputs, problem.hidden))
        , m_hiddenBiases(values(problem.hiddenBiases, problem.hidden, 1))
        , m_outputBiases(values(problem.outputBiases, problem.outputs, 1))
        , m_inputs(values(problem.sampleInputs, problem.inputs, problem.samples))
        , m_targets(values(problem.sampleTargets, problem.outputs, problem.samples))
        , m_step(problem.rate / static_cast<double>(problem.samples))
    {
    }

    void iterate() override
    {
        if (m_inputs.cols() == 1)
            iterateSingle();
        else
            iterateBatch();
    }

    std::vector<double> hiddenWeights() const override { return {m_hiddenWeights.data(), m_hiddenWeights.data() + m_hiddenWeights.size()}; }

private:
    static Eigen::Index index(std::size_t size) { return static_cast<Eigen::Index>(size); }
    static Weights weights(const std::vector<double> &numbers, std::size_t rows, std::size_t columns)
    {
        return Eigen::Map<const Weights>(numbers.data(), index(rows), index(columns));
    }
    static Values values(const std::vector<double> &numbers, std::size_t rows, std::size_t columns)
    {
        return Eigen::Map<const Values>(numbers.data(), index(rows), index(columns));
    }

    void iterateSingle()
    {
        const auto input = m_inputs.col(0);
        m_hidden.resize(m_hiddenWeights.rows(), 1);
        m_output.resize(m_outputWeights.rows(), 1);
        m_hiddenDelta.resize(m_hiddenWeights.rows(), 1);
        auto hidden = m_hidden.col(0);
        auto output = m_output.col(0);
        hidden.noalias() = m_hiddenWeights * input;
        hidden.array() = ((hidden + m_hiddenBiases.col(0)).array() * -1.0).exp().operator+(1.0).inverse();
        output.noalias() = m_outputWeights * hidden;
        output.array() = ((output + m_outputBiases.col(0)).array() * -1.0).exp().operator+(1.0).inverse();
        m_outputDelta = (output - m_targets.col(0)).array() * output.array() * (1.0 - output.array());
        auto hiddenDelta = m_hiddenDelta.col(0);
        hiddenDelta.noalias() = m_outputWeights.transpose() * m_outputDelta.col(0);
        hiddenDelta.array() *= hidden.array() * (1.0 - hidden.array());
        m_outputDelta *= m_step;
        hiddenDelta *= m_step;
        m_outputWeights.noalias() -= m_outputDelta.col(0) * hidden.transpose();
        m_hiddenWeights.noalias() -= hiddenDelta * input.transpose();
        m_outputBiases -= m_outputDelta;
        m_hiddenBiases -= m_hiddenDelta;
    }

    void iterateBatch()
    {
        m_hidden.noalias() = m_hiddenWeights * m_inputs;
        m_hidden.colwise() += m_hiddenBiases.col(0);
        m_hidden.array() = (m_hidden.array() * -1.0).exp().operator+(1.0).inverse();
        m_output.noalias() = m_outputWeights * m_hidden;
        m_output.colwise() += m_outputBiases.col(0);
        m_output.array() = (m_output.array() * -1.0).exp().operator+(1.0).inverse();
        m_outputDelta = m_step * (m_output - m_targets).array() * m_output.array() * (1.0 - m_output.array());
        m_hiddenDelta.noalias() = m_outputWeights.transpose() * m_outputDelta;
        m_hiddenDelta.array() *= m_hidden.array() * (1.0 - m_hidden.array());
        m_outputWeights.noalias() -= m_outputDelta * m_hidden.transpose();
        m_hiddenWeights.noalias() -= m_hiddenDelta * m_inputs.transpose();
        m_outputBiases -= m_outputDelta.rowwise().sum();
        m_hiddenBiases -= m_hiddenDelta.rowwise().sum();
    }

    Weights m_hiddenWeights;
    Weights m_outputWeights;
    Values m_hiddenBiases;
    Values m_outputBiases;
    Values m_inputs;
    Values m_targets;
    double m_step;
    Values m_hidden;
    Values m_output;
    Values m_outputDelta;
    Values m_hiddenDelta;
};
