// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worksheets.h"

#include "app/offscreen.h"
#include "core/export/worksheet.h"
#include "core/training/replay.h"
#include "core/training/trainer.h"
#include "ui/paperfile.h"

namespace {

Done writeAll(const Project &project, const WorksheetSet &set, const QString &fileName)
{
    for (int number = 0; number < set.count(); ++number) {
        const Outcome<Worksheet> made = worksheet(project, set, number);
        if (!made)
            return Problem{made.problem()};
        if (Done done = writeWorksheet(made.value(), set, number, fileName); !done)
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
