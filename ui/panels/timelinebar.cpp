// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/timelinebar.h"

#include "core/explanation/quantityformula.h"
#include "core/model/overloaded.h"
#include "core/training/iteration.h"
#include "ui/accessiblewidgets.h"
#include "ui/style.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace {

/// The words for phases.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineBar)
};

constexpr int margin = 20;

QString layerName(const Network &network, int layer)
{
    if (layer == network.lastLayer())
        return Words::tr("the output layer");
    return network.lastLayer() == 2 ? Words::tr("the hidden layer") : Words::tr("hidden layer %1").arg(layer);
}

QString describe(const Network &network, const BackwardPhase &phase)
{
    if (static_cast<int>(phase.layers.size()) == network.lastLayer())
        return Words::tr("backward: every ∂E/∂w at the old weights");
    return Words::tr("backward: ∂E/∂w of %1").arg(layerName(network, phase.layers.front().layer));
}

QString describe(const Network &network, const UpdatePhase &phase)
{
    if (static_cast<int>(phase.layers.size()) == network.lastLayer())
        return Words::tr("update: every weight has moved against its gradient");
    return Words::tr("update: the weights of %1 have moved").arg(layerName(network, phase.layers.front().layer));
}

/// What has not happened yet is flatter, so that it is told apart without colours.
QRectF still(const QRectF &place)
{
    return place.adjusted(0, 2, 0, -2);
}

QStringList phaseNames(const Project &project)
{
    const PhasePlan plan(project.network, project.training.updateOrder);
    QStringList names;
    for (int i = 0; i < plan.size(); ++i) {
        switch (plan.at(i).kind) {
        case PhasePlan::Kind::Forward:
            names << Words::tr("forward");
            break;
        case PhasePlan::Kind::Backward:
            names << Words::tr("backward");
            break;
        case PhasePlan::Kind::Update:
            names << Words::tr("update");
            break;
        }
    }
    return names;
}

} // namespace

QString describePhase(const Moment &moment)
{
    if (moment.stale)
        return Words::tr("edited: grey values are from before the change");
    if (moment.step.empty())
        return Words::tr("the next step is the forward phase");
    return std::visit(Overloaded{
                          [](const ForwardPhase &) { return Words::tr("forward: every net and out, then the errors"); },
                          [&](const BackwardPhase &phase) { return describe(moment.project.network, phase); },
                          [&](const UpdatePhase &phase) { return describe(moment.project.network, phase); },
                      },
                      moment.step.back());
}

