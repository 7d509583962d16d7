// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation/variant.h"

/// What went wrong in a variant, in plain words and without an end: "A path was forgotten: only the one through o1 was
/// counted". `iteration` is the number of finished iterations that was asked about.
QString variantText(const Variant &variant, const Project &project, long long iteration);
