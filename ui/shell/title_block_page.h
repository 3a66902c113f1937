// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/export.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace fd::ui {

/// What the title block of a sheet says. Kept for the next time but for the project, which is the design's.
class TitleBlockPage : public QWidget {
    Q_OBJECT

public:
    explicit TitleBlockPage(const QString& project, QWidget* parent = nullptr);

    void restore();
    void remember() const;
    /// Writes it into the options of a picture.
    void apply(render::PictureOptions& options) const;

signals:
    void changed();

private:
    QLineEdit* addLine(const char* name, const QString& label);
    void chooseLogo();
    void showLogo();

    QLineEdit* project_;
    QLineEdit* subtitle_;
    QLineEdit* customer_;
    QLineEdit* author_;
    QLineEdit* version_;
    QPushButton* logo_;
    QPushButton* noLogo_;
    QString logoPath_;
};

} // namespace fd::ui
