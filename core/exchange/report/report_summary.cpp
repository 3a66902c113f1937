// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/html.h"
#include "exchange/report/report_sections.h"

namespace fd::exchange::html {

namespace {

using validation::Severity;

std::string verdict(const ReportFacts& facts) {
    const std::size_t errors = facts.countOf(Severity::Error);
    const std::size_t warnings = facts.countOf(Severity::Warning);
    const std::size_t advice = facts.countOf(Severity::Advice);
    if (errors + warnings + advice == 0)
        return "The design has no findings.";
    return "The design has " + plural(errors, "error", "errors") + ", " +
           plural(warnings, "warning", "warnings") + " and " +
           plural(advice, "piece of advice", "pieces of advice") +
           ". <a href=\"#findings\">Findings</a> lists each with its reason.";
}

/// What stands in a host group.
std::string groupRow(const ReportFacts& facts, Id<HostGroup> id) {
    std::size_t adapters = 0;
    std::size_t machines = 0;
    const auto hosts = facts.relations.of(&Host::hostGroup, id);
    for (const Id<Host> host : hosts) {
        adapters += facts.relations.of(&PhysicalNic::host, host).size();
        machines += facts.relations.of(&Vm::host, host).size();
    }
    std::string sites;
    for (const Id<NetworkSite> site : facts.relations.of(&NetworkSite::hostGroups, id))
        sites += (sites.empty() ? "" : ", ") + link(facts.input.design, site);
    const auto number = [](std::size_t value) {
        return "<td class=\"number\">" + std::to_string(value) + "</td>";
    };
    return "<tr><th scope=\"row\">" + link(facts.input.design, id) + "</th>" + number(hosts.size()) +
           number(adapters) + number(machines) + "<td>" + sites + "</td></tr>\n";
}

std::string planRow(const ReportFacts& facts, Id<LogicalNetwork> network, Id<SubnetVlan> row) {
    const Design& design = facts.input.design;
    const SubnetVlan* found = design.get(row);
    std::string vlan;
    found->vlan.appendTo(vlan);
    if (!found->secondaryVlan.isEmpty()) {
        vlan += " / ";
        found->secondaryVlan.appendTo(vlan);
    }
    std::string subnet;
    found->subnet.appendTo(subnet);
    std::string pools;
    for (const Id<IpPool> pool : facts.relations.of(&IpPool::subnetVlan, row))
        pools += (pools.empty() ? "" : ", ") + link(design, pool);
    return "<tr><th scope=\"row\">" + link(design, network) + "</th><td>" + link(design, found->site) +
           "</td><td class=\"number\">" + text(vlan) + "</td><td>" + text(subnet) + "</td><td>" + pools +
           "</td></tr>\n";
}

std::string planRows(const ReportFacts& facts, Id<LogicalNetwork> id) {
    std::string out;
    for (const Id<NetworkSite> site : facts.relations.of(&NetworkSite::logicalNetwork, id))
        for (const Id<SubnetVlan> row : facts.relations.of(&SubnetVlan::site, site))
            out += planRow(facts, id, row);
    if (out.empty())
        out = "<tr><th scope=\"row\">" + link(facts.input.design, id) +
              "</th><td colspan=\"4\">no subnets</td></tr>\n";
    return out;
}

} // namespace

std::string summarySection(const ReportFacts& facts) {
    const Design& design = facts.input.design;
    std::string out = "<p>" + verdict(facts) + "</p>\n";
    if (!design.table<HostGroup>().empty()) {
        out += "<h3>Hosts by group</h3>\n<div class=\"scroll\"><table><caption>Hosts by host "
               "group</caption>\n<thead><tr>"
               "<th scope=\"col\">Host group</th><th scope=\"col\" class=\"number\">Hosts</th><th "
               "scope=\"col\" "
               "class=\"number\">Adapters</th><th scope=\"col\" class=\"number\">Virtual machines</th>"
               "<th scope=\"col\">Network sites</th></tr></thead>\n<tbody>\n";
        for (const auto& [id, group] : design.table<HostGroup>())
            out += groupRow(facts, id);
        out += "</tbody></table></div>\n";
    }
    if (!design.table<LogicalNetwork>().empty()) {
        out += "<h3>Address plan</h3>\n<div class=\"scroll\"><table><caption>Subnets by logical network "
               "and site</caption>\n"
               "<thead><tr><th scope=\"col\">Logical network</th><th scope=\"col\">Network site</th>"
               "<th scope=\"col\" class=\"number\">VLAN</th><th scope=\"col\">Subnet</th><th "
               "scope=\"col\">IP pools"
               "</th></tr></thead>\n<tbody>\n";
        for (const auto& [id, network] : design.table<LogicalNetwork>())
            out += planRows(facts, id);
        out += "</tbody></table></div>\n";
    }
    return out;
}

} // namespace fd::exchange::html
