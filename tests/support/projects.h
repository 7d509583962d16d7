// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

/// The lecture's project, written down from its slides and not from the example's file.
Project lectureProject(UpdateOrder order = UpdateOrder::Simultaneous);

/// A network from one line of text: neurons by layer and the kind of its biases, "3-4-2 shared", "2-2 single" or "5-1 none".
/// Its parameters are scattered over −1 … 1, the same in every run.
Network networkFrom(const QString &line);

/// A project from one line of text: a network and, in any order, what differs from the defaults:
/// "3-4-2 single samples=5 batch=2 order=output-layer-first biases=frozen rate=0.3 hidden=relu output=softmax
/// loss=cross-entropy". One sample unless it says otherwise. "tame": biases near 0.5 and small weights in the output layer,
/// which let every loss have every activation.
Project projectFrom(const QString &line);
