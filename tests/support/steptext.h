// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/phase.h"

#include <QString>

/// A phase and the layers that it went through, in their order: "forward", "backward 2 1", "update 2".
QString nameOf(const Phase &phase);
/// The phases of a step: "forward · backward 2 1 · update 2 1".
QString namesOf(const Step &step);

/// A phase with every number that it computed, to all digits, a line for each quantity: equal texts are equal bits.
QString textOf(const Phase &phase);
QString textOf(const Step &step);
