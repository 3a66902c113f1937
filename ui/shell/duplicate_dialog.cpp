// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/duplicate_dialog.h"

#include "model/naming.h"
#include "model/ops/copying.h"
#include "model/ops/name_pattern.h"
#include "ui/common/core_text.h"
#include "ui/common/names_preview.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace fd::ui {

namespace {
constexpr int kMostCopies = 1000;
constexpr int kFirstCount = 20;
constexpr int kGroupRows = 4;

/// Objects that nobody counts.
bool isCounted(Kind kind) {
    return kind != kindOf<Placement> && kind != kindOf<IpAssignment> && kind != kindOf<MacAssignment>;
}
} // namespace

DuplicateDialog::DuplicateDialog(const Design& design, const Relations& relations, std::vector<AnyId> objects,
                                 QWidget* parent, Counts counts)
    : QDialog(parent)
    , design_(design)
    , relations_(relations)
    , objects_(std::move(objects))
    , counts_(counts)
    , count_(new QSpinBox(this))
    , name_(new QLineEdit(this))
    , preview_(new QLabel(this))
    , groups_(new QListWidget(this))
    , cables_(new QComboBox(this))
    , addresses_(new QCheckBox(tr("&IP addresses from the same pools"), this))
    , withVms_(new QCheckBox(tr("Copy the &machines on them too"), this))
    , summary_(new QLabel(this))
    , warnings_(new QLabel(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("duplicateDialog"));
    setWindowTitle(counts_ == Counts::All ? tr("Add many") : tr("Duplicate many"));
    buildChoices();
    buildForm();
    connect(count_, &QSpinBox::valueChanged, this, &DuplicateDialog::takeCount);
    connect(name_, &QLineEdit::textEdited, this, &DuplicateDialog::takePattern);
    connect(groups_, &QListWidget::itemChanged, this, &DuplicateDialog::refresh);
    connect(cables_, &QComboBox::currentIndexChanged, this, &DuplicateDialog::refresh);
    connect(addresses_, &QCheckBox::toggled, this, &DuplicateDialog::refresh);
    connect(withVms_, &QCheckBox::toggled, this, &DuplicateDialog::refresh);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    takeCount();
    resize(std::max(460, sizeHint().width()), sizeHint().height());
    count_->setFocus();
    count_->selectAll();
}

bool DuplicateDialog::hasKind(Kind kind) const {
    return std::any_of(objects_.begin(), objects_.end(), [kind](AnyId id) { return id.kind == kind; });
}

void DuplicateDialog::buildChoices() {
    count_->setObjectName(QStringLiteral("duplicateCount"));
    count_->setRange(1, kMostCopies);
    count_->setValue(kFirstCount);
    name_->setObjectName(QStringLiteral("duplicateName"));
    if (objects_.size() == 1) {
        const std::string name = nameOfObject(design_, objects_.front());
        // All are new: the first one has the first number. Copies begin where the names are free.
        const bool isNumbered = !name.empty() && name.back() >= '0' && name.back() <= '9';
        const std::string pattern = counts_ == Counts::All ? ops::patternFrom(name)
                                    : isNumbered
                                        ? ops::patternFrom(freeName(design_, objects_.front().kind, name))
                                        : ops::patternAfter(name);
        name_->setText(fromUtf8(pattern));
    } else {
        name_->setEnabled(false);
    }
    groups_->setObjectName(QStringLiteral("duplicateGroups"));
    groups_->setAccessibleName(tr("Host groups"));
    for (const auto entry : design_.table<HostGroup>()) {
        auto* item = new QListWidgetItem(fromUtf8(entry.record.name), groups_);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, entry.id.number);
    }
    groups_->setFixedHeight(groups_->fontMetrics().height() * (kGroupRows + 1) + 8);
    cables_->setObjectName(QStringLiteral("duplicateCables"));
    cables_->addItem(tr("To the next free ports"), static_cast<int>(ops::CopyCables::NextFreePort));
    cables_->addItem(tr("To the same ports, further on for each copy"),
                     static_cast<int>(ops::CopyCables::SamePortsOnward));
    cables_->addItem(tr("None"), static_cast<int>(ops::CopyCables::None));
    addresses_->setObjectName(QStringLiteral("duplicateAddresses"));
    addresses_->setChecked(true);
    withVms_->setObjectName(QStringLiteral("duplicateWithVms"));
    const bool hasHosts = hasKind(kindOf<Host>);
    groups_->setEnabled(hasHosts);
    cables_->setEnabled(hasHosts || hasKind(kindOf<PhysicalNic>));
    withVms_->setEnabled(hasHosts && counts_ == Counts::Copies);
}

