// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/exports.h"
#include "core/model/edits.h"

#include <QFileInfo>
#include <QMap>

#include <limits>
#include <set>
#include <span>

namespace {

/// An option that a command knows; those without a value only ask for help.
struct OptionRule
{
    const char *name;
    const char *value;
    const char *meaning;
};

/// What a command takes, for reading its arguments and for its help.
struct CommandRule
{
    const char *name;
    const char *meaning;
    bool takesProject = true;
    std::vector<OptionRule> options;
};

constexpr long long mostIterations = 1'000'000'000'000;

constexpr OptionRule exampleRule{"example", "NAME", "use a built-in example; see \"examples\""};

/// What an exported file holds, by its ending.
QByteArray exportMeaning()
{
    QByteArray meaning = "the file to write (required); by its ending it has";
    for (const ExportWriter &writer : exportWriters())
        meaning += QByteArray("\n").append(24, ' ') + '.' + writer.ending + "  " + writer.content;
    return meaning;
}

std::vector<CommandRule> commandRules()
{
    static const QByteArray fileMeaning = exportMeaning();
    return {
        {"train",
         "Trains a project and reports what came of it.",
         true,
         {exampleRule,
          {"iterations", "N", "how many iterations to train, at most (default 1; with one of the next three, no limit)"},
          {"epochs", "N", "stop after N passes through all samples"},
          {"until-error", "X", "stop when the total error falls below X"},
          {"patience", "N", "stop when the total error has not improved for N iterations"},
          {"update-order", "ORDER", "simultaneous or output-layer-first (default: the project's)"},
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
          {"format", "FORMAT", "text, json or latex (default text)"}}},
        {"check", "Compares the gradients with finite differences.", true, {exampleRule}},
        {"export",
         "Writes the project in another form, by the ending of FILE.",
         true,
         {exampleRule,
          {"iteration", "N", "after N iterations (default 0; 1 for .py)"},
          {"to", "FILE", fileMeaning.constData()},
          {"parameter", "NAME", "in the diagram, light the path of a weight or bias; of a solution, work out only these: w5,b1"},
          {"digits", "N", "decimals of a solution's numbers, 1 to 17, or \"all\" (default 4)"},
          {"width", "N", "a picture's width; with a height, the most"},
          {"height", "N", "a picture's height; with a width, the most"},
          {"scale", "X", "pixels of a PNG for each unit of width and height (default 1)"}}},
        {"worksheet",
         "Writes one iteration with blanks to be filled in, and beside it its key; as many new exercises as you like.",
         true,
         {exampleRule,
          {"to", "FILE", "the worksheet: .tex, .md, .html or .pdf; its key gets -key in its name (required)"},
          {"iteration", "N", "after N iterations (default 0)"},
          {"blank", "PARTS", "what is blank: forward,errors,backward,updates (default all of them)"},
          {"formulas", "YES", "whether blanks are preceded by their formula: yes or no (default yes)"},
          {"parameter", "NAMES", "work out only these: w5,w1"},
          {"digits", "N", "decimals of the numbers, 1 to 17, or \"all\" (default 4)"},
          {"variants", "N", "make N new exercises with nice numbers, numbered in their names, each with its project"},
          {"seed", "N", "of the new exercises' numbers (default 1)"}}},
        {"examples", "Lists the built-in examples: name, title.", false, {}},
    };
}

QString generalHelp()
{
    QString text = QStringLiteral("Backprop Studio: see how back-propagation computes.\n\n"
                                  "Usage: backprop-studio [PROJECT]          open the window\n"
                                  "       backprop-studio COMMAND [OPTIONS]  work without a window\n\n"
                                  "Commands:\n");
    for (const CommandRule &rule : commandRules())
        text += QStringLiteral("  %1%2\n").arg(QLatin1String(rule.name), -10).arg(QLatin1String(rule.meaning));
    return text
        + QStringLiteral("\nOptions:\n"
                         "  --example NAME  open the window with a built-in example\n"
                         "  --help          show this help; after a command, the command's\n"
                         "  --version       show the version\n"
                         "  --              everything after it is no option, even if it begins with a dash\n\n"
                         "Exit status: 0 done, 1 it could not be done, 2 wrong usage.\n");
}

QString commandHelp(const CommandRule &rule)
{
    QString text = QStringLiteral("Usage: backprop-studio %1%2%3\n\n%4\n")
                       .arg(QLatin1String(rule.name), rule.takesProject ? QStringLiteral(" [PROJECT]") : QString(),
                            rule.options.empty() ? QString() : QStringLiteral(" [OPTIONS]"), QLatin1String(rule.meaning));
    if (rule.takesProject)
        text += QStringLiteral("PROJECT is a project file; without it, the lecture's example.\nFILE - is standard output.\n");
    text += QStringLiteral("\nOptions:\n");
    for (const OptionRule &option : rule.options) {
        const QString usage = QStringLiteral("--%1 %2").arg(QLatin1String(option.name), QLatin1String(option.value));
        text += QStringLiteral("  %1  %2\n").arg(usage, -20).arg(QLatin1String(option.meaning));
    }
    return text + QStringLiteral("  %1  show this help\n").arg(QStringLiteral("--help"), -20);
}

/// The arguments of one command, sorted into options and the rest.
struct SortedArguments
{
    QMap<QString, QString> options;
    QStringList positional;
    bool help = false;
};

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
            return Problem{QStringLiteral("\"%1\" has no option %2").arg(QLatin1String(rule.name), written)};
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

/// Turns sorted arguments into values, and keeps the first problem.
class OptionReader
{
public:
    explicit OptionReader(const SortedArguments &arguments)
        : m_arguments(arguments)
    {
    }

