// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowdriver.h"
#include "ui/appearance.h"
#include "ui/applicationsettings.h"
#include "ui/widgetstyle.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QDockWidget>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

namespace {

using Theme = Style::Theme;

constexpr Theme themes[] = {Theme::Light, Theme::Dark, Theme::ContrastLight, Theme::ContrastDark};

/// WCAG 2.1, relative luminance and contrast ratio, written down from the recommendation.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor tinted(const QColor &ground, const QColor &tint, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(ground.redF(), tint.redF()), mix(ground.greenF(), tint.greenF()), mix(ground.blueF(), tint.blueF()));
}

struct Role
{
    QString name;
    QColor color;
};

/// What stands on what in one style: a foreground, its grounds, and how much contrast it takes.
class Pairs
{
public:
    explicit Pairs(const Style &style)
        : m_style(style)
        , m_text(style.isContrast() ? 7.0 : 4.5)
    {
        const Role window{QStringLiteral("window"), style.window};
        const Role canvas{QStringLiteral("canvas"), style.canvas};
        const Role raised{QStringLiteral("raised"), style.raised};
        const Role button{QStringLiteral("button"), style.button};
        const Role hover{QStringLiteral("buttonHover"), style.buttonHover};
        const std::vector<Role> grounds{window, canvas, raised};

        text({QStringLiteral("text"), style.text}, {window, canvas, raised, button, hover});
        text({QStringLiteral("textMuted"), style.textMuted}, {window, canvas, raised, button});
        text({QStringLiteral("textStale"), style.textStale}, grounds);
        text({QStringLiteral("accent"), style.accent}, grounds);
        text({QStringLiteral("error"), style.error}, grounds);
        text({QStringLiteral("good"), style.good}, grounds);
        text({QStringLiteral("accentText"), style.accentText}, {{QStringLiteral("accent"), style.accent}});
        text({QStringLiteral("dark text"), QColor(0x10, 0x13, 0x1a)}, {{QStringLiteral("highlight"), style.highlight}});
        text({QStringLiteral("a mark"), style.negative}, grounds);

        std::vector<Role> factors{{QStringLiteral("∂E/∂out"), style.factorErrorByOut},
                                  {QStringLiteral("∂out/∂net"), style.factorOutByNet},
                                  {QStringLiteral("∂net/∂w"), style.factorNetByParameter}};
        for (int i = 0; i < style.paths.size(); ++i)
            factors.push_back({QStringLiteral("path %1").arg(i), style.paths[i]});
        for (const Role &factor : factors) {
            text(factor, grounds);
            for (const Role &ground : grounds)
                text(factor, {{ground.name + QStringLiteral(" tinted"), tinted(ground.color, factor.color, style.factorFillOpacity)}});
        }

        graphics({QStringLiteral("outline"), style.outline}, {window, canvas, raised, button});
        graphics({QStringLiteral("positive"), style.positive}, grounds);
        graphics({QStringLiteral("negative"), style.negative}, grounds);
        graphics({QStringLiteral("neutral"), style.neutral}, grounds);
        graphics({QStringLiteral("mapLow"), style.mapLow}, {{QStringLiteral("mapMiddle"), style.mapMiddle}});
        graphics({QStringLiteral("mapHigh"), style.mapHigh}, {{QStringLiteral("mapMiddle"), style.mapMiddle}});
        graphics({QStringLiteral("surfacePath"), style.surfacePath},
                 {{QStringLiteral("surfaceLow"), style.surfaceLow}, {QStringLiteral("surfaceHigh"), style.surfaceHigh}});
    }

    QStringList failing() const { return m_failing; }
    int count() const { return m_count; }

private:
    void text(const Role &role, const std::vector<Role> &grounds) { check(role, grounds, m_text); }
    void graphics(const Role &role, const std::vector<Role> &grounds) { check(role, grounds, 3.0); }
    void check(const Role &role, const std::vector<Role> &grounds, double least)
    {
        for (const Role &ground : grounds) {
            ++m_count;
            if (const double ratio = contrast(role.color, ground.color); ratio < least)
                m_failing << QStringLiteral("%1 on %2: %3 < %4").arg(role.name, ground.name).arg(ratio, 0, 'f', 2).arg(least);
        }
    }

    const Style &m_style;
    double m_text;
    int m_count = 0;
    QStringList m_failing;
};

/// A settings portal as a desktop has it, with one answer for each key.
class FakePortal : public QDBusVirtualObject
{
public:
    void set(const QString &key, const QVariant &value) { m_values[key] = value; }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString key = message.arguments().value(1).toString();
        if (message.member() != QLatin1String("Read") || !m_values.contains(key))
            return connection.send(message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), key));
        const QVariant inner = QVariant::fromValue(QDBusVariant(m_values[key]));
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }

