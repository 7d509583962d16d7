// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/errorchart.h"

#include "core/explanation/numberformat.h"
#include "ui/accessiblewidgets.h"

#include <QButtonGroup>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace {

constexpr double cursorLayer = 200.0;
constexpr double readOutLayer = 300.0;

QString iterationText(long long iteration)
{
    return countText(iteration);
}

QString errorText(double totalError)
{
    return totalError == 0.0 ? QStringLiteral("0") : NumberFormat{NumberFormat::Digits::Rounded, 6}.text(totalError);
}

/// The smallest of 10, 20, 50, 100, 200, … that is not before an iteration.
long long niceEnd(long long iteration)
{
    long long decade = 10;
    while (iteration > decade && decade <= std::numeric_limits<long long>::max() / 100) {
        for (const long long factor : {2, 5}) {
            if (iteration <= factor * decade)
                return factor * decade;
        }
        decade *= 10;
    }
    return std::max(decade, iteration);
}

/// An iteration whose error is known exactly, for the read-out.
struct KnownError
{
    long long iteration = 0;
    double totalError = 0.0;
};

/// The end of a stretch that is nearest to an iteration.
KnownError nearestKnown(const std::vector<CurveStretch> &stretches, long long iteration)
{
    auto stretch = std::lower_bound(stretches.begin(), stretches.end(), iteration,
                                    [](const CurveStretch &left, long long right) { return left.lastIteration < right; });
    if (stretch == stretches.end())
        return {stretches.back().lastIteration, stretches.back().last};
    if (stretch->lastIteration - iteration <= iteration - stretch->firstIteration)
        return {stretch->lastIteration, stretch->last};
    return {stretch->firstIteration, stretch->first};
}

QGraphicsEllipseItem *newDot(QGraphicsItem *parent, double radius, double layer)
{
    auto *dot = new QGraphicsEllipseItem(-radius, -radius, 2.0 * radius, 2.0 * radius, parent);
    dot->setZValue(layer);
    return dot;
}

QToolButton *newTextButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->QWidget::setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

CurveView::CurveView(QWidget *parent)
    : QChartView(new CurveChart({}), parent)
    , m_curve(static_cast<CurveChart *>(chart()))
    , m_cursorLine(new QGraphicsLineItem(m_curve))
    , m_cursorDot(newDot(m_curve, 4.5, cursorLayer))
    , m_readOutDot(newDot(m_curve, 4.0, readOutLayer))
    , m_readOutBox(new QGraphicsPathItem(m_curve))
    , m_readOutText(new QGraphicsSimpleTextItem(m_readOutBox))
{
    // The focus belongs to the view, which has a name.
    viewport()->setFocusPolicy(Qt::NoFocus);
    m_cursorLine->setZValue(cursorLayer);
    m_readOutBox->setZValue(readOutLayer);
    m_readOutText->setFont(Style::font(12));
    hideReadOut();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Error curve"));
    connect(m_curve, &CurveChart::laidOut, this, [this] {
        placeCursor();
        if (m_mouse)
            showReadOut(*m_mouse);
    });
}

void CurveView::setColors(const Style &style)
{
    m_focusColor = style.accent;
    setBackgroundBrush(style.window);
    m_curve->setColors(style);
    m_cursorLine->setPen(QPen(style.accent, 1.5));
    m_cursorDot->setBrush(style.accent);
    m_cursorDot->setPen(QPen(style.window, 1.0));
    m_readOutDot->setBrush(style.window);
    m_readOutDot->setPen(QPen(style.accent, 2.0));
    m_readOutBox->setBrush(style.raised);
    m_readOutBox->setPen(QPen(style.outline, 1.0));
    m_readOutText->setBrush(style.text);
}

void CurveView::setCursor(long long iteration, double totalError)
{
    m_iteration = iteration;
    m_totalError = totalError;
    placeCursor();
}

void CurveView::placeCursor()
{
    const QRectF plot = m_curve->plot();
    const QPointF place = m_curve->position(m_iteration, m_totalError);
    const bool inside = place.x() >= plot.left() && place.x() <= plot.right();
    m_cursorLine->setVisible(inside);
    const double x = std::floor(place.x()) + 0.5; // in the middle of a pixel, where it is sharp
    m_cursorLine->setLine(x, plot.top(), x, plot.bottom());
    // Where an error is above the plot, the curve does not know of it yet.
    m_cursorDot->setVisible(inside && std::isfinite(m_totalError) && place.y() >= plot.top() - 1.0);
    if (m_cursorDot->isVisible())
        m_cursorDot->setPos(place);
}

QString CurveView::readOut() const
{
    return m_readOutBox->isVisible() ? m_readOutText->text() : QString();
}

