// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Counted things as they stand in sentences: "1 input", "3 inputs".
namespace counts {

QString biases(long long count);
QString columns(long long count);
QString inputs(long long count);
QString neurons(long long count);
QString numbers(long long count);
QString outputs(long long count);
QString targets(long long count);
QString weights(long long count);

} // namespace counts
