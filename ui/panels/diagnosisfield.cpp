// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/diagnosisfield.h"

#include "ui/panels/choicebox.h"
#include "ui/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int margin = 16;
constexpr int textSize = 13;
constexpr int smallSize = 12;
constexpr int explanationHeight = 132;
constexpr std::size_t mostExplanations = 3;
constexpr int fewDigits = 3;
constexpr int msUntilExplained = 250;
/// More choices than that are no choice; then only what belongs to the suggested quantity is offered.
constexpr std::size_t mostChoices = 400;

/// The layer and the neuron that a quantity is about.
NeuronId placeOf(const Quantity &quantity)
{
    using Kind = Quantity::Kind;
    switch (quantity.kind) {
    case Kind::Gradient:
    case Kind::Updated:
    case Kind::NetByParameter:
    case Kind::Parameter:
        if (const auto *weight = std::get_if<WeightId>(&quantity.parameter))
            return {weight->layer, weight->to};
        return {std::get<BiasId>(quantity.parameter).layer, std::get<BiasId>(quantity.parameter).index};
    default:
        return quantity.neuron;
    }
}

std::vector<Quantity> choicesFor(const Network &network, const std::optional<Quantity> &suggested)
{
    std::vector<Quantity> all = quantitiesOf(network);
    if (all.size() <= mostChoices)
        return all;
    const NeuronId place = suggested ? placeOf(*suggested) : NeuronId{network.lastLayer(), 0};
    std::erase_if(all, [&](const Quantity &quantity) {
        return quantity.kind != Quantity::Kind::TotalError && quantity != suggested && placeOf(quantity) != place;
    });
    if (all.size() > mostChoices)
        all.resize(mostChoices);
    if (suggested && std::ranges::find(all, *suggested) == all.end())
        all.push_back(*suggested);
    return all;
}

} // namespace

DiagnosisField::DiagnosisField(QWidget *parent)
    : QWidget(parent)
    , m_style(&Style::of(Style::Theme::Light))
    , m_caption(new QLabel(tr("Why is my number different?"), this))
    , m_quantity(new ChoiceBox(tr("Quantity"), this))
    , m_value(new QLineEdit(this))
    , m_scroll(new QScrollArea(this))
    , m_explanation(new QLabel)
{
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_caption->setFont(Style::font(smallSize));

    // A long name is cut in the closed box, never the width of the panel stretched.
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_quantity->setMinimumContentsLength(11);
    m_quantity->setToolTip(tr("The quantity that your value is for"));
    m_value->setAccessibleName(tr("Your value"));
    m_value->setPlaceholderText(tr("your value …"));
    m_value->setClearButtonEnabled(true);

    m_explanation->setAccessibleName(tr("Explanation of your value"));
    m_explanation->setFont(Style::font(smallSize));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::RichText);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_scroll->setWidget(m_explanation);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(explanationHeight);
    m_scroll->setAccessibleName(tr("Room for the explanation"));
    m_scroll->verticalScrollBar()->setAccessibleName(tr("Scroll the explanation"));
    m_scroll->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 12, margin, 12);
    layout->setSpacing(8);
    layout->addWidget(m_caption);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_quantity);
    row->addWidget(m_value, 1);
    layout->addLayout(row);
    layout->addWidget(m_scroll);

    m_typingTimer.setSingleShot(true);
    m_typingTimer.setInterval(msUntilExplained);
    connect(&m_typingTimer, &QTimer::timeout, this, &DiagnosisField::explain);
    connect(m_value, &QLineEdit::textChanged, this, &DiagnosisField::showTyping);
    connect(m_value, &QLineEdit::returnPressed, this, &DiagnosisField::explain);
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &DiagnosisField::explain);
    setStyle(*m_style);
}

DiagnosisField::~DiagnosisField() = default;

void DiagnosisField::setContext(const DiagnosisContext &context, const std::optional<Quantity> &suggested)
{
    if (context == m_context && suggested == m_suggested)
        return;
    const bool sameTraining = context.start == m_context.start && context.firstIteration == m_context.firstIteration;
    const bool sameStructures = sameStructure(context.start.network, m_context.start.network);
    const std::optional<Quantity> chosen = suggested == m_suggested && sameStructures ? quantity() : suggested;
    m_context = context;
    if (!sameTraining)
        m_diagnostician.reset();
    if (!sameStructures || (suggested != m_suggested && m_chosenFromFew))
        fillChoices(suggested);
    m_suggested = suggested;
    choose(chosen);
    if (!m_value->text().trimmed().isEmpty())
        m_typingTimer.start();
}

