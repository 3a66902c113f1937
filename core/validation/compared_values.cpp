// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/compared_values.h"

#include "model/design.h"
#include "model/kind_operations.h"
#include "model/naming.h"
#include "validation/rule.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace fd::validation {

namespace {

constexpr std::size_t kMostValues = 4;
/// Longer lists say less than the sentence of the finding does.
constexpr std::size_t kLongestValue = 80;

constexpr const char* kNothing = translatable("Why", "{field1} of \"{name1}\" is empty.");
constexpr std::array kSentences{
    translatable("Why", "{field1} of \"{name1}\" is {shown1}."),
    translatable("Why", "{field1} of \"{name1}\" is {shown1}; {field2} of \"{name2}\" is {shown2}."),
    translatable("Why",
                 "{field1} of \"{name1}\" is {shown1}; {field2} of \"{name2}\" is {shown2}; {field3} of "
                 "\"{name3}\" is {shown3}."),
    translatable("Why",
                 "{field1} of \"{name1}\" is {shown1}; {field2} of \"{name2}\" is {shown2}; {field3} of "
                 "\"{name3}\" is {shown3}; {field4} of \"{name4}\" is {shown4}."),
};

struct Value {
    const FieldInfo* field;
    AnyId object;
    TextArgument text;
};

FieldMask fieldsRead(const Rule& rule, Kind kind) {
    FieldMask mask;
    for (const Read& read : rule.reads)
        if (read.end == kind)
            mask |= read.fields;
    return mask;
}

/// The value in the words of the program; whoever shows the sentence translates those.
TextArgument valueOf(const Design& design, const FieldInfo& field, const void* record) {
    if (field.isReference()) {
        std::vector<AnyId> targets;
        field.targets(record, targets);
        std::string names;
        for (const AnyId target : targets)
            names += (names.empty() ? "" : ", ") + displayName(design, target);
        return {{}, std::move(names)};
    }
    std::string text = field.text(record);
    for (const ChoiceText& choice : field.choices)
        if (text == choice.name)
            return {{}, choice.label};
    if (field.type == FieldType::Boolean)
        return {{},
                text == "true" ? translatable("Values", "switched on")
                               : translatable("Values", "switched off")};
    if (*field.unit != '\0' && !text.empty())
        text += std::string(" ") + field.unit;
    return {{}, std::move(text)};
}

/// Names are in the sentence of the finding already; what an object belongs to is no value.
bool isValue(const FieldInfo& field) {
    return !field.isReference() && std::string_view(field.name) != "name" &&
           !field.has(FieldFlags::Multiline);
}

class Collector {
public:
    Collector(const Rule& rule, const Finding& finding, const Design& design)
        : rule_(rule), finding_(finding), design_(design) {}

    std::vector<Value> collect() {
        const KindInfo& kind = kindInfo(finding_.subject.kind);
        if (const FieldInfo* field = kind.field(finding_.field); field && design_.contains(finding_.subject))
            add(*field, finding_.subject, true);
        addFieldsOf(finding_.subject);
        for (const AnyId other : finding_.others)
            addFieldsOf(other);
        return std::move(values_);
    }

private:
    void addFieldsOf(AnyId object) {
        if (!object || !design_.contains(object))
            return;
        const FieldMask mask = fieldsRead(rule_, object.kind);
        const auto& fields = kindInfo(object.kind).fields;
        for (std::size_t at = 0; at < fields.size(); ++at)
            if (mask.test(at) && isValue(fields[at]))
                add(fields[at], object, false);
    }

    void add(const FieldInfo& field, AnyId object, bool mayBeEmpty) {
        const bool isThere = std::ranges::any_of(
            values_, [&](const Value& value) { return value.field == &field && value.object == object; });
        if (isThere || values_.size() == kMostValues)
            return;
        TextArgument text = valueOf(design_, field, design_.record(object));
        if ((!text.value.empty() || mayBeEmpty) && text.value.size() <= kLongestValue)
            values_.push_back({&field, object, std::move(text)});
    }

    const Rule& rule_;
    const Finding& finding_;
    const Design& design_;
    std::vector<Value> values_;
};

} // namespace

Text comparedValues(const Design& design, const Finding& finding) {
    if (!finding.why.source.empty())
        return finding.why;
    const auto& rules = allRules();
    const auto rule = std::ranges::find_if(rules, [&](const Rule& r) { return r.info.id == finding.ruleId; });
    // The note that a rule could not run compares nothing.
    if (rule == rules.end() || finding.message.source != rule->info.message)
        return {};
    std::vector<Value> values = Collector(*rule, finding, design).collect();
    // What is missing stands alone: the other values are not what it is about.
    if (!values.empty() && values.front().text.value.empty())
        return {
            kNothing,
            {{"field1", values.front().field->label}, {"name1", displayName(design, values.front().object)}}};
    if (values.empty())
        return {};
    Text text{kSentences[values.size() - 1], {}};
    for (std::size_t at = 0; at < values.size(); ++at) {
        const std::string number = std::to_string(at + 1);
        text.arguments.push_back({"field" + number, values[at].field->label});
        text.arguments.push_back({"name" + number, displayName(design, values[at].object)});
        values[at].text.name = "shown" + number;
        text.arguments.push_back(std::move(values[at].text));
    }
    return text;
}

} // namespace fd::validation
