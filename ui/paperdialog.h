// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/worksheet.h"
#include "ui/backgroundjob.h"

#include <QCheckBox>
#include <QDialog>
#include <QTimer>

#include <map>
#include <memory>

class ChoiceBox;
class PaperDocument;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTextEdit;

/// What a paper can be about: the iteration in view.
struct PaperSubject
{
    Project project; ///< with the parameters that the iteration begins with
    long long iteration = 0; ///< how many are finished then
    NumberFormat format; ///< of the window
};

/// Asks what goes on paper, a worked solution, a worksheet or new exercises, shows it, and writes it with its key.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind {
        Solution,
        Worksheet, ///< and its key
        Exercises, ///< as many worksheets with their keys
    };

    PaperDialog(PaperSubject subject, const QString &folder, QWidget *parent = nullptr);
    ~PaperDialog() override;

    QString fileName() const;
    void setFileName(const QString &fileName);

    /// The worksheet in the preview, or the first of the exercises; nothing before it is made.
    const std::optional<Worksheet> &shown() const { return m_shown; }
    /// Whether it is about numbers that were made for it.
    bool isExercise() const { return kind() == Kind::Exercises; }

    void reject() override;

signals:
    /// Somebody wants to choose the file in a file dialog.
    void browseRequested();
    /// Somebody wants to fill in the blanks in the window instead of on paper.
    void answerRequested();

private:
    void createFields(QFormLayout *form);
    QWidget *createBlanks();
    QWidget *createFileRow();
    Kind kind() const;
    WorksheetSet worksheetSet() const;
    void followKind();
    void followFormat();
    void followChange();
    void showPreview();
    void receive(const Outcome<Worksheet> &made);
    int replacedFiles() const;
    void check();
    void save();
    void writeNext();
    Done write(const Worksheet &made) const;
    void endWork(const QString &problem);

    PaperSubject m_subject;
    QFormLayout *m_form;
    ChoiceBox *m_kind;
    ChoiceBox *m_format;
    std::map<BlankPart, QCheckBox *> m_blanks;
    QWidget *m_blankRow;
    QCheckBox *m_formulas;
    QLineEdit *m_parameters;
    QSpinBox *m_decimals;
    QSpinBox *m_variants;
    QSpinBox *m_seed;
    QLineEdit *m_fileName;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QTextEdit *m_preview;
    QPushButton *m_save = nullptr;
    QPushButton *m_answer = nullptr;
    std::unique_ptr<PaperDocument> m_document; ///< in the preview
    std::optional<Worksheet> m_shown; ///< in the preview
    QString m_unsaid; ///< why there is no paper; empty if there is one
    QTimer m_changed; ///< runs until the preview follows
    std::optional<WorksheetSet> m_writing; ///< while files are written
    int m_next = 0; ///< the worksheet to be written next
    BackgroundJob m_making; ///< a paper: of a large network it takes a while
};
