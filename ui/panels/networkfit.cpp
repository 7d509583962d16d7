// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/networkfit.h"

#include "core/explanation/numberformat.h"
#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace {

QString sizesText(NetworkSizes sizes)
{
    const QString inputs = sizes.inputs == 1 ? NetworkFit::tr("1 input") : NetworkFit::tr("%1 inputs").arg(sizes.inputs);
    const QString outputs = sizes.outputs == 1 ? NetworkFit::tr("1 output") : NetworkFit::tr("%1 outputs").arg(sizes.outputs);
    return NetworkFit::tr("%1 and %2").arg(inputs, outputs);
}

} // namespace

NetworkFit::NetworkFit(NetworkSizes network, QWidget *parent)
    : QWidget(parent)
    , m_network(network)
    , m_sentence(new QLabel(this))
    , m_newNetwork(new QCheckBox(tr("Make a &new network that fits"), this))
{
    m_sentence->setWordWrap(true);
    // Two lines are kept free, so that nothing below moves when the sentence grows.
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing() + 4);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_newNetwork->setAccessibleName(tr("Make a new network that fits"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_newNetwork);
    connect(m_newNetwork, &QCheckBox::toggled, this, &NetworkFit::changed);
    showProblem(QString());
}

void NetworkFit::showData(int samples, NetworkSizes sizes)
{
    m_data = sizes;
    const QString count = samples == 1 ? tr("1 sample") : tr("%1 samples").arg(countText(samples));
    const bool fits = sizes == m_network;
    m_sentence->setText(
        fits ? tr("%1 with %2, which fit the network.").arg(count, sizesText(sizes))
             : tr("%1 with %2, but the network has %3 and %4.").arg(count, sizesText(sizes)).arg(m_network.inputs).arg(m_network.outputs));
    m_sentence->setAccessibleName(m_sentence->text());
    m_newNetwork->setEnabled(!fits);
    emit changed();
}

void NetworkFit::showProblem(const QString &sentence)
{
    m_data.reset();
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_newNetwork->setEnabled(false);
    emit changed();
}

bool NetworkFit::isFine() const
{
    return m_data && (*m_data == m_network || m_newNetwork->isChecked());
}

std::optional<NetworkSizes> NetworkFit::needsNetwork() const
{
    return isFine() && *m_data != m_network ? m_data : std::nullopt;
}

QString NetworkFit::sentence() const
{
    return m_sentence->text();
}
