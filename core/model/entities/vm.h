// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/bandwidth.h"
#include "model/entities/network_choices.h"
#include "model/field.h"

#include <string>

namespace fd {

/// A virtual machine on a host.
struct Vm {
    static constexpr KindNames names{"vm", translatable("Kind", "Virtual machine"), translatable("Kind", "Virtual machines")};

    std::string name;
    std::string description;
    Id<Host> host;
    int generation = 2;
    int cpuCount = 2;
    GuestOs guestOs = GuestOs::Windows;
    int memoryMib = 4096;
    int dirtyMibPerSecond = 20;
    bool isHighlyAvailable = false;
    bool isDhcpServer = false;
    bool usesGuestTeam = false;
    Id<Gateway> gateway;
    Id<Tenant> tenant;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &Vm::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &Vm::description, FieldFlags::Multiline),
            field("host", translatable("Field", "Host"), &Vm::host),
            field("generation", translatable("Field", "Generation"), &Vm::generation, FieldFlags::Required),
            field("cpuCount", translatable("Field", "Virtual processors"), &Vm::cpuCount),
            field("guestOs", translatable("Field", "Operating system"), &Vm::guestOs),
            field("memoryMib", translatable("Field", "Memory"), &Vm::memoryMib, FieldFlags::Annotation, "MiB"),
            field("dirtyMibPerSecond", translatable("Field", "Memory written"), &Vm::dirtyMibPerSecond, FieldFlags::Annotation, "MiB/s"),
            field("isHighlyAvailable", translatable("Field", "Highly available"), &Vm::isHighlyAvailable),
            field("isDhcpServer", translatable("Field", "DHCP server"), &Vm::isDhcpServer),
            field("usesGuestTeam", translatable("Field", "Teams its adapters"), &Vm::usesGuestTeam),
            field("gateway", translatable("Field", "Gateway that it implements"), &Vm::gateway),
            field("tenant", translatable("Field", "Tenant"), &Vm::tenant));
    }

    bool operator==(const Vm&) const = default;
};

} // namespace fd
