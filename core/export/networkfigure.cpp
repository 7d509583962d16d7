// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/networkfigure.h"

#include "core/explanation/mathtext.h"

#include <QLineF>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace {

constexpr double radius = 6.0;
constexpr double letterWidth = 2.0; ///< of a label, about
constexpr double columnWidth = 48.0; ///< where there is room
constexpr double paperWidth = 165.0; ///< the text's on a page
constexpr double rowHeight = 24.0;
constexpr double margin = 9.0;
constexpr double biasRoom = 14.0;
constexpr int mostShown = 6; ///< neurons of one layer
constexpr std::size_t mostLabelled = 30; ///< weights of the whole network

/// Draws one network column by column.
class Drawing
{
public:
    Drawing(const Network &network, const NumberFormat &format)
        : m_network(network)
        , m_format(format)
        , m_labelled(weightsOf(network).size() <= mostLabelled)
        , m_columnWidth(std::clamp((paperWidth - 2 * margin - 2 * radius) / network.lastLayer(), 3 * radius, columnWidth))
    {
    }

    NetworkFigure draw()
    {
        int highest = 0;
        for (int layer = 0; layer <= m_network.lastLayer(); ++layer)
            highest = std::max(highest, places(layer));
        m_height = highest * rowHeight;
        m_figure.size = {2 * margin + 2 * radius + m_network.lastLayer() * m_columnWidth, 2 * margin + m_height + biasRoom};
        for (int layer = 1; layer <= m_network.lastLayer(); ++layer)
            drawParameters(layer);
        for (int layer = 0; layer <= m_network.lastLayer(); ++layer)
            drawNeurons(layer);
        return m_figure;
    }

private:
    bool isShort(int layer) const { return m_network.neuronCount(layer) <= mostShown; }
    /// A long layer has a place for the ellipsis.
    int places(int layer) const { return std::min(m_network.neuronCount(layer), mostShown); }

    std::vector<int> shown(int layer) const
    {
        std::vector<int> neurons;
        const int count = m_network.neuronCount(layer);
        for (int j = 0; j < count; ++j) {
            if (isShort(layer) || j < mostShown - 2 || j == count - 1)
                neurons.push_back(j);
        }
        return neurons;
    }

    QPointF place(int layer, int row) const
    {
        const double top = margin + (m_height - places(layer) * rowHeight) / 2;
        return {margin + radius + layer * m_columnWidth, top + (row + 0.5) * rowHeight};
    }

    QPointF centre(NeuronId neuron) const
    {
        const bool last = !isShort(neuron.layer) && neuron.index == m_network.neuronCount(neuron.layer) - 1;
        return place(neuron.layer, last ? mostShown - 1 : neuron.index);
    }

    void drawNeurons(int layer)
    {
        for (const int j : shown(layer))
            m_figure.circles.push_back({centre({layer, j}), radius, neuronName(m_network, {layer, j})});
        if (!isShort(layer))
            m_figure.labels.push_back({place(layer, mostShown - 2), QStringLiteral("…")});
    }

    void label(const QLineF &line, const ParameterId &parameter, double where)
    {
        if (m_labelled)
            m_figure.labels.push_back(
                {line.pointAt(where),
                 parameterName(m_network, parameter) + QStringLiteral(" = ") + m_format.text(m_network.value(parameter))});
    }

    /// A line from edge to edge of the circles.
    QLineF connect(QPointF from, QPointF to, bool dashed)
    {
        QLineF line(from, to);
        const QPointF step = (to - from) * (radius / line.length());
        line = {from + step, to - step};
        m_figure.lines.push_back({line.p1(), line.p2(), dashed});
        return line;
    }

    void drawParameters(int layer)
    {
        for (const int to : shown(layer)) {
            for (const int from : shown(layer - 1)) {
                const QLineF line = connect(centre({layer - 1, from}), centre({layer, to}), false);
                // Lines that cross in the middle are told apart near their beginnings, where they also stand apart.
                label(line, WeightId{layer, to, from}, from == to ? 0.42 : 0.24);
            }
        }
        drawBiases(layer);
    }

    void drawBiases(int layer)
    {
        const BiasKind kind = m_network.layer(layer).biasKind;
        if (kind == BiasKind::None)
            return;
        const double x = place(layer, 0).x() - m_columnWidth * 0.36;
        const QPointF bias{x, m_figure.size.height() - margin - radius / 2};
        if (kind == BiasKind::Shared) {
            m_figure.circles.push_back({bias, radius, parameterName(m_network, BiasId{layer, 0})});
            for (const int j : shown(layer))
                connect(bias, centre({layer, j}), true);
            if (m_labelled) {
                const QString value = m_format.text(m_network.value(BiasId{layer, 0}));
                m_figure.labels.push_back({bias + QPointF(radius + 1.0 + letterWidth * MathText::read(value).width() / 2, 0.0), value});
            }
            return;
        }
        if (!m_labelled)
            return;
        for (const int j : shown(layer)) {
            const ParameterId own = BiasId{layer, j};
            m_figure.labels.push_back({centre({layer, j}) + QPointF(0.0, radius + 3.0),
                                       parameterName(m_network, own) + QStringLiteral(" = ") + m_format.text(m_network.value(own))});
        }
    }

