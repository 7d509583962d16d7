// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lessonpanel.h"

#include "ui/announcer.h"
#include "ui/panels/lessontext.h"
#include "ui/panels/printedtable.h"
#include "ui/panels/promptbutton.h"
#include "ui/panels/wrappedlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int margin = 15;
constexpr int titleSize = 15;
constexpr int textSize = 13;
constexpr int smallSize = 12;
constexpr int placeSize = 11;
constexpr int scrollBarWidth = 10;

QString translated(const QString &text)
{
    return QCoreApplication::translate("lesson", text.toUtf8().constData());
}

/// "agree as truncated"; where verdicts differ, how many there are of each: "2 agree as rounded, 1 slip of the pen".
QString verdictLine(const std::vector<Verdict> &verdicts)
{
    QStringList parts;
    for (int i = 0; i <= static_cast<int>(Verdict::Kind::Differs); ++i) {
        const auto kind = static_cast<Verdict::Kind>(i);
        const auto count = std::ranges::count(verdicts, kind, &Verdict::kind);
        if (count == static_cast<std::ptrdiff_t>(verdicts.size()))
            return verdictText(kind, count > 1);
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(verdictText(kind, count > 1));
    }
    return parts.join(QStringLiteral(", "));
}

QString reasonsText(const std::vector<PrintedValue> &values, const std::vector<Verdict> &verdicts)
{
    QString text;
    for (std::size_t i = 0; i < values.size(); ++i) {
        text += QStringLiteral("<p style=\"margin-top:%1px; margin-bottom:0\"><b>%2</b>: %3</p>")
                    .arg(i == 0 ? 0 : 7)
                    .arg(symbolRichText(values[i].name), symbolRichText(verdicts[i].reason));
    }
    return text;
}

} // namespace

