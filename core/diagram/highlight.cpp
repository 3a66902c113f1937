// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/highlight.h"

#include "diagram/drawing.h"
#include "model/derived/attachment.h"
#include "model/derived/scopes.h"
#include "model/derived/switching.h"
#include "model/kind_operations.h"
#include "model/naming.h"

#include <algorithm>
#include <map>
#include <set>

namespace fd::diagram {

namespace {

class MarkFinder {
public:
    MarkFinder(const Design& design, const Relations& relations, VlanId vlan)
        : design_(design), view_(design, relations), vlan_(vlan) {}

    std::unordered_map<AnyId, VlanMark> run() {
        markRows();
        markAdapters();
        markPorts();
        markLinks();
        return std::move(marks_);
    }

private:
    void carries(AnyId id) {
        if (id)
            marks_.emplace(id, VlanMark::Carries);
    }

    void markRows() {
        for (const auto [id, row] : design_.table<SubnetVlan>()) {
            const bool isIt =
                (row.vlan && *row.vlan == vlan_) || (row.secondaryVlan && *row.secondaryVlan == vlan_);
            if (!isIt)
                continue;
            carries(id);
            carries(row.site);
            if (const NetworkSite* site = design_.get(row.site))
                carries(site->logicalNetwork);
        }
    }

    bool isOn(const PortVlan& port) const { return port.vlan == vlan_ || port.secondary == vlan_; }

    /// True if a network can lie on the VLAN at all. There are far fewer networks than adapters, and where an
    /// adapter is plugged in takes long to find out.
    bool hasMarkedRow(Id<VmNetwork> network) {
        const auto [at, isNew] = networks_.try_emplace(network, false);
        if (isNew)
            at->second = std::ranges::any_of(rowsOf(view_, network),
                                             [&](Id<SubnetVlan> row) { return marks_.contains(row); });
        return at->second;
    }

    void markAdapters() {
        for (const auto [id, nic] : design_.table<HostVirtualNic>())
            if (isOn(vlanOf(view_, nic))) {
                carries(id);
                carries(nic.hostSwitch);
            }
        for (const auto [id, nic] : design_.table<VirtualNic>()) {
            if (nic.vlanMode == VnicVlanMode::FromNetwork && !hasMarkedRow(nic.vmNetwork))
                continue;
            const Id<HostSwitch> hostSwitch = switchOf(view_, id);
            if (!hostSwitch || !isOn(vlanOf(view_, nic, hostSwitch)))
                continue;
            carries(id);
            carries(nic.vm);
            carries(hostSwitch);
        }
        for (const auto [id, hostSwitch] : design_.table<HostSwitch>())
            for (const Id<SubnetVlan> row : reachableRows(view_, id))
                if (marks_.contains(row))
                    carries(id);
    }

    bool allows(const PhysicalNic& nic) const {
        return nic.trunkAllowedVlans.contains(vlan_) || nic.nativeVlan == vlan_;
    }

    void markPorts() {
        for (const auto [id, hostSwitch] : design_.table<HostSwitch>())
            if (marks_.contains(id))
                for (const Id<PhysicalNic> nic : uplinkNicsOf(view_, hostSwitch))
                    needed_.insert(nic);
        for (const auto [id, nic] : design_.table<PhysicalNic>()) {
            const bool isAccess = nic.vlanMode == VlanMode::Access && nic.vlan && *nic.vlan == vlan_;
            const bool isNamed =
                nic.trunkAllowedVlans != VlanSet::all() && nic.trunkAllowedVlans.contains(vlan_);
            const bool isNeeded = needed_.contains(id) || isAccess;
            if (!nic.physicalSwitch || (!isNeeded && !isNamed))
                continue;
            marks_.emplace(id, allows(nic) ? VlanMark::Carries : VlanMark::Missing);
            carries(nic.host);
            carries(nic.physicalSwitch);
        }
    }

    void markLinks() {
        for (const auto [id, link] : design_.table<PhysicalLink>())
            if (marks_.contains(link.from) && marks_.contains(link.to))
                marks_.emplace(id, link.allowedVlans.contains(vlan_) || link.nativeVlan == vlan_
                                       ? VlanMark::Carries
                                       : VlanMark::Missing);
    }

    const Design& design_;
    FabricView view_;
    VlanId vlan_;
    std::unordered_map<AnyId, VlanMark> marks_;
    std::set<Id<PhysicalNic>> needed_;
    std::map<Id<VmNetwork>, bool> networks_;
};

/// Tests one object against all conditions.
class FilterTest {
public:
    FilterTest(const ViewFilter& filter, const CardContext& context)
        : filter_(filter), context_(context), view_(context.design, context.relations) {
        if (filter.vlan)
            marks_ = vlanMarks(context.design, context.relations, *filter.vlan);
        if (filter.group)
            groups_ = below(filter.group);
        if (filter.site)
            siteGroups_ = siteScope(view_, filter.site);
    }

