// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperpicture.h"

#include "core/export/paper.h"
#include "core/model/files.h"

#include <QBuffer>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace {

constexpr double clipboardScale = 3.0; // sharp on a slide

/// Paints upon a whole device. The picture keeps its own units whatever the device's are, so that what depends on how large
/// things are drawn is the same everywhere.
void paintOn(QPainter &painter, const PaperPicture &picture)
{
    painter.setWindow(QRect(QPoint(), picture.size));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRect(QPoint(), picture.size), picture.paper);
    picture.paint(painter);
}

/// Other machines may lack the program's font; the one after it has letters of nearly the same widths.
QByteArray withSubstituteFonts(QByteArray svg)
{
    return svg.replace("font-family=\"DejaVu Sans\"", "font-family=\"DejaVu Sans, Verdana, sans-serif\"");
}

bool isPossible(const PaperPicture &picture, const PictureSize &size)
{
    const QSizeF dots = QSizeF(size.size) * size.scale;
    const double shorter = std::min({dots.width(), dots.height(), double(size.size.width()), double(size.size.height())});
    return shorter >= picture.smallestSide && std::max(dots.width(), dots.height()) <= mostDots;
}

/// What a file of the picture holds. A PNG is made in memory: what a disk refuses halfway, the library for it never clears away.
QByteArray bytesOf(const PaintedPicture &painted)
{
    if (painted.image.isNull())
        return painted.bytes;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    painted.image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QSize PaperPicture::sizeFor(int width) const
{
    return {width, static_cast<int>(std::lround(double(width) * size.height() / size.width()))};
}

void paintPicture(QPainter &painter, const PaperPicture &picture, const QRect &room)
{
    QRect place(QPoint(), picture.size.scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    painter.save();
    painter.resetTransform();
    painter.setViewport(place);
    paintOn(painter, picture);
    painter.restore();
}

QImage pictureImage(const PaperPicture &picture, const PictureSize &size)
{
    QImage image(size.dots(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    QPainter painter(&image);
    paintOn(painter, picture);
    painter.end();
    image.setDevicePixelRatio(size.scale);
    return image;
}

QByteArray pictureSvg(const PaperPicture &picture, const QSize &size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(printable(picture.title).toHtmlEscaped()); // Qt writes both as they are
    generator.setDescription(printable(picture.description).toHtmlEscaped());
    QPainter painter(&generator);
    paintOn(painter, picture);
    painter.end();
    // Qt writes every sign of what was painted, also those that XML does not allow.
    return withSubstituteFonts(printable(QString::fromUtf8(buffer.data())).toUtf8());
}

QByteArray picturePdf(const PaperPicture &picture, const QSize &size)
{
    constexpr int dotsPerInch = 1200;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setCreator(QStringLiteral("Backprop Studio"));
    writer.setResolution(dotsPerInch);
    writer.setPageMargins({});
    // A unit is 1/96 inch, a point 1/72.
    writer.setPageSize(QPageSize(QSizeF(size) * 0.75, QPageSize::Point, QString(), QPageSize::ExactMatch));
    QPainter painter(&writer);
    paintOn(painter, picture);
    painter.end();
    return buffer.data();
}

Done checkPicture(const PaperPicture &picture, const PictureSize &size, const QString &fileName)
{
    if (!isPossible(picture, size)) {
        return Problem{
            PaperPicture::tr("A picture of %1 × %2 pixels at scale %3 is not possible: each side must have from %4 to %L5 pixels.")
                .arg(size.size.width())
                .arg(size.size.height())
                .arg(size.scale)
                .arg(picture.smallestSide)
                .arg(mostDots)};
    }
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending != QLatin1String("png") && ending != QLatin1String("svg") && ending != QLatin1String("pdf"))
        return Problem{PaperPicture::tr("%1: the name of a picture must end in .png, .svg or .pdf.").arg(fileName)};
    return std::monostate();
}

Outcome<PaintedPicture> paintedFor(const PaperPicture &picture, const PictureSize &size, const QString &fileName)
{
    if (const Done done = checkPicture(picture, size, fileName); !done)
        return Problem{done.problem()};
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == QLatin1String("svg"))
        return PaintedPicture{{}, pictureSvg(picture, size.size)};
    if (ending == QLatin1String("pdf"))
        return PaintedPicture{{}, picturePdf(picture, size.size)};
    const QImage image = pictureImage(picture, size);
    if (image.isNull()) {
        return Problem{PaperPicture::tr("There is not enough memory for a picture of %1 × %2 pixels.")
                           .arg(size.dots().width())
                           .arg(size.dots().height())};
    }
    return PaintedPicture{image, {}};
}

Done writePainted(const PaintedPicture &painted, const QString &fileName, const std::function<bool()> &stopped)
{
    // A file that replaces a device would be no good.
    if (const QFileInfo there(fileName); there.exists() && !there.isFile() && !there.isDir())
        return Problem{PaperPicture::tr("The picture cannot be saved as %1: it is not an ordinary file.").arg(fileName)};
    const QByteArray bytes = bytesOf(painted);
    QSaveFile file(fileName);
    const bool written = !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (stopped && stopped())
        return Problem{PaperPicture::tr("The picture was not saved.")};
    if (!written || !file.flush() || !file.commit())
        return Problem{PaperPicture::tr("The picture cannot be saved as %1: %2.").arg(fileName, reasonOf(file))};
    return std::monostate();
}

Done writePicture(const PaperPicture &picture, const PictureSize &size, const QString &fileName)
{
    const Outcome<PaintedPicture> painted = paintedFor(picture, size, fileName);
    return painted ? writePainted(painted.value(), fileName) : Done(Problem{painted.problem()});
}

std::unique_ptr<QMimeData> pictureMimeData(const PaperPicture &picture)
{
    auto data = std::make_unique<QMimeData>();
    const double scale = std::min(clipboardScale, double(mostDots) / std::max(picture.size.width(), picture.size.height()));
    QImage image = pictureImage(picture, {picture.size, scale});
    image.setDevicePixelRatio(1.0);
    data->setImageData(image);
    data->setData(QStringLiteral("image/svg+xml"), pictureSvg(picture, picture.size));
    return data;
}