    const std::optional<Problem> &problem() const { return m_problem; }

    QString text(const char *name) const { return m_arguments.options.value(QLatin1String(name)); }

    QString requiredText(const char *name)
    {
        if (text(name).isEmpty())
            refuse(QStringLiteral("--%1 is missing").arg(QLatin1String(name)));
        return text(name);
    }

    ProjectChoice project()
    {
        ProjectChoice choice;
        if (m_arguments.positional.size() > 1)
            refuse(QStringLiteral("one project at a time, but there are %1: \"%2\"")
                       .arg(m_arguments.positional.size())
                       .arg(m_arguments.positional.join(QStringLiteral("\", \""))));
        if (!m_arguments.positional.isEmpty()) {
            choice.fileName = m_arguments.positional.first();
            if (choice.fileName.isEmpty())
                refuse(QStringLiteral("the name of the project file is empty"));
            if (!text("example").isEmpty())
                refuse(QStringLiteral("either a project file or --example, but not both"));
        }
        if (!text("example").isEmpty())
            choice.example = text("example");
        return choice;
    }

    long long iterations(const char *name, long long otherwise)
    {
        if (text(name).isEmpty())
            return otherwise;
        bool ok = false;
        const long long number = text(name).toLongLong(&ok);
        if (!ok || number < 0 || number > mostIterations)
            refuse(QStringLiteral("--%1: expected a whole number from 0 to %2, found \"%3\"")
                       .arg(QLatin1String(name))
                       .arg(mostIterations)
                       .arg(text(name)));
        return number;
    }

    /// A side of a picture.
    std::optional<int> side(const char *name)
    {
        return text(name).isEmpty() ? std::nullopt : std::optional(wholeNumber(name, 1, mostDots));
    }

    std::optional<long long> count(const char *name)
    {
        if (text(name).isEmpty())
            return std::nullopt;
        const long long number = iterations(name, 1);
        if (number == 0)
            refuse(QStringLiteral("--%1: expected a whole number above 0, found \"%2\"").arg(QLatin1String(name), text(name)));
        return number;
    }

    std::optional<double> numberAbove0(const char *name)
    {
        if (text(name).isEmpty())
            return std::nullopt;
        const QString option = QStringLiteral("--") + QLatin1String(name);
        const Outcome<double> number = readNumber(text(name), option);
        if (!number)
            refuse(number.problem());
        else if (number.value() <= 0.0)
            refuse(QStringLiteral("%1: expected a number above 0, found \"%2\"").arg(option, text(name)));
        return number ? std::optional(number.value()) : std::nullopt;
    }

    std::optional<UpdateOrder> updateOrder()
    {
        const QString name = text("update-order");
        const std::optional<UpdateOrder> order = updateOrderNamed(name);
        if (!order && !name.isEmpty())
            refuse(QStringLiteral("--update-order: expected simultaneous or output-layer-first, found \"%1\"").arg(name));
        return order;
    }

    ExplainOptions::Format format()
    {
        using Format = ExplainOptions::Format;
        const QString name = text("format");
        if (name == QLatin1String("json"))
            return Format::Json;
        if (name == QLatin1String("latex"))
            return Format::Latex;
        if (!name.isEmpty() && name != QLatin1String("text"))
            refuse(QStringLiteral("--format: expected text, json or latex, found \"%1\"").arg(name));
        return Format::Text;
    }

    /// Two results in one file would leave only one of them; standard output is such a file.
    void requireDifferentFiles(std::initializer_list<const char *> names)
    {
        QMap<QString, QString> optionByFile;
        for (const char *name : names) {
            const QString file = text(name);
            if (!file.isEmpty() && optionByFile.contains(file))
                refuse(
                    QStringLiteral("--%1 and --%2 cannot both write to \"%3\"").arg(optionByFile.value(file), QLatin1String(name), file));
            optionByFile.insert(file, QLatin1String(name));
        }
    }

