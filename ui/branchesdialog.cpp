// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branchesdialog.h"

#include "core/explanation/numberformat.h"
#include "core/training/replay.h"
#include "ui/branchtrainings.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/promptbutton.h"
#include "ui/screenroom.h"
#include "ui/style.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

enum Column { Name, PartsAt, Iterations, Error };

QString counted(long long number)
{
    return countText(number);
}

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

struct BranchesDialog::Ends
{
    QString branchName;
    QString rivalName;
    long long iterations = 0;
    Network branch;
    Network rival;
};

BranchesDialog::BranchesDialog(const BranchTrainings &trainings, QWidget *parent)
    : QDialog(parent)
    , m_trainings(trainings)
    , m_branches(createTable(tr("Branches"), {tr("Branch"), tr("Parts at"), tr("Iterations"), tr("Total error")}))
    , m_switch(new PromptButton(tr("&Switch to"), this))
    , m_delete(new PromptButton(tr("&Delete"), this))
{
    setWindowTitle(tr("Branches"));
    resize(onScreen(*this, {640, 620}));
    m_branches->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    auto *here = new PromptButton(tr("Branch &here"), this);
    here->setToolTip(tr("Leave what lies ahead of the moment as a branch"));
    m_switch->setAccessibleName(tr("Switch to the branch"));
    m_delete->setAccessibleName(tr("Delete the branch"));
    auto *explanation
        = new QLabel(tr("A change at an earlier iteration keeps what came after it as a branch. Tick a branch to see its curve; "
                        "double-click its name, or press F2, to give it another."),
                     this);
    explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setAccessibleName(tr("Close branches"));
    close->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    for (PromptButton *button : {m_switch, here, m_delete}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(explanation);
    column->addWidget(m_branches, 2);
    column->addLayout(row);
    column->addWidget(createDifference(), 3);
    column->addWidget(buttons);

    connect(&trainings, &BranchTrainings::trained, this, &BranchesDialog::showErrors);
    connect(m_branches, &QTableWidget::cellChanged, this, &BranchesDialog::takeEdit);
    connect(m_branches, &QTableWidget::itemSelectionChanged, this, &BranchesDialog::followChoice);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (chosen())
            emit switchRequested(*chosen());
    });
    connect(here, &QPushButton::clicked, this, &BranchesDialog::branchHereRequested);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (chosen())
            emit deleteRequested(*chosen());
    });
    connect(new QShortcut(QKeySequence::Delete, m_branches, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_delete,
            &QPushButton::click);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

BranchesDialog::~BranchesDialog()
{
    m_job.stop();
    // A name that is still being typed would be taken over while nothing is left to take it.
    m_branches->disconnect(this);
}

QTableWidget *BranchesDialog::createTable(const QString &name, const QStringList &columns)
{
    auto *table = new QTableWidget(0, static_cast<int>(columns.size()), this);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(columns);
    for (int column = 0; column < table->columnCount(); ++column) {
        // What stands in the window has some of these names already.
        table->horizontalHeaderItem(column)->setData(Qt::AccessibleTextRole, tr("Column: %1").arg(columns[column]));
    }
    table->setFont(Style::font(12));
    table->horizontalHeader()->setFont(Style::font(12));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    return table;
}

QWidget *BranchesDialog::createDifference()
{
    auto *part = new QWidget(this);
    m_after = new QSpinBox(part);
    m_after->setAccessibleName(tr("Iterations after which branches are compared"));
    m_after->setGroupSeparatorShown(true);
    m_after->setMinimumWidth(110);
    m_after->setKeyboardTracking(false);
    m_rival = new ChoiceBox(tr("What to compare the branch with"), part);
    m_rival->setMinimumContentsLength(14);
    m_sentence = new QLabel(part);
    m_sentence->setAccessibleName(tr("How much the branches differ"));
    m_sentence->setWordWrap(true);
    m_difference = createTable(tr("Difference of the branches"), {tr("Parameter"), tr("Branch"), tr("Compared with"), tr("Difference")});
    auto *with = new QLabel(tr("&Compare with"), part);
    with->setBuddy(m_rival);
    auto *after = new QLabel(tr("&after"), part);
    after->setBuddy(m_after);
    auto *row = new QHBoxLayout;
    row->addWidget(with);
    row->addWidget(m_rival);
    row->addWidget(after);
    row->addWidget(m_after);
    row->addWidget(new QLabel(tr("iterations"), part));
    row->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_sentence);
    column->addWidget(m_difference, 1);
    connect(m_after, &QSpinBox::valueChanged, this, &BranchesDialog::compare);
    connect(m_rival, &QComboBox::activated, this, &BranchesDialog::followChoice);
    return part;
}

