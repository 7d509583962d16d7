// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/gradientcheckdialog.h"

#include "core/explanation/numberformat.h"
#include "ui/gradientmodel.h"
#include "ui/panels/promptbutton.h"
#include "ui/screenroom.h"
#include "ui/style.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

#include <atomic>

namespace {

constexpr int msBetweenLooks = 50;

QString counted(std::size_t number)
{
    return countText(static_cast<long long>(number));
}

} // namespace

/// A check in the thread pool: it counts, and stops when it is told to.
struct GradientCheckDialog::Work
{
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> cancelled = false;
    std::atomic<bool> finished = false; ///< from then on `differences` belongs to the window's thread
    std::vector<GradientDifference> differences;
};

GradientCheckDialog::GradientCheckDialog(const NumberFormat &format, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Gradient check"));
    resize(onScreen(*this, {820, 520}));
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(Style::font(14, QFont::Bold));
    m_sentence->setAccessibleName(tr("Result of the gradient check"));
    m_remark = new QLabel(this);
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remark->setFont(Style::font(12));
    // Room for a kink's sentence, whether there is one or not, so that the table keeps its height.
    m_remark->setFixedHeight(3 * m_remark->fontMetrics().lineSpacing());
    m_remark->setAccessibleName(tr("Remark on the gradient"));
    m_cut = new QLabel(this);
    m_cut->setAccessibleName(tr("Rows shown"));
    createTable(format);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close gradient check"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(createProgress());
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    auto *last = new QHBoxLayout;
    last->addWidget(m_cut, 1);
    last->addWidget(buttons);
    column->addLayout(last);

    m_clock.setInterval(msBetweenLooks);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GradientCheckDialog::showRemark);
    connect(&m_clock, &QTimer::timeout, this, &GradientCheckDialog::look);
    showProgress(false);
}

GradientCheckDialog::~GradientCheckDialog()
{
    leave();
}

QWidget *GradientCheckDialog::createProgress()
{
    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setAccessibleName(tr("Gradients checked"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_cancel = new PromptButton(tr("Cancel"), m_progressRow);
    m_cancel->setAccessibleName(tr("Cancel gradient check"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &GradientCheckDialog::cancel);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    return m_progressRow;
}

void GradientCheckDialog::createTable(const NumberFormat &format)
{
    m_model = new GradientModel(format, this);
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Gradients"));
    m_table->verticalScrollBar()->setAccessibleName(tr("Scroll the gradients"));
    m_table->setModel(m_model);
    m_table->setFont(Style::font(12));
    m_table->horizontalHeader()->setFont(Style::font(12));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(GradientModel::Relative, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    constexpr int roomForArrow = 40;
    for (int number = 0; number < GradientModel::Remark; ++number) {
        const QString name = m_model->headerData(number, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(number, metrics.horizontalAdvance(name) + roomForArrow);
    }
}

QString GradientCheckDialog::sentence() const
{
    return m_sentence->text();
}

void GradientCheckDialog::check(const Project &project)
{
    leave();
    m_network = project.network;
    m_parameters = parametersOf(m_network).size();
    m_model->showDifferences(m_network, {});
    m_cut->clear();
    m_remark->clear();
    if (isQuickToCheck(project)) {
        showResult(gradientDifferences(project));
        return;
    }
    m_work = std::make_shared<Work>();
    QThreadPool::globalInstance()->start([work = m_work, project] {
        work->differences = gradientDifferences(project, [&work](std::size_t done) {
            work->done = done;
            return !work->cancelled;
        });
        work->finished = true;
    });
    m_progress->setRange(0, static_cast<int>(m_parameters));
    showProgress(true);
    m_clock.start();
    look();
}

void GradientCheckDialog::look()
{
    if (m_work->finished) {
        showResult(std::move(m_work->differences));
        return;
    }
    m_progress->setValue(static_cast<int>(m_work->done));
    m_sentence->setText(tr("Checking gradients: %1 of %2 …").arg(counted(m_work->done), counted(m_parameters)));
}

/// The work shows what it has as soon as it has heard of it.
void GradientCheckDialog::cancel()
{
    if (m_work)
        m_work->cancelled = true;
    m_cancel->setEnabled(false);
}

/// Lets go of work whose result nobody wants any more; it ends by itself.
void GradientCheckDialog::leave()
{
    if (m_work)
        m_work->cancelled = true;
    m_work.reset();
    m_clock.stop();
}

void GradientCheckDialog::showResult(std::vector<GradientDifference> differences)
{
    leave();
    showProgress(false);
    const GradientVerdict verdict = gradientVerdict(m_network, differences);
    const bool whole = differences.size() == m_parameters;
    m_sentence->setText(
        whole ? verdict.sentence
              : tr("Cancelled after %1 of %2 gradients. %3").arg(counted(differences.size()), counted(m_parameters), verdict.sentence));
    if (differences.size() > mostRows) {
        m_cut->setText(tr("The worst %1 of %2 are shown.").arg(counted(mostRows), counted(differences.size())));
        differences.resize(mostRows);
    }
    m_model->showDifferences(m_network, std::move(differences));
    m_table->horizontalHeader()->setSortIndicator(GradientModel::Relative, Qt::DescendingOrder);
    // Qt's accessibility can crash over a table without a current cell.
    m_table->setCurrentIndex(m_model->index(0, GradientModel::Parameter));
    showRemark();
    if (whole)
        emit checked(verdict);
}

void GradientCheckDialog::showRemark()
{
    m_remark->setText(m_model->remark(m_table->currentIndex().row()));
}

void GradientCheckDialog::showProgress(bool visible)
{
    m_progressRow->setVisible(visible);
    m_cancel->setEnabled(visible);
}
