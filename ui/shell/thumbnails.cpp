// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/thumbnails.h"

#include "diagram/view.h"
#include "exchange/file/fabric_file.h"
#include "model/relations.h"
#include "ui/common/theme.h"
#include "ui/render/export.h"

#include <QFile>

#include <algorithm>

namespace fd::ui {

namespace {

/// Larger files take too long for a picture in which nothing could be told apart.
constexpr qint64 kLargestFile = 1'500'000;
constexpr double kWidth = 440;
constexpr double kHeight = 240;

QImage draw(const QString& path, diagram::Theme theme) {
    QFile file(path);
    if (file.size() > kLargestFile || !file.open(QIODevice::ReadOnly))
        return {};
    const auto read = exchange::readFabric(file.readAll().toStdString());
    if (!read)
        return {};
    Relations relations;
    relations.reset(read->design);
    diagram::ViewOptions view;
    view.detail = diagram::Detail::Shapes;
    const diagram::DisplayList picture = diagram::draw(read->design, relations, view);
    render::PictureOptions options;
    options.theme = theme;
    options.isTransparent = true;
    options.scale = std::min({1.0, kWidth / std::max(1.0, static_cast<double>(picture.bounds.width)),
                              kHeight / std::max(1.0, static_cast<double>(picture.bounds.height))});
    return render::toImage(picture, options);
}

} // namespace

Thumbnails::Thumbnails(QObject* parent) : QObject(parent) {}

Thumbnails::~Thumbnails() = default;

QImage Thumbnails::of(const QString& path) {
    if (const auto known = known_.constFind(path); known != known_.constEnd())
        return *known;
    if (std::ranges::find(waiting_, path) == waiting_.end())
        waiting_.push_back(path);
    next();
    return {};
}

void Thumbnails::forget() {
    known_.clear();
}

void Thumbnails::next() {
    if (isDrawing_ || waiting_.empty())
        return;
    isDrawing_ = true;
    const QString path = waiting_.front();
    waiting_.pop_front();
    worker_ = std::jthread([this, path, theme = currentTheme()] {
        const QImage picture = draw(path, theme);
        QMetaObject::invokeMethod(
            this, [this, path, picture] { take(path, picture); }, Qt::QueuedConnection);
    });
}

void Thumbnails::take(const QString& path, const QImage& picture) {
    known_.insert(path, picture);
    isDrawing_ = false;
    if (!picture.isNull())
        emit ready(path, picture);
    next();
}

} // namespace fd::ui
