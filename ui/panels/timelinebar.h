// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session.h"

#include <QWidget>

struct Style;

/// Below the diagram: the name of what has just happened, and the named steps of the present iteration, each of which
/// can be clicked.
class TimelineBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineBar(Session &session, QWidget *parent = nullptr);

    void setStyle(const Style &style);
    /// Enlarges everything, to be read from afar.
    void setScale(double scale);
    /// The name of what has just happened.
    QString text() const { return m_title + m_text; }
    /// Where a named step is drawn, counted from 0.
    QRectF stepRect(int step) const;

    QSize sizeHint() const override { return {400, qRound(52 * m_scale)}; }
    QSize minimumSizeHint() const override { return {200, qRound(52 * m_scale)}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void show(const Moment &moment);
    /// All places are those at scale 1.
    double room() const { return width() / m_scale; }
    QRectF phaseRect(int phase) const;
    QRectF placeOf(int step) const;
    int stepAt(QPointF position) const;
    void goTo(QPointF position);
    void paintPhase(QPainter &painter, int phase) const;

    Session &m_session;
    QString m_title;
    QString m_text;
    QStringList m_phaseNames;
    QString m_error; ///< for the wall, where nothing else says it
    long long m_iteration = 0;
    double m_scale = 1.0;
    const Style *m_style;
};

/// What has just happened at a moment, in one sentence.
QString describePhase(const Moment &moment);
