// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people take away from the main window as pictures: to files, to the clipboard, and on paper.

#include "core/model/projectfile.h"
#include "ui/backgroundjob.h"
#include "ui/diagram/diagrampresenter.h"
#include "ui/diagram/diagramview.h"
#include "ui/document.h"
#include "ui/mainwindow.h"
#include "ui/panels/chainrulepanel.h"
#include "ui/panels/errorchart.h"
#include "ui/panels/errorsurfacepanel.h"
#include "ui/panels/outputmappanel.h"
#include "ui/picturedialog.h"
#include "ui/printedpage.h"
#include "ui/runlog.h"
#include "ui/session.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <algorithm>

namespace {

constexpr QSize curveSize(1600, 900);
constexpr QSize printedCurveSize(400, 250); ///< small, so that its text can be read where the curve fills a part of a page

void setUpPage(QPrinter &printer)
{
    constexpr double margin = 12.0; // mm
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
}

} // namespace

/// All that there is a picture of just now.
std::vector<PictureSource> MainWindow::pictureSources()
{
    // Panels that nobody sees are not told of new moments.
    m_map->showMoment(m_session->shown());
    const bool lit = m_session->selected() || !m_chainRule->picture().isNull();
    std::vector<PictureSource> sources;
    sources.push_back({PictureKind::Diagram, tr("Diagram"), QStringLiteral("diagram"), lit, QSize(1600, 0), false,
                       [this](bool path, const QSize &) { return m_diagram->paperPicture(path); }});
    if (!m_chainRule->picture().isNull())
        sources.push_back({PictureKind::Formula, tr("Formula"), QStringLiteral("formula"), false, QSize(1200, 0), false,
                           [this](bool, const QSize &) { return m_chainRule->picture(); }});
    sources.push_back({PictureKind::ErrorCurve, tr("Error curve"), QStringLiteral("error-curve"), false, curveSize, true,
                       [this](bool, const QSize &size) { return curvePaper(size); }});
    if (m_map->neuron())
        sources.push_back({PictureKind::OutputMap, tr("Output map"), QStringLiteral("output-map"), false, QSize(960, 0), false,
                           [this](bool, const QSize &) { return m_map->paperPicture(); }});
    if (m_surface->isVisible() && !m_surface->paperPicture().isNull())
        sources.push_back({PictureKind::ErrorSurface, tr("Error surface"), QStringLiteral("error-surface"), false, QSize(960, 0), false,
                           [this](bool, const QSize &) { return m_surface->paperPicture(); }});
    return sources;
}

PaperPicture MainWindow::curvePaper(const QSize &size)
{
    CurvePictureOptions options = m_chart->pictureOptions();
    options.title = shownTitle(m_document->course().start.title);
    options.size = size;
    return curvePicture(m_session->curve(2 * size.width()), options);
}

/// The views that there can be pictures of.
std::vector<std::pair<QWidget *, PictureKind>> MainWindow::pictureViews() const
{
    return {{m_view, PictureKind::Diagram},
            {m_chainRule, PictureKind::Formula},
            {m_chart, PictureKind::ErrorCurve},
            {m_map, PictureKind::OutputMap},
            {m_surface, PictureKind::ErrorSurface}};
}

/// Remembers which of the views that there are pictures of somebody has turned to last.
void MainWindow::noteLook(const QWidget *widget)
{
    for (const auto &[view, kind] : pictureViews()) {
        if (widget && (view == widget || view->isAncestorOf(widget)))
            m_lookedAt = kind;
    }
}

void MainWindow::connectPictures()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteLook(now); });
    for (const auto &[view, kind] : pictureViews()) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view = view, kind = kind](const QPoint &place) { showPictureMenu(kind, view->mapToGlobal(place)); });
    }
}

void MainWindow::showPictureMenu(PictureKind kind, const QPoint &place)
{
    if (m_predict->isChecked())
        return; // a picture would tell the numbers
    m_lookedAt = kind;
    const std::vector<PictureSource> sources = pictureSources();
    if (std::ranges::find(sources, kind, &PictureSource::kind) == sources.end())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy picture"), this, [this, kind] { copyPicture(kind); });
    menu->addAction(tr("&Export picture…"), this, [this, kind] { exportPicture(kind); });
    menu->popup(place);
}

