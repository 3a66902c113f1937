// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/bandwidth.h"
#include "diagram/svg/svg_writer.h"
#include "exchange/report/html.h"
#include "model/kind_operations.h"
#include "model/naming.h"

#include <algorithm>

namespace fd::exchange::html {

namespace {

/// Kinds that are told elsewhere in the report, or say nothing to its readers.
bool hasTable(Kind kind) {
    return kind != kindOf<Placement> && kind != kindOf<Acceptance> && kind != kindOf<RuleSetting>;
}

/// "10G" as "10 Gbit/s"; other values as they are.
std::string readable(std::string value) {
    if (value.size() >= 2 && std::string_view("kMGT").find(value.back()) != std::string_view::npos &&
        value.find_first_not_of("0123456789.") == value.size() - 1)
        if (const auto rate = Bandwidth::parse(value))
            return rate->display();
    return value;
}

class CellWriter {
public:
    explicit CellWriter(const Design& design) : design_(design) {}

    /// The value as HTML; empty for a value that says nothing.
    std::string write(const FieldInfo& field, const void* record) const {
        if (field.isReference())
            return references(field, record);
        if (field.isDefault(record) && field.type != FieldType::Boolean && field.type != FieldType::Integer &&
            field.type != FieldType::Choice && field.type != FieldType::Value)
            return {};
        std::string value = field.text(record);
        switch (field.type) {
        case FieldType::Boolean:
            return value == "true" ? "yes" : "no";
        case FieldType::Choice:
            for (const ChoiceText& choice : field.choices)
                if (value == choice.name)
                    return text(choice.label);
            return text(value);
        case FieldType::Value:
            return text(readable(std::move(value)));
        case FieldType::Integer:
            return text(value) + (*field.unit ? " " + text(field.unit) : std::string{});
        default:
            return text(value);
        }
    }

private:
    std::string references(const FieldInfo& field, const void* record) const {
        std::vector<AnyId> targets;
        field.targets(record, targets);
        std::string out;
        for (const AnyId target : targets)
            out += (out.empty() ? "" : ", ") + link(design_, target);
        return out;
    }

    const Design& design_;
};

/// The table of one kind. Columns that are empty throughout are left out, columns with the same value in each
/// row become a sentence above the table: so even kinds with thirty fields fit a page.
class KindTable {
public:
    KindTable(const Design& design, Kind kind)
        : design_(design), info_(kindInfo(kind)), ids_(design.idsOf(kind)), cells_(info_.fields.size()) {
        const CellWriter writer(design);
        for (std::size_t field = 0; field < info_.fields.size(); ++field)
            for (const AnyId id : ids_)
                cells_[field].push_back(writer.write(info_.fields[field], design.record(id)));
    }

    void append(std::string& out) {
        divide();
        out += "<section class=\"kind\" id=\"kind-" + std::string(info_.name) + "\">\n<h3>" +
               text(ids_.size() == 1 ? info_.singular : info_.plural) + " <span class=\"count\">" +
               std::to_string(ids_.size()) + "</span></h3>\n";
        if (ids_.size() == 1)
            appendSingle(out);
        else {
            appendShared(out);
            appendTable(out);
        }
        out += "</section>\n";
    }

private:
    void divide() {
        for (std::size_t field = 0; field < cells_.size(); ++field) {
            const auto& column = cells_[field];
            if (std::all_of(column.begin(), column.end(), [](const auto& cell) { return cell.empty(); }))
                continue;
            const bool isSame = std::all_of(column.begin(), column.end(),
                                            [&](const auto& cell) { return cell == column.front(); });
            if (info_.fields[field].name == std::string_view("name"))
                continue;
            if (!isSame)
                columns_.push_back(field);
            else if (!info_.fields[field].isDefault(design_.record(ids_.front())) || ids_.size() == 1)
                shared_.push_back(field);
        }
    }

    void appendSingle(std::string& out) const {
        out += "<div class=\"scroll\"><table class=\"single\" id=\"" + anchor(ids_.front()) + "\"><caption>" +
               text(displayName(design_, ids_.front())) + "</caption>\n<tbody>\n";
        for (const std::size_t field : shared_)
            out += "<tr><th scope=\"row\">" + text(info_.fields[field].label) + "</th><td>" +
                   cells_[field].front() + "</td></tr>\n";
        if (shared_.empty())
            out += "<tr><th scope=\"row\">Name</th><td>" + text(displayName(design_, ids_.front())) +
                   "</td></tr>\n";
        out += "</tbody></table></div>\n";
    }

