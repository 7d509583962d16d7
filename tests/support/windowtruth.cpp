// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowtruth.h"

#include "core/explanation/chainrule.h"
#include "core/model/overloaded.h"
#include "core/training/propagation.h"
#include "ui/curvetabledialog.h"
#include "ui/curvetablemodel.h"
#include "ui/diagram/diagramscene.h"
#include "ui/diagram/diagramview.h"
#include "ui/document.h"
#include "ui/formula/formulaview.h"
#include "ui/mainwindow.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/readout.h"
#include "ui/predictpresenter.h"
#include "ui/session.h"

#include <QTableView>

#include <bit>
#include <cmath>

namespace {

bool sameBits(double one, double other)
{
    return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other) || (std::isnan(one) && std::isnan(other));
}

QString differs(const QString &what, double shown, double computed)
{
    if (sameBits(shown, computed))
        return {};
    return QStringLiteral("%1 is shown as %2 instead of %3").arg(what).arg(shown, 0, 'g', 17).arg(computed, 0, 'g', 17);
}

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isBetweenIterations(const Moment &moment)
{
    return moment.position.part == 0 && (moment.position.phases == 0 || moment.position.phases == moment.phaseCount);
}

/// The number that belongs to a part of the diagram, of a project and what its forward phase makes of a sample.
double numberOf(const DiagramPart &part, const Project &project, const Sample &sample, const SampleForward &forward)
{
    return std::visit(Overloaded{
                          [&](NeuronId neuron) {
                              return neuron.layer == 0 ? sample.inputs[at(neuron.index)]
                                                       : forward.layers[at(neuron.layer - 1)].out[at(neuron.index)];
                          },
                          [&](WeightId weight) { return project.network.value(weight); },
                          [&](BiasId bias) { return project.network.value(bias); },
                          [&](TargetPart target) { return sample.targets[at(target.output)]; },
                          [&](ErrorPart error) { return forward.errors[at(error.output)]; },
                          [&](TotalPart) { return forward.error; },
                      },
                      part);
}

QString wrongInDiagram(const MainWindow &window, const Moment &shown)
{
    const Sample &sample = shown.project.samples[shown.sample];
    SampleForward forward = shown.forward;
    // Within an iteration the values of its forward phase stay in view, though weights may have changed since.
    if (isBetweenIterations(shown))
        forwardSample(shown.project.network, sample, shown.project.training.loss, forward);
    for (const DiagramItem *item : window.findChild<DiagramView *>()->diagram().items()) {
        const SpokenLook &spoken = item->spoken();
        const QString wrong = differs(spoken.name, spoken.value, numberOf(item->part(), shown.project, sample, forward));
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString wrongInReadOuts(const MainWindow &window, const Moment &shown)
{
    for (const Readout *readout : window.findChildren<Readout *>()) {
        QString wrong;
        if (readout->accessibleName() == QLatin1String("Total error"))
            wrong = differs(QStringLiteral("the total error"), readout->value(), shown.totalError);
        else if (readout->accessibleName() == QLatin1String("Iteration"))
            wrong = differs(QStringLiteral("the iteration"), readout->value(), static_cast<double>(shown.iteration));
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// At rest.
QString wrongInFormula(const MainWindow &window, const Session &session)
{
    const std::optional<ChainRule> &rule = window.findChild<ChainRulePanel *>()->formula()->rule();
    const std::optional<ParameterId> selected = session.selected();
    if (rule.has_value() != selected.has_value())
        return QStringLiteral("the chain rule is not that of what is selected");
    if (!rule)
        return {};
    const Moment &moment = session.moment();
    const ChainRule expected = chainRule(projectBefore(moment), moment.position.iteration, *selected);
    if (rule->name != expected.name)
        return QStringLiteral("the chain rule explains %1 instead of %2").arg(rule->name, expected.name);
    return differs(QStringLiteral("the gradient of ") + expected.name, rule->gradient, expected.gradient);
}

/// At rest.
QString wrongInTable(const MainWindow &window, Session &session)
{
    const auto *dialog = window.findChild<CurveTableDialog *>();
    if (!dialog || !dialog->isVisible())
        return {};
    const auto *model = dialog->findChild<CurveTableModel *>();
    const int last = model->rowCount() - 1;
    // The last row of a long training is the first iteration of a stretch.
    if (model->iterationAt(last) != session.lastIteration())
        return session.curve(1000).back().firstIteration == model->iterationAt(last) ? QString()
                                                                                     : QStringLiteral("the table is not the curve's");
    const QString text = model->csv().trimmed().section(u'\n', -1).section(u',', 1, 1);
    return differs(QStringLiteral("the table's last error"), text.toDouble(), session.lastError());
}

/// At rest.
QString wrongInCurve(const MainWindow &window, Session &session)
{
    const CurveView &view = *window.findChild<CurveView *>();
    if (view.curve().stretches().empty())
        return QStringLiteral("the chart shows no curve");
    const CurveStretch &last = view.curve().stretches().back();
    if (last.lastIteration != session.lastIteration())
        return QStringLiteral("the chart ends at iteration %1 instead of %2").arg(last.lastIteration).arg(session.lastIteration());
    const QString wrong = differs(QStringLiteral("the curve's last error"), last.last, session.lastError());
    const Moment &moment = session.moment();
    // The curve knows nothing of a number that is only being typed.
    const bool isPreview = moment.project != session.present();
    if (!wrong.isEmpty() || moment.iteration != session.lastIteration() || !isBetweenIterations(moment) || isPreview)
        return wrong;
    return differs(QStringLiteral("the error where the curve ends"), moment.totalError, last.last);
}

} // namespace

QString contradiction(MainWindow &window)
{
    Session &session = window.session();
    if (window.isWindowModified() != window.document().isModified())
        return QStringLiteral("the title is wrong about unsaved changes");
    const Moment &shown = session.shown();
    if (!sameBits(shown.totalError, totalError(shown.project.network, shown.project.samples, shown.project.training.loss)))
        return QStringLiteral("the total error in view is not that of the parameters in view");
    // Where numbers are to be predicted they are hidden.
    if (window.findChild<PredictPresenter *>()->isActive())
        return {};
    QString wrong = wrongInReadOuts(window, shown);
    if (wrong.isEmpty())
        wrong = wrongInDiagram(window, shown);
    if (!wrong.isEmpty() || session.isRunning())
        return wrong;
    wrong = wrongInFormula(window, session);
    if (wrong.isEmpty())
        wrong = wrongInCurve(window, session);
    return wrong.isEmpty() ? wrongInTable(window, session) : wrong;
}
