// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/printedtable.h"

#include "core/explanation/numberformat.h"
#include "ui/formula/formulasymbol.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr int padding = 12;
constexpr int gap = 8;
constexpr int markWidth = 21;
constexpr int textSize = 12;
constexpr int smallSize = 11;
constexpr int lineHeight = 22;
constexpr int noteLineHeight = 15;
constexpr int rowGap = 2;
constexpr int widestHint = 400;

using Arrangement = PrintedTable::Arrangement;

QString markOf(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::AgreesRounded:
    case Verdict::Kind::AgreesTruncated:
        return QStringLiteral("✓");
    case Verdict::Kind::SlipOfThePen:
        return QStringLiteral("✎");
    case Verdict::Kind::OtherUpdateOrder:
        return QStringLiteral("⇄");
    case Verdict::Kind::OneIterationFewer:
        return QStringLiteral("−1");
    case Verdict::Kind::OneIterationMore:
        return QStringLiteral("+1");
    case Verdict::Kind::Differs:
        return QStringLiteral("✗");
    }
    Q_UNREACHABLE();
}

QColor markColor(const Verdict &verdict, const Style &style)
{
    if (verdict.agrees())
        return style.good;
    return verdict.isExplained() ? style.accent : style.error;
}

/// Factors have the colours that they have in the diagram and the formula.
QColor nameColor(Quantity::Kind kind, const Style &style)
{
    switch (kind) {
    case Quantity::Kind::ErrorByOut:
        return style.factorErrorByOut;
    case Quantity::Kind::OutByNet:
    case Quantity::Kind::OutByOtherNet:
        return style.factorOutByNet;
    case Quantity::Kind::NetByParameter:
    case Quantity::Kind::NetByOut:
        return style.factorNetByParameter;
    default:
        return style.text;
    }
}

int numberWidth(const QString &text)
{
    return QFontMetrics(Style::font(textSize)).horizontalAdvance(text);
}

int linesOf(Arrangement arrangement)
{
    return arrangement == Arrangement::ThreeLines ? 3 : arrangement == Arrangement::TwoLines ? 2 : 1;
}

void paintText(QPainter &painter, const QRect &rect, Qt::Alignment side, const QString &text, const QColor &color)
{
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter), text);
}

} // namespace

/// One printed value: draws itself in the table, and says all of it to a screen reader.
class PrintedRow : public QLabel
{
public:
    PrintedRow(const PrintedValue &value, const Verdict &verdict, const QString &note, QWidget *parent)
        : QLabel(parent)
        , m_value(value)
        , m_verdict(verdict)
        , m_note(note)
        , m_shortName(QString(value.name).replace(QStringLiteral("∂E_total"), QStringLiteral("∂E")))
    {
        QString spoken
            = PrintedTable::tr("%1, printed %2, here %3, %4").arg(value.name, value.printed, verdict.comparable, verdictText(verdict.kind));
        if (!note.isEmpty())
            spoken += QStringLiteral(", ") + note;
        setAccessibleName(spoken);
        setAccessibleDescription(verdict.reason);
        setToolTip(verdict.reason);
    }

    void widen(PrintedTable::Columns &columns) const
    {
        const auto widthOf = [this](const QString &name) { return static_cast<int>(std::ceil(nameBox(name, Qt::black).width)); };
        columns.name = std::max(columns.name, widthOf(m_value.name));
        columns.shortName = std::max(columns.shortName, widthOf(m_shortName));
        columns.printed = std::max(columns.printed, numberWidth(m_value.printed));
        columns.here = std::max(columns.here, numberWidth(m_verdict.comparable));
    }

    int heightFor(Arrangement arrangement, int width) const { return linesOf(arrangement) * lineHeight + noteHeight(width) + rowGap; }

