// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <vector>

namespace fd::cli {

/// What the program tells its caller.
enum class ExitStatus : int {
    Done = 0,       // done, and nothing wrong
    No = 1,         // done, and the answer is "no": findings, not reachable, differences
    Usage = 2,      // called wrongly
    BadInput = 3,   // an input could not be read or is invalid
    Cancelled = 4,
    BadOutput = 5,  // a result could not be written
};

/// The words and options that a command was called with.
class Arguments {
public:
    Arguments(const QCommandLineParser& parser, QStringList words) : parser_(&parser), words_(std::move(words)) {}

    /// What stands behind the command's name.
    const QStringList& words() const { return words_; }
    bool has(const char* option) const { return parser_->isSet(QString::fromLatin1(option)); }
    QString text(const char* option) const { return parser_->value(QString::fromLatin1(option)); }
    QStringList texts(const char* option) const { return parser_->values(QString::fromLatin1(option)); }
    std::string utf8(const char* option) const { return text(option).toStdString(); }
    /// The option as a whole number; an error that names the option otherwise.
    Result<long long> number(const char* option) const;

private:
    const QCommandLineParser* parser_;
    QStringList words_;
};

/// An option that takes a value if `value` names one.
struct Option {
    const char* name;
    const char* description;
    const char* value = "";
    const char* standard = "";
};

/// One command of the program.
struct Command {
    const char* name;
    /// What stands behind the name, e.g. "FILE...".
    const char* words;
    int fewestWords;
    int mostWords;
    const char* summary;
    const char* example;
    std::vector<Option> options;
    ExitStatus (*run)(const Arguments& arguments);
    /// Paints pictures: needs a platform for fonts.
    bool paints = false;
};

/// All commands, in the order in which --help lists them.
std::span<const Command> commands();
const Command* findCommand(const QString& name);

/// Runs the program with its arguments without the program's own name.
ExitStatus runProgram(const QStringList& arguments);
/// True if these arguments call for pictures.
bool needsPainting(const QStringList& arguments);

} // namespace fd::cli
