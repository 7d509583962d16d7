// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparisondialog.h"

#include "core/explanation/numberformat.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/comparisonchart.h"
#include "ui/panels/numberspinbox.h"
#include "ui/panels/promptbutton.h"
#include "ui/screenroom.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int msBetweenLooks = 50;
constexpr int mostIterations = 10'000'000;
constexpr int variantRole = Qt::UserRole;
constexpr QSize sampleSize(36, 14);

enum class Kind { Rates, Optimizers, Orders, Seeds };

QString counted(long long number)
{
    return countText(number);
}

/// The project's η and others around it: "0.05 0.15 0.5 1.5 5".
QString ratesAround(double rate)
{
    QStringList rates;
    for (const double factor : {0.1, 0.3, 1.0, 3.0, 10.0})
        rates << withDecimalMark(QString::number(rate * factor, 'g', 6));
    return rates.join(QLatin1Char(' '));
}

QPixmap linePicture(const QPen &pen, qreal scale)
{
    QPixmap picture(sampleSize * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawLine(QPointF(1.0, sampleSize.height() / 2.0), QPointF(sampleSize.width() - 1.0, sampleSize.height() / 2.0));
    return picture;
}

/// A piece of a curve's line, as in the chart; in the colour of text where the row is chosen.
QIcon lineSample(int variant, const Style &style, qreal scale)
{
    QPen pen = ComparisonChart::penOf(variant, style);
    pen.setWidthF(2.4);
    QIcon icon(linePicture(pen, scale));
    pen.setColor(style.accentText);
    icon.addPixmap(linePicture(pen, scale), QIcon::Selected);
    return icon;
}

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace

ComparisonDialog::ComparisonDialog(const Project &project, const NumberFormat &format, const Style &style, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_format(format)
    , m_style(&style)
{
    setWindowTitle(tr("Compare trainings"));
    resize(onScreen(*this, {1000, 700}));
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setFont(Style::font(14, QFont::Bold));
    m_state->setAccessibleName(tr("State of the comparison"));
    m_chart = new ComparisonChart(this);
    m_chart->setAccessibleName(tr("Error curves of the variants"));
    m_chart->setStyle(style);
    createTable();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(createChoices());
    column->addWidget(m_state);
    column->addWidget(m_chart, 3);
    column->addWidget(m_table, 2);
    column->addWidget(createButtons());
    m_clock.setInterval(msBetweenLooks);
    connectAll();
    showVariants();
}

ComparisonDialog::~ComparisonDialog() = default;

QWidget *ComparisonDialog::createChoices()
{
    auto *choices = new QWidget(this);
    m_kind = new ChoiceBox(tr("What differs"), choices);
    m_kind->addItems({tr("learning rate"), tr("optimizer"), tr("update order"), tr("seed")});
    m_iterations = new QSpinBox(choices);
    m_iterations->setAccessibleName(tr("Iterations of each variant"));
    m_iterations->setRange(1, mostIterations);
    m_iterations->setValue(1000);
    m_threshold = new NumberSpinBox(choices);
    m_threshold->setAccessibleName(tr("Error threshold"));
    m_threshold->setRange(0.0, std::numeric_limits<double>::max());
    m_threshold->setValue(m_plan.threshold);
    m_threshold->setMaximumWidth(90);
    m_start = new PromptButton(tr("&Start"), choices);
    m_start->setAccessibleName(tr("Start comparison"));
    m_start->setDefault(true);
    m_stop = new PromptButton(tr("S&top"), choices);
    m_stop->setAccessibleName(tr("Stop comparison"));
    m_stop->setAutoDefault(false);

    auto *first = new QHBoxLayout;
    first->addWidget(labelFor(tr("&Compare by"), m_kind));
    first->addWidget(m_kind);
    first->addWidget(createValues(), 1);
    auto *second = new QHBoxLayout;
    second->addWidget(labelFor(tr("&Iterations"), m_iterations));
    second->addWidget(m_iterations);
    second->addSpacing(14);
    second->addWidget(labelFor(tr("&When is E below"), m_threshold));
    second->addWidget(m_threshold);
    second->addStretch();
    second->addWidget(m_start);
    second->addWidget(m_stop);
    auto *rows = new QVBoxLayout(choices);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addLayout(first);
    rows->addLayout(second);
    return choices;
}

/// A page for each kind of values.
QWidget *ComparisonDialog::createValues()
{
    m_values = new QStackedWidget(this);
    m_rates = new QLineEdit(ratesAround(m_project.training.optimizer.learningRate), m_values);
    m_rates->setAccessibleName(tr("Learning rates to compare"));
    m_values->addWidget(m_rates);

    auto *optimizers = new QWidget(m_values);
    auto *row = new QHBoxLayout(optimizers);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(14);
    for (const Optimizer::Kind kind : optimizerKinds()) {
        m_optimizers.push_back(new QCheckBox(optimizerTitle(kind), optimizers));
        m_optimizers.back()->setAccessibleName(tr("Compare %1").arg(optimizerTitle(kind)));
        m_optimizers.back()->setChecked(true);
        row->addWidget(m_optimizers.back());
    }
    row->addStretch();
    m_values->addWidget(optimizers);

    auto *orders = new QLabel(tr("simultaneous, and output layer first"), m_values);
    orders->setIndent(6);
    m_values->addWidget(orders);

    m_seeds = new QLineEdit(QStringLiteral("1 2 3 4 5"), m_values);
    m_seeds->setAccessibleName(tr("Seeds to compare"));
    m_values->addWidget(m_seeds);
    m_values->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    return m_values;
}

void ComparisonDialog::createTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setAccessibleName(tr("Variants, best first"));
    m_table->verticalScrollBar()->setAccessibleName(tr("Scroll the variants"));
    m_table->setFont(Style::font(12));
    m_table->setIconSize(sampleSize);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    QHeaderView *header = m_table->horizontalHeader();
    header->setFont(Style::font(12));
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    m_table->setColumnWidth(Name, 170);
    m_table->setColumnWidth(Final, 110);
    m_table->setColumnWidth(Smallest, 110);
}

QWidget *ComparisonDialog::createButtons()
{
    auto *buttons = new QWidget(this);
    m_logarithmic = new QCheckBox(tr("&Logarithmic"), buttons);
    m_logarithmic->setAccessibleName(tr("Logarithmic error axis"));
    m_logarithmic->setChecked(true);
    m_use = new PromptButton(tr("&Use this one"), buttons);
    m_use->setAccessibleName(tr("Use the chosen variant"));
    m_use->setAutoDefault(false);
    m_close = new PromptButton(tr("Close"), buttons);
    m_close->setAccessibleName(tr("Close comparison"));
    m_close->setAutoDefault(false);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_logarithmic);
    row->addStretch();
    row->addWidget(m_use);
    row->addWidget(m_close);
    return buttons;
}

