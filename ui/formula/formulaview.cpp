// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formula/formulaview.h"

#include "core/explanation/numberformat.h"
#include "ui/formula/chainruleformula.h"
#include "ui/formula/chainruletext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace {

constexpr int horizontalPadding = 16;
constexpr int verticalPadding = 20;
constexpr int comfortableWidth = 350;

} // namespace

FormulaView::FormulaView(QWidget *parent)
    : QWidget(parent)
    , m_style(Style::of(Style::Theme::Light))
{
    setAccessibleName(tr("Chain rule"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormulaView::setRule(std::optional<ChainRule> rule, const NumberFormat &format)
{
    const bool onlyNumbers = m_rule && rule && haveSameStructure(*m_rule, *rule) && m_format == format;
    if (onlyNumbers) {
        m_rule = std::move(rule);
        layOut();
        emit numbersChanged();
        return;
    }
    emit factorsAboutToChange();
    m_rule = std::move(rule);
    m_format = format;
    m_memory = {};
    m_active.clear();
    m_current = 0;
    setHovered({});
    layOut();
    collectFactors();
    updateGeometry();
    emit factorsChanged();
}

void FormulaView::setStyle(const Style &style)
{
    m_style = style;
    layOut();
}

void FormulaView::setActiveFactor(const FactorId &factor)
{
    if (m_active == factor)
        return;
    m_active = factor;
    update();
}

QRectF FormulaView::factorRect(const FactorId &factor) const
{
    const auto found = std::ranges::find_if(m_areas, [&](const FactorArea &area) { return area.framed && area.factor == factor; });
    return found == m_areas.end() ? QRectF() : found->rect;
}

QStringList FormulaView::factorNames() const
{
    return m_rule ? ::factorNames(*m_rule, m_factors) : QStringList();
}

QString FormulaView::sentence() const
{
    return m_rule ? chainRuleLines(*m_rule, m_format).join(QStringLiteral("; ")) + u'.' : QString();
}

void FormulaView::focusFactor(int index)
{
    if (m_factors.empty())
        return;
    m_current = std::clamp(index, 0, static_cast<int>(m_factors.size()) - 1);
    if (!hasFocus())
        setFocus(Qt::OtherFocusReason);
    showFocus(true);
}

void FormulaView::activate(const FactorId &factor)
{
    setActiveFactor(factor);
    emit factorActivated(factor);
    // Queued, because unfolding replaces the accessible objects, one of which may have been pressed.
    QMetaObject::invokeMethod(
        this, [this, factor] { unfold(factor); }, Qt::QueuedConnection);
}

void FormulaView::unfold(const FactorId &factor)
{
    const ChainRuleFactor *sum = factor.size() > 1 && m_rule ? factorAt(*m_rule, factor) : nullptr;
    if (!sum || sum->terms.empty())
        return;
    emit factorsAboutToChange();
    const FactorId current = m_factors.empty() ? FactorId() : m_factors[static_cast<std::size_t>(m_current)];
    m_memory.toggle(factor);
    layOut();
    collectFactors();
    m_current = std::max(0, static_cast<int>(std::ranges::find(m_factors, current) - m_factors.begin()));
    if (m_current == static_cast<int>(m_factors.size()))
        m_current = 0;
    updateGeometry();
    emit factorsChanged();
}

PaperPicture FormulaView::picture(const Style &style) const
{
    if (!m_rule)
        return {};
    const FormulaWriter writer(style, m_format, m_fonts, m_memory);
    PaperPicture result = formulaPicture({chainRuleBox(writer, *m_rule, comfortableWidth)}, style);
    result.title = tr("Chain rule of %1").arg(m_rule->name);
    result.description = sentence();
    return result;
}

int FormulaView::heightForWidth(int width) const
{
    const FormulaBox box = width == m_boxWidth ? m_box : laidOut(width);
    return m_rule ? static_cast<int>(std::ceil(box.height())) + 2 * verticalPadding : 0;
}

QSize FormulaView::sizeHint() const
{
    return {comfortableWidth, heightForWidth(comfortableWidth)};
}

QSize FormulaView::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(laidOut(0).width)) + 2 * horizontalPadding, 0};
}

