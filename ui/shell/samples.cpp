// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samples.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace fd::ui {

namespace {

struct Known {
    const char* name;
    const char* title;
    const char* description;
};

constexpr std::array kKnown{
    Known{"contoso", translatable("Samples", "Contoso"),
          translatable("Samples", "Two sites with converged hosts, PVLAN web servers, two tenants with overlapping addresses, a NAT "
                                  "gateway and a routing gateway.")},
    Known{"small-office", translatable("Samples", "Small office"),
          translatable("Samples", "Two hosts with four 1 Gbit/s adapters each and one VLAN.")},
    Known{"converged", translatable("Samples", "Converged 10 GbE"),
          translatable("Samples", "Four hosts with an embedded team and host adapters with weights.")},
    Known{"two-sites", translatable("Samples", "Two sites"),
          translatable("Samples", "16 hosts in two host groups, four logical networks with sites and pools.")},
    Known{"hosting", translatable("Samples", "Hosting with network virtualization"),
          translatable("Samples", "Three tenants with overlapping addresses behind NAT and VPN gateways.")},
    Known{"pvlan", translatable("Samples", "PVLAN web farm"),
          translatable("Samples", "Isolated, community and promiscuous ports over two hosts.")},
    Known{"broken", translatable("Samples", "Broken on purpose"),
          translatable("Samples", "Planted faults to find and mend, for teaching.")},
    Known{"large", translatable("Samples", "Large"),
          translatable("Samples", "200 hosts with 800 adapters, to try how fast everything is.")},
};

} // namespace

std::vector<Sample> samples() {
    std::vector<Sample> out;
    const QDir folder(QStringLiteral(":/samples"));
    QStringList left = folder.entryList({QStringLiteral("*.fabric")}, QDir::Files, QDir::Name);
    left.removeAll(QStringLiteral("empty.fabric"));
    for (const Known& known : kKnown) {
        const QString file = QLatin1String(known.name) + QStringLiteral(".fabric");
        if (left.removeAll(file) > 0)
            out.push_back({QLatin1String(known.name), folder.filePath(file),
                           QCoreApplication::translate("Samples", known.title),
                           QCoreApplication::translate("Samples", known.description)});
    }
    for (const QString& file : left) {
        const QString name = file.chopped(7);
        out.push_back({name, folder.filePath(file), name, QString()});
    }
    return out;
}

} // namespace fd::ui
