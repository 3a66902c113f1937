// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "diagram/view.h"
#include "model/transaction.h"
#include "ui/canvas/canvas_model.h"

#include <QGraphicsView>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QMenu;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class CanvasMarks;
class FarPainter;
class LayoutPreview;
class Minimap;
class OverlayItem;
class Tool;

enum class ToolKind : std::uint8_t { Select, Connect, Pan };

/// What a gesture would do if it ended now, shown at the pointer.
enum class Verdict : std::uint8_t { Accept, AcceptWithNotes, Refuse };

/// One picture of the design, to look at and to edit. Gestures move items for the eye only; what they mean is one
/// transaction when they end.
class CanvasView : public QGraphicsView {
    Q_OBJECT

public:
    explicit CanvasView(workspace::Workspace& workspace, QWidget* parent = nullptr,
                        diagram::ViewKind view = diagram::ViewKind::Physical, Id<Host> host = {});
    ~CanvasView() override;

    void setViewKind(diagram::ViewKind view, Id<Host> host = {});
    diagram::ViewKind viewKind() const { return model_->view(); }
    Id<Host> viewHost() const { return model_->host(); }

    // --- moving around ------------------------------------------------------------------------------------------

    double zoom() const { return transform().m11(); }
    void setZoom(double scale);
    void zoomIn() { setZoom(zoom() * 1.25); }
    void zoomOut() { setZoom(zoom() / 1.25); }
    void zoomToActual() { setZoom(1); }
    void zoomToFit();
    void zoomToSelection();
    /// The whole picture can always be brought into sight.
    double smallestZoom() const;
    /// Brings an object into sight without changing the scale.
    void reveal(AnyId id);

    // --- editing ------------------------------------------------------------------------------------------------

    void setTool(ToolKind tool);
    ToolKind toolKind() const { return toolKind_; }
    void selectAll();
    void deleteSelection();
    void duplicateSelection();
    /// Opens the name for editing in place.
    void rename(AnyId id);
    void nudgeSelection(int dx, int dy);
    /// Gives up the gesture that goes on; the design was not touched.
    void cancelGesture();
    /// Adds an object as if it had been dropped from the palette.
    Result<AnyId> insert(Kind kind, QPointF scenePosition);
    /// The menu for an object, or for the empty canvas.
    std::unique_ptr<QMenu> contextMenu(AnyId subject);
    /// Layouts that are looked at before they are kept.
    LayoutPreview& layoutPreview() { return *layoutPreview_; }
    /// Shows objects at other places, or, with none, where the design has them.
    void showPlanned(std::optional<diagram::PlannedPlaces> places);
    /// Pins the selected cards where they stand, or lets go of them if all are pinned.
    void togglePinned();
    /// Draws loads of a simulated moment on top; empty for none.
    void setLoads(diagram::Annotations loads);

    // --- for tools, tests and assistive technology --------------------------------------------------------------

    workspace::Workspace& workspace() { return workspace_; }
    CanvasModel& model() { return *model_; }
    OverlayItem& overlay() { return *overlay_; }
    /// Rings around results of a search and around what just changed.
    CanvasMarks& marks() { return *marks_; }
    CanvasHit hitAt(QPoint viewPosition) const;
    FarPainter& far() { return *far_; }
    /// What the gesture under way would do, as it stands at the pointer; empty if there is none.
    QString caption() const;
    Verdict captionVerdict() const { return verdict_; }
    void showCaption(Verdict verdict, const QString& text, QPoint viewPosition);
    void hideCaption();
    /// Commits one step; a refusal is shown at the pointer.
    bool commit(Transaction transaction);
    QLineEdit* nameEditor() const { return nameEditor_; }

signals:
    void zoomChanged(double scale);
    void toolChanged(fd::ui::ToolKind tool);
    /// Enter or a double click on an object: its own view, or its properties.
    void openRequested(fd::AnyId id);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void observe();
    void designChanged(const ChangeSet& changes);
    void refreshSceneRect();
    void refreshTheme();
    void scaleChanged();
    void moveFocus(int dx, int dy, bool extend);
    void finishRename(bool keep);
    void showDrop(Kind kind, QPointF at);
    Tool& tool();

    workspace::Workspace& workspace_;
    QGraphicsScene scene_;
    std::unique_ptr<CanvasModel> model_;
    std::unique_ptr<OverlayItem> overlay_;
    std::unique_ptr<FarPainter> far_;
    std::unique_ptr<Tool> tool_;
    std::unique_ptr<Tool> panning_;
    ToolKind toolKind_ = ToolKind::Select;
    Verdict verdict_ = Verdict::Accept;
    std::unique_ptr<CanvasMarks> marks_;
    QLabel* caption_;
    Minimap* minimap_;
    LayoutPreview* layoutPreview_ = nullptr;
    QLineEdit* nameEditor_ = nullptr;
    AnyId renamed_;
    bool isFitted_ = false;
};

} // namespace fd::ui
