// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printedpage.h"

#include "ui/style.h"

#include <QPainter>

#include <algorithm>

namespace {

// Parts of the page's shorter side, so that a page looks the same on every paper.
constexpr double titleHeight = 0.038;
constexpr double subtitleHeight = 0.026;
constexpr double gap = 0.025;
constexpr double diagramShare = 0.58; // of the height below the titles
constexpr double formulaShare = 0.42; // of the width of the lower part

void paintText(QPainter &painter, const QRect &place, const QString &text, const QColor &color, QFont::Weight weight)
{
    painter.setFont(Style::font(place.height() * 0.62, weight));
    painter.setPen(color);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

PageLayout layoutOf(const PrintedPage &page, const QRect &paper)
{
    const double unit = std::min(paper.width(), paper.height());
    const auto part = [unit](double share) { return static_cast<int>(share * unit); };
    PageLayout layout;
    layout.title = QRect(paper.left(), paper.top(), paper.width(), part(titleHeight));
    layout.subtitle = QRect(paper.left(), layout.title.bottom(), paper.width(), part(subtitleHeight));
    const int top = layout.subtitle.bottom() + part(gap);
    const int room = paper.bottom() - top - part(gap);
    layout.diagram = QRect(paper.left(), top, paper.width(), static_cast<int>(room * diagramShare));
    const int lower = layout.diagram.bottom() + part(gap);
    layout.curve = QRect(QPoint(paper.left(), lower), paper.bottomRight());
    if (page.formula.isNull())
        return layout;
    const int formulaWidth = static_cast<int>(paper.width() * formulaShare);
    layout.formula = QRect(paper.right() - formulaWidth, lower, formulaWidth, layout.curve.height());
    layout.curve.setRight(layout.formula.left() - part(gap));
    return layout;
}

void paintPage(QPainter &painter, const PrintedPage &page, const QRect &paper)
{
    const PageLayout layout = layoutOf(page, paper);
    const Style &style = Style::paper();
    paintText(painter, layout.title, page.title, style.text, QFont::Bold);
    paintText(painter, layout.subtitle, page.subtitle, style.textMuted, QFont::Normal);
    paintPicture(painter, page.diagram, layout.diagram);
    paintPicture(painter, page.curve, layout.curve);
    if (!page.formula.isNull())
        paintPicture(painter, page.formula, layout.formula);
}
