// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/flow_hash.h"

namespace fd::simulation {

namespace {

/// Collects the input of a hash in network order.
class HashInput {
public:
    HashInput& add(const IpAddress& address) {
        if (!address.isV4())
            addBits(address.high(), 8);
        addBits(address.low(), address.isV4() ? 4 : 8);
        return *this;
    }
    HashInput& add(std::uint16_t port) {
        addBits(port, 2);
        return *this;
    }
    HashInput& add(const MacAddress& mac) {
        addBits(mac.bits(), 6);
        return *this;
    }
    std::uint32_t hash(const ToeplitzHasher& hasher) const {
        return hasher.hash(std::span<const std::uint8_t>(bytes_.data(), size_));
    }

private:
    void addBits(std::uint64_t bits, unsigned count) {
        for (unsigned i = count; i-- > 0;)
            bytes_[size_++] = static_cast<std::uint8_t>(bits >> (8 * i));
    }
    std::array<std::uint8_t, 36> bytes_{};
    std::size_t size_ = 0;
};

bool hasAddresses(const FlowHeaders& headers) {
    return headers.source && headers.destination && headers.source->family() == headers.destination->family();
}

bool hasPorts(const FlowHeaders& headers) {
    return hasAddresses(headers) && headers.protocol != Protocol::Other && !headers.fragmented;
}

std::uint32_t portHash(const ToeplitzHasher& hasher, const FlowHeaders& headers) {
    return HashInput()
        .add(*headers.source)
        .add(*headers.destination)
        .add(headers.sourcePort)
        .add(headers.destinationPort)
        .hash(hasher);
}

std::uint32_t addressHash(const ToeplitzHasher& hasher, const IpAddress& source, const IpAddress& destination) {
    return HashInput().add(source).add(destination).hash(hasher);
}

bool portTypeOn(const HashTypes& types, const FlowHeaders& headers) {
    if (headers.source->isV4())
        return headers.protocol == Protocol::Tcp ? types.tcpIpv4 : types.udpIpv4;
    return headers.protocol == Protocol::Tcp ? types.tcpIpv6 : types.udpIpv6;
}

} // namespace

FlowHash receiveHash(const ToeplitzHasher& hasher, const HashTypes& types, const FlowHeaders& headers) {
    if (headers.outer) {
        if (types.parsesEncapsulated && hasPorts(headers))
            return {HashKind::InnerPorts, portHash(hasher, headers)};
        const auto& [source, destination] = *headers.outer;
        if (source.family() == destination.family() && (source.isV4() ? types.ipv4 : types.ipv6))
            return {HashKind::OuterAddresses, addressHash(hasher, source, destination)};
        return {};
    }
    if (hasPorts(headers) && portTypeOn(types, headers))
        return {HashKind::Ports, portHash(hasher, headers)};
    if (hasAddresses(headers) && (headers.source->isV4() ? types.ipv4 : types.ipv6))
        return {HashKind::Addresses, addressHash(hasher, *headers.source, *headers.destination)};
    return {};
}

std::optional<std::uint32_t> linkHash(const ToeplitzHasher& hasher, LinkHashKey key, const FlowHeaders& headers) {
    if (key == LinkHashKey::Ports && hasPorts(headers) && !headers.ipsec && !headers.outer)
        return portHash(hasher, headers);
    if (key != LinkHashKey::Macs && headers.outer)
        return addressHash(hasher, headers.outer->first, headers.outer->second);
    if (key != LinkHashKey::Macs && hasAddresses(headers))
        return addressHash(hasher, *headers.source, *headers.destination);
    if (headers.sourceMac && headers.destinationMac)
        return HashInput().add(*headers.sourceMac).add(*headers.destinationMac).hash(hasher);
    return std::nullopt;
}

} // namespace fd::simulation
