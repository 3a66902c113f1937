// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/why.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace fd::validation {

namespace {

struct Why {
    std::string_view rule;
    const char* source;
};

/// By rule.
constexpr auto kWhys = std::to_array<Why>({
    {"acl-priority",
     translatable("Why", "Priority {n} is outside 1 to 65535, or below 100 with a network controller.")},
    {"ca-pool-first-ip", translatable("Why", "The pool includes {ip}, the first address of its subnet.")},
    {"ca-pool-gateway", translatable("Why", "The gateway entered is not {ip}.")},
    {"clu-group", translatable("Why", "The nodes belong to more than one group: {list}.")},
    {"clu-node-limit", translatable("Why", "{n} nodes > 64.")},
    {"clu-os-mixed", translatable("Why", "More than one version among the nodes: {list}.")},
    {"connected-multi-vlan", translatable("Why", "More than one VLAN in one connected network: {vlans}.")},
    {"direct-overlap",
     translatable("Why", "{a} of \"{sub}\" and a subnet of site \"{site}\" have addresses in common.")},
    {"gw-capacity", translatable("Why", "{n} VM networks in use > {m} allowed.")},
    {"gw-capacity-range",
     translatable("Why", "{n} is outside 1 to 100; with direct routing exactly 1 is allowed.")},
    {"gw-metric-order",
     translatable("Why", "Metric {a} of \"{p}\" is not above metric {b} of the front end.")},
    {"gw-name-15", translatable("Why", "{n} characters > 15 of a NetBIOS name.")},
    {"gw-not-ha",
     translatable("Why", "{n} machines on {m} hosts; at least 2 machines on 2 hosts survive a failure.")},
    {"gw-routing-subnet", translatable("Why", "{net} and the subnet of \"{sub}\" have addresses in common.")},
    {"hnv-host-os",
     translatable("Why",
                  "\"{h}\" is older than Windows Server 2012, the first with network virtualization.")},
    {"hnv-mtu",
     translatable("Why", "{g} bytes of the guest + encapsulation = {m} > {n} of the physical network.")},
    {"hnv-v1-platform", translatable("Why", "The documents name Windows Server 2012 to 2016 for network "
                                            "virtualization without network controller; \"{h}\" is newer.")},
    {"host-os-not-managed", translatable("Why", "{os} is not in the list of hosts that {v} supports.")},
    {"hvnic-vlan-mismatch",
     translatable("Why", "VLAN {v} is not among the VLANs that \"{vmn}\" has behind this uplink.")},
    {"limit-hosts", translatable("Why", "{n} hosts > {m} tested.")},
    {"limit-logical-networks", translatable("Why", "{n} logical networks > {m} tested.")},
    {"limit-virtual-networks", translatable("Why", "{n} VM networks > {m} tested.")},
    {"limit-vms", translatable("Why", "{n} machines > {m} tested.")},
    {"limit-vms-per-cluster", translatable("Why", "{n} machines > {m} on a cluster.")},
    {"limit-vms-per-host", translatable("Why", "{n} machines > {m} on a host.")},
    {"lm-subnet-unknown", translatable("Why", "No address of the host's adapters lies in {cidr}.")},
    {"ls-absolute-oversubscribed", translatable("Why", "{n} guaranteed > {m} of the uplink.")},
    {"ls-lbfo-members", translatable("Why", "{n} is outside 1 to 32.")},
    {"ls-lbfo-mixed-speed", translatable("Why", "More than one speed: {list}.")},
    {"ls-noteam-many", translatable("Why", "{n} adapters > 1.")},
    {"ls-set-algorithm", translatable("Why", "{a} is neither Hyper-V Port nor Dynamic.")},
    {"ls-set-identical", translatable("Why", "The adapters differ in {what}; SET compares exactly this.")},
    {"ls-set-members", translatable("Why", "{n} is outside 1 to 8.")},
    {"ls-set-teaming-mode", translatable("Why", "{a} is not switch-independent.")},
    {"ls-team-switch-split", translatable("Why", "The members end on more than one switch: {list}.")},
    {"ls-two-forwarding-ext", translatable("Why", "More than one forwarding extension: {list}.")},
    {"mac-duplicate", translatable("Why", "{mac} has more than one user: {list}.")},
    {"mac-pool-multicast", translatable("Why", "The lowest bit of the first octet of {mac} is 1.")},
    {"mac-pool-order", translatable("Why", "{a} > {b}.")},
    {"mac-pool-reserved", translatable("Why", "The range begins with {prefix}, which belongs to {vendor}.")},
    {"mac-static-outside-pool",
     translatable("Why", "{mac} is below the start or above the end of every pool in reach.")},
    {"name-too-long", translatable("Why", "{n} characters > 64.")},
    {"nat-ip-duplicate", translatable("Why", "{ip} has more than one user: {list}.")},
    {"nat-rule-duplicate", translatable("Why", "{proto} {port} appears twice on one external address.")},
    {"nat-rule-port", translatable("Why", "{n} is outside 1 to 65535.")},
    {"nat-rule-target", translatable("Why", "{ip} lies in none of the subnets of \"{vmn}\".")},
    {"nic-double-bound", translatable("Why", "{n} uses of one adapter > 1.")},
    {"nic-trunk-missing-vlan",
     translatable("Why",
                  "VLAN {ids} is needed by the networks on this adapter and is not in the port's list.")},
    {"nic-vmq-slow", translatable("Why", "{speed} < 10 Gbit/s.")},
    {"pc-default-multiple", translatable("Why", "{n} defaults > 1.")},
    {"pool-dns-assignable",
     translatable("Why", "{ip} lies in the range of \"{p}\" and is not reserved there.")},
    {"pool-dns-inconsistent", translatable("Why", "Different lists: {list}.")},
    {"pool-exhausted", translatable("Why", "{n} addresses needed > {m} to give out.")},
    {"pool-gateway-assignable",
     translatable("Why", "{ip} lies in the range of \"{p}\" and is not reserved there.")},
    {"pool-gateway-outside-subnet", translatable("Why", "{ip} is no address of {net}.")},
    {"pool-mixed-family", translatable("Why", "{a} to {b} and {net} are not of one IP version.")},
    {"pool-multicast-capacity", translatable("Why", "{n} VM subnets > {m} multicast addresses.")},
    {"pool-nearly-full", translatable("Why", "{n} % > 90 %.")},
    {"pool-network-broadcast",
     translatable("Why", "{ip} is the network or broadcast address of the subnet.")},
    {"pool-overlap", translatable("Why", "The ranges share {a} to {b}.")},
    {"pool-range-order", translatable("Why", "{a} > {b}.")},
    {"pool-range-outside-subnet", translatable("Why", "{ip} is no address of {net}.")},
    {"pool-reserved-outside", translatable("Why", "{r} is not within {a} to {b}.")},
    {"pool-vip-outside", translatable("Why", "{r} is not within {a} to {b}.")},
    {"pool-vip-too-few", translatable("Why", "{n} tiers > {m} reserved VIPs.")},
    {"pvlan-isolated-duplicate",
     translatable("Why", "More than one isolated secondary for primary {p}: {list}.")},
    {"pvlan-primary-equals-secondary", translatable("Why", "Primary {v} = secondary {v}.")},
    {"pvlan-primary-reused", translatable("Why", "Primary {v} in \"{s1}\" = primary {v} in \"{s2}\".")},
    {"pvlan-secondary-inconsistent", translatable("Why", "More than one secondary VLAN: {list}.")},
    {"pvlan-secondary-shared",
     translatable("Why", "Secondary {s} of primary {p1} = secondary {s} of primary {p2}.")},
    {"pvlan-vlan-collision", translatable("Why", "Secondary {v} in \"{s1}\" = VLAN {v} in \"{s2}\".")},
    {"rdid-duplicate", translatable("Why", "The routing domain of \"{a}\" = that of \"{b}\".")},
    {"stdsw-converged", translatable("Why", "{n} host adapters > 1.")},
    {"stdsw-multi-nic", translatable("Why", "{n} adapters > 1.")},
    {"subnet-format", translatable("Why", "\"{text}\" has no form \"address/length\".")},
    {"subnet-host-bits", translatable("Why", "{text} has bits after the prefix; without them it is {net}.")},
    {"subnet-overlap",
     translatable("Why", "{a} and {b} have addresses in common, and host group \"{g}\" sees both.")},
    {"upp-same-ln-twice", translatable("Why", "\"{s1}\" and \"{s2}\": 2 sites of one logical network > 1.")},
    {"vip-monitor-timeout", translatable("Why", "Timeout {a} s is not below interval {b} s.")},
    {"vip-not-reserved", translatable("Why", "{ip} lies in no VIP range of its pools.")},
    {"vip-port-range", translatable("Why", "{n} is outside 1 to 65535.")},
    {"vlan-range", translatable("Why", "\"{text}\" is no number from 0 to 4094.")},
    {"vlan-repeated-in-site", translatable("Why", "VLAN {v}: 2 rows or more > 1.")},
    {"vlan-reused-across-networks", translatable("Why", "VLAN {v} of \"{ln1}\" = VLAN {v} of \"{ln2}\".")},
    {"vmnet-isolation-mismatch",
     translatable("Why", "The kind {kind} asks for isolation {iso}; the VM network has another one.")},
    {"vmnet-vlan-taken", translatable("Why", "VLAN {v} has 2 VM networks or more > 1.")},
    {"vmsubnet-overlap", translatable("Why", "\"{a}\" and \"{b}\" have addresses in common.")},
    {"vnic-ip-duplicate", translatable("Why", "{ip} has more than one user: {list}.")},
    {"vnic-ip-excluded", translatable("Why", "{ip} lies in a reserved or VIP range of \"{p}\".")},
    {"vnic-ip-outside", translatable("Why", "{ip} lies in the range of no pool of \"{vmn}\".")},
    {"vnic-max", translatable("Why", "{m} adapters > {n}.")},
    {"vnic-vrss-one-vcpu", translatable("Why", "1 virtual processor < 2.")},
    {"vnic-vrss-slow-nic", translatable("Why", "{speed} < 10 Gbit/s.")},
    {"vpn-overlap", translatable("Why", "{route} and the subnet of \"{sub}\" have addresses in common.")},
    {"vpp-bandwidth-order", translatable("Why", "{a} > {b}.")},
    {"vpp-weight-range", translatable("Why", "{n} is outside 0 to 100.")},
    {"vsid-duplicate", translatable("Why", "VSID {n} of \"{a}\" = VSID {n} of \"{b}\".")},
    {"vsid-range", translatable("Why", "\"{text}\" is no number from 4096 to 16,777,214.")},
});

static_assert(std::ranges::is_sorted(kWhys, {}, &Why::rule));

} // namespace

const char* whyOf(std::string_view ruleId) {
    const auto* at = std::ranges::lower_bound(kWhys, ruleId, {}, &Why::rule);
    return at != kWhys.end() && at->rule == ruleId ? at->source : nullptr;
}

} // namespace fd::validation