void CurveView::showReadOut(QPointF mouse)
{
    const QRectF plot = m_curve->plot();
    if (m_curve->stretches().empty() || !plot.adjusted(-4.0, -8.0, 4.0, 8.0).contains(mouse)) {
        hideReadOut();
        return;
    }
    m_mouse = mouse;
    const KnownError known = nearestKnown(m_curve->stretches(), m_curve->iterationAt(mouse.x()));
    const QPointF place = m_curve->position(known.iteration, known.totalError);
    m_readOutText->setText(tr("iteration %1 · E = %2").arg(iterationText(known.iteration), errorText(known.totalError)));
    const QSizeF text = m_readOutText->boundingRect().size();
    const QSizeF box(text.width() + 16.0, text.height() + 8.0);
    // Beside the dot and above it, but always within the view.
    const double right = place.x() + 12.0;
    const double x = right + box.width() <= width() - 2.0 ? right : place.x() - 12.0 - box.width();
    const double y = std::clamp(place.y() - box.height() - 8.0, 1.0, std::max(1.0, plot.bottom() - box.height() - 2.0));
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(), box), 5.0, 5.0);
    m_readOutBox->setPath(path);
    m_readOutBox->setPos(std::round(std::max(x, 1.0)) + 0.5, std::round(y) + 0.5);
    m_readOutText->setPos(8.0, 4.0);
    m_readOutDot->setPos(place);
    m_readOutDot->setVisible(std::isfinite(known.totalError));
    m_readOutBox->show();
}

void CurveView::hideReadOut()
{
    m_mouse.reset();
    m_readOutDot->hide();
    m_readOutBox->hide();
}

void CurveView::requestIteration(QPointF mouse)
{
    const std::vector<CurveStretch> &stretches = m_curve->stretches();
    if (!stretches.empty())
        emit iterationRequested(
            std::clamp(m_curve->iterationAt(mouse.x()), stretches.front().firstIteration, stretches.back().lastIteration));
}

void CurveView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        requestIteration(event->position());
}

void CurveView::mouseMoveEvent(QMouseEvent *event)
{
    showReadOut(event->position());
    if (event->buttons() & Qt::LeftButton)
        requestIteration(event->position());
}

void CurveView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void CurveView::keyPressEvent(QKeyEvent *event)
{
    event->ignore(); // there is nothing to scroll: all keys are the window's
}

void CurveView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    hideReadOut();
}

void CurveView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_focusColor);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0);
    }
}

ErrorChart::ErrorChart(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Total error"), this))
    , m_dot(new QLabel(QStringLiteral("·"), this))
    , m_legend(new QLabel(this))
    , m_linear(newTextButton(tr("linear"), tr("Linear axis"), this))
    , m_log(newTextButton(tr("log"), tr("Logarithmic axis"), this))
    , m_save(newTextButton(tr("Save picture …"), tr("Save picture of the error curve"), this))
    , m_view(new CurveView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 4);
    column->setSpacing(0);
    column->addWidget(createHeader());
    column->addWidget(m_view, 1);
    setMinimumHeight(150);
    setAutoFillBackground(true);

    connect(m_log, &QAbstractButton::toggled, this, [this](bool logarithmic) {
        m_view->curve().setLogarithmic(logarithmic);
        emit logarithmicChanged(logarithmic);
    });
    connect(m_save, &QAbstractButton::clicked, this, &ErrorChart::exportRequested);
    connect(m_view, &CurveView::iterationRequested, this, &ErrorChart::iterationRequested);
    m_descriptionTimer.setSingleShot(true);
    m_descriptionTimer.setInterval(300);
    connect(&m_descriptionTimer, &QTimer::timeout, this, &ErrorChart::describe);
    setStyle(Style::of(m_theme));
}

QWidget *ErrorChart::createHeader()
{
    auto *header = new QWidget(this);
    auto *axes = new QButtonGroup(this); // checking one unchecks the other
    for (QAbstractButton *button : {m_linear, m_log}) {
        button->setCheckable(true);
        axes->addButton(button);
    }
    m_log->setChecked(true);
    keepTabStopAtChecked(*axes);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 10, 0);
    row->setSpacing(2);
    row->addWidget(m_title);
    row->addSpacing(18);
    row->addWidget(m_linear);
    row->addWidget(m_dot);
    row->addWidget(m_log);
    row->addSpacing(24);
    row->addWidget(m_legend);
    m_legend->setFont(Style::font(12));
    m_legend->setAccessibleName(tr("The two curves"));
    m_legend->setTextFormat(Qt::RichText);
    m_legend->hide();
    row->addStretch();
    row->addWidget(m_save);
    return header;
}

void ErrorChart::setTestCurve(std::vector<CurveStretch> stretches)
{
    if (stretches.empty() && m_test.empty())
        return;
    m_test = std::move(stretches);
    const Style &style = Style::of(m_theme);
    m_legend->setVisible(!m_test.empty());
    m_legend->setText(QStringLiteral("<span style='color:%1'>━</span> %2 &nbsp; <span style='color:%3'>╌</span> %4")
                          .arg(style.accent.name(), tr("samples learned from"), style.negative.name(), tr("test samples")));
    m_view->curve().setOthers(others(style));
}

