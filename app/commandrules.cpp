// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandrules.h"

#include "app/exportkinds.h"

namespace {

/// What an exported file holds, by its ending.
QByteArray exportMeaning()
{
    QByteArray meaning = "the file to write (required); by its ending it has";
    for (const ExportKind &kind : exportKinds())
        meaning += QByteArray("\n").append(24, ' ') + '.' + kind.ending + "  " + kind.content;
    return meaning;
}

/// A line of help, its meanings in one column.
QString optionLine(const OptionRule &rule, int width)
{
    const QString usage = QStringLiteral("--%1 %2").arg(QLatin1String(rule.name), QLatin1String(rule.value));
    return QStringLiteral("  %1  %2\n").arg(usage, -width).arg(QLatin1String(rule.meaning));
}

} // namespace

std::vector<CommandRule> commandRules()
{
    static const QByteArray endingMeaning = exportMeaning();
    return {
        {"train",
         "Trains a project and reports what came of it.",
         true,
         {exampleRule,
          {"iterations", "N", "how many iterations to train, at most (default 1; with one of the next three, no limit)"},
          {"epochs", "N", "stop after N passes through all samples"},
          {"until-error", "X", "stop when the total error falls below X"},
          {"patience", "N", "stop when the total error has not improved for N iterations"},
          {"update-order", "ORDER", "simultaneous or output-layer-first (default: the project's)", "simultaneous output-layer-first"},
          {"learning-rate", "X", "a number above 0 (default: the project's)"},
          {"json", "FILE", "write total error, outputs and parameters as JSON"},
          {"csv", "FILE", "write the total error of every iteration as CSV"},
          {"curve", "FILE", "draw the error curve: .png, .svg or .pdf"},
          {"save", "FILE", "write the trained project"}}},
        {"explain",
         "Shows the chain rule of one parameter.",
         true,
         {exampleRule,
          {"parameter", "NAME", "the weight or bias: w5, b1, b_h1 (required)"},
          {"iteration", "N", "with the numbers after N iterations (default 0)"},
          {"format", "FORMAT", "text, json or latex (default text)", "text json latex"}}},
        {"check", "Compares the gradients with finite differences.", true, {exampleRule}},
        {"export",
         "Writes the project in another form, by the ending of FILE.",
         true,
         {exampleRule,
          {"iteration", "N", "after N iterations (default 0; 1 for .py)"},
          {"to", "FILE", endingMeaning.constData()},
          {"picture", "WHAT", "of .svg, .png and .pdf: diagram (default), formula, curve, map; of .pdf also solution",
           "diagram formula curve map solution"},
          {"parameter", "NAME", "of the formula; in the diagram, light its path; of a solution, work out only these: w5,b1"},
          {"digits", "N", "decimals of a solution's numbers, 1 to 17, or \"all\" (default 4)"},
          {"width", "N", "a picture's width; with a height, the most"},
          {"height", "N", "a picture's height; with a width, the most"},
          {"scale", "X", "pixels of a PNG for each unit of width and height (1 to 4, default 1)"}}},
        {"worksheet",
         "Writes one iteration with blanks to be filled in, and beside it its key; as many new exercises as you like.",
         true,
         {exampleRule,
          {"to", "FILE", "the worksheet: .tex, .md, .html or .pdf; its key gets -key in its name (required)"},
          {"iteration", "N", "after N iterations (default 0)"},
          {"blank", "PARTS", "what is blank: forward,errors,backward,updates (default all of them)", "forward errors backward updates"},
          {"formulas", "YES", "whether blanks are preceded by their formula: yes or no (default yes)", "yes no"},
          {"parameter", "NAMES", "work out only these: w5,w1"},
          {"digits", "N", "decimals of the numbers, 1 to 17, or \"all\" (default 4)"},
          {"variants", "N", "make N new exercises with nice numbers, numbered in their names, each with its project"},
          {"seed", "N", "of the new exercises' numbers (default 1)"}}},
        {"examples", "Lists the built-in examples: name, title.", false, {}},
    };
}

std::vector<OptionRule> generalRules()
{
    return {{"example", "NAME", "open the window with a built-in example"},
            {"help", "", "show this help; after a command, the command's"},
            {"version", "", "show the version"},
            {"", "", "everything after it is no option, even if it begins with a dash"}};
}

QString generalHelp()
{
    QString text = QStringLiteral("Backprop Studio: %1.\n\n"
                                  "Usage: backprop-studio [PROJECT]          %2\n"
                                  "       backprop-studio COMMAND [OPTIONS]  %3\n\n"
                                  "Commands:\n")
                       .arg(QLatin1String(programSummary), QLatin1String(windowMeaning), QLatin1String(commandMeaning));
    for (const CommandRule &rule : commandRules())
        text += QStringLiteral("  %1%2\n").arg(QLatin1String(rule.name), -10).arg(QLatin1String(rule.meaning));
    text += QStringLiteral("\nOptions:\n");
    for (const OptionRule &rule : generalRules())
        text += optionLine(rule, 14);
    return text + QStringLiteral("\nExit status: %1\n").arg(QLatin1String(statusMeaning));
}

QString commandHelp(const CommandRule &rule)
{
    QString text = QStringLiteral("Usage: backprop-studio %1%2%3\n\n%4\n")
                       .arg(QLatin1String(rule.name), rule.takesProject ? QStringLiteral(" [PROJECT]") : QString(),
                            rule.options.empty() ? QString() : QStringLiteral(" [OPTIONS]"), QLatin1String(rule.meaning));
    if (rule.takesProject)
        text += QStringLiteral("%1\n").arg(QLatin1String(projectMeaning));
    // Elsewhere the ending of the file says what is written.
    if (qstrcmp(rule.name, "train") == 0)
        text += QStringLiteral("%1\n").arg(QLatin1String(fileMeaning));
    text += QStringLiteral("\nOptions:\n");
    for (const OptionRule &option : rule.options)
        text += optionLine(option, 20);
    return text + optionLine(helpRule, 20);
}
