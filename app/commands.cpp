// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"

#include "app/exports.h"
#include "app/offscreen.h"
#include "app/worksheets.h"
#include "core/explanation/chainrule.h"
#include "core/explanation/gradientverdict.h"
#include "core/explanation/numberformat.h"
#include "core/explanation/report.h"
#include "core/model/files.h"
#include "core/model/projectfile.h"
#include "core/model/showntext.h"
#include "core/training/errorcurve.h"
#include "core/training/experimentfile.h"
#include "core/training/gradientcheck.h"
#include "core/training/replay.h"
#include "core/training/trainer.h"
#include "ui/panels/curvepicture.h"

#include <algorithm>
#include <cmath>

namespace {

Done success()
{
    return std::monostate();
}

Done print(const QString &text)
{
    return writeFile(QStringLiteral("-"), text);
}

/// The course of what was chosen; its branches play no part in commands.
Outcome<Course> loadCourse(const ProjectChoice &choice)
{
    Outcome<Loaded> loaded = load(choice);
    if (!loaded)
        return Problem{loaded.problem()};
    return std::move(loaded).value().experiment.course;
}

/// The sentence of the first of two outcomes that failed, or success.
Done firstProblem(const Done &first, const Done &second)
{
    return first ? second : first;
}

// ---- train ----

/// Follows the total error through training, for a table and for a picture.
class CurveObserver
{
public:
    CurveObserver(const TrainOptions &options, const QString &title)
        : m_picture(options.curveFile)
        , m_title(title)
    {
        if (!options.csvFile.isEmpty())
            m_csv.emplace(options.csvFile);
    }

    bool isWanted() const { return m_csv || !m_picture.isEmpty(); }

    Done open()
    {
        if (!m_csv)
            return success();
        const Done opened = m_csv->open();
        return opened ? m_csv->write(curveCsvHeader()) : opened;
    }

    Done note(long long iteration, double error)
    {
        if (!isWanted())
            return success();
        m_curve.append(error);
        return m_csv ? m_csv->write(curveCsvRow(iteration, error)) : success();
    }

    Done finish()
    {
        const Done csv = m_csv ? m_csv->finish() : success();
        return firstProblem(csv, m_picture.isEmpty() || m_curve.isEmpty() ? success() : writePicture());
    }

private:
    Done writePicture() const
    {
        CurvePictureOptions options;
        options.title = m_title;
        return withoutDisplay([&] { return writeCurvePicture(m_curve, options, m_picture); });
    }

