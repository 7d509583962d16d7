// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/commandrules.h"
#include "app/exportkinds.h"
#include "app/optionreader.h"

#include <limits>

namespace {

const OptionRule *findOption(const CommandRule &rule, QStringView name)
{
    for (const OptionRule &option : rule.options) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

Outcome<SortedArguments> sortArguments(const CommandRule &rule, const QStringList &arguments)
{
    SortedArguments sorted;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--")) {
            sorted.positional << arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith(QLatin1Char('-')) || argument.size() == 1) {
            sorted.positional << argument;
            continue;
        }
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            sorted.help = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString written = argument.left(equals < 0 ? argument.size() : equals);
        if (!written.startsWith(QLatin1String("--")) || !findOption(rule, QStringView(written).mid(2)))
            return Problem{QStringLiteral("\"%1\" has no option %2").arg(QLatin1String(rule.name), shownText(written))};
        if (sorted.options.contains(written.mid(2)))
            return Problem{QStringLiteral("%1 stands there twice").arg(written)};
        // A value may begin with one dash ("-0.5", "-"), but with two it is rather an option whose neighbour lacks its value.
        const bool valueFollows = i + 1 < arguments.size() && !arguments[i + 1].startsWith(QLatin1String("--"));
        if (equals < 0 && !valueFollows)
            return Problem{QStringLiteral("%1 needs a value").arg(written)};
        const QString value = equals < 0 ? arguments[++i] : argument.mid(equals + 1);
        if (value.isEmpty())
            return Problem{QStringLiteral("%1 needs a value").arg(written)};
        sorted.options.insert(written.mid(2), value);
    }
    return sorted;
}

TrainOptions readTrain(OptionReader &reader)
{
    TrainOptions options;
    options.project = reader.project();
    options.stop = {{}, reader.count("epochs"), reader.numberAbove0("until-error"), reader.count("patience")};
    options.iterations = reader.iterations("iterations", options.stop.isEmpty() ? options.iterations : mostIterations);
    options.updateOrder = reader.updateOrder();
    options.learningRate = reader.numberAbove0("learning-rate");
    reader.requireDifferentFiles({"json", "csv", "curve", "save"});
    reader.requireEnding("curve", {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")});
    options.jsonFile = reader.file("json");
    options.csvFile = reader.file("csv");
    options.curveFile = reader.file("curve");
    options.saveFile = reader.file("save");
    return options;
}

ExplainOptions readExplain(OptionReader &reader)
{
    ExplainOptions options;
    options.project = reader.project();
    options.parameter = reader.requiredText("parameter");
    options.iteration = reader.iterations("iteration", options.iteration);
    options.format = reader.format();
    return options;
}

ExportOptions readExport(OptionReader &reader)
{
    ExportOptions options;
    options.project = reader.project();
    options.file = reader.requiredFile("to");
    reader.requireEnding("to", exportEndings());
    const ExportKind *kind = exportKindOf(options.file);
    options.iteration = reader.iterations("iteration", kind ? kind->iteration : 0);
    options.content = reader.content();
    reader.requirePaperOrPicture(options.content);
    options.parameter = reader.text("parameter");
    options.picture = {options.parameter, reader.side("width"), reader.side("height"), reader.scale()};
    options.format = reader.digits();
    return options;
}

WorksheetOptions readWorksheet(OptionReader &reader)
{
    WorksheetOptions options;
    options.project = reader.project();
    options.file = reader.requiredFile("to");
    reader.requireEnding("to", {QStringLiteral("tex"), QStringLiteral("md"), QStringLiteral("html"), QStringLiteral("pdf")});
    options.iteration = reader.iterations("iteration", 0);
    options.parameters = reader.text("parameter");
    options.solution.format = reader.digits();
    options.solution.blanks = reader.blanks();
    options.solution.formulas = reader.yesOrNo("formulas");
    reader.requireWorksheetOptions();
    if (!reader.text("variants").isEmpty())
        options.variants = reader.wholeNumber("variants", 1, 1000);
    if (!reader.text("seed").isEmpty())
        options.seed = static_cast<std::uint64_t>(reader.wholeNumber("seed", 0, std::numeric_limits<int>::max()));
    return options;
}

CommandLine readOptions(QLatin1String command, OptionReader &reader)
{
    if (command == QLatin1String("train"))
        return readTrain(reader);
    if (command == QLatin1String("explain"))
        return readExplain(reader);
    if (command == QLatin1String("check"))
        return CheckOptions{reader.project()};
    if (command == QLatin1String("export"))
        return readExport(reader);
    if (command == QLatin1String("worksheet"))
        return readWorksheet(reader);
    return ExamplesOptions();
}

Outcome<CommandLine> readCommand(const CommandRule &rule, const QStringList &arguments)
{
    const Outcome<SortedArguments> sorted = sortArguments(rule, arguments);
    if (!sorted)
        return Problem{sorted.problem()};
    if (sorted.value().help)
        return CommandLine(TextOptions{commandHelp(rule)});
    if (!rule.takesProject && !sorted.value().positional.isEmpty())
        return Problem{QStringLiteral("\"%1\" takes no argument, found \"%2\"")
                           .arg(QLatin1String(rule.name), shownText(sorted.value().positional.first()))};
    OptionReader reader(sorted.value());
    CommandLine options = readOptions(QLatin1String(rule.name), reader);
    if (reader.problem())
        return *reader.problem();
    return options;
}

Outcome<CommandLine> readWindow(const QStringList &arguments)
{
    const Outcome<SortedArguments> sorted = sortArguments({"backprop-studio", "", true, {exampleRule}}, arguments);
    if (!sorted)
        return Problem{sorted.problem()};
    OptionReader reader(sorted.value());
    const WindowOptions options{reader.project()};
    if (reader.problem())
        return *reader.problem();
    // A slip in a command's name should not look like a missing file.
    const QString &name = options.project.fileName;
    if (arguments.value(0) == name && !name.isEmpty() && QFileInfo(name).suffix().isEmpty() && !name.contains(QLatin1Char('/'))
        && !QFileInfo::exists(name))
        return Problem{QStringLiteral("there is neither a command nor a project file \"%1\"").arg(shownText(name))};
    return CommandLine(options);
}

} // namespace

Outcome<CommandLine> readCommandLine(const QStringList &arguments)
{
    for (const CommandRule &rule : commandRules()) {
        if (arguments.value(0) == QLatin1String(rule.name))
            return readCommand(rule, arguments.mid(1));
    }
    const QStringList options = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    if (options.contains(QStringLiteral("--help")) || options.contains(QStringLiteral("-h")))
        return CommandLine(TextOptions{generalHelp()});
    if (options.contains(QStringLiteral("--version")) || options.contains(QStringLiteral("-v")))
        return CommandLine(TextOptions{QStringLiteral("backprop-studio " BACKPROP_VERSION "\n")});
    return readWindow(arguments);
}
