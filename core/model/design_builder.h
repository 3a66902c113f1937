// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"

#include <memory>
#include <utility>

namespace fd {

/// Makes a whole design from records that come from a file. Unlike a transaction it keeps no list of changes.
class DesignBuilder {
public:
    /// False if the number is 0 or taken.
    template <class T>
    bool add(Id<T> id, std::shared_ptr<const T> record) {
        RecordTable& table = design_.tables_[indexOf(kindOf<T>)];
        if (!id || table.find(id.number))
            return false;
        table.put(id.number, std::move(record), writer_);
        return true;
    }
    void setForeign(ForeignContent content) { design_.setForeign(std::move(content)); }

    const Design& view() const { return design_; }
    /// The design; the builder is empty afterwards.
    Design finish() {
        writer_ = std::make_shared<const WriterMark>();
        return std::exchange(design_, {});
    }

private:
    Design design_;
    Writer writer_ = std::make_shared<const WriterMark>();
};

} // namespace fd
