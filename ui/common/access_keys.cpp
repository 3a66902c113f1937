// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/access_keys.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>

namespace fd::ui {

namespace {

/// Where the access key of a text is; -1 if it has none. "&&" is a letter "&".
qsizetype markIn(const QString& text) {
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 2))
        if (at + 1 < text.size() && text[at + 1] != u'&')
            return at;
    return -1;
}

/// Keyboards of every language have these.
bool isKey(QChar letter) {
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
}

QString withKey(const QString& text, QSet<QChar>& taken) {
    for (const bool isWordStart : {true, false})
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text[at].toCaseFolded();
            const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
            if (!isKey(letter) || taken.contains(letter) || (isWordStart && !begins))
                continue;
            taken += letter;
            return QString(text).insert(at, u'&');
        }
    for (char16_t letter = u'1'; letter <= u'z';
         letter = letter == u'9' ? u'a' : static_cast<char16_t>(letter + 1))
        if (!taken.contains(QChar(letter))) {
            taken += QChar(letter);
            return text + QStringLiteral(" (&%1)").arg(QChar(letter).toUpper());
        }
    return text;
}

/// An entry that does what the action does, under a text of its own; its keys are shown but not taken twice.
QAction* standIn(QMenu& menu, QAction& action, const QString& text) {
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    auto* entry = new QAction(action.icon(), keys.isEmpty() ? text : QString(text + u'\t' + keys), &menu);
    entry->setObjectName(action.objectName());
    entry->setToolTip(action.toolTip());
    entry->setEnabled(action.isEnabled());
    entry->setCheckable(action.isCheckable());
    entry->setChecked(action.isChecked());
    QObject::connect(entry, &QAction::triggered, &action, [&action] { action.trigger(); });
    return entry;
}

} // namespace

void giveOwnAccessKeys(QMenu& menu) {
    QSet<QChar> taken;
    for (QAction* action : menu.actions()) {
        const qsizetype at = markIn(action->text());
        if (at < 0)
            continue;
        const QChar key = action->text()[at + 1].toCaseFolded();
        if (!taken.contains(key)) {
            taken += key;
            continue;
        }
        QString bare = action->text();
        bare.remove(QRegularExpression(QStringLiteral("\\s?\\(&.\\)")))
            .replace(QStringLiteral("&&"), QStringLiteral("\1"));
        bare.remove(u'&').replace(u'\1', QStringLiteral("&&"));
        const QString text = withKey(bare, taken);
        if (action->menu()) {
            action->setText(text); // a submenu belongs to this menu alone
        } else {
            menu.insertAction(action, standIn(menu, *action, text));
            menu.removeAction(action);
        }
    }
    giveAccessKeys(menu);
}

void giveAccessKeys(QMenu& menu) {
    QSet<QChar> taken;
    for (const QAction* action : menu.actions())
        if (const qsizetype at = markIn(action->text()); at >= 0)
            taken += action->text()[at + 1].toCaseFolded();
    for (QAction* action : menu.actions())
        if (!action->isSeparator() && !action->text().isEmpty() && markIn(action->text()) < 0)
            action->setText(withKey(action->text(), taken));
}

} // namespace fd::ui
