// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/comparisonchart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double textSize = 12.0;
constexpr double labelGap = 22.0; ///< between the plot and the names
constexpr double thin = 2.0;
constexpr double strong = 3.4;
constexpr double crossSize = 4.0;

const QFont &textFont()
{
    static const QFont font = Style::font(textSize);
    return font;
}

/// The smallest and the largest error that the axis has to show.
struct ErrorRange
{
    double smallest = HUGE_VAL;
    double largest = -HUGE_VAL;

    void include(double error, bool positiveOnly)
    {
        if (!std::isfinite(error) || (positiveOnly && error <= 0.0))
            return;
        smallest = std::min(smallest, error);
        largest = std::max(largest, error);
    }
};

/// A curve whose training could not go on may leave through the top, so that it does not make all others flat.
ErrorRange errorRange(const std::vector<ComparedCurve> &curves, bool positiveOnly)
{
    ErrorRange range;
    for (const ComparedCurve &curve : curves) {
        if (!curve.stretches.empty())
            range.include(curve.stretches.front().first, positiveOnly);
        for (const CurveStretch &stretch : curve.stretches) {
            range.include(stretch.smallest, positiveOnly);
            if (!curve.ended)
                range.include(stretch.largest, positiveOnly);
        }
    }
    return range;
}

} // namespace

ComparisonChart::ComparisonChart(QWidget *parent)
    : QWidget(parent)
    , m_style(&Style::of(Style::Theme::Light))
{
    setMinimumSize(320, 180);
    layOut();
}

void ComparisonChart::setStyle(const Style &style)
{
    m_style = &style;
    update();
}

void ComparisonChart::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    layOut();
}

void ComparisonChart::showCurves(std::vector<ComparedCurve> curves, long long iterations)
{
    m_curves = std::move(curves);
    m_iterations = std::max(iterations, 1LL);
    layOut();
}

void ComparisonChart::emphasise(int index)
{
    m_emphasised = index;
    update();
}

QPen ComparisonChart::penOf(int index, const Style &style)
{
    static const QList<QList<qreal>> dashes{{}, {6, 3}, {1.5, 2.5}, {8, 3, 1.5, 3}};
    // Six colours and four kinds of dashes meet again after twelve.
    QPen pen(style.pathColor(index), thin, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (const QList<qreal> &pattern = dashes[index % dashes.size()]; !pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

void ComparisonChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ComparisonChart::chooseErrorRange()
{
    const double most = std::max(2.0, (height() - 40.0) / 30.0);
    const ErrorRange range = errorRange(m_curves, m_logarithmic);
    const bool isEmpty = range.smallest > range.largest;
    if (m_logarithmic) {
        m_top = isEmpty ? 0.0 : std::ceil(std::log10(range.largest));
        m_bottom = isEmpty ? -2.0 : std::min(std::floor(std::log10(range.smallest)), m_top - 1.0);
        m_errorTicks = decadeTicks(static_cast<int>(m_bottom), static_cast<int>(m_top), most);
        return;
    }
    m_bottom = isEmpty ? 0.0 : std::min(0.0, range.smallest);
    m_top = isEmpty || range.largest <= m_bottom ? m_bottom + 1.0 : range.largest;
    m_errorTicks = linearTicks(m_bottom, m_top, most);
}

void ComparisonChart::layOut()
{
    chooseErrorRange();
    const QFontMetricsF metrics(textFont());
    double left = 0.0;
    for (const AxisTick &tick : m_errorTicks)
        left = std::max(left, metrics.horizontalAdvance(tick.label));
    double right = metrics.horizontalAdvance(QString::number(m_iterations)) / 2.0 - labelGap;
    // The emphasised name is written bold.
    const QFontMetricsF bold(Style::font(textSize, QFont::Bold));
    for (const ComparedCurve &curve : m_curves)
        right = std::max(right, bold.horizontalAdvance(curve.name));
    m_plot = QRectF(rect()).adjusted(left + 12.0, 10.0 + metrics.height(), -right - labelGap - 4.0, -2.4 * metrics.height());
    update();
}

QPointF ComparisonChart::pointOnAxes(const QPointF &point) const
{
    // What lies far outside is brought near: it is clipped anyway, and no painter likes such numbers.
    const double up = std::clamp((point.y() - m_bottom) / (m_top - m_bottom), -0.5, 1.5);
    return {m_plot.left() + point.x() / static_cast<double>(m_iterations) * m_plot.width(), m_plot.bottom() - up * m_plot.height()};
}

QPointF ComparisonChart::pointOf(double iteration, double totalError) const
{
    return pointOnAxes({iteration, m_logarithmic ? std::log10(totalError) : totalError});
}

void ComparisonChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont());
    paintAxes(painter);
    painter.save();
    painter.setClipRect(m_plot.adjusted(-strong, -strong, strong, strong));
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        if (static_cast<int>(i) != m_emphasised)
            paintCurve(painter, i);
    }
    if (m_emphasised >= 0 && m_emphasised < static_cast<int>(m_curves.size()))
        paintCurve(painter, static_cast<std::size_t>(m_emphasised));
    painter.restore();
    paintLabels(painter);
}

