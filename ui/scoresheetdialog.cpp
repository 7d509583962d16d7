// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoresheetdialog.h"

#include "core/explanation/numberformat.h"
#include "ui/announcer.h"
#include "ui/panels/promptbutton.h"
#include "ui/screenroom.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

constexpr int verdictColumn = 4;
constexpr int marksColumn = 6;

} // namespace

ScoreSheetDialog::ScoreSheetDialog(ScoreSheet sheet, const Style &style, QWidget *parent)
    : QDialog(parent)
    , m_sheet(std::move(sheet))
    , m_style(style)
{
    setWindowTitle(tr("Score sheet"));
    resize(onScreen(*this, {860, 640}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    const QString total = tr("%1 of %2 marks").arg(m_sheet.marks()).arg(m_sheet.rows.size());
    m_total = new QLabel(total, this);
    m_total->setFont(Style::font(18, QFont::Bold));
    m_total->setAccessibleName(tr("Total marks"));
    m_total->setAccessibleDescription(total);
    m_name = new QLineEdit(m_sheet.student, this);
    m_name->setAccessibleName(tr("Name on the score sheet"));
    m_name->setPlaceholderText(tr("name (optional)"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_total, 1);
    head->addWidget(m_name, 1);
    column->addLayout(head);
    createTable();
    createButtons();
}

void ScoreSheetDialog::createTable()
{
    const QStringList heads{tr("quantity"), tr("answer"), tr("right number"), tr("by own numbers"), tr("verdict"), tr("help"), tr("marks")};
    m_table = new QTableWidget(static_cast<int>(m_sheet.rows.size()), static_cast<int>(heads.size()), this);
    m_table->setAccessibleName(tr("Marks of each answer"));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ScoreRow &score = m_sheet.rows[static_cast<std::size_t>(row)];
        const NumberFormat format{NumberFormat::Digits::Rounded, score.decimals};
        const QString texts[] = {score.quantity,
                                 QString(score.typed).replace(u'-', u'−'),
                                 score.right ? format.text(*score.right) : QString(),
                                 score.own ? format.text(*score.own) : QString(),
                                 verdictText(score),
                                 helpText(score),
                                 shownDigits(score.marks)};
        for (int i = 0; i < m_table->columnCount(); ++i) {
            auto *item = new QTableWidgetItem(texts[i]);
            item->setToolTip(score.remark);
            const bool isNumber = (i > 0 && i < verdictColumn) || i == marksColumn;
            item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            if (i == verdictColumn && score.marks > 0.0)
                item->setForeground(m_style.good);
            else if (i == verdictColumn)
                item->setForeground(score.wrongTries > 0 ? m_style.error : m_style.textMuted);
            m_table->setItem(row, i, item);
        }
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
}

void ScoreSheetDialog::createButtons()
{
    m_saved = new QLabel(this);
    m_saved->setAccessibleName(tr("What was saved"));
    m_saved->setWordWrap(true);
    m_saved->setMinimumHeight(m_saved->fontMetrics().height());
    auto *csv = new PromptButton(tr("Save as &CSV…"), this);
    csv->setAccessibleName(tr("Save the score sheet as CSV"));
    auto *pdf = new PromptButton(tr("Save as &PDF…"), this);
    pdf->setAccessibleName(tr("Save the score sheet as PDF"));
    auto *close = new PromptButton(tr("Close"), this);
    close->setAccessibleName(tr("Close the score sheet"));
    // Enter in the field of the name must not save anything.
    for (PromptButton *button : {csv, pdf})
        button->setAutoDefault(false);
    close->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(csv);
    row->addWidget(pdf);
    row->addStretch();
    row->addWidget(close);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_saved);
    column->addLayout(row);
    connect(csv, &QAbstractButton::clicked, this, &ScoreSheetDialog::csvWished);
    connect(pdf, &QAbstractButton::clicked, this, &ScoreSheetDialog::pdfWished);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
}

ScoreSheet ScoreSheetDialog::sheet() const
{
    ScoreSheet sheet = m_sheet;
    sheet.student = m_name->text().trimmed();
    return sheet;
}

void ScoreSheetDialog::say(const QString &sentence, bool good)
{
    QPalette palette = m_style.palette();
    palette.setColor(QPalette::WindowText, good ? m_style.good : m_style.error);
    m_saved->setPalette(palette);
    m_saved->setText(sentence);
    m_saved->setAccessibleDescription(sentence);
    announce(*this, sentence);
}
