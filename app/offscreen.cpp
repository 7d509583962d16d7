// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/offscreen.h"

#include <QApplication>

Done withoutDisplay(const std::function<Done()> &draw)
{
    // What the platform remarks about its surroundings is none of the problems that standard error is for.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argumentCount = 1;
    char name[] = "backprop-studio";
    char *arguments[] = {name, nullptr};
    const QApplication application(argumentCount, arguments);
    return draw();
}
