// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compareordersdialog.h"

#include "core/explanation/ordercomparison.h"
#include "ui/panels/curvechart.h"
#include "ui/screenroom.h"

#include <QChartView>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

CompareOrdersDialog::CompareOrdersDialog(const Project &project, long long iteration, const NumberFormat &format, const Style &style,
                                         QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_otherColor(style.negative)
{
    setWindowTitle(tr("Compare update orders"));
    resize(onScreen(*this, {940, 620}));
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentence->setAccessibleName(tr("Where the orders part"));
    auto *halves = new QHBoxLayout;
    halves->addWidget(createTable(iteration, format, style), 1);
    halves->addWidget(createCurves(style), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addLayout(halves, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_iterations, &QSpinBox::valueChanged, this, &CompareOrdersDialog::train);
    train();
}

QWidget *CompareOrdersDialog::createTable(long long iteration, const NumberFormat &format, const Style &style)
{
    const OrderComparison comparison = compareOrders(m_project, iteration);
    m_table = new QTableWidget(static_cast<int>(comparison.quantities.size()), 3, this);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Quantities in both update orders"));
    m_table->setHorizontalHeaderLabels({tr("quantity"), tr("simultaneous"), tr("output layer first")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    for (std::size_t row = 0; row < comparison.quantities.size(); ++row) {
        const ComparedQuantity &compared = comparison.quantities[row];
        const bool first = comparison.firstDifference == row;
        // What differs says so by a sign as well as by its colour.
        const QString texts[]
            = {first ? QStringLiteral("▶ ") + compared.name : compared.name, format.text(compared.simultaneous),
               compared.differs() ? QStringLiteral("≠ ") + format.text(compared.outputLayerFirst) : format.text(compared.outputLayerFirst)};
        for (int i = 0; i < 3; ++i) {
            auto *item = new QTableWidgetItem(texts[i]);
            if (compared.differs())
                item->setForeground(style.negative);
            if (first)
                item->setFont(Style::font(13, QFont::Bold));
            m_table->setItem(static_cast<int>(row), i, item);
        }
    }
    const int current = static_cast<int>(comparison.firstDifference.value_or(0));
    m_table->setCurrentCell(current, 0);
    m_table->scrollToItem(m_table->item(current, 0), QTableWidget::PositionAtCenter);
    if (comparison.firstDifference) {
        const ComparedQuantity &parting = comparison.quantities[*comparison.firstDifference];
        m_sentence->setText(
            tr("In iteration %L1 the orders part at %2: %3 with the old weights, %4 with the weights that have already changed.")
                .arg(iteration + 1)
                .arg(parting.name, format.text(parting.simultaneous), format.text(parting.outputLayerFirst)));
    } else {
        m_sentence->setText(tr("In iteration %L1 both orders compute the same numbers.").arg(iteration + 1));
    }
    return m_table;
}

QWidget *CompareOrdersDialog::createCurves(const Style &style)
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *legend = new QLabel(QStringLiteral("<span style='color:%1'>━ %2</span> &nbsp; <span style='color:%3'>━ %4</span>")
                                  .arg(style.accent.name(), tr("simultaneous"), m_otherColor.name(), tr("output layer first")),
                              side);
    legend->setTextFormat(Qt::RichText);
    m_state = new QLabel(side);
    m_state->setAccessibleName(tr("State of the comparison"));
    m_chart = new CurveChart({11.0, 2.0, false});
    m_chart->setColors(style);
    auto *view = new QChartView(m_chart, side);
    view->viewport()->setFocusPolicy(Qt::NoFocus); // it belongs to the view, which has a name
    view->setAccessibleName(tr("Error curves of both orders"));
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    m_iterations = new QSpinBox(side);
    m_iterations->setAccessibleName(tr("Iterations to compare"));
    m_iterations->setRange(1, 100'000);
    m_iterations->setValue(1000);
    auto *row = new QHBoxLayout;
    row->addWidget(legend, 1);
    row->addWidget(m_state);
    row->addSpacing(12);
    row->addWidget(new QLabel(tr("iterations"), side));
    row->addWidget(m_iterations);
    column->addLayout(row);
    column->addWidget(view, 1);
    return side;
}

/// Trains in both orders in the background; the curves before stay in view until then.
void CompareOrdersDialog::train()
{
    constexpr int stretches = 600;
    const int iterations = m_iterations->value();
    m_state->setText(tr("training …"));
    m_training.start(
        this,
        [project = m_project, iterations](const std::stop_token &stop) -> std::optional<Curves> {
            const auto curve
                = [&](UpdateOrder order) { return curveInOrder(project, order, iterations, stop).stretches(0, iterations, stretches); };
            return Curves{curve(UpdateOrder::Simultaneous), curve(UpdateOrder::OutputLayerFirst), iterations};
        },
        [this](const Curves &curves) { showCurves(curves); });
}

void CompareOrdersDialog::showCurves(const Curves &curves)
{
    m_state->clear();
    m_chart->setOthers({{QString(), curves.outputLayerFirst, m_otherColor}});
    m_chart->showStretches(curves.simultaneous, 0, curves.iterations);
}
