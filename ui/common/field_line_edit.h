// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/wavy_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace fd::ui {

/// A line of text that can be marked as wrong by a wavy line below it, and that shows a unit.
class FieldLineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FieldLineEdit(QWidget* parent = nullptr);

    void setWrong(bool isWrong);
    /// Underlines what a rule found about the value.
    void setMark(Wave mark);
    Wave mark() const { return mark_; }
    bool isWrong() const { return isWrong_; }
    void setUnit(const QString& unit);
    /// Shown in italics while there is no text; empty for none.
    void setSeveral(const QString& text);

signals:
    /// The user pressed Esc: the entry is dropped.
    void reverted();

protected:
    /// Undo and redo are the window's: what is typed is in the design already.
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void updateFont();

    QString unit_;
    bool isWrong_ = false;
    Wave mark_ = Wave::None;
    bool isSeveral_ = false;
};

/// A check box whose text gives way in a narrow column instead of widening it.
class QuietCheckBox : public QCheckBox {
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A combo box that leaves the wheel to the list that it stands in, unless it has the focus.
class QuietComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit QuietComboBox(QWidget* parent = nullptr);

    /// Shows the present text in italics: it stands for several values.
    void setSeveral(bool isSeveral);

protected:
    void wheelEvent(QWheelEvent* event) override;
    /// A text that does not fit is shortened in its middle: "Windows … 2012 R2" can still be told from its neighbours.
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace fd::ui