/// Puts a picture on the clipboard; of the diagram where there is none of what is asked for.
void MainWindow::copyPicture(PictureKind kind)
{
    const std::vector<PictureSource> sources = pictureSources();
    const auto found = std::ranges::find(sources, kind, &PictureSource::kind);
    const PictureSource &source = found == sources.end() ? sources.front() : *found;
    const QSize size = source.anyShape ? source.size * 0.5 : source.size;
    QGuiApplication::clipboard()->setMimeData(pictureMimeData(source.draw(true, size)).release());
    notify(tr("Copied the picture: %1").arg(source.name));
}

QString MainWindow::pictureFolder()
{
    if (m_pictureFolder.isEmpty())
        m_pictureFolder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QDir(m_pictureFolder).exists() ? m_pictureFolder : QDir::homePath();
}

void MainWindow::exportPicture(PictureKind kind)
{
    m_session->pause();
    PictureDialog dialog(pictureSources(), kind, pictureFolder(), this);
    connect(&dialog, &PictureDialog::browseRequested, &dialog, [&dialog] {
        const QString name
            = QFileDialog::getSaveFileName(&dialog, dialog.windowTitle(), dialog.fileName(), tr("Pictures (*.png *.svg *.pdf)"));
        if (!name.isEmpty())
            dialog.setFileName(name);
    });
    BackgroundJob writing;
    connect(&dialog, &PictureDialog::saveRequested, &dialog, [this, &dialog, &writing] { beginWriting(dialog, writing); });
    connect(&dialog, &QDialog::rejected, &dialog, [&writing] { writing.stop(); });
    dialog.exec();
}

/// Painting needs the window's thread; packing a large picture takes longer than a frame, so it happens beside the window.
void MainWindow::beginWriting(PictureDialog &dialog, BackgroundJob &writing)
{
    noteRun(QStringLiteral("writes a picture"));
    const QString fileName = dialog.fileName();
    const Outcome<PaintedPicture> painted = paintedFor(dialog.picture(), dialog.size(), fileName);
    if (!painted) {
        dialog.showProblem(painted.problem());
        return;
    }
    dialog.setBusy(true);
    const auto write = [picture = painted.value(), fileName](const std::stop_token &stop) {
        return std::optional(writePainted(picture, fileName, [&stop] { return stop.stop_requested(); }));
    };
    writing.start(&dialog, write, [this, &dialog, fileName](const Done &done) {
        if (!done) {
            dialog.showProblem(done.problem());
            return;
        }
        m_pictureFolder = QFileInfo(fileName).absolutePath();
        notify(tr("Saved %1").arg(QDir::toNativeSeparators(fileName)));
        dialog.accept();
    });
}

void MainWindow::printOn(QPrinter &printer)
{
    const Moment &moment = m_session->shown();
    PrintedPage page;
    page.title = documentName();
    page.subtitle = tr("Iteration %L1 · total error %2").arg(moment.iteration).arg(m_session->format().text(moment.totalError));
    page.diagram = m_diagram->paperPicture(true);
    page.curve = curvePaper(printedCurveSize);
    page.formula = m_chainRule->picture();
    printer.setDocName(page.title);
    QPainter painter;
    if (!painter.begin(&printer)) {
        notify(tr("The page cannot be printed: the printer, or the file in its place, takes nothing."));
        return;
    }
    paintPage(painter, page, painter.viewport());
}

void MainWindow::print()
{
    m_session->pause();
    QPrinter printer(QPrinter::HighResolution);
    setUpPage(printer);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

void MainWindow::previewPrint()
{
    m_session->pause();
    QPrinter printer(QPrinter::HighResolution);
    setUpPage(printer);
    QPrintPreviewDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print preview"));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *paper) { printOn(*paper); });
    dialog.exec();
}
