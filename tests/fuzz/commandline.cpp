// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/optionreader.h"
#include "tests/fuzz/claims.h"

#include <cmath>

// The command line, one argument a line. It is read and not obeyed.

namespace {

void claimIterations(long long iterations)
{
    require(iterations >= 0 && iterations <= mostIterations, "iterations are within their bounds");
}

void claimAbove0(std::optional<double> number)
{
    require(!number || (std::isfinite(*number) && *number > 0), "what must be above 0 is");
}

void claimSide(std::optional<int> side)
{
    require(!side || (*side > 0 && *side <= mostDots), "a picture's side is within its bounds");
}

void claim(const WindowOptions &options)
{
    require(!options.project.fileName.isEmpty() || !options.project.example.isEmpty(), "there is a project");
}

void claim(const TrainOptions &options)
{
    claimIterations(options.iterations);
    claimAbove0(options.learningRate);
    claimAbove0(options.stop.error);
}

void claim(const ExplainOptions &options)
{
    claimIterations(options.iteration);
    require(!options.parameter.isEmpty(), "there is a parameter to explain");
}

void claim(const ExportOptions &options)
{
    claimIterations(options.iteration);
    claimSide(options.picture.width);
    claimSide(options.picture.height);
    require(options.picture.scale >= 1 && options.picture.scale <= 4, "a picture's scale is within its bounds");
    require(!options.file.isEmpty(), "there is a file to write");
}

void claim(const WorksheetOptions &options)
{
    claimIterations(options.iteration);
    require(!options.file.isEmpty(), "there is a file to write");
    require(!options.solution.blanks.empty(), "a worksheet has blanks");
    require(!options.variants || *options.variants > 0, "there are exercises to make");
}

void claim(const CheckOptions &)
{
}

void claim(const ExamplesOptions &)
{
}

void claim(const TextOptions &options)
{
    require(!options.text.isEmpty(), "there is a text to print");
}

QStringList argumentsFrom(const QByteArray &bytes)
{
    QStringList arguments;
    for (const QByteArray &line : bytes.split('\n')) {
        // As the system hands them over, arguments end at a zero.
        arguments << QString::fromLocal8Bit(line.constData());
    }
    return bytes.isEmpty() ? QStringList() : arguments;
}

} // namespace

void tryReader(const QByteArray &bytes)
{
    const Outcome<CommandLine> read = readCommandLine(argumentsFrom(bytes));
    if (!read) {
        require(!read.problem().trimmed().isEmpty(), "a refusal has a sentence");
        return;
    }
    std::visit([](const auto &options) { claim(options); }, read.value());
}
