// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QSize>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// Asks where the picture of the error curve goes and how large it is.
class CurveExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CurveExportDialog(const QString &fileName, QWidget *parent = nullptr);

    QString fileName() const;
    void setFileName(const QString &fileName);
    QSize size() const;

signals:
    /// Somebody wants to choose the file in a file dialog.
    void browseRequested();

private:
    void check();

    QLineEdit *m_fileName;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QLabel *m_problem;
    QPushButton *m_save = nullptr;
};
