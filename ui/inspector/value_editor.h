// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kind_operations.h"
#include "ui/common/field_line_edit.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace fd {
class Design;
}
namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// One field of one or several objects, to be looked at and changed. It knows nothing of the model's rules: whoever
/// owns it says whether what was entered is right.
class ValueEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// `text` in the form of the field; none where `count` objects have different values.
    virtual void setValue(const std::optional<QString>& text, std::size_t count) = 0;
    /// Marks the entry as one that cannot be taken, or takes the mark away.
    virtual void setWrong(bool isWrong) = 0;
    /// Underlines what a rule found about the value; false if the editor cannot.
    virtual bool setMark(Wave) { return false; }
    /// The widget that has the keyboard, for labels and tests.
    virtual QWidget* input() = 0;
    /// True while the user is in the middle of typing, so that the text must not be replaced.
    virtual bool isBeingTyped() const { return false; }

signals:
    /// The user entered something; `isTyping` while more may follow.
    void entered(const QString& text, bool isTyping);
    /// The user left the field.
    void left();
};

/// The editor that fits a field. `entered` then carries what storedText() reads, except for choices and references
/// picked from a list, which carry the stored form already.
ValueEditor* makeValueEditor(const workspace::Workspace& workspace, const FieldInfo& field, QWidget* parent);

/// "Several values (24)".
QString severalValues(std::size_t count);

} // namespace fd::ui
