// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/compute/compute.h"
#include "simulation/kernel/flow_hash.h"

#include <charconv>
#include <cstdio>

namespace fd::simulation {

namespace {

Error rowError(int line, const char* sentence, std::string_view value) {
    Error error;
    error.code = "compute.bad-row";
    error.text = Text{sentence, {{"line", std::to_string(line)}, {"value", std::string(value)}}};
    error.place.line = line;
    return error;
}

Result<std::uint16_t> readPort(int line, std::string_view text) {
    unsigned number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || end != text.data() + text.size() || number > 65535)
        return rowError(line, translatable("Simulation", "Line {line}: \"{value}\" is not a port number."), text);
    return static_cast<std::uint16_t>(number);
}

Result<FlowHeaders> readRow(int line, std::string_view row) {
    auto fields = splitText(row, ',');
    if (fields.size() == 3)
        fields.resize(5);
    if (fields.size() != 5)
        return rowError(line, translatable("Simulation", "Line {line}: a row has protocol, source, destination, source "
                                                         "port and destination port."),
                        row);
    FlowHeaders headers;
    const std::string protocol = toLowerAscii(trimmed(fields[0]));
    headers.protocol = protocol == "tcp"   ? Protocol::Tcp
                       : protocol == "udp" ? Protocol::Udp
                                           : Protocol::Other;
    for (const int i : {1, 2}) {
        const auto text = trimmed(fields[static_cast<std::size_t>(i)]);
        const auto address = IpAddress::parse(text);
        if (!address)
            return rowError(line, translatable("Simulation", "Line {line}: \"{value}\" is not an IP address."), text);
        (i == 1 ? headers.source : headers.destination) = *address;
    }
    if (headers.source->family() != headers.destination->family())
        return rowError(line, translatable("Simulation", "Line {line}: the two addresses are of different families."), row);
    for (const int i : {3, 4}) {
        const auto text = trimmed(fields[static_cast<std::size_t>(i)]);
        if (text.empty() && headers.protocol != Protocol::Other)
            headers.protocol = Protocol::Other;
        if (text.empty())
            continue;
        const auto port = readPort(line, text);
        if (!port)
            return port.error();
        (i == 3 ? headers.sourcePort : headers.destinationPort) = *port;
    }
    return headers;
}

} // namespace

Result<std::string> computeRssHash(std::string_view csv, std::string_view keyHex) {
    ToeplitzKey key;
    if (!trimmed(keyHex).empty()) {
        auto given = ToeplitzKey::fromHex(keyHex);
        if (!given)
            return given.error();
        key = *given;
    }
    const ToeplitzHasher hasher(key);
    std::string output;
    int line = 0;
    for (const auto text : splitText(csv, '\n')) {
        ++line;
        const auto row = trimmed(text);
        if (row.empty() || row.starts_with('#') || (line == 1 && toLowerAscii(row).starts_with("proto")))
            continue;
        const auto headers = readRow(line, row);
        if (!headers)
            return headers.error();
        char hash[16];
        std::snprintf(hash, sizeof hash, "0x%08x\n", static_cast<unsigned>(receiveHash(hasher, {}, *headers).hash));
        output += hash;
    }
    return output;
}

} // namespace fd::simulation
