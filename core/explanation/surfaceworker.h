// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/errorsurface.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

/// Computes error surfaces in a thread of its own, coarse ones first and then finer; the newest is fetched from its mailbox.
///
/// Only the newest request counts: work for an older one is given up at once. The first surface is as fine as a twenty-fifth
/// of a second allows; then the thread rests before it refines what takes longer, so that training, which brings one request
/// after another, keeps its time.
class SurfaceWorker
{
public:
    static constexpr int coarsest = 8; ///< columns; each surface has twice as many as the one before
    static constexpr int finest = 128;

    SurfaceWorker();
    ~SurfaceWorker();
    SurfaceWorker(const SurfaceWorker &) = delete;
    SurfaceWorker &operator=(const SurfaceWorker &) = delete;

    /// Asks for the surface around a project's network; the project must pass checkSurface().
    void request(Project project, const SurfaceView &view);
    /// Gives up what is being computed.
    void cancel();
    /// The newest surface that has not been fetched yet.
    std::optional<ErrorSurface> take();

private:
    struct Request
    {
        Project project;
        SurfaceView view;
    };

    void ask(std::unique_ptr<const Request> request);
    void work(const std::stop_token &stop);
    void refine(const Request &request, const std::stop_token &stop);
    /// Whether the thread has rested without anything new having come.
    bool rest(const std::stop_token &stop);
    void publish(ErrorSurface surface);

    // Owned by the thread.
    double m_secondsForWork = 1e-8; ///< for a multiplication, as it was last time

    std::mutex m_mutex; ///< guards the request and the mailbox
    std::condition_variable_any m_wake;
    std::unique_ptr<const Request> m_request;
    std::optional<ErrorSurface> m_surface;
    std::atomic<bool> m_stale = false; ///< whether what is being computed is no longer wanted

    std::jthread m_thread; ///< last, so that it ends before what it uses
};
