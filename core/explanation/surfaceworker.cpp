// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/surfaceworker.h"

#include <algorithm>
#include <chrono>

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double budget = 0.04; ///< seconds before the thread rests
constexpr std::chrono::milliseconds restTime(300);

double pointsOf(int columns)
{
    return static_cast<double>(columns) * columns;
}

} // namespace

SurfaceWorker::SurfaceWorker()
    : m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

SurfaceWorker::~SurfaceWorker() = default;

void SurfaceWorker::request(Project project, const SurfaceView &view)
{
    ask(std::make_unique<const Request>(Request{std::move(project), view}));
}

void SurfaceWorker::cancel()
{
    ask(nullptr);
}

/// Puts a request, or none, in the place of the one before, and drops what has been computed for that.
void SurfaceWorker::ask(std::unique_ptr<const Request> request)
{
    {
        const std::lock_guard lock(m_mutex);
        std::swap(m_request, request);
        m_surface.reset();
        m_stale = true;
    }
    m_wake.notify_one();
}

std::optional<ErrorSurface> SurfaceWorker::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_surface, std::nullopt);
}

void SurfaceWorker::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::unique_ptr<const Request> request;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_request != nullptr; }))
                return;
            request = std::move(m_request);
            m_stale = false;
        }
        refine(*request, stop);
    }
}

void SurfaceWorker::refine(const Request &request, const std::stop_token &stop)
{
    const double work = workForAPoint(request.project);
    const auto expected = [&](int columns) { return pointsOf(columns) * work * m_secondsForWork; };
    const GoesOn goesOn = [&] { return !stop.stop_requested() && !m_stale.load(std::memory_order_relaxed); };
    int columns = finest;
    while (columns > coarsest && expected(columns) > budget)
        columns /= 2;
    double spent = 0.0;
    bool rested = false;
    for (; columns <= finest; columns *= 2) {
        if (!rested && spent > 0.0 && spent + expected(columns) > budget) {
            if (!rest(stop))
                return;
            rested = true;
        }
        const auto begin = std::chrono::steady_clock::now();
        std::optional<ErrorSurface> surface = errorSurface(request.project, request.view, columns, goesOn);
        if (!surface)
            return;
        const double seconds = Seconds(std::chrono::steady_clock::now() - begin).count();
        spent += seconds;
        m_secondsForWork = seconds / (pointsOf(columns) * work);
        publish(*std::move(surface));
    }
}

bool SurfaceWorker::rest(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, restTime, [this] { return m_stale.load(); });
    return !m_stale && !stop.stop_requested();
}

void SurfaceWorker::publish(ErrorSurface surface)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stale)
        m_surface = std::move(surface);
}
