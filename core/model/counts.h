// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

/// The locale of numbers for people: the application's, and English where that is C, as on the command line.
QLocale localeForPeople();
/// The decimal mark of the application's locale, "," or "."; "." on the command line.
QChar decimalMark();
/// A number in C notation, with that decimal mark.
QString withDecimalMark(QString number);
/// A whole number with what the locale puts between its thousands: "10,000".
QString countText(long long number);

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
