// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/output.h"

namespace fd::cli {

Result<long long> Arguments::number(const char* option) const {
    bool good = false;
    const long long value = text(option).toLongLong(&good);
    if (good)
        return value;
    return Error{"usage.number",
                 Text{"\"{text}\" is not a whole number; --{option} needs one.",
                      {{"text", utf8(option)}, {"option", option}}}};
}

namespace {

void printHelp() {
    std::string text = "Usage: fabric-designer-cli COMMAND [OPTION...] [FILE...]\n\n"
                       "Designs, checks, simulates and hands over Hyper-V and VMM network fabrics, without a window.\n\n"
                       "Commands:\n";
    for (const Command& command : commands()) {
        std::string name = command.name;
        name.resize(14, ' ');
        text += "  " + name + command.summary + "\n";
    }
    text += "\n\"fabric-designer-cli COMMAND --help\" shows the options and an example.\n"
            "Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 cancelled, 5 could not write.\n";
    printOut(text);
}

void printHelp(const Command& command) {
    std::string text = std::string("Usage: fabric-designer-cli ") + command.name + " [OPTION...] " + command.words + "\n\n" +
                       command.summary + "\n\nOptions:\n";
    const auto line = [&](std::string left, const std::string& right) {
        left.resize(std::max<std::size_t>(left.size() + 2, 28), ' ');
        text += "  " + left + right + "\n";
    };
    for (const Option& option : command.options) {
        const std::string dashes = std::string(option.name).size() == 1 ? "-" : "--";
        std::string right = option.description;
        if (*option.standard != '\0')
            right += std::string(" (default: ") + option.standard + ")";
        line(dashes + option.name + (*option.value != '\0' ? std::string(" ") + option.value : ""), right);
    }
    line("--quiet", "no messages");
    line("--verbose", "more messages");
    line("--help", "this text");
    text += std::string("\nExample:\n  ") + command.example + "\n";
    printOut(text);
}

ExitStatus usageError(const QString& message, const QString& command = {}) {
    printMessage(message.toStdString());
    printMessage(command.isEmpty() ? "Try \"fabric-designer-cli --help\"."
                                   : "Try \"fabric-designer-cli " + command.toStdString() + " --help\".");
    return ExitStatus::Usage;
}

ExitStatus runCommand(const Command& command, QStringList words) {
    const QString name = QString::fromLatin1(command.name);
    QCommandLineParser parser;
    for (const Option& option : command.options)
        parser.addOption({QString::fromLatin1(option.name), QString(), QString::fromLatin1(option.value),
                          QString::fromLatin1(option.standard)});
    parser.addOption(QCommandLineOption(QStringLiteral("quiet")));
    parser.addOption(QCommandLineOption(QStringLiteral("verbose")));
    words.prepend(QStringLiteral("fabric-designer-cli"));
    if (!parser.parse(words))
        return usageError(parser.errorText(), name);
    const QStringList positional = parser.positionalArguments();
    if (positional.size() < command.fewestWords || positional.size() > command.mostWords)
        return usageError(QStringLiteral("Usage: fabric-designer-cli %1 %2").arg(name, QString::fromLatin1(command.words)), name);
    setQuiet(parser.isSet(QStringLiteral("quiet")));
    return command.run(Arguments(parser, positional));
}

} // namespace

const Command* findCommand(const QString& name) {
    for (const Command& command : commands())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

bool needsPainting(const QStringList& arguments) {
    const Command* command = arguments.isEmpty() ? nullptr : findCommand(arguments.front());
    return command && command->paints && !arguments.contains(QStringLiteral("--help"));
}

ExitStatus runProgram(const QStringList& arguments) {
    if (arguments.isEmpty()) {
        printHelp();
        return ExitStatus::Usage;
    }
    const QString& first = arguments.front();
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h") || first == QStringLiteral("help")) {
        printHelp();
        return ExitStatus::Done;
    }
    if (first == QStringLiteral("--version")) {
        printOut("fabric-designer-cli " FD_VERSION "\n");
        return ExitStatus::Done;
    }
    const Command* command = findCommand(first);
    if (!command)
        return usageError(QStringLiteral("There is no command \"%1\".").arg(first));
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        printHelp(*command);
        return ExitStatus::Done;
    }
    return runCommand(*command, arguments.mid(1));
}

} // namespace fd::cli
