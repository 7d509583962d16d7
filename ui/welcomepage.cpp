// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcomepage.h"

#include "core/model/projectfile.h"
#include "ui/applicationsettings.h"
#include "ui/panels/promptbutton.h"
#include "ui/style.h"

#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace {

QString welcomedKey()
{
    return QStringLiteral("welcomed");
}

QLabel *label(const QString &text, double size, QFont::Weight weight, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setFont(Style::font(size, weight));
    result->setWordWrap(true);
    return result;
}

} // namespace

bool WelcomePage::isFirstStart()
{
    QSettings settings = applicationSettings();
    const bool first = !settings.value(welcomedKey()).toBool();
    if (first)
        settings.setValue(welcomedKey(), true);
    return first;
}

WelcomePage::WelcomePage(QWidget *place)
    : QWidget(place)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(6, 6, 6, 6);
    grid->addWidget(createCard(), 0, 0, Qt::AlignCenter);
    setGeometry(place->rect());
    place->installEventFilter(this);
    raise();
}

QWidget *WelcomePage::createCard()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(440);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 16, 24, 14);
    column->setSpacing(8);
    column->addWidget(label(tr("Welcome to Backprop Studio"), 19, QFont::Bold, card));
    QLabel *what = label(tr("Back-propagation, worked through: every factor of the chain rule has a place in the picture. "
                            "Step through the lecture's network, change any number, and see what follows from it."),
                         13, QFont::Normal, card);
    column->addWidget(what);
    column->addSpacing(4);
    QPushButton *first = addChoice(*column, tr("&Begin with the lecture's lesson"), &WelcomePage::lessonWished);
    first->setObjectName(QStringLiteral("primary"));
    setFocusProxy(first);
    addChoice(*column, tr("Make a &new network…"), &WelcomePage::networkWished);
    addExamples(*column);
    addChoice(*column, tr("&Open a project…"), &WelcomePage::fileWished);
    column->addSpacing(2);
    column->addWidget(label(tr("Esc closes this; all of it is in the menus, too. F1 lists the keys."), 12, QFont::Normal, card));
    return card;
}

QPushButton *WelcomePage::addChoice(QLayout &column, const QString &text, void (WelcomePage::*wish)())
{
    auto *button = new PromptButton(this);
    button->setText(text);
    button->setAccessibleName(text.chopped(0).remove(u'&'));
    button->setFocusPolicy(Qt::StrongFocus);
    column.addWidget(button);
    if (wish) {
        connect(button, &QPushButton::clicked, this, [this, wish] {
            leave();
            emit(this->*wish)();
        });
    }
    return button;
}

void WelcomePage::addExamples(QLayout &column)
{
    QPushButton *button = addChoice(column, tr("Open an &example…"), nullptr);
    auto *menu = new QMenu(button);
    for (const Example &example : examples()) {
        menu->addAction(shownTitle(example.title), this, [this, name = example.name] {
            leave();
            emit exampleWished(name);
        });
    }
    // A button that has the menu itself would set its text in another place than the others.
    connect(button, &QPushButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
}

void WelcomePage::leave()
{
    hide();
    deleteLater();
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::mousePressEvent(QMouseEvent *)
{
    leave();
}

/// What lies below is still there, but steps back.
void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = palette().color(QPalette::AlternateBase);
    veil.setAlphaF(0.86F);
    painter.fillRect(rect(), veil);
}
