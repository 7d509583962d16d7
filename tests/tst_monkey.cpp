// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/figures.h"
#include "tests/support/monkey.h"
#include "tests/support/windowtruth.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <deque>
#include <mutex>
#include <thread>

namespace {

constexpr double longestSeconds = 5.0; ///< that the window's thread may compute for an event
constexpr int hangSeconds = 180; ///< until an event counts as one that never returns
constexpr const char *linkSchemes[] = {"http", "https", "mailto", "file"};
constexpr std::size_t told = 20; ///< events that are told when something is found

/// What Qt has warned of since somebody last asked.
QString warnings;
QtMessageHandler handlerBefore = nullptr;

void collectWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg)
        handlerBefore(type, context, text);
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    // What Qt says of a platform without a screen, and of a computer without a printer.
    const bool isExpected = text.startsWith(QLatin1String("This plugin does not support"))
        || text == QLatin1String("QPageSetupDialog: Cannot be used on non-native printers");
    if (type != QtDebugMsg && type != QtInfoMsg && !isExpected)
        warnings += text + QLatin1Char('\n');
}

/// Ends the program if an event does not return: there is nobody else left to say so.
class Watchdog
{
public:
    explicit Watchdog(std::uint32_t seed)
        : m_thread([this, seed](const std::stop_token &stop) { watch(stop, seed); })
    {
    }
    void eventDone() { ++m_done; }

private:
    void watch(const std::stop_token &stop, std::uint32_t seed)
    {
        long long seen = -1;
        for (int quiet = 0; !stop.stop_requested(); ++quiet) {
            if (m_done != std::exchange(seen, m_done))
                quiet = 0;
            if (quiet > hangSeconds * 10) {
                std::fprintf(stderr, "BACKPROP_SEED=%u: event %lld does not return\n", seed, seen + 1);
                std::abort();
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }

    std::atomic<long long> m_done = 0;
    std::jthread m_thread;
};

/// Seconds that this thread has computed.
double computedSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// The same in every ./check, and another in each ./check long.
std::uint32_t chosenSeed()
{
    const QByteArray given = qgetenv("BACKPROP_SEED");
    return given.isEmpty() ? static_cast<std::uint32_t>(turns(1, QDateTime::currentMSecsSinceEpoch())) : given.toUInt();
}

/// Where a random use may write: nothing of the user's own is in reach.
void moveInto(const QString &folder)
{
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR"})
        qputenv(variable, folder.toUtf8());
    QDir::setCurrent(folder);
}

} // namespace

#ifdef __SANITIZE_ADDRESS__
/// The address sanitizer remembers the calls that led to each allocation. Qt's libraries keep no frame pointers, so that what it takes
/// for those calls is new nearly every time, and it would become slower and larger with every event. The nearest call is enough.
extern "C" const char *__asan_default_options();
const char *__asan_default_options()
{
    return "malloc_context_size=1";
}
#endif

/// The real window in the hands of somebody who tries everything: nothing breaks, and all that it shows agrees.
class TestMonkey : public QObject
{
    Q_OBJECT

public slots:
    void ignoreLink(const QUrl &) { }

private slots:
    void initTestCase();
    void cleanupTestCase();
    void nothingBreaks();

private:
    QString finding(Monkey &monkey, double computed);

    std::deque<QString> m_last;
};

void TestMonkey::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    for (const char *scheme : linkSchemes)
        QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "ignoreLink");
    handlerBefore = qInstallMessageHandler(collectWarnings);
}

void TestMonkey::cleanupTestCase()
{
    qInstallMessageHandler(handlerBefore);
    for (const char *scheme : linkSchemes)
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

/// What an event has brought to light; empty if nothing.
QString TestMonkey::finding(Monkey &monkey, double computed)
{
    constexpr long long between = 500;
    if (!warnings.isEmpty())
        return std::exchange(warnings, {});
    if (computed > longestSeconds)
        return QStringLiteral("it took %1 s").arg(computed);
    const QString wrong = contradiction(monkey.window());
    if (wrong.isEmpty() && monkey.count() % between == 0)
        return monkey.undoAll();
    return wrong;
}

void TestMonkey::nothingBreaks()
{
    const QTemporaryDir folder;
    moveInto(folder.path());
    const std::uint32_t seed = chosenSeed();
    std::printf("BACKPROP_SEED=%u\n", seed);
    std::fflush(stdout);
    const long long events = turns(2'000, 100'000);
    const bool tells = qEnvironmentVariableIsSet("BACKPROP_TELL");
    QString found;
    Monkey monkey(seed, folder.path());
    Watchdog watchdog(seed);
    while (found.isEmpty() && monkey.count() < events) {
        const double before = computedSeconds();
        m_last.push_back(monkey.act());
        const double computed = computedSeconds() - before;
        if (tells)
            std::fprintf(stderr, "%s (%.3f s)\n", qPrintable(m_last.back()), computed);
        if (m_last.size() > told)
            m_last.pop_front();
        found = finding(monkey, computed);
        watchdog.eventDone();
    }
    note({QStringLiteral("random events in the real window: warnings, disagreements, hangs"),
          QStringLiteral("%1 in %L2").arg(found.isEmpty() ? 0 : 1).arg(monkey.count()), QStringLiteral("0"), found.isEmpty()});
    if (!found.isEmpty())
        QFAIL(qPrintable(
            QStringLiteral("BACKPROP_SEED=%1: %2\n%3").arg(seed).arg(found, QStringList(m_last.begin(), m_last.end()).join(u'\n'))));
}

int main(int argc, char *argv[])
{
    // The settings offer to start the program once more, which this one is not.
    if (qEnvironmentVariableIsSet("BACKPROP_MONKEY"))
        return 0;
    qputenv("BACKPROP_MONKEY", "1");
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(24 * 3600 * 1000));
    QApplication application(argc, argv);
    TestMonkey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_monkey.moc"
