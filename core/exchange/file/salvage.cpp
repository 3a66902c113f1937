// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what is left of a damaged file. It relies on the form that the writer gives it, one object per line, and
// takes each line by itself, so that damage in one place costs only that place.
#include "exchange/file/fabric_reader.h"

#include <algorithm>
#include <optional>

namespace fd::exchange {

namespace {

constexpr const char* kContext = "FabricFile";
constexpr std::size_t kMostNotes = 1000;

class Salvager {
public:
    Salvager(std::string_view text, const ReadOptions& options)
        : text_(text), options_(options), reader_("{}", options) {}

    Result<ReadDesign> run() {
        std::string_view rest = text_;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            ++line_;
            readLine(trimmed(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        endForeignKind();
        if (version_ && *version_ != kFabricVersion)
            return refusal("fabric.salvage-version",
                           translatable(kContext, "Only files of the present format can be read in parts."));
        if (objects_ == 0)
            return refusal("fabric.nothing-left", translatable(kContext, "Nothing of this file can be read as a design."));
        if (!isClosed_)
            note("fabric.cut-off", {translatable(kContext, "The file ends early: whatever came after this line is lost."), {}}, 0);
        return finish();
    }

private:
    Error refusal(const char* code, const char* source) const {
        Error error;
        error.code = code;
        error.text.source = source;
        error.advice.source = translatable(kContext, "Open a backup of the file.");
        error.place.file = options_.file;
        return error;
    }

    void note(std::string code, Text text, int column, std::string object = {}) {
        if (++lossCount_ > kMostNotes)
            return;
        Error loss{std::move(code), std::move(text), {options_.file, line_, column, std::move(object)}};
        notes_.push_back(std::move(loss));
    }
    void noteLost(const Error& cause) { note(cause.code, cause.text, cause.place.column, cause.place.object); }

    void readLine(std::string_view line) {
        if (line.ends_with(','))
            line.remove_suffix(1);
        if (line == "}" && !inLayout_)
            isClosed_ = true;
        if (line == "}")
            inLayout_ = false;
        if (line == "]")
            endForeignKind();
        if (line.empty() || line == "{" || line == "}" || line == "]")
            return;
        if (line_ == 1 && line.starts_with("{\""))
            line.remove_prefix(1);
        if (line.front() == '{')
            readObject(line);
        else
            readHeading(line);
    }

    void readObject(std::string_view line) {
        if (!foreignKind_.empty())
            return readForeignObject(line);
        if (!kind_) {
            note("fabric.salvage-unknown", {translatable(kContext, "An object of unknown kind is left out."), {}}, 1);
            return;
        }
        reader_.continueWith(line);
        if (objects_ < options_.objects && reader_.readObjectOf(*kind_) && reader_.json().finish())
            ++objects_;
        else if (reader_.failed())
            noteLost(reader_.error());
    }

    /// A line such as `"host":[`, `"layout":{` or `"fabric":1`.
    void readHeading(std::string_view line) {
        const std::size_t quote = line.find('"', 1);
        const bool isMember = line.front() == '"' && quote != std::string_view::npos && quote + 1 < line.size() && line[quote + 1] == ':';
        if (!isMember) {
            note("fabric.salvage-line", {translatable(kContext, "This line is damaged and left out."), {}}, 1);
            return;
        }
        const std::string_view name = line.substr(1, quote - 1);
        const std::string_view value = trimmed(line.substr(quote + 2));
        if (name == "fabric" && !version_)
            version_ = static_cast<int>(parseDecimal(value, 1'000'000).value_or(kFabricVersion));
        else if (name == "lastNumbers")
            readCounters(value);
        else if (value == "[")
            enterKind(name);
        else if (name == "layout")
            inLayout_ = true;
        else if (name != "product")
            keepForeign(name, value);
    }

    void enterKind(std::string_view name) {
        endForeignKind();
        const KindInfo* const info = findKind(name);
        kind_ = info ? std::optional(info->kind) : std::nullopt;
        if (!info)
            foreignKind_ = name;
    }

    /// An object of a kind of a later version: kept as it is if it is sound.
    void readForeignObject(std::string_view line) {
        if (const auto object = json::parse(line, options_.limits); !object)
            return noteLost(object.error());
        foreignLines_ += (foreignLines_.empty() ? "[\n" : ",\n") + std::string(line);
    }

    void endForeignKind() {
        if (!foreignKind_.empty())
            keepForeign(foreignKind_, foreignLines_.empty() ? "[]" : foreignLines_ + "\n]");
        foreignKind_.clear();
        foreignLines_.clear();
    }

    void keepForeign(std::string_view name, std::string_view value) {
        auto& members = inLayout_ ? reader_.foreign().layout : reader_.foreign().members;
        const bool isTwice = std::any_of(members.begin(), members.end(), [&](const auto& member) { return member.first == name; });
        const bool isOurs = name == "fabric" || name == "product" || name == "lastNumbers" || name == "layout" || findKind(name);
        const bool isSound = isValidUtf8(name) && name.find('\\') == std::string_view::npos && json::parse(value, options_.limits);
        if (isSound && !isTwice && !isOurs)
            members.emplace_back(name, value);
        else
            note("fabric.salvage-line", {translatable(kContext, "This line is damaged and left out."), {}}, 1);
    }

    void readCounters(std::string_view value) {
        reader_.continueWith(value);
        if (!reader_.readCounters())
            noteLost(reader_.error());
    }

    Result<ReadDesign> finish() {
        ReadDesign read;
        reader_.dropUnknownKinds();
        reader_.builder().setForeign(std::move(reader_.foreign()));
        Transaction repair(reader_.builder().finish(), reader_.counters(), 0, {});
        clearDangling(repair);
        read.design = repair.view();
        read.counters = repair.counters();
        if (lossCount_ > kMostNotes)
            notes_.push_back({"fabric.more-losses",
                              {translatable(kContext, "{count} more losses are not listed."), {{"count", groupedDigits(lossCount_ - kMostNotes)}}},
                              {options_.file, 0, 0, {}}});
        read.notes = std::move(notes_);
        return read;
    }

    void clearDangling(Transaction& repair) {
        const Design before = repair.view();
        const auto replace = [&](AnyId target) { return before.contains(target) ? target : AnyId{}; };
        for (const DanglingReference& dangling : danglingReferences(before, static_cast<std::size_t>(-1))) {
            const FieldInfo* const field = kindInfo(dangling.from.kind).field(dangling.field);
            repair.put(dangling.from, field->withTargets(repair.view().record(dangling.from), replace));
            noteCleared(dangling);
        }
    }

    void noteCleared(const DanglingReference& dangling) {
        line_ = 0;
        std::string object;
        std::string target;
        appendAnyId(object, dangling.from);
        appendAnyId(target, dangling.to);
        note("fabric.dangling-reference",
             {translatable(kContext, "The field \"{field}\" referred to {target}, which is lost; it is empty now."),
              {{"field", dangling.field}, {"target", std::move(target)}}},
             0, std::move(object));
    }

    std::string_view text_;
    const ReadOptions& options_;
    FabricReader reader_;
    std::optional<int> version_;
    std::optional<Kind> kind_;
    /// The kind of a later version whose list is being read, and its sound lines so far.
    std::string foreignKind_;
    std::string foreignLines_;
    std::vector<Error> notes_;
    std::size_t lossCount_ = 0;
    std::size_t objects_ = 0;
    int line_ = 0;
    bool inLayout_ = false;
    bool isClosed_ = false;
};

} // namespace

Result<ReadDesign> salvageFabric(std::string_view text, const ReadOptions& options) {
    return Salvager(json::withoutByteOrderMark(text), options).run();
}

} // namespace fd::exchange
