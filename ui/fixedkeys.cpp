// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fixedkeys.h"

#include "ui/actions.h"

#include <algorithm>

namespace {

constexpr auto shift = Qt::ShiftModifier;
constexpr auto control = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;

} // namespace

QString FixedKey::text() const
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << keyText(key);
    const QString front = texts.front().left(texts.front().lastIndexOf(u'+') + 1);
    if (std::ranges::all_of(
            texts, [&front](const QString &text) { return text.lastIndexOf(u'+') + 1 == front.size() && text.startsWith(front); })) {
        for (qsizetype i = 1; i < texts.size(); ++i)
            texts[i].remove(0, front.size());
    }
    return texts.join(QStringLiteral(", "));
}

QList<FixedKeys> FixedKeys::all()
{
    const QList<QKeySequence> enter{Qt::Key_Return};
    const QList<QKeySequence> escape{Qt::Key_Escape};
    const QList<QKeySequence> upDown{Qt::Key_Up, Qt::Key_Down};
    const QList<QKeySequence> shiftUpDown{shift | Qt::Key_Up, shift | Qt::Key_Down};
    const QList<QKeySequence> leftRight{Qt::Key_Left, Qt::Key_Right};
    return {
        {tr("In the diagram"),
         {{{Qt::Key_Tab, shift | Qt::Key_Tab}, tr("Go to the next number, or the one before")},
          {{Qt::Key_Space}, tr("Show a weight's chain rule, or how a number was computed"), true},
          {{Qt::Key_Return, Qt::Key_F2}, tr("Edit a number")},
          {upDown, tr("Change a number by a small step")},
          {shiftUpDown, tr("Change a number by a large step")},
          {{alt | shift | Qt::Key_Left, alt | shift | Qt::Key_Right, alt | shift | Qt::Key_Up, alt | shift | Qt::Key_Down},
           tr("Move a neuron while the structure is edited")},
          {{Qt::Key_Delete}, tr("Remove a neuron while the structure is edited")}}},
        {tr("While a number is edited"),
         {{enter, tr("Take the number over")},
          {escape, tr("Leave the number as it was")},
          {upDown, tr("Make it a little larger or smaller")},
          {shiftUpDown, tr("Make it larger or smaller")}}},
        {tr("In the formula"),
         {{leftRight, tr("Go from factor to factor"), true},
          {{Qt::Key_Home}, tr("Go to the first factor"), true},
          {{Qt::Key_End}, tr("Go to the last factor")},
          {{Qt::Key_Space}, tr("Open a factor that has a formula of its own, or close it"), true}}},
        {tr("In the table of the error curve"),
         {{enter, tr("Show the chosen iteration in the window")}, {{control | Qt::Key_C}, tr("Copy the table with all digits")}}},
        {tr("In the lesson"), {{{alt | Qt::Key_Left}, tr("Previous page")}, {{alt | Qt::Key_Right}, tr("Next page")}}},
        {tr("In predict mode"),
         {{enter, tr("Check the number")},
          {{Qt::Key_F8}, tr("Hint")},
          {{control | Qt::Key_Return}, tr("Go on with my number")},
          {{Qt::Key_F9}, tr("Show answer")}}},
        {tr("In the table of data"),
         {{{QKeySequence::Copy}, tr("Copy the chosen samples")},
          {{QKeySequence::Paste}, tr("Paste samples")},
          {{Qt::Key_Delete}, tr("Remove the chosen samples")}}},
        {tr("On the error surface"),
         {{{Qt::Key_Left, Qt::Key_Right}, tr("Move to a side"), true},
          {upDown, tr("Move up or down")},
          {{Qt::Key_Plus, Qt::Key_Minus}, tr("Zoom in or out")},
          {{Qt::Key_0}, tr("Show all of the way of training")}}},
    };
}
