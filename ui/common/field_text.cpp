// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_text.h"

#include "addressing/ip_prefix.h"
#include "addressing/vlan_id.h"
#include "model/naming.h"
#include "ui/common/core_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <string_view>

namespace fd::ui {

namespace {

/// An object as it stands in a reference field: the kind too where the field takes any.
QString referenceText(const Design& design, const FieldInfo& field, AnyId id) {
    const QString name = shownName(design, id);
    if (field.target)
        return name;
    return QString::fromLatin1(kindInfo(id.kind).name) + u':' + name;
}

Result<AnyId> referenceFrom(const Design& design, const FieldInfo& field, const QString& typed) {
    const std::string text = toUtf8(typed);
    if (!field.target)
        return findObject(design, text);
    const std::string kind = kindInfo(*field.target).name;
    const auto byId = parseAnyId(text);
    if (byId && *byId && byId->kind == *field.target && design.contains(*byId))
        return *byId;
    return findObject(design, kind + ":" + text);
}

Result<std::string> storedReferences(const Design& design, const FieldInfo& field, const QString& typed) {
    const bool isList = field.type == FieldType::References || field.type == FieldType::AnyReferences;
    const QStringList parts = isList ? typed.split(kListSeparator, Qt::SkipEmptyParts) : QStringList{typed};
    std::string out;
    for (const QString& part : parts) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        const auto id = referenceFrom(design, field, name);
        if (!id)
            return id.error();
        if (!out.empty())
            out += ", ";
        appendAnyId(out, *id);
    }
    return out;
}

/// A number may be followed by its unit.
std::string withoutUnit(const FieldInfo& field, std::string text) {
    const std::string_view unit = field.unit;
    const std::string_view body = trimmed(text);
    if (field.type == FieldType::Integer && !unit.empty() && body.ends_with(unit))
        return std::string(trimmed(body.substr(0, body.size() - unit.size())));
    return text;
}

template <class T>
Result<void> mustBe(std::string_view text) {
    const auto value = T::parse(text);
    return value ? Result<void>() : Result<void>(value.error());
}

/// Some fields keep any text, because imported and half-finished designs hold such. A person who types gets the reason
/// at once instead, and the old value stays.
Result<void> checkTyped(const FieldInfo& field, std::string_view text) {
    const std::string_view name = field.name;
    if (field.type != FieldType::Value || trimmed(text).empty())
        return {};
    if (name == "vlan" || name == "secondaryVlan")
        return mustBe<VlanId>(trimmed(text));
    if (name == "subnet" || name == "routingSubnet")
        return mustBe<IpPrefix>(trimmed(text));
    if (name == "vsid")
        return mustBe<Vsid>(trimmed(text));
    return {};
}

bool startsWithAny(std::string_view name, std::initializer_list<std::string_view> starts) {
    for (const std::string_view start : starts)
        if (name.starts_with(start))
            return true;
    return false;
}

bool containsAny(std::string_view name, std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts)
        if (name.find(part) != std::string_view::npos)
            return true;
    return false;
}

} // namespace

QString shownText(const Design& design, const FieldInfo& field, const void* record) {
    if (field.isReference()) {
        std::vector<AnyId> targets;
        field.targets(record, targets);
        QStringList names;
        for (const AnyId id : targets)
            names += referenceText(design, field, id);
        return names.join(QString(kListSeparator) + u' ');
    }
    const std::string text = field.text(record);
    if (field.type == FieldType::Choice)
        for (const ChoiceText& choice : field.choices)
            if (text == choice.name)
                return translated(choice.label);
    return fromUtf8(text);
}

Result<std::string> storedText(const Design& design, const FieldInfo& field, const QString& typed) {
    if (field.isReference())
        return storedReferences(design, field, typed);
    std::string text = toUtf8(typed);
    if (const Result<void> fits = checkTyped(field, text); !fits)
        return fits.error();
    return withoutUnit(field, std::move(text));
}

FieldSection sectionOf(const FieldInfo& field) {
    const std::string_view name = field.name;
    if (name == "name" || name == "description")
        return FieldSection::General;
    if (field.has(FieldFlags::Annotation))
        return FieldSection::Annotations;
    if (startsWithAny(name, {"rss", "vmq", "sriov", "rdma", "dcb", "baseProcessor", "maximumProcessor", "numa", "vrss",
                             "ipsec", "packetDirect", "enableVmq", "enableIov", "enableIpsec", "enableRdma"}))
        return FieldSection::Offloads;
    if (containsAny(name, {"andwidth", "eight", "speed", "Mbps", "limit"}))
        return FieldSection::Bandwidth;
    if (containsAny(name, {"vlan", "Vlan", "ubnet", "ddress", "mac", "ipv4", "ipv6", "mtu", "Network", "network", "gateway",
                           "Gateway", "dns", "wins", "route", "switch", "Switch", "isolation", "vsid", "portAcl"}))
        return FieldSection::Network;
    return FieldSection::General;
}

QString sectionTitle(FieldSection section) {
    const char* title = "";
    switch (section) {
    case FieldSection::General: title = translatable("Inspector", "General"); break;
    case FieldSection::Network: title = translatable("Inspector", "Network"); break;
    case FieldSection::Offloads: title = translatable("Inspector", "Offloads and queues"); break;
    case FieldSection::Bandwidth: title = translatable("Inspector", "Bandwidth"); break;
    case FieldSection::Annotations: title = translatable("Inspector", "Simulation and drawing"); break;
    }
    return QCoreApplication::translate("Inspector", title);
}

} // namespace fd::ui
