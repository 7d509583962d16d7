// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/mutation.h"

#include <array>

namespace {

constexpr int mostChanges = 5;
constexpr qsizetype longestPiece = 64;

/// What readers are likely to stumble over.
const std::array<QByteArray, 24> stumblingBlocks{
    "0",  "-0",   "-1",      "1e308", "1e999", "1e-400", "0e-2147483648", "4294967296",   "9007199254740993",  "1.", ",", ";", "\r\n", "\t",
    "\"", "\\\"", "\\u0000", "{}",    "[]",    "null",   "\xEF\xBB\xBF",  "\xED\xA0\x80", QByteArray(1, '\0'), "--"};

} // namespace

QByteArray Mutation::next()
{
    QByteArray bytes = anyKept();
    for (qsizetype changes = 1 + upTo(mostChanges - 1); changes > 0; --changes)
        change(bytes);
    return bytes;
}

QByteArray Mutation::pieceOf(const QByteArray &bytes)
{
    const qsizetype start = upTo(bytes.size());
    return bytes.mid(start, upTo(longestPiece));
}

void Mutation::change(QByteArray &bytes)
{
    enum { FlipBit, SetByte, Remove, CutOff, Repeat, Splice, Stumble, Replace, Kinds };
    const qsizetype at = upTo(bytes.size());
    const auto byte = static_cast<char>(m_random.below(256));
    switch (m_random.below(Kinds)) {
    case FlipBit:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << m_random.below(8)));
        break;
    case SetByte:
        if (at < bytes.size())
            bytes[at] = byte;
        break;
    case Remove:
        bytes.remove(at, 1 + upTo(longestPiece));
        break;
    case CutOff:
        // Seldom, as most of what is cut off is refused for the same reason.
        if (m_random.below(4) == 0)
            bytes.truncate(at);
        break;
    case Repeat:
        bytes.insert(at, pieceOf(bytes));
        break;
    case Splice:
        bytes.insert(at, pieceOf(anyKept()));
        break;
    case Stumble:
        bytes.insert(at, stumblingBlocks[m_random.below(stumblingBlocks.size())]);
        break;
    case Replace:
        bytes.replace(at, 1 + upTo(3), stumblingBlocks[m_random.below(stumblingBlocks.size())]);
        break;
    }
}
