// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/errorcurve.h"
#include "ui/panels/curvechart.h"
#include "ui/style.h"

#include <QPen>
#include <QWidget>

/// One of several error curves in a chart.
struct ComparedCurve
{
    QString name;
    std::vector<CurveStretch> stretches;
    bool ended = false; ///< whether it ends because its training could not go on
};

/// Error curves of several trainings over the same iterations, each with its own colour, line style, and its name at its end.
class ComparisonChart : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonChart(QWidget *parent = nullptr);

    void setStyle(const Style &style);
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return m_logarithmic; }
    void showCurves(std::vector<ComparedCurve> curves, long long iterations);
    const std::vector<ComparedCurve> &curves() const { return m_curves; }
    /// Draws one curve stronger than the others; none, if there is no such index.
    void emphasise(int index);

    /// The line of the curve `index`: no two of the first twelve have both colour and dashes in common.
    static QPen penOf(int index, const Style &style);

    /// Where the curves are drawn.
    QRectF plotArea() const { return m_plot; }
    /// Where an iteration and an error are; an error of 0 on a logarithmic axis is below the plot.
    QPointF pointOf(double iteration, double totalError) const;

    QSize sizeHint() const override { return {640, 320}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A curve's name beside the plot.
    struct EndLabel
    {
        std::size_t curve = 0;
        QPointF end; ///< of the curve
        double y = 0.0; ///< of the label's middle
    };

    void layOut();
    void chooseErrorRange();
    QPointF pointOnAxes(const QPointF &point) const;
    std::vector<EndLabel> endLabels() const;
    void paintAxes(QPainter &painter) const;
    void paintCurve(QPainter &painter, std::size_t index) const;
    void paintLabels(QPainter &painter) const;

    const Style *m_style;
    std::vector<ComparedCurve> m_curves;
    long long m_iterations = 1;
    int m_emphasised = -1;
    bool m_logarithmic = true;
    double m_bottom = -2.0; ///< of the axis of errors, in its own measure
    double m_top = 0.0;
    QRectF m_plot;
    std::vector<AxisTick> m_errorTicks;
};
