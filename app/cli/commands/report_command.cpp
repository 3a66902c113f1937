// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "exchange/report/compose_report.h"

#include <QFileInfo>

namespace fd::cli {

namespace {

ExitStatus runReport(const Arguments& arguments) {
    const QString suffix = QFileInfo(arguments.text("o")).suffix().toLower();
    if (!suffix.isEmpty() && suffix != QStringLiteral("html") && suffix != QStringLiteral("htm"))
        return usageError(Error{"usage.suffix", Text{"Reports are written as HTML: the name behind -o has to end in .html."}});
    const auto read = readDesign(arguments.words().front());
    if (!read)
        return inputError(read.error());
    exchange::ComposeOptions options;
    options.title = arguments.utf8("title");
    options.customer = arguments.utf8("customer");
    options.author = arguments.utf8("author");
    options.date = arguments.utf8("date");
    options.version = FD_VERSION;
    options.hasTables = !arguments.has("no-tables");
    options.hasSimulation = !arguments.has("no-simulation");
    options.rulePage = [](std::string_view id) {
        return readBuiltIn(QStringLiteral(":/rules/%1.md").arg(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))));
    };
    return writeResult(arguments, exchange::htmlReport(exchange::composeReport(read->design, options)));
}

} // namespace

Command reportCommand() {
    return {"report", "FILE", 1, 1, "Write the configuration report: diagrams, tables, findings, simulation.",
            "fabric-designer-cli report contoso.fabric --customer Contoso -o contoso.html",
            {{"title", "title of the report; the fabric's name without it", "TEXT"},
             {"customer", "whom it is for", "TEXT"},
             {"author", "who made it", "TEXT"},
             {"date", "the date to print; none without it", "TEXT"},
             {"no-tables", "leave out the tables of all objects"},
             {"no-simulation", "leave out the simulation"},
             {"o", "write to this file instead of standard output", "FILE"}},
            runReport};
}

} // namespace fd::cli
