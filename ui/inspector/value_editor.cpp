// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/value_editor.h"

#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/field_line_edit.h"
#include "ui/inspector/reference_editors.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace fd::ui {

namespace {

QHBoxLayout* plainLayout(QWidget* owner, QWidget* content) {
    auto* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(content);
    return layout;
}

class BooleanEditor : public ValueEditor {
public:
    explicit BooleanEditor(QWidget* parent) : ValueEditor(parent), box_(new QuietCheckBox(this)) {
        plainLayout(this, box_);
        // May be narrower than "Several values (24)", which is then shortened.
        box_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(box_, &QCheckBox::clicked, this, [this](bool isOn) {
            box_->setTristate(false);
            emit entered(isOn ? QStringLiteral("true") : QStringLiteral("false"), false);
        });
    }
    void setValue(const std::optional<QString>& text, std::size_t count) override {
        box_->setTristate(!text);
        box_->setCheckState(!text                               ? Qt::PartiallyChecked
                            : *text == QStringLiteral("true") ? Qt::Checked
                                                                : Qt::Unchecked);
        box_->setText(text ? QString() : severalValues(count));
        box_->setToolTip(box_->text());
        QFont wanted = box_->font();
        wanted.setItalic(!text);
        box_->setFont(wanted);
    }
    void setWrong(bool) override {}
    QWidget* input() override { return box_; }

private:
    QCheckBox* box_;
};

class ChoiceEditor : public ValueEditor {
public:
    ChoiceEditor(const FieldInfo& field, QWidget* parent) : ValueEditor(parent), box_(new QuietComboBox(this)) {
        plainLayout(this, box_);
        for (const ChoiceText& choice : field.choices)
            box_->addItem(translated(choice.label), QString::fromLatin1(choice.name));
        connect(box_, &QComboBox::activated, this, [this](int index) {
            if (const QString name = box_->itemData(index).toString(); !name.isEmpty())
                emit entered(name, false);
        });
    }
    void setValue(const std::optional<QString>& text, std::size_t count) override {
        if (box_->itemData(0).isNull())
            box_->removeItem(0);
        if (!text)
            insertSeveral(count);
        box_->setSeveral(!text);
        box_->setCurrentIndex(text ? box_->findData(*text) : 0);
    }
    void setWrong(bool) override {}
    QWidget* input() override { return box_; }

private:
    void insertSeveral(std::size_t count) {
        QFont italic = font();
        italic.setItalic(true);
        box_->insertItem(0, severalValues(count));
        box_->setItemData(0, italic, Qt::FontRole);
    }
    QuietComboBox* box_;
};

class LineEditor : public ValueEditor {
public:
    LineEditor(const FieldInfo& field, QWidget* parent) : ValueEditor(parent), line_(new FieldLineEdit(this)) {
        plainLayout(this, line_);
        // The only unit that is a word; the others are symbols.
        line_->setUnit(field.unit == std::string_view("bytes") ? ValueEditor::tr("bytes")
                                                               : QString::fromUtf8(field.unit));
        connect(line_, &QLineEdit::textEdited, this, [this](const QString& text) {
            isTyping_ = true;
            emit entered(text, true);
        });
        connect(line_, &QLineEdit::editingFinished, this, [this] {
            isTyping_ = false;
            emit left();
        });
        connect(line_, &FieldLineEdit::reverted, this, [this] {
            isTyping_ = false;
            emit left();
        });
    }
    void setValue(const std::optional<QString>& text, std::size_t count) override {
        line_->setSeveral(text ? QString() : severalValues(count));
        if (line_->text() == text.value_or(QString()))
            return;
        line_->setText(text.value_or(QString()));
        // A long value is read from its beginning.
        if (!line_->hasFocus())
            line_->setCursorPosition(0);
    }
    void setWrong(bool isWrong) override { line_->setWrong(isWrong); }
    bool setMark(Wave mark) override {
        line_->setMark(mark);
        return true;
    }
    QWidget* input() override { return line_; }
    bool isBeingTyped() const override { return isTyping_ && line_->hasFocus(); }

private:
    FieldLineEdit* line_;
    bool isTyping_ = false;
};

class ParagraphEditor : public ValueEditor {
public:
    explicit ParagraphEditor(QWidget* parent) : ValueEditor(parent), text_(new QPlainTextEdit(this)) {
        plainLayout(this, text_);
        text_->setTabChangesFocus(true);
        text_->setUndoRedoEnabled(false);
        text_->setFixedHeight(text_->fontMetrics().lineSpacing() * 3 + 12);
        text_->installEventFilter(this);
        connect(text_, &QPlainTextEdit::textChanged, this, [this] { emit entered(text_->toPlainText(), true); });
    }
    void setValue(const std::optional<QString>& text, std::size_t count) override {
        const QSignalBlocker quiet(text_);
        text_->setPlaceholderText(text ? QString() : severalValues(count));
        if (text_->toPlainText() != text.value_or(QString()))
            text_->setPlainText(text.value_or(QString()));
    }
    void setWrong(bool) override {}
    QWidget* input() override { return text_; }
    bool isBeingTyped() const override { return text_->hasFocus(); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusOut)
            emit left();
        if (event->type() == QEvent::ShortcutOverride) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore();
                return true;
            }
        }
        return ValueEditor::eventFilter(watched, event);
    }

private:
    QPlainTextEdit* text_;
};

} // namespace

QString severalValues(std::size_t count) {
    return ValueEditor::tr("Several values (%1)").arg(QLocale().toString(static_cast<qulonglong>(count)));
}

ValueEditor* makeValueEditor(const workspace::Workspace& workspace, const FieldInfo& field, QWidget* parent) {
    switch (field.type) {
    case FieldType::Boolean: return new BooleanEditor(parent);
    case FieldType::Choice: return new ChoiceEditor(field, parent);
    case FieldType::Reference: return new ReferenceEditor(workspace, field, parent);
    case FieldType::References: return new ReferencesEditor(workspace, field, parent);
    default: break;
    }
    if (field.has(FieldFlags::Multiline))
        return new ParagraphEditor(parent);
    return new LineEditor(field, parent);
}

} // namespace fd::ui
