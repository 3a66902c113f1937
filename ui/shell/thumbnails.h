// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/theme.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QStringList>

#include <deque>
#include <thread>

namespace fd::ui {

/// Small pictures of designs in files, drawn in the background one after the other. Nothing is written to
/// disk.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(QObject* parent = nullptr);
    ~Thumbnails() override;

    /// The picture, if there is one already; else it is asked for and ready() follows if the file can be
    /// drawn.
    QImage of(const QString& path);
    /// The theme changed, or files did.
    void forget();

signals:
    void ready(const QString& path, const QImage& picture);

private:
    void next();
    void take(const QString& path, const QImage& picture);

    QHash<QString, QImage> known_;
    std::deque<QString> waiting_;
    bool isDrawing_ = false;
    std::jthread worker_;
};

} // namespace fd::ui
