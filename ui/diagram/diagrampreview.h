// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/diagramscene.h"

#include <QWidget>

struct Project;

/// A picture of a network in little, drawn by the diagram's own items, which nobody can click.
class DiagramPreview : public QWidget
{
    Q_OBJECT

public:
    /// A picture of more weights would take longer than people want to wait, and show nothing.
    static constexpr std::size_t mostWeights = 600;

    DiagramPreview(const Style &style, QWidget *parent = nullptr);

    /// Shows the project at rest; the picture stays empty where the network is too large for it.
    void showProject(const Project &project);
    /// Shows nothing.
    void clear();
    bool isEmpty() const { return m_empty; }

    QSize sizeHint() const override { return {520, 380}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DiagramScene m_scene;
    const Style &m_style;
    bool m_empty = true;
};
