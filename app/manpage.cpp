// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manpage.h"

#include "app/commandrules.h"

#include <QStringList>

namespace {

/// Plain text as roff reads it; a line of its own never begins with a control character.
QString roff(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\e")).replace(QLatin1Char('-'), QLatin1String("\\-"));
    return text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')) ? QLatin1String("\\&") + text : text;
}

QString roff(const char *text)
{
    return roff(QString::fromUtf8(text));
}

QString bold(const QString &text)
{
    return QStringLiteral("\\fB%1\\fR").arg(roff(text));
}

QString italic(const char *text)
{
    return *text ? QStringLiteral(" \\fI%1\\fR").arg(roff(text)) : QString();
}

/// A meaning; its further lines, aligned for --help, stand under each other here, too.
QString paragraph(const char *meaning)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(meaning).split(QLatin1Char('\n')))
        lines += roff(line.simplified());
    return lines.join(QLatin1String("\n.br\n")) + QLatin1Char('\n');
}

QString optionEntry(const OptionRule &rule)
{
    return QStringLiteral(".TP\n%1%2\n%3")
        .arg(bold(QStringLiteral("--") + QLatin1String(rule.name)), italic(rule.value), paragraph(rule.meaning));
}

QString commandEntry(const CommandRule &rule)
{
    QString text = QStringLiteral(".SS %1%2%3\n%4")
                       .arg(bold(QLatin1String(rule.name)), italic(rule.takesProject ? "[PROJECT]" : ""),
                            italic(rule.options.empty() ? "" : "[OPTIONS]"), paragraph(rule.meaning));
    for (const OptionRule &option : rule.options)
        text += optionEntry(option);
    return text + optionEntry(helpRule);
}

} // namespace

QString manPage()
{
    QString text
        = QStringLiteral(".TH BACKPROP\\-STUDIO 1 \"\" \"Backprop Studio " BACKPROP_VERSION "\" \"User Commands\"\n"
                         ".SH NAME\nbackprop\\-studio \\- %1\n"
                         ".SH SYNOPSIS\n.B backprop\\-studio\n[\\fIPROJECT\\fR]\n.br\n"
                         ".B backprop\\-studio\n\\fICOMMAND\\fR [\\fIOPTIONS\\fR]\n"
                         ".SH DESCRIPTION\nThe first form is to %2, the second to %3.\n%4%5"
                         ".SH OPTIONS\n")
              .arg(roff(programSummary), roff(windowMeaning), roff(commandMeaning), paragraph(projectMeaning), paragraph(fileMeaning));
    for (const OptionRule &rule : generalRules())
        text += optionEntry(rule);
    text += QStringLiteral(".SH COMMANDS\n");
    for (const CommandRule &rule : commandRules())
        text += commandEntry(rule);
    return text + QStringLiteral(".SH \"EXIT STATUS\"\n") + paragraph(statusMeaning);
}
