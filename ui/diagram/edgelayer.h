// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/edgepicture.h"

#include <QElapsedTimer>
#include <QGraphicsObject>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QGraphicsView;
QT_END_NAMESPACE

/// All edges of a wide network as one item, which shows a picture of them that is drawn again, in slices between other
/// work, only when weights, scale or style change; to pan is to move the picture.
class EdgeLayer : public QGraphicsObject
{
    Q_OBJECT

public:
    EdgeLayer(const Network &network, const DiagramLayout &layout, const Style &style);

    /// Shows other weights of the same structure.
    void setNetwork(const Network &network);
    /// Follows neurons that have moved.
    void setLayout(const DiagramLayout &layout);
    void setStyle(const Style &style);

    /// Whether what is shown is what should be.
    bool isFinished() const { return !m_drawing && !m_stale; }
    /// Draws at once what is still to be drawn.
    void finish();
    /// The pixels that are kept.
    qsizetype pixels() const;

    QRectF boundingRect() const override { return m_layout.bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    bool covers(const EdgePicture *picture, const EdgeFrame &seen) const;
    void redraw();
    void begin();
    void drawSlice(int milliseconds);
    void paintFor(QPainter *painter, const EdgePicture &picture) const;

    Network m_network;
    DiagramLayout m_layout;
    const Style *m_style;
    std::unique_ptr<EdgePicture> m_shown;
    std::unique_ptr<EdgePicture> m_drawing;
    EdgeFrame m_seen; ///< as the view looked at it last
    bool m_stale = true; ///< weights, places or colours are others than those of both pictures
    QTimer m_slices;
    QElapsedTimer m_sinceBegin;
    qint64 m_pause = 0; ///< ms from the beginning of one picture to that of the next, so that drawing leaves time for others
};
