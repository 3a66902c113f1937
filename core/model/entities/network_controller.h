// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/network_choices.h"
#include "model/field.h"

#include <string>

namespace fd {

/// The software-defined networking controller of Windows Server 2016 and later.
struct NetworkController {
    static constexpr KindNames names{"networkController", translatable("Kind", "Network controller"), translatable("Kind", "Network controllers")};

    std::string name;
    std::string description;
    std::string restAddress;
    Encapsulation encapsulation = Encapsulation::Vxlan;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &NetworkController::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &NetworkController::description, FieldFlags::Multiline),
            field("restAddress", translatable("Field", "REST address"), &NetworkController::restAddress),
            field("encapsulation", translatable("Field", "Encapsulation"), &NetworkController::encapsulation));
    }

    bool operator==(const NetworkController&) const = default;
};

} // namespace fd