    bool passes(AnyId id) const {
        if (filter_.kind && id.kind != *filter_.kind)
            return false;
        if (filter_.problemsOnly && !hasProblem(id))
            return false;
        if (filter_.vlan && !marks_.contains(id))
            return false;
        if (filter_.group && !isIn(id, groups_))
            return false;
        if (filter_.site && !isOfSite(id))
            return false;
        return !filter_.tenant || isOfTenant(id);
    }

private:
    HostGroupSet below(Id<HostGroup> root) const {
        HostGroupSet found;
        for (const auto [id, group] : context_.design.table<HostGroup>()) {
            const auto chain = ancestry(view_, id);
            if (std::find(chain.begin(), chain.end(), root) != chain.end())
                found.push_back(id);
        }
        return found;
    }

    bool hasProblem(AnyId id) const {
        const auto& badges = context_.annotations->badges;
        const auto at = badges.find(id);
        return at != badges.end() && at->second.count > 0;
    }

    AnyId ownerOf(AnyId id) const {
        const void* record = context_.design.record(id);
        std::vector<AnyId> owners;
        for (const FieldInfo& field : kindInfo(id.kind).fields)
            if (record && field.has(FieldFlags::Owner))
                field.targets(record, owners);
        return owners.empty() ? AnyId{} : owners.front();
    }

    /// The host that an object is on or belongs to.
    Id<Host> hostOf(AnyId id) const {
        for (int steps = 0; id && steps < 6; ++steps) {
            if (id.is<Host>())
                return id.as<Host>();
            const Vm* vm = context_.design.get(id.as<Vm>());
            id = vm ? AnyId(vm->host) : ownerOf(id);
        }
        return {};
    }

    bool isIn(AnyId id, const HostGroupSet& groups) const {
        if (id.is<HostGroup>())
            return fd::contains(groups, id.as<HostGroup>());
        if (const Host* host = context_.design.get(hostOf(id)))
            return fd::contains(groups, host->hostGroup);
        if (id.is<PhysicalSwitch>())
            return std::ranges::any_of(
                context_.relations.of(&PhysicalNic::physicalSwitch, id.as<PhysicalSwitch>()),
                [&](Id<PhysicalNic> nic) { return isIn(nic, groups); });
        if (const PhysicalLink* link = context_.design.get(id.as<PhysicalLink>()))
            return isIn(link->from, groups) && isIn(link->to, groups);
        if (const NetworkSite* site = context_.design.get(siteOf(id)))
            return std::ranges::any_of(site->hostGroups,
                                       [&](Id<HostGroup> group) { return fd::contains(groups, group); });
        return false;
    }

    Id<NetworkSite> siteOf(AnyId id) const {
        for (int steps = 0; id && steps < 4; ++steps) {
            if (id.is<NetworkSite>())
                return id.as<NetworkSite>();
            const IpPool* pool = context_.design.get(id.as<IpPool>());
            const SubnetVlan* row = context_.design.get(id.as<SubnetVlan>());
            id = pool ? AnyId(pool->subnetVlan) : row ? AnyId(row->site) : AnyId{};
        }
        return {};
    }

    bool isOfSite(AnyId id) const {
        if (const Id<NetworkSite> site = siteOf(id))
            return site == filter_.site;
        if (id.is<LogicalNetwork>())
            return context_.design.get(filter_.site) &&
                   context_.design.get(filter_.site)->logicalNetwork == id.as<LogicalNetwork>();
        return isIn(id, siteGroups_);
    }

    bool isOfTenant(AnyId id) const {
        for (int steps = 0; id && steps < 6; ++steps) {
            if (id.is<Tenant>())
                return id.as<Tenant>() == filter_.tenant;
            if (const Vm* vm = context_.design.get(id.as<Vm>()))
                id = vm->tenant;
            else if (const VmNetwork* network = context_.design.get(id.as<VmNetwork>()))
                id = network->tenant;
            else if (const VmSubnet* subnet = context_.design.get(id.as<VmSubnet>()))
                id = subnet->vmNetwork;
            else
                id = ownerOf(id);
        }
        return false;
    }

