// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "ui/panels/curvechart.h"
#include "ui/paperpicture.h"

#include <QImage>
#include <QSize>

#include <optional>

/// What a picture of an error curve looks like.
struct CurvePictureOptions
{
    QString title; ///< of the project; may be empty
    QSize size = {1600, 900};
    double scale = 1.0; ///< pixels of the image for each one of `size`
    bool logarithmic = true;
    Style::Theme theme = Style::Theme::Light;
    std::optional<long long> from; ///< the first iteration; without it, the curve's first
    std::optional<long long> to; ///< the last iteration; without it, the curve's last
    std::vector<OtherCurve> others; ///< branches and the like
};

/// A picture of stretches of an error curve; it is laid out for the options' size. Needs a QApplication, but no display.
PaperPicture curvePicture(const std::vector<CurveStretch> &stretches, const CurvePictureOptions &options);
/// The same as an image.
QImage curveImage(const std::vector<CurveStretch> &stretches, const CurvePictureOptions &options);

/// Writes a picture of an error curve as PNG, SVG or PDF, by the ending of the name: the whole file or nothing.
Done writeCurvePicture(const ErrorCurve &curve, const CurvePictureOptions &options, const QString &fileName);
