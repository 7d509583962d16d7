// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagrampicture.h"

#include "core/model/edits.h"
#include "core/model/projectfile.h"
#include "ui/diagram/diagramlooks.h"
#include "ui/diagram/pulses.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double margin = 8.0;
constexpr double mostUnits = 2400.0; ///< of a wide network's longer side

/// A scene of its own, which no window's theme, zoom or mouse changes.
std::shared_ptr<DiagramScene> sceneOf(const DiagramPicture &shown, double scale)
{
    auto scene = std::make_shared<DiagramScene>();
    scene->setStyle(Style::paper());
    scene->build(shown.moment.project.network, positionsIn(shown.moment.project));
    scene->showNetwork(shown.moment.project.network);
    scene->lookFrom(scene->sceneRect(), scale);
    scene->showStep(shown.uses, shown.made);
    scene->showPath(shown.rule ? litFactors(*shown.rule, shown.format, Style::paper()) : std::vector<LitFactor>(), {});
    showNumbers(*scene, DiagramLooks(shown.moment, shown.format));
    return scene;
}

/// What an item covers; one that ignores the view's scale is as large as it is on paper.
QRectF extentOf(const QGraphicsItem &item, double scale)
{
    if (!item.flags().testFlag(QGraphicsItem::ItemIgnoresTransformations))
        return item.sceneBoundingRect();
    const QRectF box = item.boundingRect();
    return {item.scenePos() + box.topLeft() / scale, box.size() / scale};
}

QRectF extentOf(const DiagramScene &scene, double scale)
{
    QRectF extent;
    for (const QGraphicsItem *item : scene.QGraphicsScene::items()) {
        if (item->isVisible() && !dynamic_cast<const Pulses *>(item))
            extent |= extentOf(*item, scale);
    }
    return extent;
}

/// Small networks in their own size; of a wide one as much smaller as makes a page of it.
double scaleFor(const DiagramPicture &shown)
{
    const QSizeF size = layoutOf(shown.moment.project.network, positionsIn(shown.moment.project)).bounds.size();
    return isWide(shown.moment.project.network) ? std::min(1.0, mostUnits / std::max(size.width(), size.height())) : 1.0;
}

} // namespace

PaperPicture diagramPicture(const DiagramPicture &shown)
{
    const double scale = scaleFor(shown);
    const std::shared_ptr<DiagramScene> scene = sceneOf(shown, scale);
    const QRectF extent = extentOf(*scene, scale).adjusted(-margin / scale, -margin / scale, margin / scale, margin / scale);
    const QString &title = shown.moment.project.title;
    PaperPicture picture;
    picture.title = title.isEmpty() ? DiagramScene::tr("Network") : shownTitle(title);
    picture.description = DiagramScene::tr("The network at iteration %L1, with a total error of %2")
                              .arg(shown.moment.iteration)
                              .arg(shown.format.text(shown.moment.totalError));
    picture.size = {static_cast<int>(std::ceil(extent.width() * scale)), static_cast<int>(std::ceil(extent.height() * scale))};
    picture.paper = Style::paper().canvas;
    picture.paint = [scene, scale, extent, size = picture.size](QPainter &painter) {
        scene->render(&painter, QRectF(QPointF(), size), QRectF(extent.topLeft(), QSizeF(size) / scale));
    };
    return picture;
}

QSize sizeWithin(const PaperPicture &picture, const DiagramPictureOptions &options)
{
    if (!options.width && !options.height)
        return picture.size;
    const int width = options.width.value_or(mostDots);
    const int height = options.height.value_or(mostDots);
    if (width <= 0 || height <= 0)
        return {width, height};
    return picture.size.scaled(width, height, Qt::KeepAspectRatio);
}

Done writeDiagramPicture(const Project &project, long long iteration, const DiagramPictureOptions &options, const QString &fileName)
{
    DiagramPicture shown{momentAtRest(project, iteration), {}, {}, {}, {}};
    if (!options.parameter.isEmpty()) {
        const std::optional<ParameterId> parameter = parameterNamed(project.network, options.parameter);
        if (!parameter)
            return Problem{DiagramScene::tr("no parameter is named \"%1\"").arg(options.parameter)};
        shown.rule = chainRule(project, iteration, *parameter);
    }
    const PaperPicture picture = diagramPicture(shown);
    return writePicture(picture, {sizeWithin(picture, options), options.scale}, fileName);
}
