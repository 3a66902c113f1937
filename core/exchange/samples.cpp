// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samples.h"

#include "base/text.h"

#include <array>

namespace fd::exchange {

namespace {

constexpr std::array kSamples{
    Sample{"small-office", translatable("Sample", "Small office"),
           translatable("Sample", "Two hosts with four 1 Gbit/s adapters each, one VLAN. Nothing is wrong with it."),
           ":/samples/small-office.fabric"},
    Sample{"converged-10g", translatable("Sample", "Converged 10 GbE"),
           translatable("Sample", "Four hosts, SET, four host virtual NICs with weights. One piece of advice: bandwidth "
                                  "settings with SET."),
           ":/samples/converged-10g.fabric"},
    Sample{"two-sites", translatable("Sample", "Two sites"),
           translatable("Sample", "Sixteen hosts in two host groups, four logical networks with sites and pools. Nothing is "
                                  "wrong with it."),
           ":/samples/two-sites.fabric"},
    Sample{"contoso", translatable("Sample", "Contoso: two sites"),
           translatable("Sample", "Converged hosts, PVLAN web servers, two tenants with overlapping addresses, NAT and "
                                  "routing gateways. Nothing is wrong with it."),
           ":/samples/contoso.fabric"},
    Sample{"hosting-hnv", translatable("Sample", "Hosting with network virtualization"),
           translatable("Sample", "Three tenants with overlapping addresses behind NAT, VPN and routing gateways. Nothing is "
                                  "wrong with it."),
           ":/samples/hosting-hnv.fabric"},
    Sample{"pvlan-web-farm", translatable("Sample", "PVLAN web farm"),
           translatable("Sample", "Isolated, community and promiscuous ports on two hosts. Nothing is wrong with it."),
           ":/samples/pvlan-web-farm.fabric"},
    Sample{"dedicated-nics", translatable("Sample", "Dedicated adapters beside a converged host"),
           translatable("Sample", "A Windows Server 2008 R2 host with one adapter for each kind of traffic, and a host "
                                  "that carries the same traffic over one team."),
           ":/samples/dedicated-nics.fabric"},
    Sample{"broken-on-purpose", translatable("Sample", "Broken on purpose"),
           translatable("Sample", "Twelve planted mistakes, for teaching: find them and mend them."),
           ":/samples/broken-on-purpose.fabric"},
    Sample{"large", translatable("Sample", "Large: 200 hosts"),
           translatable("Sample", "200 hosts with 800 adapters in four halls, for trying speed. Nothing is wrong with it."),
           ":/samples/large.fabric"},
    Sample{"empty", translatable("Sample", "Empty start"),
           translatable("Sample", "Nothing but the root host group All Hosts."), ":/samples/empty.fabric"},
};

} // namespace

std::span<const Sample> samples() {
    return kSamples;
}

const Sample* findSample(std::string_view name) {
    for (const Sample& sample : kSamples)
        if (name == sample.name)
            return &sample;
    return nullptr;
}

} // namespace fd::exchange
