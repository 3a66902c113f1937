// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kind_operations.h"
#include "model/transaction.h"

#include <QDialog>
#include <QStringList>

#include <optional>
#include <vector>

class QLabel;
class QTableWidget;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// Rows of a spreadsheet that are to become objects of one kind: which column is which field, and what each
/// cell says.
class PastedRows {
public:
    /// `text` has rows by lines and columns by tabs. A first row of field names names the columns; else they
    /// are the kind's fields from `firstColumn` on.
    PastedRows(workspace::Workspace& workspace, Kind kind, const QString& text, int firstColumn);

    /// A single cell is no row.
    bool isTable() const {
        return !rows_.empty() && (rows_.size() > 1 || rows_.front().size() > 1 || hasHeader_);
    }
    const std::vector<QStringList>& rows() const { return rows_; }
    /// The field of each column; nullptr for a column whose name is none.
    const std::vector<const FieldInfo*>& fields() const { return fields_; }
    const QStringList& titles() const { return titles_; }

    /// What making the objects comes to: the new objects, and what could not be taken, by row and column.
    struct Outcome {
        Transaction transaction;
        std::vector<AnyId> made;
        struct Refusal {
            std::size_t row = 0;
            std::size_t column = 0;
            QString reason;
        };
        std::vector<Refusal> refusals;
    };
    Outcome tryOut() const;

private:
    void nameColumns(int firstColumn);
    AnyId makeObject(Transaction& transaction) const;

    workspace::Workspace& workspace_;
    const Kind kind_;
    std::vector<QStringList> rows_;
    std::vector<const FieldInfo*> fields_;
    QStringList titles_;
    bool hasHeader_ = false;
};

/// Shows the rows as they would be made, before anything is.
class PasteRowsDialog : public QDialog {
    Q_OBJECT

public:
    PasteRowsDialog(const PastedRows& rows, Kind kind, const PastedRows::Outcome& outcome, QWidget* parent);

private:
    QTableWidget* table_;
    QLabel* summary_;
};

} // namespace fd::ui
