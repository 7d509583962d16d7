// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newnetworkdialog.h"

#include "core/model/limits.h"
#include "core/model/names.h"
#include "core/model/structureedits.h"
#include "ui/diagram/diagrampreview.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/hiddenlayerlist.h"
#include "ui/panels/numberspinbox.h"
#include "ui/screenroom.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <limits>

namespace {

constexpr std::array biasKinds{BiasKind::Single, BiasKind::Shared, BiasKind::None};

QSpinBox *neuronField(const QString &name, int value, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setAccessibleName(name);
    field->setRange(1, limits::neurons);
    field->setValue(value);
    return field;
}

/// A box with one choice for each value, of which `chosen` is the present one.
template<typename Values, typename Value, typename Name>
ChoiceBox *choices(const QString &accessibleName, const Values &values, Value chosen, Name name, QWidget *parent)
{
    auto *box = new ChoiceBox(accessibleName, parent);
    for (const Value value : values) {
        box->addItem(name(value), static_cast<int>(value));
        if (value == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

QString shownActivation(Activation activation)
{
    return shownName(activationName(activation));
}

QString shownLoss(Loss loss)
{
    return shownName(lossName(loss));
}

template<typename Value>
Value chosenIn(const ChoiceBox &box)
{
    return static_cast<Value>(box.currentData().toInt());
}

} // namespace

NewNetworkDialog::NewNetworkDialog(const NewNetwork &initial, const Style &style, QWidget *parent)
    : QDialog(parent)
    , m_project(newProject(initial))
{
    setWindowTitle(tr("New network"));
    resize(onScreen(*this, {1000, 560}));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_create = buttons->button(QDialogButtonBox::Ok);
    m_create->setText(tr("Create"));
    m_create->setDefault(true);

    auto *halves = new QHBoxLayout;
    halves->setSpacing(20);
    halves->addWidget(createFields(initial));
    halves->addWidget(createSide(style), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addLayout(halves, 1);
    column->addWidget(buttons);
    connectFields();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

QWidget *NewNetworkDialog::createFields(const NewNetwork &initial)
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(10);
    addLayerRows(form, initial);
    addTrainingRows(form, initial);
    return fields;
}

void NewNetworkDialog::addLayerRows(QFormLayout *form, const NewNetwork &initial)
{
    m_inputs = neuronField(tr("Number of inputs"), initial.inputs, this);
    m_hidden = new HiddenLayerList({initial.layers.begin(), initial.layers.end() - 1}, this);
    m_outputs = neuronField(tr("Number of outputs"), initial.layers.back().neurons, this);
    m_activation = choices(tr("Activation of the output layer"), allActivations(), initial.layers.back().activation, shownActivation, this);
    auto *outputs = new QHBoxLayout;
    outputs->addWidget(m_outputs);
    outputs->addWidget(m_activation, 1);
    form->addRow(tr("Inputs"), m_inputs);
    form->addRow(tr("Hidden layers"), m_hidden);
    form->addRow(tr("Outputs"), outputs);
}

void NewNetworkDialog::addTrainingRows(QFormLayout *form, const NewNetwork &initial)
{
    m_loss = choices(tr("Loss"), allLosses(), initial.loss, shownLoss, this);
    m_biases = choices(tr("Biases"), biasKinds, initial.biasKind, biasKindName, this);
    m_initialisation = choices(tr("Initial weights"), allInitialisations(), initial.initialisation.kind, initialisationName, this);
    m_size = new NumberSpinBox(this);
    m_size->setAccessibleName(tr("Size of the initial weights"));
    m_size->setRange(-1e6, 1e6);
    m_size->setSingleStep(0.1);
    m_size->setValue(initial.initialisation.size);
    m_seed = new QSpinBox(this);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(static_cast<int>(initial.seed & 0x7fffffffU));
    m_newSeed = new QPushButton(tr("New seed"), this);
    m_newSeed->setAutoDefault(false);
    auto *seed = new QHBoxLayout;
    seed->addWidget(m_seed, 1);
    seed->addWidget(m_newSeed);
    form->addRow(tr("Loss"), m_loss);
    form->addRow(tr("Biases"), m_biases);
    form->addRow(tr("Initial weights"), m_initialisation);
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("Seed"), seed);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(seed)))
        label->setBuddy(m_seed);
}

QWidget *NewNetworkDialog::createSide(const Style &style)
{
    auto *side = new QWidget(this);
    m_preview = new DiagramPreview(style, side);
    m_preview->setAccessibleName(tr("Preview of the network"));
    m_summary = new QLabel(side);
    m_summary->setAccessibleName(tr("Size of the network"));
    m_problem = new QLabel(side);
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview, 1);
    column->addWidget(m_summary);
    column->addWidget(m_problem);
    return side;
}

