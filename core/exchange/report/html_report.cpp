// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/html_report.h"

#include "diagram/svg/svg_writer.h"
#include "diagram/view.h"
#include "exchange/report/html.h"
#include "model/kind_operations.h"
#include "model/naming.h"
#include "validation/profiles.h"

#include <algorithm>

namespace fd::exchange {

namespace {

using html::text;
using validation::Finding;
using validation::Severity;

/// What tables of contents and headings need.
struct Section {
    std::string id;
    std::string title;
    std::string body;
};

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

class Report {
public:
    explicit Report(const ReportInput& input) : input_(input) {
        relations_.reset(input.design);
        open_ = input.findings;
        const auto accepted =
            std::stable_partition(open_.begin(), open_.end(), [](const Finding& f) { return !f.isAccepted; });
        accepted_.assign(accepted, open_.end());
        open_.erase(accepted, open_.end());
        std::sort(open_.begin(), open_.end());
        std::sort(accepted_.begin(), accepted_.end());
    }

    std::string write() {
        std::vector<Section> sections;
        sections.push_back({"summary", "Summary", summary()});
        sections.push_back({"diagrams", "Diagrams", diagrams()});
        sections.push_back({"findings", "Findings", findings()});
        if (!accepted_.empty() || !input_.design.table<Acceptance>().empty())
            sections.push_back({"accepted", "Accepted findings", accepted()});
        if (!input_.simulations.empty())
            sections.push_back({"simulation", "Simulation", simulation()});
        std::vector<Kind> kinds;
        if (input_.hasTables) {
            std::string tables =
                "<p class=\"quiet\">Every object of the design. Columns in which no object has a value "
                "are left out; what is the same for all objects of a kind stands above its table.</p>\n";
            kinds = html::appendObjectTables(tables, input_.design);
            sections.push_back({"objects", "Objects", std::move(tables)});
        }
        return page(sections, kinds);
    }

private:
    template <class T>
    std::size_t count() const {
        return input_.design.table<T>().size();
    }
    std::size_t countOf(Severity severity) const {
        return static_cast<std::size_t>(std::count_if(
            open_.begin(), open_.end(), [&](const Finding& f) { return f.severity == severity; }));
    }

    std::string page(const std::vector<Section>& sections, const std::vector<Kind>& kinds) const {
        std::string out =
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" +
            text(input_.title) +
            "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"Fabric Designer\">\n<style>\n" +
            html::styleSheet() + "</style>\n</head>\n<body>\n";
        out += cover();
        out += "<div class=\"page\">\n" + contents(sections, kinds) + "<main>\n";
        for (const Section& section : sections)
            out += "<section aria-labelledby=\"" + section.id + "\">\n<h2 id=\"" + section.id + "\">" +
                   text(section.title) + "</h2>\n" + section.body + "</section>\n";
        out += "</main>\n<footer>" + text(input_.title) +
               (input_.date.empty() ? "" : " \u00b7 " + text(input_.date)) +
               " \u00b7 made with Fabric Designer. Names and settings are those of the design; nothing was "
               "read from a "
               "running fabric.</footer>\n</div>\n</body>\n</html>\n";
        return out;
    }

    std::string cover() const {
        std::string out =
            "<header class=\"cover\">\n<div class=\"kicker\">Virtualisation network fabric</div>\n<h1>" +
            text(input_.title) + "</h1>\n<p class=\"lead\">" + leadSentence() + "</p>\n";
        std::string facts;
        const auto fact = [&](const char* name, const std::string& value) {
            if (!value.empty())
                facts += "<li>" + std::string(name) + " <b>" + text(value) + "</b></li>\n";
        };
        fact("Customer", input_.customer);
        fact("Author", input_.author);
        fact("Date", input_.date);
        fact("Version", input_.version);
        fact("Target", labelOf(input_.design.settings().vmmVersion));
        out += "<ul class=\"facts\">\n" + facts + "</ul>\n" + tiles() + "</header>\n";
        return out;
    }

    std::string leadSentence() const {
        std::string out = "A design of " + plural(count<Host>(), "host", "hosts") + " with " +
                          plural(count<Vm>(), "virtual machine", "virtual machines") + ", " +
                          plural(count<LogicalNetwork>(), "logical network", "logical networks") + " and " +
                          plural(count<VmNetwork>(), "VM network", "VM networks") + '.';
        return out;
    }

