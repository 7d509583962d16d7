// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <random>

class QFileDialog;

/// Works whatever dialog or menu holds an event up, at random but for a while only: then it closes it.
class DialogHand : public QObject
{
    Q_OBJECT

public:
    /// File dialogs are given these names.
    explicit DialogHand(QStringList fileNames);

    /// Another event begins, whose dialogs are worked by these random numbers.
    void begin(std::uint32_t seed);
    /// Does something to a dialog or a menu; what, for people who want to do it again.
    QString work(QWidget &dialog);
    /// What was done since the event began.
    const QStringList &acts() const { return m_acts; }

private:
    void wait();
    void look();
    QString close(QWidget &dialog);
    QString choose(QFileDialog &dialog);
    QString use(QWidget &part);
    int below(std::size_t count);

    QStringList m_fileNames;
    std::mt19937 m_random;
    int m_patience = 0;
    QStringList m_acts;
};

/// What somebody might type where a number belongs.
QString typedText(std::mt19937 &random);
/// How a widget is called in the account of what was done.
QString callOf(const QWidget &widget);
