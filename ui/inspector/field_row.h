// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/kind_operations.h"
#include "ui/common/wavy_line.h"
#include "validation/finding.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QTimer;
class QWidget;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class ValueEditor;

/// One field in the inspector: label, editor, and a line that says what is wrong. It writes valid entries to all its
/// objects as one step; entries that cannot be taken stay in the editor and never reach the model.
class FieldRow : public QObject {
    Q_OBJECT

public:
    FieldRow(workspace::Workspace& workspace, Kind kind, const FieldInfo& field, QWidget* parent);

    void addTo(QFormLayout& layout);
    void setObjects(const std::vector<AnyId>& ids);
    /// Shows the present values, unless the user is typing.
    void refresh();
    const FieldInfo& field() const { return field_; }
    QWidget* input() const;
    /// Says under the editor what a rule found; empty for nothing.
    void setFinding(const QString& text, validation::Severity severity);
    void focus();

private:
    void take(const QString& typed, bool isTyping);
    void leave();
    Result<void> write(const QString& typed, bool isTyping);
    void setMark(Wave mark);
    void showWrong(const QString& reason);
    void showHint(const QString& typed);
    std::optional<QString> commonValue() const;
    QString valueOf(const void* record) const;
    Text stepLabel() const;

    workspace::Workspace& workspace_;
    const Kind kind_;
    const FieldInfo& field_;
    std::vector<AnyId> ids_;
    QWidget* content_;
    QLabel* label_;
    ValueEditor* editor_;
    WavyLine* wave_;
    QLabel* message_;
    QString finding_;
    validation::Severity severity_ = validation::Severity::Advice;
    /// What this row wrote last, to tell other people's changes from its own while the user types.
    std::string written_;
    bool isWrong_ = false;
    /// What the hint under the field would put into it.
    QString better_;
    /// A pause in typing ends the step.
    QTimer* pause_;
};

} // namespace fd::ui
