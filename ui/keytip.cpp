// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keytip.h"

#include "ui/actions.h"

#include <QEvent>
#include <QWidget>

KeyTip::KeyTip(QWidget &control, const QAction &action)
    : QObject(&control)
    , m_control(control)
    , m_action(action)
    , m_tip(control.toolTip())
{
    control.installEventFilter(this);
    connect(&action, &QAction::changed, this, &KeyTip::show);
    show();
}

void KeyTip::show()
{
    const QString key = keyText(m_action.shortcut());
    m_shown = key.isEmpty() ? m_tip : tr("%1 (%2)").arg(m_tip, key);
    m_control.setToolTip(m_shown);
}

bool KeyTip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTipChange && m_control.toolTip() != m_shown) {
        m_tip = m_control.toolTip();
        show();
    }
    return QObject::eventFilter(watched, event);
}
