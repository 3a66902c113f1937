// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/fabric_reader.h"

#include "exchange/file/migrations/migration.h"

#include <algorithm>
#include <cstring>

namespace fd::exchange {

namespace {

constexpr const char* kContext = "FabricFile";
/// More unknown members than this in one object are an attack, not a later version.
constexpr std::size_t kMostUnknownMembers = 1000;

/// Equality of short names without a call: a name is at most two overlapping words.
bool isSameName(std::string_view a, std::string_view b) {
    if (a.size() != b.size())
        return false;
    const auto load = [](const char* from) {
        std::uint64_t word = 0;
        std::memcpy(&word, from, sizeof word);
        return word;
    };
    if (a.size() < 8 || a.size() > 16)
        return a == b;
    const std::size_t tail = a.size() - 8;
    return load(a.data()) == load(b.data()) && load(a.data() + tail) == load(b.data() + tail);
}

} // namespace

bool FabricReader::fail(const char* code, const char* source, std::vector<TextArgument> arguments) {
    return json_.fail(code, Text{source, std::move(arguments)});
}

Error FabricReader::advised(Error error) const {
    if (error.advice.source.empty())
        error.advice.source = translatable(kContext, "Correct the file at this place, or load what can be read of it.");
    if (version_ > kFabricVersion)
        error.advice.source = translatable(kContext, "The file was made by a newer version of the program: open it with that.");
    error.place.file = options_.file;
    return error;
}

Error FabricReader::error() const {
    Error error = advised(json_.error());
    if (inObject_ && current_.number != 0)
        appendAnyId(error.place.object, current_);
    else if (inObject_)
        error.place.object = kindInfo(current_.kind).name;
    return error;
}

bool FabricReader::readFieldOfNewerFile(const KindForm& form, const FieldForm& field, void* record, Members& unknown) {
    // A later format may have changed what a field holds; what cannot be read is kept as it is.
    json_.peek();
    std::string_view raw;
    if (!json_.rawValue(raw))
        return false;
    json::Reader own(raw, options_.limits);
    ValueReader values{&own, &marks_};
    if (field.form->read(values, field.in(record)) && own.finish() && values.foreignKind.empty())
        return true;
    field.form->assign(field.in(record), field.in(form.defaults));
    unknown.emplace_back(field.name, raw);
    ++unreadableFields_;
    return true;
}

bool FabricReader::readField(const KindForm& form, std::size_t index, void* record, Members& unknown) {
    const FieldForm& field = form.fields[index];
    if (seen_[index])
        return fail("fabric.duplicate-field", translatable(kContext, "The field \"{field}\" stands twice in one object."),
                    {{"field", std::string(field.name)}});
    seen_[index] = true;
    expectedField_ = index + 1;
    if (version_ > kFabricVersion)
        return readFieldOfNewerFile(form, field, record, unknown);
    const std::size_t start = json_.offset();
    if (!field.form->read(values_, field.in(record)))
        return false;
    if (values_.foreignKind.empty()) [[likely]]
        return true;
    // Refers to an object of a kind that only a later version knows: keep the whole field as it is.
    pendingKinds_.push_back({std::exchange(values_.foreignKind, {}), std::string(field.name), json_.lastOffset(), current_});
    field.form->assign(field.in(record), field.in(form.defaults));
    unknown.emplace_back(field.name, trimmed(json_.text().substr(start, json_.offset() - start)));
    return true;
}

bool FabricReader::readFieldNamed(std::string_view name, const KindForm& form, void* record, Members& unknown) {
    const std::size_t count = form.fields.size();
    for (std::size_t i = expectedField_; i < count; ++i)
        if (isSameName(form.fields[i].name, name))
            return readField(form, i, record, unknown);
    for (std::size_t i = 0; i < std::min(expectedField_, count); ++i)
        if (isSameName(form.fields[i].name, name))
            return readField(form, i, record, unknown);
    if (unknown.size() == kMostUnknownMembers)
        return fail("fabric.limit", translatable(kContext, "The object has more than {limit} unknown fields."),
                    {{"limit", groupedDigits(kMostUnknownMembers)}});
    const auto isSame = [&](const auto& member) { return member.first == name; };
    if (std::any_of(unknown.begin(), unknown.end(), isSame))
        return fail("fabric.duplicate-field", translatable(kContext, "The field \"{field}\" stands twice in one object."),
                    {{"field", std::string(name)}});
    return keepForeign(std::string(name), unknown, true);
}

bool FabricReader::readId(Kind kind) {
    if (current_.number != 0)
        return fail("fabric.duplicate-field", translatable(kContext, "The field \"{field}\" stands twice in one object."),
                    {{"field", "id"}});
    std::uint32_t number = 0;
    if (!readNumber(values_, number))
        return false;
    if (number == 0)
        return fail("fabric.missing-id", translatable(kContext, "An object has no number (\"id\")."), {});
    current_ = AnyId(kind, number);
    return true;
}

std::shared_ptr<void> FabricReader::makeRecord(const KindForm& form) {
    constexpr std::size_t smallest = 4;
    constexpr std::size_t largest = 64;
    Block& block = blocks_[indexOf(form.kind)];
    if (block.used == block.size) {
        block.size = std::clamp(2 * block.size, smallest, largest);
        block.records = form.makeBlock(block.size);
        block.used = 0;
    }
    return {block.records, static_cast<char*>(block.records.get()) + form.recordBytes * block.used++};
}

bool FabricReader::readRecord(const KindForm& form) {
    current_ = AnyId(form.kind, 0);
    inObject_ = true;
    if (!json_.beginObject())
        return false;
    const std::size_t start = json_.lastOffset();
    seen_.reset();
    expectedField_ = 0;
    std::shared_ptr<void> record = makeRecord(form);
    Members unknown;
    std::string_view name;
    while (json_.nextMember(name))
        if (!(name == "id" ? readId(form.kind) : readFieldNamed(name, form, record.get(), unknown)))
            return false;
    if (json_.failed())
        return false;
    if (current_.number == 0)
        return json_.failAtOffset(start, "fabric.missing-id", {translatable(kContext, "An object has no number (\"id\")."), {}});
    if (!form.add(builder_, current_.number, std::move(record)))
        return json_.failAtOffset(start, "fabric.duplicate-id",
                                  {translatable(kContext, "Two objects of one kind have the number {number}."),
                                   {{"number", std::to_string(current_.number)}}});
    if (!unknown.empty())
        foreign_.fields.emplace(current_, std::move(unknown));
    auto& last = counters_[indexOf(form.kind)];
    last = std::max(last, current_.number);
    inObject_ = false;
    return true;
}

bool FabricReader::readObjectOf(Kind kind) {
    return readRecord(kindForm(kind));
}

bool FabricReader::readList(Kind kind) {
    const KindForm& form = kindForm(kind);
    if (!json_.beginArray())
        return false;
    while (json_.nextItem()) {
        if (++objects_ > options_.objects)
            return fail("fabric.limit", translatable(kContext, "The file has more than {limit} objects."),
                        {{"limit", groupedDigits(options_.objects)}});
        if (!readRecord(form))
            return false;
    }
    return !json_.failed();
}

bool FabricReader::readCounters() {
    std::string_view name;
    if (!json_.beginObject())
        return false;
    while (json_.nextMember(name)) {
        const KindInfo* const kind = findKind(name);
        if (!kind) {
            if (foreign_.counters.size() == kMostUnknownMembers || !keepForeign(std::string(name), foreign_.counters, true))
                return fail("fabric.limit", translatable(kContext, "The file has more than {limit} unknown members."),
                            {{"limit", groupedDigits(kMostUnknownMembers)}});
            continue;
        }
        std::uint32_t last = 0;
        if (!readNumber(values_, last))
            return false;
        auto& counter = counters_[indexOf(kind->kind)];
        counter = std::max(counter, last);
    }
    return !json_.failed();
}

bool FabricReader::keepForeign(std::string name, Members& members, bool onOneLine) {
    json_.peek();
    const std::size_t start = json_.offset();
    json::Value value; // read, not only skipped: this refuses duplicate names in it
    if (!json::readValue(json_, value))
        return false;
    const std::string_view raw = json_.text().substr(start, json_.offset() - start);
    const bool keepsLine = !onOneLine || raw.find('\n') == std::string_view::npos;
    members.emplace_back(std::move(name), keepsLine ? std::string(raw) : json::write(value));
    return true;
}

bool FabricReader::readMember(std::string_view name, bool inLayout) {
    const auto kinds = allKinds();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const std::size_t index = (expectedKind_ + i) % kinds.size();
        if (name != kinds[index].name)
            continue;
        expectedKind_ = index + 1;
        return readList(kinds[index].kind);
    }
    if (inLayout)
        return keepForeign(std::string(name), foreign_.layout, false);
    std::string_view product;
    if (name == "product")
        return json_.readString(product);
    if (name == "lastNumbers")
        return readCounters();
    if (name == "layout")
        return readMembers(true);
    return keepForeign(std::string(name), foreign_.members, false);
}

