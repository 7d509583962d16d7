// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

/// Lets something happen as soon as it is wished, but at most ten times a second; the last wish is never lost.
class Throttle
{
public:
    explicit Throttle(std::function<void()> act)
        : m_act(std::move(act))
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(std::chrono::milliseconds(100));
        QObject::connect(&m_rest, &QTimer::timeout, &m_rest, [this] {
            if (m_wished)
                happen();
        });
    }

    void wish()
    {
        m_wished = true;
        if (!m_rest.isActive())
            happen();
    }

private:
    void happen()
    {
        m_wished = false;
        m_rest.start();
        m_act();
    }

    std::function<void()> m_act;
    QTimer m_rest;
    bool m_wished = false;
};