void DuplicateDialog::buildForm() {
    preview_->setObjectName(QStringLiteral("duplicatePreview"));
    summary_->setObjectName(QStringLiteral("duplicateSummary"));
    warnings_->setObjectName(QStringLiteral("duplicateWarnings"));
    for (QLabel* label : {preview_, summary_, warnings_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QPalette warning = warnings_->palette();
    warning.setColor(QPalette::WindowText, themeColor(diagram::Tone::Warning));
    warnings_->setPalette(warning);
    auto* form = new QFormLayout;
    form->addRow(tr("&Number:"), count_);
    form->addRow(tr("N&ames:"), name_);
    form->addRow(QString(), preview_);
    form->addRow(tr("&Spread over:"), groups_);
    form->addRow(tr("&Cables:"), cables_);
    form->addRow(QString(), addresses_);
    form->addRow(QString(), withVms_);
    groups_->setToolTip(tr("Without a tick all stay in the host group of the original."));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(summary_);
    layout->addWidget(warnings_);
    layout->addStretch(1);
    layout->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(counts_ == Counts::All ? tr("Add") : tr("Duplicate"));
    buttons_->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("duplicateOk"));
}

int DuplicateDialog::count() const {
    return count_->value();
}

/// The pattern's range follows the number…
void DuplicateDialog::takeCount() {
    const auto pattern = ops::NamePattern::parse(toUtf8(name_->text()));
    if (pattern && pattern->isNumbered() && name_->isEnabled())
        name_->setText(fromUtf8(pattern->withCount(static_cast<std::size_t>(count_->value()))));
    refresh();
}

/// …and the number follows a range that was typed.
void DuplicateDialog::takePattern() {
    const auto pattern = ops::NamePattern::parse(toUtf8(name_->text()));
    if (pattern && pattern->count()) {
        const QSignalBlocker quiet(count_);
        count_->setValue(static_cast<int>(std::min<std::size_t>(*pattern->count(), kMostCopies)));
    }
    refresh();
}

std::vector<std::string> DuplicateDialog::names() const {
    const auto pattern = ops::NamePattern::parse(toUtf8(name_->text()));
    if (!name_->isEnabled() || !pattern)
        return {};
    return pattern->names(static_cast<std::size_t>(count_->value()));
}

std::vector<Id<HostGroup>> DuplicateDialog::chosenGroups() const {
    std::vector<Id<HostGroup>> out;
    for (int row = 0; row < groups_->count(); ++row)
        if (groups_->item(row)->checkState() == Qt::Checked)
            out.push_back(Id<HostGroup>{groups_->item(row)->data(Qt::UserRole).toUInt()});
    return out;
}

ops::Duplication DuplicateDialog::wanted() const {
    ops::Duplication out;
    out.objects = objects_;
    out.copies = count_->value();
    out.withVms = withVms_->isEnabled() && withVms_->isChecked();
    out.takesAddresses = addresses_->isChecked();
    out.cables = static_cast<ops::CopyCables>(cables_->currentData().toInt());
    out.spreadOver = chosenGroups();
    out.names = names();
    if (counts_ == Counts::All) {
        out.copies -= 1;
        if (!out.names.empty())
            out.names.erase(out.names.begin());
    }
    return out;
}

QString DuplicateDialog::previewOf(const std::vector<std::string>& names) const {
    // Names as they will be given out: a taken one goes on to the next that is free.
    ops::FreshValues fresh(design_);
    std::vector<std::string> given;
    for (std::size_t at = 0; at < names.size(); ++at) {
        const bool isItself = counts_ == Counts::All && at == 0;
        given.push_back(isItself ? names[at] : fresh.name(objects_.front().kind, names[at]));
    }
    return namesPreview(given);
}

QString DuplicateDialog::summary() const {
    std::map<Kind, std::size_t> counts;
    for (const AnyId id :
         ops::withBelongings(design_, relations_, objects_, withVms_->isEnabled() && withVms_->isChecked()))
        if (isCounted(id.kind))
            counts[id.kind] += static_cast<std::size_t>(count_->value());
    QStringList parts;
    for (const auto& [kind, number] : counts)
        parts += countOfKind(kind, number);
    return tr("Makes %1.", "a list of numbers and kinds").arg(parts.join(QStringLiteral(", ")));
}

void DuplicateDialog::refresh() {
    QString wrong;
    if (const auto pattern = ops::NamePattern::parse(toUtf8(name_->text())); name_->isEnabled() && !pattern)
        wrong = sentence(pattern.error());
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
    if (!wrong.isEmpty())
        preview_->setText(wrong);
    else if (!name_->isEnabled())
        preview_->setText(tr("%n copies of each of the selected objects", "", count_->value()));
    else
        preview_->setText(previewOf(names()));
    summary_->setText(summary());
    QStringList lines;
    if (wrong.isEmpty())
        for (const Text& shortage : ops::duplicationShortages(design_, relations_, wanted()))
            lines += sentence(shortage);
    warnings_->setText(lines.join(u'\n'));
    warnings_->setVisible(!lines.isEmpty());
}

} // namespace fd::ui