bool FabricReader::readMembers(bool inLayout) {
    std::string_view name;
    if (inLayout && !json_.beginObject())
        return false;
    while (json_.nextMember(name)) {
        // "layout/x" and "x" are different places, but a kind may stand only once in either.
        const bool isKind = findKind(name) != nullptr;
        std::string key = (inLayout && !isKind ? "layout/" : "") + std::string(name);
        if (!seenMembers_.insert(std::move(key)).second)
            return fail("fabric.duplicate-field", translatable(kContext, "The field \"{field}\" stands twice in one object."),
                        {{"field", std::string(name)}});
        if (!readMember(name, inLayout))
            return false;
    }
    return !json_.failed();
}

bool FabricReader::holdsKind(const std::string& name) const {
    const auto isKind = [&](const auto& member) { return member.first == name; };
    return std::any_of(foreign_.members.begin(), foreign_.members.end(), isKind) ||
           std::any_of(foreign_.layout.begin(), foreign_.layout.end(), isKind);
}

bool FabricReader::checkForeignKinds() {
    for (const PendingKind& pending : pendingKinds_) {
        if (holdsKind(pending.name))
            continue;
        current_ = pending.object;
        inObject_ = true;
        return json_.failAtOffset(pending.offset, "fabric.unknown-kind",
                                  {translatable(kContext, "There is no kind of object called \"{kind}\"."), {{"kind", pending.name}}});
    }
    return true;
}

