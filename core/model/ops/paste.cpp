// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/naming.h"
#include "model/ops/add.h"
#include "model/ops/cabling.h"
#include "model/ops/copying.h"
#include "model/ops/fragment.h"
#include "model/ops/free_values.h"
#include "model/ops/place.h"
#include "model/ops/support.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace fd::ops {

namespace {

/// Finds in a design what a fragment's links lead to.
class Neighbours {
public:
    Neighbours(const Design& design, const Fragment& fragment) : design_(design), fragment_(fragment) {}

    AnyId find(AnyId original) {
        const auto [at, isNew] = found_.try_emplace(original);
        if (isNew)
            at->second = lookUp(original);
        return at->second;
    }

private:
    AnyId lookUp(AnyId original) {
        const std::string name = displayName(fragment_.design, original);
        // Names made of other objects' names may be shorter in the fragment, which knows fewer of these.
        const std::string own = nameOfObject(fragment_.design, original);
        const bool isSame =
            design_.contains(original) && (displayName(design_, original) == name ||
                                           (!own.empty() && nameOfObject(design_, original) == own));
        if (isSame)
            return original;
        const auto& all = named(original.kind);
        const auto [first, last] = all.equal_range(name);
        return first != last && std::next(first) == last && !name.empty() ? first->second : AnyId{};
    }

    const std::multimap<std::string, AnyId>& named(Kind kind) {
        auto [at, isNew] = names_.try_emplace(kind);
        if (isNew)
            for (const AnyId id : design_.idsOf(kind))
                at->second.emplace(displayName(design_, id), id);
        return at->second;
    }

    const Design& design_;
    const Fragment& fragment_;
    std::unordered_map<AnyId, AnyId> found_;
    std::map<Kind, std::multimap<std::string, AnyId>> names_;
};

class Paster {
public:
    Paster(Transaction& transaction, const Design& before, const Fragment& fragment, const PastePlace& place)
        : transaction_(transaction)
        , before_(before)
        , fragment_(fragment)
        , place_(place)
        , neighbours_(before, fragment)
        , fresh_(before) {
        if (fragment.isCut)
            fresh_.keepFreeAddresses();
    }

    Result<Pasted> run() {
        leaveOutHomeless();
        for (const AnyId id : fragment_.copied)
            if (!homeless_.contains(id))
                made_.insert(
                    copies_.emplace(id, transaction_.addAny(id.kind, fragment_.design.shareRecord(id)))
                        .first->second);
        for (const AnyId id : fragment_.objects)
            if (const auto copy = copies_.find(id); copy != copies_.end())
                out_.objects.push_back(copy->second);
        if (out_.objects.empty())
            return nothing();
        for (const auto& [original, copy] : copies_)
            redirect(original, copy);
        for (const auto& [original, copy] : copies_)
            dropWhatIsTaken(copy);
        groupHosts();
        for (const auto& [original, copy] : copies_)
            renew(original, copy);
        if (place_.at)
            arrange(*place_.at);
        return std::move(out_);
    }

private:
    Result<Pasted> nothing() const {
        if (out_.leftOut.empty())
            return refusal("paste.nothing", translatable("Operation", "There is nothing to paste."));
        return refusal(
            "paste.nothing",
            translatable("Operation",
                         "{name} belongs to something that this design does not have. Select what it "
                         "shall belong to, then paste again."),
            {{"name", out_.leftOut.front()}});
    }

    // --- owners
    // ---------------------------------------------------------------------------------------------------

    /// `onto` or what it belongs to, if that is of the kind.
    AnyId homeIn(std::optional<Kind> kind) const {
        AnyId at = place_.onto;
        for (int steps = 0; at && kind && steps < 8; ++steps) {
            if (at.kind == *kind)
                return at;
            AnyId owner;
            std::vector<AnyId> owners;
            const void* record = before_.record(at);
            for (const FieldInfo& field : kindInfo(at.kind).fields)
                if (record && field.has(FieldFlags::Owner))
                    field.targets(record, owners);
            if (owners.size() == 1)
                owner = owners.front();
            at = owner;
        }
        return {};
    }

