// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/gradientverdict.h"
#include "core/explanation/numberformat.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class GradientModel;
class PromptButton;
class QLabel;
class QProgressBar;
class QTableView;

/// Checks every gradient of a project against central differences, and shows them in a table.
///
/// What takes long is computed in the thread pool and can be cancelled; the table then has what was found so far.
class GradientCheckDialog : public QDialog
{
    Q_OBJECT

public:
    /// The table shows no more than the worst of all.
    static constexpr std::size_t mostRows = 2000;

    explicit GradientCheckDialog(const NumberFormat &format, QWidget *parent = nullptr);
    ~GradientCheckDialog() override;

    /// Begins to check, and leaves a check that is going on. The project must have samples.
    void check(const Project &project);
    bool isChecking() const { return m_work != nullptr; }
    QString sentence() const;

signals:
    /// All gradients of the project have been checked.
    void checked(const GradientVerdict &verdict);

private:
    struct Work;

    QWidget *createProgress();
    void createTable(const NumberFormat &format);
    void look();
    void cancel();
    void leave();
    void showResult(std::vector<GradientDifference> differences);
    void showRemark();
    void showProgress(bool visible);

    Network m_network;
    std::size_t m_parameters = 0;
    std::shared_ptr<Work> m_work; ///< shared with the pool's thread; none at rest
    QTimer m_clock; ///< runs while there is work to look at
    QLabel *m_sentence = nullptr;
    QLabel *m_remark = nullptr; ///< on the current row
    QLabel *m_cut = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    PromptButton *m_cancel = nullptr;
    GradientModel *m_model = nullptr;
    QTableView *m_table = nullptr;
};
