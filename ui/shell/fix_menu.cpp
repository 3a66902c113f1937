// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fix_menu.h"

#include "model/ops/support.h"
#include "ui/common/access_keys.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/panels/problem_details.h"
#include "ui/panels/problems_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"
#include "validation/catalog.h"

#include <QAction>
#include <QFontMetrics>
#include <QMenu>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace fd::ui {

namespace {

using validation::Finding;
using validation::Fix;

constexpr std::size_t kMostFindings = 6;
constexpr int kWidestLine = 720;

QString line(const QMenu& menu, const QString& text) {
    QString shown = menu.fontMetrics().elidedText(text, Qt::ElideRight, kWidestLine);
    return shown.replace(u'&', QStringLiteral("&&"));
}

void carryOut(MainWindow& window, const Finding& finding, const Fix& fix) {
    Transaction transaction = window.workspace().begin(fix.label);
    if (validation::applyFix(transaction, finding, fix.index))
        static_cast<void>(window.workspace().commit(std::move(transaction)));
}

/// Lives as long as what the menu lists.
class FixLines : public QObject {
public:
    FixLines(MainWindow& window, QMenu& menu) : QObject(&menu), window_(window), menu_(menu) {
        setObjectName(QStringLiteral("fixLines"));
    }

    void list(const std::vector<Finding>& findings) {
        auto& validation = window_.workspace().validation();
        connect(&validation, &workspace::ValidationService::fixesReady, this, &FixLines::answer);
        for (const Finding& finding : findings) {
            QAction* head = menu_.addAction(iconOf(finding.severity), line(menu_, sentence(finding.message)));
            head->setToolTip(sentence(finding.message));
            head->setEnabled(false);
            QAction* waits = menu_.addAction(MainWindow::tr("Looking for repairs…"));
            waits->setEnabled(false);
            menu_.addSeparator();
            open_.emplace_back(finding, waits);
            validation.requestFixes(finding);
        }
        QAction* show = menu_.addAction(icon("inspector"), MainWindow::tr("Show in the Problems panel"));
        show->setObjectName(QStringLiteral("fixShow"));
        connect(show, &QAction::triggered, this, [this, first = findings.front()] {
            window_.panels().show("problems");
            window_.problems().select(first);
        });
    }

private:
    void answer(const Finding& finding, const std::vector<Fix>& fixes) {
        const auto at =
            std::ranges::find_if(open_, [&](const auto& entry) { return entry.first == finding; });
        if (at == open_.end())
            return;
        QAction* waits = at->second;
        open_.erase(at);
        if (fixes.empty()) {
            waits->setText(MainWindow::tr("There is no ready-made repair"));
            giveAccessKeys(menu_);
            return;
        }
        for (const Fix& fix : fixes)
            menu_.insertAction(waits, makeAction(finding, fix));
        menu_.removeAction(waits);
        giveAccessKeys(menu_);
    }

    QAction* makeAction(const Finding& finding, const Fix& fix) {
        const QString preview = ProblemDetails::preview(window_.workspace().design(), fix.changes);
        const QString label = sentence(fix.label);
        auto* action = new QAction(
            icon("fix"),
            line(menu_, preview.isEmpty()
                            ? label
                            : MainWindow::tr("%1: %2", "repair, what it changes").arg(label, preview)),
            &menu_);
        action->setObjectName(QStringLiteral("fix_%1_%2").arg(fromUtf8(finding.ruleId)).arg(fix.index));
        action->setToolTip(preview);
        QObject::connect(action, &QAction::triggered, &window_,
                         [window = &window_, finding, fix] { carryOut(*window, finding, fix); });
        return action;
    }

    MainWindow& window_;
    QMenu& menu_;
    std::vector<std::pair<Finding, QAction*>> open_;
};

} // namespace

std::vector<Finding> fixableHere(MainWindow& window) {
    const workspace::Workspace& workspace = window.workspace();
    const AnyId id = window.workspace().selection().current();
    std::vector<Finding> found;
    if (!id)
        return found;
    for (const Finding& finding : workspace.validation().findings()) {
        const validation::RuleInfo* rule = validation::findRule(finding.ruleId);
        if (finding.isAccepted || !rule || !rule->hasFix)
            continue;
        const bool isHere =
            finding.subject == id || std::ranges::count(finding.others, id) > 0 ||
            (id.is<Host>() && ops::hostOf(workspace.design(), finding.subject) == id.as<Host>());
        if (isHere && found.size() < kMostFindings)
            found.push_back(finding);
    }
    return found;
}

void fillFixMenu(MainWindow& window, QMenu& menu) {
    delete menu.findChild<QObject*>(QStringLiteral("fixLines"), Qt::FindDirectChildrenOnly);
    menu.setToolTipsVisible(true);
    const std::vector<Finding> findings = fixableHere(window);
    if (findings.empty()) {
        menu.addAction(MainWindow::tr("None"))->setEnabled(false);
        return;
    }
    (new FixLines(window, menu))->list(findings);
}

} // namespace fd::ui