    /// Where a reference to something that was not copied leads.
    AnyId outside(AnyId object, const FieldInfo& field, AnyId target) {
        const bool isHome = field.has(FieldFlags::Owner);
        const bool isContainer = (object.is<Host>() && field.target == kindOf<HostGroup>) ||
                                 (object.is<Vm>() && field.target == kindOf<Host>);
        if (isHome && !object.is<IpAssignment>() && !object.is<MacAssignment>())
            if (const AnyId home = homeIn(field.target))
                return home;
        if (isContainer && place_.onto.kind == field.target && place_.onto)
            return place_.onto;
        return neighbours_.find(target);
    }

    /// What belongs to nothing here cannot be added, nor can what belongs to that.
    void leaveOutHomeless() {
        for (bool isMore = true; isMore;) {
            isMore = false;
            for (const AnyId id : fragment_.copied)
                if (!homeless_.contains(id) && !hasHome(id)) {
                    homeless_.insert(id);
                    isMore = true;
                }
        }
        for (const AnyId id : fragment_.objects)
            if (homeless_.contains(id))
                out_.leftOut.push_back(displayName(fragment_.design, id));
    }

    bool hasHome(AnyId id) {
        std::vector<AnyId> targets;
        for (const FieldInfo& field : kindInfo(id.kind).fields) {
            if (!field.has(FieldFlags::Owner))
                continue;
            targets.clear();
            field.targets(fragment_.design.record(id), targets);
            for (const AnyId target : targets)
                if (isCopied(target) ? homeless_.contains(target) : !outside(id, field, target))
                    return false;
            if (targets.empty() && field.has(FieldFlags::Required) && !homeIn(field.target))
                return false;
        }
        return true;
    }

    bool isCopied(AnyId id) const {
        return std::binary_search(fragment_.copied.begin(), fragment_.copied.end(), id);
    }

    // --- references
    // -----------------------------------------------------------------------------------------------

    void lose(AnyId copy, const FieldInfo& field, AnyId original) {
        out_.lost.push_back(
            {copy, kindInfo(copy.kind).indexOfField(field.name), displayName(fragment_.design, original)});
    }

    void redirect(AnyId original, AnyId copy) {
        for (const FieldInfo& field : kindInfo(copy.kind).fields) {
            if (!field.isReference())
                continue;
            const void* record = transaction_.view().record(copy);
            std::vector<AnyId> targets;
            field.targets(record, targets);
            if (targets.empty())
                continue;
            transaction_.put(copy, field.withTargets(record, [&](AnyId target) {
                if (!target)
                    return target;
                if (const auto inside = copies_.find(target); inside != copies_.end())
                    return inside->second;
                const AnyId found = isCopied(target) ? AnyId{} : outside(original, field, target);
                if (!found)
                    lose(copy, field, target);
                return found;
            }));
        }
    }

    /// Every host stands in a group: those whose own is not here go into the root, which is no loss if it has
    /// the name.
    void groupHosts() {
        const std::size_t field = Relations::fieldIndex(&Host::hostGroup);
        for (const auto& [original, copy] : copies_) {
            const Host* host = transaction_.view().get(copy.as<Host>());
            if (!host || host->hostGroup)
                continue;
            const Id<HostGroup> root = rootGroup(transaction_);
            transaction_.edit(copy.as<Host>(), [root](Host& record) { record.hostGroup = root; });
            const std::string name = displayName(transaction_.view(), root);
            std::erase_if(out_.lost, [&, made = copy](const LostLink& link) {
                return link.object == made && link.field == field && link.target == name;
            });
        }
    }

    bool isNew(AnyId id) const { return made_.contains(id); }

