// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcuts.h"

#include "ui/applicationsettings.h"
#include "ui/fixedkeys.h"

#include <QApplication>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace {

QString group()
{
    return QStringLiteral("keys/");
}

/// Whether somebody who presses the one could have meant the other: they are the same, or one begins the other.
bool collide(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty() && (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

bool isKey(const QKeySequence &key)
{
    for (int i = 0; i < key.count(); ++i) {
        const Qt::Key each = key[static_cast<uint>(i)].key();
        if (each == Qt::Key_unknown || each == 0)
            return false;
    }
    return !key.isEmpty();
}

/// A letter, a digit or a sign that people type.
bool isTyped(const QKeySequence &key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination first = key[0];
    const bool printable = first.key() > Qt::Key_Space && first.key() < Qt::Key_Escape;
    return printable && !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// The keys that a setting stands for: none if it is empty; nothing if it is no key.
std::optional<QList<QKeySequence>> keysFrom(const QVariant &setting)
{
    if (setting.userType() != QMetaType::QString)
        return std::nullopt;
    const QString text = setting.toString();
    if (text.isEmpty())
        return QList<QKeySequence>();
    const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
    return isKey(key) ? std::optional(QList<QKeySequence>{key}) : std::nullopt;
}

} // namespace

Shortcuts::Shortcuts(QMenuBar &menus, QObject *parent)
    : QObject(parent)
    , m_menus(menus)
{
    for (const MenuEntry &entry : entriesOf(menus)) {
        if (isChangeable(*entry.action))
            m_standard.insert(entry.action->objectName(), entry.action->shortcuts());
    }
    load();
}

bool Shortcuts::areAllStandard() const
{
    const std::vector<MenuEntry> entries = entriesOf(m_menus);
    return std::ranges::all_of(entries,
                               [this](const MenuEntry &entry) { return !isChangeable(*entry.action) || isStandard(*entry.action); });
}

/// A broken setting, or one that takes another action's key, counts as none.
void Shortcuts::load()
{
    const QSettings settings = applicationSettings();
    QList<QAction *> own;
    for (const MenuEntry &entry : entriesOf(m_menus)) {
        if (!isChangeable(*entry.action))
            continue;
        QList<QKeySequence> keys = standard(*entry.action);
        const QString name = group() + entry.action->objectName();
        if (const auto changed = settings.contains(name) ? keysFrom(settings.value(name)) : std::nullopt) {
            keys = *changed;
            own << entry.action;
        }
        entry.action->setShortcuts(keys);
    }
    dropConflicts(std::move(own));
    emit changed();
}

/// Back to the standard with one after the other, as long as any of the changed ones collides with something.
void Shortcuts::dropConflicts(QList<QAction *> own)
{
    const auto collides = [this](const QAction *action) { return !objection(*action, action->shortcuts()).isEmpty(); };
    for (auto found = std::ranges::find_if(own, collides); found != own.end(); found = std::ranges::find_if(own, collides)) {
        (*found)->setShortcuts(standard(**found));
        own.erase(found);
    }
}

QString Shortcuts::objection(const QAction &action, const QList<QKeySequence> &keys) const
{
    for (const QKeySequence &key : keys) {
        if (const QString sentence = objection(action, key); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

QString Shortcuts::objection(const QAction &action, const QKeySequence &key) const
{
    if (key.isEmpty() || standard(action).contains(key))
        return key.isEmpty() ? QString() : otherUse(action, key);
    if (!isKey(key))
        return tr("This is no key that can be given to an action.");
    if (isTyped(key))
        return tr("%1 is needed for typing; take it together with Ctrl or Alt.").arg(keyText(key));
    if (const QString menu = menuOpenedBy(key); !menu.isEmpty())
        return tr("%1 opens the menu %2.").arg(keyText(key), menu);
    for (const FixedKeys &part : FixedKeys::all()) {
        for (const FixedKey &fixed : part.keys) {
            const bool taken = std::ranges::any_of(fixed.keys, [&key](const QKeySequence &each) { return collide(each, key); });
            if (taken && !fixed.isShared)
                return tr("%1 has a fixed use. %2: %3.").arg(keyText(key), part.place, fixed.use);
        }
    }
    return otherUse(action, key);
}

/// The other action that has a key, in one sentence; empty if there is none.
QString Shortcuts::otherUse(const QAction &action, const QKeySequence &key) const
{
    for (const MenuEntry &entry : entriesOf(m_menus)) {
        if (entry.action == &action)
            continue;
        for (const QKeySequence &other : entry.action->shortcuts()) {
            if (other == key)
                return tr("%1 is the key of %2; take it away there first.").arg(keyText(key), entry.fullName());
            if (collide(other, key))
                return tr("%1 begins like %2, the key of %3.").arg(keyText(key), keyText(other), entry.fullName());
        }
    }
    return {};
}

QString Shortcuts::menuOpenedBy(const QKeySequence &key) const
{
    for (const QAction *menu : m_menus.actions()) {
        if (collide(QKeySequence::mnemonic(menu->text()), key))
            return withoutMnemonic(menu->text());
    }
    return {};
}

Done Shortcuts::setKey(QAction &action, const QKeySequence &key)
{
    if (!isChangeable(action))
        return Problem{tr("This command comes and goes with its menu, so it has no key of its own.")};
    if (const QString sentence = objection(action, key); !sentence.isEmpty())
        return Problem{sentence};
    action.setShortcuts(key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    store(action);
    tellAll();
    return std::monostate();
}

Done Shortcuts::reset(QAction &action)
{
    if (const QString sentence = objection(action, standard(action)); !sentence.isEmpty())
        return Problem{sentence};
    action.setShortcuts(standard(action));
    store(action);
    tellAll();
    return std::monostate();
}

void Shortcuts::resetAll()
{
    QSettings settings = applicationSettings();
    settings.remove(group().chopped(1));
    settings.sync();
    tellAll();
}

void Shortcuts::store(const QAction &action)
{
    QSettings settings = applicationSettings();
    const QString name = group() + action.objectName();
    if (isStandard(action))
        settings.remove(name);
    else
        settings.setValue(name, QKeySequence::listToString(action.shortcuts(), QKeySequence::PortableText));
}

/// Puts the settings in place in every window of the program, this one too.
void Shortcuts::tellAll()
{
    // All are found first: menus that are filled anew come and go meanwhile.
    QList<Shortcuts *> all;
    for (const QWidget *window : QApplication::topLevelWidgets())
        all += window->findChildren<Shortcuts *>();
    for (Shortcuts *each : std::as_const(all))
        each->load();
}
