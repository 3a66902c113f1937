// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/codec.h"
#include "model/kinds_fwd.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fd {

/// An entity of a kind that is known only at run time. The kind comes from the AnyId that goes with it.
using AnyRecord = std::shared_ptr<const void>;

struct ChoiceText {
    const char* name;
    const char* label;
};

/// One field of an object kind, for code that treats all kinds alike: inspector, tables, diff, references.
struct FieldInfo {
    const char* name;
    const char* label;
    const char* unit;
    FieldFlags flags;
    FieldType type;
    /// The kind referred to, for Reference and References.
    std::optional<Kind> target;
    /// The names and labels of a Choice.
    std::vector<ChoiceText> choices;

    /// The value as one line of text, as appendValueText writes it.
    std::string (*text)(const void* record);
    /// A copy of the record with this field read from text; an error if the text is no value.
    Result<AnyRecord> (*withText)(const void* record, std::string_view text);
    bool (*isDefault)(const void* record);
    bool (*equal)(const void* a, const void* b);
    /// Adds the objects that the field refers to.
    void (*targets)(const void* record, std::vector<AnyId>& out);
    /// A copy of the record in which each reference of this field went through `replace`.
    AnyRecord (*withTargets)(const void* record, const std::function<AnyId(AnyId)>& replace);

    bool has(FieldFlags flag) const { return hasFlag(flags, flag); }
    bool isReference() const;
};

/// What code that treats all kinds alike knows of one kind.
struct KindInfo {
    Kind kind;
    /// The name in files and scripts, e.g. "logicalNetwork".
    const char* name;
    const char* singular;
    const char* plural;
    std::vector<FieldInfo> fields;

    AnyRecord (*makeDefault)();
    bool (*equal)(const void* a, const void* b);

    /// The field, nullptr if there is none of this name.
    const FieldInfo* field(std::string_view fieldName) const;
    /// The field's position; only for fields that exist.
    std::size_t indexOfField(std::string_view fieldName) const;
};

/// All kinds in order.
std::span<const KindInfo> allKinds();
const KindInfo& kindInfo(Kind kind);
/// The kind with this name in files; nullptr if there is none.
const KindInfo* findKind(std::string_view name);

} // namespace fd
