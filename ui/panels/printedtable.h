// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/verdict.h"
#include "ui/style.h"

#include <QWidget>

class PrintedRow;

/// The numbers that a lesson's page prints beside the program's own, each with a mark for its verdict.
///
/// Where the room is too narrow for three columns, the numbers go below the name.
class PrintedTable : public QWidget
{
    Q_OBJECT

public:
    explicit PrintedTable(QWidget *parent = nullptr);
    ~PrintedTable() override;

    /// How a row places its numbers, from wide to narrow.
    enum class Arrangement {
        Columns, ///< name, printed and here side by side
        ShortColumns, ///< the same, with ∂E for ∂E_total
        TwoLines, ///< the numbers below the name
        ThreeLines, ///< each number on a line of its own
    };

    void setValues(const std::vector<PrintedValue> &values, const std::vector<Verdict> &verdicts, long long pageIteration);
    void setStyle(const Style &style);
    Arrangement arrangementFor(int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class PrintedRow;

    /// The widths that all rows have in common.
    struct Columns
    {
        int name = 0;
        int shortName = 0;
        int printed = 0;
        int here = 0;

        int numbers() const;
        /// Where the printed numbers end, in a row of this width.
        int printedRight(Arrangement arrangement, int width) const;
    };

    void measure();
    void arrangeRows();

    const Style *m_style;
    Columns m_columns;
    std::vector<PrintedRow *> m_rows; ///< children
};

/// The verdict in words: "agrees as truncated", "slip of the pen"; for several values "agree as truncated".
QString verdictText(Verdict::Kind kind, bool several = false);
