// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/blackboarddialog.h"

#include "core/explanation/numberformat.h"
#include "ui/panels/choicebox.h"
#include "ui/screenroom.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr std::size_t mostRows = 600;
constexpr int mostDigits = 12;
constexpr int furtherDigits = 4; ///< of the full number, so that one sees where it was cut

} // namespace

BlackboardDialog::BlackboardDialog(const Style &style, QWidget *parent)
    : QDialog(parent)
    , m_style(style)
{
    setWindowTitle(tr("Computed on the blackboard"));
    resize(onScreen(*this, {620, 640}));
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentence->setAccessibleName(tr("What shortening changes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    createChoices();
    createTable();
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void BlackboardDialog::createChoices()
{
    m_cut = new ChoiceBox(tr("How numbers are shortened"), this);
    m_cut->addItem(tr("round"), static_cast<int>(BlackboardDigits::Cut::Rounded));
    m_cut->addItem(tr("cut off"), static_cast<int>(BlackboardDigits::Cut::Truncated));
    m_count = new QSpinBox(this);
    m_count->setAccessibleName(tr("Digits on the blackboard"));
    m_count->setRange(1, mostDigits);
    m_count->setValue(BlackboardDigits().count);
    m_counted = new ChoiceBox(tr("Which digits count"), this);
    m_counted->addItem(tr("decimals"), static_cast<int>(BlackboardDigits::Counted::Decimals));
    m_counted->addItem(tr("significant digits"), static_cast<int>(BlackboardDigits::Counted::Significant));
    auto *before = new QLabel(tr("Every number is written down before it is used again:"), this);
    auto *to = new QLabel(tr("to"), this);
    to->setBuddy(m_count);

    auto *row = new QHBoxLayout;
    row->addWidget(m_cut);
    row->addWidget(to);
    row->addWidget(m_count);
    row->addWidget(m_counted);
    row->addStretch();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(before);
    column->addLayout(row);
    for (ChoiceBox *box : {m_cut, m_counted})
        connect(box, &QComboBox::currentIndexChanged, this, &BlackboardDialog::compute);
    connect(m_count, &QSpinBox::valueChanged, this, &BlackboardDialog::compute);
}

void BlackboardDialog::createTable()
{
    m_table = new QTableWidget(0, 3, this);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Numbers on the blackboard"));
    m_table->setHorizontalHeaderLabels({tr("quantity"), tr("on the blackboard"), tr("in full precision")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
}

void BlackboardDialog::setIteration(const Project &project, long long iteration)
{
    m_project = project;
    m_iteration = iteration;
    compute();
}

void BlackboardDialog::setStyle(const Style &style)
{
    m_style = style;
    compute();
}

BlackboardDigits BlackboardDialog::digits() const
{
    return {static_cast<BlackboardDigits::Cut>(m_cut->currentData().toInt()), m_count->value(),
            static_cast<BlackboardDigits::Counted>(m_counted->currentData().toInt())};
}

void BlackboardDialog::compute()
{
    if (m_project.network.layers.empty())
        return;
    const BlackboardComparison comparison(m_project, m_iteration, digits());
    const std::vector<Quantity> quantities = quantitiesOf(m_project.network);
    const int rows = static_cast<int>(std::min(quantities.size(), mostRows));
    m_table->setRowCount(rows);
    int differing = 0;
    for (int row = 0; row < rows; ++row) {
        const Quantity &quantity = quantities[static_cast<std::size_t>(row)];
        const BlackboardValue value = comparison.blackboardValue(quantity);
        differing += value.differs() ? 1 : 0;
        showRow(row, quantity, value);
    }
    if (m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    QString sentence = tr("Iteration %L1: %2 of %3 numbers come out differently in the digits that are written down.")
                           .arg(m_iteration + 1)
                           .arg(differing)
                           .arg(rows);
    if (static_cast<std::size_t>(rows) < quantities.size())
        sentence += u' ' + tr("The first %L1 of %L2 numbers are shown.").arg(rows).arg(quantities.size());
    m_sentence->setText(sentence);
}

void BlackboardDialog::showRow(int row, const Quantity &quantity, const BlackboardValue &value)
{
    const int decimals = m_count->value();
    QString written
        = m_counted->currentIndex() == 0 ? QString::number(value.written, 'f', decimals) : QString::number(value.written, 'g', decimals);
    const NumberFormat many{NumberFormat::Digits::Rounded, decimals + furtherDigits};
    written = withDecimalMark(written.replace(u'-', u'−'));
    const bool differs = value.differs();
    // What differs says so by a sign as well as by its colour.
    const QString texts[]
        = {quantityName(m_project.network, quantity), (differs ? QStringLiteral("≠ ") : QString()) + written, many.text(value.full)};
    for (int i = 0; i < 3; ++i) {
        auto *item = new QTableWidgetItem(texts[i]);
        item->setForeground(differs ? m_style.negative : m_style.text);
        m_table->setItem(row, i, item);
    }
}
