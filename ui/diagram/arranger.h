// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/diagramlayout.h"

#include <QObject>

class DiagramItem;
class DiagramScene;
class Session;

/// Turns the moving of neurons, by mouse or keys, into edits of the project's view.
class Arranger : public QObject
{
    Q_OBJECT

public:
    Arranger(Session &session, DiagramScene &scene);

    /// Lets all neurons stand where they stand by themselves, as one undoable edit.
    void tidy();

private:
    void drag(const DiagramItem &item, QPointF by);
    void drop(const DiagramItem &item, QPointF by);
    void nudge(const DiagramItem &item, QPointF direction);
    /// Where the neurons stand, with this one moved on.
    Displacements moved(NeuronId neuron, QPointF by) const;
    void move(NeuronId neuron, QPointF by, const QString &mergeKey);

    Session &m_session;
    DiagramScene &m_scene;
};
