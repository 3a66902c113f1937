// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layout_preview.h"

#include "model/ops/place.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/layout_bar.h"
#include "workspace/workspace.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fd::ui {

namespace {

const char* stepOf(diagram::LayoutKind kind) {
    switch (kind) {
    case diagram::LayoutKind::Layered:
        return translatable("Step", "Lay out in layers");
    case diagram::LayoutKind::Grid:
        return translatable("Step", "Lay out as a grid");
    case diagram::LayoutKind::Radial:
        return translatable("Step", "Lay out radially");
    case diagram::LayoutKind::Tidy:
        break;
    }
    return translatable("Step", "Remove overlaps");
}

} // namespace

LayoutPreview::LayoutPreview(CanvasView& view) : QObject(&view), view_(view), bar_(new LayoutBar(&view)) {
    connect(bar_, &LayoutBar::kindChosen, this, &LayoutPreview::start);
    connect(bar_, &LayoutBar::keepChosen, this, &LayoutPreview::keep);
    connect(bar_, &LayoutBar::backChosen, this, &LayoutPreview::back);
    // Places that were found for another design say nothing any more.
    connect(&view_.workspace(), &workspace::Workspace::designChanged, this, &LayoutPreview::back);
    connect(&view_.workspace(), &workspace::Workspace::documentReplaced, this, &LayoutPreview::back);
    view_.installEventFilter(this);
    view_.viewport()->installEventFilter(this);
}

LayoutPreview::~LayoutPreview() = default;

diagram::LayoutWish LayoutPreview::wish() const {
    diagram::LayoutWish wish;
    wish.kind = kind_;
    wish.options = view_.model().options();
    wish.options.annotations = nullptr;
    wish.options.planned = nullptr;
    for (const AnyId id : view_.workspace().selection().ids())
        if (view_.model().itemOf(id))
            wish.objects.insert(id);
    // One card alone cannot be arranged.
    if (wish.objects.size() == 1 && view_.model().itemOf(*wish.objects.begin())->layer() == Layer::Card)
        wish.objects.clear();
    // What a filter leaves out stays where it is.
    if (wish.objects.empty() && view_.model().filter().isActive())
        for (const DiagramItem* card : view_.model().cards())
            if (!view_.model().isFaded(card->subject()))
                wish.objects.insert(card->subject());
    return wish;
}

void LayoutPreview::start(diagram::LayoutKind kind) {
    if (view_.model().boxes().empty())
        return;
    view_.cancelGesture();
    kind_ = kind;
    isActive_ = true;
    isBusy_ = true;
    ++run_;
    bar_->showKind(kind_, wish().objects.size());
    bar_->setBusy(true);
    if (!isWorking_)
        launch();
    emit changed();
}

void LayoutPreview::launch() {
    isWorking_ = true;
    // A design is a value: the thread has one of its own.
    worker_ = std::jthread([this, run = run_, design = view_.workspace().design(),
                            wanted = wish()](const std::stop_token& stop) {
        Relations relations;
        relations.reset(design);
        if (stop.stop_requested())
            return;
        diagram::PlannedPlaces places = diagram::planLayout(design, relations, wanted);
        QMetaObject::invokeMethod(
            this, [this, run, places = std::move(places)]() mutable { take(run, std::move(places)); },
            Qt::QueuedConnection);
    });
}

void LayoutPreview::take(std::uint64_t run, diagram::PlannedPlaces places) {
    isWorking_ = false;
    if (!isActive_)
        return;
    if (run != run_) {
        // Another one was wanted meanwhile.
        launch();
        return;
    }
    isBusy_ = false;
    places_ = std::move(places);
    view_.showPlanned(places_);
    bar_->setBusy(false);
    emit changed();
}

void LayoutPreview::keep() {
    if (!isActive_ || isBusy_)
        return;
    const diagram::PlannedPlaces places = std::exchange(places_, {});
    end();
    std::vector<ops::Position> positions;
    std::vector<AnyId> released;
    for (const auto& [subject, place] : places) {
        if (place)
            positions.push_back(
                {subject, static_cast<int>(std::lround(place->x)), static_cast<int>(std::lround(place->y))});
        else
            released.push_back(subject);
    }
    // The same layout makes the same file.
    std::sort(positions.begin(), positions.end(),
              [](const auto& a, const auto& b) { return a.subject < b.subject; });
    Transaction transaction = view_.workspace().begin(Text{stepOf(kind_), {}});
    const std::string name = view_.model().placementView();
    ops::releasePositions(transaction, name, released);
    ops::setPositions(transaction, name, positions);
    if (transaction.empty() || !view_.commit(std::move(transaction)))
        view_.showPlanned(std::nullopt);
    emit changed();
}

void LayoutPreview::back() {
    if (!isActive_)
        return;
    end();
    view_.showPlanned(std::nullopt);
    emit changed();
}

void LayoutPreview::end() {
    ++run_;
    isActive_ = false;
    isBusy_ = false;
    places_.clear();
    bar_->hide();
    if (bar_->isAncestorOf(view_.window()->focusWidget()))
        view_.setFocus();
    // Without telling the canvas yet: with keep() the design has the same places a moment later.
    view_.model().forgetPlanned();
}

/// While a layout is looked at, the picture can be moved and zoomed; nothing can be dragged.
bool LayoutPreview::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &view_ && event->type() == QEvent::Resize)
        bar_->place();
    if (!isActive_)
        return false;
    if (watched == view_.viewport() && event->type() == QEvent::MouseButtonPress)
        return static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (watched == &view_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            back();
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            keep();
        return key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter ||
               key == Qt::Key_Delete;
    }
    return false;
}

} // namespace fd::ui
