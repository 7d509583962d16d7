// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/looks.h"

#include <QObject>

class DiagramView;
class QAction;

/// What a part of the diagram is, in a few sentences.
QString whatIs(const DiagramPart &part);

/// Answers "What's this?": by the mouse what is clicked, by the key what has the keyboard; in the diagram each part for itself.
class WhatsThis : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the action, which asks.
    WhatsThis(QAction &action, DiagramView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool explainFocused();
    bool explainInDiagram(const QPoint &place, const QPoint &global);

    QAction &m_action;
    DiagramView &m_view;
};
