// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidebrowser.h"

#include "ui/guide/guidepages.h"
#include "ui/style.h"

#include <QFile>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <cmath>

namespace {

constexpr double pageMargin = 22.0;
constexpr double lineHeight = 135.0; ///< per cent
constexpr int headingAbove = 16;
constexpr int paragraphBelow = 9;

bool isPicture(const QTextBlock &block)
{
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

QUrl addressOf(const QString &page)
{
    return QUrl(QStringLiteral("qrc:/guide/") + page);
}

/// The format for all of a block's text, where `change` differs from what is there.
void formatText(const QTextBlock &block, const QTextCharFormat &change)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(change);
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Page of the guide"));
    verticalScrollBar()->setAccessibleName(tr("Scroll the page"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenExternalLinks(false);
    // A screen reader goes through the text with the cursor.
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setUndoRedoEnabled(false);
    m_dressing.setSingleShot(true);
    m_dressing.setInterval(0);
    connect(&m_dressing, &QTimer::timeout, this, &GuideBrowser::dressAnew);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideBrowser::dress);
}

void GuideBrowser::showPage(const QString &name)
{
    if (name != page())
        setSource(addressOf(name));
}

QString GuideBrowser::page() const
{
    return source().fileName();
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
    m_dressedFor = viewport()->width();
    document()->setDocumentMargin(pageMargin);
    const QColor muted = palette().color(QPalette::PlaceholderText);
    bool caption = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool listing = format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage);
        const bool heading = format.headingLevel() > 0;
        // A picture would get a line as much higher.
        if (!isPicture(block))
            format.setLineHeight(listing ? 120.0 : lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(heading && block.position() > 0 ? headingAbove : 0);
        format.setBottomMargin(listing || isPicture(block) ? 2 : paragraphBelow);
        QTextCursor(block).setBlockFormat(format);
        if (caption) {
            QTextCharFormat small;
            small.setForeground(muted);
            small.setFontItalic(true);
            formatText(block, small);
        }
        caption = isPicture(block);
        for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            QTextCharFormat change;
            if (fragment.charFormat().isAnchor())
                change.setForeground(palette().color(QPalette::Link));
            if (fragment.charFormat().fontFixedPitch())
                change.setFontFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
            if (change.propertyCount() == 0)
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(change);
        }
    }
    dressTables();
    setExtraSelections({});
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
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(range.position);
        selection.cursor.setPosition(range.position + range.length, QTextCursor::KeepAnchor);
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
    if (looks && !source().isEmpty())
        m_dressing.start();
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!source().isEmpty() && viewport()->width() != m_dressedFor)
        m_dressing.start();
}
