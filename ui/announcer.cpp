// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/announcer.h"

#include "ui/accessiblewidgets.h"

#include <algorithm>

namespace {

constexpr int msBetweenAnnouncements = 100;

}

Announcer &Announcer::of(QWidget &place)
{
    QWidget *window = place.window();
    if (auto *there = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly))
        return *there;
    return *new Announcer(window);
}

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    setAccessibleRole(*this, QAccessible::Notification);
    setAccessibleName(tr("Announcement"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1); // what has no size is not taken to be there
    lower();
    show();
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(const QString &sentence)
{
    if (sentence.isEmpty() || (!m_waiting.isEmpty() && m_waiting.back() == sentence))
        return;
    m_waiting << sentence;
    if (m_turn.isActive())
        return;
    const auto passed = m_sinceSaid.isValid() ? m_sinceSaid.elapsed() : msBetweenAnnouncements;
    m_turn.start(static_cast<int>(std::max<qint64>(0, msBetweenAnnouncements - passed)));
}

/// A notification is read aloud when it comes into view; this one does so with every announcement.
void Announcer::speak()
{
    m_sinceSaid.start();
    const QString sentences = std::exchange(m_waiting, {}).join(u' ');
    setAccessibleDescription(sentences);
    if (QAccessible::isActive()) {
        for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
            QAccessibleEvent event(this, kind);
            QAccessible::updateAccessibility(&event);
        }
    }
    emit said(sentences);
}

void announce(QWidget &place, const QString &sentence)
{
    Announcer::of(place).say(sentence);
}
