// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/paperpicture.h"

#include <QString>

#include <functional>
#include <vector>

/// What there can be a picture of.
enum class PictureKind { Diagram, Formula, ErrorCurve, OutputMap, ErrorSurface };

/// Something in the window that people can take away as a picture.
struct PictureSource
{
    PictureKind kind = PictureKind::Diagram;
    QString name; ///< "Diagram"
    QString fileName; ///< that suggests itself, without folder and ending
    bool canBeLit = false; ///< whether there is a path that can be left out
    QSize size; ///< that suggests itself
    bool anyShape = false; ///< whether it is laid out anew for each size, else its sides keep their ratio
    std::function<PaperPicture(bool lit, const QSize &size)> draw; ///< the size matters only to what has any shape
};
