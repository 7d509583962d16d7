// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

/// Does something in the dialog that is about to open, as soon as it is there.
inline void inDialog(const std::function<void(QDialog &)> &act)
{
    auto *timer = new QTimer(qApp);
    timer->setInterval(20);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start();
}

template<typename T>
T &part(QWidget &dialog, const char *name)
{
    for (T *widget : dialog.findChildren<T *>()) {
        if (widget->accessibleName() == QString::fromUtf8(name))
            return *widget;
    }
    qFatal("no %s in the dialog", name);
}

/// The button with that text.
inline QPushButton *buttonSaying(const QWidget &dialog, const char *text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QString::fromUtf8(text))
            return button;
    }
    qFatal("no button says %s", text);
}

/// Types a number over the one that a field has.
inline void type(QWidget &field, const char *text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, QString::fromUtf8(text));
    QTest::keyClick(&field, Qt::Key_Tab);
}
