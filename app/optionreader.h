// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "core/model/edits.h"
#include "core/model/showntext.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <set>

/// As many as anybody may ask for.
inline constexpr long long mostIterations = 1'000'000'000'000;

/// The arguments of one command, sorted into options and the rest.
struct SortedArguments
{
    QMap<QString, QString> options;
    QStringList positional;
    bool help = false;
};

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

    /// The file that the option names.
    QString file(const char *name) const { return fileNamed(text(name)); }

    QString requiredText(const char *name)
    {
        if (text(name).isEmpty())
            refuse(QStringLiteral("--%1 is missing").arg(QLatin1String(name)));
        return text(name);
    }

    QString requiredFile(const char *name) { return fileNamed(requiredText(name)); }

    ProjectChoice project()
    {
        ProjectChoice choice;
        if (m_arguments.positional.size() > 1)
            refuse(QStringLiteral("one project at a time, but there are %1: \"%2\"")
                       .arg(m_arguments.positional.size())
                       .arg(shownText(m_arguments.positional.join(QStringLiteral("\", \"")))));
        if (!m_arguments.positional.isEmpty()) {
            choice.fileName = fileNamed(m_arguments.positional.first());
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
                       .arg(shown(name)));
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
            refuse(QStringLiteral("--%1: expected a whole number above 0, found \"%2\"").arg(QLatin1String(name), shown(name)));
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
            refuse(QStringLiteral("%1: expected a number above 0, found \"%2\"").arg(option, shown(name)));
        return number ? std::optional(number.value()) : std::nullopt;
    }

    std::optional<UpdateOrder> updateOrder()
    {
        const QString name = text("update-order");
        const std::optional<UpdateOrder> order = updateOrderNamed(name);
        if (!order && !name.isEmpty())
            refuse(QStringLiteral("--update-order: expected simultaneous or output-layer-first, found \"%1\"").arg(shownText(name)));
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
            refuse(QStringLiteral("--format: expected text, json or latex, found \"%1\"").arg(shownText(name)));
        return Format::Text;
    }

    /// Two results in one file would leave only one of them; standard output is such a file.
    void requireDifferentFiles(std::initializer_list<const char *> names)
    {
        QMap<QString, QString> optionByFile;
        for (const char *name : names) {
            if (text(name).isEmpty())
                continue;
            const QString place = placeOf(file(name));
            if (optionByFile.contains(place)) {
                refuse(QStringLiteral("--%1 and --%2 cannot both write to \"%3\"")
                           .arg(optionByFile.value(place), QLatin1String(name), shown(name)));
            }
            optionByFile.insert(place, QLatin1String(name));
        }
    }

    void requireEnding(const char *name, const QStringList &endings)
    {
        const QString file = text(name);
        if (!file.isEmpty() && !endings.contains(QFileInfo(file).suffix().toLower())) {
            refuse(QStringLiteral("--%1: the file's ending must be one of .%2, found \"%3\"")
                       .arg(QLatin1String(name), endings.join(QStringLiteral(", .")), shown(name)));
        }
    }

    /// What a picture shows; the diagram unless the option chooses.
    ExportOptions::Content content()
    {
        using Content = ExportOptions::Content;
        const QString name = text("picture");
        const QMap<QString, Content> contents{{QStringLiteral("diagram"), Content::Diagram},
                                              {QStringLiteral("formula"), Content::Formula},
                                              {QStringLiteral("curve"), Content::Curve},
                                              {QStringLiteral("map"), Content::Map},
                                              {QStringLiteral("solution"), Content::Solution}};
        if (!name.isEmpty() && !contents.contains(name))
            refuse(QStringLiteral("--picture: expected diagram, formula, curve, map or solution, found \"%1\"").arg(shownText(name)));
        return contents.value(name, Content::Diagram);
    }

    /// Dots of a PNG for each unit.
    double scale()
    {
        const double scale = numberAbove0("scale").value_or(1.0);
        if (scale < 1.0 || scale > 4.0)
            refuse(QStringLiteral("--scale: expected a number from 1 to 4, found \"%1\"").arg(shown("scale")));
        return scale;
    }

    /// Refuses options of pictures and solutions where neither is written.
    void requirePaperOrPicture(ExportOptions::Content content)
    {
        using Content = ExportOptions::Content;
        const QString ending = QFileInfo(text("to")).suffix().toLower();
        const bool isPainted = QStringList{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")}.contains(ending);
        const bool isPicture = isPainted && content != Content::Solution;
        const bool isSolution = (isPainted && !isPicture)
            || QStringList{QStringLiteral("tex"), QStringLiteral("md"), QStringLiteral("html")}.contains(ending);
        if (!isPainted && !text("picture").isEmpty())
            refuse(QStringLiteral("--picture is for .svg, .png and .pdf"));
        if (isPainted && isSolution && ending != QLatin1String("pdf"))
            refuse(QStringLiteral("--picture solution is for .pdf; there are also .tex, .md and .html"));
        for (const char *name : {"width", "height"}) {
            if (!isPicture && !text(name).isEmpty())
                refuse(QStringLiteral("--%1 is for .svg, .png and .pdf").arg(QLatin1String(name)));
        }
        if (ending != QLatin1String("png") && !text("scale").isEmpty())
            refuse(QStringLiteral("--scale is for .png"));
        if (!isSolution && !text("digits").isEmpty())
            refuse(QStringLiteral("--digits is for solutions: .tex, .md, .html and --picture solution"));
        if (!isSolution && !isPicture && !text("parameter").isEmpty())
            refuse(QStringLiteral("--parameter is for pictures and solutions"));
        if (content == Content::Formula && text("parameter").isEmpty())
            refuse(QStringLiteral("--picture formula needs --parameter"));
    }

    /// Refuses what would be passed over.
    void requireWorksheetOptions()
    {
        if (!text("variants").isEmpty() && !text("iteration").isEmpty())
            refuse(QStringLiteral("either --variants or --iteration: new exercises are about their first iteration"));
        if (text("variants").isEmpty() && !text("seed").isEmpty())
            refuse(QStringLiteral("--seed is for --variants"));
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
                refuse(
                    QStringLiteral("--blank: expected forward, errors, backward or updates, found \"%1\"").arg(shownText(name.trimmed())));
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
                       .arg(shown(name)));
        return number;
    }

private:
    /// Qt would take a name that begins with a colon for one of the files that are built in.
    static QString fileNamed(const QString &name) { return name.startsWith(QLatin1Char(':')) ? QStringLiteral("./") + name : name; }

    /// The same text for all the names that a file has, be it there or not.
    static QString placeOf(const QString &file)
    {
        if (file == QLatin1String("-"))
            return file;
        QFileInfo info(file);
        if (info.isSymLink() && !info.exists())
            info = QFileInfo(info.symLinkTarget());
        if (info.exists())
            return info.canonicalFilePath();
        const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
        return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : QDir(folder).filePath(info.fileName());
    }

    /// What was written as the option's value, for a sentence.
    QString shown(const char *name) const { return shownText(text(name)); }

    void refuse(const QString &sentence)
    {
        if (!m_problem)
            m_problem = Problem{sentence};
    }

    const SortedArguments &m_arguments;
    std::optional<Problem> m_problem;
};
