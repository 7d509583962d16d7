// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/surfaceplot.h"

#include "core/explanation/numberformat.h"
#include "ui/accessiblewidgets.h"
#include "ui/mapcolors.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace {

constexpr double textSize = 11.0;
constexpr double dotRadius = 5.5;
constexpr double arrowLength = 30.0;
constexpr double labelDistance = 44.0; ///< pixels between two levels' numbers, at least
constexpr double pathDistance = 20.0; ///< pixels between a level's number and the way, at least
constexpr double mostPixels = 700; ///< of the coloured picture in each direction
constexpr double zoomStep = 1.25;
constexpr double smallestView = 1e-9;
constexpr double largestView = 1e9;

/// A level as people write it: round, and so without noughts behind it.
QString levelText(double level)
{
    return level == 0.0 || (level >= 1e-4 && level < 1e6) ? withDecimalMark(QString::number(level, 'g', 6))
                                                          : NumberFormat{NumberFormat::Digits::Rounded, 2}.text(level);
}

/// A grid's number between the middles of its cells; at the rim that of the nearest cell.
double interpolated(const PlaneGrid &grid, double x, double y)
{
    const double column = std::clamp((x - grid.x.from) / grid.x.size() * grid.columns - 0.5, 0.0, grid.columns - 1.0);
    const double row = std::clamp((grid.y.to - y) / grid.y.size() * grid.rows - 0.5, 0.0, grid.rows - 1.0);
    const int left = std::min(static_cast<int>(column), std::max(grid.columns - 2, 0));
    const int top = std::min(static_cast<int>(row), std::max(grid.rows - 2, 0));
    const int right = std::min(left + 1, grid.columns - 1);
    const int bottom = std::min(top + 1, grid.rows - 1);
    const double dx = column - left;
    const double dy = row - top;
    const double upper = grid.at(top, left) + dx * (grid.at(top, right) - grid.at(top, left));
    const double lower = grid.at(bottom, left) + dx * (grid.at(bottom, right) - grid.at(bottom, left));
    return upper + dy * (lower - upper);
}

double distanceToLine(const QPointF &point, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1();
    const double squared = QPointF::dotProduct(along, along);
    const double share = squared > 0.0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / squared, 0.0, 1.0) : 0.0;
    return QLineF(point, line.pointAt(share)).length();
}

/// The way without points that cannot be told apart.
QList<QLineF> visibleLines(const QPolygonF &way)
{
    constexpr double apart = 6.0;
    QList<QLineF> lines;
    QPointF from = way.value(0);
    for (const QPointF &point : way) {
        if (QLineF(from, point).length() < apart)
            continue;
        lines.append({from, point});
        from = point;
    }
    return lines;
}

/// A tick's label with the typographic minus.
QString tickText(const AxisTick &tick)
{
    return QString(tick.label).replace(QLatin1Char('-'), QChar(0x2212));
}

Range scaled(const Range &range, double factor, double about)
{
    return {about + (range.from - about) * factor, about + (range.to - about) * factor};
}

