// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_row.h"

#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/theme.h"
#include "ui/common/field_text.h"
#include "ui/inspector/value_editor.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QTimer>

namespace fd::ui {

namespace {
constexpr int kLabelLetters = 19;
constexpr int kPauseMilliseconds = 2000;
} // namespace

FieldRow::FieldRow(workspace::Workspace& workspace, Kind kind, const FieldInfo& field, QWidget* parent)
    : QObject(parent), workspace_(workspace), kind_(kind), field_(field), content_(new QWidget(parent)),
      label_(new QLabel(fieldLabel(field), parent)), editor_(makeValueEditor(workspace, field, content_)),
      wave_(new WavyLine(content_)), message_(new QLabel(content_)), pause_(new QTimer(this)) {
    auto* layout = new QVBoxLayout(content_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor_);
    layout->addWidget(wave_);
    layout->addWidget(message_);
    message_->setWordWrap(true);
    message_->setObjectName(QStringLiteral("message_") + QLatin1String(field.name));
    message_->setTextFormat(Qt::PlainText);
    connect(message_, &QLabel::linkActivated, this, [this] {
        take(better_, false);
        editor_->setValue(commonValue(), ids_.size());
    });
    pause_->setSingleShot(true);
    pause_->setInterval(kPauseMilliseconds);
    connect(pause_, &QTimer::timeout, this, [this] { workspace_.endMerge(); });
    message_->hide();
    label_->setWordWrap(true);
    // One width for all labels, so that the editors of all sections stand in one column.
    label_->setText(breakableFieldLabel(field));
    label_->setFixedWidth(label_->fontMetrics().averageCharWidth() * kLabelLetters);
    label_->setBuddy(editor_->input());
    editor_->input()->setObjectName(QStringLiteral("field_") + QLatin1String(field.name));
    editor_->input()->setAccessibleName(fieldLabel(field));
    editor_->setFocusProxy(editor_->input());
    connect(editor_, &ValueEditor::entered, this, &FieldRow::take);
    connect(editor_, &ValueEditor::left, this, &FieldRow::leave);
}

void FieldRow::addTo(QFormLayout& layout) {
    layout.addRow(label_, content_);
}

QWidget* FieldRow::input() const {
    return editor_->input();
}

void FieldRow::focus() {
    editor_->input()->setFocus(Qt::OtherFocusReason);
}

void FieldRow::setObjects(const std::vector<AnyId>& ids) {
    ids_ = ids;
    isWrong_ = false;
    finding_.clear();
    setMark(Wave::None);
    editor_->setWrong(false);
    message_->hide();
    refresh();
}

QString FieldRow::valueOf(const void* record) const {
    const bool isStored = field_.type == FieldType::Boolean || field_.type == FieldType::Choice ||
                          field_.type == FieldType::Reference;
    return isStored ? fromUtf8(field_.text(record)) : shownText(workspace_.design(), field_, record);
}

std::optional<QString> FieldRow::commonValue() const {
    const Design& design = workspace_.design();
    const void* first = nullptr;
    for (const AnyId id : ids_) {
        const void* record = design.record(id);
        if (!record)
            continue;
        if (first && !field_.equal(first, record))
            return std::nullopt;
        first = record;
    }
    return first ? valueOf(first) : QString();
}

void FieldRow::refresh() {
    const void* record = ids_.empty() ? nullptr : workspace_.design().record(ids_.front());
    const bool isOurs = record && field_.text(record) == written_;
    if (isWrong_ || (editor_->isBeingTyped() && isOurs))
        return;
    editor_->setValue(commonValue(), ids_.size());
}

void FieldRow::take(const QString& typed, bool isTyping) {
    if (ids_.empty())
        return;
    const Result<void> done = write(typed, isTyping);
    isWrong_ = !done;
    editor_->setWrong(isWrong_);
    showWrong(done ? QString() : sentence(done.error()));
    if (done)
        showHint(typed);
    if (isTyping) {
        pause_->start();
    } else {
        workspace_.endMerge();
        refresh();
    }
}

void FieldRow::leave() {
    workspace_.endMerge();
    // What cannot be taken is dropped: the model has kept the old value, and that is shown again.
    isWrong_ = false;
    editor_->setWrong(false);
    showWrong({});
    editor_->setValue(commonValue(), ids_.size());
}

Text FieldRow::stepLabel() const {
    if (ids_.size() == 1)
        return {translatable("Edit", "Change {field} of \"{name}\""),
                {{"field", field_.label}, {"name", displayName(workspace_.design(), ids_.front())}}};
    return {translatable("Edit", "Change {field} on {count} {kinds}"),
            {{"field", field_.label}, {"count", std::to_string(ids_.size())}, {"kinds", kindInfo(kind_).plural}}};
}

Result<void> FieldRow::write(const QString& typed, bool isTyping) {
    const auto stored = storedText(workspace_.design(), field_, typed);
    if (!stored)
        return stored.error();
    Transaction transaction = workspace_.begin(stepLabel());
    for (const AnyId id : ids_)
        if (const Result<void> set = transaction.setField(id, field_.name, *stored); !set)
            return set.error();
    if (const void* after = transaction.view().record(ids_.front()))
        written_ = field_.text(after);
    std::string mergeKey;
    if (isTyping)
        mergeKey = std::string("type ") + field_.name + " " + std::to_string(ids_.front().number) + " " +
                   std::to_string(ids_.size());
    return workspace_.commit(std::move(transaction), mergeKey);
}

/// The link can be reached by the keyboard: a label with links takes the focus.
void FieldRow::showHint(const QString& typed) {
    const auto hint = hintFor(field_, typed);
    if (!hint)
        return;
    better_ = hint->better;
    QString line = hint->text.toHtmlEscaped();
    line.replace(better_, QStringLiteral("<a href=\"use\">%1</a>").arg(better_));
    message_->setTextFormat(Qt::RichText);
    message_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    message_->setText(line);
    message_->show();
}

/// Lists and boxes are underlined from outside.
void FieldRow::setMark(Wave mark) {
    wave_->setWave(editor_->setMark(mark) ? Wave::None : mark);
}

void FieldRow::setFinding(const QString& text, validation::Severity severity) {
    const QString line = text.isEmpty() ? QString() : tr("%1: %2", "severity: problem").arg(severityName(severity), text);
    if (line == finding_)
        return;
    finding_ = line;
    severity_ = severity;
    setMark(line.isEmpty()                               ? Wave::None
            : severity == validation::Severity::Error ? Wave::Error
                                                      : Wave::Warning);
    if (!isWrong_)
        showWrong({});
}

void FieldRow::showWrong(const QString& reason) {
    const QString text = reason.isEmpty() ? finding_ : reason;
    message_->setTextFormat(Qt::PlainText);
    message_->setText(text);
    message_->setVisible(!text.isEmpty());
    const bool isError = !reason.isEmpty() || severity_ == validation::Severity::Error;
    QPalette palette = content_->palette();
    palette.setColor(QPalette::WindowText, themeColor(isError ? diagram::Tone::Error : diagram::Tone::Warning));
    message_->setPalette(palette);
}

} // namespace fd::ui
