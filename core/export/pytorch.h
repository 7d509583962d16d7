// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/course.h"

/// A Python program that builds the same network with PyTorch, trains it in the same way until so many iterations are finished,
/// and prints the JSON of trainingJson(): in double precision, with every digit of the parameters, of the samples and of what the
/// optimizer remembers, on the processor, on one GPU, or by torchrun on many.
///
/// It begins at the last decision of the course up to that iteration, which holds all that came before it in its parameters.
QString pytorchProgram(const Course &course, long long iterations);
