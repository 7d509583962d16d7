// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/errorsurfacepanel.h"

#include "ui/panels/choicebox.h"
#include "ui/panels/promptbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr int pauseMilliseconds = 200;
constexpr int msBetweenLooks = 30;
constexpr std::size_t mostPathPoints = 2000;

/// Every second point, and the last.
void thin(std::vector<PathPoint> &path)
{
    const PathPoint last = path.back();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < path.size(); i += 2)
        path[kept++] = path[i];
    path.resize(kept);
    if (path.back() != last)
        path.push_back(last);
}

/// The parameters to begin with: two of the last layer that lead to the same neuron, or what there is.
std::pair<int, int> firstChoice(const std::vector<ParameterId> &parameters, const Network &network)
{
    const auto indexOf = [&parameters](ParameterId id) {
        const auto found = std::find(parameters.begin(), parameters.end(), id);
        return found == parameters.end() ? -1 : static_cast<int>(found - parameters.begin());
    };
    const int last = network.lastLayer();
    const int across = indexOf(WeightId{last, 0, 0});
    int up = indexOf(WeightId{last, 0, 1});
    if (up < 0)
        up = indexOf(BiasId{last, 0});
    return {across, up >= 0 ? up : (across == 0 ? 1 : 0)};
}

} // namespace

