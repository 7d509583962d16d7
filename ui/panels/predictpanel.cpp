// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/predictpanel.h"

#include "core/model/limits.h"
#include "ui/announcer.h"
#include "ui/keytip.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/lessontext.h"
#include "ui/panels/promptbutton.h"
#include "ui/panels/wrappedlabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

constexpr int margin = 16;
constexpr int titleSize = 15;
constexpr int questionSize = 22;
constexpr int textSize = 13;
constexpr int smallSize = 12;
constexpr int judgementLines = 3;
constexpr int hintsHeight = 132;
constexpr int rowHeight = 26;
constexpr int scrollBarWidth = 10;

/// Told apart by the sign, not by a colour alone.
QString signOf(PredictedNumber::Kind kind)
{
    using Kind = PredictedNumber::Kind;
    switch (kind) {
    case Kind::Right:
        return QStringLiteral("✓");
    case Kind::FollowThrough:
        return QStringLiteral("↪");
    case Kind::Wrong:
        return QStringLiteral("✗");
    case Kind::Shown:
        return QStringLiteral("○");
    }
    Q_UNREACHABLE();
}

QString meaningOf(PredictedNumber::Kind kind)
{
    using Kind = PredictedNumber::Kind;
    switch (kind) {
    case Kind::Right:
        return PredictPanel::tr("right");
    case Kind::FollowThrough:
        return PredictPanel::tr("right with follow-through");
    case Kind::Wrong:
        return PredictPanel::tr("wrong");
    case Kind::Shown:
        return PredictPanel::tr("shown");
    }
    Q_UNREACHABLE();
}

/// What a label shows, for those who hear it.
void tell(QLabel *label, const QString &name, const QString &plain)
{
    label->setAccessibleName(name);
    label->setAccessibleDescription(plain);
}

} // namespace

PredictPanel::PredictPanel(QWidget *parent)
    : QWidget(parent)
    , m_style(&Style::of(Style::Theme::Light))
    , m_pages(new QStackedWidget(this))
{
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    createStart();
    createQuestion();
    setStyle(*m_style);
}

void PredictPanel::createStart()
{
    auto *page = new QWidget(m_pages);
    auto *title = wrappedLabel(page, titleSize, QFont::Bold);
    title->setText(tr("Predict the numbers"));
    auto *text = wrappedLabel(page, textSize);
    text->setText(
        tr("The numbers of one iteration are hidden. Work them out by hand, one after the other, as in an exam.<br><br>An answer is "
           "judged by the digits that you type. Once a number is wrong, later ones that follow from it are still right."));
    m_scope = new ChoiceBox(tr("What to predict"), page);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sampleCaption = wrappedLabel(page, smallSize);
    m_sampleCaption->setText(tr("of the batch"));
    m_sample = new ChoiceBox(tr("Samples to predict"), page);
    m_questionCount = wrappedLabel(page, smallSize);
    m_start = new PromptButton(tr("Start"), page);
    m_start->setObjectName(QStringLiteral("primary"));
    m_start->setAccessibleName(tr("Start predicting"));
    auto *leave = new PromptButton(tr("Cancel"), page);
    leave->setAccessibleName(tr("Do not predict"));

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, text, m_scope, m_sampleCaption, m_sample, m_questionCount})
        column->addWidget(widget);
    auto *row = new QHBoxLayout;
    row->addWidget(m_start, 1);
    row->addWidget(leave, 1);
    column->addSpacing(4);
    column->addLayout(row);
    column->addStretch();
    m_pages->addWidget(page);
    for (ChoiceBox *box : {m_scope, m_sample})
        connect(box, &QComboBox::currentIndexChanged, this, &PredictPanel::choiceChanged);
    connect(m_start, &QAbstractButton::clicked, this, &PredictPanel::startWished);
    connect(leave, &QAbstractButton::clicked, this, &PredictPanel::endWished);
}

