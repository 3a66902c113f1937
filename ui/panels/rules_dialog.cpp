// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules_dialog.h"

#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/panels/rule_page.h"
#include "validation/catalog.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

#include <algorithm>
#include <optional>

namespace fd::ui {

using validation::RuleInfo;
using validation::RuleProfile;

namespace {

constexpr int kRuleRole = Qt::UserRole + 1;
/// The entry for "as the rule itself says".
constexpr int kOwnSeverity = -1;

QString settingsGroup() {
    return QStringLiteral("ruleProfiles");
}

std::optional<RuleSeverity> severityNamed(const QString& name) {
    for (const auto& choice : Choices<RuleSeverity>::values)
        if (name == QLatin1String(choice.name))
            return choice.value;
    return std::nullopt;
}

validation::Severity shownSeverity(const RuleInfo& rule, std::optional<RuleSeverity> setting) {
    if (!setting || *setting == RuleSeverity::Off)
        return rule.severity;
    return *setting == RuleSeverity::Error     ? validation::Severity::Error
           : *setting == RuleSeverity::Warning ? validation::Severity::Warning
                                               : validation::Severity::Advice;
}

template <class T>
T* named(QWidget& parent, T* widget, const char* name) {
    widget->setParent(&parent);
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

std::vector<RuleProfile> savedProfiles() {
    QSettings settings;
    settings.beginGroup(settingsGroup());
    std::vector<RuleProfile> out;
    for (const QString& name : settings.childGroups()) {
        settings.beginGroup(name);
        RuleProfile profile{toUtf8(name), {}};
        for (const QString& rule : settings.childKeys())
            if (const auto severity = severityNamed(settings.value(rule).toString()))
                profile.severities[toUtf8(rule)] = *severity;
        settings.endGroup();
        out.push_back(std::move(profile));
    }
    return out;
}

void saveProfile(const RuleProfile& profile) {
    QSettings settings;
    settings.beginGroup(settingsGroup());
    settings.remove(fromUtf8(profile.name));
    settings.beginGroup(fromUtf8(profile.name));
    for (const auto& [rule, severity] : profile.severities)
        settings.setValue(fromUtf8(rule), fromUtf8(nameOf(severity)));
}

void removeProfile(const std::string& name) {
    QSettings settings;
    settings.beginGroup(settingsGroup());
    settings.remove(fromUtf8(name));
}

RulesDialog::RulesDialog(workspace::Workspace& workspace, QWidget* parent)
    : QDialog(parent), workspace_(workspace), wanted_(validation::profileOf(workspace.design())) {
    setObjectName(QStringLiteral("rulesDialog"));
    setWindowTitle(tr("Rules"));
    resize(820, 560);
    build();
    fillProfiles();
    fillRules();
    selectionChanged();
}

QLayout* RulesDialog::buildProfileRow() {
    profile_ = named(*this, new QComboBox, "rulesProfile");
    profile_->setAccessibleName(tr("Profile"));
    profile_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    save_ = named(*this, new QPushButton(tr("&Save as profile…")), "rulesSaveProfile");
    remove_ = named(*this, new QPushButton(tr("&Delete profile")), "rulesRemoveProfile");
    auto* profileLabel = new QLabel(tr("&Profile"), this);
    profileLabel->setBuddy(profile_);
    auto* top = new QHBoxLayout;
    top->addWidget(profileLabel);
    top->addWidget(profile_);
    top->addWidget(save_);
    top->addWidget(remove_);
    top->addStretch(1);
    return top;
}

void RulesDialog::buildList() {
    filter_ = named(*this, new QLineEdit, "rulesFilter");
    filter_->setPlaceholderText(tr("Filter rules"));
    filter_->setAccessibleName(tr("Filter rules"));
    filter_->setClearButtonEnabled(true);
    rules_ = named(*this, new QTreeWidget, "rulesList");
    rules_->setAccessibleName(tr("Rules"));
    rules_->setHeaderLabels({tr("Rule"), tr("Severity"), tr("Usually"), tr("Id")});
    rules_->setRootIsDecorated(false);
    rules_->setUniformRowHeights(true);
    rules_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    rules_->header()->setStretchLastSection(false);
    rules_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    rules_->header()->resizeSection(1, 130);
    rules_->header()->resizeSection(2, 110);
    rules_->header()->resizeSection(3, 190);
    about_ = named(*this, new QLabel, "rulesAbout");
    about_->setWordWrap(true);
    about_->setMinimumHeight(about_->fontMetrics().height() * 2);
}

QLayout* RulesDialog::buildSeverityRow() {
    severity_ = named(*this, new QComboBox, "rulesSeverity");
    severity_->setAccessibleName(tr("Severity of the chosen rules"));
    severity_->addItem(tr("As the rule says"), kOwnSeverity);
    for (const auto& choice : Choices<RuleSeverity>::values)
        severity_->addItem(translated(choice.label), static_cast<int>(choice.value));
    auto* severityLabel = new QLabel(tr("S&everity of the chosen rules"), this);
    severityLabel->setBuddy(severity_);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(severityLabel);
    bottom->addWidget(severity_);
    bottom->addStretch(1);
    return bottom;
}

QDialogButtonBox* RulesDialog::buildButtons() {
    auto* buttons = named(*this, new QDialogButtonBox(QDialogButtonBox::Cancel), "rulesButtons");
    QPushButton* apply = buttons->addButton(tr("Use these rules"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(QStringLiteral("rulesAccept"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("rulesCancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RulesDialog::reject);
    return buttons;
}

void RulesDialog::build() {
    QLayout* profileRow = buildProfileRow();
    buildList();
    QLayout* severityRow = buildSeverityRow();
    QDialogButtonBox* buttons = buildButtons();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(profileRow);
    layout->addWidget(filter_);
    layout->addWidget(rules_, 1);
    layout->addWidget(about_);
    layout->addLayout(severityRow);
    layout->addWidget(buttons);
    connect(profile_, &QComboBox::activated, this, &RulesDialog::chooseProfile);
    connect(severity_, &QComboBox::activated, this, &RulesDialog::chooseSeverity);
    connect(rules_, &QTreeWidget::itemSelectionChanged, this, &RulesDialog::selectionChanged);
    connect(filter_, &QLineEdit::textChanged, this, &RulesDialog::filterRules);
    connect(save_, &QPushButton::clicked, this, &RulesDialog::saveProfile);
    connect(remove_, &QPushButton::clicked, this, &RulesDialog::removeProfile);
}

void RulesDialog::fillProfiles() {
    profiles_ = validation::builtInProfiles();
    for (RuleProfile& saved : savedProfiles())
        profiles_.push_back(std::move(saved));
    profile_->clear();
    int current = -1;
    for (const RuleProfile& profile : profiles_) {
        if (profile.severities == wanted_.severities && (current < 0 || profile.name == wanted_.name))
            current = profile_->count();
        profile_->addItem(translated(profile.name));
    }
    if (current < 0) {
        // The design has something that no profile on this computer says.
        current = profile_->count();
        profiles_.push_back(wanted_);
        profile_->addItem(translated(wanted_.name));
    } else {
        wanted_.name = profiles_[static_cast<std::size_t>(current)].name;
    }
    profile_->setCurrentIndex(current);
    remove_->setEnabled(std::ranges::any_of(
        savedProfiles(), [&](const RuleProfile& saved) { return saved.name == wanted_.name; }));
}

void RulesDialog::fillRules() {
    rules_->clear();
    for (const RuleInfo& rule : validation::ruleCatalog()) {
        auto* item = new QTreeWidgetItem(rules_);
        item->setData(0, kRuleRole, fromUtf8(rule.id));
        item->setText(0, translated(rule.title));
        item->setText(2, severityName(rule.severity));
        item->setText(3, fromUtf8(rule.id));
        showRow(*item);
    }
    rules_->setCurrentItem(rules_->topLevelItem(0));
}

void RulesDialog::showRow(QTreeWidgetItem& item) const {
    const RuleInfo* rule = validation::findRule(toUtf8(item.data(0, kRuleRole).toString()));
    const auto at = wanted_.severities.find(std::string(rule->id));
    const auto setting = at == wanted_.severities.end() ? std::nullopt : std::optional(at->second);
    const bool isOff = setting == RuleSeverity::Off;
    item.setText(1, isOff ? tr("Off") : severityName(shownSeverity(*rule, setting)));
    item.setIcon(1, isOff ? icon("hidden", diagram::Tone::TextMuted) : iconOf(shownSeverity(*rule, setting)));
    QFont font = item.font(1);
    font.setBold(setting.has_value());
    item.setFont(1, font);
}

void RulesDialog::chooseProfile() {
    wanted_ = profiles_[static_cast<std::size_t>(profile_->currentIndex())];
    for (int row = 0; row < rules_->topLevelItemCount(); ++row)
        showRow(*rules_->topLevelItem(row));
    fillProfiles();
    selectionChanged();
}

void RulesDialog::chooseSeverity() {
    const int chosen = severity_->currentData().toInt();
    for (QTreeWidgetItem* item : rules_->selectedItems()) {
        const std::string rule = toUtf8(item->data(0, kRuleRole).toString());
        if (chosen == kOwnSeverity)
            wanted_.severities.erase(rule);
        else
            wanted_.severities[rule] = static_cast<RuleSeverity>(chosen);
        showRow(*item);
    }
    wanted_.name = translatable("Profile", "Own");
    fillProfiles();
}

void RulesDialog::selectionChanged() {
    const auto items = rules_->selectedItems();
    severity_->setEnabled(!items.isEmpty());
    if (items.isEmpty()) {
        about_->clear();
        return;
    }
    const std::string rule = toUtf8(items.front()->data(0, kRuleRole).toString());
    const auto at = wanted_.severities.find(rule);
    const int value = at == wanted_.severities.end() ? kOwnSeverity : static_cast<int>(at->second);
    severity_->setCurrentIndex(severity_->findData(value));
    about_->setText(sectionOf(explanationOf(rule), RuleSection::Found).simplified());
}

void RulesDialog::filterRules(const QString& text) {
    for (int row = 0; row < rules_->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = rules_->topLevelItem(row);
        item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive) &&
                        !item->text(3).contains(text, Qt::CaseInsensitive));
    }
}

void RulesDialog::saveProfile() {
    bool isSure = false;
    // A stroke would make a group of the settings.
    const QString name = QInputDialog::getText(this, tr("Save as profile"), tr("Name of the profile"),
                                               QLineEdit::Normal, {}, &isSure)
                             .trimmed()
                             .left(60)
                             .replace(u'/', u'-');
    if (!isSure || name.isEmpty())
        return;
    wanted_.name = toUtf8(name);
    ui::saveProfile(wanted_);
    fillProfiles();
}

void RulesDialog::removeProfile() {
    ui::removeProfile(wanted_.name);
    fillProfiles();
}

void RulesDialog::accept() {
    if (!(wanted_ == validation::profileOf(workspace_.design()))) {
        Transaction transaction = workspace_.begin(
            {translatable("Edit", "Use the profile \"{name}\" of the rules"), {{"name", wanted_.name}}});
        validation::applyProfile(transaction, wanted_);
        (void)workspace_.commit(std::move(transaction));
    }
    QDialog::accept();
}

} // namespace fd::ui