void FabricReader::dropUnknownKinds() {
    for (const PendingKind& pending : pendingKinds_) {
        const auto fields = foreign_.fields.find(pending.object);
        if (holdsKind(pending.name) || fields == foreign_.fields.end())
            continue;
        std::erase_if(fields->second, [&](const auto& member) { return member.first == pending.field; });
        if (fields->second.empty())
            foreign_.fields.erase(fields);
    }
}

Result<int> FabricReader::readVersion() {
    std::string_view name;
    std::int64_t version = 0;
    if (!json_.beginObject() || !json_.nextMember(name) || name != "fabric" || !json_.readInteger(version) || version < 0 ||
        version > 1'000'000) {
        Error error;
        error.code = "fabric.not-a-design";
        error.text.source = translatable(kContext, "This is no Fabric Designer file: it does not begin with {\"fabric\": 1.");
        error.advice.source = translatable(kContext, "Check that this is the file you meant. Other formats are imported.");
        error.place = json_.placeOf(0);
        error.place.file = options_.file;
        if (json_.failed()) {
            const Error cause = json_.error();
            const bool saysMore = cause.code == "json.utf8" || cause.code == "json.limit";
            error.place = cause.place;
            error.place.file = options_.file;
            if (saysMore)
                return advised(cause);
        }
        return error;
    }
    seenMembers_.insert("fabric");
    version_ = static_cast<int>(version);
    return version_;
}

Result<ReadDesign> FabricReader::readRest() {
    if (!readMembers(false) || !json_.finish() || !checkForeignKinds())
        return error();
    if (const auto dangling = marks_.allIn(builder_.view()) ? std::vector<DanglingReference>() : danglingReferences(builder_.view(), 1);
        !dangling.empty()) {
        Error error;
        error.code = "fabric.dangling-reference";
        error.text.source = translatable(kContext, "The field \"{field}\" refers to {target}, which is not in the file.");
        error.text.arguments = {{"field", dangling[0].field}, {"target", {}}};
        appendAnyId(error.text.arguments[1].value, dangling[0].to);
        error.place = placeOfField(json_.text(), dangling[0].from, dangling[0].field);
        appendAnyId(error.place.object, dangling[0].from);
        return advised(std::move(error));
    }
    ReadDesign read;
    builder_.setForeign(std::move(foreign_));
    read.design = builder_.finish();
    read.counters = counters_;
    read.version = version_;
    read.isReadOnly = version_ > kFabricVersion;
    if (read.isReadOnly) {
        Error note;
        note.code = "fabric.newer";
        note.text.source = translatable(kContext, "Made with a newer version: the design can be looked at but not saved over.");
        note.advice.source = translatable(kContext, "Save it under another name to change it.");
        note.place.file = options_.file;
        read.notes.push_back(std::move(note));
    }
    if (unreadableFields_ > 0) {
        Error note;
        note.code = "fabric.newer-fields";
        note.text = {translatable(kContext, "{count} fields hold values that only the newer version understands."),
                     {{"count", groupedDigits(unreadableFields_)}}};
        note.place.file = options_.file;
        read.notes.push_back(std::move(note));
    }
    return read;
}

namespace {

/// An older format: brought to the present one as a tree, written out and read as usual.
Result<ReadDesign> readMigrated(std::string_view text, int version, const ReadOptions& options) {
    auto parsed = json::parse(text, options.limits);
    if (!parsed) {
        Error error = parsed.error();
        error.place.file = options.file;
        return error;
    }
    json::Value tree = std::move(*parsed);
    if (const Result<void> migrated = migrate(tree, version); !migrated) {
        Error error = migrated.error();
        error.place.file = options.file;
        return error;
    }
    auto read = readFabric(json::write(tree), options);
    if (!read) {
        Error error = read.error();
        error.place.line = 0; // the place is one of the migrated text
        error.place.column = 0;
        return error;
    }
    read->version = version;
    Error note;
    note.code = "fabric.migrated";
    note.text = {translatable(kContext, "The file has the older format {version}; saving it makes it the present one."),
                 {{"version", std::to_string(version)}}};
    note.place.file = options.file;
    read->notes.insert(read->notes.begin(), std::move(note));
    return read;
}

} // namespace

Result<ReadDesign> readFabric(std::string_view text, const ReadOptions& options) {
    // Some editors put the mark there; RFC 8259, section 8.1, lets a reader ignore it.
    text = json::withoutByteOrderMark(text);
    FabricReader reader(text, options);
    const Result<int> version = reader.readVersion();
    if (!version)
        return version.error();
    if (*version < kFabricVersion)
        return readMigrated(text, *version, options);
    return reader.readRest();
}

} // namespace fd::exchange
