// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/dataimport.h"

#include <QDialog>

class ChoiceBox;
class ColumnTable;
class NetworkFit;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

/// Turns a file of comma-separated values into samples: how it is written, what each column is for, and whether it fits.
///
/// The dialog reads no files itself: browseRequested() asks for one, and setFile() gives its bytes.
class ImportDataDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDataDialog(NetworkSizes network, QWidget *parent = nullptr);

    /// Shows a file and finds out how it is written; what was chosen for another file is forgotten.
    void setFile(const QString &fileName, const QByteArray &bytes);

    /// The samples as they are chosen now; none while there is a problem.
    const std::vector<Sample> &samples() const { return m_data.samples; }
    /// What the numbers of the samples are called.
    const ImportedData &data() const { return m_data; }
    /// The sizes of a new network, if one is wanted because the samples do not fit.
    std::optional<NetworkSizes> needsNetwork() const;

signals:
    void browseRequested();

private:
    QWidget *createFileRow();
    QWidget *createFormatRow();
    QTableWidget *createPreview();
    QWidget *createButtons();

    void readFile(const CsvFormat &format);
    void readAsChosen();
    void showFormat();
    void fillPreview();
    std::vector<ColumnPlan> chosenPlan() const;
    void makeSamples();

    QString m_fileName;
    QByteArray m_bytes;
    CsvTable m_table;
    std::vector<ColumnContent> m_content;
    ImportedData m_data;
    QLineEdit *m_file = nullptr; ///< read-only
    QPushButton *m_browse = nullptr;
    ChoiceBox *m_separator = nullptr;
    QCheckBox *m_header = nullptr;
    ChoiceBox *m_inputScaling = nullptr;
    ChoiceBox *m_targetScaling = nullptr;
    ColumnTable *m_columns = nullptr;
    QTableWidget *m_preview = nullptr;
    NetworkFit *m_fit = nullptr;
    QPushButton *m_import = nullptr;
};
