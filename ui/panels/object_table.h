// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include "validation/finding.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class ObjectTableModel;

/// All objects of a kind as a table: the equal of the pictures for those who work with the keyboard or a screen reader.
class ObjectTable : public QWidget {
    Q_OBJECT

public:
    explicit ObjectTable(workspace::Workspace& workspace, QWidget* parent = nullptr);

    QTableView* view() const { return view_; }
    ObjectTableModel* model() const { return model_; }
    void showKind(Kind kind);
    /// The selected rows with their headings, for spreadsheets: columns by tabs, rows by lines.
    QString selectedText() const;
    /// Edits the current cell if the table has the keyboard, else the name of the current object in place; false if that
    /// is not in the table or has none.
    bool renameCurrent();
    /// Makes objects of rows of a spreadsheet, after showing them; false if the text holds none.
    bool pasteRows(const QString& text);

signals:
    void contextMenuWanted(const QPoint& at);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showFinding();
    void colourReason(validation::Severity severity);
    void spanHeadings();
    void fillGroups();
    void takeSelection();
    void giveSelection();
    void show(AnyId id);

    workspace::Workspace& workspace_;
    ObjectTableModel* model_;
    QComboBox* kinds_;
    QComboBox* groups_;
    QLineEdit* filter_;
    QLabel* reason_;
    QTableView* view_;
    bool isFollowing_ = false;
};

} // namespace fd::ui
