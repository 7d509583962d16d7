// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

// Each reader has a program of its own here, which claims what must hold whatever bytes the reader is given. libFuzzer makes
// up the bytes in ./check fuzz; replay.cpp does it in ./check.

/// Gives one input to a reader, in less than a second of the processor. The name is libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// What each of the programs claims of its reader; what it does not catch is a finding.
void tryReader(const QByteArray &bytes);

/// Says which claim does not hold, and ends the program.
void require(bool holds, const char *claim);
/// Claims that a refusal is one sentence that can be shown.
void requireSentence(const QString &problem);