ErrorSurfacePanel::ErrorSurfacePanel(QWidget *parent)
    : QWidget(parent)
    , m_plot(new SurfacePlot(this))
    , m_readout(new QLabel(this))
{
    m_plot->setAccessibleName(tr("Error surface"));
    m_plot->setToolTip(tr("Drag to move, wheel or + and − to zoom, double click or 0 to see the whole way"));
    m_readout->setAccessibleName(tr("Values on the surface"));
    m_readout->setFont(Style::font(12));
    // Long names and numbers need a line each; the plot keeps its height.
    m_readout->setWordWrap(true);
    m_readout->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_readout->setFixedHeight(3 * m_readout->fontMetrics().lineSpacing() + 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(createChoosers());
    column->addWidget(m_plot, 1);
    column->addWidget(m_readout);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    m_looks.setInterval(msBetweenLooks);
    connect(&m_pause, &QTimer::timeout, this, &ErrorSurfacePanel::compute);
    connect(&m_looks, &QTimer::timeout, this, &ErrorSurfacePanel::look);
    connect(m_across, &ChoiceBox::currentIndexChanged, this, &ErrorSurfacePanel::acrossChosen);
    connect(m_up, &ChoiceBox::currentIndexChanged, this, &ErrorSurfacePanel::upChosen);
    connect(m_fit, &PromptButton::clicked, this, &ErrorSurfacePanel::fit);
    connect(m_plot, &SurfacePlot::fitWanted, this, &ErrorSurfacePanel::fit);
    connect(m_plot, &SurfacePlot::pointedAway, this, &ErrorSurfacePanel::showPresent);
    connect(m_plot, &SurfacePlot::viewWanted, this, [this](const SurfaceView &view) {
        if (!m_possible)
            return;
        m_fitted = false;
        changeView(view);
    });
    connect(m_plot, &SurfacePlot::pointedAt, this, [this](double x, double y) {
        if (!m_possible)
            return;
        const std::optional<double> error = m_plot->errorAt(x, y);
        showValues(placeText(x, y) + (error ? tr("\nE ≈ %1").arg(m_format.text(*error)) : QString()));
    });
}

ErrorSurfacePanel::~ErrorSurfacePanel() = default;

QWidget *ErrorSurfacePanel::createChoosers()
{
    auto *choosers = new QWidget(this);
    m_across = new ChoiceBox(tr("Parameter across the surface"), choosers);
    m_up = new ChoiceBox(tr("Parameter up the surface"), choosers);
    for (ChoiceBox *box : {m_across, m_up}) {
        // A large network has very many parameters: their widths are not asked for.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(1);
        box->setMinimumWidth(54);
        box->setModel(&m_names);
        box->setToolTip(box->accessibleName());
    }
    m_fit = new PromptButton(tr("Fit"), choosers);
    m_fit->setAccessibleName(tr("Show the whole way on the surface"));
    m_fit->setToolTip(m_fit->accessibleName());
    auto *row = new QHBoxLayout(choosers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_across, 1);
    row->addWidget(m_up, 1);
    row->addWidget(m_fit);
    return choosers;
}

void ErrorSurfacePanel::setStyle(const Style &style)
{
    m_plot->setStyle(style);
}

void ErrorSurfacePanel::setFormat(const NumberFormat &format)
{
    m_format = format;
    showPresent();
    describe();
}

void ErrorSurfacePanel::showMoment(const Moment &moment)
{
    const bool same = !m_parameters.empty() && sameStructure(moment.project.network, m_project.network);
    const bool sameSurface = same && moment.project.network == m_project.network && moment.project.samples == m_project.samples
        && moment.project.training.loss == m_project.training.loss;
    m_project = moment.project;
    m_iteration = moment.iteration;
    m_error = moment.totalError;
    const Done possible = checkSurface(m_project);
    m_possible = bool(possible);
    m_plot->showSentence(possible.problem());
    for (QWidget *control : std::initializer_list<QWidget *>{m_across, m_up, m_fit})
        control->setEnabled(m_possible);
    if (!same)
        offerParameters();
    if (!m_possible) {
        m_wanted = false;
        m_worker.cancel();
        m_looks.stop();
        m_plot->showSurface(std::nullopt);
        m_readout->clear();
        m_plot->setAccessibleDescription(possible.problem());
        return;
    }
    extendPath(moment);
    if (m_fitted && !presentIsSeen())
        fit();
    if (!sameSurface)
        request();
}

void ErrorSurfacePanel::setPath(std::vector<PathPoint> path)
{
    m_path = std::move(path);
    if (!m_possible)
        return;
    m_plot->showPath(m_path, present());
    if (m_fitted)
        fit();
}

/// Offers the parameters of another structure; those chosen before stay if they are still there.
void ErrorSurfacePanel::offerParameters()
{
    const QString across = m_across->currentText();
    const QString up = m_up->currentText();
    QStringList names;
    m_parameters.clear();
    if (m_possible) {
        m_parameters = parametersOf(m_project.network);
        for (const ParameterId &parameter : m_parameters)
            names << parameterName(m_project.network, parameter);
    }
    {
        const QSignalBlocker quietAcross(m_across);
        const QSignalBlocker quietUp(m_up);
        m_names.setStringList(names);
    }
    m_plot->showSurface(std::nullopt);
    if (!m_possible)
        return;
    const auto known = [&names](const QString &name) { return static_cast<int>(names.indexOf(name)); };
    if (known(across) >= 0 && known(up) >= 0)
        return choose(known(across), known(up));
    const auto [first, second] = firstChoice(m_parameters, m_project.network);
    choose(first, second);
}

void ErrorSurfacePanel::choose(int across, int up)
{
    const QSignalBlocker quietAcross(m_across);
    const QSignalBlocker quietUp(m_up);
    m_across->setCurrentIndex(across);
    m_up->setCurrentIndex(up);
    m_view.across = m_parameters[static_cast<std::size_t>(across)];
    m_view.up = m_parameters[static_cast<std::size_t>(up)];
    beginPath();
}

/// A parameter that is already on the other axis changes places with it.
void ErrorSurfacePanel::acrossChosen(int index)
{
    const auto before = std::find(m_parameters.begin(), m_parameters.end(), m_view.across) - m_parameters.begin();
    if (index >= 0)
        choose(index, index == m_up->currentIndex() ? static_cast<int>(before) : m_up->currentIndex());
}

void ErrorSurfacePanel::upChosen(int index)
{
    const auto before = std::find(m_parameters.begin(), m_parameters.end(), m_view.up) - m_parameters.begin();
    if (index >= 0)
        choose(index == m_across->currentIndex() ? static_cast<int>(before) : m_across->currentIndex(), index);
}

/// Another plane: nothing is known of it yet but the present.
void ErrorSurfacePanel::beginPath()
{
    m_path = {present()};
    m_plot->showSurface(std::nullopt);
    m_plot->showPath(m_path, present());
    fit();
    showPresent();
    emit pathWanted(m_view.across, m_view.up);
}

void ErrorSurfacePanel::fit()
{
    if (!m_possible)
        return;
    m_fitted = true;
    std::vector<PathPoint> points = m_path;
    points.push_back(present());
    changeView(viewAround(m_view.across, m_view.up, points));
}

void ErrorSurfacePanel::changeView(const SurfaceView &view)
{
    const bool differs = view != m_view || !m_plot->surface();
    m_view = view;
    m_plot->setView(m_view, m_across->currentText(), m_up->currentText());
    if (differs)
        request();
}

PathPoint ErrorSurfacePanel::present() const
{
    return pathPointOf(m_project.network, m_iteration, m_view.across, m_view.up);
}

/// Between two iterations the present is a new point of the way, if it lies ahead. Where the way went elsewhere at this
/// iteration, it has been changed since, and goes on from here.
void ErrorSurfacePanel::extendPath(const Moment &moment)
{
    const bool atRest = moment.position.part == 0 && (moment.position.phases == 0 || moment.position.phases == moment.phaseCount);
    if (!atRest)
        return;
    const PathPoint here = present();
    const auto same = std::lower_bound(m_path.begin(), m_path.end(), here.iteration,
                                       [](const PathPoint &point, long long iteration) { return point.iteration < iteration; });
    if (same != m_path.end() && (same->iteration != here.iteration || *same == here))
        return;
    m_path.erase(same, m_path.end());
    m_path.push_back(here);
    if (m_path.size() > mostPathPoints)
        thin(m_path);
}

bool ErrorSurfacePanel::presentIsSeen() const
{
    const PathPoint here = present();
    return m_view.x.contains(here.across) && m_view.y.contains(here.up);
}

void ErrorSurfacePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_possible)
        emit pathWanted(m_view.across, m_view.up);
    request();
}

void ErrorSurfacePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_looks.stop();
    m_worker.cancel();
}

void ErrorSurfacePanel::request()
{
    m_wanted = m_possible;
    compute();
}

void ErrorSurfacePanel::compute()
{
    if (!m_wanted || !isVisible() || m_pause.isActive())
        return;
    m_wanted = false;
    m_plot->showPath(m_path, present());
    showPresent();
    m_worker.request(m_project, m_view);
    m_pause.start();
    m_looks.start();
}

void ErrorSurfacePanel::look()
{
    const std::optional<ErrorSurface> surface = m_worker.take();
    if (!surface)
        return;
    m_plot->showSurface(surface);
    describe();
    if (surface->grid.columns < SurfaceWorker::finest || m_wanted)
        return;
    m_looks.stop();
    emit surfaceShown();
}

void ErrorSurfacePanel::showPresent()
{
    if (!m_possible)
        return;
    const PathPoint here = present();
    showValues(placeText(here.across, here.up) + tr("\nE = %1 now").arg(m_format.text(m_error)));
}

/// A name stays beside its number where the line is too long for two of them.
void ErrorSurfacePanel::showValues(QString text)
{
    m_readout->setText(text.replace(QStringLiteral(" = "), QStringLiteral("\u00a0=\u00a0")));
}

QString ErrorSurfacePanel::placeText(double across, double up) const
{
    return QStringLiteral("%1 = %2, %3 = %4").arg(m_across->currentText(), m_format.text(across), m_up->currentText(), m_format.text(up));
}

/// "smaller w5 (∂E/∂w5 = 0.0822)".
QString ErrorSurfacePanel::slopeText(const QString &name, double slope) const
{
    const QString direction = slope > 0.0 ? tr("smaller %1") : slope < 0.0 ? tr("larger %1") : tr("any %1");
    return tr("%1 (∂E/∂%2 = %3)").arg(direction.arg(name), name, m_format.text(slope));
}

/// What a screen reader says of the picture.
void ErrorSurfacePanel::describe()
{
    const std::optional<ErrorSurface> &surface = m_plot->surface();
    if (!surface || surface->grid.values.empty())
        return;
    const std::vector<double> &values = surface->grid.values;
    const auto lowest
        = std::min_element(values.begin(), values.end(), [](double a, double b) { return a < b || (std::isnan(b) && !std::isnan(a)); });
    const auto index = static_cast<int>(lowest - values.begin());
    const double x = surface->grid.xOf(index % surface->grid.columns);
    const double y = surface->grid.yOf(index / surface->grid.columns);
    const QString slope = isFlatHere(*surface)
        ? tr("It is flat there.")
        : tr("It falls steepest towards %1 and %2.")
              .arg(slopeText(m_across->currentText(), surface->slopeAcross), slopeText(m_up->currentText(), surface->slopeUp));
    m_plot->setAccessibleDescription(
        tr("E = %1 at %2. %3 The lowest point in view is E = %4 near %5.")
            .arg(m_format.text(surface->error), placeText(surface->across, surface->up), slope, m_format.text(*lowest), placeText(x, y)));
}
