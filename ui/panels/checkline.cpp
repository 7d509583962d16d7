// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/checkline.h"

#include "ui/style.h"

#include <QPainter>

namespace {

constexpr int lineHeight = 26;
constexpr int padding = 6; ///< between the text and the edge that shows hover and focus
constexpr int gap = 10;
constexpr double textSize = 13.0;
constexpr double radius = 6.0;

} // namespace

CheckLine::CheckLine(const QString &caption, QWidget *parent)
    : PromptButton(caption, parent)
    , m_style(&Style::of(Style::Theme::Light))
{
    setAccessibleName(caption);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The painting depends on it.
    setAttribute(Qt::WA_Hover);
}

void CheckLine::setResult(const QString &result, Mood mood, const QString &toolTip)
{
    setToolTip(toolTip);
    if (result == m_result && mood == m_mood)
        return;
    m_result = result;
    m_mood = mood;
    setAccessibleDescription(result);
    update();
}

void CheckLine::setStyle(const Style &style)
{
    m_style = &style;
    update();
}

QSize CheckLine::sizeHint() const
{
    const QFontMetrics caption(Style::font(textSize));
    const QFontMetrics result(Style::font(textSize, QFont::Bold));
    return {2 * padding + caption.horizontalAdvance(text()) + gap + result.horizontalAdvance(m_result), lineHeight};
}

/// Whatever the result is, so that a long one is cut instead of stretching the panel.
QSize CheckLine::minimumSizeHint() const
{
    return {2 * padding + QFontMetrics(Style::font(textSize)).horizontalAdvance(text()) + gap, lineHeight};
}

QColor CheckLine::resultColor() const
{
    switch (m_mood) {
    case Mood::Good:
        return m_style->good;
    case Mood::Bad:
        return m_style->error;
    case Mood::Neutral:
        return m_style->text;
    case Mood::Inviting:
        return m_style->accent;
    case Mood::Old:
        return m_style->textStale;
    }
    Q_UNREACHABLE();
}

void CheckLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(m_style->accent) : QPen(Qt::NoPen));
    painter.setBrush(isDown() || underMouse() ? QBrush(m_style->button) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(edge, radius, radius);

    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    painter.setFont(Style::font(textSize));
    painter.setPen(m_style->textMuted);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, text());
    const int room = inside.width() - painter.fontMetrics().horizontalAdvance(text()) - gap;
    painter.setFont(Style::font(textSize, m_mood == Mood::Inviting ? QFont::Normal : QFont::Bold));
    painter.setPen(resultColor());
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_result, Qt::ElideRight, room));
}
