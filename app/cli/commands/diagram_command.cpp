// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "diagram/svg/svg_writer.h"
#include "diagram/view.h"
#include "model/codec.h"
#include "model/naming.h"
#include "ui/render/export.h"

#include <QFileInfo>

namespace fd::cli {

namespace {

using diagram::ViewKind;

/// "physical", "logical", "tenant" or "host:NAME".
Result<diagram::ViewOptions> viewOptions(const Design& design, const std::string& text) {
    diagram::ViewOptions options;
    if (text.rfind("host:", 0) == 0) {
        const auto found = findObject(design, text);
        if (!found)
            return found.error();
        options.view = ViewKind::Host;
        options.host = found->as<Host>();
        return options;
    }
    const auto view = parseValueText<ViewKind>(text);
    if (!view || *view == ViewKind::Host)
        return Error{"usage.view", Text{"--view is physical, logical, tenant or host:NAME."}};
    options.view = *view;
    return options;
}

struct Picture {
    diagram::DisplayList list;
    render::PictureOptions options;
};

Result<Picture> makePicture(const Arguments& arguments, const Design& design) {
    const auto view = viewOptions(design, arguments.utf8("view"));
    if (!view)
        return view.error();
    const auto theme = parseValueText<diagram::Theme>(arguments.utf8("theme"));
    if (!theme)
        return theme.error();
    Relations relations;
    relations.reset(design);
    Picture picture{diagram::draw(design, relations, *view), {}};
    picture.options.theme = *theme;
    picture.options.title = QString::fromStdString(design.settings().name);
    picture.options.description = QString::fromStdString(design.settings().description);
    if (arguments.has("size")) {
        const auto width = arguments.number("size");
        if (!width || *width < 16 || *width > 32'000)
            return Error{"usage.size", Text{"--size is the width in pixels, from 16 to 32000."}};
        picture.options.scale = static_cast<double>(*width) / std::max(1.0, picture.list.bounds.width);
    }
    return picture;
}

ExitStatus writePicture(const Arguments& arguments, const Picture& picture) {
    const QString path = arguments.text("o");
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("svg") || path.isEmpty()) {
        diagram::SvgOptions options;
        options.theme = picture.options.theme;
        options.title = picture.options.title.toStdString();
        options.description = picture.options.description.toStdString();
        return writeResult(arguments, diagram::writeSvg(picture.list, options));
    }
    if (suffix != QStringLiteral("pdf") && suffix != QStringLiteral("png"))
        return usageError(Error{"usage.suffix", Text{"The name behind -o has to end in .svg, .pdf or .png."}});
    const auto written = suffix == QStringLiteral("pdf") ? render::writePdf(picture.list, path, picture.options)
                                                         : render::writePng(picture.list, path, picture.options);
    if (written)
        return ExitStatus::Done;
    std::fprintf(stderr, "%s\n", describe(written.error()).c_str());
    return ExitStatus::BadOutput;
}

ExitStatus runDiagram(const Arguments& arguments) {
    const auto read = readDesign(arguments.words().front());
    if (!read)
        return inputError(read.error());
    const auto picture = makePicture(arguments, read->design);
    return picture ? writePicture(arguments, *picture) : usageError(picture.error());
}

} // namespace

Command diagramCommand() {
    return {"diagram", "FILE", 1, 1, "Draw a design, the same way as the window does.",
            "fabric-designer-cli diagram contoso.fabric --view physical -o contoso.pdf",
            {{"view", "physical, logical, tenant or host:NAME", "VIEW", "physical"},
             {"theme", "light, dark, print or highContrast", "THEME", "light"},
             {"size", "width of a PNG in pixels", "PIXELS"},
             {"o", "write to this file: .svg, .pdf or .png; without it SVG to standard output", "FILE"}},
            runDiagram,
            true};
}

} // namespace fd::cli
