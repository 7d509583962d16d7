// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/toolbar.h"

#include "core/explanation/verdict.h"
#include "ui/keytip.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/numberspinbox.h"
#include "ui/panels/promptbutton.h"
#include "ui/panels/readout.h"
#include "ui/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <limits>

namespace {

/// Phases a second at each position of the slider; the last is full speed.
constexpr double speeds[] = {1, 2, 4, 8, 15, 30, 60, 300, 3'000, 30'000, Session::fullSpeed};

QPushButton *button(const QString &name, const QString &toolTip, QWidget *parent)
{
    auto *result = new PromptButton(parent);
    result->setAccessibleName(name);
    result->setToolTip(toolTip);
    result->setFocusPolicy(Qt::StrongFocus);
    return result;
}

} // namespace

ToolBar::ToolBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("tools"));
    setAttribute(Qt::WA_StyledBackground);
    setFont(Style::font(12)); // the one row that must hold them all
    createButtons();
    createSettings();
    createReadouts();
    explainControls();
    arrange();
    connectSession();
    show(session.moment());
    showSpeed();
    setCompact(false);
}

void ToolBar::createButtons()
{
    m_reset = button(tr("Reset"), tr("Back to the weights before training"), this);
    m_stepBack = button(tr("Step back"), tr("Take the last step back"), this);
    m_step = button(tr("Step"), tr("Perform the next step"), this);
    m_step->setObjectName(QStringLiteral("primary"));
    m_stepSize = new ChoiceBox(tr("Step size"), this);
    m_stepSize->setToolTip(tr("How far a step goes"));
    m_stepSize->addItem(tr("factor"), static_cast<int>(StepSize::OneFactor));
    m_stepSize->addItem(tr("parameter"), static_cast<int>(StepSize::OneParameter));
    m_stepSize->addItem(tr("neuron"), static_cast<int>(StepSize::OneNeuron));
    m_stepSize->addItem(tr("phase"), static_cast<int>(StepSize::OnePhase));
    m_stepSize->addItem(tr("iteration"), static_cast<int>(StepSize::OneIteration));
    m_stepSize->setCurrentIndex(m_stepSize->findData(static_cast<int>(m_session.stepSize())));
    m_run = button(tr("Run"), tr("Train until paused"), this);
    connect(m_reset, &QPushButton::clicked, &m_session, &Session::reset);
    connect(m_stepBack, &QPushButton::clicked, &m_session, &Session::stepBack);
    connect(m_step, &QPushButton::clicked, &m_session, &Session::step);
    connect(m_run, &QPushButton::clicked, this, [this] { m_session.isRunning() ? m_session.pause() : m_session.run(); });
    connect(m_stepSize, &QComboBox::currentIndexChanged, this,
            [this] { m_session.setStepSize(static_cast<StepSize>(m_stepSize->currentData().toInt())); });
}

void ToolBar::createSettings()
{
    m_speedCaption = new QLabel(tr("speed"), this);
    m_speed = new QSlider(Qt::Horizontal, this);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setRange(0, static_cast<int>(std::size(speeds)) - 1);
    m_speed->setPageStep(1);
    m_speed->setFixedWidth(96);
    m_speed->setValue(static_cast<int>(std::ranges::find(speeds, m_session.speed()) - std::begin(speeds)));
    m_speedText = new QLabel(this);
    connect(m_speed, &QSlider::valueChanged, this, [this](int position) {
        m_session.setSpeed(speeds[position]);
        showSpeed();
    });

    m_learningRate = new NumberSpinBox(this);
    m_learningRate->setAccessibleName(tr("Learning rate"));
    m_learningRate->setToolTip(tr("The learning rate η"));
    m_learningRate->setRange(std::numeric_limits<double>::min(), std::numeric_limits<double>::max());
    m_learningRate->setSingleStep(0.1);
    m_learningRate->setFixedWidth(74);
    connect(m_learningRate, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (const Done done = m_session.edit(LearningRateId(), value); !done)
            emit refused(done.problem());
    });

    m_updateOrder = new ChoiceBox(tr("Update order"), this);
    m_updateOrder->setToolTip(tr("Whether all weights change together, or the output layer's first"));
    m_updateOrder->addItem(tr("simultaneous"), static_cast<int>(UpdateOrder::Simultaneous));
    m_updateOrder->addItem(tr("output layer first"), static_cast<int>(UpdateOrder::OutputLayerFirst));
    connect(m_updateOrder, &QComboBox::currentIndexChanged, this, [this] {
        const auto order = static_cast<UpdateOrder>(m_updateOrder->currentData().toInt());
        if (const Done done = m_session.editUpdateOrder(order); !done)
            emit refused(done.problem());
    });
}

