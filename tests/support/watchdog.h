// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <ctime>
#include <functional>

/// Watches work that should never take longer than a second, and one more for each 16 MB that it has to read; ends the test program
/// if the work does not seem to end at all.
///
/// What counts is the time that this thread computes, so that others on the machine make little difference. Work that took too
/// long is done again, twice at most: only what does so each time is to blame.
class Watchdog
{
public:
    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    void watch(const QString &what, qsizetype bytes, const std::function<void()> &work);

    /// In seconds.
    double longest() const { return m_longest; }
    /// What took too long; empty if nothing did.
    QString complaint() const { return m_complaint; }

private:
    double timeOf(const std::function<void()> &work);

    timer_t m_timer{};
    double m_longest = 0.0;
    QString m_complaint;
};
