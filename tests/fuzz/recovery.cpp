// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/prediction.h"
#include "core/explanation/recoveryfile.h"
#include "core/training/experimentfile.h"
#include "tests/fuzz/claims.h"

// Unsaved work that was written aside, and the predictions that go on from it.

namespace {

bool isSame(const Recovery &one, const Recovery &other)
{
    return one.when == other.when && one.fileName == other.fileName && one.filePrint == other.filePrint
        && one.prediction == other.prediction && one.experiment == other.experiment;
}

void perform(const PredictionAct &act, Prediction &prediction)
{
    switch (act.kind) {
    case PredictionAct::Kind::Answer:
        require(prediction.isOver() || !prediction.answer(act.text).sentence.isEmpty(), "something is said about an answer");
        break;
    case PredictionAct::Kind::Keep:
        prediction.keepWrong();
        break;
    case PredictionAct::Kind::Hint:
        prediction.hint();
        break;
    case PredictionAct::Kind::Show:
        prediction.showAnswer();
        break;
    }
}

/// The prediction goes on from where it was.
void claimGoesOn(const Project &project, const PredictionRecord &record)
{
    constexpr std::size_t mostParameters = 50;
    constexpr std::size_t mostActs = 5;
    if (parametersOf(project.network).size() > mostParameters || record.acts.size() > mostActs)
        return;
    Prediction prediction(project, record.iteration, record.scope);
    for (const PredictionAct &act : record.acts)
        perform(act, prediction);
    require(prediction.asked() <= prediction.answers().size(), "no more is asked than there is to ask");
}

} // namespace

void tryReader(const QByteArray &bytes)
{
    const Outcome<Recovery> read = readRecovery(bytes);
    if (!read) {
        requireSentence(read.problem());
        return;
    }
    const QByteArray written = writeRecovery(read.value());
    const Outcome<Recovery> again = readRecovery(written);
    require(bool(again), "what was written can be read");
    require(isSame(again.value(), read.value()), "what was written reads to the same value");
    require(writeRecovery(again.value()) == written, "what was written reads to the same bits");
    if (const std::optional<PredictionRecord> &record = read.value().prediction)
        claimGoesOn(decidedFor(read.value().experiment.course, record->iteration), *record);
}
