// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The paper as Markdown and as HTML.

#include "core/explanation/mathtext.h"
#include "core/export/paper.h"
#include "core/model/overloaded.h"

#include <QCoreApplication>

#include <utility>

namespace {

/// What a document says about its language.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(PaperText)

public:
    //: the code of the language of this translation, as web pages name it: de, fr, es, zh-Hans
    static QString language() { return tr("en"); }
};

// ---- Markdown ----

QString markdownEscaped(const QString &text)
{
    QString result;
    for (const QChar sign : text) {
        // Not every reader of Markdown knows a backslash before these two, but all know HTML.
        if (sign == u'&' || sign == u'<') {
            result += QString(sign).toHtmlEscaped();
            continue;
        }
        if (QStringLiteral("\\`*_{}[]>#$|~").contains(sign))
            result += QLatin1Char('\\');
        result += sign;
    }
    return result;
}

QString markdownMath(const QString &plain)
{
    return QLatin1Char('$') + MathText::read(plain).latex().trimmed() + QLatin1Char('$');
}

QString markdownParagraph(const QString &text)
{
    QString result;
    for (bool symbol = false; const QString &part : textAndSymbols(text)) {
        result += symbol ? markdownMath(part) : markdownEscaped(part);
        symbol = !symbol;
    }
    return result;
}

QString markdownEquations(const std::vector<PaperEquation> &group)
{
    QStringList lines;
    for (const PaperEquation &equation : group) {
        for (QString left = MathText::read(equation.left).latex().trimmed(); const QString &right : equation.right)
            lines += std::exchange(left, QString()) + QStringLiteral(" &= ") + MathText::read(right).latex().trimmed();
    }
    return QStringLiteral("$$\n\\begin{aligned}\n%1\n\\end{aligned}\n$$\n").arg(lines.join(QStringLiteral(" \\\\\n")));
}

QString markdownTable(const PaperTable &table)
{
    const auto line = [](const QStringList &cells) {
        QString text = QStringLiteral("|");
        for (const QString &cell : cells)
            text += QLatin1Char(' ') + (cell.isEmpty() ? QString() : markdownMath(cell)) + QStringLiteral(" |");
        return text + QLatin1Char('\n');
    };
    QString text = line(table.header) + QLatin1Char('|') + QStringLiteral(" --- |").repeated(table.header.size()) + QLatin1Char('\n');
    for (const QStringList &row : table.rows)
        text += line(row);
    return text;
}

QString markdownBlock(const PaperBlock &block)
{
    return std::visit(
        Overloaded{
            [](const PaperHeading &heading) {
                return QStringLiteral("#").repeated(heading.level + 1) + QLatin1Char(' ') + markdownParagraph(heading.text)
                    + QLatin1Char('\n');
            },
            [](const PaperText &each) { return markdownParagraph(each.text) + QLatin1Char('\n'); },
            [](const PaperEquation &each) { return markdownEquations({each}); }, [](const PaperTable &each) { return markdownTable(each); },
            [](const NetworkFigure &figure) {
                return QStringLiteral("![](data:image/svg+xml;base64,%1)\n").arg(QString::fromLatin1(figure.svg().toUtf8().toBase64()));
            }},
        block);
}

// ---- HTML ----

QString htmlMath(const QString &plain)
{
    return QStringLiteral("<math>") + MathText::read(plain).mathMl() + QStringLiteral("</math>");
}

QString htmlParagraph(const QString &text)
{
    QString result;
    for (bool symbol = false; const QString &part : textAndSymbols(text)) {
        result += symbol ? htmlMath(part) : printable(part).toHtmlEscaped();
        symbol = !symbol;
    }
    return result;
}

/// A table of all sides, so that the signs of equality stand below each other and each side may be broken.
QString htmlEquations(const std::vector<PaperEquation> &group)
{
    constexpr double widest = 80.0;
    QString rows;
    for (const PaperEquation &equation : group) {
        for (QString left = MathText::read(equation.left).mathMl(); const QString &right : equation.right) {
            for (QString sign = QStringLiteral("<mo>=</mo>"); const MathText &row : MathText::read(right).broken(widest)) {
                rows += QStringLiteral("<mtr><mtd>%1</mtd><mtd>%2</mtd><mtd>%3</mtd></mtr>\n")
                            .arg(std::exchange(left, QString()), std::exchange(sign, QString()), row.mathMl());
            }
        }
    }
    return QStringLiteral("<math display=\"block\" class=\"equations\"><mtable displaystyle=\"true\">\n%1</mtable></math>\n").arg(rows);
}

