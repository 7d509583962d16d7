// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/diagram/diagramlayout.h"
#include "ui/style.h"

#include <QImage>

#include <cstdint>

class QDeadlineTimer;

/// A piece of the diagram as pixels.
struct EdgeFrame
{
    QRectF area; ///< in scene coordinates
    double scale = 1.0; ///< pixels, as the window counts them, to a unit of the scene
    double ratio = 1.0; ///< the screen's pixels to one of the window's

    bool operator==(const EdgeFrame &) const = default;
};

/// A picture of all edges of a wide network, drawn from the weakest to the strongest, a slice of time at a time.
///
/// The sign is told by the colour. As long as edges are few the size is told by the width, and minus by dashes; where
/// they are many they are hair lines, and the denser they lie the more the strong ones stand out.
class EdgePicture
{
public:
    EdgePicture(const Network &network, const DiagramLayout &layout, const Style &style, const EdgeFrame &frame);

    const EdgeFrame &frame() const { return m_frame; }
    bool isFinished() const { return m_gap == m_gaps.size(); }
    /// Draws on until it is finished or the time is over.
    void drawOn(const QDeadlineTimer &until);
    /// What has been drawn, upon the colour of the canvas.
    const QImage &image() const { return m_image; }

private:
    /// The edges between two layers.
    struct Gap
    {
        std::vector<QPointF> sources; ///< in pixels of the screen
        std::vector<QPointF> targets;
        std::vector<double> weights; ///< targets × sources, as in Layer
        std::vector<std::uint32_t> order; ///< of the weights, by size
        double largest = 0.0;
        double fading = 1.0; ///< the power that makes the weak ones faint
    };

    Gap gapBefore(const Network &network, const DiagramLayout &layout, int layer) const;
    void drawWide(const Gap &gap, const QDeadlineTimer &until);
    void drawHairs(const Gap &gap, const QDeadlineTimer &until);
    int opacityOf(const Gap &gap, double weight) const;

    const Style &m_style;
    EdgeFrame m_frame;
    QImage m_image;
    std::vector<Gap> m_gaps;
    bool m_few = false; ///< few enough for widths and dashes
    bool m_smooth = false; ///< few enough for antialiased hair lines
    std::size_t m_gap = 0; ///< that is being drawn
    std::size_t m_next = 0; ///< edge of it, as a place in its order
};
