// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/health.h"

#include <QDialog>

class QLabel;
class QListWidget;
struct Style;

/// Lists what ails a network, a sentence each, or says that all is well.
class HealthDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HealthDialog(const Style &style, QWidget *parent = nullptr);

    void showFindings(const std::vector<HealthFinding> &findings);
    void setStyle(const Style &style);

private:
    void showMarks();

    std::vector<HealthFinding> m_findings;
    const Style *m_style;
    QLabel *m_heading = nullptr;
    QListWidget *m_list = nullptr;
};
