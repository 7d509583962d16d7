// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/claims.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The processor's time and not that of a clock, which goes on while others have the processor.
    const std::clock_t begin = std::clock();
    tryReader({reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    require(std::clock() - begin < CLOCKS_PER_SEC, "an input takes less than a second");
    return 0;
}

void require(bool holds, const char *claim)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s.\n", claim);
    std::abort();
}

void requireSentence(const QString &problem)
{
    constexpr qsizetype longest = 500;
    const auto isSeen = [](QChar c) { return c.isPrint() || c.isSurrogate(); };
    require(!problem.trimmed().isEmpty(), "a refusal has a sentence");
    require(problem.size() <= longest, "the sentence is short enough to be read");
    require(std::all_of(problem.begin(), problem.end(), isSeen), "every character of the sentence can be seen");
}