    std::string tiles() const {
        std::string out = "<ul class=\"tiles\">\n";
        const auto tile = [&](std::size_t number, std::string_view label, std::string_view look) {
            out += "<li" + (look.empty() ? std::string{} : " class=\"" + std::string(look) + '"') + "><b>" +
                   groupedDigits(number) + "</b><span>" + std::string(label) + "</span></li>\n";
        };
        tile(count<Host>(), "hosts", "");
        tile(count<PhysicalNic>(), "physical adapters", "");
        tile(count<Vm>(), "virtual machines", "");
        tile(count<LogicalNetwork>(), "logical networks", "");
        tile(count<NetworkSite>(), "network sites", "");
        tile(count<IpPool>(), "IP pools", "");
        const std::size_t errors = countOf(Severity::Error);
        const std::size_t warnings = countOf(Severity::Warning);
        tile(errors, errors == 1 ? "error" : "errors", errors ? "error" : "good");
        tile(warnings, warnings == 1 ? "warning" : "warnings", warnings ? "warning" : "good");
        return out + "</ul>\n";
    }

    std::string contents(const std::vector<Section>& sections, const std::vector<Kind>& kinds) const {
        std::string out = "<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 "
                          "id=\"contents\">Contents</h2>\n<ol>\n";
        for (const Section& section : sections) {
            out += "<li><a href=\"#" + section.id + "\">" + text(section.title) + "</a>";
            if (section.id == "objects" && !kinds.empty()) {
                out += "\n<ul>\n";
                for (const Kind kind : kinds)
                    out += "<li><a href=\"#kind-" + std::string(kindInfo(kind).name) + "\">" +
                           text(kindInfo(kind).plural) + "</a> <span class=\"count\">" +
                           std::to_string(input_.design.size(kind)) + "</span></li>\n";
                out += "</ul>\n";
            }
            out += "</li>\n";
        }
        return out + "</ol>\n</nav>\n";
    }

    /// One row for each host group: what stands there.
    std::string summary() const {
        const Design& design = input_.design;
        std::string out = "<p>" + verdict() + "</p>\n";
        if (!design.table<HostGroup>().empty()) {
            out += "<h3>Hosts by group</h3>\n<div class=\"scroll\"><table><caption>Hosts by host "
                   "group</caption>\n<thead><tr>"
                   "<th scope=\"col\">Host group</th><th scope=\"col\" class=\"number\">Hosts</th><th "
                   "scope=\"col\" "
                   "class=\"number\">Adapters</th><th scope=\"col\" class=\"number\">Virtual machines</th>"
                   "<th scope=\"col\">Network sites</th></tr></thead>\n<tbody>\n";
            for (const auto& [id, group] : design.table<HostGroup>())
                out += groupRow(id);
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
                out += planRows(id);
            out += "</tbody></table></div>\n";
        }
        return out;
    }

    std::string verdict() const {
        const std::size_t errors = countOf(Severity::Error);
        const std::size_t warnings = countOf(Severity::Warning);
        const std::size_t advice = countOf(Severity::Advice);
        if (errors + warnings + advice == 0)
            return "The design has no findings.";
        return "The design has " + plural(errors, "error", "errors") + ", " +
               plural(warnings, "warning", "warnings") + " and " +
               plural(advice, "piece of advice", "pieces of advice") +
               ". <a href=\"#findings\">Findings</a> lists each with its reason.";
    }

    std::string groupRow(Id<HostGroup> id) const {
        std::size_t adapters = 0;
        std::size_t machines = 0;
        const auto hosts = relations_.of(&Host::hostGroup, id);
        for (const Id<Host> host : hosts) {
            adapters += relations_.of(&PhysicalNic::host, host).size();
            machines += relations_.of(&Vm::host, host).size();
        }
        std::string sites;
        for (const Id<NetworkSite> site : relations_.of(&NetworkSite::hostGroups, id))
            sites += (sites.empty() ? "" : ", ") + html::link(input_.design, site);
        const auto number = [](std::size_t value) {
            return "<td class=\"number\">" + std::to_string(value) + "</td>";
        };
        return "<tr><th scope=\"row\">" + html::link(input_.design, id) + "</th>" + number(hosts.size()) +
               number(adapters) + number(machines) + "<td>" + sites + "</td></tr>\n";
    }

