// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperdocument.h"

#include "core/model/overloaded.h"
#include "ui/formula/mathbox.h"
#include "ui/paperobjects.h"
#include "ui/style.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace {

// In pixels of 1/96 inch.
constexpr int textSize = 13;
constexpr double lineWidth = 610.0; ///< of an A4 page between its margins
constexpr double equationIndent = 24.0;
constexpr double columnGap = 14.0;
constexpr double cellPadding = 3.0;

constexpr int headingProperty = QTextFormat::UserProperty + 3;

FormulaBox mathOf(FormulaFonts &fonts, const MathText &text, int size = textSize)
{
    return mathBox(fonts, fonts.font(size), text, Qt::black);
}

FormulaBox spaceBox(double width)
{
    FormulaBox box;
    box.width = width;
    return box;
}

/// The parts of an equation's right side as lines of which none is wider than there is room; what cannot be broken is set smaller.
std::vector<FormulaBox> linesOf(FormulaFonts &fonts, const MathText &text, double room)
{
    std::vector<FormulaBox> lines;
    for (const int size : {textSize, 11, 9, 7}) {
        for (const double part : {0.95, 0.75, 0.5}) {
            lines.clear();
            const double width = mathOf(fonts, text, size).width;
            // The tree's own measure is rough; hence several attempts.
            for (const MathText &row : text.broken(width <= room ? text.width() : text.width() * room / width * part))
                lines.push_back(mathOf(fonts, row, size));
            if (std::ranges::all_of(lines, [room](const FormulaBox &line) { return line.width <= room; }))
                return lines;
        }
    }
    return lines;
}

bool isHeading(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().boolProperty(headingProperty);
}

/// Moves headings to the next page where what follows them has begun there.
void keepHeadingsWithText(QTextDocument &document)
{
    const double page = document.pageSize().height();
    // A block begins where its first line stands, which may have been moved to the next page.
    const auto pageOf = [&](const QTextBlock &block) {
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        const double first = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).rect().bottom() : 0.0;
        return static_cast<int>((top + first - 1.0) / page);
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isHeading(block) || isHeading(block.previous()))
            continue;
        QTextBlock text = block;
        while (isHeading(text))
            text = text.next();
        if (!text.isValid() || pageOf(text) == pageOf(block))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

PaperDocument::PaperDocument(const Paper &paper, QObject *parent)
    : QTextDocument(parent)
    , m_objects(new PaperObjects(this))
    , m_cursor(std::make_unique<QTextCursor>(this))
{
    documentLayout()->registerHandler(PaperObjects::formulaObject, m_objects);
    documentLayout()->registerHandler(PaperObjects::figureObject, m_objects);
    QFont font = Style::font(textSize);
    font.setPointSizeF(textSize * 0.75); // the same on devices of any resolution
    setDefaultFont(font);
    setDocumentMargin(0.0);
    setMetaInformation(DocumentTitle, paper.title);
    setUndoRedoEnabled(false);
    // In one piece: a table would be laid out again for each of its cells.
    m_cursor->beginEditBlock();
    QTextCharFormat title;
    title.setFontPointSize(18.0);
    m_cursor->insertText(paper.title, title);
    std::vector<PaperEquation> group;
    for (const PaperBlock &block : paper.blocks) {
        if (const auto *equation = std::get_if<PaperEquation>(&block)) {
            group.push_back(*equation);
            continue;
        }
        writeEquations(std::exchange(group, {}));
        write(block);
    }
    writeEquations(group);
    m_cursor->endEditBlock();
}

PaperDocument::~PaperDocument() = default;

void PaperDocument::newBlock(double above, double below, double indent)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLeftMargin(indent);
    m_cursor->insertBlock(format, QTextCharFormat());
}

