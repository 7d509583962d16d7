// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/project.h"

#include <cstdint>

// The edits of whole samples, pure functions like all others; a single value of a sample is edited by withNumber.

/// Other samples to learn from: at least one, as long as the network's input and output layers, and finite. The sentence of
/// a refusal says which: "sample 3: 3 inputs, but the network has 2". The samples for the test stay.
Outcome<Project> withSamples(Project project, std::vector<Sample> samples);
/// One more sample, behind the others.
Outcome<Project> withSampleAdded(Project project, Sample sample);
/// Without the samples at some indices, in any order, each no more than once; one sample must be left.
Outcome<Project> withSamplesRemoved(Project project, std::vector<int> indices);

/// Where pasted numbers go: the sample of the first row, and the column of the first cell, with 0 for the first input and
/// the targets behind the inputs.
struct PastePlace
{
    int sample = 0;
    int column = 0;

    bool operator==(const PastePlace &) const = default;
};

/// Numbers in the place of those that are there, and behind the last sample as new ones, whose other numbers are 0. Rows are
/// all of the same length, and no longer than the samples are from that column on.
Outcome<Project> withNumbersPasted(Project project, const std::vector<std::vector<double>> &rows, PastePlace place);

/// A share of all samples, 0 or more and less than 1, set apart for the test: round(share · samples) of them, but one is
/// left to learn from. Which ones is chosen by the seed; both parts keep the order that the samples had. Samples that
/// were set apart before come back first, behind the others; with the share 0 they stay there.
Outcome<Project> withSplit(Project project, double share, std::uint64_t seed);
