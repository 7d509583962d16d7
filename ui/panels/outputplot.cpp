// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/outputplot.h"

#include "core/explanation/numberformat.h"
#include "ui/accessiblewidgets.h"
#include "ui/mapcolors.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace {

constexpr double sampleRadius = 5.0;
constexpr std::size_t mostSamples = 2000;
constexpr double legendWidth = 12.0;

/// Numbers to write at an axis: multiples of 1, 2 or 5 times a power of ten, at most five of them.
std::vector<double> ticksOf(const Range &range)
{
    const double least = range.size() / 5.0;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    double step = 10.0 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least) {
            step = factor * power;
            break;
        }
    }
    std::vector<double> ticks;
    for (double i = std::ceil(range.from / step); i * step <= range.to; ++i)
        ticks.push_back(i * step);
    return ticks;
}

} // namespace

OutputPlot::OutputPlot(QWidget *parent)
    : QWidget(parent)
    , m_style(&Style::of(Style::Theme::Light))
{
    setAccessibleRole(*this, QAccessible::Chart);
    setMinimumSize(200, 180);
}

void OutputPlot::setStyle(const Style &style)
{
    m_style = &style;
    colorMap();
    update();
}

void OutputPlot::showPicture(const OutputPicture &picture)
{
    m_picture = picture;
    m_sentence.clear();
    colorMap();
    update();
}

void OutputPlot::showSentence(const QString &sentence)
{
    m_sentence = sentence;
    m_picture = {};
    update();
}

void OutputPlot::colorMap()
{
    if (m_picture.isMap())
        m_colors = mapImage(m_picture.map, {m_picture.middle, m_picture.outputs}, *m_style);
}

PaperPicture OutputPlot::paperPicture(const OutputPicture &picture)
{
    constexpr QSize size(480, 400);
    const auto plot = std::make_shared<OutputPlot>();
    plot->setStyle(Style::paper());
    plot->resize(size);
    plot->showPicture(picture);
    PaperPicture result;
    result.title = tr("Output of %1").arg(picture.neuron);
    result.size = size;
    result.paper = Style::paper().window;
    result.paint = [plot](QPainter &painter) { plot->paintPlot(painter); };
    return result;
}

QRectF OutputPlot::plotArea() const
{
    const QRectF room = QRectF(rect()).adjusted(58, 12, m_picture.isMap() ? -86 : -16, -48);
    if (!m_picture.isMap())
        return room;
    const double side = std::min(room.width(), room.height());
    return {room.left() + (room.width() - side) / 2, room.top(), side, side};
}

QPointF OutputPlot::pointOf(double x, double y) const
{
    const QRectF area = plotArea();
    const Range vertical = verticalRange();
    return {area.left() + (x - m_picture.map.x.from) / m_picture.map.x.size() * area.width(),
            area.bottom() - (y - vertical.from) / vertical.size() * area.height()};
}

void OutputPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_style->window);
    painter.setFont(Style::font(12));
    painter.setPen(m_style->textMuted);
    if (!m_sentence.isEmpty()) {
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    if (m_picture.neuron.isEmpty())
        return;
    paintPlot(painter);
}

void OutputPlot::paintPlot(QPainter &painter) const
{
    painter.setFont(Style::font(12));
    paintGrid(painter);
    m_picture.isMap() ? paintMap(painter) : paintCurve(painter);
    paintSamples(painter);
    paintRoomAround(painter);
    paintAxes(painter);
    if (m_picture.isMap())
        paintLegend(painter);
}

/// Covers what has been painted outside of the plot: an SVG would keep it where only a clip hides it.
void OutputPlot::paintRoomAround(QPainter &painter) const
{
    QPainterPath room;
    room.addRect(rect());
    room.addRect(plotArea());
    painter.fillPath(room, m_style->window);
}

void OutputPlot::paintMap(QPainter &painter) const
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(plotArea(), m_colors);
    painter.setPen(QPen(m_style->text, 2));
    for (const MapLine &line : m_picture.boundary)
        painter.drawLine(pointOf(line.x1, line.y1), pointOf(line.x2, line.y2));
}