void ComparisonDialog::connectAll()
{
    connect(m_kind, &QComboBox::currentIndexChanged, m_values, &QStackedWidget::setCurrentIndex);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ComparisonDialog::showVariants);
    connect(m_rates, &QLineEdit::textChanged, this, &ComparisonDialog::showVariants);
    connect(m_seeds, &QLineEdit::textChanged, this, &ComparisonDialog::showVariants);
    for (const QCheckBox *box : m_optimizers)
        connect(box, &QCheckBox::toggled, this, &ComparisonDialog::showVariants);
    connect(m_start, &QPushButton::clicked, this, &ComparisonDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &ComparisonDialog::stop);
    connect(m_logarithmic, &QCheckBox::toggled, m_chart, &ComparisonChart::setLogarithmic);
    connect(m_use, &QPushButton::clicked, this, &ComparisonDialog::useCurrent);
    connect(m_close, &QPushButton::clicked, this, &ComparisonDialog::reject);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] {
        m_followsBest = m_followsBest && m_filling;
        emphasiseCurrent();
    });
    connect(&m_clock, &QTimer::timeout, this, &ComparisonDialog::look);
}

void ComparisonDialog::setStyle(const Style &style)
{
    m_style = &style;
    m_chart->setStyle(style);
    fillTable();
}

