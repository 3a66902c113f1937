// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/svg/svg_writer.h"

#include "base/text.h"
#include "diagram/icons.h"
#include "diagram/text_metrics.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace fd::diagram {

namespace {

constexpr std::string_view kToneNames[] = {
    "none",        "canvas",       "card",        "card-header", "card-border",
    "frame",       "frame-border", "text",        "text-muted",  "text-on-accent",
    "cable",       "cable-muted",  "selection",   "accent",      "host",
    "switch",      "network",      "vm",          "tenant",      "gateway",
    "error",       "warning",      "advice",      "good",        "heat0",
    "heat1",       "heat2",        "heat3",       "heat4",       "nic",
    "team",        "device",       "site",        "vm-network",  "host-soft",
    "switch-soft", "network-soft", "vm-soft",     "tenant-soft", "gateway-soft",
    "nic-soft",    "team-soft",    "device-soft", "site-soft",   "vm-network-soft",
    "error-soft",  "warning-soft", "advice-soft", "good-soft",   "shadow",
};
static_assert(std::size(kToneNames) == kToneCount);

/// At most two decimals, no exponent, no trailing zeros.
void appendNumber(std::string& out, double value) {
    long long hundredths = std::llround(value * 100);
    if (hundredths < 0) {
        out += '-';
        hundredths = -hundredths;
    }
    out += std::to_string(hundredths / 100);
    if (const long long rest = hundredths % 100) {
        out += '.';
        out += static_cast<char>('0' + rest / 10);
        if (rest % 10)
            out += static_cast<char>('0' + rest % 10);
    }
}

class Writer {
public:
    Writer(const DisplayList& picture, const SvgOptions& options) : picture_(picture), options_(options) {}

    std::string write() {
        writeHead();
        writeIcons();
        if (options_.hasBackground)
            writeRect(picture_.bounds, 0, " fill=\"" + color(Tone::Canvas) + '"');
        out_ += "<g font-family=\"'DejaVu Sans',Verdana,'Bitstream Vera Sans',sans-serif\" "
                "stroke-linejoin=\"round\" "
                "stroke-linecap=\"round\">\n";
        for (const Part& part : picture_.parts)
            writePart(part);
        out_ += "</g>\n</svg>\n";
        return std::move(out_);
    }

private:
    std::string color(Tone tone) const {
        if (options_.isInline)
            return "var(--fd-" + std::string(kToneNames[static_cast<std::size_t>(tone)]) + ')';
        return hexColor(colorOf(tone, options_.theme));
    }

    void attribute(std::string_view name, double value) {
        out_ += ' ';
        out_ += name;
        out_ += "=\"";
        appendNumber(out_, value);
        out_ += '"';
    }

    void attribute(std::string_view name, std::string_view value) {
        out_ += ' ';
        out_ += name;
        out_ += "=\"";
        out_ += value;
        out_ += '"';
    }

    void writeHead() {
        const Rect& b = picture_.bounds;
        if (!options_.isInline)
            out_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        out_ += "<svg";
        if (!options_.isInline)
            out_ += " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                    "version=\"1.1\"";
        attribute("width", b.width);
        attribute("height", b.height);
        out_ += " viewBox=\"";
        for (const double value : {b.x, b.y, b.width, b.height}) {
            appendNumber(out_, value);
            out_ += ' ';
        }
        out_.back() = '"';
        attribute("role", "img");
        if (!options_.title.empty())
            attribute("aria-label", xmlEscaped(options_.title));
        out_ += ">\n";
        if (!options_.title.empty())
            out_ += "<title>" + xmlEscaped(options_.title) + "</title>\n";
        if (!options_.description.empty())
            out_ += "<desc>" + xmlEscaped(options_.description) + "</desc>\n";
    }

    static void collectIcons(const Part& part, std::set<std::string_view>& names) {
        for (const Shape& shape : part.shapes)
            if (const auto* icon = std::get_if<IconShape>(&shape); icon && !iconBody(icon->name).empty())
                names.insert(icon->name);
        for (const Part& child : part.children)
            collectIcons(child, names);
    }

    void writeIcons() {
        std::set<std::string_view> names;
        for (const Part& part : picture_.parts)
            collectIcons(part, names);
        if (names.empty())
            return;
        out_ += "<defs>\n";
        for (const std::string_view name : names) {
            // A group, not a <symbol>, which small renderers do not know (Qt SVG before 6.7 among them).
            out_ += "<g";
            attribute("id", options_.idPrefix + "icon-" + std::string(name));
            out_ += ' ';
            out_ += kIconAttributes;
            out_ += '>';
            out_ += iconBody(name);
            out_ += "</g>\n";
        }
        out_ += "</defs>\n";
    }

