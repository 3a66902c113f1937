// SPDX-License-Identifier: GPL-3.0-or-later
// References that lead nowhere, and where they stand. The place is looked up only when there is something to report.
#include "exchange/file/fabric_reader.h"

namespace fd::exchange {

std::vector<DanglingReference> danglingReferences(const Design& design, std::size_t atMost) {
    std::vector<DanglingReference> found;
    for (const KindForm& form : kindForms()) {
        std::vector<const FieldForm*> references;
        for (const FieldForm& field : form.fields)
            if (field.form->isReference)
                references.push_back(&field);
        form.forEach(design, [&](std::uint32_t number, const void* record) {
            for (const FieldForm* field : references)
                if (const AnyId target = field->form->firstDangling(design, field->in(record)); target && found.size() < atMost)
                    found.push_back({AnyId(form.kind, number), field->name.data(), target});
        });
    }
    return found;
}

namespace {

/// Looks for the object in a list; the offset of its field or 0.
std::size_t offsetInList(json::Reader& json, std::uint32_t number, std::string_view field) {
    std::string_view name;
    if (!json.beginArray())
        return 0;
    while (json.nextItem()) {
        if (!json.beginObject())
            return 0;
        std::uint64_t id = 0;
        std::size_t offset = 0;
        while (json.nextMember(name)) {
            if (name == field)
                offset = json.lastOffset();
            if (!(name == "id" ? json.readUnsigned(id) : json.skipValue()))
                return 0;
        }
        if (id == number)
            return offset;
    }
    return 0;
}

std::size_t offsetInMembers(json::Reader& json, AnyId object, std::string_view field) {
    std::string_view name;
    if (!json.beginObject())
        return 0;
    while (json.nextMember(name)) {
        std::size_t offset = 0;
        if (name == kindInfo(object.kind).name)
            offset = offsetInList(json, object.number, field);
        else if (name == "layout")
            offset = offsetInMembers(json, object, field);
        else if (!json.skipValue())
            return 0;
        if (offset != 0 || json.failed())
            return offset;
    }
    return 0;
}

} // namespace

Place placeOfField(std::string_view text, AnyId object, std::string_view field) {
    json::Reader json(text);
    const std::size_t offset = offsetInMembers(json, object, field);
    return offset != 0 ? json.placeOf(offset) : Place{};
}

} // namespace fd::exchange
