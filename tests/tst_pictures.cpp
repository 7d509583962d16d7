// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation/errorsurface.h"
#include "core/model/projectfile.h"
#include "tests/support/desk.h"
#include "tests/support/dialogs.h"
#include "tests/support/windowdriver.h"
#include "ui/diagrampicture.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/errorsurfacepanel.h"
#include "ui/panels/outputmappanel.h"
#include "ui/picturedialog.h"
#include "ui/printedpage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cmath>
#include <csignal>
#include <sys/resource.h>

namespace {

constexpr int longestWait = 20000;

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textsOf(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts += xml.readElementText().trimmed();
    }
    return xml.hasError() ? xml.errorString() : texts.join(QLatin1Char(' '));
}

/// How light an image is, 0 to 1, and how much of it is not its corner's colour.
struct Ink
{
    double lightness = 0.0;
    double share = 0.0;
};

Ink inkOf(const QImage &image)
{
    Ink ink;
    const QRgb paper = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ink.lightness += image.pixelColor(x, y).lightnessF();
            ink.share += image.pixel(x, y) != paper;
        }
    }
    const double count = double(image.width()) * image.height();
    return {ink.lightness / count, ink.share / count};
}

/// The mean difference of two pictures of one size, in parts of the whole range; small where they show the same.
double difference(const QImage &one, const QImage &other)
{
    // Reduced, so that half a dot's displacement of a letter counts little.
    const QSize size = one.size() / 3;
    const QImage a = one.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = other.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0.0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            sum += std::abs(a.pixelColor(x, y).lightnessF() - b.pixelColor(x, y).lightnessF());
    }
    return sum / (double(size.width()) * size.height());
}

/// The smallest distance from the picture's rim of anything that is not paper.
int marginOf(const QImage &image)
{
    const QRgb paper = image.pixel(0, 0);
    int margin = image.width();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != paper)
                margin = std::min({margin, x, y, image.width() - 1 - x, image.height() - 1 - y});
        }
    }
    return margin;
}

PaperPicture diagramOf(const Project &project, const QString &parameter = {})
{
    DiagramPicture shown{momentAtRest(project, 0), {}, {}, {}, {}};
    if (!parameter.isEmpty())
        shown.rule = chainRule(project, 0, *parameterNamed(project.network, parameter));
    return diagramPicture(shown);
}

PaperPicture formulaOfW5()
{
    FormulaView view;
    const Project project = lectureProject();
    view.setRule(chainRule(project, 0, *parameterNamed(project.network, QStringLiteral("w5"))), {});
    return view.picture(Style::paper());
}

PaperPicture curveOfLecture()
{
    Desk desk(lectureProject());
    desk.trainTo(30);
    CurvePictureOptions options;
    options.title = QStringLiteral("The lecture");
    options.size = {800, 450};
    return curvePicture(desk.session.curve(100), options);
}

PaperPicture mapOfLecture()
{
    OutputMapPanel panel;
    panel.showMoment(momentAtRest(lectureProject(), 0));
    return panel.paperPicture();
}

PaperPicture surfaceOfLecture()
{
    ErrorSurfacePanel panel;
    QSignalSpy shown(&panel, &ErrorSurfacePanel::surfaceShown);
    panel.show();
    panel.showMoment(momentAtRest(lectureProject(), 0));
    return shown.wait(longestWait) ? panel.paperPicture() : PaperPicture();
}

PaperPicture pictureNamed(const QString &name)
{
    if (name == QLatin1String("diagram"))
        return diagramOf(lectureProject());
    if (name == QLatin1String("lit diagram"))
        return diagramOf(lectureProject(), QStringLiteral("w5"));
    if (name == QLatin1String("wide diagram"))
        return diagramOf(projectFrom(QStringLiteral("30-20-4 single")), QStringLiteral("w610"));
    if (name == QLatin1String("formula"))
        return formulaOfW5();
    if (name == QLatin1String("curve"))
        return curveOfLecture();
    return name == QLatin1String("output map") ? mapOfLecture() : surfaceOfLecture();
}

