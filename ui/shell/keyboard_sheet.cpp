// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyboard_sheet.h"

#include "ui/shell/action_table.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fd::ui {

namespace {

/// Keys that are no commands: they belong to what has the keyboard.
struct LocalKey {
    const char* keys;
    /// English, in the context "Keys".
    const char* text;
};
struct LocalKeys {
    const char* place;
    std::vector<LocalKey> keys;
};

const std::vector<LocalKeys>& localKeys() {
    static const std::vector<LocalKeys> all{
        {QT_TRANSLATE_NOOP("Keys", "In a view"),
         {{"Left; Right; Up; Down", QT_TRANSLATE_NOOP("Keys", "To the nearest object that way")},
          {"Shift+Right", QT_TRANSLATE_NOOP("Keys", "Extend the selection that way (all arrow keys)")},
          {"Ctrl+Right", QT_TRANSLATE_NOOP("Keys", "Move the selection by one step (all arrow keys)")},
          {"Return", QT_TRANSLATE_NOOP("Keys", "Open the object")},
          {"V", QT_TRANSLATE_NOOP("Keys", "Select with the mouse")},
          {"C", QT_TRANSLATE_NOOP("Keys", "Connect with the mouse")},
          {"H", QT_TRANSLATE_NOOP("Keys", "Move the view with the mouse")},
          {"Shift+F10; Menu", QT_TRANSLATE_NOOP("Keys", "Context menu")},
          {"Tab", QT_TRANSLATE_NOOP("Keys", "Leave the view")}}},
        {QT_TRANSLATE_NOOP("Keys", "In a field of the inspector"),
         {{"Return", QT_TRANSLATE_NOOP("Keys", "Keep the value")},
          {"Esc", QT_TRANSLATE_NOOP("Keys", "Back to the value before")},
          {"Tab", QT_TRANSLATE_NOOP("Keys", "Next field")}}},
        {QT_TRANSLATE_NOOP("Keys", "In the palette"),
         {{"Return", QT_TRANSLATE_NOOP("Keys", "Insert beside the selection")}}},
    };
    return all;
}

QString shown(const QString& keys) {
    QStringList out;
    for (const QKeySequence& key : QKeySequence::listFromString(keys))
        out += key.toString(QKeySequence::NativeText);
    return out.join(QStringLiteral(", "));
}

QTreeWidgetItem* addGroup(QTreeWidget* list, const QString& title) {
    auto* group = new QTreeWidgetItem(list, {title});
    QFont bold = group->font(0);
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    return group;
}

void fill(QTreeWidget* list, const ActionSet& actions) {
    QTreeWidgetItem* everywhere =
        addGroup(list, QCoreApplication::translate("Keys", "Everywhere"));
    for (const QAction* action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        auto* row = new QTreeWidgetItem(
            everywhere, {shown(QKeySequence::listToString(action->shortcuts())), plainText(*action)});
        row->setIcon(1, action->icon());
    }
    for (const LocalKeys& place : localKeys()) {
        QTreeWidgetItem* group = addGroup(list, QCoreApplication::translate("Keys", place.place));
        for (const LocalKey& key : place.keys)
            new QTreeWidgetItem(
                group, {shown(QLatin1String(key.keys)), QCoreApplication::translate("Keys", key.text)});
    }
    list->expandAll();
}

/// Groups without a row that holds the words are hidden too.
void filterRows(QTreeWidget* list, const QString& words) {
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = list->topLevelItem(i);
        bool isEmpty = true;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const bool fits = item->text(0).contains(words, Qt::CaseInsensitive) ||
                              item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            isEmpty = isEmpty && !fits;
        }
        group->setHidden(isEmpty);
    }
}

} // namespace

KeyboardSheet::KeyboardSheet(const ActionSet& actions, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("keyboardSheet"));
    setWindowTitle(tr("Keyboard"));
    auto* filter = new QLineEdit(this);
    filter->setObjectName(QStringLiteral("keyboardFilter"));
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    filter->setClearButtonEnabled(true);
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("keyboardList"));
    list->setAccessibleName(tr("Keyboard"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Keys"), tr("Command")});
    fill(list, actions);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("keyboardClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(filter, &QLineEdit::textChanged, list, [list](const QString& text) { filterRows(list, text); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(520, 600);
    filter->setFocus();
}

} // namespace fd::ui
