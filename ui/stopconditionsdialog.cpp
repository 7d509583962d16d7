// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stopconditionsdialog.h"

#include "ui/panels/numberspinbox.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace {

constexpr int mostIterations = 1'000'000'000;
constexpr int usualCount = 100;
constexpr double usualError = 0.01;

std::optional<long long> countOf(const QCheckBox *box, const QSpinBox *field)
{
    return box->isChecked() ? std::optional<long long>(field->value()) : std::nullopt;
}

} // namespace

StopConditionsDialog::StopConditionsDialog(const StopConditions &conditions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Stop conditions"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setSpacing(12);
    m_iterations = addCount(*form, tr("After &iterations"), tr("Iterations of a run"), conditions.iterations);
    m_epochs = addCount(*form, tr("After &epochs"), tr("Epochs of a run"), conditions.epochs);
    addError(*form, conditions.error);
    m_patience = addCount(*form, tr("When it has &not improved for"), tr("Iterations without improvement"), conditions.patience);
    m_patience.field->setSuffix(tr(" iterations"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

StopConditionsDialog::Count StopConditionsDialog::addCount(QFormLayout &form, const QString &text, const QString &name,
                                                           std::optional<long long> value)
{
    const Count count{new QCheckBox(text, this), new QSpinBox(this)};
    count.field->setAccessibleName(name);
    count.field->setRange(1, mostIterations);
    count.field->setValue(static_cast<int>(std::min<long long>(value.value_or(usualCount), mostIterations)));
    count.field->setEnabled(value.has_value());
    count.box->setChecked(value.has_value());
    connect(count.box, &QCheckBox::toggled, count.field, &QWidget::setEnabled);
    form.addRow(count.box, count.field);
    return count;
}

void StopConditionsDialog::addError(QFormLayout &form, std::optional<double> value)
{
    m_errorBox = new QCheckBox(tr("When the error &falls below"), this);
    m_error = new NumberSpinBox(this);
    m_error->setAccessibleName(tr("Error to fall below"));
    m_error->setRange(std::numeric_limits<double>::min(), std::numeric_limits<double>::max());
    m_error->setSingleStep(usualError);
    m_error->setValue(value.value_or(usualError));
    m_error->setEnabled(value.has_value());
    m_errorBox->setChecked(value.has_value());
    connect(m_errorBox, &QCheckBox::toggled, m_error, &QWidget::setEnabled);
    form.addRow(m_errorBox, m_error);
}

StopConditions StopConditionsDialog::conditions() const
{
    return {countOf(m_iterations.box, m_iterations.field), countOf(m_epochs.box, m_epochs.field),
            m_errorBox->isChecked() ? std::optional(m_error->value()) : std::nullopt, countOf(m_patience.box, m_patience.field)};
}
