// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/codec.h"
#include "model/kinds_fwd.h"
#include "model/record_table.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fd {

struct ChoiceText {
    const char* name;
    const char* label;
};

/// What can be done with a value of one type through its address. One such table for each type of field.
struct ValueOperations {
    FieldType type;
    std::optional<Kind> target;
    std::vector<ChoiceText> (*choices)();
    std::string (*text)(const void* value);
    std::optional<Error> (*assign)(void* value, std::string_view text);
    bool (*equal)(const void* a, const void* b);
    void (*targets)(const void* value, std::vector<AnyId>& out);
    void (*replaceTargets)(void* value, const std::function<AnyId(AnyId)>& replace);
};

struct KindInfo;

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
    std::string text(const void* record) const { return access_.operations->text(valueIn(record)); }
    /// A copy of the record with this field read from text; an error if the text is no value.
    Result<AnyRecord> withText(const void* record, std::string_view text) const;
    bool isDefault(const void* record) const;
    bool equal(const void* a, const void* b) const { return access_.operations->equal(valueIn(a), valueIn(b)); }
    /// Adds the objects that the field refers to.
    void targets(const void* record, std::vector<AnyId>& out) const { access_.operations->targets(valueIn(record), out); }
    /// A copy of the record in which each reference of this field went through `replace`.
    AnyRecord withTargets(const void* record, const std::function<AnyId(AnyId)>& replace) const;

    bool has(FieldFlags flag) const { return hasFlag(flags, flag); }
    bool isReference() const;

    /// Where the values of the field are found. Set when the table of kinds is made.
    struct Access {
        const ValueOperations* operations = nullptr;
        /// Where the field lies in its entity, in bytes.
        std::size_t offset = 0;
        AnyRecord defaultRecord;
        std::shared_ptr<void> (*clone)(const void* record) = nullptr;
    };
    void setAccess(Access access) { access_ = std::move(access); }

private:
    const void* valueIn(const void* record) const { return static_cast<const char*>(record) + access_.offset; }

    Access access_;
};

/// What code that treats all kinds alike knows of one kind.
struct KindInfo {
    Kind kind;
    /// The name in files and scripts, e.g. "logicalNetwork".
    const char* name;
    const char* singular;
    const char* plural;
    std::vector<FieldInfo> fields;

    /// A new object of this kind with the default of each field.
    AnyRecord makeDefault() const { return defaultRecord; }
    AnyRecord defaultRecord;
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
