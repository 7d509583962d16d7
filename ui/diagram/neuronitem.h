// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/diagramitem.h"

/// A hidden or output neuron in two halves, net │ out, as the lecture computes it.
class NeuronItem : public DiagramItem
{
    Q_OBJECT

public:
    NeuronItem(NeuronId neuron, const QRectF &box);

    void show(const NeuronLook &look);
    /// Lights the line between the halves, where ∂out/∂net lives.
    void setSlopeGlow(const std::optional<Glow> &glow);

    /// A quiet mark beside the name: there is something to be said about the neuron.
    void setMarked(bool marked);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintHalves(QPainter *painter) const;

    NeuronLook m_look;
    std::optional<Glow> m_slopeGlow;
    bool m_marked = false;
};
