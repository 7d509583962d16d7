// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/phaseline.h"

#include "core/model/overloaded.h"
#include "core/training/iteration.h"
#include "ui/style.h"

#include <QCoreApplication>
#include <QPainter>

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("PhaseLine", text);
}

QString layerName(const Network &network, int layer)
{
    if (layer == network.lastLayer())
        return translated("the output layer");
    return network.lastLayer() == 2 ? translated("the hidden layer") : translated("hidden layer %1").arg(layer);
}

QString describe(const Network &network, const BackwardPhase &phase)
{
    if (static_cast<int>(phase.layers.size()) == network.lastLayer())
        return translated("backward: every ∂E/∂w at the old weights");
    return translated("backward: ∂E/∂w of %1").arg(layerName(network, phase.layers.front().layer));
}

QString describe(const Network &network, const UpdatePhase &phase)
{
    if (static_cast<int>(phase.layers.size()) == network.lastLayer())
        return translated("update: every weight has moved against its gradient");
    return translated("update: the weights of %1 have moved").arg(layerName(network, phase.layers.front().layer));
}

QStringList phaseNames(const Project &project)
{
    const PhasePlan plan(project.network, project.training.updateOrder);
    QStringList names;
    for (int i = 0; i < plan.size(); ++i) {
        switch (plan.at(i).kind) {
        case PhasePlan::Kind::Forward:
            names << translated("forward");
            break;
        case PhasePlan::Kind::Backward:
            names << translated("backward");
            break;
        case PhasePlan::Kind::Update:
            names << translated("update");
            break;
        }
    }
    return names;
}

} // namespace

QString describePhase(const Moment &moment)
{
    if (moment.stale)
        return translated("edited: grey values are from before the change");
    if (moment.step.empty())
        return translated("the next step is the forward phase");
    return std::visit(Overloaded{
                          [](const ForwardPhase &) { return translated("forward: every net and out, then the errors"); },
                          [&](const BackwardPhase &phase) { return describe(moment.project.network, phase); },
                          [&](const UpdatePhase &phase) { return describe(moment.project.network, phase); },
                      },
                      moment.step.back());
}

PhaseLine::PhaseLine(QWidget *parent)
    : QWidget(parent)
    , m_style(&Style::of(Style::Theme::Light))
{
    setObjectName(QStringLiteral("phaseLine"));
    setAccessibleName(tr("Present phase"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseLine::show(const Moment &moment)
{
    m_title = tr("Iteration %L1").arg(moment.position.iteration + 1) + QStringLiteral(" · ");
    m_text = describePhase(moment);
    m_done = moment.position.phases;
    m_count = moment.phaseCount;
    m_names = phaseNames(moment.project);
    setAccessibleDescription(m_title + m_text);
    update();
}

void PhaseLine::setStyle(const Style &style)
{
    m_style = &style;
    update();
}

void PhaseLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_style->canvas);
    constexpr int margin = 20;
    painter.setFont(Style::font(12));
    painter.setPen(m_style->textMuted);
    painter.drawText(QPointF(margin, 18), m_title);
    const double titleWidth = painter.fontMetrics().horizontalAdvance(m_title);
    painter.setFont(Style::font(12, QFont::DemiBold));
    painter.setPen(m_style->good);
    const double room = width() - 2 * margin - titleWidth;
    painter.drawText(QPointF(margin + titleWidth, 18), painter.fontMetrics().elidedText(m_text, Qt::ElideRight, qRound(room)));

    constexpr double gap = 6;
    const double segment = std::min(92.0, (width() - 2 * margin) / static_cast<double>(m_count) - gap);
    painter.setFont(Style::font(10));
    for (int i = 0; i < m_count; ++i) {
        const QRectF bar(margin + i * (segment + gap), 27, segment, 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i < m_done ? m_style->accent : m_style->line);
        painter.drawRoundedRect(bar, 2.5, 2.5);
        painter.setPen(m_style->textMuted);
        painter.drawText(bar.translated(0, 6).adjusted(0, 0, 0, 8), Qt::AlignLeft | Qt::AlignTop, m_names[i]);
    }
}