void OutputPlot::paintCurve(QPainter &painter) const
{
    QPainterPath path;
    const auto last = static_cast<double>(m_picture.curve.size() - 1);
    for (std::size_t i = 0; i < m_picture.curve.size(); ++i) {
        const double x = m_picture.map.x.from + m_picture.map.x.size() * static_cast<double>(i) / last;
        const QPointF point = pointOf(x, m_picture.curve[i]);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.strokePath(path, QPen(m_style->accent, 2));
}

/// A sample's class shows by its shape as well as by its colour.
void OutputPlot::paintSamples(QPainter &painter) const
{
    const std::size_t stride = 1 + m_picture.samples.size() / mostSamples;
    painter.setPen(QPen(m_style->text, 1.4));
    for (std::size_t i = 0; i < m_picture.samples.size(); i += stride) {
        const Sample &sample = m_picture.samples[i];
        const double target = sample.targets[static_cast<std::size_t>(m_picture.target)];
        const bool high = target > m_picture.middle;
        const QPointF centre = pointOf(sample.inputs[0], m_picture.isMap() ? sample.inputs[1] : target);
        const QRectF box(centre - QPointF(sampleRadius, sampleRadius), QSizeF(2 * sampleRadius, 2 * sampleRadius));
        painter.setBrush(high ? m_style->mapHigh : m_style->mapLow);
        high ? painter.drawEllipse(box) : painter.drawRect(box);
    }
}

void OutputPlot::paintGrid(QPainter &painter) const
{
    const QRectF area = plotArea();
    painter.setPen(QPen(m_style->line, 1));
    for (const double tick : ticksOf(m_picture.map.x)) {
        const double x = pointOf(tick, 0).x();
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (const double tick : ticksOf(verticalRange())) {
        const double y = pointOf(0, tick).y();
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void OutputPlot::paintAxes(QPainter &painter) const
{
    const QRectF area = plotArea();
    const NumberFormat format;
    for (const double tick : ticksOf(m_picture.map.x)) {
        const double x = pointOf(tick, 0).x();
        painter.setPen(QPen(m_style->line, 1));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        painter.setPen(m_style->textMuted);
        painter.drawText(QRectF(x - 40, area.bottom() + 6, 80, 16), Qt::AlignCenter, format.text(tick));
    }
    for (const double tick : ticksOf(verticalRange())) {
        const double y = pointOf(0, tick).y();
        painter.setPen(QPen(m_style->line, 1));
        painter.drawLine(QPointF(area.left() - 4, y), QPointF(area.left(), y));
        painter.setPen(m_style->textMuted);
        painter.drawText(QRectF(area.left() - 86, y - 8, 78, 16), Qt::AlignRight | Qt::AlignVCenter, format.text(tick));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + 24, area.width(), 18), Qt::AlignCenter, QStringLiteral("i1"));
    const QString vertical = m_picture.isMap() ? QStringLiteral("i2") : QStringLiteral("out_") + m_picture.neuron;
    painter.save();
    painter.translate(area.left() - 48, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-100, -9, 200, 18), Qt::AlignCenter, vertical);
    painter.restore();
}

/// The colours with their outputs, to the right of the map.
void OutputPlot::paintLegend(QPainter &painter) const
{
    const QRectF area = plotArea();
    const QRectF bar(area.right() + 14, area.top(), legendWidth, area.height());
    QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
    const double middle = (m_picture.middle - m_picture.outputs.from) / m_picture.outputs.size();
    gradient.setColorAt(0, m_style->mapLow);
    gradient.setColorAt(std::clamp(middle, 0.0, 1.0), m_style->mapMiddle);
    gradient.setColorAt(1, m_style->mapHigh);
    painter.setPen(QPen(m_style->outline, 1));
    painter.setBrush(gradient);
    painter.drawRect(bar);
    const NumberFormat format;
    painter.setPen(m_style->textMuted);
    const auto write = [&](double output, double y) {
        painter.drawText(QRectF(bar.right() + 6, y - 8, 56, 16), Qt::AlignLeft | Qt::AlignVCenter, format.text(output));
    };
    write(m_picture.outputs.to, bar.top() + 8);
    write(m_picture.middle, bar.bottom() - std::clamp(middle, 0.1, 0.9) * bar.height());
    write(m_picture.outputs.from, bar.bottom() - 8);
}
