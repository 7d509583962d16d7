// SPDX-FileCopyrightText: 2026 The Backprop Studio developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsView>

#include <optional>
#include <vector>

class DiagramItem;
class QGraphicsObject;
class DiagramScene;
class ValueEditor;
class StructureHandle;
struct Style;

/// Shows the diagram: fits it into its place until somebody zooms, lets Tab walk through it in reading order, and holds
/// the editor that opens upon its numbers.
class DiagramView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit DiagramView(DiagramScene &scene, QWidget *parent = nullptr);

    const DiagramScene &diagram() const { return m_diagram; }
    /// What the keyboard reaches, in order: the items that show a number, then the handles.
    std::vector<QGraphicsObject *> stops() const;
    ValueEditor &editor() { return *m_editor; }
    const ValueEditor &editor() const { return *m_editor; }
    /// Where an item's box, or a handle, stands in the viewport.
    QRect rectOf(const StructureHandle &handle) const;
    QRect rectOf(const DiagramItem &item) const;
    /// By how much the diagram is enlarged.
    double scale() const { return transform().m11(); }

    void setStyle(const Style &style);
    /// Shows the whole diagram, and keeps doing so when the view is resized.
    void fit();
    /// Fits again after the diagram has got another size, unless somebody has zoomed.
    void refit();
    /// However large the view: for a wall, where the diagram is all there is.
    void setFillsAnyRoom(bool fills);
    void zoom(double factor);
    /// Shows a place of the scene in the middle, enlarged by so much.
    void lookAt(QPointF place, double scale);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void tellScene();

    static constexpr double largestFit = 1.6;
    static constexpr double largestZoom = 8.0;
    static constexpr double smallestZoom = 0.1;

    DiagramScene &m_diagram;
    ValueEditor *m_editor;
    bool m_fitted = true;
    bool m_fillsAnyRoom = false;
    std::optional<QPoint> m_pressed; ///< where the left button went down upon no item
};