void kinds()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("texts"); // that it holds, with bars between
    QTest::newRow("diagram") << "diagram" << QStringLiteral("w5|0.40|target|h1|0.5933");
    QTest::newRow("lit diagram") << "lit diagram" << QStringLiteral("w5|0.40|= 0.7414|= 0.1868");
    QTest::newRow("wide diagram") << "wide diagram" << QStringLiteral("w610|o1");
    QTest::newRow("formula") << "formula" << QStringLiteral("w 5|target|0.7414|0.1868|0.5933|0.0822");
    QTest::newRow("curve") << "curve" << QStringLiteral("Iteration|Total error – The lecture|30");
    QTest::newRow("output map") << "output map" << QStringLiteral("i1|i2");
    QTest::newRow("error surface") << "error surface" << QStringLiteral("w5|w6|0.3");
}

} // namespace

/// Pictures of everything for paper: in every format, on the clipboard, by the dialog, and in print.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QApplication::setPalette(Style::of(Style::Theme::Light).palette()); }
    void png_data() { kinds(); }
    void png();
    void svg_data() { kinds(); }
    void svg();
    void pdf_data() { kinds(); }
    void pdf();
    void nothingIsClipped_data() { kinds(); }
    void nothingIsClipped();
    void theLitPathCanBeLeftOut();
    void theWindowsThemeDoesNotMatter();
    void problems_data();
    void problems();
    void aFullDiskLeavesNothing();
    void devicesAreLeftAlone();
    void theMenuCopiesWhatWasLookedAt();
    void theDialogWritesByMouse();
    void theDialogWorksByKeys();
    void theDialogStaysOpenWithASentence();
    void thePageHoldsDiagramCurveAndFormula();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPictures::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPictures::png()
{
    QFETCH(const QString, kind);
    const PaperPicture picture = pictureNamed(kind);
    QVERIFY(!picture.isNull());
    const QSize size = picture.sizeFor(700);
    QCOMPARE(writePicture(picture, {size, 2.0}, path("a.png")).problem(), QString());
    const QImage image(path("a.png"));
    if (qEnvironmentVariableIsSet("BACKPROP_PICTURES"))
        image.save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(kind + QStringLiteral(".png")));
    QCOMPARE(image.size(), size * 2);
    const Ink ink = inkOf(image);
    QVERIFY2(ink.share > 0.005, qPrintable(QString::number(ink.share)));
    QVERIFY2(ink.lightness > 0.7, qPrintable(QString::number(ink.lightness)));
}

void TestPictures::svg()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, texts);
    const PaperPicture picture = pictureNamed(kind);
    QCOMPARE(writePicture(picture, {picture.size, 1.0}, path("a.svg")).problem(), QString());
    const QByteArray svg = contents(path("a.svg"));
    const QString found = textsOf(svg);
    for (const QString &text : texts.split(QLatin1Char('|')))
        QVERIFY2(found.contains(text), qPrintable(text + QStringLiteral(" is not in ") + found));
    QVERIFY(svg.contains("<title>" + picture.title.toHtmlEscaped().toUtf8() + "</title>"));
    QVERIFY(svg.contains("font-family=\"DejaVu Sans, Verdana, sans-serif\""));

    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage drawn(picture.size * 2, QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    const double apart = difference(drawn, pictureImage(picture, {picture.size, 2.0}));
    if (qEnvironmentVariableIsSet("BACKPROP_PICTURES"))
        drawn.save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(kind + QStringLiteral("-svg.png")));
    QVERIFY2(apart < 0.01, qPrintable(QString::number(apart)));
}