/// The line with a page's verdicts, which unfolds the reasons: a button that looks like a link and may take several lines.
class WhyButton : public PromptButton
{
public:
    explicit WhyButton(QWidget *parent)
        : PromptButton(parent)
    {
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setFont(Style::font(smallSize));
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setColor(const QColor &color)
    {
        m_color = color;
        update();
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QFontMetrics metrics(Style::font(smallSize));
        return metrics.boundingRect(0, 0, width - 2 * frame, 1000, Qt::TextWordWrap, text()).height() + 2 * frame;
    }
    QSize sizeHint() const override { return {width(), heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {1, QFontMetrics(Style::font(smallSize)).height() + 2 * frame}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont font = Style::font(smallSize);
        font.setUnderline(underMouse());
        painter.setFont(font);
        painter.setPen(m_color);
        painter.drawText(rect().adjusted(frame, frame, -frame, -frame), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
        if (hasFocus())
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

private:
    static constexpr int frame = 4;
    QColor m_color;
};

LessonPanel::LessonPanel(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createPage();
    createButtons();
    setStyle(Style::of(Style::Theme::Light));
    clear();
}

void LessonPanel::createPage()
{
    auto *content = new QWidget(this);
    m_place = wrappedLabel(content, placeSize);
    m_title = wrappedLabel(content, titleSize, QFont::Bold);
    m_text = wrappedLabel(content, textSize);
    m_table = new PrintedTable(content);
    m_why = new WhyButton(content);
    m_reasons = wrappedLabel(content, smallSize);
    m_predict = new PromptButton(tr("Predict this page's numbers"), content);
    m_predict->setAccessibleName(tr("Predict this page's numbers"));
    m_predict->setToolTip(tr("Hides these numbers, and asks for them one by one"));
    m_predict->hide();
    connect(m_predict, &QAbstractButton::clicked, this,
            [this] { emit predictionWished(m_lesson.pages[static_cast<std::size_t>(m_page)]); });
    m_table->hide();
    m_why->hide();
    m_reasons->hide();
    connect(m_why, &QAbstractButton::toggled, this, &LessonPanel::showReasons);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 16, margin, margin);
    column->setSpacing(0);
    column->addWidget(m_place);
    column->addSpacing(6);
    column->addWidget(m_title);
    column->addSpacing(7);
    column->addWidget(m_text);
    column->addSpacing(14);
    column->addWidget(m_table);
    column->addSpacing(8);
    column->addWidget(m_why);
    column->addSpacing(4);
    column->addWidget(m_reasons);
    column->addSpacing(8);
    column->addWidget(m_predict, 0, Qt::AlignLeft);
    column->addStretch();

    m_scroll = new QScrollArea(this);
    m_scroll->setAccessibleName(tr("Lesson page"));
    m_scroll->setObjectName(QStringLiteral("lessonPage"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    layout()->addWidget(m_scroll);
}

void LessonPanel::createButtons()
{
    auto *footer = new QWidget(this);
    m_back = new PromptButton(tr("◀ Back"), footer);
    m_back->setAccessibleName(tr("Previous page"));
    m_back->setToolTip(tr("Previous page (Alt+←)"));
    m_next = new PromptButton(tr("Next ▶"), footer);
    m_next->setObjectName(QStringLiteral("primary"));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page (Alt+→)"));
    m_back->setEnabled(false);
    m_next->setEnabled(false);

    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(margin, 10, margin, margin);
    row->setSpacing(12);
    row->addWidget(m_back, 1);
    row->addWidget(m_next, 1);
    layout()->addWidget(footer);

    const auto goBack = [this] { choosePage(m_page - 1); };
    const auto goOn = [this] { choosePage(m_page + 1); };
    connect(m_back, &QAbstractButton::clicked, this, goBack);
    connect(m_next, &QAbstractButton::clicked, this, goOn);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this, goBack);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this), &QShortcut::activated, this, goOn);
}

void LessonPanel::setLesson(Lesson lesson)
{
    m_lesson = std::move(lesson);
    m_verdicts = verdictsOf(m_lesson);
    setAccessibleName(translated(m_lesson.title));
    showPage(0);
    announcePage();
}

void LessonPanel::clear()
{
    m_lesson = {};
    m_verdicts = {};
    m_page = -1;
    setAccessibleName(QString());
    const QString invitation = tr("The Lessons menu has some to choose from.");
    m_place->clear();
    m_title->setText(tr("No lesson"));
    m_text->setText(invitation);
    m_text->setAccessibleName(invitation);
    for (QWidget *each : std::initializer_list<QWidget *>{m_table, m_why, m_reasons, m_predict})
        each->hide();
    m_back->setEnabled(false);
    m_next->setEnabled(false);
}

QString LessonPanel::summary() const
{
    return m_lesson.pages.empty() ? QString() : m_verdicts.summary();
}

void LessonPanel::showPage(int number)
{
    if (number < 0 || number >= static_cast<int>(m_lesson.pages.size()))
        return;
    m_page = number;
    const LessonPage &page = m_lesson.pages[static_cast<std::size_t>(number)];
    const std::vector<Verdict> &verdicts = m_verdicts.pages[static_cast<std::size_t>(number)];
    const QString place = tr("%1 of %2 · %3").arg(number + 1).arg(m_lesson.pages.size()).arg(translated(page.section));
    m_place->setText(place.toHtmlEscaped());
    m_place->setAccessibleName(place);
    m_title->setText(lessonRichText(translated(page.title)));
    m_title->setAccessibleName(lessonPlainText(translated(page.title)));
    m_text->setText(lessonRichText(translated(page.text)));
    m_text->setAccessibleName(lessonPlainText(translated(page.text)));
    m_table->setValues(page.printed, verdicts, page.iteration);
    m_reasons->setText(reasonsText(page.printed, verdicts));
    m_why->setVisible(!verdicts.empty());
    m_why->setChecked(false);
    m_predict->setVisible(!page.computedHere().empty());
    showReasons(false);

    m_next->setEnabled(number + 1 < static_cast<int>(m_lesson.pages.size()));
    m_back->setEnabled(number > 0);
    m_scroll->verticalScrollBar()->setValue(0);
}

void LessonPanel::choosePage(int number)
{
    if (number < 0 || number >= static_cast<int>(m_lesson.pages.size()))
        return;
    const bool hadFocus = m_next->hasFocus() || m_back->hasFocus();
    showPage(number);
    // A button that can no longer be pressed must not take the keyboard with it.
    if (hadFocus && !m_next->isEnabled())
        m_back->setFocus();
    else if (hadFocus && !m_back->isEnabled())
        m_next->setFocus();
    announcePage();
    emit pageChosen(m_lesson.pages[static_cast<std::size_t>(number)]);
}

/// Reads the page aloud, so that nobody has to look for where its text stands.
void LessonPanel::announcePage()
{
    announce(*this, QStringLiteral("%1. %2. %3").arg(m_place->accessibleName(), m_title->accessibleName(), m_text->accessibleName()));
}

void LessonPanel::showReasons(bool shown)
{
    const std::size_t number = static_cast<std::size_t>(m_page);
    // The question stays together with the last word before it.
    m_why->setText(QStringLiteral("%1\u00a0·\u00a0%2").arg(verdictLine(m_verdicts.pages[number]), shown ? tr("hide") : tr("why?")));
    m_why->updateGeometry();
    QStringList spoken;
    for (std::size_t i = 0; i < m_verdicts.pages[number].size(); ++i)
        spoken << m_lesson.pages[number].printed[i].name + QStringLiteral(": ") + m_verdicts.pages[number][i].reason;
    m_reasons->setAccessibleName(spoken.join(u'\n'));
    m_reasons->setVisible(shown);
    if (shown) {
        // The page gets its new height only after this.
        QTimer::singleShot(0, m_reasons, [this] { scrollToReasons(); });
    }
}

/// As far down as the reasons need, but no further than to the line that they belong to.
void LessonPanel::scrollToReasons()
{
    constexpr int air = 8;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int end = m_reasons->geometry().bottom() + air - m_scroll->viewport()->height();
    bar->setValue(std::max(bar->value(), std::min(end, m_why->y() - air)));
}

void LessonPanel::setStyle(const Style &style)
{
    QPalette muted = style.palette();
    muted.setColor(QPalette::WindowText, style.textMuted);
    setPalette(style.palette());
    m_place->setPalette(muted);
    m_reasons->setPalette(muted);
    m_table->setStyle(style);
    m_why->setColor(style.accent);
    m_scroll->verticalScrollBar()->setStyleSheet(
        QStringLiteral("QScrollBar { background: transparent; width: %1px; margin: 0; }"
                       "QScrollBar::handle { background: %2; border-radius: 3px; margin: 2px; min-height: 24px; }"
                       "QScrollBar::handle:hover { background: %3; }"
                       "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }")
            .arg(scrollBarWidth)
            .arg(style.line.name(), style.outline.name()));
}
