// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/file/value_form.h"
#include "model/design_builder.h"

#include <cstring>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fd::exchange {

/// One field of a kind as it stands in the file.
struct FieldForm {
    std::string_view name;
    /// `,"name":`
    std::string spelled;
    /// Where the field lies in its record.
    std::size_t offset;
    const ValueForm* form;

    const void* in(const void* record) const { return static_cast<const char*>(record) + offset; }
    void* in(void* record) const { return static_cast<char*>(record) + offset; }
    bool isSame(const void* a, const void* b) const {
        switch (form->plainBytes) {
        case 1: return std::memcmp(a, b, 1) == 0;
        case 4: return std::memcmp(a, b, 4) == 0;
        default: return form->equal(a, b);
        }
    }
};

/// One kind of object as it stands in the file. Readers and writers treat all kinds alike through these.
struct KindForm {
    Kind kind;
    const char* name;
    /// True for kinds that stand in the file's layout part.
    bool isLayout;
    std::vector<FieldForm> fields;
    /// A record with every field at its default.
    const void* defaults;

    /// `count` records side by side; one allocation for many makes reading faster and smaller.
    std::shared_ptr<void> (*makeBlock)(std::size_t count);
    std::size_t recordBytes;
    /// False if the number is taken.
    bool (*add)(DesignBuilder&, std::uint32_t number, std::shared_ptr<void> record);
    std::size_t (*size)(const Design&);
    /// Calls `visit` with number and record, in the order of the numbers.
    void (*forEach)(const Design&, const std::function<void(std::uint32_t, const void*)>& visit);
};

/// All kinds in the order of AllKinds.
std::span<const KindForm> kindForms();
const KindForm& kindForm(Kind kind);

} // namespace fd::exchange