void PaperDocument::insertFormula(QTextCursor &cursor, FormulaBox box, bool inText)
{
    QTextCharFormat format;
    format.setObjectType(PaperObjects::formulaObject);
    format.setProperty(PaperObjects::indexProperty, QVariant::fromValue(m_objects->formulas.size()));
    format.setProperty(PaperObjects::inTextProperty, inText);
    m_objects->formulas.push_back(std::move(box));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void PaperDocument::insertMixed(QTextCursor &cursor, const QString &text, const QTextCharFormat &format)
{
    for (bool symbol = false; const QString &part : textAndSymbols(text)) {
        if (symbol)
            insertFormula(cursor, mathOf(m_objects->fonts, MathText::read(part)), true);
        else
            cursor.insertText(part, format);
        symbol = !symbol;
    }
}

void PaperDocument::write(const PaperBlock &block)
{
    std::visit(Overloaded{[this](const PaperHeading &heading) { writeHeading(heading); },
                          [this](const PaperText &text) {
                              newBlock(6.0, 4.0);
                              insertMixed(*m_cursor, text.text, QTextCharFormat());
                          },
                          [this](const PaperEquation &equation) { writeEquations({equation}); },
                          [this](const PaperTable &table) { writeTable(table); },
                          [this](const NetworkFigure &figure) { writeFigure(figure); }},
               block);
}

void PaperDocument::writeHeading(const PaperHeading &heading)
{
    newBlock(heading.level == 1 ? 18.0 : 10.0, 6.0);
    QTextBlockFormat block = m_cursor->blockFormat();
    block.setProperty(headingProperty, true);
    m_cursor->setBlockFormat(block);
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontPointSize(heading.level == 1 ? 13.5 : 10.5);
    insertMixed(*m_cursor, heading.text, format);
}

/// The signs of equality of a group stand below each other.
void PaperDocument::writeEquations(const std::vector<PaperEquation> &group)
{
    FormulaFonts &fonts = m_objects->fonts;
    const MathText equals{MathText::Kind::Sign, QStringLiteral(" = "), {}};
    std::vector<FormulaBox> lefts;
    double leftWidth = 0.0;
    for (const PaperEquation &equation : group) {
        lefts.push_back(mathOf(fonts, MathText::read(equation.left)));
        leftWidth = std::max(leftWidth, lefts.back().width);
    }
    const FormulaBox sign = mathOf(fonts, equals);
    const double room = lineWidth - equationIndent - leftWidth - sign.width;
    for (std::size_t i = 0; i < group.size(); ++i) {
        FormulaBox left = std::move(lefts[i]);
        // Sides stand on one line as long as there is room.
        FormulaBox line;
        const auto flush = [&](double above) {
            newBlock(above, 0.0, equationIndent);
            const double padding = leftWidth - left.width;
            insertFormula(*m_cursor, rowBox({spaceBox(padding), std::move(left), std::move(line)}));
            left = FormulaBox();
            line = FormulaBox();
        };
        double above = 8.0;
        for (const QString &right : group[i].right) {
            bool first = true;
            for (FormulaBox &piece : linesOf(fonts, MathText::read(right), room)) {
                FormulaBox begin = first ? sign : spaceBox(sign.width);
                if (line.width > 0.0 && (!first || line.width + begin.width + piece.width > room + sign.width)) {
                    flush(above);
                    above = 3.0;
                }
                line = rowBox({std::move(line), std::move(begin), std::move(piece)});
                first = false;
            }
        }
        flush(above);
    }
}

/// The size of its cells' text at which a table is no wider than a line.
int PaperDocument::sizeFor(const PaperTable &table)
{
    double width = 0.0;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        double widest = mathOf(m_objects->fonts, MathText::read(table.header[column])).width;
        for (const QStringList &row : table.rows)
            widest = std::max(widest, mathOf(m_objects->fonts, MathText::read(row[column])).width);
        width += widest;
    }
    const double room = lineWidth - static_cast<double>(table.header.size()) * (columnGap + 2 * cellPadding);
    return std::clamp(static_cast<int>(textSize * room / std::max(width, 1.0)), 6, textSize);
}

void PaperDocument::writeTable(const PaperTable &table)
{
    newBlock(4.0, 0.0);
    QTextTableFormat format;
    format.setBorder(0.0);
    format.setCellPadding(cellPadding);
    format.setCellSpacing(0.0);
    const int header = table.hasHeader() ? 1 : 0;
    QTextTable *cells = m_cursor->insertTable(static_cast<int>(table.rows.size()) + header, static_cast<int>(table.header.size()), format);
    const int size = sizeFor(table);
    const auto fill = [&](int row, const QStringList &texts) {
        for (int column = 0; column < texts.size(); ++column) {
            QTextCursor cursor = cells->cellAt(row, column).firstCursorPosition();
            if (!texts[column].isEmpty())
                insertFormula(cursor, rowBox({mathOf(m_objects->fonts, MathText::read(texts[column]), size), spaceBox(columnGap)}));
        }
    };
    if (header > 0) {
        fill(0, table.header);
        for (int column = 0; column < table.header.size(); ++column) {
            QTextTableCellFormat line;
            line.setBottomBorder(1.0);
            line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cells->cellAt(0, column).setFormat(line);
        }
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        fill(static_cast<int>(row) + header, table.rows[row]);
    m_cursor->movePosition(QTextCursor::End);
}

void PaperDocument::writeFigure(const NetworkFigure &figure)
{
    newBlock(8.0, 8.0);
    m_objects->figures.push_back(std::make_unique<QSvgRenderer>(figure.svg().toUtf8()));
    QTextCharFormat format;
    format.setObjectType(PaperObjects::figureObject);
    format.setProperty(PaperObjects::indexProperty, QVariant::fromValue(m_objects->figures.size() - 1));
    m_cursor->insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void PaperDocument::printPages(QPagedPaintDevice &device) const
{
    const std::unique_ptr<QTextDocument> pages(clone());
    QAbstractTextDocumentLayout *layout = pages->documentLayout();
    layout->setPaintDevice(&device);
    layout->registerHandler(PaperObjects::formulaObject, m_objects);
    layout->registerHandler(PaperObjects::figureObject, m_objects);
    const double scale = device.logicalDpiY() / 96.0;
    const double footer = 30.0 * scale;
    const QSizeF page(device.width(), device.height() - footer);
    pages->setPageSize(page);
    keepHeadingsWithText(*pages);
    // Laid out again in part, a long document would lose what stands behind a heading that was moved.
    pages->markContentsDirty(0, pages->characterCount());
    QPainter painter(&device);
    for (int i = 0; i < pages->pageCount(); ++i) {
        if (i > 0)
            device.newPage();
        painter.save();
        painter.translate(0.0, -i * page.height());
        pages->drawContents(&painter, QRectF(QPointF(0.0, i * page.height()), page));
        painter.restore();
        painter.setFont(defaultFont());
        painter.drawText(QRectF(0.0, page.height(), page.width(), footer), Qt::AlignHCenter | Qt::AlignBottom, QString::number(i + 1));
    }
}

QByteArray PaperDocument::pdf(const Paper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(paper.title);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(24.0, 20.0, 24.0, 15.0), QPageLayout::Millimeter);
    PaperDocument(paper).printPages(writer);
    return buffer.data();
}
