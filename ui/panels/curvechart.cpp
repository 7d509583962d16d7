// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/curvechart.h"

#include "core/explanation/numberformat.h"

#include <QCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsEllipseItem>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr double zeroExponent = -1000.0; ///< stands for log₁₀ 0: below every number that a double can hold
constexpr double markLayer = 100.0; ///< above the chart's own parts

/// The smallest and the largest error among some stretches.
struct ErrorRange
{
    double smallest = std::numeric_limits<double>::infinity();
    double largest = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return smallest > largest; }
};

ErrorRange errorRange(const std::vector<CurveStretch> &stretches, bool positiveOnly)
{
    ErrorRange range;
    for (const CurveStretch &stretch : stretches) {
        for (const double error : {stretch.first, stretch.last, stretch.smallest, stretch.largest}) {
            if (!std::isfinite(error) || (positiveOnly && error <= 0.0))
                continue;
            range.smallest = std::min(range.smallest, error);
            range.largest = std::max(range.largest, error);
        }
    }
    return range;
}

/// The same for all curves of a chart.
ErrorRange errorRange(const std::vector<CurveStretch> &stretches, const std::vector<OtherCurve> &others, bool positiveOnly)
{
    ErrorRange whole = errorRange(stretches, positiveOnly);
    for (const OtherCurve &other : others) {
        const ErrorRange range = errorRange(other.stretches, positiveOnly);
        whole.smallest = std::min(whole.smallest, range.smallest);
        whole.largest = std::max(whole.largest, range.largest);
    }
    return whole;
}

double onAxis(double totalError, bool logarithmic)
{
    if (!logarithmic)
        return totalError;
    return totalError > 0.0 ? std::log10(totalError) : zeroExponent;
}

/// The smallest of 1, 2, 5, 10, 20, … (and 0.5, 0.2, …) that is at least `step`.
double niceStep(double step)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        // A hair of tolerance, so that 0.1 counts as 0.1 however it was computed.
        if (factor * magnitude >= step * (1.0 - 1e-9))
            return factor * magnitude;
    }
    return 10.0 * magnitude;
}

QString linearLabel(double value, double step)
{
    if (value == 0.0)
        return QStringLiteral("0");
    if (step < 1e-5 || std::abs(value) >= 1e9)
        return NumberFormat{NumberFormat::Digits::Rounded, 2}.text(value);
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step * (1.0 + 1e-9)))));
    return localeForPeople().toString(value, 'f', decimals);
}

QString decadeLabel(int exponent)
{
    if (exponent >= -2 && exponent <= 2)
        return withDecimalMark(QString::number(std::pow(10.0, exponent)));
    static const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString label = QStringLiteral("10");
    for (const QChar digit : QString::number(exponent))
        label += digit == QLatin1Char('-') ? QChar(0x207b) : superscripts[digit.digitValue()];
    return label;
}

/// Grid lines at the ticks: a category's line is at its end, so the first one needs a start out of sight.
void setTicks(QCategoryAxis *axis, const std::vector<AxisTick> &ticks)
{
    for (const QString &label : axis->categoriesLabels())
        axis->remove(label);
    axis->setStartValue(axis->min() - 1.0);
    for (const AxisTick &tick : ticks)
        axis->append(tick.label, tick.value);
}

} // namespace

QList<QPointF> curvePoints(const std::vector<CurveStretch> &stretches, bool logarithmic)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(stretches.size() * 4));
    const auto add = [&points, logarithmic](double iteration, double totalError) {
        if (std::isfinite(totalError))
            points.append({iteration, onAxis(totalError, logarithmic)});
    };
    for (const CurveStretch &stretch : stretches) {
        const auto begin = static_cast<double>(stretch.firstIteration);
        const auto end = static_cast<double>(stretch.lastIteration);
        add(begin, stretch.first);
        if (stretch.firstIteration == stretch.lastIteration)
            continue;
        // Where between the ends the extremes were is not known, and less than a pixel wide.
        if (stretch.smallest < std::min(stretch.first, stretch.last))
            add(begin + (end - begin) / 3.0, stretch.smallest);
        if (stretch.largest > std::max(stretch.first, stretch.last))
            add(begin + (end - begin) * 2.0 / 3.0, stretch.largest);
        add(end, stretch.last);
    }
    return points;
}

std::vector<AxisTick> linearTicks(double from, double to, double most)
{
    std::vector<AxisTick> ticks;
    const double step = niceStep((to - from) / std::max(most, 1.0));
    const double tolerance = step * 1e-6;
    // At the end of all numbers, the next tick is none.
    for (double number = std::ceil((from - tolerance) / step); number * step <= to + tolerance && std::isfinite(number * step); ++number)
        ticks.push_back({number * step, linearLabel(number * step, step)});
    return ticks;
}

