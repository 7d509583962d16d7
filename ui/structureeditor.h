// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"
#include "core/model/outcome.h"

#include <QObject>
#include <QPoint>

#include <optional>

class DiagramScene;
class Session;
class QMenu;

/// Turns wishes about the network's structure, from a menu or from the diagram, into edits of the session.
class StructureEditor : public QObject
{
    Q_OBJECT

public:
    StructureEditor(Session &session, DiagramScene &scene);

    /// Fills a menu of the window with every edit of the structure, each time that it opens.
    void fill(QMenu &menu);

    void addNeuron(int layer);
    void removeNeuron(NeuronId neuron);
    /// A layer like the one before it, or, after the inputs, like the one that follows.
    void insertLayer(int before);
    void removeLayer(int layer);
    /// Opens a menu with what a layer can be like.
    void showLayerMenu(int layer, QPoint place);

signals:
    /// Something was refused, in one sentence.
    void refused(const QString &sentence);

private:
    void addActivations(QMenu &menu, int layer);
    void addBiasKinds(QMenu &menu, int layer);
    void report(const Done &done);
    /// The neuron that has the diagram's focus.
    std::optional<NeuronId> focused() const;
    const Network &network() const;

    Session &m_session;
    DiagramScene &m_scene;
};
