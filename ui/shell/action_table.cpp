// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace fd::ui {

ActionSet::ActionSet(QWidget* window) : QObject(window) {
    for (const ActionSpec& spec : actionSpecs()) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(spec.id));
        action->setCheckable(spec.isCheckable);
        if (*spec.keys != '\0')
            action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(spec.keys)));
        action->setMenuRole(QAction::NoRole);
        if (*spec.icon)
            action->setIcon(icon(spec.icon));
        byId_.emplace(spec.id, actions_.size());
        actions_.push_back(action);
        window->addAction(action);
    }
    hasHandler_.resize(actions_.size());
    isUseful_.resize(actions_.size());
    retranslate();
}

QAction* ActionSet::get(std::string_view id) const {
    const auto at = byId_.find(id);
    return at == byId_.end() ? nullptr : actions_[at->second];
}

void ActionSet::on(std::string_view id, std::function<void()> run) {
    const auto at = byId_.find(id);
    Q_ASSERT(at != byId_.end());
    hasHandler_[at->second] = true;
    connect(actions_[at->second], &QAction::triggered, this, [run = std::move(run)] { run(); });
}

void ActionSet::onlyIf(std::string_view id, std::function<bool()> isUseful) {
    const auto at = byId_.find(id);
    Q_ASSERT(at != byId_.end());
    isUseful_[at->second] = std::move(isUseful);
}

bool ActionSet::hasHandler(const QAction* action) const {
    for (std::size_t i = 0; i < actions_.size(); ++i)
        if (actions_[i] == action)
            return hasHandler_[i];
    return false;
}

void ActionSet::refresh(const std::function<bool(EnabledWhen)>& holds, const QString& reason) {
    const auto specs = actionSpecs();
    for (std::size_t i = 0; i < specs.size(); ++i)
        actions_[i]->setEnabled(holds(specs[i].when) && (!isUseful_[i] || isUseful_[i]()));
    if (!saysWhy_ && reason.isEmpty())
        return;
    saysWhy_ = !reason.isEmpty();
    for (QAction* action : actions_) {
        nameTip(*action);
        if (saysWhy_ && !action->isEnabled())
            action->setToolTip(action->toolTip() + u'\n' + reason);
    }
}

void ActionSet::nameTip(QAction& action) const {
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString plain = plainText(action);
    action.setToolTip(keys.isEmpty() ? plain : tr("%1 (%2)", "command, keys").arg(plain, keys));
}

void ActionSet::retranslate() {
    const auto specs = actionSpecs();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        actions_[i]->setText(QCoreApplication::translate("Action", specs[i].text));
        nameTip(*actions_[i]);
    }
}

QString plainText(const QAction& action) {
    QString text = action.text();
    // Chinese menus carry access keys as "(&N)" behind the word.
    if (const auto at = text.indexOf(QStringLiteral("(&")); at >= 0)
        text.remove(at, 4);
    text.remove(u'&');
    text.remove(u'…');
    return text.trimmed();
}

} // namespace fd::ui
