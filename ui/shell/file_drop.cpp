// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_drop.h"

#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QProcess>
#include <QUrl>

namespace fd::ui {

namespace {

bool isDesign(const QString& path) {
    return path.endsWith(QStringLiteral(".fabric"), Qt::CaseInsensitive);
}

bool isTable(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("csv") || suffix == QStringLiteral("tsv") ||
           suffix == QStringLiteral("txt");
}

} // namespace

FileDrop::FileDrop(MainWindow& window) : QObject(&window), window_(window) {
    opener_ = [](const QString& path) {
        return QProcess::startDetached(QCoreApplication::applicationFilePath(), {path});
    };
}

QStringList FileDrop::filesIn(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

/// A design with a file of its own or with work in it stays; a sample that was only looked at may go.
bool FileDrop::isInUse() const {
    const workspace::Workspace& workspace = window_.workspace();
    return workspace.isOpen() && (workspace.isModified() || !workspace.path().isEmpty());
}

bool FileDrop::openOne(const QString& path, bool isFirst) {
    if (isFirst && !isInUse())
        return window_.openFile(path);
    return opener_(path);
}

void FileDrop::open(const QStringList& paths) {
    QStringList others;
    bool isFirst = true;
    for (const QString& path : paths) {
        if (!isDesign(path)) {
            others += path;
            continue;
        }
        if (!openOne(path, isFirst))
            return; // the window has said why
        isFirst = false;
    }
    if (!others.isEmpty())
        window_.messages().showMessage(MessageBar::Tone::Warning, refusalOf(others));
}

QString FileDrop::refusalOf(const QStringList& others) const {
    const QString name = QFileInfo(others.front()).fileName();
    if (others.size() > 1)
        return MainWindow::tr("%n files are no designs and were not opened.", "",
                              static_cast<int>(others.size()));
    if (isTable(others.front()))
        return MainWindow::tr(
                   "\"%1\" is a list and cannot be opened. Copy its rows in a spreadsheet and paste them "
                   "into the Table view.")
            .arg(name);
    return MainWindow::tr("\"%1\" is no design and was not opened. Designs end with .fabric.").arg(name);
}

} // namespace fd::ui
