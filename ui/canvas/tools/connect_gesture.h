// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/ops/insert_question.h"

#include <QPoint>
#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

namespace fd {
class Transaction;
}

namespace fd::ui {

class CanvasView;
class DiagramItem;

/// One end of a cable that can be pulled out and plugged in elsewhere.
struct CableEnd {
    AnyId cable;
    /// The end that stays, and the one that is pulled.
    AnyId fixed;
    AnyId moved;
    QPointF at;
};

/// The end of a cable near a point of the view; nothing if there is none.
std::optional<CableEnd> cableEndAt(const CanvasView& view, QPoint viewPosition);

/// A connection that is being pulled from one object to another, or the end of a cable that is being plugged in
/// elsewhere. What may be joined is decided by the operations alone, so that the canvas, the picker and the command
/// line agree.
class ConnectGesture {
public:
    explicit ConnectGesture(CanvasView& view) : view_(view) {}

    void start(AnyId from);
    void start(const CableEnd& end);
    void move(QPoint viewPosition);
    /// Joins what it was pulled to, if that can be joined.
    void finish(QPoint viewPosition);
    void cancel();
    bool isActive() const { return static_cast<bool>(from_); }
    /// The objects in sight that would accept.
    std::vector<AnyId> targets() const;

private:
    struct End {
        AnyId to;
        std::string port;
        QRectF rect;
    };
    End endAt(QPoint viewPosition) const;
    bool standsForCard(AnyId hit, const DiagramItem& card) const;
    Result<AnyId> join(Transaction& transaction, const End& end) const;
    Text label(const End& end) const;
    void collectTargets();
    void draw(QPointF at, const QRectF& target, bool accepts);
    void ask(const ops::Connection& wanted, const Text& label, const ops::InsertQuestion& question,
             QPoint viewPosition);
    void refuse(const End& end, const Error& error, QPoint viewPosition);

    CanvasView& view_;
    AnyId from_;
    std::optional<CableEnd> cable_;
    QPointF start_;
    /// The objects that would accept and where they stand; not filled for very large designs.
    std::vector<std::pair<AnyId, QRectF>> targets_;
    /// The last end that was tried, so that a resting pointer costs nothing.
    AnyId tried_;
    std::string triedPort_;
    std::optional<Error> refused_;
};

} // namespace fd::ui