QString htmlTable(const PaperTable &table)
{
    const auto line = [](const QStringList &cells, const QString &tag) {
        QString text;
        for (const QString &cell : cells)
            text += QStringLiteral("<%1>%2</%1>").arg(tag, cell.isEmpty() ? QString() : htmlMath(cell));
        return QStringLiteral("<tr>%1</tr>\n").arg(text);
    };
    QString text = table.hasHeader() ? line(table.header, QStringLiteral("th")) : QString();
    for (const QStringList &row : table.rows)
        text += line(row, QStringLiteral("td"));
    return QStringLiteral("<table>\n%1</table>\n").arg(text);
}

QString htmlBlock(const PaperBlock &block)
{
    return std::visit(
        Overloaded{[](const PaperHeading &heading) {
                       return QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(heading.level + 1), htmlParagraph(heading.text));
                   },
                   [](const PaperText &each) { return QStringLiteral("<p>%1</p>\n").arg(htmlParagraph(each.text)); },
                   [](const PaperEquation &each) { return htmlEquations({each}); }, [](const PaperTable &each) { return htmlTable(each); },
                   [](const NetworkFigure &figure) { return QStringLiteral("<figure>\n%1</figure>\n").arg(figure.svg()); }},
        block);
}

} // namespace

QStringList textAndSymbols(const QString &text)
{
    return text.split(QLatin1Char('`'));
}

QString writtenBlocks(const Paper &paper, const std::function<QString(const std::vector<PaperEquation> &group)> &writeEquations,
                      const std::function<QString(const PaperBlock &block)> &writeBlock)
{
    QString text;
    std::vector<PaperEquation> group;
    const auto flush = [&] {
        if (!group.empty())
            text += QLatin1Char('\n') + writeEquations(std::exchange(group, {}));
    };
    for (const PaperBlock &block : paper.blocks) {
        if (const auto *equation = std::get_if<PaperEquation>(&block)) {
            group.push_back(*equation);
        } else {
            flush();
            text += QLatin1Char('\n') + writeBlock(block);
        }
    }
    flush();
    return text;
}

QString paperMarkdown(const Paper &paper)
{
    QString text
        = QStringLiteral("# %1\n").arg(markdownEscaped(paper.title.simplified())) + writtenBlocks(paper, markdownEquations, markdownBlock);
    // Markdown has no command for a blank.
    return text.replace(QStringLiteral("\\blank{}"), QStringLiteral("\\underline{\\hspace{6em}}"));
}

QString paperHtml(const Paper &paper)
{
    QString text = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n<style>\n"
                                  "body { font-family: sans-serif; line-height: 1.5; max-width: 50em; margin: 2em auto; padding: 0 1em; "
                                  "color: black; background: white; }\n"
                                  "h2 { border-bottom: 1px solid #999999; padding-bottom: 0.2em; }\n"
                                  "table { border-collapse: collapse; margin: 1em 0; }\n"
                                  "th, td { text-align: left; padding: 0.2em 1.5em 0.2em 0; border-bottom: 1px solid #cccccc; }\n"
                                  "math.equations { margin: 0.7em 0 0.7em 2em; text-align: left; }\n"
                                  "math.equations mtd { text-align: left; padding: 0.15em 0.2em; }\n"
                                  "math.equations mtd:first-child { text-align: right; }\n"
                                  "figure { margin: 1em 0; }\n"
                                  "svg { max-width: 100%; height: auto; }\n"
                                  ".blank { border-bottom: 1px solid black; }\n"
                                  "@media print { h2, h3 { break-after: avoid; } math.equations, figure, table { break-inside: avoid; } }\n"
                                  "</style>\n</head>\n<body>\n")
                       .arg(Words::language(), printable(paper.title).toHtmlEscaped());
    text += QStringLiteral("<h1>%1</h1>\n").arg(printable(paper.title).toHtmlEscaped());
    text += writtenBlocks(paper, htmlEquations, htmlBlock);
    return text + QStringLiteral("</body>\n</html>\n");
}

QString printable(QString text)
{
    text.removeIf([](QChar letter) {
        return (letter.unicode() < 0x20 && letter != u'\n' && letter != u'\t') || letter == u'\uFFFE' || letter == u'\uFFFF';
    });
    return text;
}
