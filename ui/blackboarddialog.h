// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/blackboard.h"
#include "ui/style.h"

#include <QDialog>

class ChoiceBox;
class QLabel;
class QSpinBox;
class QTableWidget;

/// Computes the iteration in view as on a blackboard, where every number is written down with a few digits before it is
/// used again, beside the same in full precision.
class BlackboardDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BlackboardDialog(const Style &style, QWidget *parent = nullptr);

    /// Which iteration to compute, counted from 0, from the project's parameters.
    void setIteration(const Project &project, long long iteration);
    void setStyle(const Style &style);

    BlackboardDigits digits() const;

private:
    void createChoices();
    void createTable();
    void compute();
    void showRow(int row, const Quantity &quantity, const BlackboardValue &value);

    Style m_style;
    Project m_project;
    long long m_iteration = 0;
    QSpinBox *m_count = nullptr;
    ChoiceBox *m_counted = nullptr;
    ChoiceBox *m_cut = nullptr;
    QLabel *m_sentence = nullptr;
    QTableWidget *m_table = nullptr;
};