    void writePart(const Part& part) {
        out_ += "<g>";
        if (!part.accessibleName.empty())
            out_ += "<title>" + xmlEscaped(part.accessibleName) + "</title>";
        out_ += '\n';
        if (part.isFaded) {
            out_ += "<g";
            attribute("opacity", kFaded);
            out_ += ">\n";
        }
        for (const Shape& shape : part.shapes)
            std::visit([this](const auto& s) { writeShape(s); }, shape);
        if (part.isFaded)
            out_ += "</g>\n";
        for (const Part& child : part.children)
            writePart(child);
        out_ += "</g>\n";
    }

    void writeRect(const Rect& rect, double radius, std::string_view rest) {
        out_ += "<rect";
        attribute("x", rect.x);
        attribute("y", rect.y);
        attribute("width", std::max(0.0, rect.width));
        attribute("height", std::max(0.0, rect.height));
        if (radius > 0)
            attribute("rx", radius);
        out_ += rest;
        out_ += "/>\n";
    }

    void writeShape(const BoxShape& box) {
        std::string rest = " fill=\"" + (box.fill == Tone::None ? "none" : color(box.fill)) + '"';
        if (box.border != Tone::None) {
            rest += " stroke=\"" + color(box.border) + '"';
            const double width = borderWidth(box, options_.theme);
            if (width != 1) {
                rest += " stroke-width=\"";
                appendNumber(rest, width);
                rest += '"';
            }
            if (box.dashed)
                rest += " stroke-dasharray=\"5 4\"";
        }
        writeRect(box.rect, box.radius, rest);
    }

    void writeShape(const LineShape& line) {
        if (line.points.size() < 2)
            return;
        out_ += "<polyline points=\"";
        for (const Point point : line.points) {
            appendNumber(out_, point.x);
            out_ += ',';
            appendNumber(out_, point.y);
            out_ += ' ';
        }
        out_.back() = '"';
        attribute("fill", "none");
        attribute("stroke", color(line.tone));
        attribute("stroke-width", line.width);
        if (line.dashed)
            attribute("stroke-dasharray", "6 4");
        out_ += "/>\n";
    }

    void writeShape(const TextShape& text) {
        const double x = text.align == Align::Left    ? text.rect.x
                         : text.align == Align::Right ? text.rect.right()
                                                      : text.rect.x + text.rect.width / 2;
        out_ += "<text";
        attribute("x", x);
        attribute("y", baselineOf(text.rect, text.pixelSize));
        attribute("font-size", text.pixelSize);
        if (text.weight == Weight::Bold)
            attribute("font-weight", "bold");
        if (text.align != Align::Left)
            attribute("text-anchor", text.align == Align::Right ? "end" : "middle");
        attribute("fill", color(text.tone));
        out_ += '>';
        if (text.full != text.text && !text.full.empty())
            out_ += "<title>" + xmlEscaped(text.full) + "</title>";
        out_ += xmlEscaped(text.text) + "</text>\n";
    }

    void writeShape(const IconShape& icon) {
        if (iconBody(icon.name).empty())
            return;
        out_ += "<use";
        attribute(options_.isInline ? "href" : "xlink:href", "#" + options_.idPrefix + "icon-" + icon.name);
        out_ += " transform=\"translate(";
        appendNumber(out_, icon.rect.x);
        out_ += ' ';
        appendNumber(out_, icon.rect.y);
        out_ += ") scale(";
        // Four decimals: 18/24 and the like come out exactly, thirds near enough.
        std::string scale = std::to_string(std::llround(icon.rect.width / 24 * 10000));
        scale.insert(0, scale.size() < 5 ? 5 - scale.size() : 0, '0');
        out_ += scale.insert(scale.size() - 4, 1, '.');
        out_ += ")\"";
        // The stroke is handed down to the group; "color" is what filled dots in it take.
        attribute("stroke", color(icon.tone));
        attribute("color", color(icon.tone));
        out_ += "/>\n";
    }

    const DisplayList& picture_;
    const SvgOptions& options_;
    std::string out_;
};

} // namespace

std::string xmlEscaped(std::string_view text) {
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t good = wellFormedUtf8Prefix(text);
        for (const char c : text.substr(0, good)) {
            switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                // XML 1.0 section 2.2: no control characters but tab and line ends.
                if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r')
                    out += kReplacement;
                else
                    out += c;
            }
        }
        if (good < text.size())
            out += kReplacement;
        text.remove_prefix(std::min(text.size(), good + 1));
    }
    return out;
}

std::string cssVariables(Theme theme) {
    std::string out;
    for (std::size_t tone = 1; tone < kToneCount; ++tone)
        out += "--fd-" + std::string(kToneNames[tone]) + ':' +
               hexColor(colorOf(static_cast<Tone>(tone), theme)) + ';';
    return out;
}

std::string writeSvg(const DisplayList& picture, const SvgOptions& options) {
    return Writer(picture, options).write();
}

} // namespace fd::diagram