std::vector<AxisTick> decadeTicks(int from, int to, double most)
{
    std::vector<AxisTick> ticks;
    const int step = static_cast<int>(std::max(1.0, niceStep((to - from) / std::max(most, 1.0))));
    for (int exponent = to; exponent >= from; --exponent) {
        if (exponent % step == 0)
            ticks.insert(ticks.begin(), {static_cast<double>(exponent), decadeLabel(exponent)});
    }
    return ticks;
}

CurveChart::CurveChart(const CurveChartSizes &sizes)
    : m_sizes(sizes)
    , m_line(new QLineSeries(this))
    , m_iterationAxis(new QValueAxis(this))
    , m_errorAxis(new QCategoryAxis(this))
    , m_heading(new QGraphicsSimpleTextItem(this))
    , m_iterationName(new QGraphicsSimpleTextItem(tr("Iteration"), this))
    , m_errorName(new QGraphicsTextItem(this))
    , m_onlyPoint(new QGraphicsEllipseItem(this))
    , m_zeroMark(new QGraphicsSimpleTextItem(tr("↓ E = 0"), this))
{
    addSeries(m_line);
    addAxis(m_iterationAxis, Qt::AlignBottom);
    addAxis(m_errorAxis, Qt::AlignLeft);
    m_line->attachAxis(m_iterationAxis);
    m_line->attachAxis(m_errorAxis);
    m_iterationAxis->setGridLineVisible(false);
    for (QValueAxis *axis : std::initializer_list<QValueAxis *>{m_iterationAxis, m_errorAxis}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
    }
    legend()->hide();
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);

    m_heading->setFont(Style::font(m_sizes.text * 1.3, QFont::DemiBold));
    m_iterationName->setFont(Style::font(m_sizes.text));
    m_errorName->setFont(Style::font(m_sizes.text));
    m_errorName->setHtml(tr("E<sub>total</sub>"));
    m_zeroMark->setFont(Style::font(m_sizes.text, QFont::DemiBold));
    for (QGraphicsItem *title : std::initializer_list<QGraphicsItem *>{m_heading, m_iterationName, m_errorName})
        title->setVisible(m_sizes.titles);
    const double radius = m_sizes.line * 2.0;
    m_onlyPoint->setRect(-radius, -radius, 2.0 * radius, 2.0 * radius);
    m_onlyPoint->setPen(Qt::NoPen);
    m_onlyPoint->setZValue(markLayer);
    m_zeroMark->setZValue(markLayer);
    setColors(Style::of(Style::Theme::Light));
}

void CurveChart::setColors(const Style &style)
{
    m_curveColor = style.accent;
    m_labelColor = style.textMuted;
    m_errorAxis->setGridLinePen(QPen(style.line, m_sizes.line / 2.0));
    m_heading->setBrush(style.text);
    m_iterationName->setBrush(style.textMuted);
    m_errorName->setDefaultTextColor(style.textMuted);
    m_onlyPoint->setBrush(style.accent);
    m_zeroMark->setBrush(style.accent);
    for (const auto &label : m_labels)
        label->setBrush(style.textMuted);
    drawCurve();
}

void CurveChart::setProjectTitle(const QString &title)
{
    m_title = title.isEmpty() ? tr("Total error") : tr("Total error – %1").arg(title);
    writeTitles();
}

void CurveChart::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    for (std::size_t i = 0; i < m_others.size(); ++i)
        drawOther(i);
    layOut();
}

void CurveChart::showStretches(std::vector<CurveStretch> stretches, long long fromIteration, long long toIteration)
{
    m_stretches = std::move(stretches);
    m_from = fromIteration;
    m_to = std::max(toIteration, fromIteration + 1);
    layOut();
}

QPointF CurveChart::position(long long iteration, double totalError) const
{
    const double right = static_cast<double>(iteration - m_from) / static_cast<double>(m_to - m_from);
    const double up = std::max(0.0, (onAxis(totalError, m_logarithmic) - m_bottom) / (m_top - m_bottom));
    return {m_plot.left() + right * m_plot.width(), m_plot.bottom() - up * m_plot.height()};
}

long long CurveChart::iterationAt(double x) const
{
    const double right = std::clamp((x - m_plot.left()) / std::max(m_plot.width(), 1.0), 0.0, 1.0);
    return m_from + std::llround(right * static_cast<double>(m_to - m_from));
}

void CurveChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    layOut();
}

