// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports.h"

#include "core/explanation/report.h"
#include "core/export/pytorch.h"
#include "core/model/files.h"
#include "core/training/replay.h"
#include "core/training/trainer.h"

#include <QFileInfo>

#include <algorithm>

namespace {

/// What training came to before a problem ended it is written all the same.
Done writeParameters(const Course &course, const ExportOptions &options)
{
    Trainer trainer(course.start);
    const Done trained = trainUntil(trainer, course, options.iteration);
    const Done written = writeFile(options.file, parametersCsv(trainer.network()));
    return trained ? written : trained;
}

Done writePytorch(const Course &course, const ExportOptions &options)
{
    return writeFile(options.file, pytorchProgram(course, options.iteration));
}

constexpr ExportWriter writers[] = {
    {"csv", "all parameters", 0, writeParameters},
    {"py", "a PyTorch program that trains N iterations and prints the JSON of \"train\"", 1, writePytorch},
};

} // namespace

std::span<const ExportWriter> exportWriters()
{
    return writers;
}

const ExportWriter *exportWriterFor(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto *found = std::ranges::find_if(writers, [&ending](const ExportWriter &each) { return ending == QLatin1String(each.ending); });
    return found == std::end(writers) ? nullptr : found;
}

QStringList exportEndings()
{
    QStringList endings;
    for (const ExportWriter &writer : writers)
        endings << QLatin1String(writer.ending);
    return endings;
}

Done exportCourse(const Course &course, const ExportOptions &options)
{
    const ExportWriter *writer = exportWriterFor(options.file);
    return writer->write(course, options);
}
