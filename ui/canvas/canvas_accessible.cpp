// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_accessible.h"

#include "diagram/hit_test.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "workspace/workspace.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QCoreApplication>

#include <map>

namespace fd::ui {

namespace {

/// One card. It is known by the object that it stands for, so it outlives items that are made anew.
class AccessibleCard : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleCard(CanvasView& view, AnyId subject) : view_(view), subject_(subject) {}

    bool isValid() const override { return view_.model().itemOf(subject_) != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&view_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }

    QString text(QAccessible::Text which) const override {
        const DiagramItem* item = view_.model().itemOf(subject_);
        if (!item)
            return {};
        if (which == QAccessible::Name)
            return name();
        if (which == QAccessible::Description)
            return connections();
        // What has the focus on the card, while that is a part of it.
        const AnyId current = view_.workspace().selection().current();
        if (which == QAccessible::Value && current != subject_ && view_.model().itemShowing(current) == item)
            if (const diagram::Part* part = diagram::partOf(item->part(), current))
                return fromUtf8(part->accessibleName);
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override {
        const QRect inView = view_.mapFromScene(view_.model().rectOf(subject_)).boundingRect();
        return {view_.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        const auto& selection = view_.workspace().selection();
        state.focusable = true;
        state.selectable = true;
        state.selected = selection.contains(subject_);
        const DiagramItem* item = view_.model().itemOf(subject_);
        state.focused = view_.hasFocus() && item && view_.model().itemShowing(selection.current()) == item;
        state.invisible = !item || !item->isVisible();
        state.offscreen = item && !rect().intersects(QRect(view_.viewport()->mapToGlobal(QPoint(0, 0)),
                                                           view_.viewport()->size()));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction(), showMenuAction()}; }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        view_.setFocus();
        view_.workspace().selection().set(subject_);
        if (name == pressAction())
            emit view_.openRequested(subject_);
        // The menu keeps an event loop of its own, which whoever asked for it must not wait for.
        else if (name == showMenuAction())
            QCoreApplication::postEvent(view_.viewport(), new QContextMenuEvent(QContextMenuEvent::Keyboard, {}, {}));
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    /// 'Host HV01, site New York, 2 adapters, 1 error'.
    QString name() const {
        const Design& design = view_.workspace().design();
        QStringList parts{CanvasView::tr("%1 %2", "kind and name").arg(kindName(subject_.kind), shownName(design, subject_))};
        if (const Host* host = design.get(subject_.as<Host>())) {
            if (host->hostGroup)
                parts << CanvasView::tr("site %1").arg(shownName(design, host->hostGroup));
            const auto adapters = view_.workspace().relations().of(&PhysicalNic::host, subject_.as<Host>()).size();
            parts << CanvasView::tr("%n adapter(s)", nullptr, static_cast<int>(adapters));
        } else if (const PhysicalSwitch* device = design.get(subject_.as<PhysicalSwitch>())) {
            parts << CanvasView::tr("%n port(s)", nullptr, device->portCount);
        }
        int errors = 0;
        int warnings = 0;
        const auto context = view_.model().context(diagram::Detail::Full);
        for (const validation::Finding& finding : view_.workspace().validation().findings()) {
            if (finding.isAccepted || (finding.subject != subject_ && diagram::cardOf(context, finding.subject) != subject_))
                continue;
            errors += finding.severity == validation::Severity::Error ? 1 : 0;
            warnings += finding.severity == validation::Severity::Warning ? 1 : 0;
        }
        if (errors > 0)
            parts << CanvasView::tr("%n error(s)", nullptr, errors);
        if (warnings > 0)
            parts << CanvasView::tr("%n warning(s)", nullptr, warnings);
        return parts.join(QStringLiteral(", "));
    }

    /// Lines are no children; a card tells what its lines lead to.
    QString connections() const {
        const auto context = view_.model().context(diagram::Detail::Full);
        QStringList others;
        for (const DiagramItem* edge : view_.model().edgesAt(subject_))
            for (const AnyId end : {edge->edge().from, edge->edge().to})
                if (const AnyId card = diagram::cardOf(context, end); card && card != subject_)
                    if (const QString other = shownName(view_.workspace().design(), card); !others.contains(other))
                        others << other;
        return others.isEmpty() ? CanvasView::tr("Not connected")
                                : CanvasView::tr("Connected to %1").arg(others.join(QStringLiteral(", ")));
    }

    CanvasView& view_;
    AnyId subject_;
};

class AccessibleCanvas : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(CanvasView* view) : QAccessibleWidget(view, QAccessible::Canvas), view_(*view) {}
    ~AccessibleCanvas() override {
        for (const auto& [subject, id] : children_)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(cards().size()); }
    QAccessibleInterface* child(int index) const override {
        const auto all = cards();
        if (index < 0 || index >= static_cast<int>(all.size()))
            return nullptr;
        return cardOf(all[static_cast<std::size_t>(index)]->subject());
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        const auto all = cards();
        for (std::size_t i = 0; i < all.size(); ++i)
            if (cardOf(all[i]->subject()) == wanted)
                return static_cast<int>(i);
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const CanvasHit hit = view_.hitAt(view_.viewport()->mapFromGlobal(QPoint(x, y)));
        return hit && hit.item->layer() == Layer::Card ? cardOf(hit.item->subject()) : nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        const DiagramItem* item = view_.model().itemShowing(view_.workspace().selection().current());
        return item && item->layer() == Layer::Card && item->isVisible() ? cardOf(item->subject()) : nullptr;
    }

private:
    std::vector<DiagramItem*> cards() const { return view_.model().cards(); }
    QAccessibleInterface* cardOf(AnyId subject) const {
        auto [at, isNew] = children_.try_emplace(subject, QAccessible::Id{});
        if (isNew)
            at->second = QAccessible::registerAccessibleInterface(new AccessibleCard(view_, subject));
        return QAccessible::accessibleInterface(at->second);
    }

    CanvasView& view_;
    mutable std::map<AnyId, QAccessible::Id> children_;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<CanvasView*>(object);
    return view ? new AccessibleCanvas(view) : nullptr;
}

} // namespace

void installCanvasAccessibility(CanvasView& view) {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(isInstalled);
    // Before the first canvas asked for its own kind of answer Qt may have made one of a mere scroll area, and
    // keeps it.
    if (QAccessibleInterface* early = QAccessible::queryAccessibleInterface(&view);
        early && early->role() != QAccessible::Canvas)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(early));
}

void announceFocus(CanvasView& view) {
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface* card = canvas ? canvas->focusChild() : nullptr;
    if (!card)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(canvas->indexOfChild(card));
    QAccessible::updateAccessibility(&event);
    if (const QString part = card->text(QAccessible::Value); !part.isEmpty()) {
        QAccessibleValueChangeEvent value(&view, part);
        value.setChild(canvas->indexOfChild(card));
        QAccessible::updateAccessibility(&value);
    }
}

} // namespace fd::ui