    void arrange(Arrangement arrangement, const PrintedTable::Columns &columns, const Style &style)
    {
        m_arrangement = arrangement;
        m_columns = columns;
        m_style = &style;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_style)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintName(painter);
        const int hereTop = (linesOf(m_arrangement) - 1) * lineHeight;
        const int printedTop = hereTop > 0 ? lineHeight : 0;
        const QRect here(0, hereTop, width() - markWidth, lineHeight);
        painter.setFont(Style::font(textSize));
        paintText(painter, {0, printedTop, m_columns.printedRight(m_arrangement, width()), lineHeight}, Qt::AlignRight, m_value.printed,
                  m_style->textMuted);
        paintText(painter, here, Qt::AlignRight, m_verdict.comparable, m_style->text);
        painter.setFont(Style::font(textSize, QFont::Bold));
        paintText(painter, {0, hereTop, width(), lineHeight}, Qt::AlignRight, markOf(m_verdict.kind), markColor(m_verdict, *m_style));
        if (m_arrangement == Arrangement::ThreeLines)
            paintLabels(painter);
        paintNote(painter);
    }

private:
    FormulaBox nameBox(const QString &name, const QColor &color) const { return symbolBox(m_fonts, m_fonts.font(textSize), name, color); }

    int noteHeight(int width) const
    {
        if (m_note.isEmpty())
            return 0;
        const QFontMetrics metrics(Style::font(smallSize));
        return metrics.boundingRect(0, 0, width, 1000, Qt::TextWordWrap, m_note).height() + noteLineHeight - metrics.height();
    }

    void paintName(QPainter &painter) const
    {
        const bool isShort = m_arrangement == Arrangement::ShortColumns;
        FormulaBox box = nameBox(isShort ? m_shortName : m_value.name, nameColor(m_value.quantity.kind, *m_style));
        box.at = {0.0, lineHeight / 2.0 + textSize * 0.36};
        paintBox(painter, box, {}, *m_style);
    }

    void paintLabels(QPainter &painter) const
    {
        painter.setFont(Style::font(smallSize));
        paintText(painter, {0, lineHeight, width(), lineHeight}, Qt::AlignLeft, PrintedTable::tr("printed"), m_style->textMuted);
        paintText(painter, {0, 2 * lineHeight, width(), lineHeight}, Qt::AlignLeft, PrintedTable::tr("here"), m_style->textMuted);
    }

    void paintNote(QPainter &painter) const
    {
        painter.setFont(Style::font(smallSize));
        painter.setPen(m_style->textMuted);
        const int top = linesOf(m_arrangement) * lineHeight - 2;
        painter.drawText(QRect(0, top, width(), height() - top), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
    }

    PrintedValue m_value;
    Verdict m_verdict;
    QString m_note;
    QString m_shortName;
    Arrangement m_arrangement = Arrangement::Columns;
    PrintedTable::Columns m_columns;
    const Style *m_style = nullptr;
    mutable FormulaFonts m_fonts;
};

namespace {

QString noteOf(const PrintedValue &value, long long pageIteration)
{
    if (!value.note.isEmpty())
        return QCoreApplication::translate("lesson", value.note.toUtf8().constData());
    if (value.iteration == pageIteration)
        return {};
    return PrintedTable::tr("iterations: %1").arg(countText(value.iteration));
}

} // namespace