void BranchesDialog::showExperiment(const Experiment &experiment, const NumberFormat &format)
{
    if (experiment == m_experiment && format == m_format && m_branches->rowCount() > 0)
        return;
    const std::optional<int> same = rowOfChosenIn(experiment);
    m_experiment = experiment;
    m_format = format;
    fillBranches();
    fillRivals();
    const auto newest = static_cast<int>(m_experiment.branches.size());
    const QSignalBlocker blocker(m_branches);
    m_branches->setCurrentCell(same.value_or(newest), Name);
    if (same && chosen())
        compare();
    else
        followChoice();
}

/// Where the chosen row is in another experiment: the present, unless a branch has just left it, or a branch by its name or, if
/// that is what has changed, by its place. Its course alone would not do: several branches may have the same.
std::optional<int> BranchesDialog::rowOfChosenIn(const Experiment &next) const
{
    const std::vector<Branch> &now = m_experiment.branches;
    const bool asMany = next.branches.size() == now.size();
    const auto isRenamed
        = [&](std::size_t branch) { return asMany && branch < now.size() && next.branches[branch].course == now[branch].course; };
    if (m_branches->currentRow() < 0)
        return std::nullopt;
    if (!chosen()) {
        const bool hasNew = !next.branches.empty() && std::ranges::find(now, next.branches.back().name, &Branch::name) == now.end();
        return hasNew && !isRenamed(now.size() - 1) ? std::nullopt : std::optional(0);
    }
    const auto same = std::ranges::find(next.branches, now[*chosen()].name, &Branch::name);
    if (same != next.branches.end())
        return static_cast<int>(same - next.branches.begin()) + 1;
    return isRenamed(*chosen()) ? std::optional(static_cast<int>(*chosen()) + 1) : std::nullopt;
}

void BranchesDialog::showPresent(long long iterations, double totalError)
{
    m_iterations = iterations;
    m_totalError = totalError;
    // A table without rows owns no items; there are none until an experiment is shown.
    if (m_branches->rowCount() > 0)
        showErrors();
}

