// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "diagram/view.h"
#include "model/ops/fragment.h"

#include <QMimeData>

#include <memory>

namespace fd::ui {

/// The form of copied objects that this program, in any window, reads back.
inline constexpr char16_t kFragmentMime[] = u"application/x-fabric-designer-fragment";

/// Copied objects on the clipboard: as they are for this program, as names for mails and sheets, as a picture
/// for documents. The picture is drawn only when somebody asks for it.
class ClipboardData : public QMimeData {
    Q_OBJECT

public:
    /// `text` stands for the objects where only text can be pasted.
    ClipboardData(const ops::Fragment& fragment, const QString& text, diagram::ViewKind view);

    QStringList formats() const override;
    bool hasFormat(const QString& mime) const override;

protected:
    QVariant retrieveData(const QString& mime, QMetaType type) const override;

private:
    ops::Fragment fragment_;
    diagram::ViewKind view_;
    mutable QByteArray written_;
};

/// The objects that a clipboard or a drag holds. Errors: "fragment.none" and those of broken text.
Result<ops::Fragment> fragmentFrom(const QMimeData* data);

} // namespace fd::ui