/// Text with a rim of another colour around it, so that it can be read on any ground.
void drawHaloed(QPainter &painter, const QPointF &centre, const QString &text, const QColor &halo)
{
    const QFontMetricsF metrics(painter.font());
    const QPointF start(centre.x() - metrics.horizontalAdvance(text) / 2.0, centre.y() + metrics.capHeight() / 2.0);
    QPainterPath path;
    path.addText(start, painter.font(), text);
    painter.strokePath(path, QPen(halo, 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawText(start, text);
}

} // namespace

SurfacePlot::SurfacePlot(QWidget *parent)
    : QWidget(parent)
    , m_style(&Style::of(Style::Theme::Light))
{
    setMinimumSize(160, 160);
    setAccessibleRole(*this, QAccessible::Chart);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void SurfacePlot::setStyle(const Style &style)
{
    m_style = &style;
    colorBands();
    update();
}

void SurfacePlot::setView(const SurfaceView &view, const QString &acrossName, const QString &upName)
{
    m_view = view;
    m_acrossName = acrossName;
    m_upName = upName;
    update();
}

void SurfacePlot::showSurface(const std::optional<ErrorSurface> &surface)
{
    m_surface = surface;
    colorBands();
    update();
}

void SurfacePlot::showPath(const std::vector<PathPoint> &path, const PathPoint &present)
{
    m_path = path;
    m_present = present;
    update();
}

void SurfacePlot::showSentence(const QString &sentence)
{
    m_sentence = sentence;
    update();
}

QRectF SurfacePlot::plotArea() const
{
    return QRectF(rect()).adjusted(46, 6, -10, -40);
}

QPointF SurfacePlot::pointOf(double across, double up) const
{
    const QRectF area = plotArea();
    // What lies far outside is brought near: it is clipped anyway, and no painter likes such numbers.
    const double right = std::clamp((across - m_view.x.from) / m_view.x.size(), -20.0, 20.0);
    const double high = std::clamp((up - m_view.y.from) / m_view.y.size(), -20.0, 20.0);
    return {area.left() + right * area.width(), area.bottom() - high * area.height()};
}

double SurfacePlot::acrossAt(double x) const
{
    return m_view.x.from + (x - plotArea().left()) / plotArea().width() * m_view.x.size();
}

double SurfacePlot::upAt(double y) const
{
    return m_view.y.from + (plotArea().bottom() - y) / plotArea().height() * m_view.y.size();
}

std::optional<double> SurfacePlot::errorAt(double across, double up) const
{
    if (!m_surface || !m_surface->grid.x.contains(across) || !m_surface->grid.y.contains(up))
        return std::nullopt;
    return interpolated(m_surface->grid, across, up);
}

/// A colour for each band between two levels, from the lowest (0) to the highest (1).
QColor SurfacePlot::bandColor(double share) const
{
    return mixedColor(m_style->surfaceLow, m_style->surfaceHigh, share);
}

/// The bands are as sharp as the screen, and their borders the contours: both are straight between the grid's points.
void SurfacePlot::colorBands()
{
    m_bands = QImage();
    if (!m_surface)
        return;
    const QSizeF room = plotArea().size() * devicePixelRatioF() * m_sharpness;
    const auto most = static_cast<int>(mostPixels * m_sharpness);
    const int columns = std::clamp(static_cast<int>(room.width()), 1, most);
    const int rows = std::clamp(static_cast<int>(room.height()), 1, most);
    std::vector<double> levels;
    std::vector<QRgb> colors;
    for (std::size_t i = 0; i <= m_surface->contours.size(); ++i) {
        if (i > 0)
            levels.push_back(m_surface->contours[i - 1].level);
        const double count = static_cast<double>(std::max<std::size_t>(m_surface->contours.size(), 1));
        colors.push_back(bandColor(static_cast<double>(i) / count).rgb());
    }
    const PlaneGrid &grid = m_surface->grid;
    m_bands = QImage(columns, rows, QImage::Format_RGB32);
    for (int row = 0; row < rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(m_bands.scanLine(row));
        const double y = grid.y.to - (row + 0.5) / rows * grid.y.size();
        for (int column = 0; column < columns; ++column) {
            const double error = interpolated(grid, grid.x.from + (column + 0.5) / columns * grid.x.size(), y);
            const auto band = static_cast<std::size_t>(std::upper_bound(levels.begin(), levels.end(), error) - levels.begin());
            line[column] = std::isfinite(error) ? colors[band] : m_style->neutral.rgb();
        }
    }
}

void SurfacePlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    colorBands();
}

void SurfacePlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_style->window);
    painter.setFont(Style::font(textSize));
    painter.setPen(m_style->textMuted);
    if (!m_sentence.isEmpty()) {
        painter.setFont(Style::font(12));
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    if (m_acrossName.isEmpty())
        return;
    paintPlot(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? m_style->accent : m_style->outline, hasFocus() ? 2.0 : 1.0));
    painter.drawRect(plotArea());
}

void SurfacePlot::paintPlot(QPainter &painter) const
{
    painter.setFont(Style::font(textSize));
    paintSurface(painter);
    paintLabels(painter);
    paintPath(painter);
    paintRoomAround(painter);
    paintAxes(painter);
}

/// Covers what has been painted outside of the plot: an SVG would keep it where only a clip hides it.
void SurfacePlot::paintRoomAround(QPainter &painter) const
{
    QPainterPath room;
    room.addRect(rect());
    room.addRect(plotArea());
    painter.fillPath(room, m_style->window);
}

PaperPicture SurfacePlot::paperPicture() const
{
    if (!m_surface || !m_sentence.isEmpty())
        return {};
    constexpr QSize size(480, 460);
    const auto plot = std::make_shared<SurfacePlot>();
    plot->m_sharpness = 4.0;
    plot->setStyle(Style::paper());
    plot->resize(size);
    plot->setView(m_view, m_acrossName, m_upName);
    plot->showPath(m_path, m_present);
    plot->showSurface(m_surface);
    PaperPicture picture;
    picture.title = tr("Total error over %1 and %2").arg(m_acrossName, m_upName);
    picture.size = size;
    picture.paper = Style::paper().window;
    picture.paint = [plot](QPainter &painter) {
        plot->paintPlot(painter);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(plot->m_style->outline, 1.0));
        painter.drawRect(plot->plotArea());
    };
    return picture;
}

