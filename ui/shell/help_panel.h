// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/help_pages.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QSplitter;
class QTextBrowser;
class QToolButton;
class QTreeWidget;

namespace fd::ui {

class ActionSet;

/// The help: a page, a list of all pages that can be searched, a way back and forward.
class HelpPanel : public QWidget {
    Q_OBJECT

public:
    explicit HelpPanel(const ActionSet& actions, QWidget* parent = nullptr);

    /// Shows a topic, the index if there is none of that name. Forgets what was ahead.
    void show(const HelpTarget& target);
    QString topic() const { return current_.topic; }
    void back();
    void forward();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const char* name, const char* icon, QWidget* bar);
    void display(const HelpTarget& target);
    void calmHeadings();
    void scrollTo(const QString& heading);
    void fillList();
    void chooseFromList();
    void follow(const QString& link);
    void retranslate();
    QString withKeys(QString text) const;

    const ActionSet& actions_;
    QToolButton* back_;
    QToolButton* forward_;
    QToolButton* home_;
    QLineEdit* search_;
    QSplitter* split_;
    QTreeWidget* list_;
    QTextBrowser* page_;
    HelpTarget current_;
    std::vector<HelpTarget> behind_;
    std::vector<HelpTarget> ahead_;
};

} // namespace fd::ui
