// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/catalog.h"
#include "validation/finding.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QPushButton;
class QTextBrowser;
class QToolButton;
class QVBoxLayout;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

/// One problem in full: the sentence with links, the values compared, what happens if nothing is done,
/// repairs with what they change, and how to live with it.
class ProblemDetails : public QWidget {
    Q_OBJECT

public:
    explicit ProblemDetails(workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// All present findings of the rule, this one first; asked for when all are to be repaired.
    using Alike = std::function<std::vector<validation::Finding>()>;
    void show(const validation::Finding& finding, int alikeCount, Alike alike);
    void clear();
    const std::optional<validation::Finding>& shown() const { return shown_; }
    /// The repairs as a menu, for the keyboard; what they are may still have to be found out.
    void popUpFixes(const QPoint& at);
    /// "VLAN of Web01: 0 to 120, and 2 more changes"
    static QString preview(const Design& design, const ChangeSet& changes);
    void retranslate();

private:
    QString html(const validation::Finding& finding) const;
    void showFixes(const validation::Finding& finding, const std::vector<validation::Fix>& fixes);
    void addFix(const validation::Fix& fix);
    void clearFixes();
    void carryOut(const validation::Fix& fix);
    void carryOutForAll(const validation::Fix& fix);
    void accept(validation::AcceptScope scope);
    void withdraw();
    void followLink(const QString& link);

    workspace::Workspace& workspace_;
    QTextBrowser* text_;
    QVBoxLayout* fixes_;
    QToolButton* accept_;
    QPushButton* withdraw_;
    std::vector<QWidget*> fixRows_;
    std::vector<validation::Fix> offered_;
    std::optional<validation::Finding> shown_;
    int alikeCount_ = 0;
    Alike alike_;
    bool showsPage_ = false;
    /// The repairs have been tried out.
    bool isAnswered_ = true;
    bool waitsForMenu_ = false;
};

} // namespace fd::ui