void TestPictures::pdf()
{
    QFETCH(const QString, kind);
    const PaperPicture picture = pictureNamed(kind);
    QCOMPARE(writePicture(picture, {picture.size, 1.0}, path("a.pdf")).problem(), QString());
    const QByteArray pdf = contents(path("a.pdf"));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    const QRegularExpressionMatch box
        = QRegularExpression(QStringLiteral("/MediaBox \\[[\\d.]+ [\\d.]+ ([\\d.]+) ([\\d.]+)\\]")).match(QString::fromLatin1(pdf));
    QVERIFY(box.hasMatch());
    // Qt rounds a page to whole points.
    QVERIFY(std::abs(box.captured(1).toDouble() - picture.size.width() * 0.75) <= 1.0);
    QVERIFY(std::abs(box.captured(2).toDouble() - picture.size.height() * 0.75) <= 1.0);
}

void TestPictures::nothingIsClipped()
{
    QFETCH(const QString, kind);
    const PaperPicture picture = pictureNamed(kind);
    const int margin = marginOf(pictureImage(picture, {picture.size, 1.0}));
    QVERIFY2(margin >= 3, qPrintable(QString::number(margin)));
    QVERIFY2(margin <= 40, qPrintable(QString::number(margin)));
}

void TestPictures::theLitPathCanBeLeftOut()
{
    Desk desk(lectureProject());
    const PaperPicture plain = diagramOf(lectureProject());
    const PaperPicture lit = diagramOf(lectureProject(), QStringLiteral("w5"));
    const QByteArray plainSvg = pictureSvg(plain, plain.size);
    const QByteArray litSvg = pictureSvg(lit, lit.size);
    QVERIFY(!textsOf(plainSvg).contains(QStringLiteral("= 0.7414")));
    QVERIFY(textsOf(litSvg).contains(QStringLiteral("= 0.7414")));
    const QByteArray color = Style::paper().factorOutByNet.name().toUtf8();
    QVERIFY(litSvg.contains(color));
    QVERIFY(!plainSvg.contains(color));
}

void TestPictures::theWindowsThemeDoesNotMatter()
{
    OPEN_WINDOW(driver);
    driver.click(WeightId{2, 0, 0});
    driver.key(Qt::Key_Escape);
    driver.action("Light")->trigger();
    const auto copied = [&] {
        driver.action("Copy picture")->trigger();
        return qvariant_cast<QImage>(QApplication::clipboard()->mimeData()->imageData());
    };
    const QImage light = copied();
    driver.action("Dark")->trigger();
    const QImage dark = copied();
    driver.action("As the desktop")->trigger();
    QVERIFY(!light.isNull());
    QVERIFY(light == dark);
    QCOMPARE(light.pixelColor(0, 0), QColor(Qt::white));
}

void TestPictures::problems_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown ending") << "a.bmp" << QSize(800, 400) << 1.0
                                    << "FOLDER/a.bmp: the name of a picture must end in .png, .svg or .pdf.";
    QTest::newRow("no ending") << "a" << QSize(800, 400) << 1.0 << "FOLDER/a: the name of a picture must end in .png, .svg or .pdf.";
    QTest::newRow("nothing") << "a.png" << QSize(0, 0) << 1.0
                             << "A picture of 0 × 0 pixels at scale 1 is not possible: each side must have from 16 to 16,000 pixels.";
    QTest::newRow("less than nothing")
        << "a.svg" << QSize(-5, 400) << 1.0
        << "A picture of -5 × 400 pixels at scale 1 is not possible: each side must have from 16 to 16,000 pixels.";
    QTest::newRow("far too large")
        << "a.png" << QSize(100000, 100000) << 1.0
        << "A picture of 100000 × 100000 pixels at scale 1 is not possible: each side must have from 16 to 16,000 pixels.";
    QTest::newRow("too large by its scale")
        << "a.png" << QSize(8000, 400) << 4.0
        << "A picture of 8000 × 400 pixels at scale 4 is not possible: each side must have from 16 to 16,000 pixels.";
    QTest::newRow("no such folder") << "none/a.svg" << QSize(800, 400) << 1.0
                                    << "The picture cannot be saved as FOLDER/none/a.svg: No such file or directory.";
}