void ComparisonChart::paintAxes(QPainter &painter) const
{
    const double line = painter.fontMetrics().height();
    for (const AxisTick &tick : m_errorTicks) {
        const double y = m_plot.bottom() - (tick.value - m_bottom) / (m_top - m_bottom) * m_plot.height();
        painter.setPen(QPen(m_style->line, 1.0));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(m_style->textMuted);
        painter.drawText(QRectF(0, y - line, m_plot.left() - 8.0, 2.0 * line), Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    const double labelWidth = painter.fontMetrics().horizontalAdvance(QString::number(m_iterations)) + 20.0;
    const double most = std::min(static_cast<double>(m_iterations), std::clamp(m_plot.width() / labelWidth, 1.0, 10.0));
    painter.setPen(m_style->textMuted);
    for (const AxisTick &tick : linearTicks(0.0, static_cast<double>(m_iterations), most)) {
        const double x = pointOnAxes({tick.value, m_bottom}).x();
        painter.drawText(QRectF(x - labelWidth, m_plot.bottom() + 4.0, 2.0 * labelWidth, line), Qt::AlignCenter, tick.label);
    }
    painter.drawText(QRectF(m_plot.left(), height() - line - 1.0, m_plot.width(), line), Qt::AlignCenter, tr("Iteration"));
    painter.drawText(QRectF(2.0, 0.0, width(), line), Qt::AlignLeft, tr("Total error E"));
}

void ComparisonChart::paintCurve(QPainter &painter, std::size_t index) const
{
    const QList<QPointF> values = curvePoints(m_curves[index].stretches, m_logarithmic);
    if (values.isEmpty())
        return;
    QPolygonF points;
    points.reserve(values.size());
    for (const QPointF &value : values)
        points.append(pointOnAxes(value));
    QPen pen = penOf(static_cast<int>(index), *m_style);
    if (static_cast<int>(index) == m_emphasised)
        pen.setWidthF(strong);
    painter.setPen(pen);
    painter.drawPolyline(points);
    if (!m_curves[index].ended)
        return;
    // A cross where training could not go on, within the plot even if the error has left it.
    const QPointF end(points.last().x(), std::clamp(points.last().y(), m_plot.top() + crossSize, m_plot.bottom() - crossSize));
    painter.setPen(QPen(pen.color(), 2.0));
    painter.drawLine(end - QPointF(crossSize, crossSize), end + QPointF(crossSize, crossSize));
    painter.drawLine(end - QPointF(crossSize, -crossSize), end + QPointF(crossSize, -crossSize));
}

/// The names from above, each as near to its curve's end as the others allow.
std::vector<ComparisonChart::EndLabel> ComparisonChart::endLabels() const
{
    std::vector<EndLabel> labels;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const QList<QPointF> values = curvePoints(m_curves[i].stretches, m_logarithmic);
        if (values.isEmpty())
            continue;
        QPointF end = pointOnAxes(values.last());
        end.setY(std::clamp(end.y(), m_plot.top(), m_plot.bottom()));
        labels.push_back({i, end, end.y()});
    }
    std::stable_sort(labels.begin(), labels.end(), [](const EndLabel &a, const EndLabel &b) { return a.end.y() < b.end.y(); });
    const double room = static_cast<double>(labels.size() > 1 ? labels.size() - 1 : 1);
    const double apart = std::min(QFontMetricsF(textFont()).height() + 1.0, (height() - 12.0) / room);
    // Down from the top, and then up again from what has come too low.
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + apart);
    double lowest = m_plot.bottom() + 4.0;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, lowest);
        lowest = label->y - apart;
    }
    return labels;
}

void ComparisonChart::paintLabels(QPainter &painter) const
{
    const double line = painter.fontMetrics().height();
    const double left = m_plot.right() + labelGap;
    for (const EndLabel &label : endLabels()) {
        const QPen pen = penOf(static_cast<int>(label.curve), *m_style);
        const bool emphasised = static_cast<int>(label.curve) == m_emphasised;
        // The name's line goes on level to the plot's edge, and there to the name.
        QColor faint = pen.color();
        faint.setAlphaF(0.45F);
        painter.setPen(QPen(faint, 1.0));
        const double edge = m_plot.right() + 2.0;
        painter.drawPolyline(QPolygonF{{label.end, QPointF(edge, label.end.y()), QPointF(left - 4.0, label.y)}});
        painter.setPen(pen.color());
        painter.setFont(emphasised ? Style::font(textSize, QFont::Bold) : textFont());
        painter.drawText(QRectF(left, label.y - line, width() - left, 2.0 * line), Qt::AlignLeft | Qt::AlignVCenter,
                         m_curves[label.curve].name);
    }
}
