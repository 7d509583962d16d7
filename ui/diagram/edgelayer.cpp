// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/edgelayer.h"

#include <QDeadlineTimer>
#include <QGraphicsView>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int sliceMilliseconds = 4;
constexpr double mostPixels = 8e6; ///< of a picture; a larger one covers no more than the view
constexpr int pauseFactor = 3; ///< of the time that a picture takes

/// What a view sees of a rectangle of the scene.
EdgeFrame seenBy(const QGraphicsView &view, const QRectF &bounds)
{
    const QRectF visible = view.mapToScene(view.viewport()->rect()).boundingRect();
    return {visible & bounds, view.transform().m11(), view.devicePixelRatioF()};
}

/// What is drawn ahead, so that the picture can be moved: as far again as the view sees, where that is not too much.
EdgeFrame around(const EdgeFrame &seen, const QRectF &bounds)
{
    const double pixel = 1.0 / (seen.scale * seen.ratio);
    const auto onGrid = [pixel](const QRectF &area) {
        // A pixel of room on all sides: rounding must not leave out what was asked for.
        const QPointF first(std::floor(area.left() / pixel - 1) * pixel, std::floor(area.top() / pixel - 1) * pixel);
        return QRectF(first, area.bottomRight() + QPointF(pixel, pixel));
    };
    const double across = seen.area.width() / 2;
    const double along = seen.area.height() / 2;
    const QRectF ahead = seen.area.adjusted(-across, -along, across, along) & bounds;
    const bool tooLarge = ahead.width() * ahead.height() / (pixel * pixel) > mostPixels;
    return {onGrid(tooLarge ? seen.area : ahead), seen.scale, seen.ratio};
}

/// All of it, in as many dots as an image has; where a picture is no image, as sharp as paper needs.
EdgeFrame frameOnPaper(const QPainter &painter, const QRectF &bounds)
{
    constexpr double sharpOnPaper = 2.0;
    constexpr double mostDots = 6e7;
    const double scale = std::abs(painter.worldTransform().m11());
    const bool isImage = painter.paintEngine()->type() == QPaintEngine::Raster;
    const double ratio = isImage ? std::abs(painter.deviceTransform().m11()) / scale : sharpOnPaper;
    const double most = std::sqrt(mostDots / (bounds.width() * bounds.height())) / scale;
    return {bounds, scale, std::min(ratio, most)};
}

} // namespace

EdgeLayer::EdgeLayer(const Network &network, const DiagramLayout &layout, const Style &style)
    : m_network(network)
    , m_layout(layout)
    , m_style(&style)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(-1);
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, [this] { drawSlice(sliceMilliseconds); });
}

void EdgeLayer::setNetwork(const Network &network)
{
    if (network == m_network)
        return;
    m_network = network;
    redraw();
}

void EdgeLayer::setLayout(const DiagramLayout &layout)
{
    prepareGeometryChange();
    m_layout = layout;
    redraw();
}

void EdgeLayer::setStyle(const Style &style)
{
    m_style = &style;
    m_shown.reset();
    redraw();
}

/// Lets a picture be drawn anew as soon as the one in progress is done.
void EdgeLayer::redraw()
{
    m_stale = true;
    if (!m_slices.isActive() && !m_seen.area.isEmpty())
        m_slices.start(static_cast<int>(m_sinceBegin.isValid() ? std::max<qint64>(0, m_pause - m_sinceBegin.elapsed()) : 0));
}

bool EdgeLayer::covers(const EdgePicture *picture, const EdgeFrame &seen) const
{
    return picture && picture->frame().scale == seen.scale && picture->frame().ratio == seen.ratio
        && picture->frame().area.contains(seen.area);
}

void EdgeLayer::begin()
{
    m_drawing = std::make_unique<EdgePicture>(m_network, m_layout, *m_style, around(m_seen, m_layout.bounds));
    m_stale = false;
    m_sinceBegin.start();
}

void EdgeLayer::drawSlice(int milliseconds)
{
    if (!m_drawing && m_stale && !m_seen.area.isEmpty())
        begin();
    if (!m_drawing)
        return;
    m_drawing->drawOn(milliseconds < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(milliseconds));
    if (!m_drawing->isFinished()) {
        m_slices.start(0);
        return;
    }
    m_shown = std::move(m_drawing);
    m_pause = pauseFactor * m_sinceBegin.elapsed();
    update();
    if (m_stale)
        redraw();
}

void EdgeLayer::finish()
{
    while (!isFinished() && !m_seen.area.isEmpty())
        drawSlice(-1);
}

qsizetype EdgeLayer::pixels() const
{
    qsizetype count = 0;
    for (const EdgePicture *picture : {m_shown.get(), m_drawing.get()})
        count += picture ? qsizetype(picture->image().width()) * picture->image().height() : 0;
    return count;
}

void EdgeLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const auto *view = widget ? qobject_cast<const QGraphicsView *>(widget->parentWidget()) : nullptr;
    if (!view) {
        // A picture of the diagram for elsewhere is whole at once.
        EdgePicture whole(m_network, m_layout, *m_style, frameOnPaper(*painter, m_layout.bounds));
        whole.drawOn(QDeadlineTimer(QDeadlineTimer::Forever));
        painter->drawImage(whole.frame().area, whole.image());
        return;
    }
    m_seen = seenBy(*view, m_layout.bounds);
    if (m_seen.area.isEmpty())
        return;
    if (!covers(m_shown.get(), m_seen) && !covers(m_drawing.get(), m_seen)) {
        begin();
        drawSlice(sliceMilliseconds);
    }
    if (m_shown)
        paintFor(painter, *m_shown);
    else if (m_drawing)
        paintFor(painter, *m_drawing);
}

/// As it is where the scale is the picture's own, so that to pan is to copy; enlarged or reduced while one of another scale
/// is still being drawn.
void EdgeLayer::paintFor(QPainter *painter, const EdgePicture &picture) const
{
    const EdgeFrame &frame = picture.frame();
    const QTransform transform = painter->worldTransform();
    const double scale = frame.scale * frame.ratio;
    if (transform.m11() != frame.scale) {
        painter->drawImage(QRectF(frame.area.topLeft(), QSizeF(picture.image().size()) / scale), picture.image());
        return;
    }
    painter->save();
    const QPointF corner = transform.map(frame.area.topLeft()) * frame.ratio;
    painter->setWorldTransform(QTransform::fromScale(1.0 / frame.ratio, 1.0 / frame.ratio));
    painter->drawImage(QPointF(std::round(corner.x()), std::round(corner.y())), picture.image());
    painter->restore();
}