void BranchesDialog::fillBranches()
{
    const auto count = static_cast<int>(m_experiment.branches.size());
    const QSignalBlocker blocker(m_branches);
    m_branches->setRowCount(count + 1);
    QTableWidgetItem *present = cell(m_experiment.name.isEmpty() ? tr("present") : m_experiment.name, Qt::AlignVCenter);
    present->setFlags(present->flags() | Qt::ItemIsEditable);
    present->setFont(Style::font(12, QFont::Bold));
    present->setToolTip(tr("What training follows now"));
    m_branches->setItem(0, Name, present);
    m_branches->setItem(0, PartsAt, cell(tr("present")));
    for (int i = 0; i < count; ++i) {
        const Branch &branch = m_experiment.branches[static_cast<std::size_t>(i)];
        QTableWidgetItem *name = cell(branch.name, Qt::AlignVCenter);
        name->setFlags(name->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
        name->setCheckState(branch.shown ? Qt::Checked : Qt::Unchecked);
        m_branches->setItem(i + 1, Name, name);
        m_branches->setItem(i + 1, PartsAt, cell(counted(forkOf(branch, m_experiment.course))));
    }
    showErrors();
}

/// Offers the present and all branches to be compared with; the choice stays while its name does.
void BranchesDialog::fillRivals()
{
    const QString chosenName = m_rival->currentText();
    m_rival->clear();
    m_rival->addItem(m_experiment.name.isEmpty() ? tr("present") : m_experiment.name);
    for (const Branch &branch : m_experiment.branches)
        m_rival->addItem(branch.name);
    m_rival->setCurrentIndex(std::max(0, m_rival->findText(chosenName)));
}

/// What training adds to the table: how far each branch came.
void BranchesDialog::showErrors()
{
    const QSignalBlocker blocker(m_branches);
    m_branches->setItem(0, Iterations, cell(counted(m_iterations)));
    m_branches->setItem(0, Error, cell(m_format.text(m_totalError)));
    for (int row = 1; row < m_branches->rowCount(); ++row) {
        const Branch &branch = m_experiment.branches[static_cast<std::size_t>(row - 1)];
        const std::vector<CurveStretch> curve = m_trainings.curveOf(branch);
        m_branches->setItem(row, Iterations, cell(counted(branch.iterations)));
        m_branches->setItem(row, Error, cell(curve.empty() ? tr("training …") : m_format.text(curve.back().last)));
    }
}

std::optional<std::size_t> BranchesDialog::chosen() const
{
    const int row = m_branches->currentRow();
    return row < 1 ? std::nullopt : std::optional(static_cast<std::size_t>(row - 1));
}

void BranchesDialog::takeEdit(int row, int column)
{
    if (column != Name)
        return;
    const QTableWidgetItem *item = m_branches->item(row, column);
    const std::optional<std::size_t> branch = row < 1 ? std::nullopt : std::optional(static_cast<std::size_t>(row - 1));
    const bool shown = item->checkState() == Qt::Checked;
    if (branch && shown != m_experiment.branches[*branch].shown) {
        emit showRequested(*branch, shown);
        return;
    }
    emit nameRequested(branch, item->text());
    // A name that could not be had gives way to the one that is.
    fillBranches();
}

/// Compares the chosen branch with another, at first as far as both came.
void BranchesDialog::followChoice()
{
    const std::optional<std::size_t> branch = chosen();
    for (QWidget *control : std::initializer_list<QWidget *>{m_switch, m_delete, m_after, m_rival})
        control->setEnabled(branch.has_value());
    if (branch) {
        const int rival = m_rival->currentIndex();
        const long long rivals = rival < 1 ? m_iterations : m_experiment.branches[static_cast<std::size_t>(rival - 1)].iterations;
        const QSignalBlocker blocker(m_after);
        const long long last = std::min<long long>(m_experiment.branches[*branch].iterations, std::numeric_limits<int>::max());
        m_after->setMaximum(static_cast<int>(last));
        m_after->setValue(static_cast<int>(std::min(last, rivals)));
    }
    compare();
}

void BranchesDialog::compare()
{
    m_difference->setRowCount(0);
    if (!chosen()) {
        m_job.stop();
        m_sentence->setText(m_experiment.branches.empty() ? tr("There are no branches yet.") : tr("Choose a branch to compare it."));
        return;
    }
    m_sentence->setText(tr("Training again …"));
    const int index = m_rival->currentIndex();
    const Branch branch = m_experiment.branches[*chosen()];
    const Course rival = index < 1 ? m_experiment.course : m_experiment.branches[static_cast<std::size_t>(index - 1)].course;
    const long long iterations = m_after->value();
    const auto train = [branch, rival, rivalName = m_rival->currentText(), iterations](const std::stop_token &stop) -> std::optional<Ends> {
        const std::optional<Project> one = projectAfter(branch.course, iterations, stop);
        const std::optional<Project> other = one ? projectAfter(rival, iterations, stop) : std::nullopt;
        if (!other)
            return std::nullopt;
        return Ends{branch.name, rivalName, iterations, one->network, other->network};
    };
    m_job.start(this, train, [this](const Ends &ends) { showDifference(ends); });
}

void BranchesDialog::showDifference(const Ends &ends)
{
    if (!sameStructure(ends.rival, ends.branch)) {
        m_sentence->setText(tr("The networks have different structures, so that their weights can't be compared."));
        return;
    }
    constexpr std::size_t mostRows = 2000;
    std::vector<ParameterId> parameters = parametersOf(ends.branch);
    const auto difference = [&ends](ParameterId id) { return ends.branch.value(id) - ends.rival.value(id); };
    std::ranges::stable_sort(parameters, std::ranges::greater(), [&](ParameterId id) { return std::abs(difference(id)); });
    const auto changed = std::ranges::count_if(parameters, [&](ParameterId id) { return difference(id) != 0.0; });
    const auto all = static_cast<long long>(parameters.size());
    QString sentence = changed == 0 ? tr("After %1 iterations all parameters of “%2” and “%3” are the same.")
                                          .arg(counted(ends.iterations), ends.branchName, ends.rivalName)
                                    : tr("After %1 iterations %2 of %3 parameters of “%4” and “%5” differ, most of all %6.")
                                          .arg(counted(ends.iterations), counted(changed), counted(all), ends.branchName, ends.rivalName,
                                               parameterName(ends.branch, parameters.front()));
    if (parameters.size() > mostRows) {
        parameters.resize(mostRows);
        sentence += tr(" The table has the %1 that differ most.").arg(counted(mostRows));
    }
    m_sentence->setText(sentence);
    m_difference->setRowCount(static_cast<int>(parameters.size()));
    for (int row = 0; row < m_difference->rowCount(); ++row) {
        const ParameterId id = parameters[static_cast<std::size_t>(row)];
        m_difference->setItem(row, 0, cell(parameterName(ends.branch, id), Qt::AlignVCenter));
        m_difference->setItem(row, 1, cell(m_format.text(ends.branch.value(id))));
        m_difference->setItem(row, 2, cell(m_format.text(ends.rival.value(id))));
        m_difference->setItem(row, 3, cell(m_format.text(difference(id))));
    }
}
