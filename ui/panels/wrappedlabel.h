// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style.h"

#include <QLabel>

/// A label of a panel, whose text has as many lines as the panel's width asks for.
inline QLabel *wrappedLabel(QWidget *parent, int size, QFont::Weight weight = QFont::Normal)
{
    auto *label = new QLabel(parent);
    label->setFont(Style::font(size, weight));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}
