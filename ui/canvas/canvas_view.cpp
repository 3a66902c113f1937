// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"

#include "diagram/placements.h"
#include "model/naming.h"
#include "model/ops/duplicate.h"
#include "model/ops/place.h"
#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/canvas_marks.h"
#include "ui/canvas/far_painter.h"
#include "ui/canvas/layout_preview.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/overlay_item.h"
#include "ui/canvas/palette_drop.h"
#include "ui/canvas/tools/tool.h"
#include "ui/common/core_text.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QHideEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QShowEvent>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {
/// Room around the picture, so that things can be moved beyond its edge.
constexpr double kRoom = 600;
constexpr int kGlideMilliseconds = 150;
} // namespace

CanvasView::CanvasView(workspace::Workspace& workspace, QWidget* parent, diagram::ViewKind view,
                       Id<Host> host)
    : QGraphicsView(parent)
    , workspace_(workspace)
    , model_(std::make_unique<CanvasModel>(workspace, scene_))
    , overlay_(std::make_unique<OverlayItem>())
    , far_(std::make_unique<FarPainter>(*model_))
    , tool_(makeSelectTool(*this))
    , drop_(std::make_unique<PaletteDrop>(*this))
    , caption_(new Caption(viewport()))
    , glide_(new QVariantAnimation(this))
    , minimap_(new Minimap(*this)) {
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Canvas"));
    setScene(&scene_);
    scene_.addItem(overlay_.get());
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    // The wheel keeps the point under the pointer by itself; commands keep the middle.
    setTransformationAnchor(AnchorViewCenter);
    setResizeAnchor(AnchorViewCenter);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    // The background is painted anyway; filling it twice takes as long as a far picture.
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->grabGesture(Qt::PinchGesture);
    glide_->setDuration(kGlideMilliseconds);
    glide_->setEasingCurve(QEasingCurve::OutCubic);
    installCanvasAccessibility(*this);
    observe();
    refreshTheme();
    model_->setView(view, host);
    marks_ = std::make_unique<CanvasMarks>(*this);
    refreshSceneRect();
    layoutPreview_ = new LayoutPreview(*this);
}

CanvasView::~CanvasView() {
    // The scene must not own what its owners delete.
    marks_.reset();
    tool_.reset();
    panning_.reset();
    far_.reset();
    model_.reset();
    overlay_.reset();
}

void CanvasView::observe() {
    using workspace::Workspace;
    connect(&workspace_, &Workspace::designChanged, this, &CanvasView::designChanged);
    connect(&workspace_, &Workspace::documentReplaced, this, [this] {
        cancelGesture();
        model_->rebuild();
        refreshSceneRect();
        zoomToFit();
    });
    connect(&workspace_, &Workspace::showRequested, this, &CanvasView::reveal);
    connect(&workspace_.selection(), &workspace::Selection::changed, this, [this] {
        model_->updateSelection();
        // Names of what is selected are larger than the blocks that they stand beside.
        if (model_->detail() == diagram::Detail::Block)
            viewport()->update();
        announceFocus(*this);
    });
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this,
            [this](const validation::FindingDelta& delta) {
                model_->applyFindings(delta);
                if (model_->detail() == diagram::Detail::Block)
                    viewport()->update();
                minimap_->refresh();
            });
}

void CanvasView::designChanged(const ChangeSet& changes) {
    if (tool().isBusy())
        cancelGesture();
    model_->apply(changes);
    if (!model_->isResting())
        refreshSceneRect();
}

CanvasModel& CanvasView::model() {
    if (model_->catchUp())
        refreshSceneRect();
    return *model_;
}

/// A picture behind another tab takes as long to arrange as one that is seen.
void CanvasView::hideEvent(QHideEvent* event) {
    if (!event->spontaneous())
        model_->setResting(true);
    QGraphicsView::hideEvent(event);
}

void CanvasView::showEvent(QShowEvent* event) {
    model_->setResting(false);
    if (model_->catchUp()) {
        refreshSceneRect();
        marks_->refresh();
    }
    QGraphicsView::showEvent(event);
}

void CanvasView::setViewKind(diagram::ViewKind view, Id<Host> host) {
    cancelGesture();
    layoutPreview_->back();
    model_->setView(view, host);
    refreshSceneRect();
    isFitted_ = false;
    marks_->refresh();
    if (isVisible())
        zoomToFit();
}

