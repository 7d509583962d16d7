// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/training/recording.h"
#include "core/training/stopconditions.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

class Trainer;

/// A stretch of the error curve that somebody wants to draw.
struct CurveRequest
{
    long long from = 0;
    long long to = 0;
    int count = 1; ///< how many stretches, roughly

    bool operator==(const CurveRequest &) const = default;
};

/// Trains at full speed in a thread of its own, and records; the newest moment is fetched from its mailbox.
///
/// Nothing is queued: whoever shows the training asks for the next picture and takes it when it is there. The thread
/// owns trainer and recording until stop() gives the recording back.
class TrainingWorker
{
public:
    /// The newest moment, and the error curve up to it.
    struct Picture
    {
        Moment moment;
        std::vector<CurveStretch> curve;
        std::vector<CurveStretch> testCurve; ///< of the samples set apart; empty without them
        bool finished = false; ///< nothing more will come: the iteration asked for is reached, or there is a problem
        QString problem; ///< what ended the training early, or empty
        QString stopped; ///< the sentence of the stop condition that is met, or empty
    };

    /// Trains from iteration `from` of the recording (at rest there) until `until` iterations are finished.
    TrainingWorker(Recording recording, long long from, long long until);
    /// The same until one of the conditions is met, for a run that begins at `from`.
    TrainingWorker(Recording recording, long long from, long long until, const StopConditions &conditions);
    /// The same for a run that began earlier.
    TrainingWorker(Recording recording, long long from, long long until, std::optional<StopWatch> watch);
    ~TrainingWorker();
    TrainingWorker(const TrainingWorker &) = delete;
    TrainingWorker &operator=(const TrainingWorker &) = delete;

    /// Asks for a picture, to be made as soon as the iteration in progress is done.
    void request(const CurveRequest &curve);
    /// The picture that was asked for, once it is there.
    std::optional<Picture> take();

    /// Ends the training and hands the recording over; the worker is of no use after it.
    struct Result
    {
        Recording recording;
        long long iteration = 0; ///< how far training came
        QString problem;
        QString stopped; ///< as in Picture
        std::optional<StopWatch> watch; ///< for going on
    };
    Result stop();

private:
    void train(const std::stop_token &stop);
    Done note(Trainer &trainer);
    void publish(const Project &project, bool finished);

    // Owned by the thread while it runs.
    Recording m_recording;
    long long m_iteration;
    const long long m_until;
    QString m_problem;
    QString m_stopped;
    std::optional<StopWatch> m_watch;

    std::mutex m_mutex; ///< guards the request and the mailbox
    CurveRequest m_request;
    std::optional<Picture> m_picture;
    std::atomic<bool> m_requested = false;

    std::jthread m_thread; ///< last, so that it ends before what it uses
};
