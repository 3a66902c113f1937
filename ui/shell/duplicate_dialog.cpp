// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/duplicate_dialog.h"

#include "model/naming.h"
#include "ui/common/core_text.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace fd::ui {

namespace {
constexpr int kMostCopies = 1000;
} // namespace

DuplicateDialog::DuplicateDialog(const workspace::Workspace& workspace, std::vector<AnyId> objects, QWidget* parent)
    : QDialog(parent), workspace_(workspace), objects_(std::move(objects)), count_(new QSpinBox(this)),
      name_(new QLineEdit(this)), preview_(new QLabel(this)), group_(new QComboBox(this)), cables_(new QComboBox(this)),
      withVms_(new QCheckBox(tr("Copy the machines on them too"), this)) {
    setObjectName(QStringLiteral("duplicateDialog"));
    setWindowTitle(tr("Duplicate many"));
    count_->setObjectName(QStringLiteral("duplicateCount"));
    count_->setRange(1, kMostCopies);
    count_->setValue(1);
    name_->setObjectName(QStringLiteral("duplicateName"));
    preview_->setObjectName(QStringLiteral("duplicatePreview"));
    preview_->setForegroundRole(QPalette::PlaceholderText);
    preview_->setWordWrap(true);
    group_->setObjectName(QStringLiteral("duplicateGroup"));
    cables_->setObjectName(QStringLiteral("duplicateCables"));
    withVms_->setObjectName(QStringLiteral("duplicateWithVms"));
    const Design& design = workspace_.design();
    group_->addItem(tr("Same as the original"), 0U);
    for (const auto entry : design.table<HostGroup>())
        group_->addItem(fromUtf8(entry.record.name), entry.id.number);
    cables_->addItem(tr("To the next free ports"), static_cast<int>(ops::CopyCables::NextFreePort));
    cables_->addItem(tr("None"), static_cast<int>(ops::CopyCables::None));
    const bool hasHosts =
        std::any_of(objects_.begin(), objects_.end(), [](AnyId id) { return id.kind == kindOf<Host>; });
    if (objects_.size() == 1)
        name_->setText(fromUtf8(freeName(design, objects_.front().kind, nameOfObject(design, objects_.front()))));
    else
        name_->setEnabled(false);

    auto* form = new QFormLayout;
    form->addRow(tr("Number of &copies:"), count_);
    form->addRow(tr("&Name of the first:"), name_);
    form->addRow(QString(), preview_);
    form->addRow(tr("Host &group:"), group_);
    form->addRow(tr("C&ables:"), cables_);
    form->addRow(QString(), withVms_);
    for (QWidget* widget : {static_cast<QWidget*>(group_), static_cast<QWidget*>(cables_), static_cast<QWidget*>(withVms_)})
        widget->setEnabled(hasHosts);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Duplicate"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(count_, &QSpinBox::valueChanged, this, &DuplicateDialog::refreshPreview);
    connect(name_, &QLineEdit::textChanged, this, &DuplicateDialog::refreshPreview);
    resize(420, sizeHint().height());
    refreshPreview();
    count_->setFocus();
    count_->selectAll();
}

void DuplicateDialog::refreshPreview() {
    if (objects_.size() != 1 || name_->text().isEmpty()) {
        preview_->setText(tr("%n copies of each of the selected objects", "", count_->value()));
        return;
    }
    // Names as they will be given out: each taken name makes the next one free.
    std::string name = freeName(workspace_.design(), objects_.front().kind, toUtf8(name_->text()));
    QStringList shown{fromUtf8(name)};
    if (count_->value() > 1)
        shown += QStringLiteral("…");
    preview_->setText(tr("%1 (%n copies)", "", count_->value()).arg(shown.join(QStringLiteral(", "))));
}

ops::Duplication DuplicateDialog::wanted() const {
    ops::Duplication out;
    out.objects = objects_;
    out.copies = count_->value();
    out.withVms = withVms_->isChecked();
    out.cables = static_cast<ops::CopyCables>(cables_->currentData().toInt());
    out.hostGroup = Id<HostGroup>{group_->currentData().toUInt()};
    if (name_->isEnabled())
        out.firstName = toUtf8(name_->text().trimmed());
    out.offsetX = 40;
    out.offsetY = 40;
    return out;
}

} // namespace fd::ui
