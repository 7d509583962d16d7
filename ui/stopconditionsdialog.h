// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/stopconditions.h"

#include <QDialog>

class NumberSpinBox;
class QCheckBox;
class QFormLayout;
class QSpinBox;

/// Asks when runs of training end by themselves.
class StopConditionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StopConditionsDialog(const StopConditions &conditions, QWidget *parent = nullptr);

    StopConditions conditions() const;

private:
    /// A condition: whether it holds, and its number.
    struct Count
    {
        QCheckBox *box = nullptr;
        QSpinBox *field = nullptr;
    };

    Count addCount(QFormLayout &form, const QString &text, const QString &name, std::optional<long long> value);
    void addError(QFormLayout &form, std::optional<double> value);

    Count m_iterations;
    Count m_epochs;
    QCheckBox *m_errorBox = nullptr;
    NumberSpinBox *m_error = nullptr;
    Count m_patience;
};