void CanvasView::showPlanned(std::optional<diagram::PlannedPlaces> places) {
    model_->setPlanned(std::move(places));
    marks_->refresh();
    refreshSceneRect();
}

void CanvasView::refreshSceneRect() {
    const QRectF picture = render::toQt(model_->bounds());
    const QRectF wanted = picture.adjusted(-kRoom, -kRoom, kRoom, kRoom);
    if (wanted != sceneRect())
        setSceneRect(wanted);
    minimap_->refresh();
    viewport()->update();
}

void CanvasView::refreshTheme() {
    model_->updateTheme();
    setBackgroundBrush(themeColor(diagram::Tone::Canvas));
    minimap_->refresh();
    viewport()->update();
}

// --- editing
// -------------------------------------------------------------------------------------------------------

CanvasHit CanvasView::hitAt(QPoint viewPosition) const {
    return model_->hitTest(mapToScene(viewPosition), 4 / zoom());
}

Tool& CanvasView::tool() {
    return panning_ ? *panning_ : *tool_;
}

void CanvasView::setTool(ToolKind kind) {
    cancelGesture();
    toolKind_ = kind;
    switch (kind) {
    case ToolKind::Select:
        tool_ = makeSelectTool(*this);
        break;
    case ToolKind::Connect:
        tool_ = makeConnectTool(*this);
        break;
    case ToolKind::Pan:
        tool_ = makePanTool(*this);
        break;
    }
    viewport()->setCursor(tool().cursor());
    emit toolChanged(kind);
}

void CanvasView::cancelGesture() {
    tool().cancel();
    panning_.reset();
    overlay_->clear();
    hideCaption();
}

bool CanvasView::commit(Transaction transaction) {
    const auto done = workspace_.commit(std::move(transaction));
    if (!done)
        showCaption(Verdict::Refuse, sentence(done.error().text), viewport()->rect().center());
    return done.has_value();
}

void CanvasView::selectAll() {
    std::vector<AnyId> ids;
    for (const DiagramItem* card : model_->cards())
        ids.push_back(card->subject());
    workspace_.selection().set(std::move(ids));
}

void CanvasView::deleteSelection() {
    if (workspace_.selection().empty())
        return;
    const ErasePlan plan = workspace_.erase(workspace_.selection().ids());
    if (!plan.objections.empty())
        showCaption(Verdict::Refuse, sentence(plan.objections.front().text), viewport()->rect().center());
}

void CanvasView::duplicateSelection() {
    ops::Duplication wanted;
    wanted.objects = workspace_.selection().ids();
    wanted.offsetX = 40;
    wanted.offsetY = 40;
    Transaction transaction = workspace_.begin(
        Text{translatable("Step", "Duplicate {n} objects"), {{"n", std::to_string(wanted.objects.size())}}});
    const auto made = ops::duplicate(transaction, workspace_.relations(), wanted);
    if (made && commit(std::move(transaction)))
        workspace_.selection().set(*made);
}

void CanvasView::setVlan(std::optional<VlanId> vlan) {
    model_->setVlan(vlan);
    minimap_->refresh();
}

void CanvasView::setFilter(const diagram::ViewFilter& filter) {
    model_->setFilter(filter);
    minimap_->refresh();
    viewport()->update();
}

void CanvasView::togglePinned() {
    std::vector<ops::Position> positions;
    const diagram::CardContext context = model_->context(diagram::Detail::Full);
    bool areAllPinned = true;
    for (const AnyId id : workspace_.selection().ids())
        if (const DiagramItem* item = model_->itemOf(id)) {
            positions.push_back({id, static_cast<int>(std::lround(item->box().rect.x)),
                                 static_cast<int>(std::lround(item->box().rect.y))});
            const Placement* placement = diagram::placementOf(context, id);
            areAllPinned = areAllPinned && placement && placement->isPinned;
        }
    if (positions.empty())
        return;
    Transaction transaction = workspace_.begin(
        Text{areAllPinned ? translatable("Step", "Unpin {name}") : translatable("Step", "Pin {name}"),
             {{"name", displayName(workspace_.design(), positions.front().subject)}}});
    ops::setPinned(transaction, model_->placementView(), positions, !areAllPinned);
    commit(std::move(transaction));
}

