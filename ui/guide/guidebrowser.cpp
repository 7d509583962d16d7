// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidebrowser.h"

#include "ui/guide/guidepages.h"
#include "ui/style.h"

#include <QFile>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <cmath>

namespace {

constexpr double pageMargin = 22.0;
constexpr double lineHeight = 135.0; ///< per cent
constexpr double listingHeight = 120.0;
constexpr int headingAbove = 16;
constexpr int paragraphBelow = 9;
constexpr int closeBelow = 3;

bool isPicture(const QTextBlock &block)
{
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

QUrl addressOf(const QString &page)
{
    return QUrl(QStringLiteral("qrc:/guide/") + page);
}

bool isListing(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

/// A block's format with room around it.
QTextBlockFormat spaced(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    const bool inTable = QTextCursor(block).currentTable();
    const bool heading = format.headingLevel() > 0;
    // A picture would get a line as much higher.
    if (!isPicture(block) && !inTable)
        format.setLineHeight(isListing(block) ? listingHeight : lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(heading && block.position() > 0 ? headingAbove : 0);
    const bool close = isPicture(block) || (block.textList() && block.next().textList());
    const bool none = inTable || (isListing(block) && isListing(block.next()));
    // Rather a line more than one that nobody can read to its end.
    format.setNonBreakableLines(false);
    format.setBottomMargin(none ? 0 : close ? closeBelow : paragraphBelow);
    return format;
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Page of the guide"));
    verticalScrollBar()->setAccessibleName(tr("Scroll the page"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width of the pictures, and with it the length of the page.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setOpenExternalLinks(false);
    // A screen reader goes through the text with the cursor.
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setUndoRedoEnabled(false);
    m_dressing.setSingleShot(true);
    m_dressing.setInterval(0);
    connect(&m_dressing, &QTimer::timeout, this, &GuideBrowser::dressAnew);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &address) {
        // Only afterwards does source() say the same.
        if (address.fileName() != m_page)
            unmark();
        m_page = address.fileName();
        dress();
    });
}

void GuideBrowser::showPage(const QString &name)
{
    if (name != m_page)
        setSource(addressOf(name));
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    QFile file(QStringLiteral(":") + source().resolved(name).path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (type != QTextDocument::ImageResource)
        return guideMarkdown(QString::fromUtf8(file.readAll()));
    const QImage picture = QImage::fromData(file.readAll());
    const double scale = devicePixelRatioF();
    const int width = std::min(picture.width(), pictureWidth());
    QImage scaled = picture.scaledToWidth(static_cast<int>(std::lround(width * scale)), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(scale);
    return scaled;
}

int GuideBrowser::pictureWidth() const
{
    return std::max(100, viewport()->width() - static_cast<int>(2 * pageMargin) - 2);
}

/// What Markdown does not say: room between the lines, and the colours of the theme.
void GuideBrowser::dress()
{
    m_dressedWidth = viewport()->width();
    document()->setDocumentMargin(pageMargin);
    bool caption = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = spaced(block);
        if (isListing(block))
            format.setBackground(palette().color(QPalette::AlternateBase));
        QTextCursor(block).setBlockFormat(format);
        dressText(block);
        if (caption)
            dressCaption(block);
        caption = isPicture(block);
    }
    dressTables();
}

void GuideBrowser::dressText(const QTextBlock &block)
{
    // Formats may join fragments, so they are gathered before any changes.
    std::vector<std::pair<GuideRange, QTextCharFormat>> changes;
    for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        QTextCharFormat change;
        if (fragment.charFormat().isAnchor())
            change.setForeground(palette().color(QPalette::Link));
        if (fragment.charFormat().fontFixedPitch())
            change.setFontFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
        if (change.propertyCount() > 0)
            changes.push_back({{fragment.position(), fragment.length()}, change});
    }
    for (const auto &[range, change] : changes)
        cursorOver(range).mergeCharFormat(change);
}

void GuideBrowser::dressCaption(const QTextBlock &block)
{
    QTextCharFormat muted;
    // A style sheet gives the browser a palette of its own, which does not know this colour.
    muted.setForeground(QGuiApplication::palette().color(QPalette::PlaceholderText));
    muted.setFontItalic(true);
    cursorOver({block.position(), block.length() - 1}).mergeCharFormat(muted);
}

QTextCursor GuideBrowser::cursorOver(const GuideRange &range) const
{
    QTextCursor cursor(document());
    cursor.setPosition(range.position);
    cursor.setPosition(range.position + range.length, QTextCursor::KeepAnchor);
    return cursor;
}

void GuideBrowser::dressTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().color(QPalette::Mid));
        format.setCellPadding(5);
        format.setBottomMargin(paragraphBelow);
        table->setFormat(format);
    }
}

/// Loads the page once more, with pictures of the present width, where somebody is reading.
void GuideBrowser::dressAnew()
{
    const int place = verticalScrollBar()->value();
    const int height = std::max(1, verticalScrollBar()->maximum());
    const int position = textCursor().position();
    document()->clear();
    reload();
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    // The same share of a page that may have become longer.
    verticalScrollBar()->setValue(static_cast<int>(std::lround(double(place) * verticalScrollBar()->maximum() / height)));
    if (!m_ranges.empty()) // what was found is what somebody is looking at
        ensureCursorVisible();
    showMarks();
}

void GuideBrowser::mark(const std::vector<GuideRange> &ranges, const GuideRange &present)
{
    m_ranges = ranges;
    m_present = present;
    showMarks();
    QTextCursor cursor(document());
    cursor.setPosition(present.position);
    setTextCursor(cursor);
    // Into the upper third, so that what follows can be read.
    const int top = cursorRect(cursor).top() - viewport()->height() / 3;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + top);
}

void GuideBrowser::unmark()
{
    m_ranges.clear();
    showMarks();
}

/// The present place is told from the others by its colour and by being underlined.
void GuideBrowser::showMarks()
{
    QList<ExtraSelection> selections;
    for (const GuideRange &range : m_ranges) {
        ExtraSelection selection;
        selection.cursor = cursorOver(range);
        const bool present = range == m_present;
        selection.format.setBackground(present ? palette().color(QPalette::Highlight) : Style::of(Style::Theme::Light).highlight);
        selection.format.setForeground(present ? palette().color(QPalette::HighlightedText) : QColor(Qt::black));
        selection.format.setFontUnderline(present);
        selections << selection;
    }
    setExtraSelections(selections);
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looks
        = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (looks && !m_page.isEmpty())
        m_dressing.start();
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_page.isEmpty() && viewport()->width() != m_dressedWidth)
        m_dressing.start();
}
