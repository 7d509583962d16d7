// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sidepanel.h"

#include "ui/accessiblewidgets.h"
#include "ui/panels/promptbutton.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_tabs(new QButtonGroup(this))
    , m_panels(new QStackedWidget(this))
{
    m_panels->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *line = new QFrame(this);
    line->setObjectName(QStringLiteral("separator"));
    line->setFixedHeight(1);
    m_row->setContentsMargins(11, 3, 11, 0);
    m_row->setSpacing(10);
    m_row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(line);
    column->addWidget(m_panels, 1);
    keepTabStopAtChecked(*m_tabs);
    connect(m_tabs, &QButtonGroup::idClicked, m_panels, &QStackedWidget::setCurrentIndex);
    connect(m_panels, &QStackedWidget::currentChanged, this, [this](int index) {
        m_tabs->button(index)->setChecked(true);
        emit panelChosen(m_panels->widget(index));
    });
}

void SidePanel::add(QWidget *panel, const QString &title, const QString &spoken)
{
    auto *tab = new PromptButton(title, this);
    tab->setObjectName(QStringLiteral("sideTab"));
    tab->setAccessibleName(spoken);
    tab->setCheckable(true);
    m_row->insertWidget(m_row->count() - 1, tab);
    m_tabs->addButton(tab, m_panels->count());
    m_panels->addWidget(panel);
}

QSize SidePanel::minimumSizeHint() const
{
    return {std::max({230, m_row->minimumSize().width(), m_panels->minimumSizeHint().width()}), 180};
}

void SidePanel::choose(const QWidget *panel)
{
    m_panels->setCurrentIndex(m_panels->indexOf(panel));
}

QWidget *SidePanel::chosen() const
{
    return m_panels->currentWidget();
}
