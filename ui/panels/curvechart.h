// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/errorcurve.h"
#include "ui/style.h"

#include <QChart>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QGraphicsEllipseItem;
class QGraphicsSimpleTextItem;
class QGraphicsTextItem;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

/// A number along an axis, and how it is written there.
struct AxisTick
{
    double value = 0.0; ///< in the axis's own measure: the exponent on a logarithmic axis
    QString label;

    bool operator==(const AxisTick &) const = default;
};

/// The points of the line through some stretches, at most four for each; y is log₁₀ E on a logarithmic axis. What is not
/// finite is left out. On a logarithmic axis an error of 0 lies so far below that the line leaves through the bottom.
QList<QPointF> curvePoints(const std::vector<CurveStretch> &stretches, bool logarithmic);

/// The ticks from one number to another at steps of 1, 2 or 5 times a power of ten, at most some `most` of them.
std::vector<AxisTick> linearTicks(double from, double to, double most);
/// The ticks of whole decades between two exponents: "1", "0.1", "0.01", "10⁻³", …
std::vector<AxisTick> decadeTicks(int from, int to, double most);

/// How large the parts of a chart are, in pixels.
struct CurveChartSizes
{
    double text = 11.0;
    double line = 2.0;
    bool titles = false; ///< whether the chart has a title and its axes have names
};

/// A further curve to compare with: thinner, and with its name, if it has one, where it ends.
struct OtherCurve
{
    QString name;
    std::vector<CurveStretch> stretches; ///< not empty
    QColor color;
    Qt::PenStyle line = Qt::DashLine;

    bool operator==(const OtherCurve &) const = default;
};

/// The error curve as a chart with a linear or logarithmic axis: the same one for the window and for pictures.
///
/// Logarithms are taken here, not by the axis, because Qt's logarithmic axis hides a series that has a single 0.
class CurveChart : public QChart
{
    Q_OBJECT

public:
    explicit CurveChart(const CurveChartSizes &sizes);

    void setColors(const Style &style);
    /// The title is only seen if the chart has titles.
    void setProjectTitle(const QString &title);
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return m_logarithmic; }

    /// Shows stretches (in order) over a range of iterations; the range of errors follows from the stretches.
    void showStretches(std::vector<CurveStretch> stretches, long long fromIteration, long long toIteration);
    /// Further curves, from the next showStretches() on.
    void setOthers(std::vector<OtherCurve> curves);
    const std::vector<CurveStretch> &stretches() const { return m_stretches; }
    long long fromIteration() const { return m_from; }
    long long toIteration() const { return m_to; }

    /// Where the curve is drawn, in the chart's own coordinates.
    QRectF plot() const { return m_plot; }
    /// Where an iteration and an error are in the chart; an error of 0 on a logarithmic axis is on the plot's bottom.
    QPointF position(long long iteration, double totalError) const;
    /// The iteration that a place belongs to, within the range of iterations.
    long long iterationAt(double x) const;

signals:
    /// Places in the chart have moved.
    void laidOut();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void layOut();
    std::vector<AxisTick> chooseErrorRange(double height);
    void writeLabels();
    void writeTitles();
    void drawCurve();
    void drawOther(std::size_t index);
    void writeNames();
    double curveWidth(const QList<QPointF> &points) const;

    CurveChartSizes m_sizes;
    QString m_title;
    QColor m_curveColor;
    QColor m_labelColor;
    std::vector<CurveStretch> m_stretches;
    long long m_from = 0;
    long long m_to = 10;
    double m_bottom = -2.0; ///< the lower end of the axis of errors, in its own measure
    double m_top = 0.0;
    bool m_logarithmic = true;
    QRectF m_plot;
    std::vector<AxisTick> m_iterationTicks;
    std::vector<AxisTick> m_errorTicks;
    std::vector<OtherCurve> m_others;
    std::vector<QLineSeries *> m_otherLines; ///< one for each further curve
    std::vector<std::unique_ptr<QGraphicsSimpleTextItem>> m_names; ///< of the further curves
    QLineSeries *m_line; ///< the chart owns its series and axes
    QValueAxis *m_iterationAxis;
    QCategoryAxis *m_errorAxis; ///< its categories are the ticks
    std::vector<std::unique_ptr<QGraphicsSimpleTextItem>> m_labels; ///< written here, because Qt's stand too near and shorten themselves
    QGraphicsSimpleTextItem *m_heading; ///< the chart owns its items too
    QGraphicsSimpleTextItem *m_iterationName;
    QGraphicsTextItem *m_errorName;
    QGraphicsEllipseItem *m_onlyPoint; ///< stands for the line where that has one point only
    QGraphicsSimpleTextItem *m_zeroMark; ///< says that the curve has left a logarithmic axis
};
