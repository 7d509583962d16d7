// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"

#include <QDialog>

class ChordEdit;
class PromptButton;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
class Shortcuts;

/// Lists every key by the menu or the part of the window where it acts, and gives actions other ones.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(Shortcuts &shortcuts, QWidget *parent = nullptr);

private:
    void createList();
    QWidget *createChange();
    QWidget *createButtons();
    void listActions();
    void listFixedKeys();
    QTreeWidgetItem *addGroup(const QString &name);
    void find(const QString &question);
    void showKeys();
    void showChosen();
    void take(const QKeySequence &key);
    void reset();
    void say(const QString &sentence, bool urgent);
    QAction *chosen() const;
    QAction *actionOf(const QTreeWidgetItem *item) const;

    Shortcuts &m_shortcuts;
    std::vector<MenuEntry> m_entries;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_caption = nullptr;
    ChordEdit *m_key = nullptr;
    PromptButton *m_none = nullptr;
    PromptButton *m_reset = nullptr;
    PromptButton *m_resetAll = nullptr;
    QLabel *m_remark = nullptr;
};
