// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commandpalette.h"

#include "ui/commandsearch.h"
#include "ui/style.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace {

enum Role { PathRole = Qt::UserRole, KeysRole, CheckedRole };

constexpr int rowHeight = 32;
constexpr int margin = 12;
constexpr int signWidth = 18; ///< for the tick of what is switched on
constexpr int gap = 12;

/// Draws a command: a tick if it is switched on, its name, its menus, and at the right end its keys.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        // The list's own palette has the style sheet's colours, which don't tell what is not available.
        const QPalette colors = QApplication::palette();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool available = option.state.testFlag(QStyle::State_Enabled);
        const QPalette::ColorGroup group = available ? QPalette::Active : QPalette::Disabled;
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.color(QPalette::Active, QPalette::Highlight));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 5, 5);
        }
        const QColor text = colors.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor muted = chosen || !available ? text : colors.color(group, QPalette::PlaceholderText);
        paintTexts(*painter, option.rect.adjusted(margin, 0, -margin, 0), index, text, muted);
        painter->restore();
    }

private:
    /// The keys have their room for certain, then the name; the menus take what is left.
    static void paintTexts(QPainter &painter, QRect room, const QModelIndex &index, const QColor &text, const QColor &muted)
    {
        constexpr int middle = Qt::AlignVCenter | Qt::TextSingleLine;
        const QFont large = Style::font(14);
        const QFont small = Style::font(12);
        const QFontMetrics largeMetrics(large);
        const QFontMetrics smallMetrics(small);
        painter.setFont(small);
        painter.setPen(muted);
        const QString keys = index.data(KeysRole).toString();
        painter.drawText(room, middle | Qt::AlignRight, keys);
        if (!keys.isEmpty())
            room.setRight(room.right() - smallMetrics.horizontalAdvance(keys) - gap);

        painter.setFont(large);
        painter.setPen(text);
        if (index.data(CheckedRole).toBool())
            painter.drawText(room, middle, QStringLiteral("✓"));
        room.setLeft(room.left() + signWidth);
        const QString name = largeMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width());
        painter.drawText(room, middle, name);
        room.setLeft(room.left() + largeMetrics.horizontalAdvance(name) + gap);

        painter.setFont(small);
        painter.setPen(muted);
        if (room.width() > smallMetrics.height() * 2)
            painter.drawText(room, middle, smallMetrics.elidedText(index.data(PathRole).toString(), Qt::ElideRight, room.width()));
    }
};

/// A command as it is said: "Dark, View ▸ Theme, Ctrl+D, switched on".
QString spoken(const MenuEntry &entry)
{
    QStringList parts{entry.name, entry.path()};
    if (!entry.action->shortcut().isEmpty())
        parts << entry.action->shortcut().toString(QKeySequence::NativeText);
    if (entry.action->isChecked())
        parts << CommandPalette::tr("switched on");
    if (!entry.isAvailable)
        parts << CommandPalette::tr("not possible just now");
    return parts.join(QStringLiteral(", "));
}

} // namespace

CommandPalette::CommandPalette(std::vector<MenuEntry> entries, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_entries(std::move(entries))
    , m_field(new QLineEdit(this))
    , m_list(createList())
    , m_nothing(new QLabel(tr("No command is called that."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Find a command"));
    m_field->setAccessibleName(tr("Command to find"));
    m_field->setPlaceholderText(tr("Find a command, an example or a lesson…"));
    m_field->setFont(Style::font(15));
    m_field->installEventFilter(this);
    m_nothing->setMargin(margin);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(9, 9, 9, 9);
    column->setSpacing(7);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::perform);
    find({});
}

QListWidget *CommandPalette::createList()
{
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("commands"));
    list->setAccessibleName(tr("Commands"));
    list->setItemDelegate(new CommandDelegate(list));
    list->setUniformItemSizes(true);
    list->setFocusPolicy(Qt::NoFocus);
    list->setFrameShape(QFrame::NoFrame);
    list->setMinimumHeight(rowHeight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

void CommandPalette::find(const QString &question)
{
    m_found = found(question, m_entries);
    m_list->clear();
    for (const MenuEntry &entry : m_found)
        addRow(entry);
    m_list->setVisible(!m_found.empty());
    m_nothing->setVisible(m_found.empty());
    choose(0, 1);
    fitHeight();
}

/// As high as what was found needs, within its room.
void CommandPalette::fitHeight()
{
    if (m_room.isEmpty())
        return; // not shown yet
    const QMargins around = layout()->contentsMargins();
    const int rows = std::max<int>(1, m_list->count()) * rowHeight;
    const int high = around.top() + m_field->height() + layout()->spacing() + rows + around.bottom();
    // In one step: a size alone leads window managers to put the window into the corner.
    setGeometry({m_place, QSize(m_room.width(), std::min(high, m_room.height()))});
}

void CommandPalette::addRow(const MenuEntry &entry)
{
    auto *item = new QListWidgetItem(entry.name, m_list);
    item->setData(PathRole, entry.path());
    if (!entry.action)
        return;
    item->setData(KeysRole, keysText(entry.action->shortcuts()));
    item->setData(CheckedRole, entry.action->isChecked());
    item->setData(Qt::AccessibleTextRole, spoken(entry));
    if (!entry.isAvailable)
        item->setFlags(Qt::NoItemFlags);
}

/// Chooses a row or, where that is not available, the next one in a direction; beyond the end it goes on at the other.
void CommandPalette::choose(int row, int direction)
{
    const int rows = m_list->count();
    for (int tried = 0; tried < rows; ++tried, row += direction) {
        row = (row + rows) % rows;
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentRow(row);
            speakChoice();
            return;
        }
    }
    m_list->setCurrentRow(-1);
    speakChoice();
}

/// The keyboard is in the field, so what is chosen below it is the field's description, and is said.
void CommandPalette::speakChoice()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString choice = item ? item->data(Qt::AccessibleTextRole).toString() : (m_found.empty() ? m_nothing->text() : QString());
    m_field->setAccessibleDescription(choice);
    if (!item || !QAccessible::isActive() || !isVisible())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentRow());
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::follow(int key)
{
    const int page = std::max(1, m_list->viewport()->height() / rowHeight - 1);
    const int row = m_list->currentRow();
    const int last = m_list->count() - 1;
    switch (key) {
    case Qt::Key_Down:
        choose(row + 1, 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1, -1);
        return true;
    case Qt::Key_PageDown:
        choose(std::min(row + page, last), -1);
        return true;
    case Qt::Key_PageUp:
        choose(std::max(row - page, 0), 1);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        perform();
        return true;
    }
    return follow(key);
}

/// Performs what is chosen once the palette is gone and the window has the keyboard again.
void CommandPalette::perform()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QPointer<QAction> action = m_found[static_cast<std::size_t>(row)].action;
    QWidget *window = parentWidget();
    hide();
    window->activateWindow();
    if (action)
        QTimer::singleShot(0, action, &QAction::trigger);
    close();
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        close();
    return QDialog::event(event);
}

/// At the top of the window, in its middle.
void CommandPalette::showEvent(QShowEvent *event)
{
    constexpr QSize largest(680, 460);
    constexpr int border = 40;
    const QWidget *window = parentWidget();
    m_room = largest.boundedTo(window->size() - QSize(2 * border, 2 * border));
    resize(m_room);
    m_place = window->mapToGlobal(QPoint((window->width() - width()) / 2, std::min(72, (window->height() - height()) / 2)));
    move(m_place);
    QDialog::showEvent(event);
    m_field->setFocus();
}
