// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/compare_window.h"

#include "model/difference.h"
#include "ui/common/core_text.h"
#include "ui/common/field_text.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace fd::ui {

namespace {

/// Beyond so many nobody reads on; the headings still count all.
constexpr int kMostRows = 2000;

QString text(const char* source) {
    return QCoreApplication::translate("Compare", source);
}

class Rows {
public:
    Rows(const Comparison& comparison, QTreeWidget& tree) : comparison_(comparison), tree_(tree) {}

    /// How many objects differ, places in pictures not counted.
    int fill() {
        const ChangeSet changes = differenceBetween(comparison_.before, comparison_.after);
        std::map<Kind, std::vector<const Change*>> byKind;
        for (const Change& change : changes.changes)
            byKind[change.id.kind].push_back(&change);
        int count = 0;
        for (const auto& [kind, ofKind] : byKind) {
            if (kind == kindOf<Placement>)
                continue;
            count += static_cast<int>(ofKind.size());
            addKind(kind, ofKind);
        }
        if (const auto places = byKind.find(kindOf<Placement>); places != byKind.end())
            (new QTreeWidgetItem(&tree_))
                ->setText(0, QCoreApplication::translate("Compare", "%n positions in pictures differ", "",
                                                         static_cast<int>(places->second.size())));
        return count;
    }

private:
    void addKind(Kind kind, const std::vector<const Change*>& changes) {
        auto* head = new QTreeWidgetItem(&tree_);
        head->setIcon(0, iconOf(kind));
        head->setText(
            0, text("%1 (%2)").arg(kindPlural(kind), QLocale().toString(static_cast<int>(changes.size()))));
        for (const Change* change : changes)
            if (rows_++ < kMostRows)
                addObject(*head, *change);
        head->setExpanded(changes.size() <= 20);
    }

    void addObject(QTreeWidgetItem& head, const Change& change) {
        const QString sign = change.isAdded()     ? QStringLiteral("+")
                             : change.isRemoved() ? QStringLiteral("\u2212")
                                                  : QStringLiteral("~");
        const QString what = change.isAdded()     ? text("added")
                             : change.isRemoved() ? text("removed")
                                                  : text("changed");
        const Design& where = change.isRemoved() ? comparison_.before : comparison_.after;
        auto* row = new QTreeWidgetItem(&head);
        row->setText(0, sign + u' ' + shownName(where, change.id));
        row->setText(1, what);
        row->setData(0, Qt::AccessibleTextRole, shownName(where, change.id) + QStringLiteral(", ") + what);
        if (change.isAdded() || change.isRemoved())
            return;
        const FieldMask fields = change.changedFields();
        const auto& infos = kindInfo(change.id.kind).fields;
        for (std::size_t at = 0; at < infos.size(); ++at)
            if (fields.test(at))
                addField(*row, infos[at], change);
        row->setExpanded(true);
    }

    void addField(QTreeWidgetItem& row, const FieldInfo& field, const Change& change) const {
        const auto shown = [&](const Design& design, const void* record) {
            const QString value = shownText(design, field, record);
            return value.isEmpty() ? text("nothing") : value;
        };
        auto* line = new QTreeWidgetItem(&row);
        line->setText(0, fieldLabel(field));
        line->setText(1, shown(comparison_.before, change.before.get()) + QStringLiteral(" \u2192 ") +
                             shown(comparison_.after, change.after.get()));
        line->setToolTip(1, line->text(1));
    }

    const Comparison& comparison_;
    QTreeWidget& tree_;
    int rows_ = 0;
};

QString asText(const QTreeWidgetItem& item, int depth = 0) {
    QString out = QString(depth * 2, u' ') + item.text(0);
    if (!item.text(1).isEmpty())
        out += QStringLiteral(": ") + item.text(1);
    out += u'\n';
    for (int at = 0; at < item.childCount(); ++at)
        out += asText(*item.child(at), depth + 1);
    return out;
}

} // namespace

void showComparison(QWidget& parent, const Comparison& comparison) {
    auto* window = new QDialog(parent.window());
    window->setObjectName(QStringLiteral("compareWindow"));
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(text("Differences"));
    auto* head = new QLabel(window);
    head->setObjectName(QStringLiteral("compareHead"));
    head->setWordWrap(true);
    head->setTextFormat(Qt::PlainText);
    auto* tree = new QTreeWidget(window);
    tree->setObjectName(QStringLiteral("compareTree"));
    tree->setAccessibleName(text("Differences"));
    tree->setColumnCount(2);
    tree->setHeaderLabels({text("Object or field"), text("What differs")});
    tree->setUniformRowHeights(true);
    const int count = Rows(comparison, *tree).fill();
    tree->setColumnWidth(0, 300);
    head->setText(count == 0 && tree->topLevelItemCount() == 0
                      ? text("No differences.")
                      : text("From \"%1\" to \"%2\": %3")
                            .arg(comparison.beforeName, comparison.afterName,
                                 QCoreApplication::translate("Compare", "%n objects differ.", "", count)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, window);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("compareClose"));
    QPushButton* copy = buttons->addButton(text("&Copy as text"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("compareCopy"));
    QObject::connect(copy, &QPushButton::clicked, tree, [tree] {
        QString all;
        for (int at = 0; at < tree->topLevelItemCount(); ++at)
            all += asText(*tree->topLevelItem(at));
        QApplication::clipboard()->setText(all);
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    auto* column = new QVBoxLayout(window);
    column->addWidget(head);
    column->addWidget(tree, 1);
    column->addWidget(buttons);
    window->resize(720, 460);
    window->show();
    tree->setFocus();
}

} // namespace fd::ui