void DiagnosisField::setStyle(const Style &style)
{
    m_style = &style;
    QPalette muted = style.palette();
    muted.setColor(QPalette::WindowText, style.textMuted);
    setPalette(style.palette());
    m_caption->setPalette(muted);
    for (QWidget *widget : {static_cast<QWidget *>(m_quantity), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_scroll)})
        widget->setPalette(style.palette());
    m_quantity->setFont(Style::font(textSize));
    m_value->setFont(Style::font(textSize));
    colorExplanation();
}

void DiagnosisField::colorExplanation()
{
    QPalette colors = m_style->palette();
    colors.setColor(QPalette::WindowText, m_good ? m_style->good : m_style->text);
    m_explanation->setPalette(colors);
    m_explanation->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
}

std::optional<Quantity> DiagnosisField::quantity() const
{
    const int index = m_quantity->currentIndex();
    return index < 0 ? std::nullopt : std::optional(m_choices[static_cast<std::size_t>(index)]);
}

QString DiagnosisField::explanation() const
{
    return m_explanation->accessibleDescription();
}

void DiagnosisField::fillChoices(const std::optional<Quantity> &suggested)
{
    m_choices = m_context.start.network.layers.empty() ? std::vector<Quantity>() : choicesFor(m_context.start.network, suggested);
    m_chosenFromFew = m_choices.size() < quantitiesOf(m_context.start.network).size();
    QStringList names;
    for (const Quantity &choice : m_choices)
        names << quantityName(m_context.start.network, choice);
    const QSignalBlocker blocker(m_quantity);
    m_quantity->clear();
    m_quantity->addItems(names);
}

/// Shows a quantity as the chosen one; without one, the total error.
void DiagnosisField::choose(const std::optional<Quantity> &quantity)
{
    auto place = std::ranges::find(m_choices, quantity.value_or(Quantity()));
    if (place == m_choices.end())
        place = std::ranges::find(m_choices, Quantity());
    const QSignalBlocker blocker(m_quantity);
    m_quantity->setCurrentIndex(place == m_choices.end() ? -1 : static_cast<int>(place - m_choices.begin()));
}

void DiagnosisField::showTyping()
{
    const bool empty = m_value->text().trimmed().isEmpty();
    m_scroll->setVisible(!empty);
    if (!empty) {
        m_typingTimer.start();
        return;
    }
    m_typingTimer.stop();
    say({}, false);
}

/// How many iterations are finished when a quantity is computed that is in view.
long long DiagnosisField::iterationOf(const Quantity &quantity) const
{
    const bool isForward = quantity.kind <= Quantity::Kind::TotalError;
    return isForward ? m_context.finished : m_context.iteration;
}

void DiagnosisField::explain()
{
    m_typingTimer.stop();
    const QString typed = m_value->text().trimmed();
    const std::optional<Quantity> asked = quantity();
    if (typed.isEmpty() || !asked)
        return;
    const QString name = quantityName(m_context.start.network, *asked);
    const Outcome<TypedNumber> number = TypedNumber::read(typed, name);
    if (!number) {
        say({number.problem()}, false);
        return;
    }
    if (!m_diagnostician)
        m_diagnostician.emplace(m_context.start, m_context.firstIteration);
    const std::optional<double> right = m_diagnostician->rightValue(iterationOf(*asked), *asked);
    if (!right) {
        say({tr("Training up to here is too long to be repeated, or comes to no finite number.")}, false);
        return;
    }
    const std::vector<Diagnosis> found = m_diagnostician->diagnose(iterationOf(*asked), *asked, typed);
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(found.size(), mostExplanations); ++i)
        sentences << found[i].sentence;
    const bool good = !found.empty() && found.front().isRight();
    if (found.empty())
        sentences << tr("None of the mistakes that the program knows gives %1 for %2; it is %3.")
                         .arg(typed, name, number.value().comparable(*right));
    if (!good && number.value().significant < fewDigits)
        sentences << tr("More digits of your value would tell more.");
    say(sentences, good);
}

void DiagnosisField::say(const QStringList &sentences, bool good)
{
    QString html;
    for (const QString &sentence : sentences) {
        const QString text = sentence.toHtmlEscaped();
        html += html.isEmpty() ? QStringLiteral("<p style='margin: 0'><b>%1</b></p>").arg(text)
                               : QStringLiteral("<p style='margin: 6px 0 0 0'>%1</p>").arg(text);
    }
    m_explanation->setText(html);
    m_explanation->setAccessibleDescription(sentences.join(QLatin1Char('\n')));
    m_scroll->verticalScrollBar()->setValue(0);
    m_good = good;
    colorExplanation();
}
