// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/chainrule.h"
#include "core/explanation/quantity.h"
#include "core/model/outcome.h"

#include <QByteArray>
#include <QStringList>

/// What a lecture printed by mistake, and what it meant: numbers or expressions, "0.15 × 0.005" for "0.15 × 0.05".
struct SlipOfThePen
{
    QString printed;
    QString meant;

    bool operator==(const SlipOfThePen &) const = default;
};

/// A number that a lecture prints, and which quantity it is meant to be.
struct PrintedValue
{
    QString name; ///< of the quantity, as the lesson writes it: "∂E_o1/∂out_o1"
    Quantity quantity;
    long long iteration = 0; ///< how many iterations are finished when the quantity is computed
    UpdateOrder updateOrder = UpdateOrder::Simultaneous; ///< in which the lesson's page trains
    QString printed; ///< "0.7413"
    QString note; ///< a few words beside it; may be empty
    std::optional<SlipOfThePen> slip;

    bool operator==(const PrintedValue &) const = default;
};

/// One page of a lesson, and the moment of training that it speaks of.
struct LessonPage
{
    QString section; ///< "Backward pass"
    QString title; ///< with symbols in backticks, as in the text
    QString text; ///< paragraphs; `w5` is a symbol, *word* stands out
    long long iteration = 0; ///< how many iterations are finished
    std::optional<Quantity> step; ///< what has just been made in the iteration that follows; nothing at its start
    std::optional<ParameterId> selected;
    QString lit; ///< the symbol of a factor in the selected parameter's chain rule; may be empty
    UpdateOrder updateOrder = UpdateOrder::Simultaneous;
    std::vector<PrintedValue> printed;

    bool operator==(const LessonPage &) const = default;

    /// What the page prints of the iteration that it shows, without what is given.
    std::vector<Quantity> computedHere() const;
};

/// A lecture as pages beside the diagram, each with the numbers that it prints.
struct Lesson
{
    QString title;
    QString example; ///< the name of the built-in example that it is about; empty if the lesson brings its own project
    Project project;
    std::vector<LessonPage> pages;

    bool operator==(const Lesson &) const = default;
};

/// The lesson that a file's bytes hold, or one sentence that says what is wrong and where:
/// "pages[3].printed[1].quantity: no quantity named "net_h9"". resources/lessons/README.md describes the format.
Outcome<Lesson> readLesson(const QByteArray &bytes);

/// The names of the lessons that come with the program, the lecture first, and each of them.
QStringList lessonNames();
Outcome<Lesson> builtInLesson(const QString &name);

/// Where a factor stands in a chain rule: {factor}, or {factor, term, factor} within a sum; empty if nowhere. Of factors with
/// the same symbol the outermost.
std::vector<int> factorPlace(const ChainRule &rule, const QString &symbol);
