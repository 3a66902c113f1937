// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "diagram/alignment.h"
#include "diagram/view.h"
#include "model/transaction.h"
#include "ui/canvas/canvas_model.h"
#include "ui/canvas/caption.h"
#include "ui/canvas/full_pulses.h"

#include <QGraphicsView>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;
class QVariantAnimation;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class CanvasMarks;
class FarPainter;
class LayoutPreview;
class Minimap;
class OverlayItem;
class PaletteDrop;
class Tool;

enum class ToolKind : std::uint8_t { Select, Connect, Pan };

/// One picture of the design, to look at and to edit. Gestures move items for the eye only; what they mean is
/// one transaction when they end.
class CanvasView : public QGraphicsView {
    Q_OBJECT

public:
    explicit CanvasView(workspace::Workspace& workspace, QWidget* parent = nullptr,
                        diagram::ViewKind view = diagram::ViewKind::Physical, Id<Host> host = {});
    ~CanvasView() override;

    void setViewKind(diagram::ViewKind view, Id<Host> host = {});
    diagram::ViewKind viewKind() const { return model_->view(); }
    Id<Host> viewHost() const { return model_->host(); }

    // --- moving around
    // ------------------------------------------------------------------------------------------

    double zoom() const { return transform().m11(); }
    void setZoom(double scale);
    /// The same, keeping a point of the view where it is.
    void setZoomAt(double scale, QPoint viewPosition);
    void zoomIn() { setZoom(zoom() * 1.25); }
    void zoomOut() { setZoom(zoom() / 1.25); }
    void zoomToActual() { setZoom(1); }
    /// At once, for a view that is opened.
    void zoomToFit();
    /// Glides there unless motion is reduced.
    void glideToFit();
    void zoomToSelection();
    /// The whole picture can always be brought into sight.
    double smallestZoom() const;
    /// Brings an object into sight without changing the scale.
    void reveal(AnyId id);

    // --- editing
    // ------------------------------------------------------------------------------------------------

    void setTool(ToolKind tool);
    ToolKind toolKind() const { return toolKind_; }
    void selectAll();
    void deleteSelection();
    void duplicateSelection();
    /// Offers what can be added to the focused object, or to the design.
    void offerChildren();
    /// Opens the name for editing in place.
    void rename(AnyId id);
    void nudgeSelection(int dx, int dy);
    /// Gives up the gesture that goes on; the design was not touched.
    void cancelGesture();
    /// Adds an object as if it had been dropped from the palette.
    Result<AnyId> insert(Kind kind, QPointF scenePosition);
    /// Layouts that are looked at before they are kept.
    LayoutPreview& layoutPreview() { return *layoutPreview_; }
    /// Shows objects at other places, or, with none, where the design has them.
    void showPlanned(std::optional<diagram::PlannedPlaces> places);
    /// Pins the selected cards where they stand, or lets go of them if all are pinned.
    void togglePinned();
    /// Adds to an object, or to the design, with the questions that this brings.
    void addTo(Kind kind, AnyId target);
    void setVlan(std::optional<VlanId> vlan);
    void setFilter(const diagram::ViewFilter& filter);
    /// Lines the selected cards up, or spaces them evenly; one step.
    void alignSelection(diagram::Alignment alignment);
    void distributeSelection(bool horizontally);
    /// Draws loads of a simulated moment on top; empty for none.
    void setLoads(diagram::Annotations loads);

    // --- for tools, tests and assistive technology
    // --------------------------------------------------------------

    workspace::Workspace& workspace() { return workspace_; }
    /// Up to date even while the view is hidden and does not follow.
    CanvasModel& model();
    OverlayItem& overlay() { return *overlay_; }
    /// Rings around results of a search and around what just changed.
    CanvasMarks& marks() { return *marks_; }
    CanvasHit hitAt(QPoint viewPosition) const;
    FarPainter& far() { return *far_; }
    QPointF menuPosition() const { return menuPosition_; }
    /// What the gesture under way would do, as it stands at the pointer; empty if there is none.
    QString caption() const;
    Verdict captionVerdict() const { return caption_->verdict(); }
    void showCaption(Verdict verdict, const QString& text, QPoint viewPosition);
    /// Repairs for the refusal that the caption shows.
    void offer(std::vector<CaptionOffer> offers) { caption_->offer(std::move(offers)); }
    void hideCaption();
    /// Commits one step; a refusal is shown at the pointer.
    bool commit(Transaction transaction);
    QLineEdit* nameEditor() const { return nameEditor_; }

signals:
    void zoomChanged(double scale);
    void toolChanged(fd::ui::ToolKind tool);
    /// Enter or a double click on an object: its own view, or its properties.
    void openRequested(fd::AnyId id);
    /// A field that people fill in next.
    void fieldRequested(fd::AnyId id, const QString& field);
    /// The pointer or the menu key asks for what can be done with the selection; none is selected on the
    /// empty canvas.
    void contextMenuRequested(const QPoint& globalPosition);
    void backRequested();
    void forwardRequested();

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
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
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
    std::vector<AnyId> stopsOf(const DiagramItem& card) const;
    void stepThroughParts(int direction);
    bool handleArrow(QKeyEvent& event);
    bool handleLetter(QKeyEvent& event);
    bool isOwnKey(const QKeyEvent& event) const;
    bool handleGesture(QEvent& event);
    void moveTo(const std::vector<AnyId>& ids, const std::vector<diagram::Point>& corners, Text label);
    std::vector<AnyId> selectedCards() const;
    QRectF pictureToFit() const;
    void glideTo(const QRectF& area, double largestScale);
    QRect nameEditorPlace(const QRect& object, int height) const;
    void finishRename(bool keep);
    Tool& tool();

    workspace::Workspace& workspace_;
    QGraphicsScene scene_;
    std::unique_ptr<CanvasModel> model_;
    std::unique_ptr<OverlayItem> overlay_;
    std::unique_ptr<FarPainter> far_;
    std::unique_ptr<Tool> tool_;
    std::unique_ptr<Tool> panning_;
    ToolKind toolKind_ = ToolKind::Select;
    std::unique_ptr<PaletteDrop> drop_;
    FullPulses pulses_;
    std::unique_ptr<CanvasMarks> marks_;
    Caption* caption_;
    QVariantAnimation* glide_;
    Minimap* minimap_;
    LayoutPreview* layoutPreview_ = nullptr;
    QLineEdit* nameEditor_ = nullptr;
    AnyId renamed_;
    /// The card whose parts and cables are stepped through.
    AnyId partsOwner_;
    /// Where the context menu was opened, for what is pasted or added there.
    QPointF menuPosition_;
    bool isFitted_ = false;
    /// Where fitting put the picture. As long as it is there nobody has moved it, and a new size is fitted anew.
    struct Place {
        double zoom = 0;
        QPoint scroll;
        bool operator==(const Place&) const = default;
    };
    Place place() const;
    std::optional<Place> fittedPlace_;
};

} // namespace fd::ui
