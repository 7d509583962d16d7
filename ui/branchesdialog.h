// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/training/experiment.h"
#include "ui/backgroundjob.h"

#include <QDialog>

class BranchTrainings;
class ChoiceBox;
class PromptButton;
class QLabel;
class QSpinBox;
class QTableWidget;

/// The branches in a table, to be switched to, named, hidden and deleted, and how the weights of one differ from the present's.
class BranchesDialog : public QDialog
{
    Q_OBJECT

public:
    BranchesDialog(const BranchTrainings &trainings, const NumberFormat &format, QWidget *parent = nullptr);

    ~BranchesDialog() override;

    /// Shows an experiment whose present course has been trained for so many iterations.
    void showExperiment(const Experiment &experiment, long long iterations, double totalError);

signals:
    void switchRequested(std::size_t branch);
    void branchHereRequested();
    /// The experiment as it should be, and what to call the edit.
    void editRequested(const Experiment &experiment, const QString &text);

private:
    struct Ends; ///< the projects to be compared

    QWidget *createDifference();
    QTableWidget *createTable(const QString &name, const QStringList &columns);
    void fillBranches();
    void showErrors();
    void takeEdit(int row, int column);
    void removeChosen();
    std::optional<std::size_t> chosen() const;
    void followChoice();
    void compare();
    void showDifference(const Ends &ends);

    const BranchTrainings &m_trainings;
    NumberFormat m_format;
    Experiment m_experiment;
    long long m_iterations = 0;
    double m_totalError = 0.0;
    QTableWidget *m_branches;
    PromptButton *m_switch;
    PromptButton *m_delete;
    QSpinBox *m_after = nullptr;
    QLabel *m_sentence = nullptr;
    QTableWidget *m_difference = nullptr;
    BackgroundJob m_job;
};
