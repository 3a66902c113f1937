// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/access_keys.h"

#include <QAction>
#include <QMenu>
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

} // namespace

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
