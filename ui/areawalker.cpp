// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/areawalker.h"

#include <QApplication>
#include <QWidget>

AreaWalker::AreaWalker(const std::vector<QWidget *> &areas, QObject *parent)
    : QObject(parent)
{
    for (QWidget *area : areas)
        m_areas.push_back({area, nullptr});
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { note(now); });
}

bool AreaWalker::isWithin(const Area &area, const QWidget *widget)
{
    return widget && (widget == area.widget || area.widget->isAncestorOf(widget));
}

void AreaWalker::note(QWidget *focused)
{
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (isWithin(m_areas[i], focused)) {
            m_areas[i].last = focused;
            m_current = static_cast<int>(i);
        }
    }
}

/// Where the keyboard was in an area, or else the first place for it; none if the area has no place now.
QWidget *AreaWalker::stopIn(const Area &area)
{
    const auto takes = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus);
    };
    if (area.last && isWithin(area, area.last) && takes(area.last))
        return area.last;
    QWidget *widget = area.widget;
    do {
        if (isWithin(area, widget) && takes(widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != area.widget);
    return nullptr;
}

void AreaWalker::walk(int step)
{
    const auto count = static_cast<int>(m_areas.size());
    for (int i = 1; i <= count; ++i) {
        const int place = ((m_current + step * i) % count + count) % count;
        const Area &area = m_areas[static_cast<std::size_t>(place)];
        if (QWidget *stop = stopIn(area)) {
            m_current = place;
            // As by Tab where nothing of the area had the keyboard yet, so that its first part gets it.
            stop->setFocus(stop == area.last ? Qt::OtherFocusReason : Qt::TabFocusReason);
            return;
        }
    }
}