void SurfacePlot::paintAxes(QPainter &painter) const
{
    const QRectF area = plotArea();
    for (const AxisTick &tick : linearTicks(m_view.x.from, m_view.x.to, std::max(2.0, area.width() / 60.0))) {
        const double x = pointOf(tick.value, m_view.y.from).x();
        painter.setPen(QPen(m_style->outline, 1));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        painter.setPen(m_style->textMuted);
        const double half = painter.fontMetrics().horizontalAdvance(tickText(tick)) / 2.0 + 1.0;
        const double centre = std::clamp(x, half, std::max(half, width() - half));
        painter.drawText(QRectF(centre - half, area.bottom() + 5, 2.0 * half, 15), Qt::AlignCenter, tickText(tick));
    }
    for (const AxisTick &tick : linearTicks(m_view.y.from, m_view.y.to, std::max(2.0, area.height() / 45.0))) {
        const double y = pointOf(m_view.x.from, tick.value).y();
        painter.setPen(QPen(m_style->outline, 1));
        painter.drawLine(QPointF(area.left() - 4, y), QPointF(area.left(), y));
        painter.setPen(m_style->textMuted);
        const double centre = std::clamp(y, 8.0, height() - 8.0);
        painter.drawText(QRectF(0, centre - 8, area.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter, tickText(tick));
    }
    painter.setPen(m_style->text);
    painter.setFont(Style::font(textSize + 1, QFont::DemiBold));
    painter.drawText(QRectF(area.left(), area.bottom() + 21, area.width(), 17), Qt::AlignCenter, m_acrossName);
    painter.save();
    painter.translate(8, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-area.height() / 2, -9, area.height(), 18), Qt::AlignCenter, m_upName);
    painter.restore();
    painter.setFont(Style::font(textSize));
}

void SurfacePlot::paintSurface(QPainter &painter) const
{
    painter.fillRect(plotArea(), m_style->canvas);
    if (!m_surface)
        return;
    const PlaneGrid &grid = m_surface->grid;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(pointOf(grid.x.from, grid.y.to), pointOf(grid.x.to, grid.y.from)), m_bands);
    // All in one path, so that the pieces' ends do not show.
    QPainterPath lines;
    for (const SurfaceContour &contour : m_surface->contours) {
        for (const MapLine &piece : contour.pieces) {
            lines.moveTo(pointOf(piece.x1, piece.y1));
            lines.lineTo(pointOf(piece.x2, piece.y2));
        }
    }
    const QPen pen(mixedColor(m_style->surfaceHigh, m_style->text, 0.5), 1.1, Qt::SolidLine, Qt::SquareCap);
    painter.strokePath(lines, pen);
}

QPolygonF SurfacePlot::wayOnScreen() const
{
    QPolygonF way;
    for (const PathPoint &point : m_path)
        way.append(pointOf(point.across, point.up));
    return way;
}

/// For each level the place on its line that is farthest from the other numbers and from the present, and not on the way.
std::vector<SurfacePlot::LevelLabel> SurfacePlot::levelLabels() const
{
    std::vector<LevelLabel> labels;
    const QFontMetricsF metrics(Style::font(textSize));
    const QPointF present = pointOf(m_present.across, m_present.up);
    const QList<QLineF> way = visibleLines(wayOnScreen());
    for (const SurfaceContour &contour : m_surface->contours) {
        const QString text = levelText(contour.level);
        const double half = metrics.horizontalAdvance(text) / 2.0 + 4.0;
        const QRectF room = plotArea().adjusted(half, 9.0, -half, -9.0);
        double farthest = labelDistance;
        std::optional<QPointF> best;
        for (const MapLine &piece : contour.pieces) {
            const QPointF centre = pointOf((piece.x1 + piece.x2) / 2.0, (piece.y1 + piece.y2) / 2.0);
            if (!room.contains(centre))
                continue;
            double distance = QLineF(centre, present).length();
            for (const LevelLabel &other : labels)
                distance = std::min(distance, QLineF(centre, other.centre).length());
            const auto isNear = [&centre](const QLineF &line) { return distanceToLine(centre, line) < pathDistance; };
            if (distance > farthest && std::none_of(way.begin(), way.end(), isNear)) {
                farthest = distance;
                best = centre;
            }
        }
        if (best)
            labels.push_back({text, *best});
    }
    return labels;
}

