// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/names_preview.h"

#include "ui/common/core_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace fd::ui {

QString namesPreview(const std::vector<std::string>& names) {
    constexpr std::size_t kFirst = 3;
    QStringList shown;
    for (std::size_t at = 0; at < names.size(); ++at)
        if (at < kFirst || at + 1 == names.size())
            shown += fromUtf8(names[at]);
    if (names.size() <= kFirst + 1)
        return shown.join(QStringLiteral(", "));
    return QCoreApplication::translate("NamesPreview", "%1 … %2", "the first names, the last one")
        .arg(shown.mid(0, kFirst).join(QStringLiteral(", ")), shown.last());
}

} // namespace fd::ui