void ToolBar::createReadouts()
{
    m_iteration = new Readout(tr("iteration"), tr("Iteration"), QStringLiteral("100,000,000"), this);
    m_printed = new Readout(tr("printed values"), tr("Printed values that agree"), tr("%1 of %2 agree").arg(40).arg(40), this);
    m_printed->hide();
    m_totalError = new Readout(tr("total error"), tr("Total error"), QStringLiteral("0.0000351085"), this);
}

void ToolBar::arrange()
{
    auto *eta = new QLabel(QStringLiteral("η"), this);
    eta->setBuddy(m_learningRate);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 16, 8);
    row->setSpacing(7);
    row->addWidget(m_reset);
    row->addWidget(m_stepBack);
    row->addWidget(m_step);
    row->addWidget(m_stepSize);
    row->addSpacing(4);
    row->addWidget(m_run);
    row->addSpacing(4);
    row->addWidget(m_speedCaption);
    row->addWidget(m_speed);
    row->addWidget(m_speedText);
    row->addSpacing(4);
    row->addWidget(eta);
    row->addWidget(m_learningRate);
    row->addWidget(m_updateOrder);
    row->addStretch();
    row->addWidget(m_iteration);
    row->addSpacing(6);
    row->addWidget(m_totalError);
    row->addWidget(m_printed);
}

void ToolBar::connectSession()
{
    connect(&m_session, &Session::momentShown, this, &ToolBar::show);
    connect(&m_session, &Session::runningChanged, this, &ToolBar::showRunning);
}

void ToolBar::followKeys(const Counterparts &actions)
{
    const std::pair<QWidget *, const QAction *> pairs[]
        = {{m_reset, actions.reset}, {m_stepBack, actions.stepBack}, {m_step, actions.step}, {m_run, actions.run}};
    for (const auto &[button, action] : pairs)
        new KeyTip(*button, *action);
}

/// What the controls answer to What's this.
void ToolBar::explainControls()
{
    setWhatsThis(tr("<b>The tools</b>: playing the training in steps or at a speed, and how it is done; at the right end how far it is."));
    m_reset->setWhatsThis(tr("<b>Reset</b> starts again from the weights before training. Undo brings back what it took away."));
    m_stepBack->setWhatsThis(tr("<b>Step back</b> takes the last step back: the numbers are those of before, to the last digit."));
    m_step->setWhatsThis(tr("<b>Step</b> performs the next step of the training, as far as the step size says."));
    m_stepSize->setWhatsThis(
        tr("<b>The step size</b>: one factor of a chain rule, all of one parameter or neuron, a phase (forward, backward, "
           "update), or a whole iteration."));
    m_run->setWhatsThis(tr("<b>Run</b> trains until it is paused or a stop condition is met."));
    m_speed->setWhatsThis(tr("<b>The speed</b> of running, from one phase a second to as fast as the computer can."));
    m_learningRate->setWhatsThis(tr("<b>The learning rate η</b>: how large a step an update takes against the gradient."));
    m_updateOrder->setWhatsThis(
        tr("<b>The update order</b>: all weights change together, by the gradients at the old weights; or the output "
           "layer's first, and the hidden layers' gradients are computed with the new ones."));
    m_iteration->setWhatsThis(tr("<b>The iteration</b>: how many are finished at the moment shown."));
    m_totalError->setWhatsThis(tr("<b>The total error</b> of the network at the moment shown."));
    m_printed->setWhatsThis(tr("<b>Printed values</b>: how many of the numbers in the lesson agree with the program's own."));
}