    const ViewFilter& filter_;
    const CardContext& context_;
    FabricView view_;
    std::unordered_map<AnyId, VlanMark> marks_;
    HostGroupSet groups_;
    HostGroupSet siteGroups_;
};

bool isKept(const Annotations& annotations, AnyId id) {
    return (!annotations.kept || annotations.kept->contains(id)) &&
           (!annotations.vlan || annotations.vlanMarks.contains(id));
}

const VlanMark* markOf(const Annotations& annotations, AnyId id) {
    const auto at = annotations.vlanMarks.find(id);
    return annotations.vlan && at != annotations.vlanMarks.end() ? &at->second : nullptr;
}

struct TagLook {
    Tone fill;
    Tone border;
    Tone text;
};

/// A label that straddles the edge of a port.
void addTag(Part& part, const std::string& text, double middle, const TagLook& look) {
    constexpr double kSize = 9;
    const double width = textWidth(text, kSize, Weight::Bold) + 8;
    const Rect rect{part.bounds.x + (part.bounds.width - width) / 2, middle - 6.5, width, 13};
    part.shapes.push_back(BoxShape{rect, 3, look.fill, look.border, 1, false});
    part.shapes.push_back(TextShape{rect, text, text, kSize, look.text, Weight::Bold, Align::Centre});
}

void markPort(Part& part, const CardContext& context, VlanMark mark) {
    const bool carries = mark == VlanMark::Carries;
    const Rect& b = part.bounds;
    part.shapes.push_back(BoxShape{{b.x - 2, b.y - 2, b.width + 4, b.height + 4},
                                   5,
                                   Tone::None,
                                   carries ? Tone::Accent : Tone::Error,
                                   2.5,
                                   !carries});
    const std::string number = toText(*context.annotations->vlan);
    part.accessibleName +=
        ", " + said(context, {carries ? translatable("Diagram", "carries VLAN {number}")
                                      : translatable("Diagram", "does not allow VLAN {number}"),
                              {{"number", number}}});
    if (context.detail < Detail::Names)
        return;
    if (carries)
        addTag(part, number, b.y, {Tone::Accent, Tone::Accent, Tone::TextOnAccent});
    else
        addTag(part, said(context, translatable("Diagram", "not allowed")), b.bottom(), {Tone::Card, Tone::Error, Tone::Error});
}

void fade(Part& part, const CardContext& context, bool isParentFaded) {
    const Annotations& annotations = *context.annotations;
    part.isFaded = part.subject ? !isKept(annotations, part.subject) : isParentFaded;
    for (Part& child : part.children)
        fade(child, context, part.isFaded);
    if (const VlanMark* mark = markOf(annotations, part.subject); mark && part.subject.is<PhysicalNic>())
        markPort(part, context, *mark);
}

} // namespace

std::vector<VlanUse> vlansOf(const Design& design) {
    std::map<VlanId, std::set<std::string>> users;
    for (const auto [id, row] : design.table<SubnetVlan>())
        for (const Entered<VlanId>* vlan : {&row.vlan, &row.secondaryVlan})
            if (*vlan)
                users[**vlan].insert(displayName(design, row.site));
    for (const auto [id, nic] : design.table<HostVirtualNic>())
        if (nic.vlan)
            users[*nic.vlan].insert(nic.name);
    std::vector<VlanUse> found;
    for (const auto& [vlan, names] : users) {
        std::string text;
        for (const std::string& name : names)
            text += (text.empty() ? "" : ", ") + name;
        found.push_back({vlan, std::move(text)});
    }
    return found;
}

std::unordered_map<AnyId, VlanMark> vlanMarks(const Design& design, const Relations& relations, VlanId vlan) {
    return MarkFinder(design, relations, vlan).run();
}

std::unordered_set<AnyId> keptBy(const ViewFilter& filter, const CardContext& context) {
    const FilterTest test(filter, context);
    std::unordered_set<AnyId> kept;
    for (const KindInfo& kind : allKinds()) {
        if (kind.kind == kindOf<Placement> || kind.kind == kindOf<IpAssignment> ||
            kind.kind == kindOf<MacAssignment> || kind.kind == kindOf<Acceptance>)
            continue;
        for (const AnyId id : context.design.idsOf(kind.kind)) {
            if (!test.passes(id))
                continue;
            kept.insert(id);
            if (const AnyId card = cardOf(context, id))
                kept.insert(card);
            const void* record = context.design.record(id);
            std::vector<AnyId> owners;
            for (const FieldInfo& field : kind.fields)
                if (record && field.has(FieldFlags::Owner))
                    field.targets(record, owners);
            kept.insert(owners.begin(), owners.end());
        }
    }
    return kept;
}

void applyHighlight(Part& part, const CardContext& context) {
    const Annotations* annotations = context.annotations;
    if (annotations && (annotations->vlan || annotations->kept))
        fade(part, context, false);
}

bool isFaded(const CardContext& context, const Edge& edge) {
    const Annotations* annotations = context.annotations;
    if (!annotations || (!annotations->vlan && !annotations->kept))
        return false;
    const auto isLeftOut = [&](AnyId end) {
        const AnyId card = cardOf(context, end);
        return card && !annotations->kept->contains(card);
    };
    return (annotations->kept && (isLeftOut(edge.from) || isLeftOut(edge.to))) ||
           (annotations->vlan && !markOf(*annotations, edge.subject));
}

void applyHighlight(Part& part, const CardContext& context, const Edge& edge) {
    part.isFaded = isFaded(context, edge);
    const VlanMark* mark = context.annotations ? markOf(*context.annotations, edge.subject) : nullptr;
    if (!mark || part.isFaded)
        return;
    const bool carries = *mark == VlanMark::Carries;
    part.shapes.push_back(LineShape{edge.route, carries ? Tone::Accent : Tone::Error, 3, !carries});
}

} // namespace fd::diagram
