// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worksheets.h"

#include "app/offscreen.h"
#include "core/export/worksheet.h"
#include "core/training/replay.h"
#include "core/training/trainer.h"
#include "ui/paperfile.h"

#include <cstdio>
#include <unistd.h>

namespace {

/// Says on a terminal how far many worksheets are.
void showProgress(int written, int count)
{
    if (count >= 20 && isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, written < count ? "\r%d of %d" : "\r%d of %d\n", written, count);
}

Done writeAll(const Project &project, const WorksheetSet &set, const QString &fileName)
{
    for (int number = 0; number < set.count(); ++number) {
        const Outcome<Worksheet> made = worksheet(project, set, number);
        const Done done = made ? writeWorksheet(made.value(), set, number, fileName) : Done(Problem{made.problem()});
        if (!done)
            return number == 0 ? done
                               : Problem{QStringLiteral("%1 (worksheets written before: %2)").arg(done.problem(), QString::number(number))};
        if (!made.value().remark.isEmpty())
            std::fprintf(stderr, "variant %d is not as nice as one would like: %s\n", number + 1, qPrintable(made.value().remark));
        showProgress(number + 1, set.count());
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