void ToolBar::setStyle(const Style &style)
{
    m_iteration->setStyle(style);
    m_totalError->setStyle(style);
    m_printed->setStyle(style);
}

void ToolBar::showPrintedValues(const LessonVerdicts &verdicts)
{
    m_printed->showValue(tr("%1 of %2 agree").arg(verdicts.agreeing).arg(verdicts.total()), verdicts.agreeing);
    m_printed->setToolTip(verdicts.summary());
    m_hasPrinted = true;
    fit();
}

void ToolBar::hidePrintedValues()
{
    m_hasPrinted = false;
    m_printed->hide();
}

void ToolBar::setPredicting(bool predicting)
{
    m_predicting = predicting;
    setEnabled(!predicting);
    show(m_session.shown());
}

void ToolBar::show(const Moment &moment)
{
    m_iteration->showValue(QStringLiteral("%L1").arg(moment.iteration), static_cast<double>(moment.iteration));
    NumberFormat precise = m_session.format();
    precise.decimals += 2;
    if (m_predicting)
        m_totalError->showValue(QStringLiteral("–"), 0.0);
    else
        m_totalError->showValue(precise.text(moment.totalError), moment.totalError);
    m_stepBack->setEnabled(m_session.canStepBack());

    const QSignalBlocker rateBlocker(m_learningRate);
    const QSignalBlocker orderBlocker(m_updateOrder);
    const TrainingSettings &training = m_session.present().training;
    if (m_learningRate->value() != training.optimizer.learningRate)
        m_learningRate->setValue(training.optimizer.learningRate);
    m_updateOrder->setCurrentIndex(m_updateOrder->findData(static_cast<int>(training.updateOrder)));
}

void ToolBar::showRunning(bool running)
{
    m_run->setAccessibleName(running ? tr("Pause") : tr("Run"));
    m_run->setToolTip(running ? tr("Pause the training") : tr("Train until paused"));
    setCompact(m_compact);
}

void ToolBar::showSpeed()
{
    const double speed = speeds[m_speed->value()];
    const QString text = speed == Session::fullSpeed ? tr("full speed") : tr("%L1 phases/s").arg(speed, 0, 'f', 0);
    m_speedText->setText(text);
    m_speedText->setMinimumWidth(m_speedText->fontMetrics().horizontalAdvance(tr("%L1 phases/s").arg(30000)));
    m_speed->setToolTip(tr("Speed of running: %1").arg(text));
    m_speed->setAccessibleDescription(text);
}

/// In a narrow window the buttons keep their signs and lose their words.
void ToolBar::setCompact(bool compact)
{
    m_compact = compact;
    const bool running = m_session.isRunning();
    m_reset->setText(compact ? QStringLiteral("|◀") : tr("|◀ Reset"));
    m_stepBack->setText(compact ? QStringLiteral("◀") : tr("◀ Step back"));
    m_step->setText(tr("▶ Step"));
    m_run->setText(running ? tr("❚❚ Pause") : tr("▶▶ Run"));
    m_run->setMinimumWidth(m_run->fontMetrics().horizontalAdvance(tr("❚❚ Pause")) + 26);
    m_speedCaption->setVisible(!compact);
    m_speedText->setVisible(!compact);
    m_speed->setFixedWidth(compact ? 68 : 96);
}

/// Shows as much as there is room for: first the printed values go, then the words, then what training's settings have, too.
void ToolBar::fit()
{
    const auto needed = [this] {
        layout()->invalidate(); // a hidden part may not have told it yet
        return layout()->minimumSize().width();
    };
    // The widths of words are those of the language and of the font.
    m_printed->hide();
    setTight(false);
    setCompact(false);
    const int roomy = needed();
    m_printed->setVisible(m_hasPrinted && width() >= roomy + m_printed->sizeHint().width() + layout()->spacing());
    setCompact(width() < roomy);
    setTight(m_compact && width() < needed());
}

void ToolBar::setTight(bool tight)
{
    m_speed->setVisible(!tight);
    m_updateOrder->setVisible(!tight);
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}
