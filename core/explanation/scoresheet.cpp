// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/scoresheet.h"

#include "core/explanation/numberformat.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace {

QString cell(const QString &text)
{
    const auto needsQuotes = [](QChar sign) { return QStringLiteral(",\"\n\r").contains(sign); };
    if (std::none_of(text.begin(), text.end(), needsQuotes))
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// A cell with words that came from outside. Spreadsheets would compute what begins like a formula, or even do what it says.
QString wordsCell(const QString &text)
{
    const bool isLikeAFormula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    return cell(isLikeAFormula ? QLatin1Char('\'') + text : text);
}

} // namespace

QString verdictText(const ScoreRow &row)
{
    return QCoreApplication::translate("ScoreSheet", row.verdict.toUtf8().constData());
}

QString helpText(const ScoreRow &row)
{
    QStringList parts;
    if (row.wrongTries > 0)
        parts << QCoreApplication::translate("ScoreSheet", "%1 wrong").arg(row.wrongTries);
    if (row.hints == 1)
        parts << QCoreApplication::translate("ScoreSheet", "1 hint");
    else if (row.hints > 1)
        parts << QCoreApplication::translate("ScoreSheet", "%1 hints").arg(row.hints);
    return parts.join(QStringLiteral(", "));
}

double ScoreSheet::marks() const
{
    return std::accumulate(rows.begin(), rows.end(), 0.0, [](double sum, const ScoreRow &row) { return sum + row.marks; });
}

QString scoreCsv(const ScoreSheet &sheet)
{
    QString text = QStringLiteral("student,date,project,iteration,quantity,typed,right,own,verdict,wrong tries,hints,marks,remark\n");
    for (const ScoreRow &row : sheet.rows) {
        const QStringList cells{
            wordsCell(sheet.student),
            sheet.date.toString(Qt::ISODate),
            wordsCell(sheet.project),
            QString::number(sheet.iteration),
            cell(row.quantity),
            cell(row.typed),
            row.right ? allDigits(*row.right) : QString(),
            row.own ? allDigits(*row.own) : QString(),
            cell(row.verdict),
            QString::number(row.wrongTries),
            QString::number(row.hints),
            QString::number(row.marks),
            cell(row.remark),
        };
        text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return text;
}
