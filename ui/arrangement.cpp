// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/arrangement.h"

#include "ui/applicationsettings.h"
#include "ui/screenroom.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

namespace {

/// Counts up when docks come or go, so that an older program's arrangement is left alone.
constexpr int arrangementVersion = 1;

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString stateKey()
{
    return QStringLiteral("window/state");
}

/// A window's state with a digest behind it, because Qt crashes over one that is not as it was written.
QByteArray sealed(const QByteArray &state)
{
    return state + QCryptographicHash::hash(state, QCryptographicHash::Sha256);
}

/// The state that was sealed; nothing if something has become of it.
QByteArray unsealed(const QByteArray &bytes)
{
    const QByteArray state = bytes.chopped(std::min(bytes.size(), qsizetype(QCryptographicHash::hashLength(QCryptographicHash::Sha256))));
    return bytes == sealed(state) ? state : QByteArray();
}

QString byHandKey()
{
    return QStringLiteral("window/bordersByHand");
}

QString movableKey()
{
    return QStringLiteral("window/movablePanels");
}

/// Qt names the buttons of all title bars alike.
void nameButton(const QDockWidget *dock, const char *objectName, const QString &name)
{
    auto *button = dock->findChild<QAbstractButton *>(QLatin1String(objectName), Qt::FindDirectChildrenOnly);
    if (!button)
        return;
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
}

bool isOnAScreen(const QWidget &widget)
{
    const QPoint grip = widget.frameGeometry().topLeft() + QPoint(widget.width() / 2, 8);
    return std::ranges::any_of(QGuiApplication::screens(),
                               [grip](const QScreen *screen) { return screen->availableGeometry().contains(grip); });
}

} // namespace

QDockWidget *Arrangement::dock(const QString &name, const QString &title, QWidget *content, QMainWindow *window)
{
    auto *result = new QDockWidget(title, window);
    result->setObjectName(name);
    result->setWidget(content);
    return result;
}

Arrangement::Arrangement(QMainWindow &window, const Docks &docks)
    : QObject(&window)
    , m_window(window)
    , m_docks(docks)
{
    for (QDockWidget *dock : all()) {
        dressDock(dock);
        connect(dock, &QDockWidget::topLevelChanged, this, [this, dock] { dressDock(dock); });
    }
}

/// A dock that floats can be moved and put back in any case.
void Arrangement::dressDock(QDockWidget *dock) const
{
    const bool titled = m_movable || dock->isFloating();
    if (!titled && !dock->titleBarWidget())
        dock->setTitleBarWidget(new QWidget(dock));
    QWidget *blank = dock->titleBarWidget();
    if (titled && blank) {
        dock->setTitleBarWidget(nullptr);
        blank->deleteLater();
    }
    // All can be closed, from the menu: without this its entries would rest.
    dock->setFeatures(titled ? QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable
                             : QDockWidget::DockWidgetFeatures(QDockWidget::DockWidgetClosable));
    // Afterwards, because Qt names them anew with every change.
    nameButton(dock, "qt_dockwidget_closebutton", tr("Close: %1").arg(dock->windowTitle()));
    nameButton(dock, "qt_dockwidget_floatbutton", tr("Take out or put back: %1").arg(dock->windowTitle()));
}

void Arrangement::setMovable(bool movable)
{
    if (movable == m_movable)
        return;
    m_movable = movable;
    for (QDockWidget *dock : all())
        dressDock(dock);
    emit movableChanged(movable);
}

bool Arrangement::isAsShared() const
{
    // A panel that is closed, floats or stands elsewhere has not the size that it was given.
    const bool ruleStands = m_docks.rule->isVisible() && !m_docks.rule->isFloating();
    const bool chartStands = m_docks.chart->isVisible() && !m_docks.chart->isFloating();
    return (!ruleStands || m_docks.rule->width() == m_share.width()) && (!chartStands || m_docks.chart->height() == m_share.height());
}

void Arrangement::shareRoom()
{
    if (m_byHand || (m_share.isValid() && !isAsShared()))
        return;
    const int width = m_window.width();
    const int height = m_window.height();
    m_share = {std::clamp(width / 4, 270, 380), std::clamp(height * 23 / 100, 140, 280)};
    if (m_docks.side->isVisible())
        m_window.resizeDocks({m_docks.side, m_docks.rule}, {std::clamp(width / 5, 240, 330), m_share.width()}, Qt::Horizontal);
    else
        m_window.resizeDocks({m_docks.rule}, {m_share.width()}, Qt::Horizontal);
    m_window.resizeDocks({m_docks.chart}, {m_share.height()}, Qt::Vertical);
}

/// On a low screen, or where everything is enlarged, the diagram needs the curve's room.
bool Arrangement::hasRoomForChart() const
{
    constexpr int low = 500;
    return m_window.height() >= low;
}

/// The screen may be another one than the last time, or everything larger than it was.
void Arrangement::keepOnScreen()
{
    const QRect room = m_window.screen()->availableGeometry();
    const QSize size = onScreen(m_window, m_window.size());
    if (size == m_window.size() || m_window.isMaximized() || m_window.isFullScreen())
        return;
    m_window.resize(size);
    m_window.move(room.topLeft());
}

void Arrangement::restore()
{
    const QSettings settings = applicationSettings();
    if (m_window.restoreGeometry(settings.value(geometryKey()).toByteArray()))
        keepOnScreen();
    setMovable(settings.value(movableKey()).toBool());
    if (!m_window.restoreState(unsealed(settings.value(stateKey()).toByteArray()), arrangementVersion)) {
        m_docks.chart->setVisible(hasRoomForChart());
        return;
    }
    m_byHand = settings.value(byHandKey()).toBool();
    for (QDockWidget *dock : all()) {
        if (dock->isFloating() && !isOnAScreen(*dock))
            dock->setFloating(false);
        dressDock(dock);
    }
    // What stands beside the diagram follows from what is opened.
    m_docks.side->hide();
}

void Arrangement::save() const
{
    QSettings settings = applicationSettings();
    settings.setValue(geometryKey(), m_window.saveGeometry());
    settings.setValue(stateKey(), sealed(m_window.saveState(arrangementVersion)));
    settings.setValue(byHandKey(), m_byHand || (m_share.isValid() && !isAsShared()));
    settings.setValue(movableKey(), m_movable);
}

void Arrangement::reset()
{
    const bool side = m_docks.side->isVisible();
    const std::pair<QDockWidget *, Qt::DockWidgetArea> places[]
        = {{m_docks.side, Qt::LeftDockWidgetArea}, {m_docks.rule, Qt::RightDockWidgetArea}, {m_docks.chart, Qt::BottomDockWidgetArea}};
    for (const auto &[dock, area] : places) {
        dock->setFloating(false);
        m_window.addDockWidget(area, dock);
        dock->setVisible(dock != m_docks.side || side);
    }
    m_docks.chart->setVisible(hasRoomForChart());
    setMovable(false);
    m_byHand = false;
    m_share = {};
    shareRoom();
}
