// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace {

QString fileOf(Style::Theme theme)
{
    switch (theme) {
    case Style::Theme::Light:
        return QStringLiteral(":/style/light.json");
    case Style::Theme::Dark:
        return QStringLiteral(":/style/dark.json");
    case Style::Theme::ContrastLight:
        return QStringLiteral(":/style/contrast-light.json");
    case Style::Theme::ContrastDark:
        return QStringLiteral(":/style/contrast-dark.json");
    }
    Q_UNREACHABLE();
}

Style load(Style::Theme theme)
{
    QFile file(fileOf(theme));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style is missing from the program.");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto color = [&json](QLatin1String key) {
        const QColor result(json.value(key).toString());
        if (!result.isValid())
            qFatal("The style has no colour '%s'.", key.data());
        return result;
    };

    Style style;
    style.theme = theme;
    style.window = color(QLatin1String("window"));
    style.canvas = color(QLatin1String("canvas"));
    style.raised = color(QLatin1String("raised"));
    style.button = color(QLatin1String("button"));
    style.buttonHover = color(QLatin1String("buttonHover"));
    style.line = color(QLatin1String("line"));
    style.outline = color(QLatin1String("outline"));
    style.text = color(QLatin1String("text"));
    style.textMuted = color(QLatin1String("textMuted"));
    style.textStale = color(QLatin1String("textStale"));
    style.accent = color(QLatin1String("accent"));
    style.accentText = color(QLatin1String("accentText"));
    style.error = color(QLatin1String("error"));
    style.good = color(QLatin1String("good"));
    style.positive = color(QLatin1String("positive"));
    style.negative = color(QLatin1String("negative"));
    style.neutral = color(QLatin1String("neutral"));
    style.mapLow = color(QLatin1String("mapLow"));
    style.mapMiddle = color(QLatin1String("mapMiddle"));
    style.mapHigh = color(QLatin1String("mapHigh"));
    style.surfaceLow = color(QLatin1String("surfaceLow"));
    style.surfaceHigh = color(QLatin1String("surfaceHigh"));
    style.surfacePath = color(QLatin1String("surfacePath"));
    style.highlight = color(QLatin1String("highlight"));
    style.factorErrorByOut = color(QLatin1String("factorErrorByOut"));
    style.factorOutByNet = color(QLatin1String("factorOutByNet"));
    style.factorNetByParameter = color(QLatin1String("factorNetByParameter"));
    for (const QJsonValue &path : json.value(QLatin1String("paths")).toArray())
        style.paths.append(QColor(path.toString()));
    style.factorFillOpacity = json.value(QLatin1String("factorFillOpacity")).toDouble();
    style.lineScale = json.value(QLatin1String("lineScale")).toDouble(1.0);
    return style;
}

constexpr std::array themes{Style::Theme::Light, Style::Theme::Dark, Style::Theme::ContrastLight, Style::Theme::ContrastDark};

/// One style a theme, in the order of themes.
using Styles = std::array<Style, themes.size()>;

Styles loadAll()
{
    Styles styles;
    std::ranges::transform(themes, styles.begin(), load);
    return styles;
}

Styles forTheWall(Styles styles)
{
    constexpr double numbers = 1.28; // what four decimals leave of a neuron's half
    constexpr double lines = 1.7;
    for (Style &style : styles) {
        style.numberScale = numbers;
        style.lineScale = std::max(style.lineScale, lines);
    }
    return styles;
}

} // namespace

const Style &Style::of(Theme theme)
{
    static const Styles styles = loadAll();
    return styles[static_cast<std::size_t>(theme)];
}

const Style &Style::wall(Theme theme)
{
    static const Styles styles = forTheWall(loadAll());
    return styles[static_cast<std::size_t>(theme)];
}

const Style &Style::paper()
{
    static const Style style = [] {
        Style result = of(Theme::Light);
        result.canvas = result.window;
        return result;
    }();
    return style;
}

Style::Theme Style::themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF() ? Theme::Dark : Theme::Light;
}

QColor Style::factorColor(ChainRuleFactor::Place place) const
{
    switch (place) {
    case ChainRuleFactor::Place::Share:
        return textMuted;
    case ChainRuleFactor::Place::ErrorByOut:
    case ChainRuleFactor::Place::Paths:
        return factorErrorByOut;
    case ChainRuleFactor::Place::OutByNet:
        return factorOutByNet;
    case ChainRuleFactor::Place::NetByParameter:
    case ChainRuleFactor::Place::NetByOut:
        return factorNetByParameter;
    }
    Q_UNREACHABLE();
}

QColor Style::pathColor(int path) const
{
    return paths[path % paths.size()];
}

QPalette Style::palette() const
{
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, raised);
    palette.setColor(QPalette::AlternateBase, canvas);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ToolTipBase, raised);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, textStale);
    }
    palette.setColor(QPalette::PlaceholderText, textMuted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Midlight, buttonHover);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, outline);
    palette.setColor(QPalette::Shadow, line);
    return palette;
}

QFont Style::font(double pixelSize, QFont::Weight weight)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(qRound(pixelSize));
    font.setWeight(weight);
    return font;
}
