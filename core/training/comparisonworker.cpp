// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/comparisonworker.h"

#include "core/training/propagation.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

std::vector<std::size_t> bestFirst(const std::vector<VariantProgress> &all)
{
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto isBetter = [&all](std::size_t left, std::size_t right) {
        const bool leftEnded = !all[left].problem.isEmpty();
        const bool rightEnded = !all[right].problem.isEmpty();
        return leftEnded != rightEnded ? rightEnded : all[left].error < all[right].error;
    };
    std::stable_sort(order.begin(), order.end(), isBetter);
    return order;
}

/// One variant's training: a trainer with its error curve.
class ComparisonWorker::Training
{
public:
    Training(std::size_t index, const Project &project, const ComparisonPlan &plan)
        : m_index(index)
        , m_plan(plan)
        , m_trainer(project)
    {
    }

    std::size_t index() const { return m_index; }

    /// Trains until it is finished, or for a moment only.
    VariantProgress advance(const std::stop_token &stop)
    {
        constexpr std::chrono::milliseconds moment(20);
        const auto end = std::chrono::steady_clock::now() + moment;
        if (m_curve.isEmpty())
            note(totalErrorNow());
        while (!isFinished() && !stop.stop_requested() && std::chrono::steady_clock::now() < end)
            performIteration();
        m_progress.finished = isFinished();
        m_progress.curve = m_curve.stretches(0, m_plan.iterations, m_plan.stretches);
        return m_progress;
    }

private:
    bool isFinished() const { return !m_progress.problem.isEmpty() || m_progress.iteration >= m_plan.iterations; }

    double totalErrorNow() const
    {
        const Project &project = m_trainer.project();
        return totalError(project.network, project.samples, project.training.loss);
    }

    void performIteration()
    {
        Done done = m_trainer.performIteration();
        if (done) {
            const double error = totalErrorNow();
            done = m_trainer.confirm(error);
            if (done)
                note(error);
        }
        m_progress.problem = done.problem();
    }

    void note(double error)
    {
        m_curve.append(error);
        m_progress.iteration = m_trainer.iteration();
        m_progress.error = std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
        m_progress.smallest = std::min(m_progress.smallest, error);
        if (!m_progress.below && error < m_plan.threshold)
            m_progress.below = m_progress.iteration;
    }

    const std::size_t m_index;
    const ComparisonPlan m_plan;
    Trainer m_trainer;
    ErrorCurve m_curve;
    VariantProgress m_progress;
};

ComparisonWorker::ComparisonWorker(const std::vector<TrainingVariant> &variants, const ComparisonPlan &plan)
    : m_progress(variants.size())
{
    for (const TrainingVariant &variant : variants) {
        m_trainings.push_back(std::make_unique<Training>(m_trainings.size(), variant.project, plan));
        m_waiting.push_back(m_trainings.back().get());
    }
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    for (std::size_t i = 0; i < std::min(cores, variants.size()); ++i)
        m_threads.emplace_back([this, stop = m_stop.get_token()] { work(stop); });
}

ComparisonWorker::~ComparisonWorker()
{
    // All are told before the first is waited for.
    m_stop.request_stop();
}

std::vector<VariantProgress> ComparisonWorker::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

void ComparisonWorker::work(const std::stop_token &stop)
{
    // There are no more threads than variants, and each gives back what it took before it takes again: a thread that finds
    // nothing is not needed any more.
    while (Training *training = take()) {
        VariantProgress progress = training->advance(stop);
        if (stop.stop_requested())
            return;
        giveBack(*training, std::move(progress));
    }
}

ComparisonWorker::Training *ComparisonWorker::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.empty())
        return nullptr;
    Training *training = m_waiting.front();
    m_waiting.pop_front();
    return training;
}

void ComparisonWorker::giveBack(Training &training, VariantProgress progress)
{
    const std::lock_guard lock(m_mutex);
    if (!progress.finished)
        m_waiting.push_back(&training);
    m_progress[training.index()] = std::move(progress);
}
