// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/mathtext.h"
#include "core/export/paper.h"
#include "core/model/overloaded.h"

#include <algorithm>

namespace {

constexpr double lineWidth = 80.0; ///< letters of an equation
constexpr std::size_t mostRows = 30; ///< of a table, which must fit on a page
constexpr double equalsWidth = 3.0; ///< of "=" with the room around it

bool isChinese(QChar sign)
{
    const bool isPunctuation = (sign >= u'\u3000' && sign <= u'\u303f') || (sign >= u'\uff00' && sign <= u'\uffef');
    return isPunctuation || sign.script() == QChar::Script_Han;
}

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
        else if (sign == u'“')
            result += QStringLiteral("``");
        else if (sign == u'”')
            result += QStringLiteral("''");
        else if (sign == u'’')
            result += QLatin1Char('\'');
        else if (sign == u'…')
            result += QStringLiteral("\\dots{}");
        else if (sign == u'„')
            result += QStringLiteral(",,");
        else if (sign == u'«' || sign == u'»')
            result += sign == u'«' ? QStringLiteral("$\\ll$") : QStringLiteral("$\\gg$");
        else if (sign == u'¿' || sign == u'¡')
            result += sign == u'¿' ? QStringLiteral("?`") : QStringLiteral("!`");
        else if (sign == QChar::Nbsp || sign == u'\u202f')
            result += QLatin1Char('~');
        else if (isChinese(sign))
            result += sign;
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

/// The lines of an equation's right side, and how wide the widest of them is, in letters.
struct Lines
{
    QStringList latex;
    double widest = 0.0;
};

Lines linesOf(const PaperEquation &equation, double room)
{
    double width = 0.0;
    for (const QString &right : equation.right)
        width += MathText::read(right).width() + equalsWidth;
    Lines lines;
    for (const QString &right : equation.right) {
        const std::vector<MathText> rows = MathText::read(right).broken(room - equalsWidth);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            lines.latex += (i == 0 ? QStringLiteral("= ") : QStringLiteral("\\quad {}")) + rows[i].latex().trimmed();
            lines.widest = std::max(lines.widest, rows[i].width() + equalsWidth);
        }
    }
    if (width <= room && lines.latex.size() == equation.right.size())
        return {QStringList(lines.latex.join(QLatin1Char(' '))), width};
    return lines;
}

/// The letters in which so much more than a line becomes one.
QString sizeFor(double excess)
{
    if (excess <= 1.0)
        return {};
    if (excess <= 1.1)
        return QStringLiteral("\\small");
    if (excess <= 1.22)
        return QStringLiteral("\\footnotesize");
    return excess <= 1.37 ? QStringLiteral("\\scriptsize") : QStringLiteral("\\tiny");
}

QString equations(const std::vector<PaperEquation> &group)
{
    double left = 0.0;
    for (const PaperEquation &equation : group)
        left = std::max(left, MathText::read(equation.left).width());
    const double room = lineWidth - left;
    QStringList written;
    double widest = 0.0;
    for (const PaperEquation &equation : group) {
        const Lines lines = linesOf(equation, room);
        widest = std::max(widest, lines.widest);
        written += QStringLiteral("  %1 &%2")
                       .arg(MathText::read(equation.left).latex().trimmed(), lines.latex.join(QStringLiteral(" \\\\\n  &")));
    }
    const QString text = QStringLiteral("\\begin{align*}\n%1\n\\end{align*}\n").arg(written.join(QStringLiteral(" \\\\[5pt]\n")));
    const QString size = sizeFor((left + widest) / lineWidth);
    return size.isEmpty() ? text : QStringLiteral("{%1\n%2}\n").arg(size, text);
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
    QString text;
    for (std::size_t first = 0; first < table.rows.size(); first += mostRows) {
        text += QStringLiteral("\\begin{center}%1\n\\begin{tabular}{%2}\n")
                    .arg(QLatin1String(size), QStringLiteral("l").repeated(table.header.size()));
        if (table.hasHeader())
            text += line(table.header) + QStringLiteral("  \\hline\n");
        for (std::size_t row = first; row < std::min(first + mostRows, table.rows.size()); ++row)
            text += line(table.rows[row]);
        text += QStringLiteral("\\end{tabular}\n\\end{center}\n");
    }
    return text;
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

/// Chinese signs need a package that not every installation of LaTeX has; only papers with such signs ask for it.
QString withChineseFont(QString text)
{
    text.replace(QStringLiteral("\\begin{document}\n"),
                 QStringLiteral("\\usepackage{CJKutf8}\n\\begin{document}\n\\begin{CJK}{UTF8}{gbsn}\n"));
    return text.replace(QStringLiteral("\n\\end{document}"), QStringLiteral("\n\\end{CJK}\n\\end{document}"));
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
    text += writtenBlocks(paper, equations, block) + QStringLiteral("\n\\end{document}\n");
    return std::ranges::any_of(text, isChinese) ? withChineseFont(text) : text;
}