Outcome<Varied> ComparisonDialog::varied() const
{
    switch (static_cast<Kind>(m_kind->currentIndex())) {
    case Kind::Rates: {
        Outcome<std::vector<double>> rates = readLearningRates(m_rates->text());
        return rates ? Outcome<Varied>(VariedRates{std::move(rates).value()}) : Problem{rates.problem()};
    }
    case Kind::Optimizers: {
        VariedOptimizers optimizers;
        for (std::size_t i = 0; i < m_optimizers.size(); ++i) {
            if (m_optimizers[i]->isChecked())
                optimizers.kinds.push_back(optimizerKinds()[i]);
        }
        return Varied(optimizers);
    }
    case Kind::Orders:
        return Varied(VariedOrders());
    case Kind::Seeds: {
        Outcome<std::vector<std::uint64_t>> seeds = readSeeds(m_seeds->text());
        return seeds ? Outcome<Varied>(VariedSeeds{std::move(seeds).value()}) : Problem{seeds.problem()};
    }
    }
    Q_UNREACHABLE();
}

/// Shows which variants there would be; their parameters are not needed yet, and may be many.
void ComparisonDialog::showVariants()
{
    Project settings;
    settings.training = m_project.training;
    const Outcome<Varied> wanted = varied();
    const Outcome<std::vector<TrainingVariant>> variants
        = wanted ? variantsOf(settings, wanted.value()) : Outcome<std::vector<TrainingVariant>>(Problem{wanted.problem()});
    m_variants = variants ? variants.value() : std::vector<TrainingVariant>();
    m_progress.clear();
    m_followsBest = true;
    const bool sameStart = static_cast<Kind>(m_kind->currentIndex()) != Kind::Seeds;
    const QString sentence = sameStart ? tr("%1 variants, all from the same weights: Start trains them side by side.")
                                       : tr("%1 variants, each from weights of its own: Start trains them side by side.");
    setState(variants ? sentence.arg(m_variants.size()) : variants.problem());
    m_chart->showCurves({}, m_iterations->value());
    fillTable();
    followRunning();
}

void ComparisonDialog::start()
{
    if (isRunning())
        return;
    const Outcome<Varied> wanted = varied();
    Outcome<std::vector<TrainingVariant>> variants
        = wanted ? variantsOf(m_project, wanted.value()) : Outcome<std::vector<TrainingVariant>>(Problem{wanted.problem()});
    if (!variants) {
        setState(variants.problem());
        return;
    }
    m_variants = std::move(variants).value();
    m_plan.iterations = m_iterations->value();
    m_plan.threshold = m_threshold->value();
    m_worker = std::make_unique<ComparisonWorker>(m_variants, m_plan);
    m_followsBest = true;
    m_clock.start();
    look();
    followRunning();
}

void ComparisonDialog::stop()
{
    if (!isRunning())
        return;
    m_progress = m_worker->progress();
    m_worker.reset();
    m_clock.stop();
    showProgress();
    followRunning();
}

void ComparisonDialog::look()
{
    m_progress = m_worker->progress();
    if (std::all_of(m_progress.begin(), m_progress.end(), [](const VariantProgress &variant) { return variant.finished; }))
        stop();
    else
        showProgress();
}

void ComparisonDialog::showProgress()
{
    std::vector<ComparedCurve> curves;
    for (std::size_t i = 0; i < m_variants.size(); ++i)
        curves.push_back({m_variants[i].name, m_progress[i].curve, !m_progress[i].problem.isEmpty()});
    m_chart->showCurves(std::move(curves), m_plan.iterations);
    fillTable();
    setState(stateText());
    m_chart->setAccessibleDescription(m_state->text());
}

QString ComparisonDialog::stateText() const
{
    if (isRunning()) {
        long long least = m_plan.iterations;
        for (const VariantProgress &variant : m_progress)
            least = variant.finished ? least : std::min(least, variant.iteration);
        return tr("Training %1 variants: at least %2 of %3 iterations done.")
            .arg(m_variants.size())
            .arg(counted(least), counted(m_plan.iterations));
    }
    const std::size_t best = bestFirst(m_progress).front();
    if (!m_progress[best].problem.isEmpty())
        return tr("No variant could be trained to the end.");
    const bool whole = std::all_of(m_progress.begin(), m_progress.end(), [](const VariantProgress &variant) { return variant.finished; });
    const QString sentence = whole ? tr("Lowest error after %1 iterations: %2, E = %3.")
                                   : tr("Stopped before all had %1 iterations. Lowest error: %2, E = %3.");
    return sentence.arg(counted(m_plan.iterations), m_variants[best].name, m_format.text(m_progress[best].error));
}

