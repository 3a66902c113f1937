// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace fd::ui {

namespace {

/// One row. It is known by its number: what stands there changes with what is typed.
class AccessibleRow : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleRow(PaletteList& list, int row) : list_(list), row_(row) {}

    bool isValid() const override { return index().isValid(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&list_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name ? index().data(Qt::AccessibleTextRole).toString() : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect inView = list_.visualRect(index());
        return {list_.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = list_.currentIndex() == index();
        state.active = state.selected;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction() && isValid())
            list_.press(index());
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QModelIndex index() const { return list_.model() ? list_.model()->index(row_, 0) : QModelIndex(); }

    PaletteList& list_;
    int row_;
};

class AccessibleList : public QAccessibleWidget {
public:
    explicit AccessibleList(PaletteList* list) : QAccessibleWidget(list, QAccessible::List), list_(*list) {}
    ~AccessibleList() override {
        for (const auto& [row, id] : rows_)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return list_.model() ? list_.model()->rowCount() : 0; }
    QAccessibleInterface* child(int row) const override {
        if (row < 0 || row >= childCount())
            return nullptr;
        auto [at, isNew] = rows_.try_emplace(row, QAccessible::Id{});
        if (isNew)
            at->second = QAccessible::registerAccessibleInterface(new AccessibleRow(list_, row));
        return QAccessible::accessibleInterface(at->second);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (const auto& [row, id] : rows_)
            if (QAccessible::accessibleInterface(id) == wanted)
                return row;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QModelIndex index = list_.indexAt(list_.viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }
    QAccessibleInterface* focusChild() const override { return child(list_.currentIndex().row()); }

private:
    PaletteList& list_;
    mutable std::map<int, QAccessible::Id> rows_;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* list = qobject_cast<PaletteList*>(object);
    return list ? new AccessibleList(list) : nullptr;
}

} // namespace

PaletteList::PaletteList(QWidget* parent) : QListView(parent) {
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(isInstalled);
}

void PaletteList::press(const QModelIndex& index) {
    setCurrentIndex(index);
    emit pressedByName(index);
}

/// The keyboard stays in the field above, so Qt says nothing of the row that changes below it.
void PaletteList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!QAccessible::isActive() || !current.isValid() || !isVisible())
        return;
    QAccessibleEvent event(this, QAccessible::Selection);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

} // namespace fd::ui
