// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/value_editor.h"

class QToolButton;

namespace fd::ui {

class FieldLineEdit;
class QuietComboBox;

/// Chooses one object of a kind by name. The list is filled when it opens, so a design with thousands of machines costs
/// nothing until then.
class ReferenceEditor : public ValueEditor {
    Q_OBJECT

public:
    ReferenceEditor(const workspace::Workspace& workspace, const FieldInfo& field, QWidget* parent);
    void setValue(const std::optional<QString>& text, std::size_t count) override;
    void setWrong(bool) override {}
    QWidget* input() override;

    /// Puts all objects of the kind into the list.
    void fill();

private:
    const workspace::Workspace& workspace_;
    const FieldInfo& field_;
    QuietComboBox* box_;
};

/// Several objects of a kind: typed by name, or ticked in a list.
class ReferencesEditor : public ValueEditor {
    Q_OBJECT

public:
    ReferencesEditor(const workspace::Workspace& workspace, const FieldInfo& field, QWidget* parent);
    void setValue(const std::optional<QString>& text, std::size_t count) override;
    void setWrong(bool isWrong) override;
    QWidget* input() override;
    bool isBeingTyped() const override;

private:
    void openList();

    const workspace::Workspace& workspace_;
    const FieldInfo& field_;
    FieldLineEdit* line_;
    QToolButton* button_;
    bool isTyping_ = false;
};

} // namespace fd::ui
