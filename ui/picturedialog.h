// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/picturesource.h"

#include <QDialog>

class ChoiceBox;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// Asks what there is to be a picture of, how large, and where it goes, and shows what it will look like.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the source of a kind, or with the first; there must be one.
    PictureDialog(std::vector<PictureSource> sources, PictureKind kind, const QString &folder, QWidget *parent = nullptr);

    QString fileName() const;
    void setFileName(const QString &fileName);
    PictureSize size() const;
    PaperPicture picture() const;

    /// Nothing can be changed while a picture is written.
    void setBusy(bool busy);
    /// Says why the picture could not be saved.
    void showProblem(const QString &sentence);

signals:
    /// Somebody wants to choose the file in a file dialog.
    void browseRequested();
    /// Somebody wants the picture to be written.
    void saveRequested();

private:
    void createFields();
    void addRows(QFormLayout *form);
    QWidget *createButtons();
    const PictureSource &source() const;
    void chooseSource();
    void followWidth();
    void followHeight();
    void suggestSize();
    void showPreview();
    void check();

    std::vector<PictureSource> m_sources;
    ChoiceBox *m_kind = nullptr;
    QCheckBox *m_lit = nullptr;
    QLineEdit *m_fileName = nullptr;
    QPushButton *m_browse = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    ChoiceBox *m_scale = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    QString m_suggested; ///< the file's base name, as long as nobody has typed another
    PaperPicture m_picture;
    bool m_busy = false;
};