void PredictPanel::createQuestion()
{
    auto *page = new QWidget(m_pages);
    m_progressText = wrappedLabel(page, smallSize);
    m_marks = wrappedLabel(page, smallSize);
    m_marks->setAlignment(Qt::AlignRight);
    m_progress = new QProgressBar(page);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Questions answered"));
    m_question = wrappedLabel(page, questionSize, QFont::DemiBold);
    // Room for a fraction's subscripts and for names of two lines, so that nothing below moves.
    m_question->setFixedHeight(2 * QFontMetrics(m_question->font()).height() + 4);
    m_question->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_answer = new QLineEdit(page);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setFont(Style::font(16));
    m_answer->setMaxLength(limits::typed);
    m_answer->setPlaceholderText(tr("your number"));
    m_check = new PromptButton(tr("Check"), page);
    m_check->setObjectName(QStringLiteral("primary"));
    m_check->setAccessibleName(tr("Check answer"));
    m_check->setToolTip(tr("Check the answer (Enter)"));
    m_judgement = wrappedLabel(page, textSize, QFont::DemiBold);
    m_judgement->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_judgement->setFixedHeight(judgementLines * QFontMetrics(m_judgement->font()).lineSpacing() + 2);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, 12, margin, margin);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_progressText);
    head->addWidget(m_marks);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_question);
    auto *row = new QHBoxLayout;
    row->addWidget(m_answer, 1);
    row->addWidget(m_check);
    column->addLayout(row);
    column->addWidget(m_judgement);
    QWidget *end = createButtons(page);
    createHints(page);
    createNumbers(page);
    column->addWidget(end);
    m_pages->addWidget(page);
    const auto answer = [this] { emit answered(m_answer->text()); };
    connect(m_answer, &QLineEdit::returnPressed, this, answer);
    connect(m_check, &QAbstractButton::clicked, this, answer);
}

void PredictPanel::followKey(const QAction &action)
{
    new KeyTip(*m_end, action);
}

PromptButton *PredictPanel::addButton(QWidget *page, const QString &text, const QString &spoken, const QKeySequence &key)
{
    auto *button = new PromptButton(text, page);
    button->setAccessibleName(spoken);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(spoken, key.toString(QKeySequence::NativeText)));
    auto *shortcut = new QShortcut(key, page);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
    return button;
}

/// The buttons below the answer; gives back those that stand at the panel's end.
QWidget *PredictPanel::createButtons(QWidget *page)
{
    m_hint = addButton(page, tr("Hint"), tr("Hint"), Qt::Key_F8);
    m_keep = addButton(page, tr("Keep mine"), tr("Go on with my number"), Qt::CTRL | Qt::Key_Return);
    m_show = addButton(page, tr("Show"), tr("Show answer"), Qt::Key_F9);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (PromptButton *button : {m_hint, m_keep, m_show})
        row->addWidget(button);
    row->addStretch();
    static_cast<QVBoxLayout *>(page->layout())->addLayout(row);
    connect(m_hint, &QAbstractButton::clicked, this, &PredictPanel::hintWished);
    connect(m_keep, &QAbstractButton::clicked, this, &PredictPanel::keepWished);
    connect(m_show, &QAbstractButton::clicked, this, &PredictPanel::answerWished);

    auto *end = new QWidget(page);
    m_sheet = new PromptButton(tr("Score sheet…"), end);
    m_sheet->setAccessibleName(tr("Score sheet"));
    m_end = new PromptButton(tr("End"), end);
    m_end->setAccessibleName(tr("End predicting"));
    m_end->setToolTip(tr("End predicting"));
    auto *endRow = new QHBoxLayout(end);
    endRow->setContentsMargins(0, 2, 0, 0);
    endRow->addWidget(m_sheet, 1);
    endRow->addWidget(m_end, 1);
    connect(m_sheet, &QAbstractButton::clicked, this, &PredictPanel::sheetWished);
    connect(m_end, &QAbstractButton::clicked, this, &PredictPanel::endWished);
    return end;
}

void PredictPanel::createHints(QWidget *page)
{
    m_hints = wrappedLabel(nullptr, textSize);
    m_hints->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hintRoom = new QScrollArea(page);
    m_hintRoom->setAccessibleName(tr("Room for hints"));
    m_hintRoom->setFrameShape(QFrame::NoFrame);
    m_hintRoom->setWidgetResizable(true);
    m_hintRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hintRoom->setFixedHeight(hintsHeight);
    m_hintRoom->setFocusPolicy(Qt::NoFocus);
    m_hintRoom->setWidget(m_hints);
    page->layout()->addWidget(m_hintRoom);
}

