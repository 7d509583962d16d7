// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"

#include <QDialog>

class ChoiceBox;
class NumberSpinBox;
class QCheckBox;
class QFormLayout;
class QLabel;
class QSpinBox;

/// Asks how a network is trained: loss, optimizer with its numbers, update order, biases and batches.
class TrainingSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrainingSettingsDialog(const TrainingSettings &settings, QWidget *parent = nullptr);

    /// What the fields say now.
    TrainingSettings settings() const;
    /// A project with these settings.
    Outcome<Project> applied(const Project &project) const;

private:
    /// A number of the optimizer that only some kinds have.
    struct NumberRow
    {
        QLabel *label = nullptr;
        NumberSpinBox *field = nullptr;
    };

    void addOptimizer(QFormLayout &form, const Optimizer &optimizer);
    void showNumbers();
    Optimizer::Kind kind() const;

    Optimizer m_optimizer; ///< as last read from the fields, with the numbers of other kinds
    ChoiceBox *m_loss = nullptr;
    ChoiceBox *m_kind = nullptr;
    NumberSpinBox *m_rate = nullptr;
    std::vector<NumberRow> m_numbers;
    ChoiceBox *m_order = nullptr;
    QSpinBox *m_batch = nullptr;
    QCheckBox *m_biases = nullptr;
};
