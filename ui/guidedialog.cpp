// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guidedialog.h"

#include "ui/guide/guidebrowser.h"
#include "ui/panels/promptbutton.h"
#include "ui/screenroom.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr QSize usualSize(1080, 780);
constexpr int listWidth = 280;

QListWidget *newList(const QString &name, const QString &scroll, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->verticalScrollBar()->setAccessibleName(scroll);
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setSpacing(3);
    list->setFrameShape(QFrame::NoFrame);
    return list;
}

PromptButton *newButton(const QString &text, const QString &name, const QKeySequence &key, QWidget *parent)
{
    auto *button = new PromptButton(text, parent);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    button->setAutoDefault(false);
    button->setEnabled(false);
    return button;
}

} // namespace

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_browser(new GuideBrowser(this))
    , m_words(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_contents(newList(tr("Pages of the guide"), tr("Scroll the list of pages"), this))
    , m_places(newList(tr("Places found"), tr("Scroll the list of places"), this))
    , m_lists(new QStackedWidget(this))
{
    setWindowTitle(tr("Guide"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    createBar();
    createLists();
    createKeys();
    readPages();
    connect(m_browser, &QTextBrowser::sourceChanged, this, &GuideDialog::followPage);
    connect(m_words, &QLineEdit::textChanged, this, &GuideDialog::search);
    connect(m_contents, &QListWidget::currentRowChanged, this,
            [this](int row) { m_browser->showPage(m_pages[static_cast<std::size_t>(row)].name); });
    connect(m_places, &QListWidget::currentRowChanged, this, &GuideDialog::showPlace);
    m_contents->setCurrentRow(0);
    m_words->setFocus();
    resize(onScreen(*this, usualSize));
}

void GuideDialog::createBar()
{
    m_back = newButton(tr("◀ Back"), tr("Back to the page before"), QKeySequence::Back, this);
    m_forward = newButton(tr("Forward ▶"), tr("Forward again"), QKeySequence::Forward, this);
    m_words->setAccessibleName(tr("Search the guide"));
    m_words->setPlaceholderText(tr("Search the guide"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_found->setAccessibleName(tr("What the search has found"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(8);
    row->addWidget(m_words, 2);
    row->addWidget(m_found, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_back, &QAbstractButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QAbstractButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
}

void GuideDialog::createLists()
{
    // Always there, so that the places do not become narrower when it comes to be needed.
    m_places->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_lists->addWidget(m_contents);
    m_lists->addWidget(m_places);
    auto *halves = new QSplitter(this);
    halves->addWidget(m_lists);
    halves->addWidget(m_browser);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    halves->setSizes({listWidth, usualSize.width() - listWidth});
    const QList<QWidget *> inOrder{m_back, m_forward, m_words, m_contents, m_places, m_browser};
    for (int i = 0; i + 1 < inOrder.size(); ++i)
        setTabOrder(inOrder[i], inOrder[i + 1]);
    static_cast<QVBoxLayout *>(layout())->addWidget(halves, 1);
}

void GuideDialog::createKeys()
{
    const auto on = [this](const QKeySequence &key, auto act) { connect(new QShortcut(key, this), &QShortcut::activated, this, act); };
    on(QKeySequence::Find, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    on(QKeySequence(Qt::Key_F3), [this] { goOn(1); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goOn(-1); });
    on(QKeySequence::Back, [this] { m_browser->backward(); });
    on(QKeySequence::Forward, [this] { m_browser->forward(); });
    on(QKeySequence::Close, [this] { close(); });
}

void GuideDialog::readPages()
{
    m_pages = guidePages();
    for (const GuidePage &page : m_pages) {
        m_contents->addItem(page.title);
        QTextDocument document;
        document.setMarkdown(page.markdown);
        m_lines.push_back(guideLines(document));
    }
}

/// Escape gives up a search first, and only then the window.
void GuideDialog::reject()
{
    if (m_words->text().isEmpty())
        QDialog::reject();
    else
        m_words->clear();
}

/// The next search is another one.
void GuideDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_words->clear();
    m_words->setFocus();
}

void GuideDialog::search()
{
    const QStringList words = searchWords(m_words->text());
    m_hits = guideHits(m_lines, words);
    m_browser->unmark();
    const QSignalBlocker blocker(m_places);
    m_places->clear();
    for (const GuideHit &hit : m_hits)
        m_places->addItem(m_pages[static_cast<std::size_t>(hit.page)].title + u'\n' + hit.excerpt);
    m_lists->setCurrentWidget(words.isEmpty() ? m_contents : m_places);
    if (words.isEmpty())
        say({});
    else if (m_hits.empty())
        say(words.size() == 1 ? tr("Nowhere in the guide.") : tr("No line has all of these words."));
    else
        say(m_hits.size() == 1 ? tr("1 place") : tr("%1 places").arg(m_hits.size()));
}

void GuideDialog::showPlace(int place)
{
    if (place < 0)
        return;
    const GuideHit &hit = m_hits[static_cast<std::size_t>(place)];
    m_browser->showPage(m_pages[static_cast<std::size_t>(hit.page)].name);
    std::vector<GuideRange> ranges;
    for (const GuideLine &line : m_lines[static_cast<std::size_t>(hit.page)]) {
        const std::vector<GuideRange> here = rangesIn(line, searchWords(m_words->text()));
        ranges.insert(ranges.end(), here.begin(), here.end());
    }
    m_browser->mark(ranges, hit.range);
    say(tr("%1 of %2: %3").arg(place + 1).arg(m_hits.size()).arg(m_pages[static_cast<std::size_t>(hit.page)].title));
}

/// To the next place, or the one before; around the end.
void GuideDialog::goOn(int by)
{
    const auto count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    const int now = m_places->currentRow();
    const int next = now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count;
    if (next == now)
        showPlace(next);
    m_places->setCurrentRow(next);
}

/// The contents stand at the page that is shown, however somebody came there.
void GuideDialog::followPage()
{
    const auto shown = std::ranges::find(m_pages, m_browser->page(), &GuidePage::name);
    const QSignalBlocker blocker(m_contents);
    m_contents->setCurrentRow(shown == m_pages.end() ? -1 : static_cast<int>(shown - m_pages.begin()));
}

void GuideDialog::say(const QString &sentence)
{
    m_found->setText(sentence);
    m_found->setAccessibleDescription(sentence);
    if (QAccessible::isActive() && !sentence.isEmpty()) {
        QAccessibleEvent alert(m_found, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

/// From the field of the search on to the places: Enter to the next, the arrow into their list.
bool GuideDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOn(1);
        return true;
    case Qt::Key_Down:
        if (m_lists->currentWidget() == m_places && m_places->currentRow() < 0)
            goOn(1);
        m_lists->currentWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}
