// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

/// The name of an activation, a loss, an optimizer or an order in the user's language, from that by which files know it; in English
/// they are the same. The names are marked where they stand.
inline QString shownName(const QString &name)
{
    return QCoreApplication::translate("Names", name.toUtf8().constData());
}
