// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/model/edits.h"
#include "ui/style.h"

#include <QWidget>

class DatasetModel;
class PromptButton;
class QKeyEvent;
class QLabel;
class QTableView;

/// The samples of the project as a table that is edited in place; its current row is the sample that the diagram shows.
///
/// Ctrl+C and Ctrl+V copy and paste as in a spreadsheet, Delete removes the selected samples. All wishes leave by signals.
class DatasetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetPanel(QWidget *parent = nullptr);

    /// Shows the samples of a project; `shownSample` is the index of the one that the diagram shows.
    void showProject(const Project &project, int shownSample);
    void setNumberFormat(const NumberFormat &format);
    void setStyle(const Style &style);

    QSize sizeHint() const override { return {280, 420}; }

signals:
    void sampleChosen(int sample);
    void valueEdited(const SampleValueId &id, double value);
    /// Other samples are wished for, as an edit that can be undone by this name; that they fit was checked.
    void samplesChanged(const std::vector<Sample> &samples, const QString &undoText);
    void refused(const QString &sentence);
    void importRequested();
    void generateRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Action = void (DatasetPanel::*)();

    void createTable();
    void createButtons();
    void connectTable();
    PromptButton *addButton(const QString &text, const QString &accessibleName, Action action);
    /// What the table does by a key; null if nothing.
    static Action actionFor(const QKeyEvent &key);

    void addSample();
    void removeSamples();
    void paste();
    void copy();
    /// Passes samples on, or says why not; `current` is the sample to go to afterwards.
    void ask(const Outcome<Project> &outcome, const QString &undoText, int current);
    void goTo(int sample);
    void fitColumns();
    void showCount();
    /// Indices of the selected samples; without a selection, that of the current one.
    std::vector<int> selectedSamples() const;

    DatasetModel *m_model;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    bool m_isShowing = false; ///< the current row changes because a project is shown
};
