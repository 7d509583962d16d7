// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports.h"

#include "app/exportkinds.h"
#include "app/offscreen.h"
#include "core/explanation/report.h"
#include "core/export/data.h"
#include "core/export/onnx.h"
#include "core/export/pytorch.h"
#include "core/export/solution.h"
#include "core/model/files.h"
#include "core/model/showntext.h"
#include "core/model/statedict.h"
#include "core/training/errorcurve.h"
#include "core/training/replay.h"
#include "core/training/trainer.h"
#include "ui/diagrampicture.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/panels/curvepicture.h"
#include "ui/panels/outputmappanel.h"
#include "ui/panels/outputplot.h"
#include "ui/paperfile.h"

namespace {

/// What training came to before a problem ended it is written all the same.
template<typename Content>
Done writeTrained(const Course &course, const ExportOptions &options, Content content)
{
    Trainer trainer(course.start);
    const Done trained = trainUntil(trainer, course, options.iteration);
    const Done written = writeFile(options.file, content(trainer.network()));
    return trained ? written : trained;
}

Done writeParameters(const Course &course, const ExportOptions &options)
{
    return writeTrained(course, options, parametersCsv);
}

Done writeWeights(const Course &course, const ExportOptions &options)
{
    return writeTrained(course, options, [](const Network &network) { return stateDictSafetensors(stateDictOf(network)); });
}

Done writeOnnx(const Course &course, const ExportOptions &options)
{
    return writeTrained(course, options, onnxModel);
}

Done writeState(const Course &course, const ExportOptions &options)
{
    Trainer trainer(course.start);
    if (Done trained = trainUntil(trainer, course, options.iteration); !trained)
        return trained;
    const Outcome<QString> state = stateJson(trainer.project(), options.iteration);
    return state ? writeFile(options.file, state.value()) : Problem{state.problem()};
}

Done writePytorch(const Course &course, const ExportOptions &options)
{
    return writeFile(options.file, pytorchProgram(course, options.iteration));
}

Done writeSolution(const Course &course, const ExportOptions &options)
{
    Trainer trainer(course.start);
    if (Done trained = trainUntil(trainer, course, options.iteration); !trained)
        return trained;
    Outcome<std::vector<ParameterId>> parameters = parametersNamed(trainer.network(), options.parameter);
    if (!parameters)
        return Problem{parameters.problem()};
    SolutionOptions solution;
    solution.format = options.format;
    solution.parameters = std::move(parameters).value();
    const Outcome<Paper> paper = workedSolution(trainer.project(), options.iteration, solution);
    if (!paper)
        return Problem{paper.problem()};
    return withoutDisplay([&] { return writePaper(paper.value(), options.file); });
}

/// The error after each iteration.
Done writeCurve(const Course &course, const ExportOptions &options)
{
    Trainer trainer(course.start);
    ErrorCurve curve;
    curve.append(trainer.totalError());
    Done trained = std::monostate();
    for (long long iteration = 1; iteration <= options.iteration && trained; ++iteration) {
        trained = trainUntil(trainer, course, iteration);
        if (trained)
            curve.append(trainer.totalError());
    }
    CurvePictureOptions look;
    look.title = course.start.title;
    look.size = {options.picture.width.value_or(look.size.width()), options.picture.height.value_or(look.size.height())};
    look.scale = options.picture.scale;
    const Done written = writeCurvePicture(curve, look, options.file);
    return trained ? written : trained;
}

Done writeFormula(const Trainer &trainer, const ExportOptions &options)
{
    const std::optional<ParameterId> parameter = parameterNamed(trainer.network(), options.parameter);
    if (!parameter)
        return Problem{QStringLiteral("no parameter is named \"%1\"").arg(shownText(options.parameter))};
    ChainRulePanel panel;
    panel.setStyle(Style::paper());
    panel.showRule(chainRule(trainer.project(), trainer.iteration(), *parameter), options.format);
    const PaperPicture picture = panel.picture();
    return writePicture(picture, {sizeWithin(picture, options.picture), options.picture.scale}, options.file);
}

/// The first output's map.
Done writeMap(const Trainer &trainer, const ExportOptions &options)
{
    if (trainer.network().inputs > 2)
        return Problem{QStringLiteral("a map is over one or two inputs; this network has %1").arg(trainer.network().inputs)};
    const PaperPicture picture = OutputPlot::paperPicture(outputPicture(trainer.project(), {trainer.network().lastLayer(), 0}));
    return writePicture(picture, {sizeWithin(picture, options.picture), options.picture.scale}, options.file);
}

Done writePicture(const Course &course, const ExportOptions &options)
{
    using Content = ExportOptions::Content;
    if (options.content == Content::Solution)
        return writeSolution(course, options);
    if (options.content == Content::Curve)
        return withoutDisplay([&] { return writeCurve(course, options); });
    Trainer trainer(course.start);
    const Done trained = trainUntil(trainer, course, options.iteration);
    const Done written = withoutDisplay([&] {
        switch (options.content) {
        case Content::Formula:
            return writeFormula(trainer, options);
        case Content::Map:
            return writeMap(trainer, options);
        default:
            return writeDiagramPicture(trainer.project(), trainer.iteration(), options.picture, options.file);
        }
    });
    return trained ? written : trained;
}

using Writer = Done (*)(const Course &course, const ExportOptions &options);

Writer writerOf(ExportKind::Form form)
{
    using Form = ExportKind::Form;
    switch (form) {
    case Form::Picture:
        return writePicture;
    case Form::Solution:
        return writeSolution;
    case Form::Parameters:
        return writeParameters;
    case Form::State:
        return writeState;
    case Form::Onnx:
        return writeOnnx;
    case Form::Pytorch:
        return writePytorch;
    case Form::Weights:
        return writeWeights;
    }
    Q_UNREACHABLE();
}

} // namespace

Done exportCourse(const Course &course, const ExportOptions &options)
{
    const ExportKind *kind = exportKindOf(options.file);
    return writerOf(kind->form)(course, options);
}
