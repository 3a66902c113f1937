// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"
#include "model/field.h"

#include <string>

namespace fd {

/// Traffic that somebody expects something of.
enum class ReachProtocol : std::uint8_t { Icmp, Layer2, Tcp };

template <>
struct Choices<ReachProtocol> {
    static constexpr std::array values{
        Choice{ReachProtocol::Icmp, "ICMP", translatable("Choice", "Ping (ICMP)")},
        Choice{ReachProtocol::Layer2, "L2", translatable("Choice", "Layer 2 (broadcast)")},
        Choice{ReachProtocol::Tcp, "TCP", translatable("Choice", "TCP")},
    };
};

enum class ExpectedReach : std::uint8_t { MustReach, MustNotReach };

template <>
struct Choices<ExpectedReach> {
    static constexpr std::array values{
        Choice{ExpectedReach::MustReach, "MustReach", translatable("Choice", "Must reach")},
        Choice{ExpectedReach::MustNotReach, "MustNotReach", translatable("Choice", "Must not reach")},
    };
};

/// "Blue must not reach Red": what the designer wants to hold between two objects and all that belongs to them.
struct ReachExpectation {
    static constexpr KindNames names{"reachExpectation", translatable("Kind", "Expected reachability"), translatable("Kind", "Expected reachabilities")};

    std::string name;
    std::string description;
    AnyId from;
    AnyId to;
    ExpectedReach expected = ExpectedReach::MustReach;
    ReachProtocol protocol = ReachProtocol::Icmp;
    int port = 443;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &ReachExpectation::name),
            field("description", translatable("Field", "Description"), &ReachExpectation::description, FieldFlags::Multiline),
            field("from", translatable("Field", "From"), &ReachExpectation::from, FieldFlags::Required | FieldFlags::Owner),
            field("to", translatable("Field", "To"), &ReachExpectation::to, FieldFlags::Required | FieldFlags::Owner),
            field("expected", translatable("Field", "Expected"), &ReachExpectation::expected),
            field("protocol", translatable("Field", "Protocol"), &ReachExpectation::protocol),
            field("port", translatable("Field", "Destination port"), &ReachExpectation::port));
    }

    bool operator==(const ReachExpectation&) const = default;
};

} // namespace fd
