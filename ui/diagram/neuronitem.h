// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/diagramitem.h"

#include <QImage>

/// A hidden or output neuron in two halves, net │ out, as the lecture computes it.
class NeuronItem : public DiagramItem
{
    Q_OBJECT

public:
    NeuronItem(NeuronId neuron, const QRectF &box);

    void show(const NeuronLook &look);
    /// Lights the line between the halves, where ∂out/∂net lives.
    void setSlopeGlow(const std::optional<Glow> &glow);

    /// A small map of the output over the inputs, in the place of the net input; null for none.
    void setMap(const QImage &map);
    /// A quiet mark beside the name: there is something to be said about the neuron.
    void setMarked(bool marked);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintHalves(QPainter *painter) const;
    void paintMap(QPainter *painter, double centre) const;

    NeuronLook m_look;
    std::optional<Glow> m_slopeGlow;
    QImage m_map;
    bool m_marked = false;
};
