// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/runlog.h"

#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace {

/// Between a menu and what is in it.
QString arrow()
{
    return QStringLiteral(" ▸ ");
}

void collect(const QList<QAction *> &actions, const QStringList &menus, bool available, std::vector<MenuEntry> &entries)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const bool enabled = available && action->isEnabled();
        const QString name = withoutMnemonic(action->text());
        if (QMenu *menu = action->menu()) {
            emit menu->aboutToShow(); // for those that are filled when they open
            collect(menu->actions(), menus + QStringList(name), enabled, entries);
        } else {
            entries.push_back({action, menus, name, enabled});
        }
    }
}

/// "Ctrl+→", where Qt writes "Ctrl+Right".
QString chordText(QKeyCombination chord)
{
    static const QHash<int, QString> signs = {{Qt::Key_Left, QStringLiteral("←")},
                                              {Qt::Key_Right, QStringLiteral("→")},
                                              {Qt::Key_Up, QStringLiteral("↑")},
                                              {Qt::Key_Down, QStringLiteral("↓")},
                                              {Qt::Key_Return, QStringLiteral("Enter")}};
    QString text = QKeySequence(chord).toString(QKeySequence::NativeText);
    if (!signs.contains(chord.key()))
        return text;
    text.chop(QKeySequence(chord.key()).toString(QKeySequence::NativeText).size());
    return text + signs.value(chord.key());
}

} // namespace

QString MenuEntry::path() const
{
    return menus.join(arrow());
}

QString MenuEntry::fullName() const
{
    return (menus + QStringList(name)).join(arrow());
}

QAction *named(QAnyStringView id, QAction *action)
{
    action->setObjectName(id.toString());
    QObject::connect(action, &QAction::triggered, action, [action] { noteRun(QStringLiteral("done: ") + action->objectName()); });
    return action;
}

std::vector<MenuEntry> entriesOf(const QMenuBar &menus)
{
    std::vector<MenuEntry> entries;
    collect(menus.actions(), {}, true, entries);
    return entries;
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&[^&\\s]\\)"));
    static const QRegularExpression marked(QStringLiteral("&(.)"));
    return QString(text).remove(inBrackets).replace(marked, QStringLiteral("\\1"));
}

QString keyText(const QKeySequence &key)
{
    QStringList chords;
    for (int i = 0; i < key.count(); ++i)
        chords << chordText(key[static_cast<uint>(i)]);
    return chords.join(QStringLiteral(", "));
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << keyText(key);
    return texts.join(QStringLiteral(", "));
}

QString namedKeys(const QList<QKeySequence> &keys)
{
    return keysText(keys) + u' ' + QKeySequence::listToString(keys, QKeySequence::NativeText);
}
