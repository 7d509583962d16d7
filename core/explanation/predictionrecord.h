// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/predictionquestions.h"

#include <QJsonObject>

/// One thing that somebody did while predicting.
struct PredictionAct
{
    enum class Kind {
        Answer, ///< typed `text`
        Keep, ///< let a wrong answer stand
        Hint, ///< asked for a hint
        Show, ///< had the answer shown
    };

    Kind kind = Kind::Answer;
    QString text; ///< of an answer; nothing else has one

    bool operator==(const PredictionAct &) const = default;
};

/// What brings a prediction back to where it was: its questions, and what was done since, in order.
struct PredictionRecord
{
    long long iteration = 0; ///< that is predicted, counted from 0
    PredictionScope scope;
    std::vector<PredictionAct> acts;

    bool operator==(const PredictionRecord &) const = default;
};

/// Whether a network has all that is asked for.
bool fits(const Network &network, const PredictionScope &scope);

/// The record as JSON; parameters and quantities by the names that they have in the network, which fits them.
QJsonObject predictionToJson(const Network &network, const PredictionRecord &record);
/// The iteration that such JSON is about; −1 if there is none.
long long predictedIteration(const QJsonObject &json);
/// The record that such JSON holds; nothing if it does not fit the network, or has an answer that nobody can have typed.
std::optional<PredictionRecord> predictionFromJson(const Network &network, const QJsonObject &json);
