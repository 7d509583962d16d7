// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/expression.h"
#include "core/explanation/numberformat.h"
#include "core/explanation/prediction.h"
#include "core/model/csv.h"
#include "core/model/edits.h"
#include "core/model/projectfile.h"
#include "tests/fuzz/claims.h"

#include <bit>
#include <cmath>

// What people type: numbers into fields, answers in predict mode, and names and expressions.

namespace {

bool haveSameBits(double one, double other)
{
    return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other);
}

void claimNumber(const QString &text)
{
    const Outcome<double> read = readNumber(text, QStringLiteral("w5"));
    if (!read)
        return requireSentence(read.problem());
    require(std::isfinite(read.value()), "a number is finite");
    const Outcome<double> again = readNumber(allDigits(read.value()), QStringLiteral("w5"));
    require(again && again.value() == read.value(), "a number that is written reads to the same value");
}

void claimTyped(const QString &text)
{
    const Outcome<TypedNumber> read = TypedNumber::read(text, QStringLiteral("net_h1"));
    if (!read)
        return requireSentence(read.problem());
    const TypedNumber &typed = read.value();
    require(std::isfinite(typed.value), "a typed number is finite");
    require(typed.agreement(typed.value) != TypedNumber::Agreement::None, "a typed number agrees with itself");
    require(bool(TypedNumber::read(typed.comparable(typed.value), QString())), "a comparable number is a number");
    NumberFormat format;
    format.digits = NumberFormat::Digits::All;
    const Outcome<TypedNumber> again = TypedNumber::read(format.text(typed.value), QString());
    require(again && again.value().value == typed.value, "a typed number that is shown in full reads to the same value");
    require(bool(TypedNumber::read(NumberFormat().text(typed.value), QString())), "a number that is shown can be typed");
}

void claimCell(const QByteArray &bytes, const QString &text)
{
    const std::optional<double> cell = numberInCell(bytes, true);
    const Outcome<double> read = readNumber(text, QString());
    require(!cell || (read && haveSameBits(*cell, read.value())), "a number in a cell is what it is in a field");
    const std::optional<double> withoutComma = numberInCell(bytes, false);
    require(!withoutComma || (cell && haveSameBits(*cell, *withoutComma)), "a number without a comma is a number with commas, too");
}

void claimAnswer(const Project &project, const QString &text)
{
    PredictionScope scope;
    scope.kind = PredictionScope::Kind::Forward;
    scope.most = 2;
    Prediction prediction(project, 0, scope);
    const Judgement judgement = prediction.answer(text);
    require(judgement.kind == Judgement::Kind::Right || !judgement.sentence.isEmpty(), "what is not right has a sentence");
    if (judgement.kind != Judgement::Kind::Wrong)
        return;
    require(prediction.mayKeep(), "a wrong answer may stand");
    prediction.keepWrong();
    prediction.answer(text);
    prediction.scoreSheet();
}

void claimName(const Network &network, const QString &text)
{
    static const QuantityNames names(network);
    const std::optional<Quantity> quantity = names.find(text);
    require(!quantity || names.find(quantityName(network, *quantity)) == quantity, "a quantity is found by its name");
    const std::optional<ParameterId> parameter = parameterNamed(network, text);
    require(!parameter || parameterNamed(network, parameterName(network, *parameter)) == parameter, "a parameter is found by its name");
    expressionValue(text, [](QStringView name) { return name == u"w5" ? std::optional(0.4) : std::nullopt; });
}

} // namespace

void tryReader(const QByteArray &bytes)
{
    static const Project lecture = exampleProject(QStringLiteral("lecture")).value();
    const QString text = QString::fromUtf8(bytes);
    claimNumber(text);
    claimTyped(text);
    claimCell(bytes, text);
    claimName(lecture.network, text);
    if (bytes.size() % 4 == 0) // what a wrong answer may come from takes long to find
        claimAnswer(lecture, text);
}
