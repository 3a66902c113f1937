// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ops/fragment.h"

#include <QObject>
#include <QPoint>

#include <optional>

class QMimeData;

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class MainWindow;

/// Cut, copy and paste of objects. In a text field the same commands are about its text.
class ClipboardActions : public QObject {
    Q_OBJECT

public:
    explicit ClipboardActions(MainWindow& window);

    void cut();
    void copy();
    void paste();
    /// Where the canvas was clicked last, else in its middle.
    void pasteHere();
    /// Pastes what `data` holds; `at` in the coordinates of the view in front.
    void paste(const QMimeData* data, std::optional<QPoint> at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool editsText(const char* slot) const;
    bool put(bool isCut);
    void announce(const ops::Pasted& pasted);
    void showLost(const ops::Pasted& pasted);
    void followView();

    MainWindow& window_;
    workspace::Workspace& workspace_;
    /// Where the canvas in front was clicked last.
    std::optional<QPoint> clickedAt_;
    /// The text that was pasted last and how often, so that copies do not hide each other.
    QByteArray lastPasted_;
    int repeats_ = 0;
};

} // namespace fd::ui
