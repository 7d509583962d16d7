// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/scatterpreview.h"

#include "core/model/generateddata.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr std::size_t mostPoints = 4000; ///< more than can be told apart

/// A square range around all points, so that circles look round.
QRectF rangeOf(const std::vector<Sample> &samples)
{
    if (samples.empty())
        return {-1.0, -1.0, 2.0, 2.0};
    double left = samples.front().inputs[0];
    double right = left;
    double bottom = samples.front().inputs[1];
    double top = bottom;
    for (const Sample &sample : samples) {
        left = std::min(left, sample.inputs[0]);
        right = std::max(right, sample.inputs[0]);
        bottom = std::min(bottom, sample.inputs[1]);
        top = std::max(top, sample.inputs[1]);
    }
    const double side = std::max({right - left, top - bottom, 1e-9}) * 1.3;
    return {(left + right - side) / 2.0, (bottom + top - side) / 2.0, side, side};
}

} // namespace

ScatterPreview::ScatterPreview(QWidget *parent)
    : QWidget(parent)
    , m_range(rangeOf({}))
    , m_style(&Style::of(Style::Theme::Light))
{
    setAccessibleName(tr("Preview of the samples"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ScatterPreview::setSamples(std::vector<Sample> samples)
{
    m_samples = std::move(samples);
    m_range = rangeOf(m_samples);
    const auto ofOne
        = static_cast<int>(std::count_if(m_samples.begin(), m_samples.end(), [](const Sample &each) { return classOf(each) == 1; }));
    setAccessibleDescription(tr("%1 of class 0, %2 of class 1").arg(static_cast<int>(m_samples.size()) - ofOne).arg(ofOne));
    update();
}

void ScatterPreview::setStyle(const Style &style)
{
    m_style = &style;
    update();
}

void ScatterPreview::paintAxes(QPainter &painter, const QRectF &field) const
{
    const auto at = [&](double x, double y) {
        return QPointF(field.left() + (x - m_range.left()) / m_range.width() * field.width(),
                       field.bottom() - (y - m_range.top()) / m_range.height() * field.height());
    };
    painter.setPen(QPen(m_style->line, 1.0));
    const QPointF origin = at(0.0, 0.0);
    if (field.contains(origin)) {
        painter.drawLine(QPointF(field.left(), origin.y()), QPointF(field.right(), origin.y()));
        painter.drawLine(QPointF(origin.x(), field.top()), QPointF(origin.x(), field.bottom()));
    }
    painter.setPen(m_style->textMuted);
    painter.setFont(Style::font(11));
    painter.drawText(field.adjusted(6, 0, -6, -4), Qt::AlignRight | Qt::AlignBottom, QStringLiteral("i1 →"));
    painter.drawText(field.adjusted(6, 4, -6, 0), Qt::AlignLeft | Qt::AlignTop, QStringLiteral("i2 ↑"));
}

void ScatterPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height()) - 1.0;
    const QRectF field((width() - side) / 2.0, 0.5, side, side);
    painter.setPen(QPen(m_style->line, 1.0));
    painter.setBrush(m_style->canvas);
    painter.drawRoundedRect(field, 7, 7);
    paintAxes(painter, field);
    const std::size_t count = std::min(m_samples.size(), mostPoints);
    const double size = count > 500 ? 2.0 : 3.5;
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < count; ++i) {
        const Sample &sample = m_samples[i];
        const QPointF at(field.left() + (sample.inputs[0] - m_range.left()) / m_range.width() * side,
                         field.bottom() - (sample.inputs[1] - m_range.top()) / m_range.height() * side);
        if (classOf(sample) == 0) {
            painter.setPen(QPen(m_style->positive, 1.5));
            painter.drawEllipse(at, size, size);
        } else {
            painter.setPen(QPen(m_style->negative, 1.5));
            painter.drawLine(at + QPointF(-size, -size), at + QPointF(size, size));
            painter.drawLine(at + QPointF(-size, size), at + QPointF(size, -size));
        }
    }
}
