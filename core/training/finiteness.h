// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/network.h"
#include "core/training/phase.h"

/// Whether every number that a phase computed is finite.
bool isFinite(const Phase &phase);

/// The first quantity of a phase that is not finite, with what became of it: "net_o1 became infinite".
QString describeNotFinite(const Network &network, const Phase &phase);
