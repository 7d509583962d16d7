// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/dataset.h"
#include "ui/style.h"

#include <QWidget>

/// Samples with two inputs as points of a plane: class 0 as circles, class 1 as crosses.
class ScatterPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ScatterPreview(QWidget *parent = nullptr);

    /// Every sample has at least two inputs and one target.
    void setSamples(std::vector<Sample> samples);
    void setStyle(const Style &style);

    QSize sizeHint() const override { return {320, 320}; }
    QSize minimumSizeHint() const override { return {300, 300}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintAxes(QPainter &painter, const QRectF &field) const;

    std::vector<Sample> m_samples;
    QRectF m_range; ///< of the inputs, with room around it
    const Style *m_style;
};
