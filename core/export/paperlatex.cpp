// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/mathtext.h"
#include "core/export/paper.h"
#include "core/model/overloaded.h"

#include <algorithm>

namespace {

constexpr double lineWidth = 80.0; ///< letters of an equation's right side
constexpr double formulaWidth = 68.0; ///< where it is one of several lines

/// Text in which nothing is a command.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar sign : text) {
        if (QStringLiteral("#$%&_{}").contains(sign))
            result += QLatin1Char('\\') + QString(sign);
        else if (sign == u'\\')
            result += QStringLiteral("\\textbackslash{}");
        else if (sign == u'~' || sign == u'^')
            result += QLatin1Char('\\') + QString(sign) + QStringLiteral("{}");
        else if (sign == u'–')
            result += QStringLiteral("--");
        else if (sign == u'“' || sign == u'”')
            result += QStringLiteral("''");
        else if (sign == u'’')
            result += QLatin1Char('\'');
        else if (sign == u'…')
            result += QStringLiteral("\\dots{}");
        else if (QStringLiteral("<>|\"").contains(sign) || sign.unicode() > 0x17f || sign.unicode() < 0x20
                 || (sign.unicode() > 0x7e && sign.unicode() < 0xc0))
            result += QStringLiteral("\\symbol{%1}").arg(sign.unicode() < 0x7f && sign.unicode() >= 0x20 ? sign.unicode() : ushort(u'?'));
        else
            result += sign;
    }
    return result;
}

QString math(const QString &plain)
{
    return MathText::read(plain).latex().trimmed();
}

QString paragraph(const QString &text)
{
    QString result;
    for (bool symbol = false; const QString &part : textAndSymbols(text)) {
        result += symbol ? QLatin1Char('$') + math(part) + QLatin1Char('$') : escaped(part);
        symbol = !symbol;
    }
    return result;
}

QStringList linesOf(const PaperEquation &equation)
{
    double width = MathText::read(equation.left).width();
    for (const QString &right : equation.right)
        width += MathText::read(right).width() + 3.0;
    QStringList lines;
    for (const QString &right : equation.right) {
        const std::vector<MathText> rows = MathText::read(right).broken(formulaWidth);
        for (std::size_t i = 0; i < rows.size(); ++i)
            lines += (i == 0 ? QStringLiteral("= ") : QStringLiteral("\\quad {}")) + rows[i].latex().trimmed();
    }
    return width <= lineWidth && lines.size() == equation.right.size() ? QStringList(lines.join(QLatin1Char(' '))) : lines;
}

QString equations(const std::vector<PaperEquation> &group)
{
    QStringList written;
    for (const PaperEquation &equation : group)
        written += QStringLiteral("  %1 &%2")
                       .arg(MathText::read(equation.left).latex().trimmed(), linesOf(equation).join(QStringLiteral(" \\\\\n  &")));
    return QStringLiteral("\\begin{align*}\n%1\n\\end{align*}\n").arg(written.join(QStringLiteral(" \\\\[5pt]\n")));
}

QString table(const PaperTable &table)
{
    const auto line = [](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written += cell.isEmpty() ? QString() : QLatin1Char('$') + math(cell) + QLatin1Char('$');
        return QStringLiteral("  ") + written.join(QStringLiteral(" & ")) + QStringLiteral(" \\\\\n");
    };
    double letters = 0.0;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        double widest = MathText::read(table.header[column]).width();
        for (const QStringList &row : table.rows)
            widest = std::max(widest, MathText::read(row[column]).width());
        letters += widest + 2.0;
    }
    const char *size = letters > 110.0 ? "\\tiny" : letters > 75.0 ? "\\scriptsize" : "";
    QString text = QStringLiteral("\\begin{center}%1\n\\begin{tabular}{%2}\n")
                       .arg(QLatin1String(size), QStringLiteral("l").repeated(table.header.size()));
    if (table.hasHeader())
        text += line(table.header) + QStringLiteral("  \\hline\n");
    for (const QStringList &row : table.rows)
        text += line(row);
    return text + QStringLiteral("\\end{tabular}\n\\end{center}\n");
}

QString block(const PaperBlock &block)
{
    return std::visit(Overloaded{[](const PaperHeading &heading) {
                                     const char *command = heading.level == 1 ? "section" : "subsection";
                                     return QStringLiteral("\\%1*{%2}\n").arg(QLatin1String(command), paragraph(heading.text));
                                 },
                                 [](const PaperText &each) { return paragraph(each.text) + QLatin1Char('\n'); },
                                 [](const PaperEquation &each) { return equations({each}); },
                                 [](const PaperTable &each) { return table(each); },
                                 [](const NetworkFigure &figure) { return figure.latex(); }},
                      block);
}

} // namespace

QString paperLatex(const Paper &paper)
{
    QString text = QStringLiteral("\\documentclass[a4paper,11pt]{article}\n"
                                  "\\usepackage[utf8]{inputenc}\n"
                                  "\\usepackage{amsmath}\n"
                                  "\\usepackage{color}\n"
                                  "\\setlength{\\textwidth}{165mm}\\setlength{\\oddsidemargin}{-3mm}\n"
                                  "\\setlength{\\textheight}{240mm}\\setlength{\\topmargin}{-12mm}\n"
                                  "\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{4pt}\n"
                                  "\\allowdisplaybreaks\n"
                                  "\\raggedbottom\n"
                                  "\\newcommand{\\blank}{\\underline{\\hspace{6em}}}\n"
                                  "\\begin{document}\n\\begin{center}\\LARGE %1\\end{center}\n")
                       .arg(escaped(paper.title));
    text += writtenBlocks(paper, equations, block);
    return text + QStringLiteral("\n\\end{document}\n");
}