private:
    QHash<QString, QVariant> m_values;
};

QString settingsFile()
{
    return applicationSettings().fileName();
}

} // namespace

/// Light, dark, high contrast, with or without motion; as people say or their desktop does.
class TestLooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void contrastIsWhatItIsCalled();
    void colorsCanBeToldFromTheirGround_data();
    void colorsCanBeToldFromTheirGround();
    void everyColorOfTheSheetIsKnown();
    void highContrastByMenu();
    void settingsAreKept();
    void nonsenseCostsNothing_data();
    void nonsenseCostsNothing();
    void nothingMoves();
    void followsThePortal();
    void interfaceSize();
    void theFontHasASizeInPoints();

private:
    QTemporaryDir m_settings;
};

void TestLooks::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestLooks::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    applicationSettings().clear();
}

void TestLooks::contrastIsWhatItIsCalled()
{
    // The recommendation's own examples.
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestLooks::colorsCanBeToldFromTheirGround_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("high contrast, light") << Theme::ContrastLight;
    QTest::newRow("high contrast, dark") << Theme::ContrastDark;
}

void TestLooks::colorsCanBeToldFromTheirGround()
{
    QFETCH(Theme, theme);
    for (const Style &style : {Style::of(theme), Style::wall(theme)}) {
        const Pairs pairs(style);
        QVERIFY(pairs.count() > 70);
        QVERIFY2(pairs.failing().isEmpty(), qPrintable(pairs.failing().join(u'\n')));
    }
}

void TestLooks::everyColorOfTheSheetIsKnown()
{
    for (const Theme theme : themes) {
        applyToApplication(Style::of(theme));
        static const QRegularExpression token(QStringLiteral("\\{[a-zA-Z]+\\}"));
        const QRegularExpressionMatch match = token.match(qApp->styleSheet());
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }
    qApp->setStyleSheet(QString());
    QApplication::setPalette(QPalette());
}

void TestLooks::highContrastByMenu()
{
    OPEN_WINDOW(driver);
    const QColor usual = QApplication::palette().color(QPalette::WindowText);
    driver.action("High contrast")->trigger();
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::white));
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), QColor(Qt::black));
    driver.action("Dark")->trigger();
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), QColor(Qt::white));
    QVERIFY(driver.action("High contrast")->isChecked());
    driver.action("Light")->trigger();
    driver.action("High contrast")->trigger();
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), usual);
}

void TestLooks::settingsAreKept()
{
    const Looks wanted{Looks::Brightness::Dark, Looks::Switch::On, Looks::Switch::Off, 150};
    wanted.toSettings();
    QVERIFY(Looks::fromSettings() == wanted);
    const Appearance appearance;
    QCOMPARE(appearance.style().theme, Theme::ContrastDark);
    QVERIFY(!appearance.isAnimated());
}

void TestLooks::nonsenseCostsNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("no settings at all") << QByteArray("\x00\xff\xfe not a settings file \x01[[[", 28);
    QTest::newRow("numbers out of range") << QByteArray("[General]\ntheme=17\ncontrast=-4\nmotion=99\nsize=3\ndigits=88\nstart=7\n");
    QTest::newRow("words for numbers") << QByteArray("[General]\ntheme=blue\ncontrast=yes\nsize=huge\nrecentFiles=@Invalid()\n");
    QTest::newRow("a broken arrangement") << QByteArray("[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0garbage)\n"
                                                        "state=@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x1garbage)\nbordersByHand=perhaps\n");
}

void TestLooks::nonsenseCostsNothing()
{
    QFETCH(QByteArray, file);
    const QString name = settingsFile();
    applicationSettings().sync();
    QVERIFY(QDir().mkpath(QFileInfo(name).absolutePath()));
    QFile broken(name);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(file);
    broken.close();
    {
        OPEN_WINDOW(driver);
        driver.window().settleIn();
        QVERIFY(Looks::fromSettings() == Looks());
        QVERIFY(driver.window().findChild<QDockWidget *>(QStringLiteral("chainRuleDock"))->isVisible());
        QVERIFY(driver.window().findChild<QDockWidget *>(QStringLiteral("errorCurveDock"))->isVisible());
        driver.action("Dark")->trigger();
        QVERIFY(driver.window().close());
    }
    // What is chosen now is kept, as if there had never been anything else.
    QCOMPARE(Looks::fromSettings().brightness, Looks::Brightness::Dark);
    QFile::remove(name);
}

