// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/pathlabel.h"

#include "ui/formula/formulasymbol.h"

#include <QPainter>

namespace {

constexpr double paddingX = 5;
constexpr double paddingY = 2;

} // namespace

PathLabel::PathLabel(const QString &text, const QColor &color, bool strong, const Style &style)
    : m_background(style.canvas)
    , m_style(style)
{
    FormulaFonts fonts;
    m_box = symbolBox(fonts, fonts.font(qRound(12 * style.numberScale), strong ? QFont::Bold : QFont::DemiBold), text, color);
    m_background.setAlphaF(0.88F);
    setZValue(4);
    setAcceptedMouseButtons(Qt::NoButton);
}

void PathLabel::placeAt(QPointF anchor, Alignment alignment)
{
    setPos(anchor);
    prepareGeometryChange();
    const QSizeF size(m_box.width + 2 * paddingX, m_box.height() + 2 * paddingY);
    m_frame = {{alignment == Alignment::Centred ? -size.width() / 2 : 0.0, -size.height() / 2}, size};
}

void PathLabel::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_background);
    painter->drawRoundedRect(boundingRect(), 5, 5);
    painter->translate(m_frame.topLeft() + QPointF(paddingX, paddingY + m_box.ascent));
    paintBox(*painter, m_box, {}, m_style);
}
