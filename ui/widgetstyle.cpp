// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgetstyle.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QStyleFactory>

namespace {

/// The same font on the screen, with a size in points: dialogs of Qt's own make it smaller by that.
QFont inPoints(QFont font)
{
    constexpr double pointsOfAnInch = 72.0;
    font.setPointSizeF(font.pixelSize() * pointsOfAnInch / QGuiApplication::primaryScreen()->logicalDotsPerInchY());
    return font;
}

} // namespace

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
        {QStringLiteral("outline"), style.outline},
        {QStringLiteral("text"), style.text},
        {QStringLiteral("textMuted"), style.textMuted},
        {QStringLiteral("textStale"), style.textStale},
        {QStringLiteral("accent"), style.accent},
        {QStringLiteral("accentText"), style.accentText},
        {QStringLiteral("error"), style.error},
    };
    for (const auto &[name, color] : colors)
        sheet.replace(QLatin1Char('{') + name + QLatin1Char('}'), color.name());
    // A button that has the colour of what it stands on needs a border.
    sheet.replace(QStringLiteral("{buttonLine}"), style.isContrast() ? style.outline.name() : QStringLiteral("transparent"));
    const QString theme = style.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    for (const QString &picture : {QStringLiteral("arrow"), QStringLiteral("check")})
        sheet.replace(u'{' + picture + u'}', QStringLiteral(":/style/%1-%2.svg").arg(picture, theme));

    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(inPoints(Style::font(13)));
    QApplication::setPalette(style.palette());
    qApp->setStyleSheet(sheet);
}
