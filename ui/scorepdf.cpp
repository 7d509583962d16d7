// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scorepdf.h"

#include "core/explanation/numberformat.h"
#include "ui/panels/lessontext.h"
#include "ui/style.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace {

/// The words on a score sheet.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScorePdf)
};

constexpr int dotsPerInch = 600;
constexpr double marginMillimetres = 18.0;
constexpr double footerPoints = 22.0;
constexpr double pointsPerInch = 72.0;

QString cell(const QString &html, const QString &alignment = QStringLiteral("left"))
{
    return QStringLiteral("<td align=\"%1\" valign=\"top\">%2</td>").arg(alignment, html);
}

QString signOf(const ScoreRow &row)
{
    return row.marks > 0.0 ? QStringLiteral("✓") : row.verdict == QLatin1String("wrong") ? QStringLiteral("✗") : QStringLiteral("–");
}

QString rowHtml(int number, const ScoreRow &row)
{
    const NumberFormat format{NumberFormat::Digits::Rounded, row.decimals};
    const QString shade = number % 2 == 0 ? QStringLiteral(" bgcolor=\"#f3f5f8\"") : QString();
    const QString verdict = signOf(row) + QLatin1Char(' ') + verdictText(row).toHtmlEscaped();
    const QString own = row.own
        ? QStringLiteral("<br><span style=\"color:#59627a\">") + Words::tr("own: %1").arg(format.text(*row.own)) + QStringLiteral("</span>")
        : QString();
    const QString remark
        = row.remark.isEmpty() ? QString() : QStringLiteral("<br><span style=\"color:#59627a\">%1</span>").arg(symbolRichText(row.remark));
    return QStringLiteral("<tr%1>").arg(shade) + cell(QString::number(number), QStringLiteral("right")) + cell(symbolRichText(row.quantity))
        + cell(QString(row.typed).replace(u'-', u'−').toHtmlEscaped(), QStringLiteral("right"))
        + cell((row.right ? format.text(*row.right) : QString()) + own, QStringLiteral("right")) + cell(verdict + remark)
        + cell(helpText(row)) + cell(QString::number(row.marks), QStringLiteral("right")) + QStringLiteral("</tr>");
}

QString sheetHtml(const ScoreSheet &sheet)
{
    QString html = QStringLiteral("<h1>%1</h1><p>").arg(Words::tr("Score sheet"));
    if (!sheet.student.isEmpty())
        html += QStringLiteral("<b>%1</b> · ").arg(sheet.student.toHtmlEscaped());
    html += localeForPeople().toString(sheet.date, QLocale::LongFormat) + QStringLiteral(" · ");
    html += sheet.project.isEmpty() ? QString() : sheet.project.toHtmlEscaped() + QStringLiteral(" · ");
    html += Words::tr("iteration %1").arg(sheet.iteration);
    html += QStringLiteral("</p><p style=\"font-size:13pt; margin-top:6px; margin-bottom:8px\"><b>%1</b></p>")
                .arg(Words::tr("%1 of %2 marks").arg(sheet.marks()).arg(sheet.rows.size()));
    html += QStringLiteral("<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\"><thead><tr bgcolor=\"#dfe4ec\">");
    const QString heads[] = {QStringLiteral("#"),  Words::tr("quantity"), Words::tr("answer"), Words::tr("right number"),
                             Words::tr("verdict"), Words::tr("help"),     Words::tr("marks")};
    const char *const sides[] = {"right", "left", "right", "right", "left", "left", "right"};
    for (int i = 0; i < 7; ++i)
        html += QStringLiteral("<th align=\"%1\">%2</th>").arg(QString::fromLatin1(sides[i]), heads[i]);
    html += QStringLiteral("</tr></thead>");
    for (int number = 1; const ScoreRow &row : sheet.rows)
        html += rowHtml(number++, row);
    html += QStringLiteral("</table><p style=\"color:#59627a\">%1</p>")
                .arg(Words::tr("A right answer earns 1 mark; each hint takes ¼ off, each wrong try ½; what is found in the end earns ¼ at "
                               "least. Follow-through: right for the numbers typed before. Own: what those lead to."));
    return html;
}

} // namespace

QByteArray scorePdf(const ScoreSheet &sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(Words::tr("Score sheet"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);

    const double scale = dotsPerInch / pointsPerInch;
    const QSizeF page(writer.width() / scale, writer.height() / scale - footerPoints);
    QTextDocument document;
    QFont font = Style::font(9);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(sheetHtml(sheet));
    document.setPageSize(page);
    QPainter painter(&writer);
    painter.scale(scale, scale);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        document.drawContents(&painter, QRectF(0, number * page.height(), page.width(), page.height()));
        painter.restore();
        painter.setFont(font);
        painter.setPen(QColor(0x59, 0x62, 0x7a));
        painter.drawText(QRectF(0, page.height(), page.width(), footerPoints), Qt::AlignRight | Qt::AlignBottom,
                         Words::tr("page %1 of %2").arg(number + 1).arg(document.pageCount()));
    }
    painter.end();
    return bytes;
}
