// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worksheets.h"

#include "app/offscreen.h"
#include "core/export/worksheet.h"
#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "core/training/replay.h"
#include "core/training/trainer.h"
#include "ui/paperfile.h"

#include <QFileInfo>

namespace {

Done writeAll(const Project &project, const WorksheetSet &set, const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix();
    for (int number = 0; number < set.count(); ++number) {
        const Outcome<Worksheet> made = worksheet(project, set, number);
        if (!made)
            return Problem{made.problem()};
        const auto name = [&](bool key, const QString &of) { return worksheetFile(fileName, set, number, key, of); };
        if (Done done = writePaper(made.value().sheet, name(false, ending)); !done)
            return done;
        if (Done done = writePaper(made.value().key, name(true, ending)); !done)
            return done;
        if (!set.variants)
            continue;
        const QString file = name(false, QStringLiteral("backprop"));
        if (Done done = writeFile(file, writeProject(made.value().project)); !done)
            return done;
    }
    return std::monostate();
}

} // namespace

Done writeWorksheets(const Course &course, const WorksheetOptions &options)
{
    Trainer trainer(course.start);
    if (Done trained = trainUntil(trainer, course, options.iteration); !trained)
        return trained;
    WorksheetSet set{options.solution, options.iteration, options.variants, options.seed};
    Outcome<std::vector<ParameterId>> parameters = parametersNamed(trainer.network(), options.parameters);
    if (!parameters)
        return Problem{parameters.problem()};
    set.solution.parameters = std::move(parameters).value();
    return withoutDisplay([&] { return writeAll(trainer.project(), set, options.file); });
}