    /// Adapters and teams that something else uses stay with that; a machine's adapters have no switch of
    /// another host.
    void dropWhatIsTaken(AnyId copy) {
        const Design& view = transaction_.view();
        if (const auto* hostSwitch = view.get(copy.as<HostSwitch>())) {
            const Id<Host> host = hostSwitch->host;
            keepOnly(copy, "nics", [&](AnyId nic) { return isFree(nic, host); });
            keepOnly(copy, "team", [&](AnyId team) {
                return isNew(team) || (hostOf(before_, team) == host && !isTeamUsed(team));
            });
        }
        if (const auto* team = view.get(copy.as<NicTeam>())) {
            const Id<Host> host = team->host;
            keepOnly(copy, "members", [&](AnyId nic) { return isFree(nic, host); });
        }
        if (const auto* nic = view.get(copy.as<VirtualNic>())) {
            const Vm* vm = view.get(nic->vm);
            const Id<Host> host = vm ? vm->host : Id<Host>{};
            useSwitchOf(copy.as<VirtualNic>(), host);
            keepOnly(copy, "hostSwitch",
                     [&](AnyId hostSwitch) { return hostOf(transaction_.view(), hostSwitch) == host; });
        }
    }

    /// The same logical switch on the host that the machine is pasted onto.
    void useSwitchOf(Id<VirtualNic> copy, Id<Host> host) {
        const HostSwitch* present = transaction_.view().get(transaction_.view().get(copy)->hostSwitch);
        if (!present || present->host == host || !present->logicalSwitch)
            return;
        for (const Id<HostSwitch> other : switchesOf(transaction_.view(), host))
            if (transaction_.view().get(other)->logicalSwitch == present->logicalSwitch) {
                transaction_.edit(copy, [&](VirtualNic& nic) { nic.hostSwitch = other; });
                return;
            }
    }

    bool isFree(AnyId nic, Id<Host> host) const {
        return isNew(nic) || (hostOf(before_, nic) == host && !userOf(before_, nic.as<PhysicalNic>()));
    }
    bool isTeamUsed(AnyId team) const {
        for (const auto [id, hostSwitch] : before_.table<HostSwitch>())
            if (hostSwitch.team == team.as<NicTeam>())
                return true;
        return false;
    }

    template <class Keep>
    void keepOnly(AnyId copy, const char* name, Keep keeps) {
        const FieldInfo& field = *kindInfo(copy.kind).field(name);
        const void* record = transaction_.view().record(copy);
        transaction_.put(copy, field.withTargets(record, [&](AnyId target) {
            if (!target || keeps(target))
                return target;
            out_.lost.push_back(
                {copy, kindInfo(copy.kind).indexOfField(name), displayName(transaction_.view(), target)});
            return AnyId{};
        }));
    }

    // --- values that must be unique
    // ---------------------------------------------------------------------------------

    void renew(AnyId original, AnyId copy) {
        rename(original, copy);
        if (copy.is<PhysicalNic>())
            renewCable(copy.as<PhysicalNic>());
        fresh_.renew(transaction_, copy);
        if (!fragment_.isCut)
            transaction_.edit(copy.as<VmNetwork>(),
                              [](VmNetwork& network) { network.routingDomainId.reset(); });
        renewVsid(copy.as<VmSubnet>());
        if (!place_.at)
            transaction_.edit(copy.as<Placement>(), [&](Placement& placement) {
                placement.x += place_.offsetX;
                placement.y += place_.offsetY;
            });
    }

    void rename(AnyId original, AnyId copy) {
        const bool isChosen =
            std::binary_search(fragment_.objects.begin(), fragment_.objects.end(), original);
        const std::string name = nameOfObject(transaction_.view(), copy);
        if (name.empty() || !(hasUniqueName(copy.kind) || isChosen))
            return;
        const auto ok = transaction_.setField(copy, "name", fresh_.name(copy.kind, name));
        static_cast<void>(ok);
    }

