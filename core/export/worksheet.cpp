// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/worksheet.h"

#include "core/explanation/predictionquestions.h"
#include "core/export/exercise.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace {

/// The words in a worksheet's title.
class Titles
{
    Q_DECLARE_TR_FUNCTIONS(Worksheet)

public:
    static QString of(const Project &project, const WorksheetSet &set, int number)
    {
        const QString name = project.title.isEmpty() ? tr("One iteration of back-propagation") : project.title;
        return set.variants ? tr("%1 – variant %2").arg(name).arg(number + 1) : name;
    }
    static QString key(const QString &title) { return tr("%1 – key").arg(title); }
};

/// The part of a worksheet in which a quantity stands.
BlankPart partOf(const Quantity &quantity)
{
    switch (quantity.kind) {
    case Quantity::Kind::Input:
    case Quantity::Kind::Target:
    case Quantity::Kind::Parameter:
    case Quantity::Kind::Net:
    case Quantity::Kind::Out:
        return BlankPart::Forward;
    case Quantity::Kind::Error:
    case Quantity::Kind::TotalError:
        return BlankPart::Errors;
    case Quantity::Kind::Updated:
        return BlankPart::Updates;
    default:
        return BlankPart::Backward;
    }
}

bool isWorkedOut(const Quantity &quantity, const std::vector<ParameterId> &parameters)
{
    const bool ofParameter = quantity.kind == Quantity::Kind::Gradient || quantity.kind == Quantity::Kind::Updated;
    return parameters.empty() || !ofParameter || std::ranges::find(parameters, quantity.parameter) != parameters.end();
}

} // namespace

Outcome<Worksheet> worksheet(const Project &project, const WorksheetSet &set, int number)
{
    Outcome<Project> asked = set.variants ? newExercise(project, variantSeed(set.seed, number)) : Outcome<Project>(project);
    if (!asked)
        return Problem{asked.problem()};
    Worksheet result{{}, {}, std::move(asked).value()};
    const long long iteration = set.variants ? 0 : set.iteration;
    SolutionOptions options = set.solution;
    options.title = Titles::of(project, set, number);
    if (set.variants)
        result.project.title = options.title;
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

std::vector<Quantity> blankQuantities(const Project &project, const SolutionOptions &options)
{
    PredictionScope everything;
    everything.most = std::numeric_limits<int>::max();
    std::vector<Quantity> blank;
    for (const PredictionQuestion &question : predictionQuestions(Evidence(project, 0), everything)) {
        const Quantity &quantity = question.quantity;
        if (options.blanks.contains(partOf(quantity)) && isWorkedOut(quantity, options.parameters)
            && std::ranges::find(blank, quantity) == blank.end())
            blank.push_back(quantity);
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