void CanvasView::setLoads(diagram::Annotations loads) {
    std::vector<AnyId> filled = pulses_.filledBy(loads);
    model_->setLoads(std::move(loads));
    // Once for each link and run; the mark at the link stays.
    if (!filled.empty() && isVisible() && !reducesMotion())
        marks_->flash(std::move(filled));
}

void CanvasView::rename(AnyId id) {
    if (nameEditor_)
        finishRename(false);
    const QRectF place = model_->rectOf(id);
    if (place.isEmpty() || !kindInfo(id.kind).field("name"))
        return;
    reveal(id);
    renamed_ = id;
    const QRect rect = mapFromScene(place).boundingRect();
    nameEditor_ = new QLineEdit(viewport());
    nameEditor_->setObjectName(QStringLiteral("canvasNameEditor"));
    nameEditor_->setAccessibleName(tr("Name"));
    nameEditor_->setText(fromUtf8(nameOfObject(workspace_.design(), id)));
    nameEditor_->setGeometry(nameEditorPlace(rect, nameEditor_->sizeHint().height()));
    nameEditor_->selectAll();
    nameEditor_->show();
    nameEditor_->setFocus();
    connect(nameEditor_, &QLineEdit::editingFinished, this, [this] { finishRename(true); });
    nameEditor_->installEventFilter(this);
}

/// Over the name where it can be read, else at the upper edge of the object.
QRect CanvasView::nameEditorPlace(const QRect& object, int height) const {
    constexpr int kNarrowest = 120;
    constexpr int kWidest = 320;
    constexpr int kTextMargin = 6;
    const QRectF name = model_->nameRectOf(renamed_);
    if (name.isEmpty() || model_->detail() < diagram::Detail::Names)
        return {std::max(0, object.left() + 4), std::max(0, object.top() + 4),
                std::clamp(object.width() - 8, kNarrowest, kWidest), height};
    const QRect over = mapFromScene(name).boundingRect();
    return {std::max(0, over.left() - kTextMargin), std::max(0, over.center().y() - height / 2),
            std::clamp(over.width() + 2 * kTextMargin, kNarrowest, kWidest), height};
}

void CanvasView::finishRename(bool keep) {
    if (!nameEditor_)
        return;
    QLineEdit* editor = std::exchange(nameEditor_, nullptr);
    const std::string name = toUtf8(editor->text().trimmed());
    const bool hadFocus = editor->hasFocus();
    editor->disconnect(this);
    // First, so that the focus goes nowhere else when the editor disappears.
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater();
    const std::string before = nameOfObject(workspace_.design(), renamed_);
    if (!keep || name.empty() || name == before)
        return;
    Transaction transaction = workspace_.begin(
        Text{translatable("Step", "Rename {before} to {after}"), {{"before", before}, {"after", name}}});
    if (const auto ok = transaction.setField(renamed_, "name", name); !ok)
        showCaption(Verdict::Refuse, sentence(ok.error().text), viewport()->rect().center());
    else
        commit(std::move(transaction));
}

// --- captions
// -------------------------------------------------------------------------------------------------------

QString CanvasView::caption() const {
    return caption_->text();
}

void CanvasView::showCaption(Verdict verdict, const QString& text, QPoint viewPosition) {
    caption_->say(verdict, text, viewPosition);
}

void CanvasView::hideCaption() {
    caption_->hide();
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect) {
    if (!far_->paintPicture(*painter, rect))
        QGraphicsView::drawBackground(painter, rect);
}

void CanvasView::drawForeground(QPainter* painter, const QRectF&) {
    if (!model_->boxes().empty()) {
        far_->paintLabels(*painter);
        return;
    }
    // What is being dropped speaks for itself.
    if (!overlay_->boundingRect().isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    painter->setPen(themeColor(diagram::Tone::TextMuted));
    painter->drawText(viewport()->rect(), Qt::AlignCenter,
                      model_->view() == diagram::ViewKind::Physical
                          ? tr("Drag a host or a physical switch from the palette, or press Insert.")
                          : tr("There is nothing to show in this view yet."));
    painter->restore();
}

} // namespace fd::ui
