// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/file/kind_form.h"
#include "model/design_builder.h"

#include <array>
#include <bitset>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fd::exchange {

/// Reads the members of a file's object into records. One object reads one file.
class FabricReader {
public:
    FabricReader(std::string_view text, const ReadOptions& options)
        : options_(options), json_(text, options.limits), values_{&json_, &marks_} {}

    /// The format of the file, from its first member; moves behind it.
    Result<int> readVersion();
    /// Everything else, up to the end of the text.
    Result<ReadDesign> readRest();
    /// One object of a kind, at the reader's position; false on a fault.
    bool readObjectOf(Kind kind);
    /// The table of last numbers.
    bool readCounters();
    /// Forgets references to kinds that this version does not know and the file does not hold.
    void dropUnknownKinds();

    bool failed() const { return json_.failed(); }
    /// The present fault with its place.
    Error error() const;
    /// For reading line by line: goes on with another text after a fault.
    void continueWith(std::string_view text) {
        json_ = json::Reader(text, options_.limits);
        inObject_ = false;
    }
    json::Reader& json() { return json_; }
    DesignBuilder& builder() { return builder_; }
    ForeignContent& foreign() { return foreign_; }
    IdCounters& counters() { return counters_; }

private:
    using Members = std::vector<std::pair<std::string, std::string>>;
    struct PendingKind {
        std::string name;
        std::string field;
        std::size_t offset;
        AnyId object;
    };

    /// Records that were made together; each is kept alive by any of them.
    struct Block {
        std::shared_ptr<void> records;
        std::size_t size = 0;
        std::size_t used = 0;
    };

    std::shared_ptr<void> makeRecord(const KindForm& form);
    bool readRecord(const KindForm& form);
    bool readFieldNamed(std::string_view name, const KindForm& form, void* record, Members& unknown);
    bool readField(const KindForm& form, std::size_t index, void* record, Members& unknown);
    bool readFieldOfNewerFile(const KindForm& form, const FieldForm& field, void* record, Members& unknown);

    bool readMembers(bool inLayout);
    bool readMember(std::string_view name, bool inLayout);
    bool readList(Kind kind);
    bool readId(Kind kind);
    bool keepForeign(std::string name, Members& members, bool onOneLine);
    bool checkForeignKinds();
    bool holdsKind(const std::string& name) const;
    Error advised(Error error) const;
    bool fail(const char* code, const char* source, std::vector<TextArgument> arguments);

    const ReadOptions& options_;
    json::Reader json_;
    ReferenceMarks marks_;
    ValueReader values_;
    DesignBuilder builder_;
    ForeignContent foreign_;
    IdCounters counters_{};
    std::vector<Error> notes_;
    int version_ = kFabricVersion;
    std::size_t objects_ = 0;
    std::size_t unreadableFields_ = 0;
    /// The object being read; its number is 0 until it is known.
    AnyId current_;
    bool inObject_ = false;
    /// Fields of the present object that were seen, and where the next one is expected in the declared order.
    std::bitset<64> seen_;
    std::size_t expectedField_ = 0;
    std::size_t expectedKind_ = 0;
    std::set<std::string, std::less<>> seenMembers_;
    std::vector<PendingKind> pendingKinds_;
    std::array<Block, kKindCount> blocks_;
};

/// The first reference in the design that leads nowhere: whose, in which field, to what.
struct DanglingReference {
    AnyId from;
    const char* field = nullptr;
    AnyId to;
};
std::vector<DanglingReference> danglingReferences(const Design& design, std::size_t atMost);

/// Where an object's field stands in the text; the place is unknown if it is not found.
Place placeOfField(std::string_view text, AnyId object, std::string_view field);

} // namespace fd::exchange
