// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/scoresheet.h"

#include "core/explanation/numberformat.h"

#include <QCoreApplication>
#include <QStringList>

#include <numeric>

namespace {

QString cell(const QString &text)
{
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
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
            cell(sheet.student),
            sheet.date.toString(Qt::ISODate),
            cell(sheet.project),
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
