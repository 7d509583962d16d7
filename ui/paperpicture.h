// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"

#include <QColor>
#include <QCoreApplication>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QMimeData;
class QPainter;
class QRect;
QT_END_NAMESPACE

/// How large a picture becomes: its width and height, and how many dots of an image each unit of them has.
struct PictureSize
{
    QSize size;
    double scale = 1.0;

    /// Dots of an image.
    QSize dots() const { return (QSizeF(size) * scale).toSize(); }
    bool operator==(const PictureSize &) const = default;
};

/// Something that people can take away: drawn by itself at its own size, and enlarged to any other.
struct PaperPicture
{
    Q_DECLARE_TR_FUNCTIONS(PaperPicture)

public:
    QString title; ///< what it is, for whoever opens the file
    QString description; ///< more about it; may be empty
    QSize size; ///< as it is drawn, in units of 1/96 inch
    QColor paper; ///< behind it
    int smallestSide = 16; ///< units and dots below which nothing can be seen of it
    std::function<void(QPainter &)> paint; ///< from (0, 0) to `size`, in a window of that size

    bool isNull() const { return !paint; }
    /// Its own size with every side enlarged by the same number, for a width.
    QSize sizeFor(int width) const;
};

/// The most dots that a side of a picture can have.
constexpr int mostDots = 16000;

/// Draws a picture into a part of the painter's device, as large as fits, in its middle.
void paintPicture(QPainter &painter, const PaperPicture &picture, const QRect &room);

/// The picture as an image; null where there is no memory for it.
QImage pictureImage(const PaperPicture &picture, const PictureSize &size);
/// The picture as SVG, whose text stays text.
QByteArray pictureSvg(const PaperPicture &picture, const QSize &size);
/// The picture as a PDF of one page of its size.
QByteArray picturePdf(const PaperPicture &picture, const QSize &size);

/// What is wrong with a file's ending or a picture's size, if anything.
Done checkPicture(const PaperPicture &picture, const PictureSize &size, const QString &fileName);
/// A picture that has been painted, and remains to be packed and written, which takes a while for a large one.
struct PaintedPicture
{
    QImage image; ///< of a PNG
    QByteArray bytes; ///< of an SVG or a PDF
};

/// Paints what a file of this name is to hold, or says what is wrong with its ending or its size.
Outcome<PaintedPicture> paintedFor(const PaperPicture &picture, const PictureSize &size, const QString &fileName);
/// Writes what has been painted: the whole file or nothing, and nothing once `stopped` says so. Any thread may do it.
Done writePainted(const PaintedPicture &painted, const QString &fileName, const std::function<bool()> &stopped = {});
/// Writes a picture as PNG, SVG or PDF, by the ending of the name: the whole file or nothing.
Done writePicture(const PaperPicture &picture, const PictureSize &size, const QString &fileName);

/// A picture for other programs to paste: an image that is sharp on a slide, and SVG.
std::unique_ptr<QMimeData> pictureMimeData(const PaperPicture &picture);