PrintedTable::PrintedTable(QWidget *parent)
    : QWidget(parent)
    , m_style(&Style::of(Style::Theme::Light))
{
    setAccessibleName(tr("Printed values"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

PrintedTable::~PrintedTable() = default;

void PrintedTable::setValues(const std::vector<PrintedValue> &values, const std::vector<Verdict> &verdicts, long long pageIteration)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_rows.push_back(new PrintedRow(values[i], verdicts[i], noteOf(values[i], pageIteration), this));
        m_rows.back()->show();
    }
    setVisible(!m_rows.empty());
    measure();
    updateGeometry();
    arrangeRows();
}

void PrintedTable::setStyle(const Style &style)
{
    m_style = &style;
    arrangeRows();
    update();
}

int PrintedTable::Columns::numbers() const
{
    return printed + gap + here + markWidth;
}

int PrintedTable::Columns::printedRight(Arrangement arrangement, int width) const
{
    if (arrangement == Arrangement::ThreeLines)
        return width - markWidth;
    if (arrangement == Arrangement::TwoLines)
        return printed;
    const int left = (arrangement == Arrangement::Columns ? name : shortName) + gap;
    return left + (width - left - numbers()) / 2 + printed;
}

void PrintedTable::measure()
{
    const QFontMetrics small(Style::font(smallSize));
    m_columns = {small.horizontalAdvance(tr("quantity")), small.horizontalAdvance(tr("quantity")), small.horizontalAdvance(tr("printed")),
                 small.horizontalAdvance(tr("here"))};
    for (const PrintedRow *row : m_rows)
        row->widen(m_columns);
}

PrintedTable::Arrangement PrintedTable::arrangementFor(int width) const
{
    const int room = width - 2 * padding;
    if (m_columns.name + gap + m_columns.numbers() <= room)
        return Arrangement::Columns;
    if (m_columns.shortName + gap + m_columns.numbers() <= room)
        return Arrangement::ShortColumns;
    return m_columns.numbers() <= room ? Arrangement::TwoLines : Arrangement::ThreeLines;
}

int PrintedTable::heightForWidth(int width) const
{
    const Arrangement arrangement = arrangementFor(width);
    int height = 2 * padding - rowGap + (arrangement == Arrangement::ThreeLines ? 0 : lineHeight);
    for (const PrintedRow *row : m_rows)
        height += row->heightFor(arrangement, width - 2 * padding);
    return height;
}

QSize PrintedTable::sizeHint() const
{
    return {200, heightForWidth(widestHint)};
}

void PrintedTable::arrangeRows()
{
    const Arrangement arrangement = arrangementFor(width());
    int top = padding + (arrangement == Arrangement::ThreeLines ? 0 : lineHeight);
    for (PrintedRow *row : m_rows) {
        const int height = row->heightFor(arrangement, width() - 2 * padding);
        row->setGeometry(padding, top, width() - 2 * padding, height);
        row->arrange(arrangement, m_columns, *m_style);
        top += height;
    }
    update();
}

void PrintedTable::resizeEvent(QResizeEvent *)
{
    arrangeRows();
}

void PrintedTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style->canvas);
    painter.drawRoundedRect(rect(), 7, 7);
    const Arrangement arrangement = arrangementFor(width());
    if (arrangement == Arrangement::ThreeLines)
        return;
    painter.setFont(Style::font(smallSize));
    const QRect header(padding, padding - 4, width() - 2 * padding, lineHeight);
    const QColor color = m_style->textMuted;
    if (linesOf(arrangement) == 1)
        paintText(painter, header, Qt::AlignLeft, tr("quantity"), color);
    const int printedRight = m_columns.printedRight(arrangement, header.width());
    paintText(painter, {header.left(), header.top(), printedRight, lineHeight}, Qt::AlignRight, tr("printed"), color);
    paintText(painter, header.adjusted(0, 0, -markWidth, 0), Qt::AlignRight, tr("here"), color);
}

QString verdictText(Verdict::Kind kind, bool several)
{
    switch (kind) {
    case Verdict::Kind::AgreesRounded:
        return several ? PrintedTable::tr("agree as rounded") : PrintedTable::tr("agrees as rounded");
    case Verdict::Kind::AgreesTruncated:
        return several ? PrintedTable::tr("agree as truncated") : PrintedTable::tr("agrees as truncated");
    case Verdict::Kind::SlipOfThePen:
        return several ? PrintedTable::tr("slips of the pen") : PrintedTable::tr("slip of the pen");
    case Verdict::Kind::OtherUpdateOrder:
        return PrintedTable::tr("from the other update order");
    case Verdict::Kind::OneIterationFewer:
        return PrintedTable::tr("from one iteration fewer");
    case Verdict::Kind::OneIterationMore:
        return PrintedTable::tr("from one iteration more");
    case Verdict::Kind::Differs:
        return several ? PrintedTable::tr("differ") : PrintedTable::tr("differs");
    }
    Q_UNREACHABLE();
}
