// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fold_section.h"

#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace fd::ui {

FoldSection::FoldSection(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent), name_(QStringLiteral("inspector/folded_") + name), header_(new QToolButton(this)),
      layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(4);
    header_->setObjectName(QStringLiteral("section_") + name);
    header_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    header_->setCheckable(true);
    header_->setAutoRaise(true);
    header_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont bold = header_->font();
    bold.setBold(true);
    header_->setFont(bold);
    layout_->addWidget(header_);
    setTitle(title);
    connect(header_, &QToolButton::clicked, this, [this](bool isOpen) {
        QSettings().setValue(name_, !isOpen);
        fold(isOpen);
    });
    setUnfolded(!QSettings().value(name_, false).toBool());
}

void FoldSection::setContent(QWidget* content) {
    content_ = content;
    layout_->addWidget(content);
    fold(header_->isChecked());
}

void FoldSection::setTitle(const QString& title) {
    header_->setText(title);
    header_->setAccessibleName(title);
}

void FoldSection::setUnfolded(bool isOpen) {
    header_->setChecked(isOpen);
    fold(isOpen);
}

void FoldSection::fold(bool isOpen) {
    header_->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    if (content_)
        content_->setVisible(isOpen);
}

} // namespace fd::ui
