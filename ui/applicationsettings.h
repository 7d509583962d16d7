// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>

/// The program's own settings file, so that tests and people can put it elsewhere by XDG_CONFIG_HOME.
inline QSettings applicationSettings()
{
    return QSettings(QStringLiteral("backprop-studio"), QStringLiteral("backprop-studio"));
}
