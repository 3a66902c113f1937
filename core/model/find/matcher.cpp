// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/bandwidth.h"
#include "addressing/text_value.h"
#include "model/find/query.h"
#include "model/naming.h"
#include "model/ops/select.h"
#include "model/ops/support.h"

#include <algorithm>
#include <cmath>

namespace fd::find {

namespace {

bool contains(std::string_view text, std::string_view part) {
    return folded(text).find(part) != std::string::npos;
}

bool compares(Comparison comparison, double a, double b) {
    switch (comparison) {
    case Comparison::Contains:
    case Comparison::Equal:
        return std::abs(a - b) < 1e-9;
    case Comparison::Less:
        return a < b;
    case Comparison::AtMost:
        return a <= b;
    case Comparison::Greater:
        return a > b;
    case Comparison::AtLeast:
        return a >= b;
    }
    return false;
}

std::optional<double> numberFrom(std::string_view text) {
    const std::size_t point = text.find('.');
    const auto whole = parseDecimal(text.substr(0, point), 1'000'000'000'000ULL);
    if (!whole)
        return std::nullopt;
    if (point == std::string_view::npos)
        return static_cast<double>(*whole);
    double scale = 1;
    double value = static_cast<double>(*whole);
    for (const char c : text.substr(point + 1)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        scale /= 10;
        value += (c - '0') * scale;
    }
    return value;
}

/// A speed in a field: its text has a unit. What is asked for counts Gbit/s where it has none.
bool speedHolds(const Term& term, std::string_view text) {
    const auto present = Bandwidth::parse(text);
    std::string wanted = term.value;
    if (numberFrom(wanted))
        wanted += "g";
    // Folding made "mb/s" of "MB/s"; in conditions bits are meant, and bytes cannot be asked for.
    for (const auto& [from, to] :
         {std::pair<std::string_view, std::string_view>{"gbit/s", "g"}, {"mbit/s", "m"}})
        if (wanted.ends_with(from))
            wanted.replace(wanted.size() - from.size(), from.size(), to);
    std::erase(wanted, ' ');
    const auto asked = Bandwidth::parse(wanted);
    return present && asked &&
           compares(term.comparison, static_cast<double>(present->bitsPerSecond()),
                    static_cast<double>(asked->bitsPerSecond()));
}

bool isSpeed(std::string_view text) {
    return !text.empty() && text.front() >= '0' && text.front() <= '9' && !numberFrom(text) &&
           Bandwidth::parse(text).has_value();
}

bool hasVlan(const VlanSet& set, VlanId vlan) {
    // A list of everything says nothing about one VLAN.
    return !(set == VlanSet::all()) && set.contains(vlan);
}

bool namesVlan(const Design& design, AnyId id, VlanId vlan) {
    const auto is = [vlan](const auto& value) { return value && *value == vlan; };
    if (const auto* row = design.get(id.as<SubnetVlan>()))
        return is(row->vlan) || is(row->secondaryVlan);
    if (const auto* nic = design.get(id.as<PhysicalNic>()))
        return is(nic->vlan) || is(nic->nativeVlan) || hasVlan(nic->vlanTrunk, vlan) ||
               hasVlan(nic->trunkAllowedVlans, vlan);
    if (const auto* nic = design.get(id.as<HostVirtualNic>()))
        return is(nic->vlan);
    if (const auto* nic = design.get(id.as<VirtualNic>()))
        return is(nic->vlan) || is(nic->nativeVlan) || hasVlan(nic->trunkVlans, vlan);
    if (const auto* link = design.get(id.as<PhysicalLink>()))
        return is(link->nativeVlan) || hasVlan(link->allowedVlans, vlan);
    return false;
}

/// The network site that an object belongs to, and where a device stands.
bool isNamedSite(const Design& design, AnyId id, const std::string& wanted) {
    if (const auto* site = design.get(id.as<NetworkSite>()))
        return contains(site->name, wanted);
    if (const auto* row = design.get(id.as<SubnetVlan>()))
        return isNamedSite(design, row->site, wanted);
    if (const auto* pool = design.get(id.as<IpPool>()))
        return isNamedSite(design, pool->subnetVlan, wanted);
    if (const auto* device = design.get(id.as<PhysicalSwitch>()))
        return contains(device->location, wanted);
    return false;
}

} // namespace

Matcher::Matcher(const Query& query, const Design& design, std::function<Level(AnyId)> levelOf)
    : query_(query), design_(design), levelOf_(std::move(levelOf)) {}

bool Matcher::matches(AnyId id) {
    const void* record = design_.record(id);
    return record && std::all_of(query_.terms().begin(), query_.terms().end(),
                                 [&](const Term& term) { return holds(term, id, record) != term.isNegated; });
}

bool Matcher::isGroupAt(const std::string& site, Id<HostGroup> group) {
    const auto [at, isNew] = groupIsAt_.try_emplace({site, group});
    if (isNew) {
        bool found = false;
        Id<HostGroup> step = group;
        for (int depth = 0; step && depth < 64 && !found; ++depth) {
            const HostGroup* record = design_.get(step);
            found = record && contains(record->name, site);
            step = record ? record->parent : Id<HostGroup>{};
        }
        at->second = found;
    }
    return at->second;
}

bool Matcher::isAt(const std::string& site, AnyId id) {
    for (const Id<HostGroup> group : ops::hostGroupsOf(design_, id))
        if (isGroupAt(site, group))
            return true;
    return isNamedSite(design_, id, site);
}

bool Matcher::fieldHolds(const Term& term, AnyId id, const void* record) const {
    const auto fields = term.fields.find(id.kind);
    if (fields == term.fields.end())
        return false;
    for (const std::size_t at : fields->second) {
        const FieldInfo& field = kindInfo(id.kind).fields[at];
        if (field.isReference()) {
            std::vector<AnyId> targets;
            field.targets(record, targets);
            if (std::any_of(targets.begin(), targets.end(),
                            [&](AnyId target) { return contains(displayName(design_, target), term.value); }))
                return true;
            continue;
        }
        const std::string text = field.text(record);
        const auto present = numberFrom(text);
        const auto asked = numberFrom(term.value);
        const bool isNumber = field.type == FieldType::Integer || term.comparison != Comparison::Contains;
        if (isSpeed(text)) {
            if (speedHolds(term, text))
                return true;
        } else if (isNumber && present && asked) {
            if (compares(term.comparison, *present, *asked))
                return true;
        } else if (term.comparison == Comparison::Equal
                       ? folded(text) == term.value
                       : term.comparison == Comparison::Contains && contains(text, term.value)) {
            return true;
        }
        for (const ChoiceText& choice : field.choices)
            if (text == choice.name && contains(choice.label, term.value))
                return true;
    }
    return false;
}

bool Matcher::holds(const Term& term, AnyId id, const void* record) {
    switch (term.type) {
    case Term::Type::Words:
        return contains(displayName(design_, id), term.value);
    case Term::Type::Kinds:
        return term.kinds.test(indexOf(id.kind));
    case Term::Type::Site:
        return isAt(term.value, id);
    case Term::Type::Host: {
        const Id<Host> host = ops::hostOf(design_, id);
        return host && contains(displayName(design_, host), term.value);
    }
    case Term::Type::Vlan: {
        const auto vlan = VlanId::parse(term.value);
        return vlan && namesVlan(design_, id, *vlan);
    }
    case Term::Type::Problem: {
        const Level level = levelOf_ ? levelOf_(id) : Level::None;
        return term.comparison == Comparison::AtLeast ? level >= term.level : level == term.level;
    }
    case Term::Type::Field:
        return fieldHolds(term, id, record);
    }
    return false;
}

std::vector<AnyId> search(const Query& query, const Design& design,
                          const std::function<Level(AnyId)>& levelOf, const std::stop_token& stop) {
    std::vector<AnyId> out;
    if (query.empty())
        return out;
    constexpr std::size_t kBetweenStops = 256;
    Matcher matcher(query, design, levelOf);
    const std::bitset<kKindCount> kinds = query.kinds();
    std::size_t looked = 0;
    for (const KindInfo& kind : allKinds()) {
        if (!kinds.test(indexOf(kind.kind)))
            continue;
        for (const AnyId id : design.idsOf(kind.kind)) {
            if (++looked % kBetweenStops == 0 && stop.stop_requested())
                return out;
            if (matcher.matches(id))
                out.push_back(id);
        }
    }
    return out;
}

std::vector<AnyId> updated(std::vector<AnyId> found, const ChangeSet& changes, const Query& query,
                           const Design& design, const std::function<Level(AnyId)>& levelOf) {
    // Names and places of objects go into what others are called and where they stand.
    const bool mayTouchOthers =
        changes.isReset || query.asksForProblems() ||
        std::any_of(changes.changes.begin(), changes.changes.end(), [](const Change& change) {
            return !change.id.is<Placement>() && !change.isAdded() && !change.isRemoved();
        });
    if (mayTouchOthers)
        return search(query, design, levelOf);
    Matcher matcher(query, design, levelOf);
    const std::bitset<kKindCount> kinds = query.kinds();
    for (const Change& change : changes.changes) {
        const auto at = std::lower_bound(found.begin(), found.end(), change.id);
        const bool was = at != found.end() && *at == change.id;
        const bool is = kinds.test(indexOf(change.id.kind)) && matcher.matches(change.id);
        if (was && !is)
            found.erase(at);
        else if (is && !was)
            found.insert(at, change.id);
    }
    return found;
}

} // namespace fd::find
