// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/solution.h"
#include "core/model/outcome.h"
#include "core/model/trainingsettings.h"
#include "core/training/stopconditions.h"
#include "ui/diagrampicture.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>

/// A project file, or else a built-in example.
struct ProjectChoice
{
    QString fileName;
    QString example = QStringLiteral("lecture"); ///< if fileName is empty
};

/// No command: the window, with a project file or the lecture's example.
struct WindowOptions
{
    ProjectChoice project;
};

/// `train`: what to train, for how long, and where to write what; "-" is standard output, empty is nowhere.
struct TrainOptions
{
    ProjectChoice project;
    long long iterations = 1; ///< at most
    StopConditions stop;
    std::optional<UpdateOrder> updateOrder; ///< in place of the project's
    std::optional<double> learningRate; ///< in place of the project's
    QString jsonFile;
    QString csvFile;
    QString curveFile;
    QString saveFile;
};

/// `explain`: the chain rule of one parameter, with the numbers after some iterations.
struct ExplainOptions
{
    enum class Format { Text, Json, Latex };

    ProjectChoice project;
    QString parameter;
    long long iteration = 0;
    Format format = Format::Text;
};

/// `check`: gradients against finite differences.
struct CheckOptions
{
    ProjectChoice project;
};

/// `export`: a file whose ending says what is written.
struct ExportOptions
{
    /// What a picture or a PDF shows.
    enum class Content { Diagram, Formula, Curve, Map, Solution };

    ProjectChoice project;
    long long iteration = 0;
    QString file;
    QString parameter; ///< lit in a picture; those that a solution works out
    NumberFormat format; ///< of a solution's numbers
    DiagramPictureOptions picture; ///< where the file is one
    Content content = Content::Diagram; ///< the same
};

/// `worksheet`: one iteration with blanks, and its key; or new exercises.
struct WorksheetOptions
{
    ProjectChoice project;
    long long iteration = 0;
    QString file;
    QString parameters; ///< "w5,w1"; empty for all
    SolutionOptions solution;
    std::optional<int> variants;
    std::uint64_t seed = 1;
};

/// `examples`: the built-in examples.
struct ExamplesOptions
{
};

/// `--help`, `--version`: a text to print.
struct TextOptions
{
    QString text;
};

/// What the program is asked to do.
using CommandLine = std::variant<WindowOptions, TrainOptions, ExplainOptions, CheckOptions, ExportOptions, WorksheetOptions,
                                 ExamplesOptions, TextOptions>;

/// Reads the arguments, without the program's own name; a Problem is wrong usage.
Outcome<CommandLine> readCommandLine(const QStringList &arguments);
