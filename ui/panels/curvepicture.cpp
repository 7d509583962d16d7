// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/curvepicture.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace {

CurveChartSizes pictureSizes(const QSize &size)
{
    const double unit = std::min(size.width() / 1600.0, size.height() / 900.0);
    return {.text = std::max(8.0, 24.0 * unit), .line = std::max(1.0, 3.0 * unit), .titles = true};
}

void paintCurve(QPainter &painter, const std::vector<CurveStretch> &stretches, const CurvePictureOptions &options)
{
    QGraphicsScene scene;
    auto *chart = new CurveChart(pictureSizes(options.size));
    scene.addItem(chart);
    chart->setColors(Style::of(options.theme));
    chart->setProjectTitle(options.title);
    chart->setLogarithmic(options.logarithmic);
    chart->resize(options.size);
    const long long first = stretches.empty() ? 0 : stretches.front().firstIteration;
    long long last = stretches.empty() ? 0 : stretches.back().lastIteration;
    for (const OtherCurve &other : options.others)
        last = std::max(last, other.stretches.back().lastIteration);
    chart->setOthers(options.others);
    chart->showStretches(stretches, options.from.value_or(first), options.to.value_or(last));
    chart->layout()->activate();

    const QRectF area(QPointF(), options.size);
    scene.render(&painter, area, area);
}

} // namespace

PaperPicture curvePicture(const std::vector<CurveStretch> &stretches, const CurvePictureOptions &options)
{
    PaperPicture picture;
    picture.title = CurveChart::tr("Total error");
    picture.description = options.title;
    picture.size = options.size;
    picture.paper = Style::of(options.theme).window;
    picture.smallestSide = 100;
    picture.paint = [stretches, options](QPainter &painter) { paintCurve(painter, stretches, options); };
    return picture;
}

QImage curveImage(const std::vector<CurveStretch> &stretches, const CurvePictureOptions &options)
{
    return pictureImage(curvePicture(stretches, options), {options.size, options.scale});
}

Done writeCurvePicture(const ErrorCurve &curve, const CurvePictureOptions &options, const QString &fileName)
{
    if (curve.isEmpty())
        return Problem{CurveChart::tr("There is no error curve yet.")};
    const PictureSize size{options.size, options.scale};
    if (Done done = checkPicture(curvePicture({}, options), size, fileName); !done)
        return done;
    const long long from = options.from.value_or(curve.firstIteration());
    const long long to = options.to.value_or(curve.lastIteration());
    if (from > to)
        return Problem{CurveChart::tr("A picture from iteration %1 to %2 is not possible.").arg(from).arg(to)};
    return writePicture(curvePicture(curve.stretches(from, to, size.dots().width()), options), size, fileName);
}
