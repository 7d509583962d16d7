// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importdatadialog.h"

#include "ui/panels/choicebox.h"
#include "ui/panels/columntable.h"
#include "ui/panels/networkfit.h"
#include "ui/screenroom.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace {

constexpr std::size_t previewRows = 50;
constexpr int previewColumns = 100;

constexpr std::array separators = {',', ';', '\t'};

ChoiceBox *scalingBox(const QString &name, QWidget *parent)
{
    auto *box = new ChoiceBox(name, parent);
    box->addItems({ImportDataDialog::tr("as they are"), ImportDataDialog::tr("to 0 … 1"), ImportDataDialog::tr("z-score")});
    return box;
}

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace

ImportDataDialog::ImportDataDialog(NetworkSizes network, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import samples"));
    resize(onScreen(*this, {760, 620}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(createFileRow());
    column->addWidget(createFormatRow());
    m_columns = new ColumnTable(this);
    m_columns->setAccessibleName(tr("Columns of the file"));
    column->addWidget(m_columns, 3);
    column->addWidget(createPreview(), 2);
    m_fit = new NetworkFit(network, this);
    column->addWidget(m_fit);
    column->addWidget(createButtons());

    connect(m_browse, &QPushButton::clicked, this, &ImportDataDialog::browseRequested);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &ImportDataDialog::readAsChosen);
    connect(m_header, &QCheckBox::toggled, this, &ImportDataDialog::readAsChosen);
    connect(m_columns, &ColumnTable::planChanged, this, &ImportDataDialog::makeSamples);
    connect(m_inputScaling, &QComboBox::currentIndexChanged, this, &ImportDataDialog::makeSamples);
    connect(m_targetScaling, &QComboBox::currentIndexChanged, this, &ImportDataDialog::makeSamples);
    connect(m_fit, &NetworkFit::changed, this, [this] { m_import->setEnabled(m_fit->isFine()); });
    m_fit->showProblem(tr("Choose a file of comma-separated values."));
}

QWidget *ImportDataDialog::createFileRow()
{
    auto *row = new QWidget(this);
    m_file = new QLineEdit(row);
    m_file->setReadOnly(true);
    m_file->setAccessibleName(tr("Data file"));
    m_browse = new QPushButton(tr("&Browse…"), row);
    m_browse->setAccessibleName(tr("Browse for a data file"));
    m_browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("File"), row));
    layout->addWidget(m_file, 1);
    layout->addWidget(m_browse);
    return row;
}

QWidget *ImportDataDialog::createFormatRow()
{
    auto *row = new QWidget(this);
    m_separator = new ChoiceBox(tr("Separator"), row);
    m_separator->addItems({tr("comma ,"), tr("semicolon ;"), tr("tab")});
    m_header = new QCheckBox(tr("First row has &names"), row);
    m_header->setAccessibleName(tr("First row has names"));
    m_inputScaling = scalingBox(tr("Scale inputs"), row);
    m_targetScaling = scalingBox(tr("Scale targets"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(tr("&Separator"), m_separator));
    layout->addWidget(m_separator);
    layout->addWidget(m_header);
    layout->addStretch();
    layout->addWidget(labelFor(tr("&Inputs"), m_inputScaling));
    layout->addWidget(m_inputScaling);
    layout->addWidget(labelFor(tr("Tar&gets"), m_targetScaling));
    layout->addWidget(m_targetScaling);
    return row;
}

QTableWidget *ImportDataDialog::createPreview()
{
    m_preview = new QTableWidget(this);
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_preview->verticalHeader()->setDefaultSectionSize(26);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->verticalHeader()->setHighlightSections(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setMinimumHeight(120);
    return m_preview;
}

QWidget *ImportDataDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_import = buttons->button(QDialogButtonBox::Ok);
    m_import->setText(tr("Import"));
    m_import->setAccessibleName(tr("Import these samples"));
    m_import->setDefault(true);
    m_import->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ImportDataDialog::setFile(const QString &fileName, const QByteArray &bytes)
{
    m_fileName = fileName;
    m_bytes = bytes;
    m_file->setText(fileName);
    readFile({});
}

void ImportDataDialog::readAsChosen()
{
    readFile({separators[static_cast<std::size_t>(m_separator->currentIndex())], m_header->isChecked()});
}

void ImportDataDialog::readFile(const CsvFormat &format)
{
    const Outcome<CsvTable> table = readCsv(m_bytes, format);
    m_table = table ? table.value() : CsvTable();
    m_content = table ? contentOf(m_table) : std::vector<ColumnContent>();
    if (table)
        showFormat();
    m_columns->showColumns(m_table, m_content);
    fillPreview();
    if (table) {
        makeSamples();
    } else {
        m_data = {};
        m_fit->showProblem(table.problem());
    }
}

void ImportDataDialog::showFormat()
{
    const QSignalBlocker noSeparator(m_separator);
    const QSignalBlocker noHeader(m_header);
    m_separator->setCurrentIndex(
        static_cast<int>(std::find(separators.begin(), separators.end(), m_table.separator()) - separators.begin()));
    m_header->setChecked(m_table.hasHeader());
}

void ImportDataDialog::fillPreview()
{
    const int columns = std::min(m_table.columns(), previewColumns);
    const std::size_t rows = m_content.empty() ? 0 : std::min(m_table.rows(), previewRows);
    m_preview->clear();
    m_preview->setColumnCount(columns);
    m_preview->setRowCount(static_cast<int>(rows));
    for (int column = 0; column < columns; ++column) {
        m_preview->setHorizontalHeaderItem(column, new QTableWidgetItem(m_table.columnName(column)));
        for (std::size_t row = 0; row < rows; ++row)
            m_preview->setItem(static_cast<int>(row), column, readOnlyItem(m_table.text(row, column).left(200)));
    }
    if (rows > 0)
        m_preview->setCurrentCell(0, 0);
}

std::vector<ColumnPlan> ImportDataDialog::chosenPlan() const
{
    std::vector<ColumnPlan> plan = m_columns->plan();
    for (ColumnPlan &column : plan) {
        const ChoiceBox *scaling = column.role == ColumnRole::Target ? m_targetScaling : m_inputScaling;
        column.scaling = static_cast<Scaling>(scaling->currentIndex());
    }
    return plan;
}

void ImportDataDialog::makeSamples()
{
    if (m_content.empty())
        return;
    Outcome<ImportedData> data = importData(m_table, m_content, chosenPlan());
    m_data = data ? std::move(data).value() : ImportedData();
    if (m_data.samples.empty())
        m_fit->showProblem(data.problem());
    else
        m_fit->showData(static_cast<int>(m_data.samples.size()), m_data.sizes());
}

std::optional<NetworkSizes> ImportDataDialog::needsNetwork() const
{
    return m_fit->needsNetwork();
}
