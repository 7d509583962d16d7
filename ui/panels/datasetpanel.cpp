// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/datasetpanel.h"

#include "core/explanation/numberformat.h"
#include "core/model/dataimport.h"
#include "core/model/sampleedits.h"
#include "ui/panels/datasetmodel.h"
#include "ui/panels/promptbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace {

constexpr int numberWidth = 88; ///< for −0.001523
constexpr int narrowWidth = 62; ///< for −0.5000

/// Keys that move in the table, even where the window has another use for them.
bool movesInTable(const QKeyEvent &key)
{
    constexpr std::array keys = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
    return (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier
        && std::find(keys.begin(), keys.end(), key.key()) != keys.end();
}

/// Opens a field in a cell that shows all digits and carries the cell's name.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *field = new QLineEdit(parent);
        // Within a cell there is no room for the padding of a free field.
        field->setStyleSheet(QStringLiteral("QLineEdit { border-radius: 0; padding: 0 4px; }"));
        field->setAlignment(Qt::AlignRight);
        const QString column = index.model()->headerData(index.column(), Qt::Horizontal).toString();
        field->setAccessibleName(DatasetPanel::tr("Sample %1, %2").arg(index.row() + 1).arg(column));
        return field;
    }
};

} // namespace

DatasetPanel::DatasetPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new DatasetModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    createTable();
    createButtons();
    connectTable();
    setStyle(Style::of(Style::Theme::Light));
}

void DatasetPanel::createTable()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Samples"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFont(Style::font(12));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setDefaultSectionSize(numberWidth);
    m_table->horizontalHeader()->setFont(Style::font(12));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    layout()->addWidget(m_table);
}

PromptButton *DatasetPanel::addButton(const QString &text, const QString &accessibleName, Action action)
{
    auto *button = new PromptButton(text, this);
    button->setAccessibleName(accessibleName);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void DatasetPanel::createButtons()
{
    m_count = new QLabel(this);
    m_count->setFont(Style::font(12));
    m_count->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->addWidget(addButton(tr("Add"), tr("Add sample"), &DatasetPanel::addSample), 0, 0);
    grid->addWidget(addButton(tr("Remove"), tr("Remove samples"), &DatasetPanel::removeSamples), 0, 1);
    grid->addWidget(addButton(tr("Paste"), tr("Paste samples"), &DatasetPanel::paste), 0, 2);
    grid->addWidget(addButton(tr("Import…"), tr("Import samples"), &DatasetPanel::importRequested), 1, 0);
    grid->addWidget(addButton(tr("Generate…"), tr("Generate samples"), &DatasetPanel::generateRequested), 1, 1, 1, 2);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, m_count);
    column->addLayout(grid);
}

void DatasetPanel::connectTable()
{
    connect(m_model, &DatasetModel::valueEdited, this, &DatasetPanel::valueEdited);
    connect(m_model, &DatasetModel::refused, this, &DatasetPanel::refused);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_isShowing)
            emit sampleChosen(current.row());
    });
}

void DatasetPanel::showProject(const Project &project, int shownSample)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const int column = m_table->currentIndex().column();
    const int columns = m_model->columnCount();
    const int rows = m_model->rowCount();
    m_model->showProject(project);
    if (m_model->columnCount() != columns || m_model->rowCount() != rows)
        fitColumns();
    // Qt's accessibility can crash over a table without a current cell. A selection of several rows is left alone.
    const int row = std::clamp(shownSample, 0, std::max(0, m_model->rowCount() - 1));
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, std::clamp(column, 1, m_model->columnCount() - 1)));
    showCount();
}

void DatasetPanel::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    m_table->setColumnWidth(0, std::max(32, metrics.horizontalAdvance(QString::number(m_model->rowCount())) + 14));
    // Few columns share the room rather than being scrolled.
    const int room = m_table->viewport()->width() - m_table->columnWidth(0);
    const int width = std::clamp(room / std::max(1, m_model->columnCount() - 1), narrowWidth, numberWidth);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(column, std::max(width, metrics.horizontalAdvance(name) + 18));
    }
}

