// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/export_actions.h"

#include "diagram/view.h"
#include "exchange/report/compose_report.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/panels/problems_panel.h"
#include "ui/render/export.h"
#include "ui/shell/design_files.h"
#include "ui/shell/main_window.h"
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

void showWritten(MainWindow& window, const QString& path) {
    QSettings().setValue(QStringLiteral("lastFolder"), QFileInfo(path).absolutePath());
    window.messages().showPassing(
        MainWindow::tr("\"%1\" was written.").arg(QFileInfo(path).fileName()),
        {{MainWindow::tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

void exportPicture(MainWindow& window) {
    const CanvasView* canvas = window.views().canvas();
    if (!canvas)
        return;
    const QString path = QFileDialog::getSaveFileName(
        &window, MainWindow::tr("Export picture"), window.files().suggestedFile(QStringLiteral(".pdf")),
        MainWindow::tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (!path.isEmpty())
        writePicture(window, path);
}

void exportReport(MainWindow& window, ReportWriter& reports) {
    const QString path = QFileDialog::getSaveFileName(&window, MainWindow::tr("Export report"),
                                                      window.files().suggestedFile(QStringLiteral(".html")),
                                                      MainWindow::tr("HTML (*.html)"));
    if (!path.isEmpty())
        reports.write(path);
}

} // namespace

bool writePicture(MainWindow& window, const QString& path) {
    const CanvasView* canvas = window.views().canvas();
    if (!canvas)
        return false;
    diagram::ViewOptions view;
    view.view = canvas->viewKind();
    view.host = canvas->viewHost();
    const diagram::DisplayList picture =
        diagram::draw(window.workspace().design(), window.workspace().relations(), view);
    render::PictureOptions options;
    options.title = window.workspace().title();
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
        window.showError(written.error());
        return false;
    }
    showWritten(window, path);
    return true;
}

ReportWriter::ReportWriter(MainWindow& window) : QObject(&window), window_(window) {}

void ReportWriter::write(const QString& path) {
    exchange::ComposeOptions options;
    options.title = toUtf8(window_.workspace().title());
    options.date = toUtf8(QDate::currentDate().toString(Qt::ISODate));
    options.rulePage = [](std::string_view rule) -> std::optional<std::string> {
        const QString page = englishExplanationOf(rule);
        return page.isEmpty() ? std::nullopt : std::optional(toUtf8(page));
    };
    // Checking and simulating take their time; a report that is under way is given up for a new one.
    thread_ = std::jthread(
        [this, options, path, design = window_.workspace().design()](const std::stop_token& stop) mutable {
            options.stop = stop;
            const std::string html = exchange::htmlReport(exchange::composeReport(design, options));
            if (stop.stop_requested())
                return;
            const auto written = exchange::saveFile(toUtf8(path), html);
            const std::optional<Error> error = written ? std::nullopt : std::optional(written.error());
            QMetaObject::invokeMethod(
                this, [this, path, error] { error ? window_.showError(*error) : showWritten(window_, path); },
                Qt::QueuedConnection);
        });
    window_.messages().showMessage(MessageBar::Tone::Note, MainWindow::tr("Writing the report…"),
                                   {{MainWindow::tr("Cancel"), [this] { thread_.request_stop(); }}});
}

void installExportActions(MainWindow& window) {
    auto* reports = new ReportWriter(window);
    window.actions().on("file.exportPicture", [&window] { exportPicture(window); });
    window.actions().on("file.exportReport", [&window, reports] { exportReport(window, *reports); });
}

} // namespace fd::ui
