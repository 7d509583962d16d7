// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/outputmappanel.h"

#include "ui/panels/choicebox.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSignalBlocker>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace {

constexpr int pauseMilliseconds = 66;
constexpr int curvePoints = 201;
constexpr double mostWork = 1e7; ///< multiplications a picture, so that training keeps its time
constexpr int finest = 72;
constexpr int coarsest = 16;

/// Columns of a map, fewer for large networks.
int columnsFor(const Network &network)
{
    const auto weights = static_cast<double>(weightsOf(network).size());
    return std::clamp(static_cast<int>(std::sqrt(mostWork / weights)), coarsest, finest);
}

/// The stretch of a curve's axis: all outputs and targets, with room.
Range axisOf(const OutputPicture &picture)
{
    Range axis = picture.outputs;
    for (const Sample &sample : picture.samples) {
        const double target = sample.targets[static_cast<std::size_t>(picture.target)];
        axis = {std::min(axis.from, target), std::max(axis.to, target)};
    }
    const double room = 0.06 * axis.size();
    return {axis.from - room, axis.to + room};
}

} // namespace

OutputPicture outputPicture(const Project &project, NeuronId neuron)
{
    const Network &network = project.network;
    const Activation activation = network.layer(neuron.layer).activation;
    OutputPicture picture;
    picture.neuron = neuronName(network, neuron);
    picture.samples = project.samples;
    picture.target = neuron.layer == network.lastLayer() ? neuron.index : 0;
    picture.middle = boundaryOf(activation);
    const Range x = rangeOf(project.samples, 0);
    if (network.inputs == 1) {
        picture.map.x = x;
        picture.curve = outputCurve(network, neuron, x, curvePoints);
        picture.outputs = outputRange(activation, picture.curve);
        picture.outputs = axisOf(picture);
        return picture;
    }
    picture.map = outputMap(network, neuron, x, rangeOf(project.samples, 1), columnsFor(network));
    picture.outputs = outputRange(activation, picture.map.values);
    picture.boundary = contourOf(picture.map, picture.middle);
    return picture;
}

OutputMapPanel::OutputMapPanel(QWidget *parent)
    : QWidget(parent)
    , m_neuron(new ChoiceBox(tr("Neuron of the map"), this))
    , m_plot(new OutputPlot(this))
{
    m_plot->setAccessibleName(tr("Output map"));
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Output of"), this));
    row->addWidget(m_neuron, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addLayout(row);
    column->addWidget(m_plot, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &OutputMapPanel::compute);
    connect(m_neuron, &ChoiceBox::currentIndexChanged, this, &OutputMapPanel::request);
}

void OutputMapPanel::setStyle(const Style &style)
{
    m_plot->setStyle(style);
}

void OutputMapPanel::showMoment(const Moment &moment)
{
    const bool sameNeurons = m_known && sameStructure(moment.project.network, m_project.network);
    m_project = moment.project;
    m_known = true;
    if (!sameNeurons)
        offerNeurons();
    request();
}

std::optional<NeuronId> OutputMapPanel::neuron() const
{
    const QPoint place = m_neuron->currentData().toPoint();
    return m_neuron->currentIndex() < 0 ? std::nullopt : std::optional(NeuronId{place.x(), place.y()});
}

PaperPicture OutputMapPanel::paperPicture() const
{
    return neuron() ? OutputPlot::paperPicture(outputPicture(m_project, *neuron())) : PaperPicture();
}

/// Outputs first, as they are what people look for, then the hidden neurons.
void OutputMapPanel::offerNeurons()
{
    const QSignalBlocker quiet(m_neuron);
    const QString before = m_neuron->currentText();
    m_neuron->clear();
    const Network &network = m_project.network;
    if (network.inputs > 2)
        return;
    for (int layer = network.lastLayer(); layer > 0; --layer) {
        for (int i = 0; i < network.neuronCount(layer); ++i)
            m_neuron->addItem(neuronName(network, {layer, i}), QPoint(layer, i));
    }
    m_neuron->setCurrentIndex(std::max(0, m_neuron->findText(before)));
}

void OutputMapPanel::request()
{
    const bool possible = m_known && m_project.network.inputs <= 2;
    m_neuron->setEnabled(possible);
    m_wanted = possible;
    if (m_known && !possible) {
        m_plot->showSentence(tr("A map needs one or two inputs; this network has %1.").arg(m_project.network.inputs));
        return;
    }
    compute();
}

void OutputMapPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

void OutputMapPanel::compute()
{
    if (!m_wanted || !isVisible() || m_computing || m_pause.isActive())
        return;
    m_wanted = false;
    m_computing = true;
    const QPointer<OutputMapPanel> panel(this);
    QThreadPool::globalInstance()->start([panel, project = m_project, shown = *neuron()] {
        const OutputPicture picture = outputPicture(project, shown);
        QMetaObject::invokeMethod(qApp, [panel, picture, network = project.network] {
            if (panel)
                panel->take(picture, sameStructure(network, panel->m_project.network));
        });
    });
}

void OutputMapPanel::take(const OutputPicture &picture, bool ofThisStructure)
{
    m_computing = false;
    if (ofThisStructure)
        m_plot->showPicture(picture);
    m_pause.start();
    if (!m_wanted && ofThisStructure)
        emit pictureShown();
}
