// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentation.h"

#include "ui/diagram/diagramview.h"
#include "ui/formula/wallformula.h"
#include "ui/panels/timelinebar.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace {

constexpr double textsOnWall = 38.0; ///< lines of text that would fill the wall
constexpr double formulasOnWall = 8.5; ///< formulas that would
constexpr double timelineText = 12.0; ///< its size at scale 1

/// The actions of a menu and its submenus that can have keys.
QList<QAction *> actionsIn(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (QAction *action : actions) {
        if (action->menu())
            found += actionsIn(action->menu()->actions());
        else if (!action->isSeparator())
            found += action;
    }
    return found;
}

} // namespace

Presentation::Presentation(const Stage &stage)
    : QObject(&stage.window)
    , m_stage(stage)
{
    stage.window.installEventFilter(this);
}

void Presentation::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    on ? begin() : end();
    emit changed(on);
    m_stage.view.setFillsAnyRoom(on);
    if (!on && m_focus && m_focus->isVisible())
        m_focus->setFocus();
}

void Presentation::begin()
{
    m_focus = QApplication::focusWidget();
    // Before its place is hidden, which would hand it on to whatever comes next.
    m_stage.view.setFocus();
    m_state = m_stage.window.windowState();
    // Keys of actions that stand in a hidden menu bar are not heard.
    for (QAction *action : actionsIn(m_stage.menus.actions())) {
        if (!action->shortcut().isEmpty() && !m_stage.window.actions().contains(action))
            m_lent += action;
    }
    m_stage.window.addActions(m_lent);
    m_hidden.clear();
    for (QWidget *widget : m_stage.off) {
        if (!widget->isHidden())
            m_hidden.push_back(widget);
        widget->hide();
    }
    m_stage.window.setWindowState(m_state | Qt::WindowFullScreen);
    // It has its place from the start, so that the diagram never moves away from under a mouse that selects something.
    m_stage.formula.show();
    size();
}

void Presentation::end()
{
    m_stage.formula.hide();
    m_stage.window.setWindowState(m_state);
    for (QWidget *widget : m_hidden)
        widget->show();
    for (QAction *action : m_lent)
        m_stage.window.removeAction(action);
    m_lent.clear();
    m_stage.timeline.setScale(1.0);
}

/// Texts as large as the last row needs them.
void Presentation::size()
{
    const double text = std::max(14.0, m_stage.window.height() / textsOnWall);
    m_stage.timeline.setScale(text / timelineText);
    m_stage.formula.setSmallestText(0.8 * text);
    m_stage.formula.setFixedHeight(qRound(m_stage.window.height() / formulasOnWall));
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    if (m_on && event->type() == QEvent::Resize)
        size();
    return QObject::eventFilter(watched, event);
}