void TestPictures::problems()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    QFETCH(QString, sentence);
    const Done done = writePicture(diagramOf(lectureProject()), {size, scale}, m_folder->filePath(name));
    QCOMPARE(done.problem(), sentence.replace(QStringLiteral("FOLDER"), m_folder->path()));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestPictures::aFullDiskLeavesNothing()
{
    // Stands in for a full disk: no file may have more than a few bytes.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const PaperPicture picture = diagramOf(lectureProject());
    for (const char *format : {"png", "svg", "pdf"}) {
        const QString name = m_folder->filePath(QStringLiteral("full.") + QLatin1String(format));
        const rlimit few{1000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &few);
        const Done done = writePicture(picture, {QSize(800, 400), 1.0}, name);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(done.problem().startsWith(QStringLiteral("The picture cannot be saved as ") + name), qPrintable(done.problem()));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
}

void TestPictures::devicesAreLeftAlone()
{
    const QString name = path("device.png");
    QVERIFY(QFile::link(QStringLiteral("/dev/null"), name));
    const Done done = writePicture(diagramOf(lectureProject()), {QSize(800, 400), 1.0}, name);
    QCOMPARE(done.problem(), QStringLiteral("The picture cannot be saved as %1: it is not an ordinary file.").arg(name));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

void TestPictures::theMenuCopiesWhatWasLookedAt()
{
    OPEN_WINDOW(driver);
    driver.click(WeightId{2, 0, 0});
    driver.key(Qt::Key_Escape);
    const auto copiedTexts = [&] {
        driver.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        return data->hasImage() ? textsOf(data->data(QStringLiteral("image/svg+xml"))) : QStringLiteral("no image");
    };
    driver.view().setFocus();
    QVERIFY2(copiedTexts().contains(QStringLiteral("i1")), qPrintable(copiedTexts()));
    QCOMPARE(driver.notice(), QStringLiteral("Copied the picture: Diagram"));
    driver.window().findChild<FormulaView *>()->setFocus();
    QVERIFY2(!copiedTexts().contains(QStringLiteral("i1")), qPrintable(copiedTexts()));
    QVERIFY2(copiedTexts().contains(QStringLiteral("0.0822")), qPrintable(copiedTexts()));
    driver.window().findChild<CurveView *>()->setFocus();
    QVERIFY2(copiedTexts().contains(QStringLiteral("Iteration")), qPrintable(copiedTexts()));
}

void TestPictures::theDialogWritesByMouse()
{
    OPEN_WINDOW(driver);
    driver.click(WeightId{2, 0, 0});
    driver.key(Qt::Key_Escape);
    const QString name = path("mine.png");
    QStringList offered;
    inDialog([&](QDialog &dialog) {
        auto &kind = part<QComboBox>(dialog, "Picture of");
        for (int i = 0; i < kind.count(); ++i)
            offered << kind.itemText(i);
        part<QLineEdit>(dialog, "Picture file").setText(name);
        type(part<QSpinBox>(dialog, "Picture width"), "900");
        auto &lit = part<QCheckBox>(dialog, "With the lit path");
        QTest::mouseClick(&lit, Qt::LeftButton, {}, QPoint(10, lit.height() / 2));
        type(part<QSpinBox>(dialog, "Picture width"), "900");
        part<QComboBox>(dialog, "Picture scale").setCurrentIndex(1);
        QTest::mouseClick(&part<QPushButton>(dialog, "Save the picture"), Qt::LeftButton);
    });
    driver.key(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(offered.join(QStringLiteral(", ")), QStringLiteral("Diagram, Formula, Error curve, Output map"));
    QVERIFY2(driver.notice().startsWith(QStringLiteral("Saved ")), qPrintable(driver.notice()));
    const PaperPicture plain = diagramOf(lectureProject());
    QCOMPARE(QImage(name).size(), plain.sizeFor(900) * 2);
    const double apart = difference(QImage(name), pictureImage(plain, {plain.sizeFor(900), 2.0}));
    QVERIFY2(apart < 0.002, qPrintable(QString::number(apart)));
}

void TestPictures::theDialogWorksByKeys()
{
    OPEN_WINDOW(driver);
    QString suggested;
    inDialog([&](QDialog &dialog) {
        auto &kind = part<QComboBox>(dialog, "Picture of");
        kind.setFocus();
        QTest::keyClick(&kind, Qt::Key_Down); // no formula is shown, so this is the error curve
        suggested = QFileInfo(part<QLineEdit>(dialog, "Picture file").text()).fileName();
        auto &file = part<QLineEdit>(dialog, "Picture file");
        file.setFocus();
        QTest::keyClick(&file, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&file, path("curve.svg"));
        QTest::keyClick(&file, Qt::Key_Return);
    });
    driver.key(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(suggested, QStringLiteral("error-curve.png"));
    QVERIFY(textsOf(contents(path("curve.svg"))).contains(QStringLiteral("Iteration")));
}

void TestPictures::theDialogStaysOpenWithASentence()
{
    OPEN_WINDOW(driver);
    // A folder stands where the picture should go: even the superuser cannot write over it.
    QVERIFY(QDir().mkpath(path("folder.png")));
    QString remark;
    bool stillOpen = false;
    QString aboutEnding;
    bool couldSave = true;
    inDialog([&](QDialog &dialog) {
        auto &file = part<QLineEdit>(dialog, "Picture file");
        auto &save = part<QPushButton>(dialog, "Save the picture");
        auto &label = part<QLabel>(dialog, "Remark on the picture");
        file.setText(path("a.gif"));
        aboutEnding = label.text();
        couldSave = save.isEnabled();
        file.setText(path("folder.png"));
        QTest::mouseClick(&save, Qt::LeftButton);
        stillOpen = QTest::qWaitFor([&] { return label.text().startsWith(QStringLiteral("The picture cannot be saved")); }, longestWait);
        remark = label.text();
        stillOpen = stillOpen && dialog.isVisible() && save.isEnabled();
        file.setText(path("works.png"));
        QTest::mouseClick(&save, Qt::LeftButton);
    });
    driver.key(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(aboutEnding, QStringLiteral("a.gif: the name of a picture must end in .png, .svg or .pdf."));
    QVERIFY(!couldSave);
    QVERIFY2(stillOpen, qPrintable(remark));
    QVERIFY(QFileInfo::exists(path("works.png")));
}

void TestPictures::thePageHoldsDiagramCurveAndFormula()
{
    PrintedPage page{QStringLiteral("The lecture"), QStringLiteral("Iteration 0"), diagramOf(lectureProject(), QStringLiteral("w5")),
                     curveOfLecture(), formulaOfW5()};
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path("page.pdf"));
    printer.setPageOrientation(QPageLayout::Landscape);
    QPainter painter(&printer);
    paintPage(painter, page, painter.viewport());
    painter.end();
    QCOMPARE(contents(path("page.pdf")).count("/Type /Page\n"), 1);

    QImage image(1123, 794, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter onImage(&image);
    const QRect paper = image.rect().adjusted(40, 40, -40, -40);
    paintPage(onImage, page, paper);
    onImage.end();
    if (qEnvironmentVariableIsSet("BACKPROP_PICTURES"))
        image.save(QDir(qEnvironmentVariable("BACKPROP_PICTURES")).filePath(QStringLiteral("page.png")));
    const PageLayout layout = layoutOf(page, paper);
    for (const QRect &place : {layout.title, layout.subtitle, layout.diagram, layout.curve, layout.formula}) {
        QVERIFY(paper.contains(place));
        QVERIFY(inkOf(image.copy(place)).share > 0.002);
    }
    QVERIFY(!layout.curve.intersects(layout.formula));
    QVERIFY(!layout.curve.intersects(layout.diagram));
    QVERIFY(marginOf(image) >= 40);
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
