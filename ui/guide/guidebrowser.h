// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/guide/guidesearch.h"

#include <QTextBrowser>
#include <QTimer>

/// Shows the guide's pages in the colours and the font of the window that it is in, with pictures that are never wider.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent);

    /// Goes to a page by its name; from there back() returns.
    void showPage(const QString &name);
    const QString &page() const { return m_page; }
    /// Marks these stretches of the page, and brings one of them into view, which gets the text cursor.
    void mark(const std::vector<GuideRange> &ranges, const GuideRange &present);
    void unmark();

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void dressText(const QTextBlock &block);
    void dressCaption(const QTextBlock &block);
    void dressTables();
    void dressAnew();
    QTextCursor cursorOver(const GuideRange &range) const;
    int pictureWidth() const;
    void showMarks();

    QTimer m_dressing; ///< once for all changes of a moment
    QString m_page;
    int m_dressedWidth = 0;
    std::vector<GuideRange> m_ranges;
    GuideRange m_present;
};
