// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QStandardPaths>

/// The program's own settings file, so that tests and people can put it elsewhere by XDG_CONFIG_HOME.
inline QSettings applicationSettings()
{
    return QSettings(QStringLiteral("backprop-studio"), QStringLiteral("backprop-studio"));
}

/// Where the program keeps its own data, or a part of them ("recovery"); elsewhere by XDG_DATA_HOME.
inline QString applicationDataFolder(const QString &part = QString())
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/backprop-studio");
    return part.isEmpty() ? folder : folder + QLatin1Char('/') + part;
}
