// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// One page of the user guide, which docs/guide/ holds and the program carries.
struct GuidePage
{
    QString name; ///< "running.md"
    QString title; ///< its first heading
    QString markdown; ///< without the comment on top, and with a caption below each picture

    bool operator==(const GuidePage &) const = default;
};

/// All pages: the index, and then the others in the order in which it names them.
std::vector<GuidePage> guidePages();

/// A page's Markdown as it is to be read in the program: comments go, and what a picture shows is also told below it, because
/// a screen reader meets no pictures in a text.
QString guideMarkdown(const QString &source);

/// The pages that a page leads to, in the order of its text.
QStringList guideLinks(const QString &markdown);