    const Network &m_network;
    const NumberFormat &m_format;
    const bool m_labelled;
    const double m_columnWidth;
    double m_height = 0.0;
    NetworkFigure m_figure;
};

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

/// A piece of a line, set lower and smaller if it is an index.
struct Run
{
    QString text;
    bool isIndex = false;
};

void addRun(const Run &run, std::vector<Run> &runs)
{
    if (run.text.isEmpty())
        return;
    if (!runs.empty() && runs.back().isIndex == run.isIndex)
        runs.back().text += run.text;
    else
        runs.push_back(run);
}

void addRuns(const MathText &text, std::vector<Run> &runs)
{
    if (text.kind == MathText::Kind::Scripted) {
        addRuns(text.parts[0], runs);
        addRun({text.parts[1] != MathText() ? text.parts[1].text : text.parts[2].text, true}, runs);
        return;
    }
    addRun({text.kind == MathText::Kind::Sign && text.text == QStringLiteral("=") ? QStringLiteral(" = ") : text.text}, runs);
    for (const MathText &part : text.parts)
        addRuns(part, runs);
}

/// "w5 = 0.40" with the index set lower, and what follows it back on the line. One tspan after the other, as Qt knows none
/// within another.
QString svgText(const MathText &text)
{
    std::vector<Run> runs;
    addRuns(text, runs);
    QString result;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const QString escaped = runs[i].text.toHtmlEscaped();
        if (runs[i].isIndex)
            result += QStringLiteral("<tspan dy=\"0.8\" font-size=\"2.3\">%1</tspan>").arg(escaped);
        else
            result += i == 0 ? escaped : QStringLiteral("<tspan dy=\"-0.8\">%1</tspan>").arg(escaped);
    }
    return result;
}

} // namespace

NetworkFigure NetworkFigure::of(const Network &network, const NumberFormat &format)
{
    return Drawing(network, format).draw();
}

QString NetworkFigure::svg() const
{
    const QString width = number(size.width());
    const QString height = number(size.height());
    QString text
        = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1mm\" height=\"%2mm\" viewBox=\"0 0 %1 %2\" role=\"img\" "
                         "font-family=\"DejaVu Sans, sans-serif\" font-size=\"3.2\" text-anchor=\"middle\">\n")
              .arg(width, height);
    for (const Line &line : lines) {
        text += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"#444444\" stroke-width=\"0.25\"%5/>\n")
                    .arg(number(line.from.x()), number(line.from.y()), number(line.to.x()), number(line.to.y()),
                         line.dashed ? QStringLiteral(" stroke-dasharray=\"1.2 1\"") : QString());
    }
    const auto middle = [](QPointF centre, const QString &content) {
        return QStringLiteral("<text x=\"%1\" y=\"%2\" xml:space=\"preserve\">%3</text>\n")
            .arg(number(centre.x()), number(centre.y() + 1.1), svgText(MathText::read(content)));
    };
    for (const Circle &circle : circles) {
        text += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"white\" stroke=\"black\" stroke-width=\"0.35\"/>\n")
                    .arg(number(circle.centre.x()), number(circle.centre.y()), number(circle.radius));
        text += middle(circle.centre, circle.label);
    }
    for (const Label &label : labels) {
        const double room = MathText::read(label.text).width() * letterWidth;
        text += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"4.4\" fill=\"white\"/>\n")
                    .arg(number(label.centre.x() - room / 2), number(label.centre.y() - 2.2), number(room));
        text += middle(label.centre, label.text);
    }
    return text + QStringLiteral("</svg>\n");
}

QString NetworkFigure::latex() const
{
    // The picture's y grows upwards.
    const auto at = [this](QPointF point) { return QStringLiteral("(%1,%2)").arg(number(point.x()), number(size.height() - point.y())); };
    QString text = QStringLiteral("\\begin{center}\n\\setlength{\\unitlength}{%3mm}\\footnotesize\\setlength{\\fboxsep}{0.6pt}%\n"
                                  "\\begin{picture}(%1,%2)\n")
                       .arg(number(size.width()), number(size.height()), QString::number(std::min(1.0, paperWidth / size.width()), 'g', 3));
    for (const Line &line : lines) {
        // \line knows few slopes; a curve through the middle is a line of any.
        const double length = QLineF(line.from, line.to).length();
        const QString dots = line.dashed ? QStringLiteral("[%1]").arg(static_cast<int>(length / 1.2)) : QString();
        text += QStringLiteral("\\qbezier%1%2%3%4\n").arg(dots, at(line.from), at((line.from + line.to) / 2), at(line.to));
    }
    for (const Circle &circle : circles) {
        text += QStringLiteral("\\put%1{\\circle{%2}}\n").arg(at(circle.centre), number(2 * circle.radius));
        text += QStringLiteral("\\put%1{\\makebox(0,0){$%2$}}\n").arg(at(circle.centre), MathText::read(circle.label).latex());
    }
    for (const Label &label : labels)
        text += QStringLiteral("\\put%1{\\makebox(0,0){\\colorbox{white}{$%2$}}}\n")
                    .arg(at(label.centre), MathText::read(label.text).latex());
    return text + QStringLiteral("\\end{picture}\n\\end{center}\n");
}
