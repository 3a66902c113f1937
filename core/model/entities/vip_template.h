// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/service_choices.h"
#include "model/field.h"

#include <string>

namespace fd {

/// How a load balancer treats one kind of traffic.
struct VipTemplate {
    static constexpr KindNames names{"vipTemplate", translatable("Kind", "VIP template"), translatable("Kind", "VIP templates")};

    std::string name;
    std::string description;
    int port = 0;
    bool isNlb = false;
    std::string manufacturer;
    std::string model;
    VipProtocol protocol = VipProtocol::Tcp;
    std::string certificateSubject;
    bool reencrypt = false;
    VipPersistence persistence = VipPersistence::None;
    std::string persistenceDetail;
    LoadBalancingMethod method = LoadBalancingMethod::RoundRobin;
    std::string monitorRequest;
    std::string monitorResponse;
    int monitorIntervalSeconds = 0;
    int monitorTimeoutSeconds = 0;
    int monitorRetries = 0;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &VipTemplate::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &VipTemplate::description, FieldFlags::Multiline),
            field("port", translatable("Field", "Port"), &VipTemplate::port, FieldFlags::Required),
            field("isNlb", translatable("Field", "Microsoft Network Load Balancing"), &VipTemplate::isNlb),
            field("manufacturer", translatable("Field", "Manufacturer"), &VipTemplate::manufacturer),
            field("model", translatable("Field", "Model"), &VipTemplate::model),
            field("protocol", translatable("Field", "Protocol"), &VipTemplate::protocol, FieldFlags::Required),
            field("certificateSubject", translatable("Field", "Certificate subject"), &VipTemplate::certificateSubject),
            field("reencrypt", translatable("Field", "Encrypt again towards the machines"), &VipTemplate::reencrypt),
            field("persistence", translatable("Field", "Persistence"), &VipTemplate::persistence),
            field("persistenceDetail", translatable("Field", "Persistence detail"), &VipTemplate::persistenceDetail),
            field("method", translatable("Field", "Load balancing method"), &VipTemplate::method),
            field("monitorRequest", translatable("Field", "Health monitor request"), &VipTemplate::monitorRequest),
            field("monitorResponse", translatable("Field", "Expected response"), &VipTemplate::monitorResponse),
            field("monitorIntervalSeconds", translatable("Field", "Monitor interval"), &VipTemplate::monitorIntervalSeconds, FieldFlags::None, "s"),
            field("monitorTimeoutSeconds", translatable("Field", "Monitor timeout"), &VipTemplate::monitorTimeoutSeconds, FieldFlags::None, "s"),
            field("monitorRetries", translatable("Field", "Monitor retries"), &VipTemplate::monitorRetries));
    }

    bool operator==(const VipTemplate&) const = default;
};

} // namespace fd
