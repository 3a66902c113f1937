// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samples.h"

#include "exchange/samples.h"
#include "ui/common/core_text.h"

#include <QFile>

namespace fd::ui {

std::vector<Sample> samples() {
    std::vector<Sample> out;
    for (const exchange::Sample& sample : exchange::samples()) {
        const QString path = QString::fromLatin1(sample.path);
        // An empty start is what "New" gives.
        if (std::string_view(sample.name) != "empty" && QFile::exists(path))
            out.push_back({QString::fromLatin1(sample.name), path, translated(sample.title), translated(sample.description)});
    }
    return out;
}

} // namespace fd::ui
