// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/export.h"
#include "ui/shell/picture_request.h"

#include <QWidget>

#include <cstdint>
#include <thread>

class QLabel;

namespace fd::ui {

/// The sheets or the picture as they will come out, and how large that is. Large designs are drawn beside the
/// window's thread.
class ExportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent = nullptr);

    /// Words instead of a picture.
    void explain(const QString& text);
    /// Something else is to be seen. False while the last picture is still being drawn: newestWanted()
    /// follows.
    bool begin();
    /// After begin(). The size is given in millimetres, or else in pixels.
    void draw(PictureSource source, const render::PictureOptions& options, bool inMillimetres);

signals:
    /// What was drawn is no longer what is wanted.
    void newestWanted();

private:
    struct Preview;
    void show(const Preview& preview);

    QLabel* picture_;
    QLabel* size_;
    /// Counts wishes; only the newest is shown.
    std::uint64_t round_ = 0;
    bool isDrawing_ = false;
    std::jthread worker_;
};

} // namespace fd::ui
