// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_fabric.h"

#include "model/ops/erase.h"

#include <array>

namespace fd::test {

namespace {

template <std::size_t N>
std::string pick(const std::array<const char*, N>& texts, SplitMix64& random) {
    return texts[random.below(N)];
}

/// Texts of all the types; a field keeps the first that it can read.
std::string randomValueText(SplitMix64& random) {
    static constexpr std::array texts{
        "10.0.0.1",      "10.1.2.0/24", "2001:db8::/64", "2001:db8::7", "10.0.0.5-10.0.0.9", "00:1D:D8:B7:1C:11",
        "120",           "4094",        "5001",          "10G",         "100M",              "10,20,30-35",
        "10.0.0.1 20",   "10.1.0.0/16 via 10.0.0.1", "10.0.0.1/24", "b1b1b1b1-0000-4000-8000-000000000001",
        "not a value",   "4095",        "10.0.0.5/24",   ""};
    return pick(texts, random);
}

std::string randomText(SplitMix64& random) {
    static constexpr std::array texts{"",
                                      "Contoso",
                                      "HV-01",
                                      "quote \" and \\ backslash",
                                      "line\nbreak\ttab",
                                      "Gr\xC3\xBC\xC3\x9F"
                                      "e",
                                      "\xE8\x99\x9A\xE6\x8B\x9F\xE7\xBD\x91\xE7\xBB\x9C",
                                      "\xF0\x9F\x96\xA7",
                                      "</script> & 'x' \x7F \x01",
                                      " blanks around "};
    return pick(texts, random);
}

std::string randomReference(const Design& design, Kind target, SplitMix64& random) {
    const auto ids = design.idsOf(target);
    std::string out;
    if (!ids.empty() && random.below(5) != 0)
        appendAnyId(out, ids[random.below(ids.size())]);
    return out;
}

std::string randomFieldText(const Design& design, const FieldInfo& field, SplitMix64& random) {
    switch (field.type) {
    case FieldType::Boolean:
        return random.below(2) == 0 ? "true" : "false";
    case FieldType::Integer:
        return std::to_string(random.below(5) == 0 ? random.below(2'000'000'000) : random.below(5000));
    case FieldType::Text:
        return randomText(random);
    case FieldType::Choice:
        return field.choices[random.below(field.choices.size())].name;
    case FieldType::Reference:
        return randomReference(design, *field.target, random);
    case FieldType::AnyReference:
        return randomReference(design, static_cast<Kind>(random.below(kKindCount)), random);
    default:
        break;
    }
    std::string out;
    const auto count = field.type == FieldType::Value ? 1 : random.below(4);
    for (std::uint64_t i = 0; i < count; ++i) {
        const bool refers = field.type == FieldType::References || field.type == FieldType::AnyReferences;
        const std::string item = refers ? randomReference(design, field.target.value_or(kindOf<Host>), random)
                                        : randomValueText(random);
        if (!item.empty())
            out += (out.empty() ? "" : ", ") + item;
    }
    return out;
}

} // namespace

AnyRecord randomRecord(const Design& design, Kind kind, SplitMix64& random) {
    const KindInfo& info = kindInfo(kind);
    AnyRecord record = info.makeDefault();
    for (const FieldInfo& field : info.fields)
        for (int attempt = 0; attempt < 4 && random.below(4) != 0; ++attempt)
            if (auto changed = field.withText(record.get(), randomFieldText(design, field, random))) {
                record = std::move(*changed);
                break;
            }
    return record;
}

void randomEdit(Transaction& transaction, SplitMix64& random) {
    const Kind kind = static_cast<Kind>(random.below(kKindCount));
    const Design& design = transaction.view();
    const auto ids = design.idsOf(kind);
    const auto choice = random.below(10);
    if (ids.empty() || choice < 5) {
        transaction.addAny(kind, randomRecord(design, kind, random));
        return;
    }
    const AnyId id = ids[random.below(ids.size())];
    if (choice < 9) {
        transaction.put(id, randomRecord(design, kind, random));
        return;
    }
    Relations relations;
    relations.reset(design);
    carryOut(planErase(design, relations, {id}), transaction);
}

Transaction randomTransaction(const Document& document, int edits, SplitMix64& random) {
    Transaction transaction = document.begin(Text{"Random edits"});
    for (int i = 0; i < edits; ++i)
        randomEdit(transaction, random);
    return transaction;
}

Design randomDesign(int edits, std::uint64_t seed) {
    SplitMix64 random(seed);
    Document document;
    Transaction transaction = randomTransaction(document, edits, random);
    (void)document.commit(std::move(transaction));
    return document.design();
}

} // namespace fd::test
