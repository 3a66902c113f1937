// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: reads its arguments, builds workspace and window, runs.
#include "gui/screenshots.h"
#include "gui/settings_file.h"
#include "gui/startup_probe.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/design_files.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_area.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>
#include <optional>
#include <string>

namespace {

struct Options {
    QStringList files;
    QString sample;
    QString theme;
    QString language;
    QString screenshots;
    QString settings;
    bool isProbe = false;
};

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral("Design, check and simulate Hyper-V and VMM network fabrics."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The designs to open, each in a window of its own."), QStringLiteral("[FILE...]"));
    parser.addOptions({
        {QStringLiteral("sample"), QStringLiteral("Open a sample, for example contoso."), QStringLiteral("NAME")},
        {QStringLiteral("theme"), QStringLiteral("system, light, dark or highContrast; for this run only."),
         QStringLiteral("NAME")},
        {QStringLiteral("language"), QStringLiteral("en, de, zh_CN or pseudo; for this run only."), QStringLiteral("CODE")},
        {QStringLiteral("settings"), QStringLiteral("Read and write the settings in this file instead of the user's own."),
         QStringLiteral("FILE")},
        {QStringLiteral("screenshot"), QStringLiteral("Write pictures of all views and panels to a folder and quit."),
         QStringLiteral("DIR")},
        {QStringLiteral("startup-probe"), QStringLiteral("Print how long the start took and quit.")},
    });
}

Options readOptions(const QCommandLineParser& parser) {
    Options options;
    options.files = parser.positionalArguments();
    options.sample = parser.value(QStringLiteral("sample"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.language = parser.value(QStringLiteral("language"));
    options.screenshots = parser.value(QStringLiteral("screenshot"));
    options.settings = parser.value(QStringLiteral("settings"));
    options.isProbe = parser.isSet(QStringLiteral("startup-probe"));
    return options;
}

QString recoveryFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
}

/// True if a window can be shown; says plainly why not.
bool hasDisplay() {
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return false;
#endif
    return true;
}

/// Without a display only options that need none can be served.
bool wantsNoWindow(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        for (const char* option : {"--help", "-h", "--help-all", "--version", "-v", "--screenshot"})
            if (argument == option || argument.starts_with(std::string(option) + "="))
                return true;
    }
    return false;
}

void openWhatWasAsked(fd::ui::MainWindow& window, fd::workspace::Workspace& workspace, const Options& options) {
    if (options.files.size() > 1)
        window.files().drops().open(options.files);
    else if (!options.files.isEmpty())
        window.openFile(options.files.front());
    else if (!options.sample.isEmpty())
        window.openSample(options.sample);
    else
        window.files().reopenLast();
    window.views().startPage()->setRecoveries(workspace.recoveries());
}

} // namespace

int main(int argc, char** argv) {
    fd::gui::StartupProbe probe;
    if (!hasDisplay()) {
        if (!wantsNoWindow(argc, argv)) {
            std::fputs("fabric-designer: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). "
                       "Use fabric-designer-cli here.\n",
                       stderr);
            return 2;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fabric-designer"));
    QApplication::setApplicationDisplayName(QStringLiteral("Fabric Designer"));
    QApplication::setOrganizationName(QStringLiteral("fabric-designer"));
    QApplication::setApplicationVersion(QStringLiteral(FD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.fabricdesigner.FabricDesigner"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const Options options = readOptions(parser);

    std::optional<fd::gui::SettingsFile> settingsFile;
    if (!options.settings.isEmpty())
        settingsFile.emplace(options.settings);
    QSettings settings;
    fd::ui::applyTextScale(settings.value(QStringLiteral("textScale"), 1.0).toDouble());
    fd::ui::applyTheme(options.theme.isEmpty() ? settings.value(QStringLiteral("theme")).toString() : options.theme);
    fd::ui::applyLanguage(options.language.isEmpty() ? settings.value(QStringLiteral("language")).toString()
                                                     : options.language);
    QApplication::setWindowIcon(fd::ui::applicationIcon());
    probe.applicationReady();
    if (!options.screenshots.isEmpty())
        return fd::gui::takeScreenshots(options.screenshots);

    fd::workspace::WorkspaceOptions workspaceOptions;
    workspaceOptions.recoveryFolder = options.isProbe ? QString() : recoveryFolder();
    fd::workspace::Workspace workspace(workspaceOptions);
    fd::ui::MainWindow window(workspace);
    if (options.isProbe)
        probe.watch(window);
    window.restoreLayout();
    window.show();
    probe.shown();
    openWhatWasAsked(window, workspace, options);
    return QApplication::exec();
}
