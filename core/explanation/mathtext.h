// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// A formula as a tree, for notations in which a fraction or an index has a place of its own.
struct MathText
{
    enum class Kind {
        Row, ///< side by side
        Words, ///< "if", "through": set upright, with spaces around
        Name, ///< "w", "net": one letter is set in italics
        Number,
        Sign, ///< "+", "·", "∂"
        Group, ///< its parts in parentheses
        Fraction, ///< numerator and denominator
        Root, ///< of its one part
        Scripted, ///< base, subscript and superscript; a row without parts where there is none
        Blank, ///< a place to be filled in
    };

    Kind kind = Kind::Row;
    QString text; ///< of Words, Name, Number and Sign
    std::vector<MathText> parts;

    bool operator==(const MathText &) const = default;

    /// Reads the plain notation that all explanations are written in: "∂E_total/∂w5", "1/(1 + e^−net_h1)",
    /// "w5 − η · ∂E_total/∂w5". What follows "_", and the number of a one-letter name, is an index; what follows "^", up to a
    /// space or ")", an exponent; "□" is a blank. Anything can be read: what has no meaning stays as it is.
    static MathText read(const QString &plain);

    /// For LaTeX's mathematical mode.
    QString latex() const;
    /// Elements of MathML, without the <math> around them.
    QString mathMl() const;
    /// About how wide it is set, in letters.
    double width() const;

    /// The rows that it is broken into so that none is wider than `widest` letters, where it has a sum or a product at
    /// which it can be broken; each row but the first begins with the sign.
    std::vector<MathText> broken(double widest) const;
};
