// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace fd::ui {

class MainWindow;

/// The property in which a widget names the help topic that is about it; its children share it.
inline constexpr const char* kHelpTopicProperty = "helpTopic";

/// What F1 opens: the page of the rule of the selected problem, the page of the kind of object that is
/// selected, or that of the panel that has the keyboard. Also answers "What is this?" everywhere in the
/// window.
class HelpContext : public QObject {
    Q_OBJECT

public:
    explicit HelpContext(MainWindow& window);

    /// The topic that a widget belongs to; "index" if none is known.
    QString topicFor(const QWidget* widget) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString ownTopic(const QWidget& widget) const;
    /// F1 in a dialog.
    bool isHelpKey(QObject* watched, const QEvent& event) const;
    QString explanation(const QWidget& widget) const;

    MainWindow& window_;
};

} // namespace fd::ui
