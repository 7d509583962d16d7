// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/guide/guidepages.h"
#include "ui/guide/guidesearch.h"

#include <QDialog>

class GuideBrowser;
class PromptButton;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

/// The user guide in a window of its own: its pages, and a search through all of them.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GuideDialog(QWidget *parent = nullptr);

    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createBar();
    void createLists();
    void createKeys();
    void readPages();
    void search();
    void showPlace(int place);
    void goOn(int by);
    void followPage();
    void say(const QString &sentence);

    std::vector<GuidePage> m_pages;
    std::vector<std::vector<GuideLine>> m_lines; ///< of each page
    std::vector<GuideHit> m_hits;
    GuideBrowser *m_browser;
    QLineEdit *m_words;
    QLabel *m_found;
    QListWidget *m_contents;
    QListWidget *m_places;
    QStackedWidget *m_lists;
    PromptButton *m_back = nullptr;
    PromptButton *m_forward = nullptr;
};