void DatasetPanel::showCount()
{
    const int samples = m_model->rowCount();
    const auto tests = static_cast<int>(m_model->project().testSamples.size());
    QString text = samples == 1 ? tr("1 sample") : tr("%1 samples").arg(countText(samples));
    if (tests > 0)
        text = tr("%1, and %2 more for the test").arg(text, countText(tests));
    m_count->setText(text);
}

void DatasetPanel::setNumberFormat(const NumberFormat &format)
{
    m_model->setNumberFormat(format);
}

void DatasetPanel::setStyle(const Style &style)
{
    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, style.textMuted);
    m_count->setPalette(palette);
}

bool DatasetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (actionFor(key) || movesInTable(key)) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        // Before the table's own keys, for which Delete is the beginning of a text.
        if (const Action action = actionFor(*static_cast<QKeyEvent *>(event))) {
            (this->*action)();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

DatasetPanel::Action DatasetPanel::actionFor(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Paste))
        return &DatasetPanel::paste;
    if (key.matches(QKeySequence::Copy))
        return &DatasetPanel::copy;
    return key.matches(QKeySequence::Delete) ? &DatasetPanel::removeSamples : nullptr;
}

void DatasetPanel::addSample()
{
    const Project &project = m_model->project();
    if (project.samples.empty())
        return;
    const Sample zeros
        = {std::vector<double>(project.samples.front().inputs.size()), std::vector<double>(project.samples.front().targets.size())};
    ask(withSampleAdded(project, zeros), tr("Add sample %1").arg(m_model->rowCount() + 1), m_model->rowCount());
}

std::vector<int> DatasetPanel::selectedSamples() const
{
    std::vector<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    if (rows.empty() && m_table->currentIndex().isValid())
        rows.push_back(m_table->currentIndex().row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void DatasetPanel::removeSamples()
{
    const std::vector<int> rows = selectedSamples();
    if (rows.empty())
        return;
    const QString text
        = rows.size() == 1 ? tr("Remove sample %1").arg(rows.front() + 1) : tr("Remove %1 samples").arg(static_cast<int>(rows.size()));
    ask(withSamplesRemoved(m_model->project(), rows), text, rows.front());
}

void DatasetPanel::paste()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Outcome<std::vector<std::vector<double>>> rows = readPastedNumbers(QApplication::clipboard()->text());
    if (!rows) {
        emit refused(tr("Paste: %1").arg(rows.problem()));
        return;
    }
    const auto count = static_cast<int>(rows.value().size());
    const PastePlace place = {current.row(), std::max(0, current.column() - 1)};
    ask(withNumbersPasted(m_model->project(), rows.value(), place), count == 1 ? tr("Paste 1 row") : tr("Paste %1 rows").arg(count),
        current.row());
}

void DatasetPanel::copy()
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    if (selection.isEmpty())
        return;
    QRect cells;
    for (const QItemSelectionRange &range : selection)
        cells |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    QString text;
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        for (int column = cells.left(); column <= cells.right(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            if (selection.contains(index))
                text += m_model->data(index, m_model->valueAt(index) ? Qt::EditRole : Qt::DisplayRole).toString();
            text += column == cells.right() ? u'\n' : u'\t';
        }
    }
    QApplication::clipboard()->setText(text);
}

void DatasetPanel::ask(const Outcome<Project> &outcome, const QString &undoText, int current)
{
    if (!outcome) {
        emit refused(outcome.problem());
        return;
    }
    if (outcome.value().samples != m_model->project().samples)
        emit samplesChanged(outcome.value().samples, undoText);
    goTo(current);
}

void DatasetPanel::goTo(int sample)
{
    const int row = std::min(sample, m_model->rowCount() - 1);
    const QModelIndex index = m_model->index(row, std::max(1, m_table->currentIndex().column()));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}