void ErrorChart::setBranches(std::vector<BranchCurve> branches)
{
    m_branches = std::move(branches);
    m_view->curve().setOthers(others(Style::of(m_theme)));
}

/// The curves beside the present one, the branches told apart by colour and by kind of line.
std::vector<OtherCurve> ErrorChart::others(const Style &style) const
{
    constexpr std::array lines{Qt::SolidLine, Qt::DotLine, Qt::DashDotLine};
    std::vector<OtherCurve> curves;
    if (!m_test.empty())
        curves.push_back({QString(), m_test, style.negative});
    for (const BranchCurve &branch : m_branches) {
        const Qt::PenStyle line = lines[static_cast<std::size_t>(branch.number) % lines.size()];
        curves.push_back({branch.name, branch.stretches, style.pathColor(branch.number), line});
    }
    return curves;
}

void ErrorChart::showCurve(std::vector<CurveStretch> stretches, long long lastIteration)
{
    for (const BranchCurve &branch : m_branches)
        lastIteration = std::max(lastIteration, branch.stretches.back().lastIteration);
    m_view->curve().showStretches(std::move(stretches), 0, niceEnd(lastIteration));
    if (!m_descriptionTimer.isActive())
        describe();
}

CurveRequest ErrorChart::request() const
{
    const int columns = std::max(100, static_cast<int>(m_view->curve().plot().width()));
    return {0, std::numeric_limits<long long>::max(), columns};
}

void ErrorChart::setCursor(long long iteration, double totalError)
{
    m_view->setCursor(iteration, totalError);
}

void ErrorChart::setStyle(const Style &style)
{
    m_theme = style.theme;
    QPalette colors = style.palette();
    setPalette(colors);
    m_title->setFont(Style::font(14, QFont::DemiBold));
    m_title->setAccessibleName(tr("Curve of the total error"));
    colors.setColor(QPalette::WindowText, style.textMuted);
    m_dot->setPalette(colors);
    m_legend->setPalette(colors);
    const QString sheet = QStringLiteral("QToolButton { font-family: 'DejaVu Sans'; font-size: 12px; color: %1; background: transparent;"
                                         " border: 1px solid transparent; border-radius: 4px; padding: 2px 5px; }"
                                         "QToolButton:checked { color: %2; font-weight: 600; }"
                                         "QToolButton:hover { background: %3; }"
                                         "QToolButton:focus { border-color: %2; }");
    for (QAbstractButton *button : {m_linear, m_log, m_save}) {
        const QColor text = button == m_save ? style.accent : style.textMuted;
        button->setStyleSheet(sheet.arg(text.name(), style.accent.name(), style.button.name()));
    }
    for (QAbstractButton *button : {m_linear, m_log}) {
        // As wide as in bold, so that nothing moves when the other one is chosen.
        button->setFixedWidth(QFontMetrics(Style::font(12, QFont::DemiBold)).horizontalAdvance(button->text()) + 14);
    }
    m_view->curve().setOthers(others(style));
    m_view->setColors(style);
}

void ErrorChart::setLogarithmic(bool logarithmic)
{
    (logarithmic ? m_log : m_linear)->setChecked(true);
}

CurvePictureOptions ErrorChart::pictureOptions() const
{
    CurvePictureOptions options;
    options.logarithmic = isLogarithmic();
    options.others = others(Style::of(options.theme));
    return options;
}

/// " Branches: η = 0.50 with 0.0083 after 200 iterations; …"; empty without any.
QString ErrorChart::branchSentence() const
{
    QStringList told;
    for (const BranchCurve &branch : m_branches) {
        const CurveStretch &end = branch.stretches.back();
        told << tr("%1 with %2 after %3 iterations").arg(branch.name, errorText(end.last), iterationText(end.lastIteration));
    }
    return told.isEmpty() ? QString() : tr(" Branches: %1.").arg(told.join(QStringLiteral("; ")));
}

/// Tells the curve in a sentence, at most a few times a second: screen readers are slow, and so is telling them.
void ErrorChart::describe()
{
    const std::vector<CurveStretch> &stretches = m_view->curve().stretches();
    if (stretches.empty())
        return;
    double smallest = stretches.front().smallest;
    for (const CurveStretch &stretch : stretches)
        smallest = std::min(smallest, stretch.smallest);
    const QString description = tr("At iteration %1 the total error is %2; it was %3 at the start, and its smallest value was %4.")
                                    .arg(iterationText(stretches.back().lastIteration), errorText(stretches.back().last),
                                         errorText(stretches.front().first), errorText(smallest))
        + branchSentence();
    if (description == m_view->accessibleDescription())
        return;
    m_view->setAccessibleDescription(description); // tells assistive tools, if there are any
    m_descriptionTimer.start();
}
