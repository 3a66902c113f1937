// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_data.h"

#include "diagram/drawing.h"
#include "exchange/file/fragment_file.h"
#include "ui/common/core_text.h"
#include "ui/common/theme.h"
#include "ui/render/export.h"

#include <QImage>

namespace fd::ui {

namespace {

constexpr char16_t kImageMime[] = u"application/x-qt-image";
/// A picture of more objects than this is none that anybody wants in a mail.
constexpr std::size_t kMostPictured = 2000;

QString fragmentMime() {
    return QString::fromUtf16(kFragmentMime);
}
QString imageMime() {
    return QString::fromUtf16(kImageMime);
}

/// Only what was copied: neighbours would be taken for part of it.
QImage pictureOf(const ops::Fragment& fragment, diagram::ViewKind view) {
    Relations relations;
    relations.reset(fragment.design);
    const Design own = ops::takeFragment(fragment.design, relations, fragment.objects).design;
    relations.reset(own);
    diagram::ViewOptions options;
    options.words = &pictureWords();
    options.view = view == diagram::ViewKind::Host ? diagram::ViewKind::Physical : view;
    render::PictureOptions picture;
    picture.theme = diagram::Theme::Light;
    return render::toImage(diagram::draw(own, relations, options), picture);
}

} // namespace

ClipboardData::ClipboardData(const ops::Fragment& fragment, const QString& text, diagram::ViewKind view)
    : fragment_(fragment), view_(view) {
    setText(text);
}

QStringList ClipboardData::formats() const {
    QStringList out = QMimeData::formats();
    out.prepend(fragmentMime());
    if (fragment_.copied.size() <= kMostPictured)
        out.append(imageMime());
    return out;
}

bool ClipboardData::hasFormat(const QString& mime) const {
    return formats().contains(mime);
}

QVariant ClipboardData::retrieveData(const QString& mime, QMetaType type) const {
    if (mime == fragmentMime()) {
        if (written_.isEmpty())
            written_ = QByteArray::fromStdString(exchange::writeFragment(fragment_));
        return written_;
    }
    if (mime == imageMime() && fragment_.copied.size() <= kMostPictured)
        return pictureOf(fragment_, view_);
    return QMimeData::retrieveData(mime, type);
}

Result<ops::Fragment> fragmentFrom(const QMimeData* data) {
    // Some clipboards hand only text on: a fragment that was saved or mailed as text is one too.
    const QByteArray own = data ? data->data(fragmentMime()) : QByteArray();
    const std::string text = own.isEmpty() && data ? data->text().toStdString() : own.toStdString();
    return exchange::readFragment(text);
}

} // namespace fd::ui
