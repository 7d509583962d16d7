// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/comparison.h"
#include "core/training/errorcurve.h"

#include <deque>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

/// How far the training of one variant has come.
struct VariantProgress
{
    long long iteration = 0; ///< finished iterations
    double error = std::numeric_limits<double>::infinity(); ///< E_total after them, the mean over all samples
    double smallest = std::numeric_limits<double>::infinity(); ///< E_total at its lowest so far
    std::optional<long long> below; ///< the first iteration after which E_total was below the threshold
    QString problem; ///< what ended the training early: a sentence, or empty
    bool finished = false; ///< nothing more will come
    std::vector<CurveStretch> curve; ///< E_total from the start

    bool operator==(const VariantProgress &) const = default;
};

/// The order in which variants stand in a table: those that came to the lowest error first, those that ended early last.
std::vector<std::size_t> bestFirst(const std::vector<VariantProgress> &all);

/// How variants are trained.
struct ComparisonPlan
{
    long long iterations = 1000; ///< of each, from 1
    double threshold = 0.01; ///< of E_total
    int stretches = 400; ///< of each curve, roughly

    bool operator==(const ComparisonPlan &) const = default;
};

/// Trains variants side by side, in no more threads than the machine has cores; how far they have come is asked of it.
///
/// A thread takes a variant, trains it for a moment, notes how far it has come and takes the next, so that all curves grow
/// together. Nobody waits for a lock while anything is computed. Whatever the threads do, each variant's numbers are those
/// of its training alone, to the same bits.
class ComparisonWorker
{
public:
    ComparisonWorker(const std::vector<TrainingVariant> &variants, const ComparisonPlan &plan);
    /// Ends as soon as the iterations in progress are done.
    ~ComparisonWorker();
    ComparisonWorker(const ComparisonWorker &) = delete;
    ComparisonWorker &operator=(const ComparisonWorker &) = delete;

    /// How far each variant has come, in the order in which they were given.
    std::vector<VariantProgress> progress() const;

private:
    class Training;

    void work(const std::stop_token &stop);
    /// The next variant that waits for a thread, if one does.
    Training *take();
    void giveBack(Training &training, VariantProgress progress);

    mutable std::mutex m_mutex; ///< guards what waits and the notes
    std::vector<std::unique_ptr<Training>> m_trainings; ///< each is used by the thread that has taken it
    std::deque<Training *> m_waiting;
    std::vector<VariantProgress> m_progress;

    std::stop_source m_stop;
    std::vector<std::jthread> m_threads; ///< last, so that they end before what they use
};
