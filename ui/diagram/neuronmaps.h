// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

class DiagramScene;
class Session;
struct Moment;
struct Style;

/// Small maps of what each neuron gives over the inputs, drawn in the neurons; only for networks of one or two inputs.
class NeuronMaps : public QObject
{
    Q_OBJECT

public:
    NeuronMaps(Session &session, DiagramScene &scene);

    void setShown(bool shown);
    bool isShown() const { return m_shown; }
    void setStyle(const Style &style);

private:
    void follow();
    void draw(const Moment &moment);
    void clear();

    Session &m_session;
    DiagramScene &m_scene;
    const Style *m_style;
    bool m_shown = false;
    QElapsedTimer m_sinceDrawn;
};
