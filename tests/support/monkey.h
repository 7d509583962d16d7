// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/experiment.h"
#include "tests/support/dialoghand.h"

#include <memory>

class MainWindow;
class QAction;

/// Uses the window at random. Each event has random numbers of its own, so that how long training took before changes none of the
/// choices that come after it.
class Monkey
{
public:
    /// Files are taken from, and written into, that folder.
    Monkey(std::uint32_t seed, const QString &folder);
    ~Monkey();

    /// One event, and all that it sets off; its name.
    QString act();
    MainWindow &window() { return *m_window; }
    /// How many events there were.
    long long count() const { return m_count; }
    /// What is wrong with undoing all that was done since the project was opened, and doing it again; empty if nothing.
    QString undoAll();

private:
    void openWindow();
    void writeFiles();
    QString act(int kind);
    QString triggerAction();
    QString trigger(const char *name);
    QString pressKey();
    QString click();
    QString typeValue();
    QString turnWheel();
    QString drag();
    QString openFile();
    QString dropFile();
    QString resize();
    QString runOn();
    QString workWindow();
    QString describe(const QString &what) const;
    QWidget *partAtRandom(QPoint &place);
    QList<QAction *> actions() const;
    void tidyUp();
    int below(std::size_t count);

    std::uint32_t m_seed;
    QString m_folder;
    QStringList m_files; ///< good ones and bad ones
    std::mt19937 m_random; ///< of this event
    long long m_count = 0;
    std::unique_ptr<DialogHand> m_hand;
    std::unique_ptr<MainWindow> m_window;
    Experiment m_opened; ///< as it was then
};