/// Chooses the range of errors for the stretches, and its ticks for the height of the plot.
std::vector<AxisTick> CurveChart::chooseErrorRange(double height)
{
    const double most = height / (m_sizes.text * 2.0);
    const ErrorRange range = errorRange(m_stretches, m_others, m_logarithmic);
    if (m_logarithmic) {
        m_top = range.isEmpty() ? 0.0 : std::ceil(std::log10(range.largest));
        m_bottom = std::min(range.isEmpty() ? 0.0 : std::floor(std::log10(range.smallest)), m_top - 2.0);
        return decadeTicks(static_cast<int>(m_bottom), static_cast<int>(m_top), most);
    }
    const double smallest = range.isEmpty() ? 0.0 : std::min(0.0, range.smallest);
    const double largest = range.isEmpty() || range.largest - smallest < 1e-300 ? smallest + 1.0 : range.largest;
    const double step = niceStep((largest - smallest) / std::max(most - 1.0, 1.0));
    m_bottom = std::floor(smallest / step + 1e-9) * step;
    m_top = std::min(std::ceil(largest / step - 1e-9) * step, std::numeric_limits<double>::max());
    return linearTicks(m_bottom, m_top, (m_top - m_bottom) / step);
}

void CurveChart::layOut()
{
    const QFontMetricsF metrics(Style::font(m_sizes.text));
    const double line = metrics.height();
    const double above = m_sizes.titles ? line * 3.4 : line * 0.7;
    const double below = m_sizes.titles ? line * 3.5 : line * 1.7;
    std::vector<AxisTick> errorTicks = chooseErrorRange(size().height() - above - below);

    double left = metrics.horizontalAdvance(QStringLiteral("0.001"));
    for (const AxisTick &tick : errorTicks)
        left = std::max(left, metrics.horizontalAdvance(tick.label));
    left += m_sizes.text * 2.0;
    const double lastLabel = metrics.horizontalAdvance(linearLabel(static_cast<double>(m_to), 1.0));
    const double right = lastLabel / 2.0 + m_sizes.text * 1.4;
    const QRectF plot(left, above, size().width() - left - right, size().height() - above - below);
    if (plot.width() < 1.0 || plot.height() < 1.0)
        return;

    const auto from = static_cast<double>(m_from);
    const auto to = static_cast<double>(m_to);
    const double most = std::min({plot.width() / (lastLabel * 2.0 + m_sizes.text), to - from, 10.0});
    std::vector<AxisTick> iterationTicks = linearTicks(from, to, most);
    const auto spans = [](const QValueAxis *axis, double low, double high) { return axis->min() == low && axis->max() == high; };
    const bool sameRanges = spans(m_iterationAxis, from, to) && spans(m_errorAxis, m_bottom, m_top);
    m_iterationAxis->setRange(from, to);
    m_errorAxis->setRange(m_bottom, m_top);
    if (!sameRanges || plot != m_plot || iterationTicks != m_iterationTicks || errorTicks != m_errorTicks) {
        m_iterationTicks = std::move(iterationTicks);
        m_errorTicks = std::move(errorTicks);
        m_plot = plot;
        setPlotArea(plot);
        setTicks(m_errorAxis, m_errorTicks);
        writeLabels();
        writeTitles();
    }
    drawCurve();
    emit laidOut();
}

void CurveChart::writeLabels()
{
    m_labels.clear();
    const auto add = [this](const QString &text) {
        m_labels.push_back(std::make_unique<QGraphicsSimpleTextItem>(text, this));
        m_labels.back()->setFont(Style::font(m_sizes.text));
        m_labels.back()->setBrush(m_labelColor);
        return m_labels.back().get();
    };
    for (const AxisTick &tick : m_iterationTicks) {
        QGraphicsSimpleTextItem *label = add(tick.label);
        const double x = position(std::llround(tick.value), 0.0).x();
        label->setPos(x - label->boundingRect().width() / 2.0, m_plot.bottom() + m_sizes.text * 0.55);
    }
    for (const AxisTick &tick : m_errorTicks) {
        QGraphicsSimpleTextItem *label = add(tick.label);
        const QSizeF room = label->boundingRect().size();
        const double y = m_plot.bottom() - (tick.value - m_bottom) / (m_top - m_bottom) * m_plot.height();
        label->setPos(m_plot.left() - m_sizes.text * 0.8 - room.width(), y - room.height() / 2.0);
    }
}

void CurveChart::writeTitles()
{
    const double gap = m_sizes.text * 0.8;
    const QFontMetricsF metrics(m_heading->font());
    m_heading->setText(metrics.elidedText(m_title, Qt::ElideRight, size().width() - 2.0 * m_plot.left()));
    m_heading->setPos((size().width() - m_heading->boundingRect().width()) / 2.0, gap);
    const QSizeF name = m_iterationName->boundingRect().size();
    m_iterationName->setPos(m_plot.center().x() - name.width() / 2.0, size().height() - name.height() - gap);
    const QSizeF error = m_errorName->boundingRect().size();
    m_errorName->setPos(std::max(0.0, m_plot.left() - gap - error.width()), m_plot.top() - gap - error.height());
}

