// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/schema.h"

#include "exchange/file/kind_form.h"

namespace fd::exchange {

namespace {

using json::Value;

Value typed(const char* type) {
    Value schema = Value::object();
    schema.set("type", Value::string(type));
    return schema;
}

Value between(long long minimum, long long maximum) {
    Value schema = typed("integer");
    schema.set("minimum", Value::number(minimum));
    schema.set("maximum", Value::number(maximum));
    return schema;
}

Value matching(const char* pattern) {
    Value schema = typed("string");
    schema.set("pattern", Value::string(pattern));
    return schema;
}

Value reference(const std::string& definition) {
    Value schema = Value::object();
    schema.set("$ref", Value::string("#/$defs/" + definition));
    return schema;
}

Value oneOfNames(const FieldInfo& info) {
    Value names = Value::array();
    for (const ChoiceText& choice : info.choices)
        names.append(Value::string(choice.name));
    Value schema = Value::object();
    schema.set("enum", std::move(names));
    return schema;
}

Value valueSchema(const FieldInfo& info, const ValueForm& form) {
    switch (form.shape) {
    case Shape::Boolean: return typed("boolean");
    case Shape::Integer:
        return form.bits > 32 ? typed("integer") : between(-(1LL << (form.bits - 1)), (1LL << (form.bits - 1)) - 1);
    case Shape::Text: return typed("string");
    case Shape::Choice: return oneOfNames(info);
    case Shape::Number: return reference("number");
    case Shape::AnyId: return reference("object");
    case Shape::Vlan: return reference("vlan");
    case Shape::Vsid: return reference("vsid");
    // Whatever was typed is kept; the rules of the program say what is wrong with it.
    case Shape::EnteredVlan:
    case Shape::EnteredVsid: {
        Value types = Value::array();
        types.append(Value::string("integer"));
        types.append(Value::string("string"));
        Value schema = Value::object();
        schema.set("type", std::move(types));
        return schema;
    }
    case Shape::Mac: return reference("mac");
    case Shape::Guid: return reference("guid");
    case Shape::Spelled: return typed("string");
    }
    return Value::object();
}

Value nullable(Value schema) {
    Value null = typed("null");
    Value either = Value::array();
    either.append(std::move(schema));
    either.append(std::move(null));
    Value both = Value::object();
    both.set("anyOf", std::move(either));
    return both;
}

Value fieldSchema(const KindForm& kind, const FieldForm& field, const FieldInfo& info) {
    Value schema = valueSchema(info, *field.form);
    if (field.form->isList) {
        Value list = typed("array");
        list.set("items", std::move(schema));
        schema = std::move(list);
    }
    if (field.form->isOptional)
        schema = nullable(std::move(schema));
    schema.set("title", Value::string(info.label));
    if (*info.unit != '\0')
        schema.set("description", Value::string(std::string("Unit: ") + info.unit));
    else if (field.form->shape == Shape::Number && info.target)
        schema.set("description", Value::string(std::string("Number of an object of \"") + kindInfo(*info.target).name + "\""));
    json::Writer text;
    static const Design none;
    ValueWriter values{&text, &none, {}};
    field.form->write(values, field.in(kind.defaults));
    if (auto value = json::parse(text.text()); value && !value->isNull())
        schema.set("default", std::move(*value));
    return schema;
}

Value kindSchema(const KindForm& kind) {
    const KindInfo& info = kindInfo(kind.kind);
    Value properties = Value::object();
    properties.set("id", reference("number"));
    for (std::size_t i = 0; i < kind.fields.size(); ++i)
        properties.set(std::string(kind.fields[i].name), fieldSchema(kind, kind.fields[i], info.fields[i]));
    Value required = Value::array();
    required.append(Value::string("id"));
    Value schema = typed("object");
    schema.set("title", Value::string(info.singular));
    schema.set("required", std::move(required));
    schema.set("properties", std::move(properties));
    return schema;
}

Value definitions() {
    Value all = Value::object();
    all.set("number", between(1, kMaximumNumber));
    all.set("object", matching("^[A-Za-z]+-[1-9][0-9]*$"));
    all.set("vlan", between(VlanId::kMinimum, VlanId::kMaximum));
    all.set("vsid", between(Vsid::kMinimum, Vsid::kMaximum));
    all.set("mac", matching("^[0-9A-Fa-f]{2}([:-]?[0-9A-Fa-f]{2}){5}$"));
    all.set("guid", matching("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"));
    for (const KindForm& kind : kindForms())
        all.set(kind.name, kindSchema(kind));
    return all;
}

Value listOf(const KindForm& kind) {
    Value list = typed("array");
    list.set("items", reference(kind.name));
    return list;
}

} // namespace

std::string fabricSchema() {
    Value version = Value::object();
    version.set("const", Value::number(static_cast<long long>(kFabricVersion)));
    Value lastNumbers = typed("object");
    lastNumbers.set("additionalProperties", reference("number"));
    Value layoutProperties = Value::object();
    Value properties = Value::object();
    properties.set("fabric", std::move(version));
    properties.set("product", typed("string"));
    properties.set("lastNumbers", std::move(lastNumbers));
    for (const KindForm& kind : kindForms())
        (kind.isLayout ? layoutProperties : properties).set(kind.name, listOf(kind));
    Value layout = typed("object");
    layout.set("properties", std::move(layoutProperties));
    properties.set("layout", std::move(layout));

    Value required = Value::array();
    required.append(Value::string("fabric"));
    Value schema = Value::object();
    schema.set("$schema", Value::string("https://json-schema.org/draft/2020-12/schema"));
    schema.set("title", Value::string("Fabric Designer design, format " + std::to_string(kFabricVersion)));
    schema.set("type", Value::string("object"));
    schema.set("required", std::move(required));
    schema.set("properties", std::move(properties));
    schema.set("$defs", definitions());
    return json::write(schema, json::Style::Indented) + '\n';
}

} // namespace fd::exchange
