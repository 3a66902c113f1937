// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samples.h"

#include "base/text.h"

#include <array>

namespace fd::exchange {

namespace {

constexpr std::array kSamples{
    Sample{"contoso", translatable("Sample", "Contoso: two sites"),
           translatable("Sample", "Converged hosts, PVLAN web servers, two tenants with overlapping addresses, NAT and "
                                  "routing gateways. Nothing is wrong with it."),
           ":/samples/contoso.fabric"},
    Sample{"dedicated-nics", translatable("Sample", "Dedicated adapters beside a converged host"),
           translatable("Sample", "A Windows Server 2008 R2 host with one adapter for each kind of traffic, and a host "
                                  "that carries the same traffic over one team."),
           ":/samples/dedicated-nics.fabric"},
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
