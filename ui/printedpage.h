// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/paperpicture.h"

/// What is printed on one page: the diagram, and below it the error curve and the formula, where there is one.
struct PrintedPage
{
    QString title;
    QString subtitle;
    PaperPicture diagram;
    PaperPicture curve;
    PaperPicture formula; ///< may be null
};

/// Where the parts of a page stand, in the page's own measure.
struct PageLayout
{
    QRect title;
    QRect subtitle;
    QRect diagram;
    QRect curve;
    QRect formula; ///< empty without a formula
};

PageLayout layoutOf(const PrintedPage &page, const QRect &paper);

/// Paints a page upon a part of the painter's device, each picture as large as fits.
void paintPage(QPainter &painter, const PrintedPage &page, const QRect &paper);
