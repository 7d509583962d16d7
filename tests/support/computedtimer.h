// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <ctime>

/// How long this thread has computed, whatever else the machine had to do meanwhile.
class ComputedTimer
{
public:
    ComputedTimer() { start(); }

    void start() { m_start = now(); }
    /// In milliseconds.
    qint64 elapsed() const { return now() - m_start; }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }

    qint64 m_start = 0;
};
