// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_text.h"

#include "addressing/bandwidth.h"
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

struct UnitFactor {
    std::string_view base;
    std::string_view unit;
    long long factor;
};

/// What may stand behind a number, by the unit in which the field counts.
constexpr UnitFactor kUnits[] = {
    {"MiB", "MiB", 1},      {"MiB", "MB", 1},         {"MiB", "GiB", 1024},    {"MiB", "GB", 1024},    {"MiB", "G", 1024},
    {"MiB", "TiB", 1 << 20}, {"MiB", "TB", 1 << 20},  {"bytes", "bytes", 1},   {"bytes", "B", 1},      {"bytes", "KiB", 1024},
    {"bytes", "kB", 1000},  {"bytes", "MiB", 1 << 20}, {"bytes", "MB", 1'000'000}, {"bytes", "GiB", 1 << 30},
    {"bytes", "GB", 1'000'000'000}, {"ms", "ms", 1},  {"ms", "s", 1000},       {"ms", "min", 60'000},  {"s", "s", 1},
    {"s", "min", 60},       {"s", "h", 3600},         {"kB", "kB", 1},         {"kB", "MB", 1000},     {"kB", "GB", 1'000'000},
    {"MiB/s", "MiB/s", 1},  {"MiB/s", "GiB/s", 1024},
};

/// digits[.digits] times a factor, if that is a whole number.
std::optional<long long> timesFactor(std::string_view number, long long factor) {
    const std::size_t point = number.find('.');
    const auto whole = parseDecimal(number.substr(0, point), 1'000'000'000ULL);
    if (!whole)
        return std::nullopt;
    long long value = static_cast<long long>(*whole) * factor;
    for (const char c : point == std::string_view::npos ? std::string_view() : number.substr(point + 1)) {
        if (c < '0' || c > '9' || factor % 10 != 0)
            return c == '5' && factor % 2 == 0 && point + 2 == number.size() ? std::optional(value + factor / 2) : std::nullopt;
        factor /= 10;
        value += (c - '0') * factor;
    }
    return value;
}

/// A number may be followed by a unit: its own, or another that can be counted in it.
std::string withoutUnit(const FieldInfo& field, std::string text) {
    const std::string_view base = field.unit;
    const std::string_view body = trimmed(text);
    const std::size_t end = body.find_first_not_of("0123456789.");
    if (field.type != FieldType::Integer || base.empty() || end == std::string_view::npos)
        return text;
    const std::string_view unit = trimmed(body.substr(end));
    if (base == "kbit/s") {
        const auto rate = Bandwidth::parse(body);
        return rate && rate->bitsPerSecond() % 1000 == 0 ? std::to_string(rate->bitsPerSecond() / 1000) : text;
    }
    for (const UnitFactor& known : kUnits)
        if (known.base == base && known.unit == unit)
            if (const auto value = timesFactor(body.substr(0, end), known.factor))
                return std::to_string(*value);
    return text;
}

bool isVlanField(std::string_view name) {
    return name == "vlan" || name == "secondaryVlan" || name == "nativeVlan";
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
    if (isVlanField(name)) {
        if (!VlanId::parse(text) && parseInteger(trimmed(text)))
            return Error{"value.vlan",
                         Text{translatable("Values", "VLAN must be between 1 and 4094 (0 means no VLAN here)")}};
        return mustBe<VlanId>(trimmed(text));
    }
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
    if (isVlanField(field.name) && field.type == FieldType::Value && trimmed(text) == "0")
        return std::string();
    if (const Result<void> fits = checkTyped(field, text); !fits)
        return fits.error();
    return withoutUnit(field, std::move(text));
}

std::optional<EntryHint> hintFor(const FieldInfo& field, const QString& typed) {
    const std::string_view name = field.name;
    if (name != "subnet" && name != "routingSubnet")
        return std::nullopt;
    const std::string text = toUtf8(typed.trimmed());
    const auto prefix = IpPrefix::parse(text);
    const auto address = IpAddress::parse(text.substr(0, text.find('/')));
    if (!prefix || !address || prefix->first() == *address)
        return std::nullopt;
    const QString better = fromUtf8(toText(*prefix));
    return EntryHint{QCoreApplication::translate("Inspector", "%1 has host bits. Use %2").arg(typed.trimmed(), better), better};
}

FieldSection sectionOf(const FieldInfo& field) {
    const std::string_view name = field.name;
    if (name == "name")
        return FieldSection::General;
    if (name == "description")
        return FieldSection::Notes;
    for (const std::string_view place : {"host", "hostGroup", "hostGroups", "parent", "cluster", "rack", "location", "stack",
                                         "availableForPlacement", "isHighlyAvailable", "vm", "tenant"})
        if (name == place)
            return FieldSection::Placement;
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
    case FieldSection::Placement: title = translatable("Inspector", "Placement"); break;
    case FieldSection::Notes: title = translatable("Inspector", "Notes"); break;
    case FieldSection::Annotations: title = translatable("Inspector", "Simulation and drawing"); break;
    }
    return QCoreApplication::translate("Inspector", title);
}

} // namespace fd::ui
