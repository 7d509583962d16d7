// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/mathbox.h"

#include <algorithm>

namespace {

using Kind = MathText::Kind;

/// Sets one formula in one font and colour.
class Setter
{
public:
    Setter(FormulaFonts &fonts, const FormulaFont &font, const QColor &color)
        : m_fonts(fonts)
        , m_font(font)
        , m_color(color)
    {
    }

    FormulaBox set(const MathText &text) const
    {
        switch (text.kind) {
        case Kind::Row:
            return row(text.parts);
        case Kind::Words:
            return letters(QLatin1Char(' ') + text.text + QLatin1Char(' '));
        case Kind::Name:
        case Kind::Number:
        case Kind::Sign:
            return letters(text.text);
        case Kind::Group:
            return rowBox({letters(QStringLiteral("(")), row(text.parts), letters(QStringLiteral(")"))});
        case Kind::Fraction:
            return fractionBox(m_font, set(text.parts[0]), set(text.parts[1]), m_color);
        case Kind::Root:
            return rowBox({letters(QStringLiteral("√(")), set(text.parts[0]), letters(QStringLiteral(")"))});
        case Kind::Scripted:
            return scripts(text.parts);
        case Kind::Blank:
            return fillBox(blankWidth * m_font.em, 1.0, -0.2 * m_font.em, m_color);
        }
        Q_UNREACHABLE();
    }

private:
    static constexpr double blankWidth = 5.5; // em

    FormulaBox letters(const QString &text) const { return textBox(m_font, text, m_color); }

    FormulaBox row(const std::vector<MathText> &parts) const
    {
        std::vector<FormulaBox> boxes;
        for (std::size_t i = 0; i < parts.size(); ++i)
            boxes.push_back(isOperator(parts, i) ? operatorSign(parts[i].text) : set(parts[i]));
        return rowBox(std::move(boxes));
    }

    /// A sign between two operands; a minus in front of one has no space.
    static bool isOperator(const std::vector<MathText> &parts, std::size_t index)
    {
        static const QString operators = QStringLiteral("+−·=>,");
        return parts[index].kind == Kind::Sign && operators.contains(parts[index].text) && index > 0 && parts[index - 1].kind != Kind::Sign;
    }

    FormulaBox operatorSign(const QString &sign) const
    {
        return letters(sign == QStringLiteral(",") ? sign + QLatin1Char(' ') : QLatin1Char(' ') + sign + QLatin1Char(' '));
    }

    FormulaBox scripts(const std::vector<MathText> &parts) const
    {
        const FormulaFont &script = m_fonts.script(m_font);
        const Setter small(m_fonts, script, m_color);
        const auto set = [&](const MathText &part) { return part == MathText() ? FormulaBox() : small.set(part); };
        return scriptBox(m_font, this->set(parts[0]), set(parts[1]), set(parts[2]));
    }

    FormulaFonts &m_fonts;
    const FormulaFont &m_font;
    QColor m_color;
};

} // namespace

FormulaBox mathBox(FormulaFonts &fonts, const FormulaFont &font, const MathText &text, const QColor &color)
{
    return Setter(fonts, font, color).set(text);
}