void SurfacePlot::paintLabels(QPainter &painter) const
{
    if (!m_surface)
        return;
    painter.setPen(m_style->text);
    for (const LevelLabel &label : levelLabels())
        drawHaloed(painter, label.centre, label.text, m_style->surfaceLow);
}

/// The way in a light rim, so that it stands out on every band; a ring where it began, a dot where training is.
void SurfacePlot::paintPath(QPainter &painter) const
{
    const QPointF present = pointOf(m_present.across, m_present.up);
    paintDescent(painter, present);
    const QPolygonF way = wayOnScreen();
    const QPen rim(m_style->window, 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen line(m_style->surfacePath, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {rim, line}) {
        painter.setPen(pen);
        painter.drawPolyline(way);
    }
    if (!way.isEmpty()) {
        painter.setPen(QPen(m_style->surfacePath, 2.0));
        painter.setBrush(m_style->window);
        painter.drawEllipse(way.first(), 3.5, 3.5);
    }
    painter.setPen(QPen(m_style->window, 2.0));
    painter.setBrush(m_style->surfacePath);
    painter.drawEllipse(present, dotRadius, dotRadius);
}

/// An arrow in the direction in which a step of gradient descent would go.
void SurfacePlot::paintDescent(QPainter &painter, const QPointF &present) const
{
    if (!m_surface || isFlatHere(*m_surface))
        return;
    const QPointF down(-m_surface->slopeAcross / m_view.x.size() * plotArea().width(),
                       m_surface->slopeUp / m_view.y.size() * plotArea().height());
    const QPointF along = down / std::hypot(down.x(), down.y());
    const QPointF aside(-along.y(), along.x());
    const QPointF tip = present + arrowLength * along;
    const QPolygonF head{tip, tip - 8.0 * along + 4.5 * aside, tip - 8.0 * along - 4.5 * aside};
    painter.setPen(QPen(m_style->window, 4.5));
    painter.drawLine(present, tip - 6.0 * along);
    painter.setPen(QPen(m_style->text, 2.0));
    painter.drawLine(present, tip - 6.0 * along);
    painter.setPen(QPen(m_style->window, 1.0));
    painter.setBrush(m_style->text);
    painter.drawPolygon(head);
}

void SurfacePlot::zoom(double factor, const QPointF &about)
{
    SurfaceView view = m_view;
    view.x = scaled(view.x, factor, acrossAt(about.x()));
    view.y = scaled(view.y, factor, upAt(about.y()));
    for (const Range &range : {view.x, view.y}) {
        // So near that a double has no numbers in between, or so far that nothing is to be seen.
        if (range.size() > largestView || range.size() < smallestView * std::max(1.0, std::abs(range.from)))
            return;
    }
    emit viewWanted(view);
}

void SurfacePlot::move(double rightShare, double upShare)
{
    SurfaceView view = m_view;
    const double right = rightShare * view.x.size();
    const double up = upShare * view.y.size();
    view.x = {view.x.from + right, view.x.to + right};
    view.y = {view.y.from + up, view.y.to + up};
    emit viewWanted(view);
}

void SurfacePlot::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position();
}

void SurfacePlot::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_sentence.isEmpty())
        return;
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const QPointF moved = event->position() - m_grabbed;
        m_grabbed = event->position();
        move(-moved.x() / plotArea().width(), moved.y() / plotArea().height());
    }
    if (plotArea().contains(event->position()))
        emit pointedAt(acrossAt(event->position().x()), upAt(event->position().y()));
    else
        emit pointedAway();
}

void SurfacePlot::mouseDoubleClickEvent(QMouseEvent *)
{
    emit fitWanted();
}

void SurfacePlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    emit pointedAway();
}

void SurfacePlot::wheelEvent(QWheelEvent *event)
{
    if (m_sentence.isEmpty() && event->angleDelta().y() != 0)
        zoom(std::pow(zoomStep, -event->angleDelta().y() / 120.0), event->position());
}

void SurfacePlot::keyPressEvent(QKeyEvent *event)
{
    constexpr double share = 0.1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.0 / zoomStep, plotArea().center());
    case Qt::Key_Minus:
        return zoom(zoomStep, plotArea().center());
    case Qt::Key_Left:
        return move(-share, 0.0);
    case Qt::Key_Right:
        return move(share, 0.0);
    case Qt::Key_Up:
        return move(0.0, share);
    case Qt::Key_Down:
        return move(0.0, -share);
    case Qt::Key_0:
        emit fitWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}
