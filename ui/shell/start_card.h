// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace fd::ui {

/// A button with a picture, a title and some lines of text: a sample or a file on the start page.
class StartCard : public QAbstractButton {
    Q_OBJECT

public:
    /// Beside: a small picture left of the text. Above: a large one over it.
    enum class Picture { Beside, Above };

    StartCard(Picture picture, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// A narrower card is higher: its text is not cut.
    bool hasHeightForWidth() const override { return picture_ == Picture::Above; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int textLines(int width) const;
    int titleLines(int width) const;
    QFont boldFont() const;
    int heightFor(int lines) const;
    QRect pictureRect() const;
    QRect textRect() const;
    void paintText(QPainter& painter) const;

    Picture picture_;
    QString title_;
    QString text_;
    QImage image_;
};

} // namespace fd::ui
