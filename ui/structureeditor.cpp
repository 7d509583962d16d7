// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structureeditor.h"

#include "core/model/limits.h"
#include "core/model/names.h"
#include "core/model/structureedits.h"
#include "ui/diagram/diagramscene.h"
#include "ui/session.h"

#include <QMenu>

#include <algorithm>

StructureEditor::StructureEditor(Session &session, DiagramScene &scene)
    : m_session(session)
    , m_scene(scene)
{
    // The edit removes the item whose key this was, so it waits until the item has finished with the key.
    connect(
        &scene, &DiagramScene::removalWished, this,
        [this](const DiagramPart &part) {
            if (const auto *neuron = std::get_if<NeuronId>(&part))
                removeNeuron(*neuron);
        },
        Qt::QueuedConnection);
    connect(&scene, &DiagramScene::neuronWished, this, &StructureEditor::addNeuron, Qt::QueuedConnection);
    connect(&scene, &DiagramScene::layerWished, this, &StructureEditor::insertLayer, Qt::QueuedConnection);
    connect(&scene, &DiagramScene::layerMenuWished, this, &StructureEditor::showLayerMenu, Qt::QueuedConnection);
}

void StructureEditor::fill(QMenu &menu)
{
    // Submenus are the menu's children, not its actions'.
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    menu.clear();
    QMenu *add = menu.addMenu(tr("&Add a neuron to"));
    QMenu *insert = menu.addMenu(tr("&Insert a layer before"));
    QMenu *activations = menu.addMenu(tr("A&ctivation of"));
    QMenu *biases = menu.addMenu(tr("&Biases of"));
    menu.addSeparator();
    const std::optional<NeuronId> neuron = focused();
    QAction *remove = menu.addAction(neuron ? removeNeuronText(network(), *neuron) : tr("Remove the selected neuron"), this,
                                     [this, neuron] { removeNeuron(*neuron); });
    remove->setEnabled(neuron.has_value());
    QMenu *removeLayers = menu.addMenu(tr("Remove a &layer"));
    const int last = network().lastLayer();
    for (int layer = 0; layer <= last; ++layer) {
        const QString name = layerName(layer, last);
        add->addAction(name, this, [this, layer] { addNeuron(layer); });
        if (layer == 0)
            continue;
        insert->addAction(name, this, [this, layer] { insertLayer(layer); });
        addActivations(*activations->addMenu(name), layer);
        addBiasKinds(*biases->addMenu(name), layer);
        if (layer < last)
            removeLayers->addAction(name, this, [this, layer] { removeLayer(layer); });
    }
    removeLayers->setEnabled(last > 1);
}

void StructureEditor::showLayerMenu(int layer, QPoint place)
{
    auto *menu = new QMenu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Activation and biases of the %1").arg(layerName(layer, network().lastLayer())));
    addActivations(*menu, layer);
    menu->addSeparator();
    addBiasKinds(*menu, layer);
    menu->popup(place);
}

void StructureEditor::addActivations(QMenu &menu, int layer)
{
    for (const Activation activation : allActivations()) {
        if (couplesNeurons(activation) && layer != network().lastLayer())
            continue;
        const QString text = activationEditText(network(), layer, activation);
        QAction *action = menu.addAction(shownName(activationName(activation)), this, [this, layer, activation, text] {
            report(m_session.editProject([=](const Project &project) { return withActivation(project, layer, activation); }, text));
        });
        action->setCheckable(true);
        action->setChecked(network().layer(layer).activation == activation);
    }
}

void StructureEditor::addBiasKinds(QMenu &menu, int layer)
{
    for (const BiasKind kind : {BiasKind::None, BiasKind::Shared, BiasKind::Single}) {
        const QString text = biasKindEditText(network(), layer, kind);
        QAction *action = menu.addAction(biasKindName(kind), this, [this, layer, kind, text] {
            report(m_session.editProject([=](const Project &project) { return withBiasKind(project, layer, kind); }, text));
        });
        action->setCheckable(true);
        action->setChecked(network().layer(layer).biasKind == kind);
    }
}

void StructureEditor::addNeuron(int layer)
{
    const QString text = addNeuronText(network(), layer);
    report(m_session.editProject([layer](const Project &project) { return withNeuronAdded(project, layer); }, text));
}

void StructureEditor::removeNeuron(NeuronId neuron)
{
    const QString text = removeNeuronText(network(), neuron);
    report(m_session.editProject([neuron](const Project &project) { return withNeuronRemoved(project, neuron); }, text));
    // The keyboard stays where it was.
    const NeuronId next{neuron.layer, std::min(neuron.index, network().neuronCount(neuron.layer) - 1)};
    if (DiagramItem *item = m_scene.item(next))
        item->setFocus();
}

void StructureEditor::insertLayer(int before)
{
    const Layer &like = network().layer(std::max(1, before - 1));
    const Activation activation = couplesNeurons(like.activation) ? allActivations().front() : like.activation;
    const QString text = insertLayerText(network(), before);
    report(m_session.editProject([before, neurons = like.neurons,
                                  activation](const Project &project) { return withLayerInserted(project, before, neurons, activation); },
                                 text));
}

void StructureEditor::removeLayer(int layer)
{
    const QString text = removeLayerText(network(), layer);
    report(m_session.editProject([layer](const Project &project) { return withLayerRemoved(project, layer); }, text));
}

void StructureEditor::report(const Done &done)
{
    if (!done)
        emit refused(done.problem());
}

std::optional<NeuronId> StructureEditor::focused() const
{
    const auto *item = dynamic_cast<const DiagramItem *>(m_scene.focusItem());
    const auto *neuron = item ? std::get_if<NeuronId>(&item->part()) : nullptr;
    return neuron ? std::optional(*neuron) : std::nullopt;
}

const Network &StructureEditor::network() const
{
    return m_session.present().network;
}
