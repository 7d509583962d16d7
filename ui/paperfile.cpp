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

Done writePaper(const Paper &paper, const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == QLatin1String("tex"))
        return writeFile(fileName, paperLatex(paper));
    if (ending == QLatin1String("md"))
        return writeFile(fileName, paperMarkdown(paper));
    if (ending == QLatin1String("html"))
        return writeFile(fileName, paperHtml(paper));
    if (ending == QLatin1String("pdf"))
        return writeFile(fileName, PaperDocument::pdf(paper));
    return Problem{PaperDocument::tr("%1: the name of a paper must end in .tex, .md, .html or .pdf.").arg(fileName)};
}

Done writeWorksheet(const Worksheet &worksheet, const WorksheetSet &set, int number, const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix();
    if (Done done = writePaper(worksheet.sheet, worksheetFile(fileName, set, number, false, ending)); !done)
        return done;
    if (Done done = writePaper(worksheet.key, worksheetFile(fileName, set, number, true, ending)); !done || !set.variants)
        return done;
    return writeFile(worksheetFile(fileName, set, number, false, QStringLiteral("backprop")), writeProject(worksheet.project));
}
