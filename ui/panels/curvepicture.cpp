// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/curvepicture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

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
    painter.fillRect(area, Style::of(options.theme).window);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, area, area);
}

QByteArray pngBytes(const std::vector<CurveStretch> &stretches, const CurvePictureOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    curveImage(stretches, options).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgBytes(const std::vector<CurveStretch> &stretches, const CurvePictureOptions &options)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(), options.size));
    generator.setResolution(96);
    generator.setTitle(CurveChart::tr("Total error"));
    generator.setDescription(options.title.toHtmlEscaped()); // Qt writes it as it is
    QPainter painter(&generator);
    paintCurve(painter, stretches, options);
    painter.end();
    return buffer.data();
}

QByteArray pdfBytes(const std::vector<CurveStretch> &stretches, const CurvePictureOptions &options)
{
    constexpr int dotsPerInch = 1200;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(CurveChart::tr("Total error"));
    writer.setResolution(dotsPerInch);
    writer.setPageMargins({});
    // A pixel is 1/96 inch, a point 1/72.
    writer.setPageSize(QPageSize(QSizeF(options.size) * 0.75, QPageSize::Point));
    QPainter painter(&writer);
    painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
    paintCurve(painter, stretches, options);
    painter.end();
    return buffer.data();
}

Done writeWhole(const QByteArray &bytes, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Problem{CurveChart::tr("The picture cannot be saved as %1: %2.").arg(fileName, file.errorString())};
    return std::monostate();
}

bool isPossible(const CurvePictureOptions &options)
{
    const QSizeF pixels = QSizeF(options.size) * options.scale;
    const double shorter = std::min({pixels.width(), pixels.height(), double(options.size.width()), double(options.size.height())});
    return shorter >= 100.0 && std::max(pixels.width(), pixels.height()) <= 16000.0;
}

} // namespace

QImage curveImage(const std::vector<CurveStretch> &stretches, const CurvePictureOptions &options)
{
    QImage image(options.size * options.scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(options.scale);
    QPainter painter(&image);
    paintCurve(painter, stretches, options);
    return image;
}

Done writeCurvePicture(const ErrorCurve &curve, const CurvePictureOptions &options, const QString &fileName)
{
    if (curve.isEmpty())
        return Problem{CurveChart::tr("There is no error curve yet.")};
    if (!isPossible(options))
        return Problem{
            CurveChart::tr("A picture of %1 × %2 pixels at scale %3 is not possible: each side must have from 100 to 16,000 pixels.")
                .arg(options.size.width())
                .arg(options.size.height())
                .arg(options.scale)};
    const long long from = options.from.value_or(curve.firstIteration());
    const long long to = options.to.value_or(curve.lastIteration());
    if (from > to)
        return Problem{CurveChart::tr("A picture from iteration %1 to %2 is not possible.").arg(from).arg(to)};

    const auto columns = static_cast<int>(options.size.width() * options.scale);
    const std::vector<CurveStretch> stretches = curve.stretches(from, to, columns);
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == QLatin1String("png"))
        return writeWhole(pngBytes(stretches, options), fileName);
    if (ending == QLatin1String("svg"))
        return writeWhole(svgBytes(stretches, options), fileName);
    if (ending == QLatin1String("pdf"))
        return writeWhole(pdfBytes(stretches, options), fileName);
    return Problem{CurveChart::tr("%1: the name of a picture must end in .png, .svg or .pdf.").arg(fileName)};
}
