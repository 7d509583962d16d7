// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/model/project.h"
#include "core/training/errorcurve.h"
#include "ui/backgroundjob.h"
#include "ui/style.h"

#include <QDialog>

#include <vector>

class CurveChart;
class QLabel;
class QSpinBox;
class QTableWidget;

/// Both update orders side by side: every quantity of one iteration, the first in which they part, and both error curves.
class CompareOrdersDialog : public QDialog
{
    Q_OBJECT

public:
    /// `project` has the parameters with which iteration `iteration` (counted from 0) begins.
    CompareOrdersDialog(const Project &project, long long iteration, const NumberFormat &format, const Style &style,
                        QWidget *parent = nullptr);

private:
    QWidget *createTable(long long iteration, const NumberFormat &format, const Style &style);
    QWidget *createCurves(const Style &style);
    /// Both error curves.
    struct Curves
    {
        std::vector<CurveStretch> simultaneous;
        std::vector<CurveStretch> outputLayerFirst;
        int iterations = 0;
    };

    void train();
    void showCurves(const Curves &curves);

    const Project m_project;
    QLabel *m_sentence = nullptr;
    QLabel *m_state = nullptr; ///< of the training
    QTableWidget *m_table = nullptr;
    CurveChart *m_chart = nullptr; ///< the view owns it
    QSpinBox *m_iterations = nullptr;
    QColor m_otherColor;
    BackgroundJob m_training; ///< last, so that it ends first
};
