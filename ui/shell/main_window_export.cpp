// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "diagram/view.h"
#include "exchange/report/compose_report.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/panels/problems_panel.h"
#include "ui/render/export.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/view_area.h"

#include <QDate>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace fd::ui {

namespace {

/// A title as a file name on every system.
QString fileNameOf(QString title) {
    for (QChar& c : title)
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u' ';
    return title.simplified();
}

} // namespace

QString MainWindow::suggestedFile(const QString& ending) const {
    const QString folder = QSettings().value(QStringLiteral("lastFolder")).toString();
    const QString name = fileNameOf(workspace_.title()) + ending;
    return folder.isEmpty() ? name : QString(folder + u'/' + name);
}

void MainWindow::showWritten(const QString& path) {
    QSettings().setValue(QStringLiteral("lastFolder"), QFileInfo(path).absolutePath());
    messages_->showPassing(tr("\"%1\" was written.").arg(QFileInfo(path).fileName()), {{tr("Open"), [path] {
                               QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                           }}});
}

void MainWindow::exportPicture() {
    const CanvasView* canvas = views_->canvas();
    if (!canvas)
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export picture"), suggestedFile(QStringLiteral(".pdf")),
        tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (!path.isEmpty())
        writePicture(path);
}

bool MainWindow::writePicture(const QString& path) {
    const CanvasView* canvas = views_->canvas();
    if (!canvas)
        return false;
    diagram::ViewOptions view;
    view.view = canvas->viewKind();
    view.host = canvas->viewHost();
    const diagram::DisplayList picture = diagram::draw(workspace_.design(), workspace_.relations(), view);
    render::PictureOptions options;
    options.title = workspace_.title();
    const QString ending = QFileInfo(path).suffix().toLower();
    Result<void> written;
    if (ending == QStringLiteral("svg")) {
        written = render::writeSvg(picture, path, options);
    } else if (ending == QStringLiteral("png")) {
        options.scale = 2;
        written = render::writePng(picture, path, options);
    } else {
        options.theme = diagram::Theme::Print;
        written = render::writePdf(picture, path, options);
    }
    if (!written) {
        showError(written.error());
        return false;
    }
    showWritten(path);
    return true;
}

void MainWindow::exportReport() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Export report"), suggestedFile(QStringLiteral(".html")),
                                                      tr("HTML (*.html)"));
    if (!path.isEmpty())
        writeReport(path);
}

void MainWindow::writeReport(const QString& path) {
    exchange::ComposeOptions options;
    options.title = toUtf8(workspace_.title());
    options.date = toUtf8(QDate::currentDate().toString(Qt::ISODate));
    options.rulePage = [](std::string_view rule) -> std::optional<std::string> {
        const QString page = explanationOf(rule);
        return page.isEmpty() ? std::nullopt : std::optional(toUtf8(page));
    };
    // Checking and simulating take their time; a report that is under way is given up for a new one.
    reportThread_ = std::jthread([this, options, path, design = workspace_.design()](const std::stop_token& stop) mutable {
        options.stop = stop;
        const std::string html = exchange::htmlReport(exchange::composeReport(design, options));
        if (stop.stop_requested())
            return;
        const auto written = exchange::saveFile(toUtf8(path), html);
        const std::optional<Error> error = written ? std::nullopt : std::optional(written.error());
        QMetaObject::invokeMethod(
            this, [this, path, error] { error ? showError(*error) : showWritten(path); }, Qt::QueuedConnection);
    });
    messages_->showMessage(MessageBar::Tone::Note, tr("Writing the report…"),
                           {{tr("Cancel"), [this] { reportThread_.request_stop(); }}});
}

} // namespace fd::ui