    QString m_picture;
    QString m_title;
    std::optional<OutputFile> m_csv;
    ErrorCurve m_curve;
};

/// Trains until the iterations are finished or one of the options' conditions is met, or up to a problem. Where nobody asks
/// for the total error of each iteration, only that of the last one is confirmed.
Done trainObserved(Trainer &trainer, const Course &course, const TrainOptions &options, CurveObserver &observer)
{
    const bool needError = observer.isWanted() || !options.stop.isEmpty();
    const double first = trainer.totalError();
    if (!std::isfinite(first))
        return Problem{QStringLiteral("the total error is infinite before training")};
    StopWatch watch(options.stop, trainer.project(), trainer.iteration(), first);
    Done done = observer.note(trainer.iteration(), first);
    for (bool stopped = false; done && !stopped && trainer.iteration() < options.iterations;) {
        done = trainer.performIteration();
        const bool ends = trainer.iteration() == options.iterations;
        const double error = done && (needError || ends) ? trainer.totalError() : 0.0;
        if (done)
            done = trainer.confirm(error);
        if (!done)
            break;
        done = observer.note(trainer.iteration(), error);
        stopped = watch.note(trainer.iteration(), error).has_value();
        followDecision(trainer, course);
    }
    return done;
}

/// Writes what the options ask for; the rest is written even if one of the files cannot be.
Done reportTraining(const TrainOptions &options, const Project &before, const Trainer &trainer, CurveObserver &observer)
{
    const TrainingResult result = trainingResult(before, trainer.project(), trainer.iteration());
    Done done = observer.finish();
    if (!options.jsonFile.isEmpty())
        done = firstProblem(done, writeFile(options.jsonFile, trainingJson(result)));
    if (!options.saveFile.isEmpty())
        done = firstProblem(done, writeFile(options.saveFile, writeProject(trainer.project())));
    if (!observer.isWanted() && options.jsonFile.isEmpty() && options.saveFile.isEmpty())
        done = firstProblem(done, print(trainingTable(result)));
    return done;
}

void apply(const TrainOptions &options, Project &project)
{
    project.training.updateOrder = options.updateOrder.value_or(project.training.updateOrder);
    project.training.optimizer.learningRate = options.learningRate.value_or(project.training.optimizer.learningRate);
}

Done run(const TrainOptions &options)
{
    Outcome<Course> loaded = loadCourse(options.project);
    if (!loaded)
        return Problem{loaded.problem()};
    Course course = std::move(loaded).value();
    apply(options, course.start);
    for (Intervention &intervention : course.interventions)
        apply(options, intervention.project);
    const Project &project = course.start;

    CurveObserver observer(options, project.title);
    if (Done opened = observer.open(); !opened)
        return opened;
    Trainer trainer(project);
    const Done trained = trainObserved(trainer, course, options, observer);
    return firstProblem(trained, reportTraining(options, project, trainer, observer));
}

// ---- explain ----

QString explanation(const ChainRule &rule, const ExplainOptions &options)
{
    switch (options.format) {
    case ExplainOptions::Format::Text:
        return explanationText(rule, options.iteration);
    case ExplainOptions::Format::Json:
        return explanationJson(rule);
    case ExplainOptions::Format::Latex:
        return explanationLatex(rule);
    }
    Q_UNREACHABLE();
}

Done run(const ExplainOptions &options)
{
    const Outcome<Course> course = loadCourse(options.project);
    if (!course)
        return Problem{course.problem()};
    Trainer trainer(course.value().start);
    if (Done trained = trainUntil(trainer, course.value(), options.iteration); !trained)
        return trained;
    const Project start = trainer.project();
    const std::optional<ParameterId> parameter = parameterNamed(start.network, options.parameter);
    if (!parameter) {
        const std::vector<ParameterId> parameters = parametersOf(start.network);
        return Problem{QStringLiteral("no parameter is named \"%1\"; there are %2 to %3")
                           .arg(shownText(options.parameter), parameterName(start.network, parameters.front()),
                                parameterName(start.network, parameters.back()))};
    }
    // The iteration itself is tried too: of one that cannot be finished there is nothing true to say.
    if (Done done = trainer.performIteration(); !done)
        return done;
    return print(explanation(chainRule(start, options.iteration, *parameter), options));
}

// ---- check, export, examples, texts ----

/// A sentence for each parameter that cannot be judged because the error has a kink there, and how many more there are.
QString kinkLines(const Network &network, const std::vector<GradientDifference> &differences)
{
    constexpr std::ptrdiff_t mostLines = 5;
    QString lines;
    const auto first = std::ranges::find_if(differences, [](const GradientDifference &each) { return each.kink.has_value(); });
    const std::ptrdiff_t count = differences.end() - first;
    for (auto each = first; each != first + std::min(count, mostLines); ++each)
        lines += kinkText(network, *each) + QLatin1Char('\n');
    if (count > mostLines)
        lines += QStringLiteral("… and %1 more parameters at kinks\n").arg(count - mostLines);
    return lines;
}

Done run(const CheckOptions &options)
{
    const Outcome<Course> course = loadCourse(options.project);
    if (!course)
        return Problem{course.problem()};
    const Network &network = course.value().start.network;
    const std::vector<GradientDifference> differences = gradientDifferences(course.value().start);
    const GradientDifference &largest = differences.front();
    const QString name = parameterName(network, largest.parameter);
    Done printed = print(QStringLiteral("largest relative difference: %1 at %2\n  gradient            %3\n  finite differences  %4\n")
                             .arg(allDigits(largest.relative), name, allDigits(largest.gradient), allDigits(largest.slope))
                         + kinkLines(network, differences));
    if (printed && !largest.kink && !(largest.relative <= GradientVerdict::tolerance))
        return Problem{
            QStringLiteral("the gradient of %1 differs from finite differences by more than %2").arg(name).arg(GradientVerdict::tolerance)};
    return printed;
}

Done run(const ExportOptions &options)
{
    const Outcome<Course> course = loadCourse(options.project);
    return course ? exportCourse(course.value(), options) : Problem{course.problem()};
}

Done run(const WorksheetOptions &options)
{
    const Outcome<Course> course = loadCourse(options.project);
    return course ? writeWorksheets(course.value(), options) : Problem{course.problem()};
}

Done run(const ExamplesOptions &)
{
    const std::vector<Example> all = examples();
    const auto longest = std::ranges::max_element(all, {}, [](const Example &example) { return example.name.size(); });
    const auto width = static_cast<int>(longest->name.size());
    QString lines;
    for (const Example &example : all)
        lines += QStringLiteral("%1  %2\n").arg(example.name, -width).arg(example.title);
    return print(lines);
}

Done run(const TextOptions &options)
{
    return print(options.text);
}

Done run(const WindowOptions &)
{
    Q_UNREACHABLE();
}

} // namespace

Outcome<Loaded> load(const ProjectChoice &choice)
{
    if (choice.fileName.isEmpty()) {
        Outcome<Project> example = exampleProject(choice.example);
        if (!example)
            return Problem{example.problem()};
        return Loaded{Course{std::move(example).value(), {}}};
    }
    const Outcome<QByteArray> bytes = readFile(choice.fileName);
    if (!bytes)
        return Problem{bytes.problem()};
    Outcome<Experiment> experiment = readExperiment(bytes.value());
    if (!experiment)
        return Problem{QStringLiteral("%1: %2").arg(choice.fileName, experiment.problem())};
    return Loaded{std::move(experiment).value(), bytes.value()};
}

Done runCommand(const CommandLine &commandLine)
{
    return std::visit([](const auto &options) { return run(options); }, commandLine);
}
