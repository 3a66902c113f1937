// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/question_menu.h"

#include "ui/common/access_keys.h"
#include "ui/common/core_text.h"

#include <QAction>
#include <QMenu>
#include <QPoint>

#include <utility>

namespace fd::ui {

void askQuestion(QWidget& parent, const ops::InsertQuestion& question, const QPoint& globalPosition,
                 std::function<void(const ops::InsertAnswer&)> answered) {
    auto* menu = new QMenu(&parent);
    menu->setObjectName(QStringLiteral("canvasQuestion"));
    menu->setAccessibleName(sentence(question.text));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(sentence(question.text));
    for (const ops::InsertChoice& choice : question.choices)
        QObject::connect(menu->addAction(sentence(choice.label).replace(u'&', QStringLiteral("&&"))),
                         &QAction::triggered, &parent,
                         [answered, answer = choice.answer] { answered(answer); });
    giveAccessKeys(*menu);
    menu->popup(globalPosition);
    if (menu->actions().size() > 1)
        menu->setActiveAction(menu->actions().at(1));
}

} // namespace fd::ui
