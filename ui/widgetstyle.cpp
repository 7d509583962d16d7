// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgetstyle.h"

#include <QApplication>
#include <QFile>
#include <QStyleFactory>

void applyToApplication(const Style &style)
{
    QFile file(QStringLiteral(":/style/widgets.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program.");
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QColor>> colors = {
        {QStringLiteral("window"), style.window},
        {QStringLiteral("canvas"), style.canvas},
        {QStringLiteral("raised"), style.raised},
        {QStringLiteral("button"), style.button},
        {QStringLiteral("buttonHover"), style.buttonHover},
        {QStringLiteral("line"), style.line},
        {QStringLiteral("text"), style.text},
        {QStringLiteral("textStale"), style.textStale},
        {QStringLiteral("accent"), style.accent},
        {QStringLiteral("accentText"), style.accentText},
        {QStringLiteral("error"), style.error},
    };
    for (const auto &[name, color] : colors)
        sheet.replace(QLatin1Char('{') + name + QLatin1Char('}'), color.name());
    sheet.replace(QStringLiteral("{arrow}"),
                  style.theme == Style::Theme::Light ? QStringLiteral(":/style/arrow-light.svg")
                                                     : QStringLiteral(":/style/arrow-dark.svg"));

    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(Style::font(13));
    QApplication::setPalette(style.palette());
    qApp->setStyleSheet(sheet);
}
