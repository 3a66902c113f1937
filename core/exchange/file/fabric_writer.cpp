// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/kind_form.h"
#include "model/document.h"

#include <algorithm>
#include <array>

namespace fd::exchange {

namespace {

class FabricWriter {
public:
    FabricWriter(const Design& design, const IdCounters& counters)
        : design_(design), counters_(counters), json_(512 + 160 * design.size()), values_{&json_, &design_, {}} {}

    std::string write() {
        json_.raw("{\n\"fabric\":");
        json_.integer(kFabricVersion);
        json_.raw(",\n\"product\":\"Fabric Designer\"");
        writeCounters();
        for (const KindForm& form : kindForms())
            if (!form.isLayout)
                writeTable(form);
        writeForeign(design_.foreign().members);
        writeLayout();
        json_.raw("\n}\n");
        return wellFormed(json_.take());
    }

private:
    using Members = std::vector<std::pair<std::string, std::string>>;

    void writeCounters() {
        bool first = true;
        const auto begin = [&](std::string_view name) {
            json_.raw(first ? std::string_view(",\n\"lastNumbers\":{") : std::string_view(","));
            json_.string(name);
            json_.raw(':');
            first = false;
        };
        const IdCounters inUse = countersFor(design_);
        for (const KindForm& form : kindForms()) {
            const std::uint32_t last = std::min(counters_[indexOf(form.kind)], kMaximumNumber);
            if (last <= inUse[indexOf(form.kind)])
                continue;
            begin(form.name);
            json_.unsignedInteger(last);
        }
        for (const auto& [name, raw] : design_.foreign().counters) {
            begin(name);
            json_.raw(raw);
        }
        if (!first)
            json_.raw('}');
    }

    void writeLayout() {
        const std::size_t before = json_.size();
        json_.raw(",\n\"layout\":{");
        const std::size_t start = json_.size();
        isFirst_ = true;
        for (const KindForm& form : kindForms())
            if (form.isLayout)
                writeTable(form);
        writeForeign(design_.foreign().layout);
        if (json_.size() == start)
            json_.truncate(before);
        else
            json_.raw("\n}");
    }

    void beginMember() {
        json_.raw(isFirst_ ? std::string_view("\n") : std::string_view(",\n"));
        isFirst_ = false;
    }

    void writeForeign(const Members& members) {
        for (const auto& [name, raw] : members) {
            beginMember();
            json_.string(name);
            json_.raw(':');
            json_.raw(raw);
        }
    }

    void writeTable(const KindForm& form) {
        if (form.size(design_) == 0)
            return;
        beginMember();
        json_.string(form.name);
        json_.raw(":[");
        bool first = true;
        form.forEach(design_, [&](std::uint32_t number, const void* record) {
            json_.raw(first ? std::string_view("\n{\"id\":") : std::string_view(",\n{\"id\":"));
            first = false;
            json_.unsignedInteger(number);
            writeFields(form, record);
            writeForeignFields(form, number, record);
            json_.raw('}');
        });
        json_.raw("\n]");
    }

    void writeFields(const KindForm& form, const void* record) {
        for (const FieldForm& field : form.fields) {
            const void* const value = field.in(record);
            if (field.isSame(value, field.in(form.defaults)))
                continue;
            if (field.form->isReference && field.form->leadsNowhere(design_, value))
                continue;
            json_.raw(field.spelled);
            field.form->write(values_, value);
        }
    }

    void writeForeignFields(const KindForm& form, std::uint32_t number, const void* record) {
        const auto& fields = design_.foreign().fields;
        if (fields.empty())
            return;
        const auto found = fields.find(AnyId(form.kind, number));
        if (found == fields.end())
            return;
        for (const auto& [name, raw] : found->second) {
            if (isOverwritten(form, record, name))
                continue;
            json_.raw(',');
            json_.string(name);
            json_.raw(':');
            json_.raw(raw);
        }
    }

    /// A known field whose value in the file was beyond this version, and which has been given another one since.
    static bool isOverwritten(const KindForm& form, const void* record, std::string_view name) {
        for (const FieldForm& field : form.fields)
            if (name == field.name)
                return !field.isSame(field.in(record), field.in(form.defaults));
        return false;
    }

    /// A text in the design that is no UTF-8 would make the whole file unreadable; its bad bytes become U+FFFD.
    static std::string wellFormed(std::string text) {
        std::size_t good = wellFormedUtf8Prefix(text);
        if (good == text.size())
            return text;
        std::string repaired;
        for (std::string_view rest = text; !rest.empty(); good = wellFormedUtf8Prefix(rest)) {
            repaired.append(rest.substr(0, good));
            rest.remove_prefix(good);
            if (rest.empty())
                break;
            repaired += "\xEF\xBF\xBD";
            rest.remove_prefix(1);
        }
        return repaired;
    }

    const Design& design_;
    const IdCounters& counters_;
    json::Writer json_;
    ValueWriter values_;
    bool isFirst_ = false;
};

} // namespace

std::string writeFabric(const Design& design, const IdCounters& counters) {
    return FabricWriter(design, counters).write();
}

std::string writeFabric(const Design& design) {
    return writeFabric(design, countersFor(design));
}

} // namespace fd::exchange
