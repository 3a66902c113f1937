// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/how_many.h"

#include "model/naming.h"
#include "model/ops/insert.h"
#include "model/ops/name_pattern.h"
#include "ui/common/core_text.h"
#include "ui/common/names_preview.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

#include <algorithm>

namespace fd::ui {

namespace {

constexpr int kMost = 500;

/// "HV{01..}" for the name that the next object would get.
QString suggestedPattern(const Design& design, Kind kind) {
    std::string name = kind == kindOf<Host> ? "HV01" : kind == kindOf<Vm> ? "VM01" : kindInfo(kind).singular;
    if (kind == kindOf<PhysicalSwitch>)
        name = "ToR01";
    return fromUtf8(ops::patternFrom(freeName(design, kind, name)));
}

} // namespace

HowMany::HowMany(const Design& design, Kind kind, QWidget* parent, Answer answer)
    : QFrame(parent, Qt::Popup), design_(design), kind_(kind), answer_(std::move(answer)), count_(new QSpinBox(this)),
      pattern_(new QLineEdit(this)), preview_(new QLabel(this)), add_(new QPushButton(this)) {
    setObjectName(QStringLiteral("howMany"));
    setAccessibleName(tr("How many?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    count_->setObjectName(QStringLiteral("howManyCount"));
    count_->setRange(1, kMost);
    count_->setValue(4);
    pattern_->setObjectName(QStringLiteral("howManyPattern"));
    pattern_->setText(suggestedPattern(design, kind));
    pattern_->setToolTip(tr("The number in braces counts up"));
    preview_->setObjectName(QStringLiteral("howManyPreview"));
    preview_->setForegroundRole(QPalette::PlaceholderText);
    add_->setObjectName(QStringLiteral("howManyAdd"));
    add_->setDefault(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("How &many?"), count_);
    form->addRow(tr("&Names:"), pattern_);
    form->addRow(QString(), preview_);
    form->addRow(QString(), add_);
    connect(count_, &QSpinBox::valueChanged, this, &HowMany::refresh);
    connect(pattern_, &QLineEdit::textChanged, this, &HowMany::refresh);
    connect(add_, &QPushButton::clicked, this, &HowMany::accept);
    refresh();
}

void HowMany::refresh() {
    const int count = count_->value();
    add_->setText(tr("Add %1").arg(countOfKind(kind_, static_cast<std::size_t>(count))));
    const auto names = ops::plannedNames(design_, kind_, toUtf8(pattern_->text().trimmed()), count);
    add_->setEnabled(names.has_value());
    preview_->setText(names ? namesPreview(*names) : sentence(names.error()));
    adjustSize();
}

void HowMany::openAt(QPoint globalPosition) {
    adjustSize();
    const QScreen* screen = QGuiApplication::screenAt(globalPosition);
    const QRect room = screen ? screen->availableGeometry() : QRect(globalPosition, size());
    move(std::clamp(globalPosition.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(globalPosition.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    count_->setFocus();
    count_->selectAll();
}

void HowMany::accept() {
    if (!add_->isEnabled())
        return;
    const Answer answer = answer_;
    const int count = count_->value();
    const std::string pattern = toUtf8(pattern_->text().trimmed());
    close();
    answer(count, pattern);
}

void HowMany::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace fd::ui
