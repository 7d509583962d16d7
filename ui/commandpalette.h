// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

/// Finds every command of the menus by its name, and performs it.
///
/// The keyboard stays in the field; the arrows choose in the list below it. The palette goes when anything else is turned to.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(std::vector<MenuEntry> entries, QWidget *parent);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QListWidget *createList();
    void find(const QString &question);
    void fitHeight();
    void addRow(const MenuEntry &entry);
    void choose(int row, int direction);
    bool follow(int key);
    void speakChoice();
    void perform();

    std::vector<MenuEntry> m_entries;
    std::vector<MenuEntry> m_found;
    QSize m_room; ///< the largest size that it may have
    QPoint m_place;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
};
