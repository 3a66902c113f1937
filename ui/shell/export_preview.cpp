// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/export_preview.h"

#include "ui/render/sheets.h"

#include <QFrame>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fd::ui {

namespace {

/// Larger designs take longer to draw than one wants to wait for.
constexpr std::size_t kQuicklyDrawn = 3000;
constexpr double kScreenDpi = 96;
constexpr QSize kPreviewSize(460, 380);

constexpr double kSheetGap = 10;

void paintOneSheet(QPainter& painter, const diagram::DisplayList& picture,
                   const render::PictureOptions& options, int sheet) {
    const QPageLayout layout = render::sheetFor(picture, options);
    painter.save();
    painter.setClipRect(QRectF(layout.fullRectPixels(static_cast<int>(kScreenDpi))));
    painter.translate(layout.paintRectPixels(static_cast<int>(kScreenDpi)).topLeft());
    render::paintSheet(painter, picture, options, sheet);
    painter.restore();
}

/// The sheets with their margins as they will come out and lie together, as large as the room allows.
QImage sheetImage(const diagram::DisplayList& picture, const render::PictureOptions& options, QSize room,
                  qreal density) {
    const render::SheetPlan plan = render::planSheets(picture, options);
    const QSizeF full =
        QRectF(render::sheetFor(picture, options).fullRectPixels(static_cast<int>(kScreenDpi))).size();
    if (full.isEmpty())
        return {};
    const QSizeF all(full.width() * plan.columns, full.height() * plan.rows);
    const double scale = std::min((room.width() - kSheetGap * (plan.columns - 1)) / all.width(),
                                  (room.height() - kSheetGap * (plan.rows - 1)) / all.height());
    const QSizeF size(all.width() * scale + kSheetGap * (plan.columns - 1),
                      all.height() * scale + kSheetGap * (plan.rows - 1));
    QImage image((size * density).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(density);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int sheet = 0; sheet < plan.count(); ++sheet) {
        painter.save();
        painter.translate((sheet % plan.columns) * (full.width() * scale + kSheetGap),
                          (sheet / plan.columns) * (full.height() * scale + kSheetGap));
        painter.scale(scale, scale);
        paintOneSheet(painter, picture, options, sheet);
        painter.restore();
    }
    return image;
}

} // namespace

/// What a preview is made from, and the preview itself.
struct ExportPreview::Preview {
    std::uint64_t round = 0;
    bool inMillimetres = false;
    render::PictureOptions options;
    diagram::Rect bounds{};
    QImage image{};

    void draw(const PictureSource& source, QSize room, qreal density) {
        const diagram::DisplayList list = source.draw();
        bounds = list.bounds;
        image = sheetImage(list, options, room, density);
    }
};

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent), picture_(new QLabel(this)), size_(new QLabel(this)) {
    picture_->setObjectName(QStringLiteral("exportPreview"));
    picture_->setAccessibleName(tr("Preview"));
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setMinimumSize(280, 240);
    picture_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    picture_->setFrameShape(QFrame::StyledPanel);
    picture_->setBackgroundRole(QPalette::Window);
    picture_->setAutoFillBackground(true);
    size_->setObjectName(QStringLiteral("exportSize"));
    size_->setAlignment(Qt::AlignCenter);
    size_->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(picture_, 1);
    column->addWidget(size_);
}

void ExportPreview::explain(const QString& text) {
    ++round_;
    picture_->setText(text);
    picture_->setWordWrap(true);
    size_->clear();
}

bool ExportPreview::begin() {
    ++round_;
    return !isDrawing_;
}

void ExportPreview::draw(PictureSource source, const render::PictureOptions& options, bool inMillimetres) {
    Preview preview{round_, inMillimetres, options};
    const QSize room =
        (picture_->isVisible() ? picture_->contentsRect().size() : kPreviewSize) - QSize(16, 16);
    if (source.design.size() <= kQuicklyDrawn) {
        preview.draw(source, room, devicePixelRatioF());
        show(preview);
        return;
    }
    isDrawing_ = true;
    picture_->setText(tr("Drawing the preview…"));
    worker_ = std::jthread([this, preview = std::move(preview), source = std::move(source), room,
                            density = devicePixelRatioF()]() mutable {
        preview.draw(source, room, density);
        QMetaObject::invokeMethod(
            this,
            [this, preview = std::move(preview)] {
                isDrawing_ = false;
                if (preview.round == round_)
                    show(preview);
                else
                    emit newestWanted();
            },
            Qt::QueuedConnection);
    });
}

void ExportPreview::show(const Preview& preview) {
    const render::PictureOptions& wanted = preview.options;
    diagram::DisplayList list;
    list.bounds = preview.bounds;
    picture_->setPixmap(QPixmap::fromImage(preview.image));
    if (wanted.paper || preview.inMillimetres) {
        const QSizeF size = render::sheetFor(list, wanted).fullRect(QPageLayout::Millimeter).size();
        const render::SheetPlan plan = render::planSheets(list, wanted);
        const QString millimetres =
            tr("%1 × %2 mm")
                .arg(QLocale().toString(size.width(), 'f', 0), QLocale().toString(size.height(), 'f', 0));
        size_->setText(plan.count() > 1 ? tr("%n sheets of %1", "", plan.count()).arg(millimetres)
                                        : millimetres);
    } else {
        size_->setText(tr("%1 × %2 pixels")
                           .arg(QLocale().toString(static_cast<int>(list.bounds.width * wanted.scale)),
                                QLocale().toString(static_cast<int>(list.bounds.height * wanted.scale))));
    }
}

} // namespace fd::ui