void PredictPanel::createNumbers(QWidget *page)
{
    auto *caption = wrappedLabel(page, smallSize);
    caption->setText(tr("Your numbers"));
    caption->setAccessibleName(tr("Caption of your numbers"));
    m_numbers = new QTableWidget(0, 3, page);
    m_numbers->setAccessibleName(tr("Your numbers"));
    m_numbers->setFont(Style::font(textSize));
    m_numbers->setEditTriggers(QTableWidget::NoEditTriggers);
    m_numbers->setSelectionBehavior(QTableWidget::SelectRows);
    m_numbers->setSelectionMode(QTableWidget::SingleSelection);
    m_numbers->setTabKeyNavigation(false);
    m_numbers->setShowGrid(false);
    m_numbers->horizontalHeader()->hide();
    m_numbers->verticalHeader()->hide();
    m_numbers->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_numbers->horizontalHeader()->setMinimumSectionSize(20);
    m_numbers->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_numbers->setColumnWidth(0, 30);
    m_numbers->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_numbers->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_numbers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that the numbers do not move when it comes to be needed.
    m_numbers->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    page->layout()->addWidget(caption);
    static_cast<QVBoxLayout *>(page->layout())->addWidget(m_numbers, 1);
}

void PredictPanel::showStart(const QStringList &scopes, int samples)
{
    const QSignalBlocker scopeBlocker(m_scope);
    const QSignalBlocker sampleBlocker(m_sample);
    const int chosen = m_scope->currentIndex();
    m_scope->clear();
    m_scope->addItems(scopes);
    m_scope->setCurrentIndex(chosen >= 0 && chosen < scopes.size() ? chosen : 2);
    m_sample->clear();
    m_sample->addItem(tr("all %1 samples").arg(samples));
    for (int i = 0; i < samples; ++i)
        m_sample->addItem(tr("sample %1").arg(i + 1));
    m_sample->setVisible(samples > 1);
    m_sampleCaption->setVisible(samples > 1);
    m_pages->setCurrentIndex(0);
    m_scope->setFocus();
}

void PredictPanel::showCount(int questions)
{
    m_questionCount->setText(questions == 1 ? tr("1 question") : tr("%1 questions").arg(questions));
    m_start->setEnabled(questions > 0);
}

int PredictPanel::scope() const
{
    return m_scope->currentIndex();
}

std::optional<int> PredictPanel::sample() const
{
    return m_sample->currentIndex() > 0 ? std::optional(m_sample->currentIndex() - 1) : std::nullopt;
}

void PredictPanel::ask(const PredictPage &page)
{
    m_pages->setCurrentIndex(1);
    m_answer->clear();
    m_hintTexts.clear();
    m_hints->clear();
    tell(m_hints, tr("Hints"), QString());
    showPage(page);
    announce(*this,
             page.question.isEmpty() ? tr("All %1 answered.").arg(page.count)
                                     : tr("Question %1 of %2: %3").arg(page.number).arg(page.count).arg(page.question));
    if (page.question.isEmpty())
        m_sheet->setFocus();
    else
        m_answer->setFocus();
}

void PredictPanel::askAgain(const PredictPage &page)
{
    showPage(page);
    m_answer->setFocus();
    m_answer->selectAll();
}

void PredictPanel::showPage(const PredictPage &page)
{
    const bool over = page.question.isEmpty();
    const QString place = over ? tr("All %1 answered").arg(page.count) : tr("%1 of %2").arg(page.number).arg(page.count);
    const QString marks = page.number > 1 ? tr("%1 of %2 marks").arg(page.marks).arg(page.number - 1) : QString();
    const QString question = over ? tr("Done.") : page.question + QStringLiteral(" = ?");
    m_progressText->setText(place);
    tell(m_progressText, tr("Progress"), place);
    m_marks->setText(marks);
    tell(m_marks, tr("Marks"), marks);
    m_progress->setRange(0, page.count);
    m_progress->setValue(page.number - 1);
    m_question->setText(symbolRichText(question));
    tell(m_question, tr("Question"), question);
    m_answer->setAccessibleDescription(question);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_answer, m_check, m_show})
        widget->setEnabled(!over);
    m_hint->setEnabled(!over && page.hintsLeft > 0);
    m_hint->setText(page.hintsLeft > 0 ? tr("Hint (%1)").arg(page.hintsLeft) : tr("Hint"));
    m_keep->setEnabled(!over && page.mayKeep);
}

