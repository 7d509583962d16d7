// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

/// Why something could not be done: one sentence with a place in it, ready to be shown.
struct Problem
{
    QString sentence;

    bool operator==(const Problem &) const = default;
};

/// Either the value that was asked for or the Problem that prevented it.
template<typename T>
class Outcome
{
public:
    Outcome(T value)
        : m_content(std::move(value))
    {
    }
    Outcome(Problem problem)
        : m_content(std::move(problem))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }

    /// The value; only to be asked for when the outcome is true.
    const T &value() const & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }

    /// What went wrong, or an empty sentence.
    QString problem() const { return *this ? QString() : std::get<Problem>(m_content).sentence; }

private:
    std::variant<T, Problem> m_content;
};

/// The outcome of something that yields nothing but success.
using Done = Outcome<std::monostate>;
