// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktoplooks.h"

#include "ui/applicationsettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String settings("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String gnome("org.gnome.desktop.interface");

/// Whether there is a bus to ask; looking for one that isn't would start programs and take its time.
bool hasBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
}

QString keptKey(const QString &key)
{
    return QStringLiteral("desktop/") + key;
}

/// Portals pack a value into one variant more than they say.
QVariant unpacked(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopLooks::DesktopLooks(QObject *parent)
    : QObject(parent)
{
    if (!hasBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Before the first message QtDBus does not know the slot's types by their names, and would find no such slot.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    // From whoever has the name: asking who that is would hold the start up.
    bus.connect(QString(), path, settings, QStringLiteral("SettingChanged"), this, SLOT(take(QString, QString, QDBusVariant)));
    // As it was the last time, until the answers come: a window that flashes white hurts in a dark room.
    const QSettings kept = applicationSettings();
    for (const QString &key : {QStringLiteral("color-scheme"), QStringLiteral("contrast")}) {
        if (kept.contains(keptKey(key)))
            understand(appearance, key, kept.value(keptKey(key)));
    }
    ask(appearance, QStringLiteral("color-scheme"));
    ask(appearance, QStringLiteral("contrast"));
    ask(gnome, QStringLiteral("enable-animations"));
}

void DesktopLooks::ask(const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    question << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        // A desktop without a portal, or with one that has never heard of the key, says nothing; 0 is just that.
        take(group, key, reply.isValid() ? reply.value() : QDBusVariant(key == QLatin1String("enable-animations") ? 1U : 0U));
        watcher->deleteLater();
    });
}

void DesktopLooks::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    const QVariant bare = unpacked(value.variant());
    if (!understand(group, key, bare))
        return;
    if (group == appearance)
        applicationSettings().setValue(keptKey(key), bare.toUInt());
    emit changed();
}

bool DesktopLooks::understand(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearance && key == QLatin1String("color-scheme"))
        m_dark = value.toUInt() == 0 ? std::nullopt : std::optional(value.toUInt() == 1); // 0: no preference, 1: dark, 2: light
    else if (group == appearance && key == QLatin1String("contrast"))
        m_contrast = value.toUInt() == 1;
    else if (group == gnome && key == QLatin1String("enable-animations"))
        m_motion = value.toBool();
    else
        return false;
    return true;
}
