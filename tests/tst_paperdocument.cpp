// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/networkfigure.h"
#include "core/export/solution.h"
#include "support/projects.h"
#include "ui/paperdocument.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

namespace {

Paper lecturePaper(std::set<BlankPart> blanks = {})
{
    SolutionOptions options;
    options.blanks = std::move(blanks);
    return workedSolution(lectureProject(), 0, options).value();
}

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type /Page\\b"));
    return static_cast<int>(QString::fromLatin1(pdf).count(page));
}

QImage pictureOf(PaperDocument &document)
{
    document.setTextWidth(610.0);
    QImage image(640, static_cast<int>(document.size().height()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.drawContents(&painter);
    return image;
}

int darkPixels(const QImage &image, int fromColumn)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = fromColumn; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128;
    }
    return count;
}

} // namespace

class TestPaperDocument : public QObject
{
    Q_OBJECT

private slots:
    void theLectureOnPages();
    void nothingIsWiderThanThePage_data();
    void nothingIsWiderThanThePage();
    void blanksAreLines();
    void figuresAreWhatQtReads_data();
    void figuresAreWhatQtReads();
};

/// With BACKPROP_PICTURES set to a folder, the file is kept there to be looked at.
void TestPaperDocument::theLectureOnPages()
{
    const QByteArray pdf = PaperDocument::pdf(lecturePaper());
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pagesOf(pdf) >= 3 && pagesOf(pdf) <= 6);
    if (const QString folder = qEnvironmentVariable("BACKPROP_PICTURES"); !folder.isEmpty()) {
        QFile file(folder + QStringLiteral("/solution.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}

void TestPaperDocument::nothingIsWiderThanThePage_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"2-2-2 shared", "9-8-2 single", "2-3-4 single output=softmax loss=cross-entropy samples=3 batch=3", "20-40-3 single"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestPaperDocument::nothingIsWiderThanThePage()
{
    QFETCH(QString, line);
    SolutionOptions options;
    options.format.digits = NumberFormat::Digits::All;
    PaperDocument document(workedSolution(projectFrom(line), 0, options).value());
    const QImage image = pictureOf(document);
    QCOMPARE(darkPixels(image, 615), 0);
    QVERIFY(darkPixels(image, 0) > 10'000);
}

/// The answers are gone, and what stands there in their place is less ink.
void TestPaperDocument::blanksAreLines()
{
    PaperDocument key(lecturePaper());
    PaperDocument sheet(lecturePaper({BlankPart::Updates}));
    QVERIFY(pictureOf(sheet).height() > 0);
    QVERIFY(pictureOf(sheet) != pictureOf(key));
    QCOMPARE(sheet.metaInformation(QTextDocument::DocumentTitle), key.metaInformation(QTextDocument::DocumentTitle));
}

void TestPaperDocument::figuresAreWhatQtReads_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("the lecture's kind") << QStringLiteral("2-2-2 shared");
    QTest::newRow("two indices in a label") << QStringLiteral("4-3-3 shared output=softmax loss=cross-entropy tame");
    QTest::newRow("several hidden layers") << QStringLiteral("2-3-3-1 single");
}

void TestPaperDocument::figuresAreWhatQtReads()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QFETCH(QString, line);
    const NetworkFigure figure = NetworkFigure::of(projectFrom(line).network, NumberFormat());
    QVERIFY(QSvgRenderer(figure.svg().toUtf8()).isValid());
}

QTEST_MAIN(TestPaperDocument)
#include "tst_paperdocument.moc"
