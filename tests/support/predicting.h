// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/numberformat.h"
#include "core/explanation/prediction.h"
#include "tests/support/projects.h"

#include <QTest>

inline PredictionScope scopeOf(PredictionScope::Kind kind)
{
    PredictionScope scope;
    scope.kind = kind;
    return scope;
}

inline Prediction lecture(PredictionScope::Kind kind = PredictionScope::Kind::Iteration, UpdateOrder order = UpdateOrder::Simultaneous)
{
    return Prediction(lectureProject(order), 0, scopeOf(kind));
}

inline QString askedName(const Prediction &prediction)
{
    return prediction.nameOf(prediction.answers()[prediction.asked()].question);
}

inline double rightNumber(const Prediction &prediction)
{
    const PredictionQuestion &question = prediction.answers()[prediction.asked()].question;
    return prediction.evidence().value(question.quantity, question.sample);
}

/// A number with so many decimals.
inline QString withDecimals(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

/// Answers everything before a question with full digits.
inline void goTo(Prediction &prediction, const QString &name)
{
    while (!prediction.isOver() && askedName(prediction) != name) {
        QVERIFY2(prediction.answer(allDigits(rightNumber(prediction))).kind == Judgement::Kind::Right, qPrintable(askedName(prediction)));
    }
    QVERIFY2(!prediction.isOver(), qPrintable(name));
}
