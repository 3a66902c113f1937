// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_accessible.h"

#include "diagram/hit_test.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "workspace/workspace.h"

#include <QAccessible>
#include <QAccessibleWidget>

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
        if (!item || which != QAccessible::Name)
            return {};
        const auto counts = view_.workspace().validation().countsOf(subject_);
        QString name = fromUtf8(item->part().accessibleName);
        if (counts.errors > 0)
            name += QLatin1String(", ") + CanvasView::tr("%n error(s)", nullptr, static_cast<int>(counts.errors));
        if (counts.warnings > 0)
            name += QLatin1String(", ") + CanvasView::tr("%n warning(s)", nullptr, static_cast<int>(counts.warnings));
        return name;
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
        state.focused = view_.hasFocus() && selection.current() == subject_;
        state.invisible = !isValid();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        view_.workspace().selection().set(subject_);
        if (name == pressAction())
            emit view_.openRequested(subject_);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
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
        return item && item->layer() == Layer::Card ? cardOf(item->subject()) : nullptr;
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

void installCanvasAccessibility() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(isInstalled);
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
}

} // namespace fd::ui
