// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <csignal>

int main(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // A reader that goes away early ("| head") is no reason to end with a signal.
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
    if (!fd::cli::needsPainting(arguments)) {
        const QCoreApplication application(argc, argv);
        return static_cast<int>(fd::cli::runProgram(arguments));
    }
    // Qt warns on standard error where the session has no runtime folder, as under cron; a folder of our own serves.
    QTemporaryDir runtime;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    // Pictures are painted in memory; no display is needed for that, and none is used.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return static_cast<int>(fd::cli::runProgram(arguments));
}
