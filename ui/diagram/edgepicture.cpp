// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/edgepicture.h"

#include "ui/diagram/edgeitem.h"

#include <QDeadlineTimer>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr std::size_t mostWide = 1500; ///< edges drawn with width and dashes
constexpr std::size_t mostSmooth = 15000; ///< edges drawn as antialiased hair lines
constexpr std::size_t shades = 64; ///< sizes of weights that are told apart when they are ordered
constexpr int opaque = 256;
constexpr int faintest = 4; ///< what is fainter cannot be seen

/// Where the size of a weight lies between 0 and the largest of its gap.
double shareOf(double weight, double largest)
{
    return std::isfinite(weight) && largest > 0.0 ? std::abs(weight) / largest : 0.0;
}

/// The weights by size, roughly: what is of nearly the same size keeps its order.
std::vector<std::uint32_t> bySize(const std::vector<double> &weights, double largest)
{
    const auto shadeOf = [largest](double weight) {
        return std::min(shades - 1, static_cast<std::size_t>(shareOf(weight, largest) * static_cast<double>(shades)));
    };
    std::vector<std::size_t> place(shades + 1, 0);
    for (const double weight : weights)
        ++place[shadeOf(weight) + 1];
    for (std::size_t shade = 0; shade < shades; ++shade)
        place[shade + 1] += place[shade];
    std::vector<std::uint32_t> order(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        order[place[shadeOf(weights[i])]++] = static_cast<std::uint32_t>(i);
    return order;
}

/// Blends hair lines into the pixels of an image without an alpha channel; QPainter takes several times as long.
class HairLines
{
public:
    explicit HairLines(QImage &image)
        : m_bits(reinterpret_cast<QRgb *>(image.bits()))
        , m_stride(image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)))
        , m_limits(0.1, 0.1, image.width() - 2.2, image.height() - 2.2) // with room for a second pixel beside each
    {
    }

    /// `opacity` from 0 to 256; a steep line may be dotted, where nobody could tell.
    void draw(QPointF from, QPointF to, QRgb color, int opacity, bool smooth, bool dotted)
    {
        if (!clip(from, to))
            return;
        const bool steep = !dotted && std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
        if (steep ? to.y() < from.y() : to.x() < from.x())
            std::swap(from, to);
        const double start = steep ? from.y() : from.x();
        const double across = steep ? from.x() : from.y();
        const double length = (steep ? to.y() : to.x()) - start;
        const double slope = length > 0.0 ? ((steep ? to.x() : to.y()) - across) / length : 0.0;
        const qsizetype along = steep ? m_stride : 1;
        const qsizetype next = steep ? 1 : m_stride;
        QRgb *pixel = m_bits + static_cast<qsizetype>(start) * along;
        auto place = static_cast<std::int64_t>((across + (smooth ? 0.0 : 0.5)) * one);
        const auto change = static_cast<std::int64_t>(slope * one);
        const std::uint64_t pure = spread(color);
        const std::uint64_t whole = pure * static_cast<std::uint64_t>(opacity);
        for (int i = static_cast<int>(length); i >= 0; --i, pixel += along, place += change) {
            QRgb *here = pixel + (place >> bits) * next;
            if (!smooth) {
                blend(*here, whole, opacity);
                continue;
            }
            const int second = opacity * static_cast<int>((place & (one - 1)) >> (bits - 8)) >> 8;
            const std::uint64_t aside = pure * static_cast<std::uint64_t>(second);
            blend(here[0], whole - aside, opacity - second);
            blend(here[next], aside, second);
        }
    }

private:
    static constexpr int bits = 20;
    static constexpr std::int64_t one = std::int64_t(1) << bits;

    /// Blue, red and green, with room beside each for what a multiplication makes of it, so that one serves for all three.
    static constexpr std::uint64_t channels = 0xff00ff00ff;
    static std::uint64_t spread(QRgb color) { return (color | std::uint64_t(color) << 24) & channels; }

    /// `paint` is the colour's share, spread and multiplied already.
    static void blend(QRgb &pixel, std::uint64_t paint, int opacity)
    {
        const std::uint64_t mixed = (spread(pixel) * static_cast<std::uint64_t>(opaque - opacity) + paint) >> 8 & channels;
        pixel = 0xff000000 | static_cast<QRgb>(mixed) | static_cast<QRgb>(mixed >> 24);
    }

    /// Cuts a line to what lies within the image; false if nothing does.
    bool clip(QPointF &from, QPointF &to) const
    {
        double first = 0.0;
        double last = 1.0;
        const QPointF along = to - from;
        const auto cut = [&first, &last](double step, double room) {
            if (step == 0.0)
                return room >= 0.0;
            const double part = room / step;
            if (step < 0.0)
                first = std::max(first, part);
            else
                last = std::min(last, part);
            return first <= last;
        };
        if (!cut(-along.x(), from.x() - m_limits.left()) || !cut(along.x(), m_limits.right() - from.x())
            || !cut(-along.y(), from.y() - m_limits.top()) || !cut(along.y(), m_limits.bottom() - from.y()))
            return false;
        to = from + last * along;
        from += first * along;
        return true;
    }

    QRgb *m_bits;
    qsizetype m_stride;
    QRectF m_limits;
};

} // namespace

