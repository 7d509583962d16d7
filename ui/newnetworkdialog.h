// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/initialisation.h"
#include "ui/style.h"

#include <QDialog>

class ChoiceBox;
class DiagramPreview;
class HiddenLayerList;
class NumberSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

/// Asks what a new network is to be like, and shows it while it takes shape.
class NewNetworkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewNetworkDialog(const NewNetwork &initial, const Style &style, QWidget *parent = nullptr);

    /// What the fields say now.
    NewNetwork wanted() const;
    /// The project that they make, with one sample of zeros; a Problem while they make none.
    const Outcome<Project> &project() const { return m_project; }
    /// "2-3-1, 13 parameters".
    QString summary() const;

private:
    QWidget *createFields(const NewNetwork &initial);
    void addLayerRows(QFormLayout *form, const NewNetwork &initial);
    void addTrainingRows(QFormLayout *form, const NewNetwork &initial);
    QWidget *createSide(const Style &style);
    void connectFields();
    void setSeed();
    void refresh();

    Outcome<Project> m_project;
    QSpinBox *m_inputs = nullptr;
    HiddenLayerList *m_hidden = nullptr;
    QSpinBox *m_outputs = nullptr;
    ChoiceBox *m_activation = nullptr; ///< of the output layer
    ChoiceBox *m_loss = nullptr;
    ChoiceBox *m_biases = nullptr;
    ChoiceBox *m_initialisation = nullptr;
    NumberSpinBox *m_size = nullptr;
    QSpinBox *m_seed = nullptr;
    QPushButton *m_newSeed = nullptr;
    DiagramPreview *m_preview = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_create = nullptr;
};
