// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidepages.h"

#include <QFile>
#include <QRegularExpression>

namespace {

QString sourceOf(const QString &name)
{
    QFile file(QStringLiteral(":/guide/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The guide's page %s is missing from the program.", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

GuidePage pageNamed(const QString &name)
{
    static const QRegularExpression heading(QStringLiteral("^# (.+)$"), QRegularExpression::MultilineOption);
    const QString source = sourceOf(name);
    return {name, heading.match(source).captured(1).trimmed(), guideMarkdown(source)};
}

} // namespace

QString guideMarkdown(const QString &source)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->\\s*"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression picture(QStringLiteral("^(!\\[([^\\]]+)\\]\\([^)]+\\))$"), QRegularExpression::MultilineOption);
    QString text = source;
    text.remove(comment);
    return text.replace(picture, QStringLiteral("\\1\n\n\\2"));
}

QStringList guideLinks(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+\\.md)\\)"));
    QStringList names;
    for (const QRegularExpressionMatch &match : link.globalMatch(markdown)) {
        if (!names.contains(match.captured(1)))
            names << match.captured(1);
    }
    return names;
}

std::vector<GuidePage> guidePages()
{
    std::vector<GuidePage> pages{pageNamed(QStringLiteral("index.md"))};
    for (const QString &name : guideLinks(pages.front().markdown))
        pages.push_back(pageNamed(name));
    return pages;
}
