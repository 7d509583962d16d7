// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/hiddenlayerlist.h"

#include "core/model/limits.h"
#include "core/model/names.h"
#include "ui/panels/choicebox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

HiddenLayerList::HiddenLayerList(const std::vector<NewNetwork::Layer> &layers, QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch();
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Hidden layers"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumSize(300, 130);
    for (const NewNetwork::Layer &layer : layers)
        append(layer);
    area->setWidget(content);
    // After the rows, so that Tab comes to it after them.
    m_add = new QPushButton(tr("Add a hidden layer"), this);
    m_add->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    column->addWidget(m_add);
    nameRows();
    connect(m_add, &QPushButton::clicked, this, &HiddenLayerList::addLayer);
}

std::vector<NewNetwork::Layer> HiddenLayerList::layers() const
{
    std::vector<NewNetwork::Layer> result;
    for (const Row &row : m_rows)
        result.push_back({row.neurons->value(), static_cast<Activation>(row.activation->currentData().toInt())});
    return result;
}

void HiddenLayerList::append(const NewNetwork::Layer &layer)
{
    Row row{new QWidget, new QSpinBox, new ChoiceBox(QString()), new QPushButton(QStringLiteral("−"))};
    row.neurons->setRange(1, limits::neurons);
    row.neurons->setValue(layer.neurons);
    for (const Activation activation : allActivations()) {
        if (couplesNeurons(activation))
            continue;
        row.activation->addItem(shownName(activationName(activation)), static_cast<int>(activation));
        if (activation == layer.activation)
            row.activation->setCurrentIndex(row.activation->count() - 1);
    }
    row.remove->setAutoDefault(false);
    row.remove->setMaximumWidth(40);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.neurons);
    line->addWidget(row.activation, 1);
    line->addWidget(row.remove);
    m_column->insertWidget(m_column->count() - 1, row.widget);
    // The layout would show it only later, and then it could not take the focus now.
    row.widget->show();
    connect(row.neurons, &QSpinBox::valueChanged, this, &HiddenLayerList::changed);
    connect(row.activation, &ChoiceBox::currentIndexChanged, this, &HiddenLayerList::changed);
    connect(row.remove, &QPushButton::clicked, this, [this, widget = row.widget] { removeLayer(widget); });
    m_rows.push_back(row);
}

void HiddenLayerList::addLayer()
{
    append(m_rows.empty() ? NewNetwork::Layer() : layers().back());
    // The row's fields come before the button that made them.
    const Row &row = m_rows.back();
    setTabOrder(m_add, row.neurons);
    setTabOrder(row.neurons, row.activation);
    setTabOrder(row.activation, row.remove);
    setTabOrder(row.remove, m_add);
    nameRows();
    row.neurons->setFocus();
    emit changed();
}

void HiddenLayerList::removeLayer(const QWidget *row)
{
    const auto found = std::ranges::find(m_rows, row, &Row::widget);
    // The row's own button is still busy with this click.
    found->widget->hide();
    found->widget->deleteLater();
    m_rows.erase(found);
    nameRows();
    m_add->setFocus();
    emit changed();
}

/// The names say which layer it is, so they follow when one goes.
void HiddenLayerList::nameRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString layer = tr("hidden layer %1").arg(i + 1);
        m_rows[i].neurons->setAccessibleName(tr("Neurons of %1").arg(layer));
        m_rows[i].activation->setAccessibleName(tr("Activation of %1").arg(layer));
        m_rows[i].remove->setAccessibleName(tr("Remove %1").arg(layer));
        m_rows[i].remove->setToolTip(m_rows[i].remove->accessibleName());
    }
    m_add->setEnabled(std::ssize(m_rows) + 1 < limits::layers);
}
