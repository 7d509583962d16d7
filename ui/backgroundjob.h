// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <thread>
#include <vector>

/// One computation in a thread of its own, whose result comes back by the event loop; a new one makes the one before stop.
///
/// Whoever receives the result owns the job, so that nothing comes back after its end. Only that end, and `end()`, wait for threads.
class BackgroundJob
{
public:
    /// Runs `compute(stop)` in a thread, which gives an optional, and `receive(result)` in the receiver's thread; not if there
    /// is no result, or another job has begun.
    template<typename Compute, typename Receive>
    void start(QObject *receiver, Compute compute, Receive receive)
    {
        stop();
        const int number = m_number;
        m_threads.emplace_back([this, number, receiver, compute, receive](const std::stop_token &stop) {
            auto result = compute(stop);
            if (!result || stop.stop_requested())
                return;
            const auto deliver = [this, number, receive, given = std::move(*result)] {
                if (number != m_number)
                    return;
                // All of them have been asked to stop before this one began, or have come to their end.
                m_threads.clear();
                receive(given);
            };
            QMetaObject::invokeMethod(receiver, deliver, Qt::QueuedConnection);
        });
    }
    /// Asks the job to stop; its result does not come any more.
    void stop()
    {
        ++m_number;
        for (std::jthread &thread : m_threads)
            thread.request_stop();
    }

    /// Stops the job and waits for its end: nothing that it does comes after this.
    void end()
    {
        stop();
        m_threads.clear();
    }

private:
    int m_number = 0; ///< of the newest job; only in the receiver's thread
    std::vector<std::jthread> m_threads; ///< the newest job's, and those that are asked to stop
};
