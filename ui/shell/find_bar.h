// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"
#include "model/find/query.h"

#include <QWidget>

#include <thread>
#include <unordered_map>

class QLabel;
class QLineEdit;
class QToolButton;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class ViewArea;

/// The bar over the views that finds objects by words and conditions, marks them, and walks through them.
class FindBar : public QWidget {
    Q_OBJECT

public:
    FindBar(workspace::Workspace& workspace, ViewArea& views, QWidget* parent);
    ~FindBar() override;

    /// Shows the bar with the keyboard in its field; what it held last is there to be typed over.
    void open();
    void setQuery(const QString& text);
    void next() { step(1); }
    void previous() { step(-1); }
    void selectAll();
    /// Ends the search: no marks.
    void close();

    const std::vector<AnyId>& found() const { return found_; }
    /// True while a large design is being searched.
    bool isSearching() const { return isSearching_; }
    /// Looks again whenever the words of the language changed.
    void retranslate();

signals:
    void finished();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Levels = std::unordered_map<AnyId, find::Level>;

    void search();
    void take(std::vector<AnyId> found);
    void step(int direction);
    void followDesign(const ChangeSet& changes);
    void showMarks();
    void showCount();
    Levels levels() const;
    find::Words words() const;

    workspace::Workspace& workspace_;
    ViewArea& views_;
    QLineEdit* query_;
    QLabel* count_;
    QToolButton* previous_;
    QToolButton* next_;
    QToolButton* all_;
    QToolButton* close_;
    QString error_;
    find::Query parsed_;
    std::vector<AnyId> found_;
    long current_ = -1;
    bool isSearching_ = false;
    std::uint64_t round_ = 0;
    std::jthread thread_;
};

} // namespace fd::ui
