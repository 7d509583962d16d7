// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

/// Says what has happened in a window to those who hear it: a notification that nobody sees, whose description is the sentence.
///
/// What is said at once becomes one announcement, and there are at most ten of them a second.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    /// The one of a widget's window, made when it is first needed.
    static Announcer &of(QWidget &place);

    void say(const QString &sentence);
    /// What was said last.
    QString lastWords() const { return accessibleDescription(); }

signals:
    void said(const QString &sentences);

private:
    explicit Announcer(QWidget *window);
    void speak();

    QStringList m_waiting;
    QTimer m_turn;
    QElapsedTimer m_sinceSaid;
};

/// Says a sentence to those who hear the window that a widget is in, wherever the keyboard is.
void announce(QWidget &place, const QString &sentence);
