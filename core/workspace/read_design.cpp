// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/read_design.h"

#include "exchange/file/disk.h"
#include "exchange/file/fabric_file.h"

#include <utility>

namespace fd::workspace {

Result<Design> readDesignFile(const QString& path) {
    const std::string name = path.toStdString();
    const auto file = exchange::readFile(name);
    if (!file)
        return file.error();
    auto read = exchange::readFabric(file->bytes, {.file = name});
    if (!read)
        return read.error();
    return std::move(read->design);
}

} // namespace fd::workspace
