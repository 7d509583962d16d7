// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/healthdialog.h"

#include "ui/screenroom.h"
#include "ui/style.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr int markSize = 16;
constexpr int dialogWidth = 560;
constexpr int heightForFindings = 380;
constexpr int heightForNone = 140;

/// A filled disc with an exclamation mark for a warning, a ring for a note: form and colour.
QIcon markOf(HealthFinding::Severity severity, const Style &style, qreal scale)
{
    QPixmap picture(QSize(markSize, markSize) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(2.0, 2.0, markSize - 4.0, markSize - 4.0);
    if (severity == HealthFinding::Severity::Note) {
        painter.setPen(QPen(style.textMuted, 1.6));
        painter.drawEllipse(disc);
        return QIcon(picture);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.error);
    painter.drawEllipse(disc);
    painter.setPen(style.raised);
    painter.setFont(Style::font(10, QFont::Bold));
    painter.drawText(disc, Qt::AlignCenter, QStringLiteral("!"));
    return QIcon(picture);
}

} // namespace

HealthDialog::HealthDialog(const Style &style, QWidget *parent)
    : QDialog(parent)
    , m_style(&style)
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Health"));
    m_heading->setWordWrap(true);
    m_heading->setFont(Style::font(14, QFont::Bold));
    m_heading->setAccessibleName(tr("Result of the health check"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->verticalScrollBar()->setAccessibleName(tr("Scroll the findings"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setIconSize({markSize, markSize});
    m_list->setSpacing(4);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close health"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addWidget(buttons);
    showFindings({});
}

void HealthDialog::showFindings(const std::vector<HealthFinding> &findings)
{
    m_findings = findings;
    const auto count = static_cast<int>(findings.size());
    m_heading->setText(count == 0 ? tr("All is well: no saturated neuron, no dead ReLU, no vanishing or exploding gradients, no plateau.")
                           : count == 1 ? tr("1 finding")
                                        : tr("%1 findings").arg(count));
    m_list->clear();
    for (const HealthFinding &finding : findings) {
        auto *item = new QListWidgetItem(finding.sentence, m_list);
        const bool warning = finding.severity == HealthFinding::Severity::Warning;
        item->setData(Qt::AccessibleTextRole, (warning ? tr("Warning: %1") : tr("Note: %1")).arg(finding.sentence));
    }
    m_list->setVisible(count > 0);
    // Before somebody looks at it, or has made it as large as they like.
    if (!isVisible())
        resize(onScreen(*this, {dialogWidth, count > 0 ? heightForFindings : heightForNone}));
    if (count > 0)
        m_list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    showMarks();
}

void HealthDialog::setStyle(const Style &style)
{
    m_style = &style;
    showMarks();
}

void HealthDialog::showMarks()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setIcon(markOf(m_findings[static_cast<std::size_t>(row)].severity, *m_style, devicePixelRatioF()));
}
