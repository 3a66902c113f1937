// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "diagram/display_list.h"
#include "model/ops/insert_question.h"

#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QDropEvent;
class QMimeData;

namespace fd::ui {

class CanvasView;

/// What the palette drops on the canvas: a ghost in the size that the object will have at the place where it
/// will stand, an outline around the target, the reason of a refusal; questions where several things would
/// fit.
class PaletteDrop {
public:
    explicit PaletteDrop(CanvasView& view) : view_(view) {}

    /// The kind that is dragged; nullptr if it is something else.
    static const KindInfo* kindIn(const QMimeData* data);

    /// While the pointer moves.
    void show(Kind kind, QPoint pointer, bool severalWanted);
    void clear();
    /// False if it was refused. With a question to be answered nothing has been added yet.
    bool drop(Kind kind, QPoint pointer, bool severalWanted);
    /// Adds at once, without questions.
    Result<AnyId> insert(Kind kind, QPointF at, const ops::InsertAnswer& answer = {});
    /// Adds to an object as the keyboard and the menus do; asks where several things would fit.
    void addTo(Kind kind, AnyId target);

private:
    struct Trial {
        Kind kind{};
        AnyId target;
        Id<HostGroup> column;
        std::uint64_t revision = 0;
        std::optional<Error> refused;
    };
    AnyId targetAt(Kind kind, QPointF at) const;
    Id<HostGroup> columnAt(QPointF at) const;
    QPointF cornerFor(QPointF at) const;
    bool standsFreely(Kind kind) const;
    /// The same, or beside the cards that stand there.
    QPointF freeCornerFor(Kind kind, QPointF at);
    const diagram::Part& ghostOf(Kind kind);
    /// Where something is added: what it lands on, where the question or editor opens, and whether a card
    /// will stand right there; otherwise the arrangement finds its place.
    struct Place {
        AnyId target;
        QPointF at;
        bool isFixed = true;
        Id<HostGroup> column{};
    };
    const Trial& attempt(Kind kind, const Place& place);
    Place placeAt(Kind kind, QPointF at) const { return {targetAt(kind, at), at, true, columnAt(at)}; }
    QString captionFor(Kind kind, const Place& place, bool severalWanted) const;
    QRectF targetRect(Kind kind, const Place& place) const;
    void askAndFinish(Kind kind, const Place& place);
    Result<AnyId> insertAt(Kind kind, const Place& place, const ops::InsertAnswer& answer);
    void finish(Kind kind, const Place& place, const ops::InsertAnswer& answer);
    QPointF freeSpot(Kind kind);
    void askHowMany(Kind kind, QPointF at);
    void insertSeveral(Kind kind, QPointF at, const ops::InsertMany& wanted);
    void startEditing(AnyId made);
    ops::Insertion insertion(Kind kind, const Place& place) const;

    CanvasView& view_;
    Trial trial_;
    std::optional<std::pair<Kind, diagram::Part>> ghost_;
};

} // namespace fd::ui