bool FormulaView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ChainRuleFactor *factor = m_rule ? factorAt(*m_rule, factorUnder(help->pos())) : nullptr;
        if (!factor) {
            QToolTip::hideText();
            return true;
        }
        QStringList parts{factor->symbol(), shownDigits(factor->value)};
        if (!factor->derivative.isEmpty())
            parts.insert(1, factor->derivative);
        QToolTip::showText(help->globalPos(), parts.join(QStringLiteral(" = ")), this);
        return true;
    }
    return QWidget::event(event);
}

void FormulaView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.window);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, m_box, {m_active, m_hovered, m_focusVisible ? focusedId() : FactorId()}, m_style);
}

void FormulaView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void FormulaView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(factorUnder(event->position()));
}

void FormulaView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? factorUnder(event->position()) : FactorId();
}

void FormulaView::mouseReleaseEvent(QMouseEvent *event)
{
    const FactorId factor = factorUnder(event->position());
    if (event->button() != Qt::LeftButton || factor.empty() || factor != m_pressed)
        return;
    m_current = static_cast<int>(std::ranges::find(m_factors, factor) - m_factors.begin());
    activate(factor);
}

void FormulaView::leaveEvent(QEvent *)
{
    setHovered({});
}

void FormulaView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_factors.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        focusFactor(m_current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        focusFactor(m_current + 1);
        break;
    case Qt::Key_Home:
        focusFactor(0);
        break;
    case Qt::Key_End:
        focusFactor(last);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (last >= 0)
            activate(focusedId());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FormulaView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        showFocus(true);
}

void FormulaView::focusOutEvent(QFocusEvent *)
{
    showFocus(false);
}

FormulaBox FormulaView::laidOut(int width) const
{
    if (!m_rule)
        return {};
    const FormulaWriter writer(m_style, m_format, m_fonts, m_memory);
    return chainRuleBox(writer, *m_rule, width - 2.0 * horizontalPadding);
}

void FormulaView::layOut()
{
    const double height = m_box.height();
    m_boxWidth = width();
    m_box = laidOut(m_boxWidth);
    m_box.at = {horizontalPadding, verticalPadding};
    m_areas = factorAreas(m_box);
    // The scroll area around asks again only when it is told to.
    if (std::abs(height - m_box.height()) > 0.5)
        updateGeometry();
    update();
}

void FormulaView::collectFactors()
{
    m_factors.clear();
    for (const FactorArea &area : m_areas) {
        if (area.framed)
            m_factors.push_back(area.factor);
    }
    // First the product, then what its sums are made of, wherever they stand.
    std::ranges::stable_sort(m_factors, {}, &FactorId::size);
}

FactorId FormulaView::factorUnder(QPointF position) const
{
    const auto found = std::ranges::find_if(m_areas, [&](const FactorArea &area) { return area.rect.contains(position); });
    return found == m_areas.end() ? FactorId() : found->factor;
}

FactorId FormulaView::focusedId() const
{
    return hasFocus() && m_current < static_cast<int>(m_factors.size()) ? m_factors[static_cast<std::size_t>(m_current)] : FactorId();
}

void FormulaView::setHovered(const FactorId &factor)
{
    if (m_hovered == factor)
        return;
    m_hovered = factor;
    setCursor(factor.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    emit factorHovered(factor);
}

void FormulaView::showFocus(bool visible)
{
    m_focusVisible = visible;
    update();
    // Whoever walks through the formula by the keyboard sees the same in the diagram as by the mouse.
    emit factorHovered(visible ? focusedId() : m_hovered);
    // The keyboard may come back to a formula that is empty by now.
    if (visible && !m_factors.empty())
        emit focusedFactorChanged(m_current);
}
