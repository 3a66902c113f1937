// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reach_bar.h"

#include "ui/common/access_keys.h"
#include "ui/common/core_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>

namespace fd::ui {

ReachBar::ReachBar(QWidget* parent) : QWidget(parent) {
    build();
    connect(grouping_, &QComboBox::activated, this, &ReachBar::groupingChosen);
    connect(protocol_, &QComboBox::activated, this, [this] {
        port_->setEnabled(protocol() == ReachProtocol::Tcp);
        emit protocolChosen();
    });
    connect(port_, &QSpinBox::editingFinished, this, &ReachBar::portEdited);
    connect(filter_, &QLineEdit::textChanged, this, &ReachBar::filterChanged);
    connect(onlyDifferences_, &QCheckBox::toggled, this, &ReachBar::onlyDifferencesToggled);
    retranslate();
}

void ReachBar::build() {
    const auto named = [this](auto* widget, const char* name) {
        widget->setParent(this);
        widget->setObjectName(QLatin1String(name));
        return widget;
    };
    groupingLabel_ = named(new QLabel, "reachGroupingLabel");
    grouping_ = named(new QComboBox, "reachGrouping");
    protocolLabel_ = named(new QLabel, "reachProtocolLabel");
    protocol_ = named(new QComboBox, "reachProtocol");
    port_ = named(new QSpinBox, "reachPort");
    port_->setRange(1, 65535);
    port_->setValue(443);
    port_->setEnabled(false);
    filter_ = named(new QLineEdit, "reachFilter");
    filter_->setClearButtonEnabled(true);
    onlyDifferences_ = named(new QCheckBox, "reachOnlyDifferences");
    save_ = named(new QToolButton, "reachSave");
    save_->setPopupMode(QToolButton::InstantPopup);
    save_->setIcon(icon("export"));
    save_->setMenu(new QMenu(save_));
    groupingLabel_->setBuddy(grouping_);
    protocolLabel_->setBuddy(protocol_);
    auto* bar = new FlowLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             groupingLabel_, grouping_, protocolLabel_, protocol_, port_, filter_, onlyDifferences_, save_})
        bar->addWidget(widget);
}

void ReachBar::retranslateChoices() {
    const int by = grouping_->currentIndex();
    grouping_->clear();
    grouping_->addItem(tr("Tenant"), static_cast<int>(reachability::GroupBy::Tenant));
    grouping_->addItem(tr("Host"), static_cast<int>(reachability::GroupBy::Host));
    grouping_->addItem(tr("Subnet"), static_cast<int>(reachability::GroupBy::Subnet));
    grouping_->setCurrentIndex(std::max(0, by));
    const int protocol = protocol_->currentIndex();
    protocol_->clear();
    for (const auto& choice : Choices<ReachProtocol>::values)
        protocol_->addItem(translated(choice.label), static_cast<int>(choice.value));
    protocol_->setCurrentIndex(std::max(0, protocol));
}

void ReachBar::retranslate() {
    retranslateChoices();
    groupingLabel_->setText(tr("&Group by"));
    protocolLabel_->setText(tr("&Traffic"));
    grouping_->setAccessibleName(tr("Group by"));
    protocol_->setAccessibleName(tr("Traffic"));
    port_->setAccessibleName(tr("TCP port"));
    port_->setPrefix(tr("Port ", "before the number of a TCP port"));
    filter_->setPlaceholderText(tr("Filter names"));
    filter_->setAccessibleName(tr("Filter names"));
    onlyDifferences_->setText(tr("Only differences from expected"));
    save_->setToolTip(tr("Save or copy the matrix"));
    save_->setAccessibleName(tr("Save or copy the matrix"));
    fillSaveMenu();
}

void ReachBar::fillSaveMenu() {
    save_->menu()->clear();
    const auto add = [this](const char* name, const QString& text, auto signal) {
        QAction* action = save_->menu()->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, signal);
    };
    add("reachSavePicture", tr("Save &picture…"), &ReachBar::pictureWanted);
    add("reachSaveCsv", tr("Save &CSV…"), &ReachBar::csvWanted);
    add("reachCopy", tr("C&opy"), &ReachBar::copyWanted);
    giveOwnAccessKeys(*save_->menu());
}

void ReachBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

reachability::GroupBy ReachBar::grouping() const {
    return static_cast<reachability::GroupBy>(grouping_->currentData().toInt());
}

ReachProtocol ReachBar::protocol() const {
    return static_cast<ReachProtocol>(protocol_->currentData().toInt());
}

int ReachBar::port() const {
    return port_->value();
}

QString ReachBar::filter() const {
    return filter_->text();
}

bool ReachBar::showsOnlyDifferences() const {
    return onlyDifferences_->isChecked();
}

reachability::ReachQuestion ReachBar::question() const {
    reachability::ReachQuestion asked;
    switch (protocol()) {
    case ReachProtocol::Icmp:
        asked.protocol = reachability::Protocol::Icmp;
        break;
    case ReachProtocol::Layer2:
        asked.protocol = reachability::Protocol::Broadcast;
        break;
    case ReachProtocol::Tcp:
        asked.protocol = reachability::Protocol::Tcp;
        asked.port = port();
        break;
    }
    return asked;
}

} // namespace fd::ui
