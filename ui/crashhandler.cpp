// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/crashhandler.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <exception>

#include <unistd.h>

namespace {

struct Watched
{
    int number;
    const char *lastLine; ///< nothing for a signal that only asks the program to end
};

constexpr std::array<Watched, 8> watched{{{SIGSEGV, "ended by SIGSEGV\n"},
                                          {SIGABRT, "ended by SIGABRT\n"},
                                          {SIGBUS, "ended by SIGBUS\n"},
                                          {SIGFPE, "ended by SIGFPE\n"},
                                          {SIGILL, "ended by SIGILL\n"},
                                          {SIGTERM, nullptr},
                                          {SIGINT, nullptr},
                                          {SIGHUP, nullptr}}};

// A handler has no other way to know these; nothing in it may allocate or take a lock.
volatile sig_atomic_t output = -1;
std::array<char, 4096> name{};
std::array<struct sigaction, watched.size()> before{};
std::terminate_handler terminateBefore = nullptr;
/// A stack that has run over has no room for a handler.
alignas(16) std::array<char, 16384> handlersStack{};

void writeLine(const char *line)
{
    [[maybe_unused]] const ssize_t written = write(output, line, std::strlen(line));
}

void handle(int number)
{
    for (std::size_t i = 0; i < watched.size(); ++i) {
        if (watched[i].number != number)
            continue;
        if (watched[i].lastLine)
            writeLine(watched[i].lastLine);
        else
            unlink(name.data());
        sigaction(number, &before[i], nullptr);
    }
    // Comes as soon as this handler has ended, and finds what was there before it.
    raise(number);
}

void handleTerminate()
{
    writeLine("ended by an exception that nobody caught\n");
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

void watchSignal(std::size_t i)
{
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    sigaction(watched[i].number, nullptr, &before[i]);
    // As under nohup: what is ignored stays so.
    if (before[i].sa_handler != SIG_IGN)
        sigaction(watched[i].number, &action, nullptr);
}

} // namespace

void watchForCrashes(int descriptor, const QByteArray &fileName)
{
    output = descriptor;
    name.fill(0);
    std::copy_n(fileName.cbegin(), std::min<std::size_t>(static_cast<std::size_t>(fileName.size()), name.size() - 1), name.begin());
    stack_t stack = {};
    stack.ss_sp = handlersStack.data();
    stack.ss_size = handlersStack.size();
    sigaltstack(&stack, nullptr);
    for (std::size_t i = 0; i < watched.size(); ++i)
        watchSignal(i);
    terminateBefore = std::set_terminate(handleTerminate);
}

void endCrashWatch()
{
    std::set_terminate(terminateBefore);
    for (std::size_t i = 0; i < watched.size(); ++i)
        sigaction(watched[i].number, &before[i], nullptr);
    output = -1;
}
