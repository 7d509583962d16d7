// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/worksheet.h"

#include "core/export/exercise.h"
#include "core/model/limits.h"
#include "core/model/projectfile.h"
#include "core/model/showntext.h"

#include <QFileInfo>

#include <algorithm>

namespace {

/// The words in a worksheet's title.
class Titles
{
    Q_DECLARE_TR_FUNCTIONS(Worksheet)

public:
    static QString of(const Project &project, const WorksheetSet &set, int number)
    {
        const QString name = project.title.isEmpty() ? tr("One iteration of back-propagation") : shownTitle(project.title);
        if (!set.variants)
            return name;
        const auto withNumber = [number](const QString &of) { return tr("%1 – variant %2").arg(of, QString::number(number + 1)); };
        // An exercise is a project, too, and its title must not be longer than a file may have it.
        return withNumber(beginningOf(name, limits::text - withNumber({}).size()));
    }
    static QString key(const QString &title) { return tr("%1 – key").arg(title); }
    static QString remark(const ExerciseFlaws &flaws)
    {
        QStringList remarks;
        if (flaws.sleeping > 0)
            remarks += tr("neurons that are saturated or dead: %1").arg(flaws.sleeping);
        if (flaws.invisible > 0)
            remarks += tr("parameters that change less than four decimals show: %1").arg(flaws.invisible);
        return remarks.join(QStringLiteral("; "));
    }
};

} // namespace

Outcome<Worksheet> worksheet(const Project &project, const WorksheetSet &set, int number)
{
    Outcome<Project> asked = set.variants ? newExercise(project, variantSeed(set.seed, number)) : Outcome<Project>(project);
    if (!asked)
        return Problem{asked.problem()};
    Worksheet result{{}, {}, std::move(asked).value(), {}};
    const long long iteration = set.variants ? 0 : set.iteration;
    SolutionOptions options = set.solution;
    options.title = Titles::of(project, set, number);
    if (set.variants) {
        result.project.title = options.title;
        result.remark = Titles::remark(exerciseFlaws(result.project).value_or(ExerciseFlaws()));
    }
    Outcome<Paper> sheet = workedSolution(result.project, iteration, options);
    options.title = Titles::key(options.title);
    options.blanks.clear();
    Outcome<Paper> key = workedSolution(result.project, iteration, options);
    if (!sheet)
        return Problem{sheet.problem()};
    result.sheet = std::move(sheet).value();
    result.key = std::move(key).value();
    return result;
}

std::vector<Quantity> blankQuantities(const Paper &sheet)
{
    std::vector<Quantity> blank;
    for (const PaperBlock &block : sheet.blocks) {
        const auto *equation = std::get_if<PaperEquation>(&block);
        if (equation && equation->result && equation->right.last() == blankSign()
            && std::ranges::find(blank, *equation->result) == blank.end())
            blank.push_back(*equation->result);
    }
    return blank;
}

QString worksheetFile(const QString &fileName, const WorksheetSet &set, int number, bool key, const QString &ending)
{
    const QString own = QFileInfo(fileName).suffix();
    QString name = own.isEmpty() ? fileName : fileName.chopped(own.size() + 1);
    if (set.variants) {
        const auto digits = QString::number(set.count()).size();
        name += QLatin1Char('-') + QString::number(number + 1).rightJustified(digits, QLatin1Char('0'));
    }
    if (key)
        name += QStringLiteral("-key");
    return name + QLatin1Char('.') + ending;
}
