// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/fabric.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace fd::reachability {

/// The properties by which a walk can tell adapters apart, as texts that are equal for adapters of one class.
class Signatures {
public:
    explicit Signatures(const Fabric& fabric);

    std::string of(int interface) const;
    /// Without the attachment: enough where no packet of a tenant leaves its host.
    std::string withoutAttachment(int interface) const;
    /// What a tenant adapter whose VM network has no gateway is to receivers outside of it: its packets end
    /// before anybody looks at more. `toTenant` says what kind of receiver.
    std::string asLeaver(int interface, std::optional<Reason> attachError, bool toTenant) const;
    /// The same for such an adapter as receiver of packets that never get into its VM network; all that
    /// counts of it is what its address is to others. For senders that are no tenants `isLostAtOnce` is
    /// false.
    std::string asOutsidersTarget(int interface, std::optional<Reason> attachError, bool isLostAtOnce) const;

private:
    void collectPrefixes();
    void collectSpecial();
    void addPrefix(const IpPrefix& prefix);
    void addSpecial(const IpAddress& address);
    void appendPort(std::string& out, const Port& port) const;
    void appendAttachment(std::string& out, int interface) const;
    void appendHostSwitch(std::string& out, const Attachment& attachment) const;
    void appendAtom(std::string& out, const IpAddress& address) const;
    void appendAddress(std::string& out, int interface) const;
    void appendDirectOwners(std::string& out, const IpAddress& address) const;
    void appendPolicies(std::string& out, const Vnic& vnic) const;
    bool isException(int interface) const;
    bool isUniform(const Attachment& attachment) const;

    const Fabric& fabric_;
    /// Every prefix that anything in the design compares an address with, by length.
    std::map<int, std::map<IpAddress, int>> prefixes_;
    /// Addresses that mean more than their owner: somebody's gateway, next hop, record, NAT target.
    std::set<IpAddress> special_;
    /// Customer addresses: an adapter outside with the same one takes a packet to it for its own.
    std::set<IpAddress> customerAddresses_;
    /// VM networks into which a gateway routes from outside.
    std::vector<int> direct_;
    /// Hosts whose identity matters, because something of which there is one is on them.
    std::set<int> specialHosts_;
    /// Connected parts of the network and VLANs where the place of attachment makes no difference.
    std::set<std::pair<int, int>> uniform_;
};

} // namespace fd::reachability