    std::string planRows(Id<LogicalNetwork> id) const {
        const Design& design = input_.design;
        std::string out;
        for (const Id<NetworkSite> site : relations_.of(&NetworkSite::logicalNetwork, id))
            for (const Id<SubnetVlan> row : relations_.of(&SubnetVlan::site, site)) {
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
                for (const Id<IpPool> pool : relations_.of(&IpPool::subnetVlan, row))
                    pools += (pools.empty() ? "" : ", ") + html::link(design, pool);
                out += "<tr><th scope=\"row\">" + html::link(design, id) + "</th><td>" +
                       html::link(design, site) + "</td><td class=\"number\">" + text(vlan) + "</td><td>" +
                       text(subnet) + "</td><td>" + pools + "</td></tr>\n";
            }
        if (out.empty())
            out = "<tr><th scope=\"row\">" + html::link(design, id) +
                  "</th><td colspan=\"4\">no subnets</td></tr>\n";
        return out;
    }

    std::vector<ReportPicture> usualPictures() const {
        using diagram::ViewKind;
        std::vector<ReportPicture> pictures;
        const auto add = [&](ViewKind view, const char* title, const char* caption) {
            diagram::ViewOptions options;
            options.view = view;
            diagram::DisplayList picture = diagram::draw(input_.design, relations_, options);
            if (!picture.parts.empty())
                pictures.push_back({title, caption, std::move(picture)});
        };
        add(ViewKind::Physical, "Physical fabric",
            "Hosts with their adapters, teams, virtual switches and machines, cabled to the physical "
            "switches.");
        add(ViewKind::Logical, "Logical networks",
            "Logical networks by host group: sites, VLANs, subnets and IP pools.");
        add(ViewKind::Tenant, "VM networks and tenants",
            "VM networks with their subnets, machines and gateways.");
        return pictures;
    }

    static std::string figure(const diagram::DisplayList& picture, const std::string& title,
                              const std::string& prefix) {
        diagram::SvgOptions svg;
        svg.title = title;
        svg.hasBackground = false;
        svg.isInline = true;
        svg.idPrefix = prefix;
        return diagram::writeSvg(picture, svg);
    }

    std::string diagrams() const {
        const std::vector<ReportPicture> usual =
            input_.pictures.empty() ? usualPictures() : std::vector<ReportPicture>{};
        std::string out;
        std::size_t number = 0;
        for (const ReportPicture& picture : input_.pictures.empty() ? usual : input_.pictures) {
            const std::string label = std::to_string(++number);
            out += "<figure>\n" + figure(picture.picture, picture.title, "d" + label + "-") +
                   "<figcaption><b>Figure " + label + ". " + text(picture.title) + ".</b> " +
                   text(picture.caption) + "</figcaption>\n</figure>\n";
        }
        return out.empty() ? "<p class=\"quiet\">The design holds nothing to draw yet.</p>\n" : out;
    }

    std::string findings() const {
        const std::string profile = "<p class=\"quiet\">Checked with the profile \"" +
                                    text(validation::profileOf(input_.design).name) +
                                    "\" of the rules.</p>\n";
        if (open_.empty())
            return profile +
                   "<p class=\"none\">No open findings: every rule that applies to this design is met.</p>\n";
        std::string out = profile;
        for (const auto& [severity, heading] :
             {std::pair{Severity::Error, "Errors"}, std::pair{Severity::Warning, "Warnings"},
              std::pair{Severity::Advice, "Advice"}}) {
            const std::size_t many = countOf(severity);
            if (many == 0)
                continue;
            out += "<h3>" + std::string(heading) + " <span class=\"count\">" + std::to_string(many) +
                   "</span></h3>\n";
            for (const Finding& finding : open_)
                if (finding.severity == severity)
                    out += findingBlock(finding);
        }
        return out;
    }