void CurveChart::setOthers(std::vector<OtherCurve> curves)
{
    const std::vector<OtherCurve> before = std::exchange(m_others, std::move(curves));
    while (m_otherLines.size() > m_others.size()) {
        const std::unique_ptr<QLineSeries> gone(m_otherLines.back());
        removeSeries(gone.get());
        m_otherLines.pop_back();
    }
    m_names.resize(m_others.size());
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        if (i == m_otherLines.size()) {
            m_otherLines.push_back(new QLineSeries(this));
            addSeries(m_otherLines.back());
            m_otherLines.back()->attachAxis(m_iterationAxis);
            m_otherLines.back()->attachAxis(m_errorAxis);
        }
        if (i >= before.size() || before[i] != m_others[i])
            drawOther(i);
    }
}

void CurveChart::drawOther(std::size_t index)
{
    const OtherCurve &other = m_others[index];
    const double width = other.line == Qt::DashLine ? m_sizes.line : m_sizes.line * 0.6;
    m_otherLines[index]->setPen(QPen(other.color, width, other.line, Qt::FlatCap, Qt::BevelJoin));
    m_otherLines[index]->replace(curvePoints(other.stretches, m_logarithmic));
    const QFont font = Style::font(m_sizes.text);
    const QString name = QFontMetricsF(font).elidedText(other.name, Qt::ElideRight, m_sizes.text * 16);
    m_names[index] = std::make_unique<QGraphicsSimpleTextItem>(name, this);
    m_names[index]->setFont(font);
    m_names[index]->setBrush(other.color);
    m_names[index]->setZValue(markLayer);
}

/// Writes each further curve's name above its end, and none over another.
void CurveChart::writeNames()
{
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const CurveStretch &end = m_others[i].stretches.back();
        const QPointF place = position(end.lastIteration, end.last);
        const QSizeF room = m_names[i]->boundingRect().size();
        const double right = std::min(place.x() + room.width() / 2, m_plot.right());
        QRectF rect(QPointF(std::max(right - room.width(), m_plot.left()), place.y() - room.height() - 1), room);
        const auto collides = [&rect](const QRectF &other) { return other.intersects(rect); };
        while (std::ranges::any_of(taken, collides) && rect.top() > m_plot.top())
            rect.translate(0, -room.height());
        rect.moveTop(std::max(rect.top(), m_plot.top()));
        while (std::ranges::any_of(taken, collides) && rect.bottom() < m_plot.bottom())
            rect.translate(0, room.height());
        m_names[i]->setPos(rect.topLeft());
        m_names[i]->setVisible(end.lastIteration >= m_from);
        taken.push_back(rect);
    }
}

void CurveChart::drawCurve()
{
    const QList<QPointF> points = curvePoints(m_stretches, m_logarithmic);
    // Qt draws the line piece by piece; with round ends that takes twenty times as long.
    m_line->setPen(QPen(m_curveColor, curveWidth(points), Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin));
    m_line->replace(points);
    writeNames();

    m_onlyPoint->setVisible(points.size() == 1 && points.front().y() > zeroExponent);
    if (m_onlyPoint->isVisible())
        m_onlyPoint->setPos(position(m_stretches.front().firstIteration, m_stretches.front().first));

    m_zeroMark->setVisible(m_logarithmic && !points.isEmpty() && points.back().y() <= zeroExponent);
    if (m_zeroMark->isVisible()) {
        const QSizeF room = m_zeroMark->boundingRect().size();
        const QPointF end = position(m_stretches.back().lastIteration, 0.0);
        const double x
            = std::clamp(end.x(), m_plot.left() + m_sizes.text, std::max(m_plot.left() + m_sizes.text, m_plot.right() - room.width()));
        m_zeroMark->setPos(x, end.y() - room.height() - m_sizes.line);
    }
}

/// A noisy curve is drawn with a thin pen: it would be a blot otherwise.
double CurveChart::curveWidth(const QList<QPointF> &points) const
{
    double travelled = 0.0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (points[i].y() > zeroExponent && points[i - 1].y() > zeroExponent)
            travelled += std::abs(points[i].y() - points[i - 1].y());
    }
    const bool noisy = travelled > 30.0 * (m_top - m_bottom);
    return noisy ? m_sizes.line / 2.0 : m_sizes.line;
}