void TestLooks::nothingMoves()
{
    OPEN_WINDOW(driver);
    const auto changesByItself = [&driver] {
        driver.session().stepBy(StepSize::OneIteration);
        driver.session().stepBy(StepSize::OnePhase);
        QApplication::processEvents();
        const QImage now = driver.view().grab().toImage();
        QTest::qWait(1500);
        return now != driver.view().grab().toImage();
    };
    QVERIFY(changesByItself());
    driver.action("Animate steps")->trigger();
    QVERIFY(!driver.action("Animate steps")->isChecked());
    QVERIFY(!changesByItself());

    // Nonsense is refused without a shake.
    driver.click(WeightId{2, 0, 0});
    driver.type("abc");
    driver.key(Qt::Key_Return);
    QVERIFY(!driver.complaint().isEmpty());
    const QPoint rest = driver.editor().pos();
    QTest::qWait(60);
    QCOMPARE(driver.editor().pos(), rest);
    driver.key(Qt::Key_Escape);
}

void TestLooks::followsThePortal()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("There is no dbus-daemon for a bus of its own.");
    QProcess bus;
    bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(bus.waitForReadyRead(10'000));
    const QByteArray address = bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);

    QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
    FakePortal portal;
    portal.set(QStringLiteral("color-scheme"), 1U);
    portal.set(QStringLiteral("enable-animations"), false);
    QVERIFY(desktop.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    const auto tell = [&desktop](const char *group, const char *key, const QVariant &value) {
        QDBusMessage signal
            = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                         QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal << QLatin1String(group) << QLatin1String(key) << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(desktop.send(signal));
    };
    {
        Appearance appearance;
        QTRY_COMPARE(appearance.style().theme, Theme::Dark);
        QTRY_VERIFY(!appearance.isAnimated());
        QCOMPARE(Style::themeOf(QApplication::palette()), Theme::Dark);

        tell("org.freedesktop.appearance", "color-scheme", 2U);
        QTRY_COMPARE(appearance.style().theme, Theme::Light);
        tell("org.freedesktop.appearance", "contrast", 1U);
        QTRY_COMPARE(appearance.style().theme, Theme::ContrastLight);
        tell("org.gnome.desktop.interface", "enable-animations", true);
        QTRY_VERIFY(appearance.isAnimated());

        // What somebody has chosen here counts more than the desktop.
        appearance.setLooks({Looks::Brightness::Dark, Looks::Switch::Off, Looks::Switch::Off, 100});
        QCOMPARE(appearance.style().theme, Theme::Dark);
        tell("org.freedesktop.appearance", "color-scheme", 2U);
        QTest::qWait(100);
        QCOMPARE(appearance.style().theme, Theme::Dark);
        QVERIFY(!appearance.isAnimated());
        appearance.setLooks({});
        tell("org.freedesktop.appearance", "contrast", 0U);
        tell("org.freedesktop.appearance", "color-scheme", 1U);
        QTRY_COMPARE(appearance.style().theme, Theme::Dark);
    }
    // The next start is dark from its first moment on.
    QCOMPARE(Appearance().style().theme, Theme::Dark);
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("qt_default_session_bus"));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    bus.terminate();
    bus.waitForFinished();
}

/// Qt's sketch of a page, in its dialog for pages, makes the application's font smaller by its points.
void TestLooks::theFontHasASizeInPoints()
{
    applyToApplication(Style::of(Theme::Light));
    QVERIFY(QApplication::font().pointSizeF() > 0.0);
    QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 13);
}

void TestLooks::interfaceSize()
{
    const auto sized = [](int size, const char *given) {
        Looks looks;
        looks.size = size;
        looks.toSettings();
        qunsetenv("BACKPROP_STUDIO_GIVEN_SCALE");
        given ? qputenv("QT_SCALE_FACTOR", given) : qunsetenv("QT_SCALE_FACTOR");
        applyInterfaceSize();
        return qgetenv("QT_SCALE_FACTOR");
    };
    QCOMPARE(sized(100, nullptr), QByteArray());
    QCOMPARE(sized(100, "2"), QByteArray("2"));
    QCOMPARE(sized(150, nullptr), QByteArray("1.5"));
    QVERIFY(!environmentForRestart().contains(QStringLiteral("QT_SCALE_FACTOR")));
    QCOMPARE(sized(150, "2"), QByteArray("3"));
    QCOMPARE(environmentForRestart().value(QStringLiteral("QT_SCALE_FACTOR")), QStringLiteral("2"));
    QCOMPARE(sized(80, "nonsense"), QByteArray("0.8"));
    qunsetenv("QT_SCALE_FACTOR");
    qunsetenv("BACKPROP_STUDIO_GIVEN_SCALE");
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
