// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/outputmap.h"
#include "ui/paperpicture.h"
#include "ui/style.h"

#include <QImage>
#include <QWidget>

/// All that a picture of a neuron's output shows.
struct OutputPicture
{
    OutputMap map; ///< for two inputs; else without cells
    std::vector<MapLine> boundary; ///< where the output parts the classes
    std::vector<double> curve; ///< for one input: outputs spread over map.x
    Range outputs; ///< that the colours, or the axis of a curve, stretch over
    double middle = 0.0; ///< the output that parts the classes
    QString neuron; ///< its name
    std::vector<Sample> samples;
    int target = 0; ///< which target tells a sample's class

    bool isMap() const { return !map.values.empty(); }
};

/// Draws a neuron's output with the samples on it: a map over two inputs, or a curve over one.
class OutputPlot : public QWidget
{
    Q_OBJECT

public:
    explicit OutputPlot(QWidget *parent = nullptr);

    void setStyle(const Style &style);
    void showPicture(const OutputPicture &picture);
    const OutputPicture &picture() const { return m_picture; }
    /// Shows a sentence instead of a picture.
    void showSentence(const QString &sentence);
    const QString &sentence() const { return m_sentence; }

    /// What is shown, for paper; null where it is a sentence.
    static PaperPicture paperPicture(const OutputPicture &picture);

    /// Where the map or the curve stands in the widget.
    QRectF plotArea() const;

    QSize sizeHint() const override { return {320, 300}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Range verticalRange() const { return m_picture.isMap() ? m_picture.map.y : m_picture.outputs; }
    QPointF pointOf(double x, double y) const;
    void colorMap();
    void paintPlot(QPainter &painter) const;
    void paintRoomAround(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintMap(QPainter &painter) const;
    void paintCurve(QPainter &painter) const;
    void paintSamples(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    const Style *m_style;
    OutputPicture m_picture;
    QString m_sentence;
    QImage m_colors; ///< the map, a pixel a cell
};
