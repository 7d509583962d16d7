// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/dataimport.h"
#include "core/model/generateddata.h"
#include "ui/style.h"

#include <QDialog>

class ChoiceBox;
class NetworkFit;
class NumberSpinBox;
class QPushButton;
class QSpinBox;
class ScatterPreview;

/// Makes a data set by rule, and shows its points while it is being described.
class GenerateDataDialog : public QDialog
{
    Q_OBJECT

public:
    GenerateDataDialog(NetworkSizes network, const Style &style, QWidget *parent = nullptr);

    GeneratedData description() const;
    std::vector<Sample> samples() const { return generateSamples(description()); }
    /// The sizes of a new network, if one is wanted because the samples do not fit.
    std::optional<NetworkSizes> needsNetwork() const;

private:
    void createFields(NetworkSizes network);
    QWidget *createButtons();
    /// Count and noise that suit a kind.
    void suggest();
    void showSamples();

    ChoiceBox *m_kind = nullptr;
    ChoiceBox *m_targets = nullptr;
    QSpinBox *m_count = nullptr;
    NumberSpinBox *m_noise = nullptr;
    QSpinBox *m_seed = nullptr;
    ScatterPreview *m_preview;
    NetworkFit *m_fit = nullptr;
    QPushButton *m_generate = nullptr;
};