    void requireEnding(const char *name, const QStringList &endings)
    {
        const QString file = text(name);
        if (!file.isEmpty() && !endings.contains(QFileInfo(file).suffix().toLower())) {
            refuse(QStringLiteral("--%1: the file's ending must be one of .%2, found \"%3\"")
                       .arg(QLatin1String(name), endings.join(QStringLiteral(", .")), file));
        }
    }

    /// What only makes sense for a picture.
    /// Refuses options of pictures and solutions where neither is written.
    void requirePaperOrPicture()
    {
        const QString ending = QFileInfo(text("to")).suffix().toLower();
        const bool isPicture = QStringList{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")}.contains(ending);
        const bool isSolution = QStringList{QStringLiteral("tex"), QStringLiteral("md"), QStringLiteral("html")}.contains(ending);
        for (const char *name : {"width", "height", "scale"}) {
            if (!isPicture && !text(name).isEmpty())
                refuse(QStringLiteral("--%1 is for .svg, .png and .pdf").arg(QLatin1String(name)));
        }
        if (!isSolution && !text("digits").isEmpty())
            refuse(QStringLiteral("--digits is for .tex, .md and .html"));
        if (!isSolution && !isPicture && !text("parameter").isEmpty())
            refuse(QStringLiteral("--parameter is for pictures and solutions"));
    }

    /// How numbers are written: rounded to so many decimals, or in full.
    NumberFormat digits()
    {
        NumberFormat format;
        if (text("digits") == QLatin1String("all"))
            format.digits = NumberFormat::Digits::All;
        else if (!text("digits").isEmpty())
            format.decimals = wholeNumber("digits", 1, 17);
        return format;
    }

    /// The parts that a worksheet leaves blank: all of them unless the option chooses.
    std::set<BlankPart> blanks()
    {
        if (text("blank").isEmpty())
            return {BlankPart::Forward, BlankPart::Errors, BlankPart::Backward, BlankPart::Updates};
        std::set<BlankPart> parts;
        for (const QString &name : text("blank").split(QLatin1Char(','))) {
            if (const std::optional<BlankPart> part = blankPartNamed(name.trimmed()))
                parts.insert(*part);
            else
                refuse(QStringLiteral("--blank: expected forward, errors, backward or updates, found \"%1\"").arg(name.trimmed()));
        }
        return parts;
    }

    bool yesOrNo(const char *name)
    {
        const QString answer = text(name);
        if (!answer.isEmpty() && answer != QLatin1String("yes") && answer != QLatin1String("no"))
            refuse(QStringLiteral("--%1: expected yes or no, found \"%2\"").arg(QLatin1String(name), answer));
        return answer != QLatin1String("no");
    }

    int wholeNumber(const char *name, int smallest, int largest)
    {
        bool isNumber = false;
        const int number = text(name).toInt(&isNumber);
        if (!isNumber || number < smallest || number > largest)
            refuse(QStringLiteral("--%1: expected a whole number from %2 to %3, found \"%4\"")
                       .arg(QLatin1String(name))
                       .arg(smallest)
                       .arg(largest)
                       .arg(text(name)));
        return number;
    }

private:
    void refuse(const QString &sentence)
    {
        if (!m_problem)
            m_problem = Problem{sentence};
    }

    const SortedArguments &m_arguments;
    std::optional<Problem> m_problem;
};

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
    options.jsonFile = reader.text("json");
    options.csvFile = reader.text("csv");
    options.curveFile = reader.text("curve");
    options.saveFile = reader.text("save");
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
    options.file = reader.requiredText("to");
    reader.requireEnding("to", exportEndings());
    const ExportWriter *writer = exportWriterFor(options.file);
    options.iteration = reader.iterations("iteration", writer ? writer->iteration : 0);
    reader.requirePaperOrPicture();
    options.parameter = reader.text("parameter");
    options.picture = {options.parameter, reader.side("width"), reader.side("height"), reader.numberAbove0("scale").value_or(1.0)};
    options.format = reader.digits();
    return options;
}

WorksheetOptions readWorksheet(OptionReader &reader)
{
    WorksheetOptions options;
    options.project = reader.project();
    options.file = reader.requiredText("to");
    reader.requireEnding("to", {QStringLiteral("tex"), QStringLiteral("md"), QStringLiteral("html"), QStringLiteral("pdf")});
    options.iteration = reader.iterations("iteration", 0);
    options.parameters = reader.text("parameter");
    options.solution.format = reader.digits();
    options.solution.blanks = reader.blanks();
    options.solution.formulas = reader.yesOrNo("formulas");
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
        return Problem{
            QStringLiteral("\"%1\" takes no argument, found \"%2\"").arg(QLatin1String(rule.name), sorted.value().positional.first())};
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
        return Problem{QStringLiteral("there is neither a command nor a project file \"%1\"").arg(name)};
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
