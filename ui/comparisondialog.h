// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/training/comparisonworker.h"
#include "ui/style.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class ChoiceBox;
class ComparisonChart;
class NumberSpinBox;
class PromptButton;
class QCheckBox;
class QDialogButtonBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

/// The same start trained with several learning rates, optimizers, update orders or seeds, side by side: which comes out best?
///
/// It changes nothing itself: `chosen` says with which of the variants somebody wants to go on.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    /// What a row of the table says.
    enum Column { Name, Final, Smallest, Below, ColumnCount };

    ComparisonDialog(const Project &project, const NumberFormat &format, const Style &style, QWidget *parent = nullptr);
    ~ComparisonDialog() override;

    void setStyle(const Style &style);
    bool isRunning() const { return m_worker != nullptr; }
    /// How far the variants have come, in the order of their values; empty before the first start.
    const std::vector<VariantProgress> &progress() const { return m_progress; }
    void done(int result) override;

signals:
    /// Somebody wants to use a variant: its project, at its start.
    void chosen(const Project &project);

private:
    QWidget *createChoices();
    QWidget *createValues();
    void createTable();
    QWidget *createButtons();
    void connectAll();

    Outcome<Varied> varied() const;
    void showVariants();
    void start();
    void stop();
    void look();
    void showProgress();
    void fillTable();
    void emphasiseCurrent();
    void fillRow(int row, std::size_t variant);
    QString stateText() const;
    void setState(const QString &sentence);
    void followRunning();
    std::optional<std::size_t> currentVariant() const;
    void useCurrent();

    const Project m_project;
    const NumberFormat m_format;
    const Style *m_style;
    std::vector<TrainingVariant> m_variants; ///< before the start they have names only
    ComparisonPlan m_plan; ///< of what is shown
    std::vector<VariantProgress> m_progress;
    std::unique_ptr<ComparisonWorker> m_worker; ///< while it runs
    QTimer m_clock;
    bool m_followsBest = true; ///< whether the current row is that of the best; not any more when somebody has chosen another
    bool m_filling = false; ///< whether the current row is being set by the dialog itself

    ChoiceBox *m_kind = nullptr;
    QStackedWidget *m_values = nullptr;
    QLineEdit *m_rates = nullptr;
    std::vector<QCheckBox *> m_optimizers; ///< as optimizerKinds()
    QLineEdit *m_seeds = nullptr;
    QSpinBox *m_iterations = nullptr;
    NumberSpinBox *m_threshold = nullptr;
    PromptButton *m_start = nullptr;
    PromptButton *m_stop = nullptr;
    QLabel *m_state = nullptr;
    QCheckBox *m_logarithmic = nullptr;
    ComparisonChart *m_chart = nullptr;
    QTableWidget *m_table = nullptr;
    PromptButton *m_use = nullptr;
    PromptButton *m_close = nullptr;
};
