// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/errorsurface.h"
#include "ui/panels/curvechart.h"
#include "ui/paperpicture.h"
#include "ui/style.h"

#include <QImage>
#include <QPolygonF>
#include <QWidget>

#include <optional>

/// Draws the total error over two parameters as a contour map, with the way of training on it and the present moment.
class SurfacePlot : public QWidget
{
    Q_OBJECT

public:
    explicit SurfacePlot(QWidget *parent = nullptr);

    void setStyle(const Style &style);
    /// Which part of the plane is seen; a surface of another part is drawn where it belongs.
    void setView(const SurfaceView &view, const QString &acrossName, const QString &upName);
    const SurfaceView &view() const { return m_view; }
    /// Nothing takes the surface away.
    void showSurface(const std::optional<ErrorSurface> &surface);
    const std::optional<ErrorSurface> &surface() const { return m_surface; }
    /// The way of training, and where it is now.
    void showPath(const std::vector<PathPoint> &path, const PathPoint &present);
    /// Shows a sentence instead of a surface; an empty one takes it away.
    void showSentence(const QString &sentence);
    const QString &sentence() const { return m_sentence; }

    /// What is shown, for paper; null while there is no surface.
    PaperPicture paperPicture() const;

    /// Where the map stands in the widget.
    QRectF plotArea() const;
    QPointF pointOf(double across, double up) const;
    /// The error at a place of the plane, between the surface's points; nothing outside of it.
    std::optional<double> errorAt(double across, double up) const;

    QSize sizeHint() const override { return {280, 300}; }

signals:
    /// The mouse is over a place of the plane.
    void pointedAt(double across, double up);
    void pointedAway();
    /// Somebody wants to see another part of the same plane.
    void viewWanted(const SurfaceView &view);
    /// Somebody wants to see all of the way again.
    void fitWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A level's number on its line.
    struct LevelLabel
    {
        QString text;
        QPointF centre;
    };

    double acrossAt(double x) const;
    double upAt(double y) const;
    void zoom(double factor, const QPointF &about);
    void move(double rightShare, double upShare);
    void colorBands();
    QColor bandColor(double share) const;
    QPolygonF wayOnScreen() const;
    std::vector<LevelLabel> levelLabels() const;
    void paintPlot(QPainter &painter) const;
    void paintRoomAround(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintSurface(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintPath(QPainter &painter) const;
    void paintDescent(QPainter &painter, const QPointF &present) const;

    const Style *m_style;
    SurfaceView m_view;
    QString m_acrossName;
    QString m_upName;
    std::optional<ErrorSurface> m_surface;
    std::vector<PathPoint> m_path;
    PathPoint m_present;
    QString m_sentence;
    double m_sharpness = 1.0; ///< dots of the colours for each of the widget's
    QImage m_bands; ///< the surface in colours, a pixel of the screen a pixel
    QPointF m_grabbed; ///< where the mouse was when it last moved the view
};