    std::string findingBlock(const Finding& finding) const {
        const std::string name(nameOf(finding.severity));
        std::string out = "<div class=\"finding " + name + "\">\n<p class=\"what\"><span class=\"tag " +
                          name + "\">" + labelOf(finding.severity) + "</span>" +
                          text(english(finding.message)) + "</p>\n";
        if (const std::string why = english(finding.why); !why.empty())
            out += "<p class=\"why\">" + text(why) + "</p>\n";
        const auto rule = input_.rules.find(finding.ruleId);
        if (rule != input_.rules.end() && !rule->second.explanation.empty())
            out += "<p class=\"why\">" + text(rule->second.explanation) + "</p>\n";
        out += "<p class=\"rule\">";
        if (finding.subject)
            out += text(kindInfo(finding.subject.kind).singular) + ' ' +
                   html::link(input_.design, finding.subject) + " \u00b7 ";
        if (rule != input_.rules.end() && !rule->second.title.empty())
            out += text(rule->second.title) + " \u00b7 ";
        out += "rule " + text(finding.ruleId);
        if (rule != input_.rules.end() && !rule->second.source.empty())
            out += " \u00b7 " + text(rule->second.source);
        return out + "</p>\n</div>\n";
    }

    std::string accepted() const {
        std::string out = "<p class=\"quiet\">These were looked at and accepted with a reason.</p>\n";
        if (!input_.design.table<Acceptance>().empty())
            out += acceptances();
        for (const Finding& finding : accepted_)
            out += findingBlock(finding);
        return out;
    }

    std::string acceptances() const {
        std::string out =
            "<div class=\"scroll\"><table>"
            "<caption>Accepted findings</caption>\n<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">"
            "Objects</th><th scope=\"col\">Reason</th><th scope=\"col\">Accepted by</th><th "
            "scope=\"col\">On</th>"
            "</tr></thead>\n<tbody>\n";
        for (const auto& [id, acceptance] : input_.design.table<Acceptance>()) {
            std::string subjects;
            for (const AnyId subject : acceptance.subjects)
                subjects += (subjects.empty() ? "" : ", ") + html::link(input_.design, subject);
            if (subjects.empty())
                subjects = "all objects";
            out += "<tr><th scope=\"row\">" + text(acceptance.rule) + "</th><td>" + subjects + "</td><td>" +
                   text(acceptance.reason) + "</td><td>" + text(acceptance.acceptedBy) + "</td><td>" +
                   text(acceptance.acceptedOn) + "</td></tr>\n";
        }
        return out + "</tbody></table></div>\n";
    }

    std::string simulation() const {
        std::string out;
        std::size_t number = 0;
        for (const ReportSimulation& run : input_.simulations) {
            out += "<h3>" + text(run.scenario) + "</h3>\n";
            if (!run.summary.empty())
                out += "<p>" + text(run.summary) + "</p>\n";
            if (!run.figures.empty()) {
                out += "<div class=\"scroll\"><table><caption>Key figures</caption>\n<thead><tr><th "
                       "scope=\"col\">Figure</th>"
                       "<th scope=\"col\" class=\"number\">Value</th></tr></thead>\n<tbody>\n";
                for (const auto& [name, value] : run.figures)
                    out += "<tr><th scope=\"row\">" + text(name) + "</th><td class=\"number\">" +
                           text(value) + "</td></tr>\n";
                out += "</tbody></table></div>\n";
            }
            for (const diagram::CoreLoadChart& chart : run.cores)
                out +=
                    "<figure>\n" +
                    figure(diagram::coreLoadChart(chart), chart.title, "c" + std::to_string(++number) + "-") +
                    "</figure>\n";
            for (const diagram::LineChart& chart : run.charts)
                out += "<figure>\n" +
                       figure(diagram::lineChart(chart), chart.title, "c" + std::to_string(++number) + "-") +
                       "</figure>\n";
        }
        return out + "<p class=\"quiet\">Simulated values are estimates of a model, not measurements.</p>\n";
    }

    const ReportInput& input_;
    Relations relations_;
    std::vector<Finding> open_;
    std::vector<Finding> accepted_;
};

} // namespace

std::string htmlReport(const ReportInput& input) {
    return Report(input).write();
}

} // namespace fd::exchange