    void appendShared(std::string& out) const {
        if (shared_.empty())
            return;
        out += "<p class=\"shared\">The same for all: ";
        bool isFirst = true;
        for (const std::size_t field : shared_) {
            out += (isFirst ? "" : "; ") + text(info_.fields[field].label) + " <b>" + cells_[field].front() +
                   "</b>";
            isFirst = false;
        }
        out += ".</p>\n";
    }

    /// Wide kinds become several tables, each with the name and the owner in front, so that none needs
    /// scrolling.
    void appendTable(std::string& out) const {
        constexpr std::size_t kMostColumns = 9;
        std::vector<std::size_t> owners;
        std::vector<std::size_t> rest;
        for (const std::size_t field : columns_)
            (info_.fields[field].has(FieldFlags::Owner) ? owners : rest).push_back(field);
        const std::size_t parts = std::max<std::size_t>(1, (rest.size() + kMostColumns - 1) / kMostColumns);
        for (std::size_t part = 0; part < parts; ++part) {
            std::vector<std::size_t> columns = owners;
            columns.insert(columns.end(), rest.begin() + at(rest.size() * part / parts),
                           rest.begin() + at(rest.size() * (part + 1) / parts));
            appendPart(out, columns, part, parts);
        }
    }

    static std::ptrdiff_t at(std::size_t position) { return static_cast<std::ptrdiff_t>(position); }

    void appendPart(std::string& out, const std::vector<std::size_t>& columns, std::size_t part,
                    std::size_t parts) const {
        const std::string number =
            parts == 1 ? "" : ", part " + std::to_string(part + 1) + " of " + std::to_string(parts);
        out += "<div class=\"scroll\"><table" + std::string(parts > 1 ? " class=\"part\"" : "") +
               "><caption>" + text(info_.plural) + number +
               "</caption>\n<thead><tr><th scope=\"col\">Name</th>";
        for (const std::size_t field : columns)
            out += "<th scope=\"col\"" + std::string(isNumber(field) ? " class=\"number\"" : "") + ">" +
                   text(info_.fields[field].label) + "</th>";
        out += "</tr></thead>\n<tbody>\n";
        for (std::size_t row = 0; row < ids_.size(); ++row) {
            // Links lead to the first part.
            out += "<tr" + (part == 0 ? " id=\"" + anchor(ids_[row]) + '"' : std::string{}) +
                   "><th scope=\"row\">" + text(displayName(design_, ids_[row])) + "</th>";
            for (const std::size_t field : columns)
                out += (isNumber(field) ? "<td class=\"number\">" : "<td>") + cells_[field][row] + "</td>";
            out += "</tr>\n";
        }
        out += "</tbody></table></div>\n";
    }

    bool isNumber(std::size_t field) const { return info_.fields[field].type == FieldType::Integer; }

    const Design& design_;
    const KindInfo& info_;
    std::vector<AnyId> ids_;
    /// By field, then by object.
    std::vector<std::vector<std::string>> cells_;
    std::vector<std::size_t> columns_;
    std::vector<std::size_t> shared_;
};

} // namespace

std::string text(std::string_view plain) {
    return diagram::xmlEscaped(plain);
}

std::string anchor(AnyId id) {
    return std::string(kindInfo(id.kind).name) + '-' + std::to_string(id.number);
}

std::string link(const Design& design, AnyId id) {
    if (!id)
        return {};
    std::string name = displayName(design, id);
    if (name.empty())
        name = anchor(id);
    if (!hasTable(id.kind) || !design.contains(id))
        return text(name);
    return "<a href=\"#" + anchor(id) + "\">" + text(name) + "</a>";
}

std::vector<Kind> appendObjectTables(std::string& out, const Design& design) {
    std::vector<Kind> kinds;
    for (const KindInfo& info : allKinds())
        if (hasTable(info.kind) && design.size(info.kind) > 0) {
            kinds.push_back(info.kind);
            KindTable(design, info.kind).append(out);
        }
    return kinds;
}

} // namespace fd::exchange::html
