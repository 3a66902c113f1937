// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that make designs: new, samples, convert, generate.
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "exchange/samples.h"
#include "model/generate/generate.h"

namespace fd::cli {

namespace {

ExitStatus runNew(const Arguments& arguments) {
    const std::string wanted = arguments.has("sample") ? arguments.utf8("sample") : "empty";
    const exchange::Sample* sample = exchange::findSample(wanted);
    const auto bytes = sample ? readBuiltIn(QString::fromLatin1(sample->path)) : std::nullopt;
    if (!bytes)
        return usageError(Error{"usage.sample",
                                Text{"There is no sample \"{name}\".", {{"name", wanted}}},
                                {},
                                Text{"\"fabric-designer-cli samples\" lists them."}});
    return writeResult(arguments, *bytes);
}

ExitStatus runSamples(const Arguments& arguments) {
    if (arguments.text("format") == QStringLiteral("json")) {
        auto list = json::Value::array();
        for (const exchange::Sample& sample : exchange::samples())
            list.append(json::Value::object({{"name", json::Value::string(sample.name)},
                                             {"title", json::Value::string(sample.title)},
                                             {"description", json::Value::string(sample.description)}}));
        return writeResult(arguments, json::Value::object({{"schema", json::Value::string("samples/1")}, {"samples", list}}));
    }
    std::string text;
    for (const exchange::Sample& sample : exchange::samples()) {
        std::string name = sample.name;
        name.resize(16, ' ');
        text += name + sample.title + ": " + sample.description + "\n";
    }
    return writeResult(arguments, text);
}

ExitStatus runConvert(const Arguments& arguments) {
    const auto read = readDesign(arguments.words().front());
    if (!read)
        return inputError(read.error());
    if (read->isReadOnly)
        return inputError(Error{"file.newer", Text{"This file was made by a newer version and would lose content."}});
    return writeResult(arguments, exchange::writeFabric(read->design, read->counters));
}

ExitStatus runGenerate(const Arguments& arguments) {
    GenerateOptions options;
    for (const auto& [name, target] : {std::pair{"hosts", &options.hosts}, {"vms", &options.vms}, {"tenants", &options.tenants}}) {
        const auto value = arguments.number(name);
        if (!value)
            return usageError(value.error());
        *target = static_cast<int>(std::clamp<long long>(*value, -1, 2'000'000'000));
    }
    const auto seed = arguments.number("seed");
    if (!seed)
        return usageError(seed.error());
    options.seed = static_cast<std::uint64_t>(*seed);
    const auto design = generateFabric(options);
    if (!design)
        return usageError(design.error());
    return writeResult(arguments, exchange::writeFabric(*design));
}

} // namespace

Command newCommand() {
    return {"new", "", 0, 0, "Make an empty design, or a copy of a sample.",
            "fabric-designer-cli new --sample contoso -o contoso.fabric",
            {{"sample", "start from this sample", "NAME"}, {"o", "write to this file instead of standard output", "FILE"}},
            runNew};
}

Command samplesCommand() {
    return {"samples", "", 0, 0, "List the samples.", "fabric-designer-cli samples --format json",
            {{"format", "text or json", "FORMAT", "text"}, {"o", "write to this file instead of standard output", "FILE"}},
            runSamples};
}

Command convertCommand() {
    return {"convert", "FILE", 1, 1, "Bring a design file to the current format.",
            "fabric-designer-cli convert old.fabric -o new.fabric",
            {{"o", "write to this file instead of standard output", "FILE"}}, runConvert};
}

Command generateCommand() {
    return {"generate", "", 0, 0, "Make a valid, realistic design of any size.",
            "fabric-designer-cli generate --hosts 1000 --vms 25000 -o large.fabric",
            {{"hosts", "how many hosts", "N", "16"},
             {"vms", "how many virtual machines", "M", "100"},
             {"tenants", "tenants with network virtualization, 0 for a fifth of the networks", "T", "0"},
             {"seed", "the same seed gives the same bytes", "S", "1"},
             {"o", "write to this file instead of standard output", "FILE"}},
            runGenerate};
}

} // namespace fd::cli