EdgePicture::EdgePicture(const Network &network, const DiagramLayout &layout, const Style &style, const EdgeFrame &frame)
    : m_style(style)
    , m_frame(frame)
{
    const QSizeF size = frame.area.size() * frame.scale * frame.ratio;
    m_image = QImage(std::max(3, static_cast<int>(std::ceil(size.width()))), std::max(3, static_cast<int>(std::ceil(size.height()))),
                     QImage::Format_RGB32);
    m_image.fill(style.canvas);
    std::size_t edges = 0;
    for (int layer = 1; layer <= layout.lastLayer; ++layer) {
        m_gaps.push_back(gapBefore(network, layout, layer));
        edges += m_gaps.back().weights.size();
    }
    m_few = edges <= mostWide;
    m_smooth = edges <= mostSmooth;
}

EdgePicture::Gap EdgePicture::gapBefore(const Network &network, const DiagramLayout &layout, int layer) const
{
    const double scale = m_frame.scale * m_frame.ratio;
    const auto pixels = [&](QPointF point) { return (point - m_frame.area.topLeft()) * scale; };
    Gap gap;
    for (int from = 0; from < network.neuronCount(layer - 1); ++from) {
        const QRectF box = layout.neurons.at({layer - 1, from});
        gap.sources.push_back(pixels({box.right(), box.center().y()}));
    }
    for (int to = 0; to < network.neuronCount(layer); ++to) {
        const QRectF box = layout.neurons.at({layer, to});
        gap.targets.push_back(pixels({box.left(), box.center().y()}));
    }
    gap.weights = network.layer(layer).weights;
    for (const double weight : gap.weights)
        gap.largest = std::isfinite(weight) ? std::max(gap.largest, std::abs(weight)) : gap.largest;
    gap.order = bySize(gap.weights, gap.largest);
    const double height
        = std::max(std::abs(gap.sources.back().y() - gap.sources.front().y()), std::abs(gap.targets.back().y() - gap.targets.front().y()));
    const double density = static_cast<double>(gap.weights.size()) / std::max(1.0, height);
    gap.fading = std::min(3.2, 0.5 + 0.5 * std::log2(std::max(1.0, density)));
    return gap;
}

void EdgePicture::drawOn(const QDeadlineTimer &until)
{
    while (!isFinished() && !until.hasExpired()) {
        const Gap &gap = m_gaps[m_gap];
        if (m_few)
            drawWide(gap, until);
        else
            drawHairs(gap, until);
        if (m_next < gap.order.size())
            return;
        m_next = 0;
        ++m_gap;
    }
}

void EdgePicture::drawWide(const Gap &gap, const QDeadlineTimer &until)
{
    constexpr std::size_t between = 8; // edges between two looks at the clock
    const double scale = std::min(1.0, m_frame.scale) * m_frame.ratio;
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (; m_next < gap.order.size(); ++m_next) {
        if (m_next % between == between - 1 && until.hasExpired())
            return;
        const std::size_t index = gap.order[m_next];
        QPen pen = weightPen(gap.weights[index], m_style);
        pen.setWidthF(std::max(0.8 * m_frame.ratio, pen.widthF() * scale));
        painter.setPen(pen);
        painter.drawLine(gap.sources[index % gap.sources.size()], gap.targets[index / gap.sources.size()]);
    }
}

void EdgePicture::drawHairs(const Gap &gap, const QDeadlineTimer &until)
{
    constexpr std::size_t between = 128;
    const QRgb positive = m_style.positive.rgb();
    const QRgb negative = m_style.negative.rgb();
    const bool crowded = gap.fading >= 3.0;
    HairLines lines(m_image);
    for (; m_next < gap.order.size(); ++m_next) {
        if (m_next % between == between - 1 && until.hasExpired())
            return;
        const std::size_t index = gap.order[m_next];
        const double weight = gap.weights[index];
        const int opacity = opacityOf(gap, weight);
        if (opacity < faintest)
            continue;
        const QRgb color = weight == 0.0 || !std::isfinite(weight) ? m_style.neutral.rgb() : (weight > 0.0 ? positive : negative);
        lines.draw(gap.sources[index % gap.sources.size()], gap.targets[index / gap.sources.size()], color, opacity, m_smooth,
                   crowded && opacity < opaque / 2);
    }
}

int EdgePicture::opacityOf(const Gap &gap, double weight) const
{
    // What cannot be compared is seen, but not in the way.
    const double share = gap.largest > 0.0 && std::isfinite(weight) ? shareOf(weight, gap.largest) : 0.3;
    return static_cast<int>(opaque * std::pow(share, gap.fading));
}
