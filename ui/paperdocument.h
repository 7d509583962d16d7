// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/paper.h"
#include "ui/formula/formulabox.h"

#include <QTextDocument>

#include <memory>

class PaperObjects;
class QPagedPaintDevice;
class QTextCharFormat;
class QTextCursor;

/// A paper as a text document that can be shown, printed and written as PDF: always black on white.
class PaperDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit PaperDocument(const Paper &paper, QObject *parent = nullptr);
    ~PaperDocument() override;

    /// Prints all pages, numbered, in the device's page size.
    void printPages(QPagedPaintDevice &device) const;

    /// The paper as a PDF file of A4 pages. Needs a QGuiApplication, but no display.
    static QByteArray pdf(const Paper &paper);

private:
    void write(const PaperBlock &block);
    void writeHeading(const PaperHeading &heading);
    void writeEquations(const std::vector<PaperEquation> &group);
    void writeTable(const PaperTable &table);
    int sizeFor(const PaperTable &table);
    void writeFigure(const NetworkFigure &figure);
    void insertMixed(QTextCursor &cursor, const QString &text, const QTextCharFormat &format);
    void insertFormula(QTextCursor &cursor, FormulaBox box, bool inText = false);
    void newBlock(double above, double below, double indent = 0.0);

    PaperObjects *m_objects;
    std::unique_ptr<QTextCursor> m_cursor;
};
