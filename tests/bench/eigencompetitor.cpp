// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/competitors.h"

#include <Eigen/Core>

namespace {
#include "tests/bench/eigenkernel.h"
}

std::unique_ptr<Competitor> eigenCompetitor(const PlainProblem &problem)
{
    return std::make_unique<EigenKernel>(problem);
}
