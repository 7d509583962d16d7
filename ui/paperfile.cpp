// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperfile.h"

#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "ui/paperdocument.h"

#include <QFileInfo>

QStringList paperEndings()
{
    return {QStringLiteral("tex"), QStringLiteral("md"), QStringLiteral("html"), QStringLiteral("pdf")};
}

namespace {

/// The paper as the file's ending says; nothing for another ending.
std::optional<QByteArray> paperBytes(const Paper &paper, const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == QLatin1String("tex"))
        return paperLatex(paper).toUtf8();
    if (ending == QLatin1String("md"))
        return paperMarkdown(paper).toUtf8();
    if (ending == QLatin1String("html"))
        return paperHtml(paper).toUtf8();
    if (ending == QLatin1String("pdf"))
        return PaperDocument::pdf(paper);
    return std::nullopt;
}

} // namespace

Done writePaper(const Paper &paper, const QString &fileName)
{
    const std::optional<QByteArray> bytes = paperBytes(paper, fileName);
    if (!bytes)
        return Problem{PaperDocument::tr("%1: the name of a paper must end in .tex, .md, .html or .pdf.").arg(fileName)};
    return writeFile(fileName, *bytes);
}

QStringList worksheetFiles(const WorksheetSet &set, int number, const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix();
    QStringList names{worksheetFile(fileName, set, number, false, ending), worksheetFile(fileName, set, number, true, ending)};
    if (set.variants)
        names << worksheetFile(fileName, set, number, false, QStringLiteral("backprop"));
    return names;
}

Done writeWorksheet(const Worksheet &worksheet, const WorksheetSet &set, int number, const QString &fileName)
{
    const std::optional<QByteArray> sheet = paperBytes(worksheet.sheet, fileName);
    const std::optional<QByteArray> key = paperBytes(worksheet.key, fileName);
    if (!sheet || !key)
        return writePaper(worksheet.sheet, fileName);
    const QStringList names = worksheetFiles(set, number, fileName);
    std::vector<std::pair<QString, QByteArray>> files{{names[0], *sheet}, {names[1], *key}};
    if (set.variants)
        files.emplace_back(names[2], writeProject(worksheet.project));
    return writeFiles(files);
}
