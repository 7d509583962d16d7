// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/data.h"
#include "ui/backgroundjob.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class ChoiceBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

/// What there is to export: a course, and how much of it has been seen.
struct ExportSubject
{
    Course course;
    long long trained = 0; ///< iterations of the error curve
    long long present = 0; ///< the iteration in view
};

/// Asks which numbers go into which file, and writes it in the background: whole, or not at all if that is cancelled.
class ExportDataDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDataDialog(ExportSubject subject, const QString &folder, QWidget *parent = nullptr);
    ~ExportDataDialog() override;

    QString fileName() const;
    void setFileName(const QString &fileName);
    DataChoice choice() const;

    void reject() override;

signals:
    /// Somebody wants to choose the file in a file dialog.
    void browseRequested();

private:
    QWidget *createFileRow();
    QWidget *createButtons();
    QSpinBox *createIterationField(const QString &name);
    DataKind kind() const;
    void followKind();
    void check();
    void save();
    void endWork();

    ExportSubject m_subject;
    ChoiceBox *m_kind;
    QSpinBox *m_first;
    QSpinBox *m_last;
    QSpinBox *m_every;
    QLineEdit *m_fileName;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QFormLayout *m_form;
    QPushButton *m_save = nullptr;
    QString m_suggested; ///< the file's name as long as nobody has typed another
    std::shared_ptr<std::atomic<long long>> m_done; ///< how far the work has come; none while there is no work
    QTimer m_clock;
    BackgroundJob m_job;
};