    void renewCable(Id<PhysicalNic> copy) {
        const PhysicalNic nic = *transaction_.view().get(copy);
        if (!fragment_.isCut)
            transaction_.edit(copy, [](PhysicalNic& record) {
                record.mac.reset();
                record.address.reset();
            });
        if (isNew(nic.physicalSwitch))
            return;
        transaction_.edit(copy, [](PhysicalNic& record) {
            record.physicalSwitch = {};
            record.physicalPort.clear();
        });
        if (!nic.physicalSwitch)
            return;
        const bool isPortFree = !nic.physicalPort.empty() &&
                                !pluggedInto(transaction_.view(), nic.physicalSwitch, nic.physicalPort);
        if (!connectNic(transaction_, copy, nic.physicalSwitch,
                        isPortFree ? nic.physicalPort : std::string()))
            out_.lost.push_back({copy, Relations::fieldIndex(&PhysicalNic::physicalSwitch),
                                 displayName(transaction_.view(), nic.physicalSwitch)});
    }

    void renewVsid(Id<VmSubnet> copy) {
        const VmSubnet* subnet = transaction_.view().get(copy);
        if (!subnet || !subnet->vsid)
            return;
        const Vsid wanted = *subnet->vsid;
        bool isTaken = !fragment_.isCut;
        for (const auto [id, other] : before_.table<VmSubnet>())
            isTaken = isTaken || (other.vsid && *other.vsid == wanted);
        if (const auto vsid = isTaken ? freeVsid(transaction_.view()) : std::nullopt)
            transaction_.edit(copy, [&](VmSubnet& record) { record.vsid = *vsid; });
    }

    // --- places
    // -----------------------------------------------------------------------------------------------------

    void arrange(PastePlace::Point at) {
        std::map<AnyId, Id<Placement>> placed;
        PastePlace::Point corner{INT32_MAX, INT32_MAX};
        for (const auto& [original, copy] : copies_)
            if (const auto* placement = transaction_.view().get(copy.as<Placement>());
                placement && placement->view == place_.view) {
                placed.emplace(placement->subject, copy.as<Placement>());
                corner = {std::min(corner.x, placement->x), std::min(corner.y, placement->y)};
            }
        for (const auto& [subject, id] : placed)
            transaction_.edit(id, [&](Placement& placement) {
                placement.x += at.x - corner.x;
                placement.y += at.y - corner.y;
            });
        std::vector<Position> rest;
        const std::size_t loose = out_.objects.size() - std::min(out_.objects.size(), placed.size());
        const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(loose))));
        for (const AnyId id : out_.objects)
            if (!placed.contains(id)) {
                const auto column = static_cast<int>(rest.size() % std::max<std::size_t>(1, columns));
                const auto row = static_cast<int>(rest.size() / std::max<std::size_t>(1, columns));
                rest.push_back({id, at.x + column * place_.stride.x, at.y + row * place_.stride.y});
            }
        std::erase_if(rest, [](const Position& p) {
            return !p.subject.is<Host>() && !p.subject.is<PhysicalSwitch>() && !p.subject.is<Router>();
        });
        setPositions(transaction_, place_.view, rest);
    }

    Transaction& transaction_;
    const Design& before_;
    const Fragment& fragment_;
    const PastePlace& place_;
    Neighbours neighbours_;
    FreshValues fresh_;
    std::set<AnyId> homeless_;
    /// By original, in ascending order, so that the outcome does not depend on a hash.
    std::map<AnyId, AnyId> copies_;
    std::unordered_set<AnyId> made_;
    Pasted out_;
};

} // namespace

Result<Pasted> paste(Transaction& transaction, const Fragment& fragment, const PastePlace& place) {
    const Design before = transaction.snapshot();
    return Paster(transaction, before, fragment, place).run();
}

} // namespace fd::ops
