// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layout_bar.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace fd::ui {

LayoutBar::LayoutBar(QWidget* canvas)
    : QFrame(canvas), text_(new QLabel(this)), keep_(new QPushButton(this)), back_(new QPushButton(this)) {
    setObjectName(QStringLiteral("layoutBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    rows->setContentsMargins(10, 6, 10, 6);
    rows->setSpacing(6);
    auto* row = new QHBoxLayout;
    rows->addLayout(row);
    text_->setObjectName(QStringLiteral("layoutText"));
    row->addWidget(text_);
    auto* group = new QButtonGroup(this);
    const auto choices = Choices<diagram::LayoutKind>::values;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String("layout_") + QLatin1String(choices[i].name));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        connect(button, &QToolButton::clicked, this,
                [this, kind = choices[i].value] { emit kindChosen(kind); });
        kinds_[i] = button;
        row->addWidget(button);
    }
    keep_->setObjectName(QStringLiteral("layoutKeep"));
    back_->setObjectName(QStringLiteral("layoutBack"));
    keep_->setDefault(true);
    auto* answers = new QHBoxLayout;
    rows->addLayout(answers);
    answers->addStretch();
    answers->addWidget(keep_);
    answers->addWidget(back_);
    connect(keep_, &QPushButton::clicked, this, &LayoutBar::keepChosen);
    connect(back_, &QPushButton::clicked, this, &LayoutBar::backChosen);
    retranslate();
    hide();
}

void LayoutBar::retranslate() {
    const auto choices = Choices<diagram::LayoutKind>::values;
    for (std::size_t i = 0; i < choices.size(); ++i)
        kinds_[i]->setText(QCoreApplication::translate("Layout", choices[i].label));
    keep_->setText(tr("Keep"));
    keep_->setToolTip(tr("Keep these places. One step that can be undone."));
    back_->setText(tr("Back"));
    back_->setToolTip(tr("Leave everything where it was."));
    text_->setText(objects_ == 0 ? tr("Layout of everything:") : tr("Layout of the selection:"));
    setAccessibleName(tr("Layout preview"));
}

void LayoutBar::showKind(diagram::LayoutKind kind, std::size_t objects) {
    objects_ = objects;
    retranslate();
    kinds_[static_cast<std::size_t>(kind)]->setChecked(true);
    const bool wasHidden = isHidden();
    show();
    place();
    raise();
    if (wasHidden)
        keep_->setFocus(Qt::OtherFocusReason);
}

void LayoutBar::setBusy(bool isBusy) {
    const bool hadFocus = back_->hasFocus() || keep_->hasFocus();
    keep_->setEnabled(!isBusy);
    if (!isBusy && hadFocus)
        keep_->setFocus(Qt::OtherFocusReason);
}

void LayoutBar::place() {
    if (isHidden())
        return;
    const QWidget* canvas = parentWidget();
    const int room = canvas->width() - 16;
    auto* rows = static_cast<QBoxLayout*>(layout());
    const auto arrange = [&](bool hasText, QBoxLayout::Direction direction) {
        text_->setVisible(hasText);
        rows->setDirection(direction);
        rows->activate();
        adjustSize();
        return width() <= room;
    };
    // A narrow view does without the title, a very narrow one has the answers below the layouts.
    if (!arrange(true, QBoxLayout::LeftToRight) && !arrange(false, QBoxLayout::LeftToRight))
        arrange(false, QBoxLayout::TopToBottom);
    move((canvas->width() - width()) / 2, 10);
}

void LayoutBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        place();
    }
    QFrame::changeEvent(event);
}

void LayoutBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit backChosen();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit keepChosen();
    else
        QFrame::keyPressEvent(event);
}

} // namespace fd::ui
