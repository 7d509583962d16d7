// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/columntable.h"

#include "core/explanation/numberformat.h"
#include "core/model/showntext.h"
#include "ui/panels/choicebox.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace {

constexpr int heightOfRow = 30;
constexpr int useColumn = 1;
constexpr qsizetype mostOfName = 200;

/// What a column can be for, in the order of its choices.
struct RoleChoice
{
    ColumnRole role;
    bool isClasses;
};
constexpr std::array roleChoices
    = {RoleChoice{ColumnRole::Input, false}, RoleChoice{ColumnRole::Input, true}, RoleChoice{ColumnRole::Target, false},
       RoleChoice{ColumnRole::Target, true}, RoleChoice{ColumnRole::Ignored, false}};

QStringList roleNames()
{
    return {ColumnTable::tr("Input, numbers"), ColumnTable::tr("Input, classes (one-hot)"), ColumnTable::tr("Target, numbers"),
            ColumnTable::tr("Target, classes (one-hot)"), ColumnTable::tr("Ignored")};
}

int choiceOf(const ColumnPlan &plan)
{
    const auto isPlanned = [&plan](const RoleChoice &each) { return each.role == plan.role && each.isClasses == plan.isClasses; };
    const auto *found = std::ranges::find_if(roleChoices, isPlanned);
    return static_cast<int>(std::min<std::ptrdiff_t>(found - roleChoices.begin(), roleChoices.size() - 1));
}

/// What is found in a column: its numbers' range, or its classes.
QString contentText(const ColumnContent &content)
{
    const NumberFormat format;
    if (content.filled > 0 && content.numbers == content.filled)
        return ColumnTable::tr("numbers from %1 to %2").arg(format.text(content.smallest), format.text(content.largest));
    if (content.hasMoreClasses)
        return ColumnTable::tr("more than %1 different texts").arg(ColumnContent::mostClasses);
    constexpr qsizetype most = 6;
    QStringList names;
    for (const QString &name : content.classes.mid(0, most))
        names << shownText(name);
    const QString shown = names.join(QStringLiteral(", ")) + (content.classes.size() > most ? QStringLiteral(", …") : QString());
    return content.classes.size() == 1 ? ColumnTable::tr("1 class: %1").arg(shown)
                                       : ColumnTable::tr("%1 classes: %2").arg(content.classes.size()).arg(shown);
}

} // namespace

ColumnTable::ColumnTable(QWidget *parent)
    : QTableWidget(0, 3, parent)
{
    setHorizontalHeaderLabels({tr("column"), tr("used as"), tr("found in it")});
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(0, 170);
    setColumnWidth(useColumn, 220);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    setTabKeyNavigation(false);
    setMinimumHeight(4 * heightOfRow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ColumnTable::makeBoxesNearView);
}

void ColumnTable::showColumns(const CsvTable &table, const std::vector<ColumnContent> &content)
{
    m_plan = likelyPlan(content);
    const QStringList names = roleNames();
    setRowCount(0);
    setRowCount(static_cast<int>(m_plan.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto i = static_cast<std::size_t>(row);
        setItem(row, 0, readOnlyItem(shownLine(beginningOf(table.columnName(row), mostOfName))));
        setItem(row, useColumn, readOnlyItem(QString()));
        tellUse(row, names[choiceOf(m_plan[i])]);
        setItem(row, 2, readOnlyItem(contentText(content[i])));
    }
    if (!m_plan.empty())
        setCurrentCell(0, 0);
    makeBoxesNearView();
}

void ColumnTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    makeBoxesNearView();
}

/// Those in view and a page more on both sides, so that the keyboard always finds the next.
void ColumnTable::makeBoxesNearView()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? rowCount() - 1 : bottom;
    const int page = last - first + 1;
    for (int row = std::max(0, first - page); row <= std::min(rowCount() - 1, last + page); ++row) {
        if (!cellWidget(row, useColumn))
            makeBox(row);
    }
}

void ColumnTable::makeBox(int row)
{
    auto *box = new ChoiceBox(tr("Use of column %1, %2").arg(row + 1).arg(item(row, 0)->text()), this);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel is for the table
    box->addItems(roleNames());
    box->setCurrentIndex(choiceOf(m_plan[static_cast<std::size_t>(row)]));
    box->setStyleSheet(QStringLiteral("QComboBox { border-radius: 0; padding: 0 8px; }"));
    connect(box, &QComboBox::currentIndexChanged, this, [this, row](int choice) { choose(row, choice); });
    setCellWidget(row, useColumn, box);
    QWidget *before = this;
    for (int above = row - 1; above >= 0 && before == this; --above) {
        if (QWidget *other = cellWidget(above, useColumn))
            before = other;
    }
    setTabOrder(before, box);
}

/// To those who hear the table's cells; others see the box.
void ColumnTable::tellUse(int row, const QString &use)
{
    item(row, useColumn)->setData(Qt::AccessibleTextRole, use);
}

void ColumnTable::choose(int row, int choice)
{
    const RoleChoice &chosen = roleChoices[static_cast<std::size_t>(choice)];
    ColumnPlan &plan = m_plan[static_cast<std::size_t>(row)];
    plan.role = chosen.role;
    plan.isClasses = chosen.isClasses;
    tellUse(row, roleNames()[choice]);
    emit planChanged();
}

bool ColumnTable::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<ChoiceBox *>(object)) {
        // It is the table that is to be scrolled, and not the choice under the pointer that is to be changed.
        event->ignore();
        return true;
    }
    return QTableWidget::eventFilter(object, event);
}

QTableWidgetItem *readOnlyItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal)); // tags are text here
    return item;
}
