// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/prediction.h"
#include "core/training/recording.h"
#include "ui/diagram/diagramlooks.h"

// What the diagram's items show while numbers are predicted, as pure functions: what was typed in place of what training
// computed, and nothing of what is still to be found.

/// The moment at which the predicted iteration begins, with the sample that is asked about.
Moment predictedMoment(const Prediction &prediction);

NeuronLook predictedNeuronLook(const DiagramLooks &looks, const Prediction &prediction, NeuronId neuron);
ValueLook predictedValueLook(const DiagramLooks &looks, const Prediction &prediction, const DiagramPart &part);

/// The part where the number that is asked is shown or lives; nothing when all are answered.
std::optional<DiagramPart> askedPart(const Prediction &prediction);
/// "∂out_o1/∂net_o1 = ?" beside its place, for a number that the diagram has no room of its own for.
std::vector<LitFactor> askedFactor(const Prediction &prediction, const Style &style);
