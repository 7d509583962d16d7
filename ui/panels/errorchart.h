// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/trainingworker.h"
#include "ui/panels/curvepicture.h"

#include <QChartView>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QGraphicsLineItem;
class QGraphicsPathItem;
class QLabel;
QT_END_NAMESPACE

/// The chart of the error curve with what is laid over it: the shown moment, and the read-out under the mouse.
class CurveView : public QChartView
{
    Q_OBJECT

public:
    explicit CurveView(QWidget *parent = nullptr);

    CurveChart &curve() { return *m_curve; }
    const CurveChart &curve() const { return *m_curve; }
    void setColors(const Style &style);
    /// Marks an iteration by a line across the plot and a dot at its error.
    void setCursor(long long iteration, double totalError);

    /// What the read-out says ("iteration 3,200 · E = 0.000228"); empty while there is none.
    QString readOut() const;

signals:
    /// The mouse was pressed or dragged at an iteration.
    void iterationRequested(long long iteration);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeCursor();
    void showReadOut(QPointF mouse);
    void hideReadOut();
    void requestIteration(QPointF mouse);

    CurveChart *m_curve; ///< the view owns the chart, and the chart the items over it
    QGraphicsLineItem *m_cursorLine;
    QGraphicsEllipseItem *m_cursorDot;
    QGraphicsEllipseItem *m_readOutDot;
    QGraphicsPathItem *m_readOutBox;
    QGraphicsSimpleTextItem *m_readOutText;
    QColor m_focusColor;
    long long m_iteration = 0;
    double m_totalError = 0.0;
    std::optional<QPointF> m_mouse; ///< where the mouse is, while it is in the plot
};

/// A branch's curve, and what it is called.
struct BranchCurve
{
    QString name;
    std::vector<CurveStretch> stretches; ///< not empty
    int number = 0; ///< which colour and kind of line it has

    bool operator==(const BranchCurve &) const = default;
};

/// The panel of the error curve: the whole history of the total error, on a linear or a logarithmic axis.
class ErrorChart : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorChart(QWidget *parent = nullptr);

    /// Shows the whole curve so far.
    void showCurve(std::vector<CurveStretch> stretches, long long lastIteration);
    /// A second curve from the next showCurve() on: the error of the samples set apart for the test; none if empty.
    void setTestCurve(std::vector<CurveStretch> stretches);
    /// Thin curves with their names, from the next showCurve() on.
    void setBranches(std::vector<BranchCurve> branches);
    /// The stretches that the panel wants to be shown: as many as its plot is wide, up to the newest iteration.
    CurveRequest request() const;
    /// Marks the moment that is shown elsewhere in the window.
    void setCursor(long long iteration, double totalError);

    void setStyle(const Style &style);
    bool isLogarithmic() const { return m_view->curve().isLogarithmic(); }
    void setLogarithmic(bool logarithmic);

    /// How to draw what is shown on paper; title and size are left to the caller.
    CurvePictureOptions pictureOptions() const;

signals:
    void logarithmicChanged(bool logarithmic);
    void exportRequested();
    /// The mouse asks for an iteration to be shown.
    void iterationRequested(long long iteration);

private:
    QWidget *createHeader();
    void describe();
    QString branchSentence() const;
    std::vector<OtherCurve> others(const Style &style) const;

    QLabel *m_title;
    QLabel *m_dot;
    QLabel *m_legend; ///< what the two curves are, while there are two
    std::vector<CurveStretch> m_test;
    std::vector<BranchCurve> m_branches;
    QAbstractButton *m_linear;
    QAbstractButton *m_log;
    QAbstractButton *m_save;
    CurveView *m_view;
    QTimer m_descriptionTimer; ///< runs after a description, so that the next one waits
    Style::Theme m_theme = Style::Theme::Light;
};
