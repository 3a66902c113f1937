// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyboard_sheet.h"

#include "ui/shell/action_table.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fd::ui {

KeyboardSheet::KeyboardSheet(const ActionSet& actions, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("keyboardSheet"));
    setWindowTitle(tr("Keyboard"));
    auto* filter = new QLineEdit(this);
    filter->setObjectName(QStringLiteral("keyboardFilter"));
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("keyboardList"));
    list->setAccessibleName(tr("Keyboard"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Keys"), tr("Command")});
    for (const QAction* action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        auto* row = new QTreeWidgetItem(list, {keys.join(QStringLiteral(", ")), plainText(*action)});
        row->setIcon(1, action->icon());
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(filter, &QLineEdit::textChanged, list, [list](const QString& text) {
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = list->topLevelItem(row);
            item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive) &&
                            !item->text(1).contains(text, Qt::CaseInsensitive));
        }
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(480, 560);
    filter->setFocus();
}

} // namespace fd::ui
