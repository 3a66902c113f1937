// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notes_window.h"

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd::ui {

void showNotesWindow(QWidget& parent, const QString& title, const QString& head, const QStringList& lines) {
    auto* window = new QDialog(parent.window());
    window->setObjectName(QStringLiteral("notesWindow"));
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(title);
    auto* words = new QLabel(head, window);
    words->setWordWrap(true);
    auto* list = new QListWidget(window);
    list->setObjectName(QStringLiteral("notesList"));
    list->setAccessibleName(title);
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    list->addItems(lines);
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, window);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("notesClose"));
    QPushButton* copy = buttons->addButton(MainWindow::tr("&Copy as text"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("notesCopy"));
    QObject::connect(copy, &QPushButton::clicked, window,
                     [lines] { QApplication::clipboard()->setText(lines.join(u'\n')); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    auto* column = new QVBoxLayout(window);
    column->addWidget(words);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    window->resize(620, 360);
    window->show();
    list->setFocus();
}

} // namespace fd::ui
