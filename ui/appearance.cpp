// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance.h"

#include "ui/applicationsettings.h"
#include "ui/desktoplooks.h"
#include "ui/widgetstyle.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace {

constexpr char scaleVariable[] = "QT_SCALE_FACTOR";
/// What stood there before we multiplied it.
constexpr char givenVariable[] = "BACKPROP_STUDIO_GIVEN_SCALE";

QString themeKey()
{
    return QStringLiteral("theme");
}

QString contrastKey()
{
    return QStringLiteral("contrast");
}

QString motionKey()
{
    return QStringLiteral("motion");
}

QString sizeKey()
{
    return QStringLiteral("size");
}

/// One of three; the first if the settings have none of them.
template<typename Choice>
Choice choiceIn(const QSettings &settings, const QString &key)
{
    const int number = settings.value(key).toInt();
    return number >= 0 && number <= 2 ? static_cast<Choice>(number) : Choice();
}

/// A label shows what a file says as it stands there: only one that is told to show formatted text takes tags for more than that.
void showTagsAsText(QObject *widget)
{
    auto *label = qobject_cast<QLabel *>(widget);
    // A tip of the program has tags, so that its lines are broken.
    if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

bool decided(Looks::Switch choice, std::optional<bool> desktop, bool otherwise)
{
    return choice == Looks::Switch::AsDesktop ? desktop.value_or(otherwise) : choice == Looks::Switch::On;
}

} // namespace

Looks Looks::fromSettings()
{
    const QSettings settings = applicationSettings();
    Looks looks;
    looks.brightness = choiceIn<Brightness>(settings, themeKey());
    looks.contrast = choiceIn<Switch>(settings, contrastKey());
    looks.motion = choiceIn<Switch>(settings, motionKey());
    const int size = settings.value(sizeKey(), looks.size).toInt();
    if (size >= smallest && size <= largest)
        looks.size = size;
    return looks;
}

void Looks::toSettings() const
{
    QSettings settings = applicationSettings();
    settings.setValue(themeKey(), static_cast<int>(brightness));
    settings.setValue(contrastKey(), static_cast<int>(contrast));
    settings.setValue(motionKey(), static_cast<int>(motion));
    settings.setValue(sizeKey(), size);
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_looks(Looks::fromSettings())
    , m_desktop(new DesktopLooks(this))
    , m_desktopPalette(QApplication::palette())
{
    connect(m_desktop, &DesktopLooks::changed, this, &Appearance::dress);
    qApp->installEventFilter(this);
    dress();
}

Appearance::~Appearance()
{
    // Whoever dresses the program next must see the desktop's own colours.
    QApplication::setPalette(QPalette());
}

void Appearance::setLooks(const Looks &looks)
{
    m_looks = looks;
    m_looks.toSettings();
    dress();
}

Style::Theme Appearance::theme() const
{
    const bool desktop = m_desktop->dark().value_or(Style::themeOf(m_desktopPalette) == Style::Theme::Dark);
    const bool dark = m_looks.brightness == Looks::Brightness::AsDesktop ? desktop : m_looks.brightness == Looks::Brightness::Dark;
    if (decided(m_looks.contrast, m_desktop->contrast(), false))
        return dark ? Style::Theme::ContrastDark : Style::Theme::ContrastLight;
    return dark ? Style::Theme::Dark : Style::Theme::Light;
}

void Appearance::dress()
{
    if (const bool animated = decided(m_looks.motion, m_desktop->motion(), true); animated != m_animated) {
        m_animated = animated;
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_AnimateToolBox}) {
            if (!animated)
                QApplication::setEffectEnabled(effect, false);
        }
        emit motionChanged(animated);
    }
    const Style *style = &Style::of(theme());
    if (style == m_style)
        return;
    m_style = style;
    applyToApplication(*style);
    emit styleChanged();
}

/// Where there is no portal, the platform tells of another theme by other colours.
bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        QApplication::setPalette(QPalette());
        if (const QPalette palette = QApplication::palette(); palette.color(QPalette::Window) != m_style->window)
            m_desktopPalette = palette;
        m_style = nullptr;
        dress();
    }
    if (event->type() == QEvent::Polish)
        showTagsAsText(watched);
    return QObject::eventFilter(watched, event);
}

void applyInterfaceSize()
{
    const int size = Looks::fromSettings().size;
    if (size == 100)
        return;
    const QByteArray given = qgetenv(scaleVariable);
    bool understood = false;
    const double desktop = given.toDouble(&understood);
    qputenv(givenVariable, given);
    qputenv(scaleVariable, QByteArray::number((understood && desktop > 0.0 ? desktop : 1.0) * size / 100.0));
}

QProcessEnvironment environmentForRestart()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (environment.contains(QLatin1String(givenVariable))) {
        const QString given = environment.value(QLatin1String(givenVariable));
        environment.remove(QLatin1String(givenVariable));
        if (given.isEmpty())
            environment.remove(QLatin1String(scaleVariable));
        else
            environment.insert(QLatin1String(scaleVariable), given);
    }
    return environment;
}
