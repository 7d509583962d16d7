// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/projects.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <random>

namespace {

/// Numbers that look random and are the same in every run and with every standard library.
class Scatter
{
public:
    explicit Scatter(std::uint32_t seed)
        : m_engine(seed)
    {
    }

    double between(double smallest, double largest)
    {
        const double share = static_cast<double>(m_engine()) / static_cast<double>(std::mt19937::max());
        return smallest + share * (largest - smallest);
    }
    std::vector<double> values(int count, double smallest, double largest)
    {
        std::vector<double> result(static_cast<std::size_t>(count));
        for (double &value : result)
            value = between(smallest, largest);
        return result;
    }

private:
    std::mt19937 m_engine;
};

BiasKind biasKindNamed(const QString &name)
{
    static const QHash<QString, BiasKind> kinds{{QStringLiteral("none"), BiasKind::None},
                                                {QStringLiteral("shared"), BiasKind::Shared},
                                                {QStringLiteral("single"), BiasKind::Single}};
    Q_ASSERT(kinds.contains(name));
    return kinds.value(name);
}

int biasCount(BiasKind kind, int neurons)
{
    switch (kind) {
    case BiasKind::None:
        return 0;
    case BiasKind::Shared:
        return 1;
    case BiasKind::Single:
        return neurons;
    }
    Q_UNREACHABLE();
}

Layer lectureLayer(std::vector<double> weights, double bias)
{
    return {Activation::Sigmoid, 2, 2, std::move(weights), BiasKind::Shared, {bias}};
}

/// Makes net inputs near 0.5, so that whatever the activation an output can be taken for a probability.
void tameOutputs(Layer &layer)
{
    for (double &weight : layer.weights)
        weight *= 0.1;
    for (double &bias : layer.biases)
        bias = 0.5 + 0.05 * bias;
}

void applySetting(Project &project, int &samples, const QString &key, const QString &value)
{
    if (key == QLatin1String("samples"))
        samples = value.toInt();
    else if (key == QLatin1String("batch"))
        project.training.batchSize = value.toInt();
    else if (key == QLatin1String("order"))
        project.training.updateOrder = updateOrderNamed(value).value();
    else if (key == QLatin1String("rate"))
        project.training.optimizer.learningRate = value.toDouble();
    else if (key == QLatin1String("hidden"))
        std::for_each(project.network.layers.begin(), project.network.layers.end() - 1,
                      [&](Layer &layer) { layer.activation = activationNamed(value).value(); });
    else if (key == QLatin1String("output"))
        project.network.layers.back().activation = activationNamed(value).value();
    else if (key == QLatin1String("loss"))
        project.training.loss = lossNamed(value).value();
    else if (key == QLatin1String("tame"))
        tameOutputs(project.network.layers.back());
    else if (key == QLatin1String("biases"))
        project.training.trainBiases = value != QLatin1String("frozen");
    else
        qFatal("no setting of a test's project is named %s", qPrintable(key));
}

} // namespace

Project lectureProject(UpdateOrder order)
{
    Project project;
    project.network = {2, {lectureLayer({0.15, 0.20, 0.25, 0.30}, 0.35), lectureLayer({0.40, 0.45, 0.50, 0.55}, 0.60)}};
    project.samples = {{{0.05, 0.10}, {0.01, 0.99}}};
    project.training.optimizer.learningRate = 0.5;
    project.training.updateOrder = order;
    project.training.trainBiases = false;
    return project;
}

Network networkFrom(const QString &line)
{
    const QStringList words = line.split(QLatin1Char(' '));
    const QStringList sizes = words[0].split(QLatin1Char('-'));
    const BiasKind kind = biasKindNamed(words[1]);
    Scatter scatter(20150317);

    Network network{sizes[0].toInt(), {}};
    for (qsizetype i = 1; i < sizes.size(); ++i) {
        const int inputs = sizes[i - 1].toInt();
        const int neurons = sizes[i].toInt();
        Layer layer{Activation::Sigmoid, inputs, neurons, scatter.values(inputs * neurons, -1.0, 1.0), kind, {}};
        layer.biases = scatter.values(biasCount(kind, neurons), -1.0, 1.0);
        network.layers.push_back(std::move(layer));
    }
    return network;
}

Project projectFrom(const QString &line)
{
    Project project;
    project.network = networkFrom(line);
    int samples = 1;
    const QStringList words = line.split(QLatin1Char(' '));
    for (const QString &word : words.mid(2))
        applySetting(project, samples, word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1));

    Scatter scatter(1986);
    for (int i = 0; i < samples; ++i) {
        Sample sample;
        sample.inputs = scatter.values(project.network.inputs, -1.0, 1.0);
        sample.targets = scatter.values(project.network.outputs(), 0.0, 1.0);
        project.samples.push_back(std::move(sample));
    }
    return project;
}
