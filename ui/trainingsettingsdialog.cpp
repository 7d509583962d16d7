// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainingsettingsdialog.h"

#include "core/model/edits.h"
#include "core/model/names.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/numberspinbox.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace {

constexpr std::size_t mostNumbers = 3; // Adam's

} // namespace

TrainingSettingsDialog::TrainingSettingsDialog(const TrainingSettings &settings, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Training settings"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setSpacing(12);
    m_loss = new ChoiceBox(tr("Loss"), this);
    for (const Loss loss : allLosses())
        m_loss->addItem(shownName(lossName(loss)), static_cast<int>(loss));
    m_loss->setCurrentIndex(m_loss->findData(static_cast<int>(settings.loss)));
    form->addRow(tr("&Loss"), m_loss);
    addOptimizer(*form, settings.optimizer);

    m_order = new ChoiceBox(tr("Order of updates"), this);
    m_order->addItem(tr("simultaneous"), static_cast<int>(UpdateOrder::Simultaneous));
    m_order->addItem(tr("output layer first"), static_cast<int>(UpdateOrder::OutputLayerFirst));
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(settings.updateOrder)));
    form->addRow(tr("&Update order"), m_order);
    m_batch = new QSpinBox(this);
    m_batch->setAccessibleName(tr("Batch size"));
    m_batch->setRange(1, std::numeric_limits<int>::max());
    m_batch->setValue(settings.batchSize);
    form->addRow(tr("&Batch size"), m_batch);
    m_biases = new QCheckBox(tr("Biases &learn, too"), this);
    m_biases->setChecked(settings.trainBiases);
    form->addRow(QString(), m_biases);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    setMinimumWidth(380);
}

void TrainingSettingsDialog::addOptimizer(QFormLayout &form, const Optimizer &optimizer)
{
    m_optimizer = optimizer;
    m_kind = new ChoiceBox(tr("Optimizer"), this);
    for (const Optimizer::Kind each : optimizerKinds())
        m_kind->addItem(shownName(optimizerName(each)), static_cast<int>(each));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(optimizer.kind)));
    form.addRow(tr("&Optimizer"), m_kind);

    const auto field = [this](const QString &name, double value) {
        auto *box = new NumberSpinBox(this);
        box->setAccessibleName(name);
        box->setRange(0.0, std::numeric_limits<double>::max());
        box->setValue(value);
        return box;
    };
    m_rate = field(tr("Learning rate η"), optimizer.learningRate);
    form.addRow(tr("Learning &rate η"), m_rate);
    for (std::size_t i = 0; i < mostNumbers; ++i) {
        m_numbers.push_back({new QLabel(this), field(tr("Number %1 of the optimizer").arg(i + 1), 0.0)});
        form.addRow(m_numbers.back().label, m_numbers.back().field);
        m_numbers.back().label->setBuddy(m_numbers.back().field);
        connect(m_numbers.back().field, &QDoubleSpinBox::valueChanged, this, [this, i](double value) {
            if (const auto numbers = numbersOf(kind()); i < numbers.size())
                m_optimizer.*numbers[i].member = value;
        });
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TrainingSettingsDialog::showNumbers);
    showNumbers();
}

/// The numbers that the chosen kind of optimizer has, each with its symbol.
void TrainingSettingsDialog::showNumbers()
{
    const auto numbers = numbersOf(kind());
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const bool used = i < numbers.size();
        m_numbers[i].label->setVisible(used);
        m_numbers[i].field->setVisible(used);
        if (!used)
            continue;
        const QString symbol = QString::fromUtf8(numbers[i].symbol);
        m_numbers[i].label->setText(QStringLiteral("%1 (%2)").arg(symbol, QString::fromLatin1(numbers[i].key)));
        m_numbers[i].field->setAccessibleName(m_numbers[i].label->text());
        const QSignalBlocker blocker(m_numbers[i].field);
        m_numbers[i].field->setValue(m_optimizer.*numbers[i].member);
    }
}

Optimizer::Kind TrainingSettingsDialog::kind() const
{
    return static_cast<Optimizer::Kind>(m_kind->currentData().toInt());
}

TrainingSettings TrainingSettingsDialog::settings() const
{
    TrainingSettings result;
    result.loss = static_cast<Loss>(m_loss->currentData().toInt());
    result.optimizer = m_optimizer;
    result.optimizer.kind = kind();
    result.optimizer.learningRate = m_rate->value();
    result.updateOrder = static_cast<UpdateOrder>(m_order->currentData().toInt());
    result.batchSize = m_batch->value();
    result.trainBiases = m_biases->isChecked();
    return result;
}

Outcome<Project> TrainingSettingsDialog::applied(const Project &project) const
{
    const TrainingSettings wanted = settings();
    Outcome<Project> result = withOptimizer(project, wanted.optimizer);
    if (result)
        result = withLoss(result.value(), wanted.loss);
    if (result)
        result = withUpdateOrder(result.value(), wanted.updateOrder);
    if (result)
        result = withBatchSize(result.value(), wanted.batchSize);
    return result ? withTrainBiases(result.value(), wanted.trainBiases) : result;
}
