// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the man page and the completion while the program is built: describe-commands man|bash > FILE

#include "app/bashcompletion.h"
#include "app/manpage.h"

#include <cstdio>

int main(int argc, char *argv[])
{
    const bool isMan = argc == 2 && qstrcmp(argv[1], "man") == 0;
    const bool isBash = argc == 2 && qstrcmp(argv[1], "bash") == 0;
    if (!isMan && !isBash) {
        std::fputs("usage: describe-commands man|bash > FILE\n", stderr);
        return 2;
    }
    const QByteArray text = (isMan ? manPage() : bashCompletion()).toUtf8();
    return std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout) == static_cast<std::size_t>(text.size()) ? 0 : 1;
}
