// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/training/experiment.h"
#include "ui/backgroundjob.h"

#include <QDialog>

#include <optional>

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
    explicit BranchesDialog(const BranchTrainings &trainings, QWidget *parent = nullptr);

    ~BranchesDialog() override;

    /// Shows an experiment's branches, with numbers in this format.
    void showExperiment(const Experiment &experiment, const NumberFormat &format);
    /// Shows how far the present course has been trained.
    void showPresent(long long iterations, double totalError);

signals:
    void switchRequested(std::size_t branch);
    void branchHereRequested();
    void deleteRequested(std::size_t branch);
    void showRequested(std::size_t branch, bool shown);
    /// Another name for a branch, or for the present course where there is none.
    void nameRequested(std::optional<std::size_t> branch, const QString &name);

private:
    struct Ends; ///< the projects to be compared

    QWidget *createDifference();
    QTableWidget *createTable(const QString &name, const QStringList &columns);
    void fillBranches();
    void fillRivals();
    void showErrors();
    void takeEdit(int row, int column);
    std::optional<std::size_t> chosen() const;
    std::optional<int> rowOfChosenIn(const Experiment &next) const;
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
    ChoiceBox *m_rival = nullptr; ///< what to compare the chosen branch with
    QSpinBox *m_after = nullptr;
    QLabel *m_sentence = nullptr;
    QTableWidget *m_difference = nullptr;
    BackgroundJob m_job;
};