void ComparisonDialog::setState(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setAccessibleDescription(sentence);
}

/// The rows follow the errors; the current cell stays with the variant that somebody has chosen, or else is that of the best.
void ComparisonDialog::fillTable()
{
    const std::optional<std::size_t> current = m_followsBest ? std::nullopt : currentVariant();
    const int column = std::max(m_table->currentColumn(), 0);
    const std::vector<std::size_t> order = bestFirst(m_progress.empty() ? std::vector<VariantProgress>(m_variants.size()) : m_progress);
    {
        const QSignalBlocker quiet(m_table);
        m_table->setHorizontalHeaderLabels(
            {tr("variant"), tr("E at the end"), tr("smallest E"), tr("E below %1 after iteration").arg(shownDigits(m_plan.threshold))});
        m_table->setRowCount(static_cast<int>(order.size()));
        for (int row = 0; row < m_table->rowCount(); ++row)
            fillRow(row, order[static_cast<std::size_t>(row)]);
    }
    if (order.empty())
        return;
    // Qt's accessibility can crash over a table without a current cell.
    const auto row = current ? std::find(order.begin(), order.end(), *current) : order.end();
    m_filling = true;
    m_table->setCurrentCell(row == order.end() ? 0 : static_cast<int>(row - order.begin()), column);
    m_filling = false;
    emphasiseCurrent();
}

void ComparisonDialog::emphasiseCurrent()
{
    const std::optional<std::size_t> variant = currentVariant();
    m_chart->emphasise(variant ? static_cast<int>(*variant) : -1);
}

void ComparisonDialog::fillRow(int row, std::size_t variant)
{
    const QString none = QStringLiteral("–");
    QStringList texts{m_variants[variant].name, none, none, none};
    bool ended = false;
    if (!m_progress.empty() && !m_progress[variant].curve.empty()) {
        const VariantProgress &progress = m_progress[variant];
        ended = !progress.problem.isEmpty();
        texts[Final] = m_format.text(progress.error);
        texts[Smallest] = m_format.text(progress.smallest);
        if (ended)
            texts[Below] = QStringLiteral("✕ ") + progress.problem;
        else if (progress.below)
            texts[Below] = counted(*progress.below);
        else if (progress.finished)
            texts[Below] = tr("not yet");
    }
    for (int column = 0; column < ColumnCount; ++column) {
        if (!m_table->item(row, column))
            m_table->setItem(row, column, new QTableWidgetItem);
        QTableWidgetItem *item = m_table->item(row, column);
        item->setText(texts[column]);
        item->setToolTip(ended ? texts[Below] : QString());
        item->setForeground(ended ? m_style->error : m_style->text);
        item->setData(variantRole, static_cast<int>(variant));
    }
    m_table->item(row, Name)->setIcon(lineSample(static_cast<int>(variant), *m_style, devicePixelRatioF()));
}

/// What may be changed while training runs, and what may not.
void ComparisonDialog::followRunning()
{
    const bool running = isRunning();
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_values, m_iterations, m_threshold})
        field->setEnabled(!running);
    // The focus goes from the one to the other, and not into a text field.
    if (running) {
        m_stop->setEnabled(true);
        if (m_start->hasFocus())
            m_stop->setFocus();
    }
    m_start->setEnabled(!running && !m_variants.empty());
    if (!running) {
        if (m_stop->hasFocus())
            m_start->setFocus();
        m_stop->setEnabled(false);
    }
    m_use->setEnabled(!m_progress.empty());
}

std::optional<std::size_t> ComparisonDialog::currentVariant() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), Name);
    if (!item)
        return std::nullopt;
    const auto variant = static_cast<std::size_t>(item->data(variantRole).toInt());
    return variant < m_variants.size() ? std::optional(variant) : std::nullopt;
}

void ComparisonDialog::useCurrent()
{
    const std::optional<std::size_t> variant = currentVariant();
    if (!variant || m_progress.empty())
        return;
    stop();
    emit chosen(m_variants[*variant].project);
    accept();
}

void ComparisonDialog::done(int result)
{
    stop();
    QDialog::done(result);
}
