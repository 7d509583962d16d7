// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <thread>

/// One computation in a thread of its own, whose result comes back by the event loop; a new one makes the one before stop.
///
/// Whoever receives the result owns the job, so that nothing comes back after its end.
class BackgroundJob
{
public:
    /// Runs `compute(stop)` in a thread, which gives an optional, and `receive(result)` in the receiver's thread; not if there
    /// is no result, or another job has begun. Waits for the job before, which is asked to stop.
    template<typename Compute, typename Receive>
    void start(QObject *receiver, Compute compute, Receive receive)
    {
        const int number = ++m_number;
        m_thread = std::jthread([this, number, receiver, compute, receive](const std::stop_token &stop) {
            auto result = compute(stop);
            if (!result || stop.stop_requested())
                return;
            const auto deliver = [this, number, receive, given = std::move(*result)] {
                if (number == m_number)
                    receive(given);
            };
            QMetaObject::invokeMethod(receiver, deliver, Qt::QueuedConnection);
        });
    }
    /// Asks the job to stop, and waits for it; its result does not come any more.
    void stop()
    {
        ++m_number;
        m_thread = {};
    }

private:
    int m_number = 0; ///< of the newest job; only in the receiver's thread
    std::jthread m_thread;
};
