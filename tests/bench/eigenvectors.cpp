// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/competitors.h"

// Under a name of its own, so that the linker does not take code for all machines and code for this one for the same.
#define Eigen EigenForVectors
#include <Eigen/Core>

namespace {
#include "tests/bench/eigenkernel.h"
}

std::unique_ptr<Competitor> eigenVectorCompetitor(const PlainProblem &problem)
{
    return std::unique_ptr<Competitor>(new EigenKernel(problem));
}
