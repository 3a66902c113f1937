// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace fd::ui {

/// A line above the views that says what happened or went wrong, with buttons for what can be done. It never stops
/// anybody from working; the next message replaces it.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Note, Warning, Error };
    struct Button {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Tone tone, const QString& text, const std::vector<Button>& buttons = {});
    /// Goes away by itself after some seconds.
    void showPassing(const QString& text, const std::vector<Button>& buttons = {});
    /// How long passing notes stay.
    void setPassingTime(int milliseconds);
    QString text() const;
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    diagram::Tone colour() const;

    Tone tone_ = Tone::Note;
    QLabel* sign_;
    QLabel* text_;
    QHBoxLayout* buttonLayout_;
    std::vector<QPushButton*> buttons_;
    QToolButton* close_;
    QTimer* timer_;
};

} // namespace fd::ui
