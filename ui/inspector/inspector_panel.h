// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "validation/finding.h"

#include <QWidget>

#include <optional>
#include <string_view>
#include <vector>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace fd {
struct ChangeSet;
}
namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class FieldRow;
class FoldSection;

/// Everything about the selected objects: their fields, what is wrong with them, who uses them.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// Puts the keyboard into the field of the shown object; the first field if there is none of this name.
    void focusField(std::string_view field);
    const std::vector<AnyId>& objects() const { return ids_; }

public slots:
    void retranslate();

signals:
    /// A problem was clicked.
    void findingActivated(const fd::validation::Finding& finding);

protected:
    void changeEvent(QEvent* event) override;

private:
    void followSelection();
    void showObjects(std::vector<AnyId> ids);
    void rebuild();
    void buildFields(Kind kind);
    void buildMixed();
    void takeChanges(const ChangeSet& changes);
    void refreshHeader();
    void refreshFindings();
    void refreshUsers();
    std::optional<Kind> commonKind() const;
    FoldSection* addSection(const QString& name, const QString& title, QWidget* content);
    QLabel* makeLinks(const QString& name);
    void openLink(const QString& link);

    workspace::Workspace& workspace_;
    std::vector<AnyId> ids_;
    std::optional<Kind> builtKind_;
    bool isBuilt_ = false;
    std::vector<FieldRow*> rows_;
    std::vector<validation::Finding> findings_;

    QLabel* picture_;
    QLabel* name_;
    QLabel* kind_;
    QToolButton* pin_;
    QScrollArea* scroll_;
    QWidget* body_ = nullptr;
    QVBoxLayout* bodyLayout_ = nullptr;
    FoldSection* problemSection_ = nullptr;
    QLabel* problems_ = nullptr;
    FoldSection* userSection_ = nullptr;
    QLabel* users_ = nullptr;
};

} // namespace fd::ui
