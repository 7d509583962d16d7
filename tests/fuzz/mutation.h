// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/randomnumbers.h"

#include <QByteArray>

#include <vector>

/// Makes inputs out of good and bad ones: some changes at random places, the same for the same seed.
class Mutation
{
public:
    /// `kept` are those to begin with and to take pieces from; at least one.
    Mutation(const std::vector<QByteArray> &kept, std::uint64_t seed)
        : m_kept(kept)
        , m_random(seed)
    {
    }

    QByteArray next();

private:
    const QByteArray &anyKept() { return m_kept[m_random.below(m_kept.size())]; }
    /// A number from 0 to `most`.
    qsizetype upTo(qsizetype most) { return static_cast<qsizetype>(m_random.below(static_cast<std::uint64_t>(most) + 1)); }
    QByteArray pieceOf(const QByteArray &bytes);
    void change(QByteArray &bytes);

    const std::vector<QByteArray> &m_kept;
    RandomNumbers m_random;
};
