// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/comparison.h"

#include "core/model/counts.h"
#include "core/model/edits.h"
#include "core/model/initialisation.h"
#include "core/model/overloaded.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

/// The words about comparisons.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString rateText(double rate)
{
    return withDecimalMark(QString::number(rate, 'g', QLocale::FloatingPointShortest));
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("(?:[;\\s]|,\\s)+"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// Whether memory holds so many copies of a project.
Done checkMemory(const Project &project, std::size_t count)
{
    constexpr std::size_t mostNumbers = 40'000'000;
    constexpr std::size_t numbersASample = 8; ///< that its two lists take beside what is in them
    std::size_t numbers = 0;
    for (const Layer &layer : project.network.layers)
        numbers += layer.weights.size();
    for (const std::vector<Sample> *samples : {&project.samples, &project.testSamples}) {
        if (!samples->empty())
            numbers += samples->size() * (numbersASample + samples->front().inputs.size() + samples->front().targets.size());
    }
    if (numbers * count > mostNumbers)
        return Problem{Words::tr("%1 variants of a project of this size need too much memory; choose fewer").arg(count)};
    return std::monostate();
}

/// Whether so many values can be compared.
Done checkCount(const Project &project, std::size_t count, const QString &what)
{
    if (count < 2)
        return Problem{Words::tr("%1: at least two are needed for a comparison").arg(what)};
    if (count > mostVariants)
        return Problem{Words::tr("%1: %2, but at most %3 can be compared").arg(what).arg(count).arg(mostVariants)};
    return checkMemory(project, count);
}

/// The first value that is in a list twice, if one is.
template<typename T>
std::optional<T> twice(const std::vector<T> &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (std::find(values.begin(), value, *value) != value)
            return *value;
    }
    return std::nullopt;
}

using Variants = Outcome<std::vector<TrainingVariant>>;

Problem isThereTwice(const QString &what, const QString &value)
{
    return Problem{Words::tr("%1: %2 is there twice").arg(what, value)};
}

Variants variantsOfRates(const Project &project, const std::vector<double> &rates)
{
    const QString what = Words::tr("learning rates");
    if (const Done count = checkCount(project, rates.size(), what); !count)
        return Problem{count.problem()};
    if (const auto rate = twice(rates))
        return isThereTwice(what, rateText(*rate));
    std::vector<TrainingVariant> variants;
    for (const double rate : rates) {
        Outcome<Project> changed = withNumber(project, LearningRateId{}, rate);
        if (!changed)
            return Problem{Words::tr("%1: %2 is refused; %3").arg(what, rateText(rate), changed.problem())};
        variants.push_back({QStringLiteral("η = ") + rateText(rate), std::move(changed).value()});
    }
    return variants;
}

Variants variantsOfOptimizers(const Project &project, const std::vector<Optimizer::Kind> &kinds)
{
    const QString what = Words::tr("optimizers");
    if (const Done count = checkCount(project, kinds.size(), what); !count)
        return Problem{count.problem()};
    if (const auto kind = twice(kinds))
        return isThereTwice(what, optimizerTitle(*kind));
    std::vector<TrainingVariant> variants;
    for (const Optimizer::Kind kind : kinds) {
        Optimizer optimizer = project.training.optimizer;
        if (kind != optimizer.kind) {
            const double rate = optimizer.learningRate;
            optimizer = {};
            optimizer.kind = kind;
            optimizer.learningRate = rate;
        }
        Outcome<Project> changed = withOptimizer(project, optimizer);
        if (!changed)
            return Problem{QStringLiteral("%1: %2").arg(what, changed.problem())};
        variants.push_back({optimizerTitle(kind), std::move(changed).value()});
    }
    return variants;
}

Variants variantsOfOrders(const Project &project)
{
    std::vector<TrainingVariant> variants{{Words::tr("simultaneous"), project}, {Words::tr("output layer first"), project}};
    variants.front().project.training.updateOrder = UpdateOrder::Simultaneous;
    variants.back().project.training.updateOrder = UpdateOrder::OutputLayerFirst;
    return variants;
}

Variants variantsOfSeeds(const Project &project, const std::vector<std::uint64_t> &seeds)
{
    const QString what = Words::tr("seeds");
    if (const Done count = checkCount(project, seeds.size(), what); !count)
        return Problem{count.problem()};
    if (const auto seed = twice(seeds))
        return isThereTwice(what, QString::number(*seed));
    std::vector<TrainingVariant> variants;
    for (const std::uint64_t seed : seeds)
        variants.push_back({Words::tr("seed %1").arg(seed), reinitialised(project, seed)});
    return variants;
}

} // namespace

Outcome<std::vector<TrainingVariant>> variantsOf(const Project &project, const Varied &varied)
{
    return std::visit(Overloaded{
                          [&](const VariedRates &rates) { return variantsOfRates(project, rates.rates); },
                          [&](const VariedOptimizers &optimizers) { return variantsOfOptimizers(project, optimizers.kinds); },
                          [&](const VariedOrders &) { return variantsOfOrders(project); },
                          [&](const VariedSeeds &seeds) { return variantsOfSeeds(project, seeds.seeds); },
                      },
                      varied);
}

Project reinitialised(Project project, std::uint64_t seed)
{
    RandomNumbers random(seed);
    for (Layer &layer : project.network.layers) {
        const bool rectified = layer.activation == Activation::Relu || layer.activation == Activation::LeakyRelu;
        const Initialisation initialisation{rectified ? InitialisationKind::He : InitialisationKind::Xavier};
        for (double &weight : layer.weights)
            weight = initialWeight(initialisation, layer.inputs, layer.neurons, random);
        if (project.training.trainBiases)
            std::fill(layer.biases.begin(), layer.biases.end(), 0.0);
    }
    project.memory = {};
    return project;
}

Outcome<std::vector<double>> readLearningRates(const QString &text)
{
    std::vector<double> rates;
    for (const QString &word : wordsOf(text)) {
        const Outcome<double> rate = readNumber(word, Words::tr("learning rates"));
        if (!rate)
            return Problem{rate.problem()};
        rates.push_back(rate.value());
    }
    return rates;
}

Outcome<std::vector<std::uint64_t>> readSeeds(const QString &text)
{
    std::vector<std::uint64_t> seeds;
    for (const QString &word : wordsOf(text)) {
        bool isWhole = false;
        seeds.push_back(word.toULongLong(&isWhole));
        if (!isWhole)
            return Problem{Words::tr("seeds: \"%1\" is not a whole number from 0 to 18446744073709551615").arg(word)};
    }
    return seeds;
}

QString optimizerTitle(Optimizer::Kind kind)
{
    switch (kind) {
    case Optimizer::Kind::GradientDescent:
        return Words::tr("gradient descent");
    case Optimizer::Kind::Momentum:
        return Words::tr("momentum");
    case Optimizer::Kind::Nesterov:
        return QStringLiteral("Nesterov");
    case Optimizer::Kind::RmsProp:
        return QStringLiteral("RMSprop");
    case Optimizer::Kind::Adam:
        return QStringLiteral("Adam");
    }
    Q_UNREACHABLE();
}
