// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sampleedits.h"

#include "core/model/counts.h"
#include "core/model/randomnumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

/// The words about edits of samples that are refused.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SampleEdits)
};

constexpr std::size_t mostSamples = 1'000'000;

/// What is wrong with a layer's numbers of a sample; empty if they fit.
QString mismatch(const std::vector<double> &values, const Network &network, int layer)
{
    const int expected = network.neuronCount(layer);
    if (values.size() != static_cast<std::size_t>(expected)) {
        const QString found = layer == 0 ? counts::inputs(values.size()) : counts::targets(values.size());
        return layer == 0 ? Words::tr("%1, but the network has %2").arg(found).arg(expected)
                          : Words::tr("%1, but the network has %2").arg(found, counts::outputs(expected));
    }
    const auto bad = std::find_if(values.begin(), values.end(), [](double value) { return !std::isfinite(value); });
    if (bad == values.end())
        return {};
    const QString name = neuronName(network, {layer, static_cast<int>(bad - values.begin())});
    return Words::tr("%1 must be a finite number").arg(layer == 0 ? name : Words::tr("target %1").arg(name));
}

Done checked(const std::vector<Sample> &samples, const Network &network)
{
    if (samples.empty())
        return Problem{Words::tr("samples: a project needs at least one")};
    if (samples.size() > mostSamples)
        return Problem{Words::tr("samples: %1, but a project can have at most %2").arg(samples.size()).arg(mostSamples)};
    for (std::size_t i = 0; i < samples.size(); ++i) {
        QString what = mismatch(samples[i].inputs, network, 0);
        if (what.isEmpty())
            what = mismatch(samples[i].targets, network, network.lastLayer());
        if (!what.isEmpty())
            return Problem{Words::tr("sample %1: %2").arg(i + 1).arg(what)};
    }
    return std::monostate();
}

} // namespace

Outcome<Project> withSamples(Project project, std::vector<Sample> samples)
{
    if (const Done done = checked(samples, project.network); !done)
        return Problem{done.problem()};
    project.samples = std::move(samples);
    return project;
}

Outcome<Project> withSampleAdded(Project project, Sample sample)
{
    std::vector<Sample> samples = std::move(project.samples);
    samples.push_back(std::move(sample));
    return withSamples(std::move(project), std::move(samples));
}

Outcome<Project> withSamplesRemoved(Project project, std::vector<int> indices)
{
    std::sort(indices.begin(), indices.end());
    std::vector<Sample> left;
    auto removed = indices.begin();
    for (std::size_t i = 0; i < project.samples.size(); ++i) {
        if (removed != indices.end() && static_cast<std::size_t>(*removed) == i)
            ++removed;
        else
            left.push_back(std::move(project.samples[i]));
    }
    return withSamples(std::move(project), std::move(left));
}

Outcome<Project> withNumbersPasted(Project project, const std::vector<std::vector<double>> &rows, PastePlace place)
{
    const auto inputs = static_cast<std::size_t>(project.network.inputs);
    const auto outputs = static_cast<std::size_t>(project.network.outputs());
    const auto first = static_cast<std::size_t>(place.column);
    const std::size_t room = inputs + outputs - first;
    for (const std::vector<double> &row : rows) {
        if (row.size() > room) {
            return Problem{
                Words::tr("pasted table: %1, but from here on a sample has %2").arg(counts::columns(row.size()), counts::numbers(room))};
        }
    }
    std::vector<Sample> samples = std::move(project.samples);
    const std::size_t end = static_cast<std::size_t>(place.sample) + rows.size();
    if (end > samples.size())
        samples.resize(end, {std::vector<double>(inputs), std::vector<double>(outputs)});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Sample &sample = samples[static_cast<std::size_t>(place.sample) + i];
        for (std::size_t j = 0; j < rows[i].size(); ++j) {
            const std::size_t column = first + j;
            (column < inputs ? sample.inputs[column] : sample.targets[column - inputs]) = rows[i][j];
        }
    }
    return withSamples(std::move(project), std::move(samples));
}

Outcome<Project> withSplit(Project project, double share, std::uint64_t seed)
{
    if (!(share >= 0.0 && share < 1.0))
        return Problem{Words::tr("share for the test: must be at least 0 and less than 1")};
    std::vector<Sample> all = std::move(project.samples);
    all.insert(all.end(), project.testSamples.begin(), project.testSamples.end());
    const std::size_t wanted = static_cast<std::size_t>(std::llround(share * static_cast<double>(all.size())));
    const std::size_t tests = std::min(wanted, all.size() - 1);

    // The first numbers of a shuffled row of all (Fisher and Yates) are those of the test.
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    RandomNumbers random(seed);
    std::vector<bool> isTest(all.size(), false);
    for (std::size_t i = 0; i < tests; ++i) {
        std::swap(order[i], order[i + random.below(order.size() - i)]);
        isTest[order[i]] = true;
    }
    project.samples.clear();
    project.testSamples.clear();
    for (std::size_t i = 0; i < all.size(); ++i)
        (isTest[i] ? project.testSamples : project.samples).push_back(std::move(all[i]));
    return project;
}
