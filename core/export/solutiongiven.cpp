// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/solutiongiven.h"

#include "core/explanation/quantityformula.h"
#include "core/model/names.h"

#include <algorithm>

namespace {

constexpr std::size_t mostPrinted = 250; ///< parameters in the table

/// Writes what is given in a solution from top to bottom.
class GivenWriter
{
    Q_DECLARE_TR_FUNCTIONS(SolutionWriter)

public:
    GivenWriter(SolutionBlocks &blocks, long long iteration, const std::vector<ParameterId> &parameters)
        : m_blocks(blocks)
        , m_iteration(iteration)
        , m_parameters(parameters)
    {
    }

    void write()
    {
        m_blocks.heading(tr("The network"));
        m_blocks.add(NetworkFigure::of(m_blocks.network(), m_blocks.options().format));
        writeStructure();
        writeSamples();
        writeParameters();
    }

private:
    void writeStructure()
    {
        QStringList layers{tr("Inputs: %1").arg(m_blocks.network().inputs)};
        for (int layer = 1; layer <= m_blocks.network().lastLayer(); ++layer) {
            const QString name = layer == m_blocks.network().lastLayer() ? tr("output neurons: %1 (%2)") : tr("hidden neurons: %1 (%2)");
            layers += name.arg(m_blocks.network().neuronCount(layer))
                          .arg(shownName(activationName(m_blocks.network().layer(layer).activation)));
        }
        m_blocks.text(layers.join(QStringLiteral("; ")) + QLatin1Char('.'));
        const TrainingSettings &training = m_blocks.evidence().project().training;
        m_blocks.text(tr("Error of an output:"));
        m_blocks.add(
            PaperEquation{QStringLiteral("E_o"), {lossText(training.loss, QStringLiteral("target_o"), QStringLiteral("out_o"))}, {}, 0.0});
        QString settings = tr("Learning rate: `η = %1`.").arg(allDigits(training.optimizer.learningRate));
        if (training.optimizer.kind != Optimizer::Kind::GradientDescent)
            settings += QLatin1Char(' ')
                + tr("Optimizer: %1, with %2.").arg(shownName(optimizerName(training.optimizer.kind)), optimizerNumbers());
        if (training.updateOrder == UpdateOrder::OutputLayerFirst)
            settings += QLatin1Char(' ') + tr("The output layer is updated first; the error goes back through the new weights.");
        if (!training.trainBiases && !biasesOf(m_blocks.network()).empty())
            settings += QLatin1Char(' ') + tr("The biases are not trained.");
        if (m_iteration > 0)
            settings += QLatin1Char(' ') + tr("Iterations finished before: %1.").arg(m_iteration);
        m_blocks.text(settings);
    }

    /// "`β1 = 0.9`, `β2 = 0.999`, `ε = 10^−8`".
    QString optimizerNumbers() const
    {
        const Optimizer &optimizer = m_blocks.evidence().project().training.optimizer;
        QStringList numbers;
        for (const OptimizerNumber &each : numbersOf(optimizer.kind))
            numbers += QStringLiteral("`%1 = %2`").arg(QString::fromUtf8(each.symbol), allDigits(optimizer.*each.member));
        return numbers.join(QStringLiteral(", "));
    }

    void writeSamples()
    {
        const int inputs = std::min(m_blocks.network().inputs, mostInputsPrinted);
        const int targets = std::min(m_blocks.network().outputs(), mostInputsPrinted);
        const std::size_t shown = std::min(m_blocks.evidence().forward().samples.size(), mostSamplesShown);
        for (std::size_t s = 0; s < shown; ++s) {
            if (m_blocks.evidence().forward().samples.size() > 1)
                m_blocks.text(tr("Sample %1:").arg(s + 1));
            QStringList cells;
            for (int i = 0; i < inputs; ++i)
                cells << m_blocks.name(Quantity{Quantity::Kind::Input, {0, i}, {}, {}})
                      << m_blocks.number(m_blocks.evidence().sample(s).inputs[static_cast<std::size_t>(i)]);
            for (int k = 0; k < targets; ++k) {
                cells << m_blocks.name(Quantity{Quantity::Kind::Target, {m_blocks.network().lastLayer(), k}, {}, {}})
                      << m_blocks.number(m_blocks.evidence().sample(s).targets[static_cast<std::size_t>(k)]);
            }
            m_blocks.pairs(cells);
        }
        if (inputs < m_blocks.network().inputs || targets < m_blocks.network().outputs())
            m_blocks.text(tr("Only the first %1 inputs and targets are printed.").arg(mostInputsPrinted));
    }

    void writeParameters()
    {
        std::vector<ParameterId> all = parametersOf(m_blocks.network());
        if (!printsAllParameters(m_blocks.network()))
            all = m_parameters;
        QStringList cells;
        for (const ParameterId &parameter : all)
            cells << parameterName(m_blocks.network(), parameter) << m_blocks.number(m_blocks.network().value(parameter));
        m_blocks.pairs(cells);
        writeMemory();
    }

    /// What the optimizer brings along from the iterations before, of the parameters that are worked out.
    void writeMemory()
    {
        using Optimizing = Optimizer::Kind;
        const Optimizing optimizer = m_blocks.evidence().project().training.optimizer.kind;
        if (optimizer == Optimizing::GradientDescent)
            return;
        const bool hasMean = optimizer != Optimizing::RmsProp;
        const bool hasSquare = optimizer == Optimizing::RmsProp || optimizer == Optimizing::Adam;
        PaperTable table{{QString()}, {}};
        if (hasMean)
            table.header += optimizer == Optimizing::Adam ? QStringLiteral("m") : QStringLiteral("v");
        if (hasSquare)
            table.header += QStringLiteral("s");
        for (const ParameterId &parameter : m_parameters) {
            const Remembered remembered = m_blocks.evidence().remembered(parameter);
            QStringList row{parameterName(m_blocks.network(), parameter)};
            if (hasMean)
                row += m_blocks.number(remembered.mean);
            if (hasSquare)
                row += m_blocks.number(remembered.square);
            table.rows.push_back(row);
        }
        m_blocks.text(tr("This is step `t = %1` of the optimizer. What it remembers of those before:")
                          .arg(m_blocks.evidence().stepsBefore(m_parameters.front()) + 1));
        m_blocks.add(std::move(table));
    }

    SolutionBlocks &m_blocks;
    long long m_iteration;
    const std::vector<ParameterId> &m_parameters;
};

} // namespace

bool printsAllParameters(const Network &network)
{
    return parametersOf(network).size() <= mostPrinted;
}

void writeGiven(SolutionBlocks &blocks, long long iteration, const std::vector<ParameterId> &parameters)
{
    GivenWriter(blocks, iteration, parameters).write();
}
