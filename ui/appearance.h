// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style.h"

#include <QObject>
#include <QProcessEnvironment>

#include <optional>

class DesktopLooks;

/// How somebody wants the program to look.
struct Looks
{
    enum class Brightness { AsDesktop, Light, Dark };
    enum class Switch { AsDesktop, On, Off };

    static constexpr int smallest = 80;
    static constexpr int largest = 200;

    Brightness brightness = Brightness::AsDesktop;
    Switch contrast = Switch::AsDesktop;
    Switch motion = Switch::AsDesktop;
    int size = 100; ///< of everything, in per cent; from the next start on

    bool operator==(const Looks &) const = default;

    /// As the settings have it; what makes no sense there counts as not said.
    static Looks fromSettings();
    void toSettings() const;
};

/// Dresses the whole program as people, or else their desktop, want it, and follows when they change their minds.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);
    ~Appearance() override;

    const Looks &looks() const { return m_looks; }
    /// Puts the looks into effect, and keeps them.
    void setLooks(const Looks &looks);

    const Style &style() const { return *m_style; }
    bool isAnimated() const { return m_animated; }

signals:
    void styleChanged();
    void motionChanged(bool animated);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    Style::Theme theme() const;

    Looks m_looks;
    DesktopLooks *m_desktop;
    QPalette m_desktopPalette; ///< as it is where the program has not dressed itself
    const Style *m_style = nullptr;
    bool m_animated = true;
};

/// Makes everything as large as the settings say. To be called before there is an application.
void applyInterfaceSize();
/// The environment for starting the program once more, without what applyInterfaceSize() has put into it.
QProcessEnvironment environmentForRestart();
