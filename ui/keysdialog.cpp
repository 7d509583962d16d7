// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keysdialog.h"

#include "ui/commandsearch.h"
#include "ui/fixedkeys.h"
#include "ui/panels/chordedit.h"
#include "ui/panels/promptbutton.h"
#include "ui/screenroom.h"
#include "ui/shortcuts.h"
#include "ui/style.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

enum Column { Command, Keys };
enum Role { EntryRole = Qt::UserRole, SearchedRole };

PromptButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *result = new PromptButton(text, parent);
    result->setAccessibleName(name);
    result->setAutoDefault(false);
    return result;
}

} // namespace

KeysDialog::KeysDialog(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit(this))
{
    setWindowTitle(tr("Keys"));
    resize(onScreen(*this, {760, 640}));
    for (const MenuEntry &entry : found({}, entriesOf(shortcuts.menus()))) {
        if (Shortcuts::isChangeable(*entry.action))
            m_entries.push_back(entry);
    }
    m_search->setAccessibleName(tr("Command or key to find"));
    m_search->setPlaceholderText(tr("Find a command or a key…"));
    m_search->setClearButtonEnabled(true);
    createList();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(createChange());
    column->addWidget(createButtons());
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::find);
    connect(&m_shortcuts, &Shortcuts::changed, this, &KeysDialog::showKeys);
    listActions();
    listFixedKeys();
    showKeys();
    find({});
}

void KeysDialog::createList()
{
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Keys of all commands"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setFont(Style::font(13));
    m_list->header()->setFont(Style::font(12));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Command, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(14);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_key->setFocus(); });
}

/// The line that gives the chosen command another key, and below it what there is to say about that.
QWidget *KeysDialog::createChange()
{
    auto *part = new QWidget(this);
    m_caption = new QLabel(part);
    m_caption->setMinimumWidth(80);
    m_key = new ChordEdit(tr("Key of the command"), part);
    m_key->setFixedWidth(170);
    m_none = button(tr("&No key"), tr("Take the key away"), part);
    m_reset = button(tr("Back to the &default"), tr("Back to the default key"), part);
    m_remark = new QLabel(part);
    m_remark->setAccessibleName(tr("Remark on the key"));
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_remark->setMinimumHeight(2 * m_remark->fontMetrics().lineSpacing());

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_caption, 1);
    row->addWidget(m_key);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_remark);
    connect(m_key, &ChordEdit::pressed, this, &KeysDialog::take);
    connect(m_none, &QAbstractButton::clicked, this, [this] { take({}); });
    connect(m_reset, &QAbstractButton::clicked, this, &KeysDialog::reset);
    return part;
}

QWidget *KeysDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_resetAll = button(tr("&All back to the default"), tr("All keys back to the default"), buttons);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setAccessibleName(tr("Close keys"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_resetAll, &QAbstractButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        say(tr("All keys are as they were from the start."), true);
    });
    return buttons;
}

QTreeWidgetItem *KeysDialog::addGroup(const QString &name)
{
    auto *group = new QTreeWidgetItem(m_list, {name});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFont(Command, Style::font(13, QFont::Bold));
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    return group;
}

void KeysDialog::listActions()
{
    QHash<QString, QTreeWidgetItem *> groups;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const MenuEntry &entry = m_entries[i];
        QTreeWidgetItem *&group = groups[entry.menus.front()];
        if (!group)
            group = addGroup(entry.menus.front());
        const MenuEntry inGroup{entry.action, entry.menus.mid(1), entry.name, entry.isAvailable};
        auto *item = new QTreeWidgetItem(group, {inGroup.fullName()});
        item->setData(Command, EntryRole, static_cast<int>(i));
    }
}

void KeysDialog::listFixedKeys()
{
    for (const FixedKeys &part : FixedKeys::all()) {
        QTreeWidgetItem *group = addGroup(part.place);
        for (const FixedKey &fixed : part.keys) {
            auto *item = new QTreeWidgetItem(group, {fixed.use, fixed.text()});
            item->setData(Keys, SearchedRole, namedKeys(fixed.keys));
        }
    }
}

/// Writes the keys of today beside their commands; those that somebody has changed in bold.
void KeysDialog::showKeys()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_list->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = m_list->topLevelItem(i)->child(j);
            const QAction *action = actionOf(item);
            if (!action)
                continue;
            item->setText(Keys, keysText(action->shortcuts()));
            item->setData(Keys, SearchedRole, namedKeys(action->shortcuts()));
            const bool changed = !m_shortcuts.isStandard(*action);
            item->setFont(Keys, Style::font(13, changed ? QFont::Bold : QFont::Normal));
            item->setToolTip(Keys, changed ? tr("Changed; from the start: %1").arg(keysText(m_shortcuts.standard(*action))) : QString());
        }
    }
    m_resetAll->setEnabled(!m_shortcuts.areAllStandard());
    showChosen();
}

/// Leaves the rows that answer a question, and chooses the best of them.
void KeysDialog::find(const QString &question)
{
    const bool all = question.trimmed().isEmpty();
    QTreeWidgetItem *best = nullptr;
    int most = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const QString keys = item->data(Keys, SearchedRole).toString();
            const int match = all ? 1 : matchOf(question, item->text(Command), group->text(Command), keys);
            item->setHidden(match == 0);
            any = any || match > 0;
            if (match > most)
                best = item;
            most = std::max(most, match);
        }
        group->setHidden(!any);
    }
    m_list->setCurrentItem(best);
}

QAction *KeysDialog::actionOf(const QTreeWidgetItem *item) const
{
    const QVariant index = item ? item->data(Command, EntryRole) : QVariant();
    return index.isValid() ? m_entries[static_cast<std::size_t>(index.toInt())].action.data() : nullptr;
}

QAction *KeysDialog::chosen() const
{
    return actionOf(m_list->currentItem());
}

void KeysDialog::showChosen()
{
    const QAction *action = chosen();
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool isRow = item && item->parent();
    m_caption->setText(isRow ? m_caption->fontMetrics().elidedText(item->text(Command), Qt::ElideRight, 260) : QString());
    m_key->setEnabled(action);
    m_key->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_key->setAccessibleDescription(isRow ? item->text(Command) : QString());
    m_none->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && !m_shortcuts.isStandard(*action));
    if (action)
        say(tr("Press the keys that the command is to have."), false);
    else
        say(isRow ? tr("This key belongs to a part of the window and cannot be changed.") : QString(), false);
}

void KeysDialog::take(const QKeySequence &key)
{
    QAction *action = chosen();
    if (!action)
        return;
    const Done done = m_shortcuts.setKey(*action, key);
    m_key->setKeySequence(action->shortcut());
    if (!done)
        say(done.problem(), true);
    else if (key.isEmpty())
        say(tr("The command has no key now."), true);
    else
        say(tr("The command's key is %1 now.").arg(keyText(key)), true);
}

void KeysDialog::reset()
{
    QAction *action = chosen();
    if (!action)
        return;
    const Done done = m_shortcuts.reset(*action);
    say(done ? tr("The command's key is as it was from the start.") : done.problem(), true);
}

void KeysDialog::say(const QString &sentence, bool urgent)
{
    m_remark->setText(sentence);
    if (urgent && QAccessible::isActive()) {
        QAccessibleEvent alert(m_remark, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}
