// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/readout.h"

#include "core/explanation/numberformat.h"
#include "ui/style.h"

#include <QAccessibleWidget>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace {

constexpr int captionHeight = 17;
constexpr int valueHeight = 22;

/// A label with a value that can be read as a number.
class ReadoutAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ReadoutAccessible(Readout *readout)
        : QAccessibleWidget(readout, QAccessible::StaticText)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return shownDigits(readout()->value());
        return QAccessibleWidget::text(kind);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return readout()->value(); }
    void setCurrentValue(const QVariant &) override { }
    QVariant maximumValue() const override { return std::numeric_limits<double>::max(); }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 0.0; }

private:
    Readout *readout() const { return static_cast<Readout *>(object()); }
};

} // namespace

Readout::Readout(const QString &caption, const QString &accessibleName, const QString &widest, QWidget *parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_widest(widest)
    , m_style(&Style::of(Style::Theme::Light))
    , m_told([this] { tellValue(); })
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Readout::showValue(const QString &text, double value)
{
    const bool changed = value != m_value;
    m_text = text;
    m_value = value;
    update();
    if (changed)
        m_told.wish();
}

void Readout::tellValue()
{
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, m_value);
        QAccessible::updateAccessibility(&event);
    }
}

void Readout::setStyle(const Style &style)
{
    m_style = &style;
    update();
}

QSize Readout::sizeHint() const
{
    const int caption = QFontMetrics(Style::font(11)).horizontalAdvance(m_caption);
    const int value = QFontMetrics(Style::font(16, QFont::Bold)).horizontalAdvance(m_widest);
    return {std::max(caption, value) + 4, captionHeight + valueHeight};
}

void Readout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Style::font(11));
    painter.setPen(m_style->textMuted);
    painter.drawText(QRect(0, 0, width(), captionHeight), Qt::AlignRight | Qt::AlignVCenter, m_caption);
    painter.setFont(Style::font(16, QFont::Bold));
    painter.setPen(m_style->text);
    painter.drawText(QRect(0, captionHeight, width(), valueHeight), Qt::AlignRight | Qt::AlignVCenter, m_text);
}

QAccessibleInterface *readoutAccessible(const QString &, QObject *object)
{
    auto *readout = qobject_cast<Readout *>(object);
    return readout ? new ReadoutAccessible(readout) : nullptr;
}
