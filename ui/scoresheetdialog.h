// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/scoresheet.h"
#include "ui/style.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableWidget;

/// Shows what somebody has predicted, row by row, and what it earned; asks for a name, and where to save it is asked by others.
class ScoreSheetDialog : public QDialog
{
    Q_OBJECT

public:
    ScoreSheetDialog(ScoreSheet sheet, const Style &style, QWidget *parent = nullptr);

    /// With the name that stands in the field.
    ScoreSheet sheet() const;
    /// What has become of a file.
    void say(const QString &sentence, bool good);

signals:
    void csvWished();
    void pdfWished();

private:
    void createTable();
    void createButtons();

    ScoreSheet m_sheet;
    const Style &m_style;
    QLabel *m_total = nullptr;
    QLineEdit *m_name = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_saved = nullptr;
};