TimelineBar::TimelineBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_style(&Style::of(Style::Theme::Light))
{
    setObjectName(QStringLiteral("timelineBar"));
    setAccessibleRole(*this, QAccessible::StatusBar);
    setAccessibleName(tr("Steps of the iteration"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&session, &Session::momentShown, this, &TimelineBar::show);
    show(session.moment());
}

void TimelineBar::setStyle(const Style &style)
{
    m_style = &style;
    update();
}

void TimelineBar::show(const Moment &moment)
{
    m_iteration = moment.position.iteration;
    m_title = tr("Iteration %L1").arg(m_iteration + 1) + QStringLiteral(" · ");
    if (const std::size_t samples = moment.project.samples.size(); samples > 1)
        m_title += tr("sample %L1 of %L2").arg(moment.sample + 1).arg(samples) + QStringLiteral(" · ");
    m_text = describePhase(moment);
    if (const std::optional<NamedStep> step = m_session.lastStep())
        m_text = formulaOf(Evidence(projectBefore(moment), m_iteration), step->makes, m_session.format()).sentence(m_session.format());
    NumberFormat precise = m_session.format();
    precise.decimals += 2;
    m_error = tr("total error %1").arg(precise.text(moment.totalError));
    m_phaseNames = phaseNames(moment.project);
    setAccessibleDescription(text());
    update();
}

void TimelineBar::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

/// Each phase takes the room that its share of the steps asks for, and enough for its name.
QRectF TimelineBar::phaseRect(int phase) const
{
    constexpr double gap = 10;
    const Timeline &timeline = m_session.timeline();
    const int phases = timeline.phaseCount();
    const double room = std::min(660.0, this->room() - 2.0 * margin) - gap * (phases - 1);
    const double least = std::min(56.0, room / phases);
    const double spare = room - least * phases;
    double left = margin;
    for (int i = 0;; ++i) {
        const double share = static_cast<double>(timeline.startOf(i + 1) - timeline.startOf(i)) / timeline.size();
        const double wide = least + spare * share;
        if (i == phase)
            return {left, 28, wide, 6};
        left += wide + gap;
    }
}

QRectF TimelineBar::stepRect(int step) const
{
    return QTransform::fromScale(m_scale, m_scale).mapRect(placeOf(step));
}

QRectF TimelineBar::placeOf(int step) const
{
    const Timeline &timeline = m_session.timeline();
    const int phase = timeline.steps()[static_cast<std::size_t>(step)].phase;
    const QRectF whole = phaseRect(phase);
    const int count = timeline.startOf(phase + 1) - timeline.startOf(phase);
    const double wide = whole.width() / count;
    const double gap = wide > 5 ? 2.0 : 0.0;
    return {whole.left() + (step - timeline.startOf(phase)) * wide, whole.top(), wide - gap, whole.height()};
}

int TimelineBar::stepAt(QPointF position) const
{
    for (int step = 0; step < m_session.timeline().size(); ++step) {
        if (placeOf(step).adjusted(-1, -8, 1, 14).contains(position / m_scale))
            return step;
    }
    return -1;
}

void TimelineBar::paintPhase(QPainter &painter, int phase) const
{
    const Timeline &timeline = m_session.timeline();
    const int done = m_session.stepsDone();
    const int start = timeline.startOf(phase);
    const int end = timeline.startOf(phase + 1);
    const QRectF whole = phaseRect(phase);
    painter.setPen(Qt::NoPen);
    if (whole.width() / (end - start) > 3) {
        for (int step = start; step < end; ++step) {
            painter.setBrush(step < done ? m_style->accent : m_style->outline);
            painter.drawRoundedRect(step < done ? placeOf(step) : still(placeOf(step)), 1.5, 1.5);
        }
    } else {
        const double share = std::clamp(static_cast<double>(done - start) / (end - start), 0.0, 1.0);
        painter.setBrush(m_style->outline);
        painter.drawRect(still(whole));
        painter.setBrush(m_style->accent);
        painter.drawRect(QRectF(whole.topLeft(), QSizeF(whole.width() * share, whole.height())));
    }
    painter.setPen(m_style->textMuted);
    painter.drawText(whole.translated(0, 7).adjusted(0, 0, 20, 10), Qt::AlignLeft | Qt::AlignTop, m_phaseNames[phase]);
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_style->canvas);
    painter.scale(m_scale, m_scale);
    double right = room() - margin;
    if (m_scale > 1.0) {
        painter.setFont(Style::font(12, QFont::Bold));
        painter.setPen(m_style->text);
        painter.drawText(QRectF(margin, 4, right - margin, 20), Qt::AlignRight | Qt::AlignVCenter, m_error);
        right -= painter.fontMetrics().horizontalAdvance(m_error) + margin;
    }
    painter.setFont(Style::font(12));
    painter.setPen(m_style->textMuted);
    painter.drawText(QPointF(margin, 18), m_title);
    const double titleWidth = painter.fontMetrics().horizontalAdvance(m_title);
    painter.setFont(Style::font(12, QFont::DemiBold));
    painter.setPen(m_style->good);
    const int wide = qRound(right - margin - titleWidth);
    painter.drawText(QPointF(margin + titleWidth, 18), painter.fontMetrics().elidedText(m_text, Qt::ElideRight, wide));
    painter.setFont(Style::font(10));
    for (int phase = 0; phase < m_phaseNames.size(); ++phase)
        paintPhase(painter, phase);
}

void TimelineBar::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void TimelineBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position());
}

/// Goes to the step that is drawn at a place, if it isn't the one that is shown.
void TimelineBar::goTo(QPointF position)
{
    const int step = stepAt(position);
    if (step >= 0 && step + 1 != m_session.stepsDone())
        m_session.goToStep(m_iteration, step + 1);
}

bool TimelineBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int step = stepAt(help->pos());
        const Network &network = m_session.present().network;
        setToolTip(step < 0 ? QString() : quantityName(network, m_session.timeline().steps()[static_cast<std::size_t>(step)].makes));
    }
    return QWidget::event(event);
}
