// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/reference_editors.h"

#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/common/field_line_edit.h"
#include "ui/common/field_text.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QCollator>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace fd::ui {

namespace {

struct Named {
    AnyId id;
    QString name;
};

std::vector<Named> objectsByName(const Design& design, Kind kind) {
    std::vector<Named> out;
    for (const AnyId id : design.idsOf(kind))
        out.push_back({id, shownName(design, id)});
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(out.begin(), out.end(), [&](const Named& a, const Named& b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return out;
}

QString idText(AnyId id) {
    std::string out;
    appendAnyId(out, id);
    return fromUtf8(out);
}

/// Fills itself before its list opens.
class LazyComboBox : public QuietComboBox {
public:
    explicit LazyComboBox(ReferenceEditor* owner) : QuietComboBox(owner), owner_(owner) {}
    void showPopup() override {
        owner_->fill();
        QuietComboBox::showPopup();
    }

protected:
    void focusInEvent(QFocusEvent* event) override {
        owner_->fill(); // arrow keys and typing work without opening the list
        QuietComboBox::focusInEvent(event);
    }

private:
    ReferenceEditor* owner_;
};

} // namespace

ReferenceEditor::ReferenceEditor(const workspace::Workspace& workspace, const FieldInfo& field, QWidget* parent)
    : ValueEditor(parent), workspace_(workspace), field_(field), box_(new LazyComboBox(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(box_);
    connect(box_, &QComboBox::activated, this, [this](int index) {
        if (const QVariant id = box_->itemData(index); id.isValid())
            emit entered(id.toString(), false);
    });
}

QWidget* ReferenceEditor::input() {
    return box_;
}

void ReferenceEditor::setValue(const std::optional<QString>& text, std::size_t count) {
    box_->clear();
    box_->setSeveral(!text);
    if (!text) {
        QFont italic = font();
        italic.setItalic(true);
        box_->addItem(severalValues(count));
        box_->setItemData(0, italic, Qt::FontRole);
        return;
    }
    const auto id = parseAnyId(toUtf8(*text));
    if (id && *id)
        box_->addItem(iconOf(id->kind), shownName(workspace_.design(), *id), *text);
    else
        box_->addItem(tr("(none)"), QString());
    if (hasFocus() || box_->hasFocus())
        fill();
}

void ReferenceEditor::fill() {
    const QVariant chosen = box_->currentData();
    const QString several = chosen.isValid() ? QString() : box_->currentText();
    box_->clear();
    if (!several.isEmpty())
        box_->addItem(several);
    box_->addItem(tr("(none)"), QString());
    const QIcon icon = iconOf(*field_.target);
    for (const Named& named : objectsByName(workspace_.design(), *field_.target))
        box_->addItem(icon, named.name, idText(named.id));
    box_->setCurrentIndex(chosen.isValid() ? std::max(0, box_->findData(chosen)) : 0);
}

ReferencesEditor::ReferencesEditor(const workspace::Workspace& workspace, const FieldInfo& field, QWidget* parent)
    : ValueEditor(parent), workspace_(workspace), field_(field), line_(new FieldLineEdit(this)),
      button_(new QToolButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(line_, 1);
    layout->addWidget(button_);
    button_->setText(QStringLiteral("…"));
    button_->setToolTip(tr("Choose from a list"));
    button_->setAccessibleName(tr("Choose %1 from a list").arg(fieldLabel(field)));
    button_->setObjectName(QStringLiteral("choose_") + QLatin1String(field.name));
    connect(button_, &QToolButton::clicked, this, &ReferencesEditor::openList);
    connect(line_, &QLineEdit::textEdited, this, [this](const QString& text) {
        isTyping_ = true;
        emit entered(text, true);
    });
    const auto finish = [this] {
        isTyping_ = false;
        emit left();
    };
    connect(line_, &QLineEdit::editingFinished, this, finish);
    connect(line_, &FieldLineEdit::reverted, this, finish);
}

QWidget* ReferencesEditor::input() {
    return line_;
}

bool ReferencesEditor::isBeingTyped() const {
    return isTyping_ && line_->hasFocus();
}

void ReferencesEditor::setWrong(bool isWrong) {
    line_->setWrong(isWrong);
}

void ReferencesEditor::setValue(const std::optional<QString>& text, std::size_t count) {
    line_->setSeveral(text ? QString() : severalValues(count));
    line_->setText(text.value_or(QString()));
    line_->setCursorPosition(0);
}

void ReferencesEditor::openList() {
    QDialog dialog(this);
    dialog.setWindowTitle(fieldLabel(field_));
    dialog.setObjectName(QStringLiteral("referencesDialog"));
    auto* layout = new QVBoxLayout(&dialog);
    auto* filter = new QLineEdit(&dialog);
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    filter->setClearButtonEnabled(true);
    auto* list = new QListWidget(&dialog);
    list->setAccessibleName(fieldLabel(field_));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use these"));
    layout->addWidget(filter);
    layout->addWidget(list);
    layout->addWidget(buttons);
    const QStringList chosen = line_->text().split(kListSeparator, Qt::SkipEmptyParts);
    QStringList names;
    for (const QString& name : chosen)
        names += name.trimmed();
    for (const Named& named : objectsByName(workspace_.design(), *field_.target)) {
        auto* item = new QListWidgetItem(iconOf(named.id.kind), named.name, list);
        item->setCheckState(names.contains(named.name) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, idText(named.id));
    }
    connect(filter, &QLineEdit::textChanged, list, [list](const QString& text) {
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setHidden(!list->item(row)->text().contains(text, Qt::CaseInsensitive));
    });
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(360, 420);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QStringList ids;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            ids += list->item(row)->data(Qt::UserRole).toString();
    emit entered(ids.join(QString(kListSeparator) + u' '), false);
}

} // namespace fd::ui
