// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/commands.h"
#include "app/desktopid.h"
#include "core/model/showntext.h"
#include "ui/appearance.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/runlog.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTimer>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <langinfo.h>

namespace {

enum ExitStatus { DoneStatus = 0, ProblemStatus = 1, UsageStatus = 2 };

void complain(const QString &sentence)
{
    std::fputs(("backprop-studio: " + shownLine(sentence).toUtf8() + '\n').constData(), stderr);
}

int statusOf(const Done &done)
{
    if (done)
        return DoneStatus;
    complain(done.problem());
    return ProblemStatus;
}

/// The arguments as text. Bytes that are no text would come out as the name of another file, so they are refused.
Outcome<QStringList> argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
        if (arguments.last().toLocal8Bit() != argv[i])
            return Problem{QStringLiteral("argument %1 is not UTF-8: \"%2\"").arg(QString::number(i), shownText(arguments.last()))};
    }
    return arguments;
}

/// Qt works in UTF-8 and would say so on standard error under any other locale.
void requireUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int showWindow(int argc, char *argv[], const WindowOptions &options)
{
    Outcome<Loaded> outcome = load(options.project);
    if (!outcome)
        return statusOf(Problem{outcome.problem()});
    Loaded loaded = std::move(outcome).value();
    if (!hasDisplay())
        return statusOf(Problem{QStringLiteral("there is no display for the window; the commands work without one, see --help")});
    applyInterfaceSize();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QLatin1String(programName));
    QApplication::setApplicationVersion(QStringLiteral(BACKPROP_VERSION));
    QApplication::setDesktopFileName(QLatin1String(desktopId));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/%1.svg").arg(QLatin1String(desktopId))));
    speakChosenLanguage(application);
    const std::vector<LeftLog> left = takeLeftLogs(runLogFolder());
    const RunLog log(runLogFolder());
    auto window = std::make_unique<MainWindow>(Opened{std::move(loaded.experiment), options.project.fileName, loaded.bytes});
    window->settleIn();
    if (options.project.fileName.isEmpty() && options.project.example == ProjectChoice().example)
        window->greet();
    window->show();
    QTimer::singleShot(0, window.get(), [&window, &left] {
        window->askToShare();
        window->offerLeftWork();
        window->tellOfCrash(left);
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // A limit to the size of files is one more disk that is full: a save says so, and the program goes on.
    std::signal(SIGXFSZ, SIG_IGN);
    requireUtf8Locale();
    const Outcome<QStringList> arguments = argumentsOf(argc, argv);
    const Outcome<CommandLine> commandLine = arguments ? readCommandLine(arguments.value()) : Problem{arguments.problem()};
    if (!commandLine) {
        complain(commandLine.problem() + QStringLiteral("; see backprop-studio --help"));
        return UsageStatus;
    }
    if (const auto *window = std::get_if<WindowOptions>(&commandLine.value()))
        return showWindow(argc, argv, *window);
    // Commands speak to scripts, too: in English, and with the same numbers everywhere.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    return statusOf(runCommand(commandLine.value()));
}
