// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// One line of a score sheet: a quantity, what was answered, and what that earned.
struct ScoreRow
{
    QString quantity; ///< "net_h1", in a batch "net_h1 in sample 2"
    QString typed; ///< the last answer as it was typed; empty if there was none
    std::optional<double> right; ///< the program's number; not told before there is an answer
    std::optional<double> own; ///< what the numbers typed before lead to, where that is another number
    int decimals = 4; ///< with which both are worth being shown
    QString verdict; ///< "right", "follow-through", "wrong", "shown", "not answered"; in English, as tables have it
    QString remark; ///< why the number differs, in a sentence; may be empty
    int wrongTries = 0;
    int hints = 0;
    double marks = 0.0; ///< up to 1

    bool operator==(const ScoreRow &) const = default;
};

/// The verdict in the user's language.
QString verdictText(const ScoreRow &row);
/// What it took, in the user's language: "1 wrong, 2 hints"; empty for a right answer at the first try.
QString helpText(const ScoreRow &row);

/// What somebody has predicted of an iteration, and how well.
struct ScoreSheet
{
    QString project;
    QString student; ///< may be empty
    QDate date;
    long long iteration = 0; ///< counted from 1
    std::vector<ScoreRow> rows;

    bool operator==(const ScoreSheet &) const = default;

    /// The sum over the rows, of at most one a row.
    double marks() const;
};

/// The sheet as RFC 4180 has it: a header, and a line for each row, with student, date, project and iteration in each, so
/// that the sheets of many students can be put one below the other. Numbers have all their digits.
QString scoreCsv(const ScoreSheet &sheet);
