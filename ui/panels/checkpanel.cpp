// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/checkpanel.h"

#include "ui/panels/checkline.h"
#include "ui/style.h"

#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int msBetweenJudgements = 250;
constexpr int msOfRest = 400;
constexpr int linesShown = 6; ///< of findings in a tool tip

using Kind = HealthFinding::Kind;

/// What a healthy network might have had.
QString healthyText(const Network &network)
{
    const auto has = [&network](Activation activation) { return std::ranges::count(network.layers, activation, &Layer::activation) > 0; };
    if (has(Activation::Sigmoid) || has(Activation::Tanh))
        return CheckPanel::tr("nothing saturated ✓");
    return has(Activation::Relu) ? CheckPanel::tr("nothing dead ✓") : CheckPanel::tr("nothing found ✓");
}

/// One finding in a word or two; `subject` is the neuron, or how many there are.
QString findingText(Kind kind, const QString &subject)
{
    switch (kind) {
    case Kind::Saturated:
        return CheckPanel::tr("%1 saturated").arg(subject);
    case Kind::Dead:
        return CheckPanel::tr("%1 dead").arg(subject);
    case Kind::VanishingGradient:
        return CheckPanel::tr("gradients vanish");
    case Kind::ExplodingGradient:
        return CheckPanel::tr("gradients explode");
    case Kind::Plateau:
        return CheckPanel::tr("plateau");
    }
    Q_UNREACHABLE();
}

QString summaryOf(const Network &network, const std::vector<HealthFinding> &findings)
{
    if (findings.empty())
        return healthyText(network);
    const Kind first = findings.front().kind;
    const auto count = static_cast<int>(findings.size());
    if (std::ranges::count(findings, first, &HealthFinding::kind) < count)
        return CheckPanel::tr("%1 findings").arg(count);
    const std::optional<NeuronId> neuron = findings.front().neuron;
    return findingText(first, count == 1 && neuron ? neuronName(network, *neuron) : QString::number(count));
}

/// Wrapped by the tool tip, which wraps rich text only.
QString toolTipOf(const std::vector<HealthFinding> &findings)
{
    if (findings.empty())
        return CheckPanel::tr("No neuron is saturated or dead, and gradients reach every layer. Click for more.");
    QString html;
    for (std::size_t i = 0; i < std::min<std::size_t>(linesShown, findings.size()); ++i)
        html += QStringLiteral("<p>%1</p>").arg(findings[i].sentence.toHtmlEscaped());
    if (findings.size() > linesShown)
        html += QStringLiteral("<p>%1</p>").arg(CheckPanel::tr("… and more: click to see all."));
    return html;
}

} // namespace

CheckPanel::CheckPanel(QWidget *parent)
    : QWidget(parent)
    , m_gradients(new CheckLine(tr("Gradient check"), this))
    , m_health(new CheckLine(tr("Health"), this))
{
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    // With the lines' own padding, their text stands at the panel's margin of 16.
    column->setContentsMargins(10, 4, 10, 10);
    column->setSpacing(0);
    column->addWidget(m_gradients);
    column->addWidget(m_health);

    m_judgeTimer.setSingleShot(true);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(msOfRest);
    connect(&m_judgeTimer, &QTimer::timeout, this, &CheckPanel::judgeHealth);
    connect(&m_restTimer, &QTimer::timeout, this, &CheckPanel::checkGradients);
    connect(m_gradients, &QPushButton::clicked, this, &CheckPanel::gradientCheckRequested);
    connect(m_health, &QPushButton::clicked, this, &CheckPanel::healthRequested);
    setStyle(Style::of(Style::Theme::Light));
    showGradients();
    showHealth();
}

void CheckPanel::showMoment(const Moment &moment, const std::optional<ErrorHistory> &history)
{
    const bool same = moment.project == m_project;
    if (same && history == m_history)
        return;
    m_history = history;
    if (!same) {
        m_project = moment.project;
        m_verdictIsOld = true;
        m_restTimer.start();
        showGradients();
    }
    if (m_judgeTimer.isActive())
        return;
    const qint64 wait = m_sinceJudged.isValid() ? msBetweenJudgements - m_sinceJudged.elapsed() : 0;
    if (wait > 0)
        m_judgeTimer.start(static_cast<int>(wait));
    else
        judgeHealth();
}

void CheckPanel::showVerdict(const GradientVerdict &verdict)
{
    m_restTimer.stop();
    m_verdict = verdict;
    m_verdictIsOld = false;
    showGradients();
}

void CheckPanel::setStyle(const Style &style)
{
    setPalette(style.palette());
    m_gradients->setStyle(style);
    m_health->setStyle(style);
}

void CheckPanel::judgeHealth()
{
    std::vector<HealthFinding> findings = healthOf(m_project, m_history);
    m_sinceJudged.start();
    const bool changed = findings != m_findings;
    m_findings = std::move(findings);
    showHealth();
    if (changed)
        emit findingsChanged();
}

void CheckPanel::showHealth()
{
    if (m_project.network.layers.empty()) {
        m_health->setResult(tr("–"), CheckLine::Mood::Neutral, tr("Saturated and dead neurons, vanishing gradients, plateaus"));
        return;
    }
    const bool warned = !m_findings.empty() && m_findings.front().severity == HealthFinding::Severity::Warning;
    const CheckLine::Mood mood = m_findings.empty() ? CheckLine::Mood::Good : warned ? CheckLine::Mood::Bad : CheckLine::Mood::Neutral;
    m_health->setResult(summaryOf(m_project.network, m_findings), mood, toolTipOf(m_findings));
}

void CheckPanel::checkGradients()
{
    if (isQuickToCheck(m_project) && !m_project.samples.empty() && !m_project.network.layers.empty())
        showVerdict(gradientVerdict(m_project.network, gradientDifferences(m_project)));
    else
        showGradients();
}

void CheckPanel::showGradients()
{
    using Mood = CheckLine::Mood;
    const QString what = tr("Every gradient against central differences of the error");
    if (m_verdictIsOld && !isQuickToCheck(m_project)) {
        m_gradients->setResult(tr("click to check"), Mood::Inviting, tr("%1. Click to compute them.").arg(what));
        return;
    }
    if (!m_verdict) {
        m_gradients->setResult(tr("–"), Mood::Neutral, what);
        return;
    }
    const bool judged = m_verdict->atKinks < m_verdict->parameters;
    QString result = tr("at a kink");
    if (m_verdict->differing > 0)
        result = tr("%1 differ").arg(m_verdict->differing);
    else if (judged)
        result = tr("%1 ✓").arg(relativeText(m_verdict->largest));
    const Mood mood = m_verdict->agrees() ? Mood::Good : m_verdict->differing > 0 ? Mood::Bad : Mood::Neutral;
    m_gradients->setResult(result, m_verdictIsOld ? Mood::Old : mood,
                           m_verdictIsOld ? what : QStringLiteral("<p>%1</p>").arg(m_verdict->sentence.toHtmlEscaped()));
}