void PredictPanel::say(const QString &sentence, Mood mood)
{
    m_mood = mood;
    m_judgement->setText(symbolRichText(sentence));
    tell(m_judgement, tr("Judgement"), sentence);
    colorJudgement();
    announce(*this, sentence);
}

void PredictPanel::colorJudgement()
{
    QPalette palette = m_style->palette();
    const QColor color = m_mood == Mood::Good ? m_style->good : m_mood == Mood::Bad ? m_style->error : m_style->text;
    palette.setColor(QPalette::WindowText, color);
    m_judgement->setPalette(palette);
}

void PredictPanel::addHint(const QString &hint)
{
    m_hintTexts << hint;
    QString html;
    for (const QString &text : m_hintTexts)
        html += QStringLiteral("<p style=\"margin-top:0; margin-bottom:7px\">%1</p>").arg(symbolRichText(text));
    m_hints->setText(html);
    tell(m_hints, tr("Hints"), m_hintTexts.join(QLatin1Char('\n')));
    announce(*this, hint);
    m_hints->adjustSize();
    m_hintRoom->verticalScrollBar()->setValue(m_hintRoom->verticalScrollBar()->maximum());
}

void PredictPanel::showNumbers(const std::vector<PredictedNumber> &numbers)
{
    m_numbers->setRowCount(static_cast<int>(numbers.size()));
    for (int row = 0; row < m_numbers->rowCount(); ++row) {
        const PredictedNumber &number = numbers[static_cast<std::size_t>(row)];
        auto *sign = new QTableWidgetItem(signOf(number.kind));
        sign->setTextAlignment(Qt::AlignCenter);
        sign->setForeground(number.kind == PredictedNumber::Kind::Wrong       ? m_style->error
                                : number.kind == PredictedNumber::Kind::Shown ? m_style->textMuted
                                                                              : m_style->good);
        sign->setToolTip(meaningOf(number.kind));
        sign->setData(Qt::AccessibleTextRole, meaningOf(number.kind));
        auto *typed = new QTableWidgetItem(number.typed);
        typed->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_numbers->setItem(row, 0, sign);
        m_numbers->setItem(row, 1, new QTableWidgetItem(number.name));
        m_numbers->setItem(row, 2, typed);
    }
    if (numbers.empty())
        return;
    // Without a current index, a screen reader's question can end in a crash.
    m_numbers->setCurrentCell(m_numbers->rowCount() - 1, 1, QItemSelectionModel::NoUpdate);
    m_numbers->scrollToBottom();
}

void PredictPanel::setStyle(const Style &style)
{
    m_style = &style;
    setPalette(style.palette());
    QPalette muted = style.palette();
    muted.setColor(QPalette::WindowText, style.textMuted);
    for (QLabel *label : {m_sampleCaption, m_questionCount, m_progressText, m_marks})
        label->setPalette(muted);
    m_progress->setStyleSheet(QStringLiteral("QProgressBar { background: %1; border: none; border-radius: 2px; }"
                                             "QProgressBar::chunk { background: %2; border-radius: 2px; }")
                                  .arg(style.line.name(), style.accent.name()));
    const QString bars = QStringLiteral("QScrollBar { background: transparent; width: %1px; margin: 0; }"
                                        "QScrollBar::handle { background: %2; border-radius: 3px; margin: 2px; min-height: 24px; }"
                                        "QScrollBar::handle:hover { background: %3; }"
                                        "QScrollBar::handle:disabled { background: transparent; }"
                                        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }")
                             .arg(scrollBarWidth)
                             .arg(style.line.name(), style.outline.name());
    m_numbers->verticalScrollBar()->setStyleSheet(bars);
    m_hintRoom->verticalScrollBar()->setStyleSheet(bars);
    colorJudgement();
}
