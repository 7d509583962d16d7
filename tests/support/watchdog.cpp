// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/watchdog.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr time_t slowness = 10;
#else
constexpr time_t slowness = 1;
#endif
constexpr time_t patience = 10 * slowness; ///< seconds until it is given up

/// For the signal's handler, which may not ask anything that allocates.
std::array<char, 200> name;

void bark(int)
{
    constexpr char sentence[] = "\nthis does not end: ";
    if (write(STDERR_FILENO, sentence, sizeof sentence - 1) < 0 || write(STDERR_FILENO, name.data(), strlen(name.data())) < 0)
        _exit(1);
    std::abort();
}

double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

Watchdog::Watchdog()
{
    std::signal(SIGUSR2, bark);
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGUSR2;
    timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &m_timer);
}

Watchdog::~Watchdog()
{
    timer_delete(m_timer);
}

void Watchdog::watch(const QString &what, qsizetype bytes, const std::function<void()> &work)
{
    const QByteArray text = what.toUtf8().left(static_cast<qsizetype>(name.size()) - 1);
    std::memcpy(name.data(), text.constData(), static_cast<std::size_t>(text.size()) + 1);
    const double allowed = static_cast<double>(slowness) * (1.0 + static_cast<double>(bytes) / (16 << 20));
    double shortest = timeOf(work);
    for (int again = 0; again < 2 && shortest > allowed; ++again)
        shortest = std::min(shortest, timeOf(work));
    m_longest = std::max(m_longest, shortest);
    if (shortest > allowed)
        m_complaint += QStringLiteral("%1: %2 s; ").arg(what).arg(shortest);
}

double Watchdog::timeOf(const std::function<void()> &work)
{
    const itimerspec soon{{}, {patience, 0}};
    const itimerspec never{};
    timer_settime(m_timer, 0, &soon, nullptr);
    const double begun = now();
    work();
    const double taken = now() - begun;
    timer_settime(m_timer, 0, &never, nullptr);
    return taken;
}
