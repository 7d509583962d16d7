// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/curvetabledialog.h"

#include "ui/announcer.h"
#include "ui/curvetablemodel.h"
#include "ui/panels/promptbutton.h"
#include "ui/screenroom.h"
#include "ui/style.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QString counted(long long number)
{
    return QLocale(QLocale::English).toString(number);
}

/// First, last and smallest error, as the curve's own description has them.
QString summaryOf(const std::vector<CurveStretch> &curve, const NumberFormat &format)
{
    double smallest = curve.front().smallest;
    for (const CurveStretch &stretch : curve)
        smallest = std::min(smallest, stretch.smallest);
    return CurveTableDialog::tr("At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.")
        .arg(counted(curve.back().lastIteration), format.text(curve.back().last), format.text(curve.front().first), format.text(smallest));
}

} // namespace

CurveTableDialog::CurveTableDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new CurveTableModel(this))
    , m_sentence(new QLabel(this))
    , m_table(createTable())
{
    setWindowTitle(tr("Error curve as table"));
    resize(onScreen(*this, {620, 560}));
    m_sentence->setAccessibleName(tr("Summary of the error curve"));
    m_sentence->setWordWrap(true);
    auto *show = new PromptButton(tr("&Go to this iteration"), this);
    show->setToolTip(tr("Show the chosen iteration in the window (Enter)"));
    auto *copying = new PromptButton(tr("&Copy as CSV"), this);
    copying->setToolTip(tr("Copy the whole table, with all digits (Ctrl+C)"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setAccessibleName(tr("Close the table"));
    for (QPushButton *button : std::initializer_list<QPushButton *>{show, copying, close})
        button->setAutoDefault(false); // Enter belongs to the table

    auto *row = new QHBoxLayout;
    row->addWidget(show);
    row->addWidget(copying);
    row->addStretch(1);
    row->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addLayout(row);

    connect(m_table, &QTableView::activated, this, &CurveTableDialog::go);
    connect(show, &QPushButton::clicked, this, &CurveTableDialog::go);
    connect(copying, &QPushButton::clicked, this, &CurveTableDialog::copy);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &CurveTableDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_table->setFocus();
}

QTableView *CurveTableDialog::createTable()
{
    auto *table = new QTableView(this);
    table->setAccessibleName(tr("Table of the error curve"));
    table->verticalScrollBar()->setAccessibleName(tr("Scroll the table of the error curve"));
    table->setModel(m_model);
    table->setFont(Style::font(12));
    table->horizontalHeader()->setFont(Style::font(12));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    return table;
}

void CurveTableDialog::showCurve(const std::vector<CurveStretch> &curve, const std::vector<CurveStretch> &testCurve,
                                 const NumberFormat &format, long long iteration)
{
    m_sentence->setText(summaryOf(curve, format));
    if (m_model->showCurve(curve, testCurve, format)) // a table without a current cell is a danger to screen readers in Qt 6.4
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(iteration), CurveTableModel::Error));
}

void CurveTableDialog::go()
{
    if (const std::optional<long long> iteration = m_model->iterationAt(m_table->currentIndex().row()))
        emit iterationRequested(*iteration);
}

void CurveTableDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_model->csv());
    announce(*this, tr("Copied the table: %1 rows.").arg(counted(m_model->rowCount())));
}
