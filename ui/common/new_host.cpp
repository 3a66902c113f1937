// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/new_host.h"

#include "addressing/bandwidth.h"
#include "model/ops/add.h"
#include "model/ops/support.h"
#include "ui/common/preferences.h"

namespace fd::ui {

void applyHostPreferences(Transaction& transaction, AnyId made) {
    const Id<Host> host = made.as<Host>();
    const auto speed = Bandwidth::parse(preference("newHostSpeed").toString().toStdString());
    const auto wanted = static_cast<std::size_t>(preference("newHostNics").toInt());
    if (!transaction.view().get(host) || !speed || wanted == 0)
        return;
    std::vector<Id<PhysicalNic>> nics = ops::nicsOf(transaction.view(), host);
    for (const Id<PhysicalNic> nic : nics)
        transaction.edit(nic, [&](PhysicalNic& record) { record.speed = *speed; });
    for (; nics.size() > wanted; nics.pop_back())
        transaction.erase(nics.back());
    for (std::size_t count = nics.size(); count < wanted; ++count)
        static_cast<void>(ops::addNic(transaction, host));
}

} // namespace fd::ui