void NewNetworkDialog::connectFields()
{
    for (QSpinBox *field : {m_inputs, m_outputs, m_seed})
        connect(field, &QSpinBox::valueChanged, this, &NewNetworkDialog::refresh);
    for (ChoiceBox *box : {m_activation, m_loss, m_biases, m_initialisation})
        connect(box, &ChoiceBox::currentIndexChanged, this, &NewNetworkDialog::refresh);
    connect(m_size, &NumberSpinBox::valueChanged, this, &NewNetworkDialog::refresh);
    connect(m_hidden, &HiddenLayerList::changed, this, &NewNetworkDialog::refresh);
    connect(m_newSeed, &QPushButton::clicked, this, &NewNetworkDialog::setSeed);
}

void NewNetworkDialog::setSeed()
{
    m_seed->setValue(QRandomGenerator::global()->bounded(1, 1'000'000));
}

NewNetwork NewNetworkDialog::wanted() const
{
    NewNetwork network;
    network.inputs = m_inputs->value();
    network.layers = m_hidden->layers();
    network.layers.push_back({m_outputs->value(), chosenIn<Activation>(*m_activation)});
    network.loss = chosenIn<Loss>(*m_loss);
    network.biasKind = chosenIn<BiasKind>(*m_biases);
    network.initialisation = {chosenIn<InitialisationKind>(*m_initialisation), m_size->value()};
    network.seed = static_cast<std::uint64_t>(m_seed->value());
    return network;
}

QString NewNetworkDialog::summary() const
{
    const NewNetwork network = wanted();
    QString sizes = QString::number(network.inputs);
    qsizetype parameters = 0;
    int inputs = network.inputs;
    for (const NewNetwork::Layer &layer : network.layers) {
        sizes += QLatin1Char('-') + QString::number(layer.neurons);
        const int biases = network.biasKind == BiasKind::Single ? layer.neurons : (network.biasKind == BiasKind::Shared ? 1 : 0);
        parameters += qsizetype(inputs) * layer.neurons + biases;
        inputs = layer.neurons;
    }
    return parameters == 1 ? tr("%1, 1 parameter").arg(sizes) : tr("%1, %L2 parameters").arg(sizes).arg(parameters);
}

void NewNetworkDialog::refresh()
{
    const NewNetwork network = wanted();
    const InitialisationKind kind = network.initialisation.kind;
    m_size->setEnabled(kind == InitialisationKind::Constant || kind == InitialisationKind::Uniform);
    m_seed->setEnabled(kind != InitialisationKind::Constant && kind != InitialisationKind::Zeros);
    m_newSeed->setEnabled(m_seed->isEnabled());
    m_project = newProject(network);
    m_create->setEnabled(static_cast<bool>(m_project));
    m_summary->setText(summary());
    if (m_project)
        m_preview->showProject(m_project.value());
    else
        m_preview->clear();
    m_problem->setText(m_project && m_preview->isEmpty() ? tr("This network is too large to be drawn here.") : m_project.problem());
}
