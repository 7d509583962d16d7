// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagram/valueeditor.h"

#include "core/explanation/numberformat.h"
#include "core/model/edits.h"
#include "core/model/limits.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPropertyAnimation>

#include <algorithm>

ValueEditor::ValueEditor(QWidget *parent)
    : QLineEdit(parent)
    , m_message(new QLabel(parent))
{
    setAlignment(Qt::AlignCenter);
    setMaxLength(limits::typed);
    m_message->setWordWrap(true);
    m_message->setMargin(6);
    m_message->hide();
    hide();
    connect(this, &QLineEdit::textEdited, this, &ValueEditor::read);
}

void ValueEditor::setStyle(const Style &style)
{
    setStyleSheet(
        QStringLiteral("QLineEdit { background: %1; color: %2; border: 2px solid %3; border-radius: 6px; selection-background-color: %3; "
                       "selection-color: %4; }")
            .arg(style.raised.name(), style.text.name(), style.accent.name(), style.accentText.name()));
    m_message->setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; border: 1px solid %2; border-radius: 6px; }")
                                 .arg(style.raised.name(), style.error.name()));
}

void ValueEditor::open(const QRect &where, double fontScale, const QString &name, double value, Reader reader)
{
    m_asks = false;
    m_reader = std::move(reader);
    openWith(shownDigits(value), where, fontScale, name);
}

void ValueEditor::ask(const QRect &where, double fontScale, const QString &name, Reader reader)
{
    m_asks = true;
    m_reader = std::move(reader);
    openWith(QString(), where, fontScale, name);
}

void ValueEditor::openWith(const QString &original, const QRect &where, double fontScale, const QString &name)
{
    setAccessibleName(name);
    setFont(Style::font(std::max(12.0, 14 * fontScale)));
    const int width = std::max(where.width() + 12, QFontMetrics(font()).horizontalAdvance(original) + 28);
    const int height = std::max(where.height() + 4, QFontMetrics(font()).height() + 10);
    QRect frame(0, 0, std::max(96, width), height);
    frame.moveCenter(where.center());
    // Never beyond the edge of the view.
    frame.moveLeft(std::clamp(frame.left(), 0, std::max(0, parentWidget()->width() - frame.width())));
    frame.moveTop(std::clamp(frame.top(), 0, std::max(0, parentWidget()->height() - frame.height())));
    setGeometry(frame);
    setText(original);
    m_message->hide();
    show();
    raise();
    setFocus();
    selectAll();
}

void ValueEditor::read()
{
    m_message->hide();
    const Outcome<double> number = m_reader(text());
    if (number)
        emit typed(number.value());
    else
        emit typedNonsense();
}

void ValueEditor::accept()
{
    const Outcome<double> number = m_reader(text());
    if (!number) {
        refuse(number.problem());
        return;
    }
    close();
    emit accepted(number.value());
}

void ValueEditor::cancel()
{
    if (!isOpen())
        return;
    close();
    emit cancelled();
}

void ValueEditor::leave()
{
    if (!isOpen())
        return;
    // Whoever leaves a question takes the keyboard along.
    if (m_asks)
        close();
    else if (m_reader(text()))
        accept();
    else
        cancel();
}

void ValueEditor::close()
{
    hide();
    m_message->hide();
}

void ValueEditor::refuse(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setFixedWidth(std::clamp(m_message->fontMetrics().horizontalAdvance(sentence) + 20, width(), 260));
    m_message->adjustSize();
    QRect frame(geometry().bottomLeft() + QPoint(0, 5), m_message->size());
    frame.moveLeft(std::clamp(frame.left(), 0, std::max(0, parentWidget()->width() - frame.width())));
    if (frame.bottom() > parentWidget()->height())
        frame.moveBottom(geometry().top() - 5);
    m_message->setGeometry(frame);
    m_message->show();
    m_message->raise();
    selectAll();
    if (!m_animated)
        return;
    auto *shake = new QPropertyAnimation(this, "pos", this);
    shake->setDuration(260);
    const QPoint rest = pos();
    for (int i = 0; i <= 6; ++i)
        shake->setKeyValueAt(i / 6.0, rest + QPoint(i % 6 == 0 ? 0 : (i % 2 ? 6 : -6), 0));
    shake->start(QAbstractAnimation::DeleteWhenStopped);
}

void ValueEditor::stepBy(double amount)
{
    const Outcome<double> number = m_reader(text());
    if (!number || m_asks)
        return;
    setText(shownDigits(stepped(number.value(), amount)));
    selectAll();
    read();
}

void ValueEditor::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 0.1 : 0.01;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    case Qt::Key_Escape:
        cancel();
        return;
    case Qt::Key_Up:
        stepBy(step);
        return;
    case Qt::Key_Down:
        stepBy(-step);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ValueEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        leave();
}
