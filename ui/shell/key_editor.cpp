// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_editor.h"

#include "ui/shell/action_table.h"
#include "ui/shell/key_bindings.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace fd::ui {

namespace {

QString shownKeys(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

} // namespace

KeyEditor::KeyEditor(ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , actions_(actions)
    , list_(new QTreeWidget(this))
    , field_(new QKeySequenceEdit(this))
    , assign_(new QPushButton(tr("&Assign"), this))
    , clear_(new QPushButton(tr("&No key"), this))
    , reset_(new QPushButton(tr("&Default"), this))
    , clash_(new QLabel(this)) {
    list_->setObjectName(QStringLiteral("keysList"));
    list_->setAccessibleName(tr("Commands and their keys"));
    list_->setRootIsDecorated(false);
    list_->setHeaderLabels({tr("Command"), tr("Keys")});
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    field_->setObjectName(QStringLiteral("keysField"));
    field_->setAccessibleName(tr("New key"));
    assign_->setObjectName(QStringLiteral("keysAssign"));
    clear_->setObjectName(QStringLiteral("keysClear"));
    reset_->setObjectName(QStringLiteral("keysDefault"));
    clash_->setObjectName(QStringLiteral("keysClash"));
    clash_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(field_, 1);
    for (QPushButton* button : {assign_, clear_, reset_})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_, 1);
    column->addLayout(row);
    column->addWidget(clash_);
    connect(list_, &QTreeWidget::currentItemChanged, this, &KeyEditor::showCurrent);
    connect(field_, &QKeySequenceEdit::keySequenceChanged, this, &KeyEditor::checkClash);
    connect(assign_, &QPushButton::clicked, this, &KeyEditor::assign);
    connect(clear_, &QPushButton::clicked, this, [this] {
        setKeys(*current(), {});
        fill();
    });
    connect(reset_, &QPushButton::clicked, this, [this] {
        resetKeys(*current());
        fill();
    });
    fill();
}

void KeyEditor::fill() {
    const QString chosen = current() ? current()->objectName() : QString();
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const QAction* action : actions_.all()) {
        auto* row = new QTreeWidgetItem(list_, {plainText(*action), shownKeys(*action)});
        row->setData(0, Qt::UserRole, action->objectName());
        QFont font = row->font(0);
        font.setBold(hasOwnKeys(*action));
        row->setFont(1, font);
        if (action->objectName() == chosen || !list_->currentItem())
            list_->setCurrentItem(row);
    }
    actions_.retranslate();
    showCurrent();
}

QAction* KeyEditor::current() const {
    const QTreeWidgetItem* item = list_->currentItem();
    return item ? actions_.get(item->data(0, Qt::UserRole).toString().toStdString()) : nullptr;
}

void KeyEditor::showCurrent() {
    const QAction* action = current();
    field_->setKeySequence(action && !action->shortcuts().isEmpty() ? action->shortcuts().constFirst()
                                                                    : QKeySequence());
    for (QPushButton* button : {assign_, clear_, reset_})
        button->setEnabled(action != nullptr);
    checkClash();
}

void KeyEditor::checkClash() {
    const QKeySequence key = field_->keySequence();
    const QAction* holder = key.isEmpty() ? nullptr : keyHolder(actions_, key, current());
    clash_->setText(holder ? tr("%1 belongs to \"%2\", which loses it if you assign it here.", "key, command")
                                 .arg(key.toString(QKeySequence::NativeText), plainText(*holder))
                           : QString());
    assign_->setText(holder ? tr("T&ake over") : tr("&Assign"));
}

void KeyEditor::assign() {
    QAction* action = current();
    const QKeySequence key = field_->keySequence();
    if (!action || key.isEmpty())
        return;
    while (QAction* holder = keyHolder(actions_, key, action)) {
        QList<QKeySequence> left = holder->shortcuts();
        left.removeIf([&](const QKeySequence& other) {
            return other.matches(key) != QKeySequence::NoMatch || key.matches(other) != QKeySequence::NoMatch;
        });
        setKeys(*holder, left);
    }
    setKeys(*action, {key});
    fill();
}

void KeyEditor::filter(const QString& words) {
    for (int row = 0; row < list_->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = list_->topLevelItem(row);
        item->setHidden(!item->text(0).contains(words, Qt::CaseInsensitive) &&
                        !item->text(1).contains(words, Qt::CaseInsensitive));
    }
}

bool KeyEditor::hasShown() const {
    for (int row = 0; row < list_->topLevelItemCount(); ++row)
        if (!list_->topLevelItem(row)->isHidden())
            return true;
    return false;
}

void KeyEditor::restoreDefaults() {
    for (QAction* action : actions_.all())
        resetKeys(*action);
    fill();
}

} // namespace fd::ui
