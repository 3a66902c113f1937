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

private:
    void collectPrefixes();
    void collectSpecial();
    void addPrefix(const IpPrefix& prefix);
    void addSpecial(const IpAddress& address);
    void appendPort(std::string& out, const Port& port) const;
    void appendAttachment(std::string& out, int interface) const;
    void appendHostSwitch(std::string& out, int host, int hostSwitch) const;
    void appendAtom(std::string& out, const IpAddress& address) const;
    void appendAddress(std::string& out, int interface) const;
    void appendPolicies(std::string& out, const Vnic& vnic) const;
    bool isException(int interface) const;

    const Fabric& fabric_;
    /// Every prefix that anything in the design compares an address with, by length.
    std::map<int, std::map<IpAddress, int>> prefixes_;
    /// Addresses that mean more than their owner: somebody's gateway, next hop, record, NAT target.
    std::set<IpAddress> special_;
    /// Hosts whose identity matters, because something of which there is one is on them.
    std::set<int> specialHosts_;
};

} // namespace fd::reachability
