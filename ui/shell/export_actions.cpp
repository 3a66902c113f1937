// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/export_actions.h"

#include "exchange/report/compose_report.h"
#include "ui/common/core_text.h"
#include "ui/panels/problems_panel.h"
#include "ui/render/sheets.h"
#include "ui/shell/design_files.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/view_area.h"

#include <QClipboard>
#include <QDate>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace fd::ui {

namespace {

constexpr int kScreenDpi = 96;

void showWritten(MainWindow& window, const QString& path) {
    QSettings().setValue(QStringLiteral("lastFolder"), QFileInfo(path).absolutePath());
    window.messages().showPassing(
        MainWindow::tr("\"%1\" was written.").arg(QFileInfo(path).fileName()),
        {{MainWindow::tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

QString askForFile(MainWindow& window, const QString& title, const QString& ending) {
    const QString filter = ending.mid(1).toUpper() + QStringLiteral(" (*") + ending + u')';
    QString path = QFileDialog::getSaveFileName(&window, title, window.files().suggestedFile(ending), filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += ending;
    return path;
}

void exportReport(MainWindow& window, ReportWriter& reports) {
    const QString path = askForFile(window, MainWindow::tr("Export report"), QStringLiteral(".html"));
    if (!path.isEmpty())
        reports.write(path);
}

Result<void> writeAs(const QString& ending, const QString& path, const ExportDialog& wanted) {
    const diagram::DisplayList picture = wanted.picture();
    if (ending == QStringLiteral(".svg"))
        return render::writeSvg(picture, path, wanted.options());
    if (ending == QStringLiteral(".png"))
        return render::writePng(picture, path, wanted.options());
    return render::writePdf(picture, path, wanted.options());
}

void exportAsChosen(MainWindow& window, ReportWriter& reports) {
    ExportDialog dialog(window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.format() == ExportDialog::Format::Report) {
        exportReport(window, reports);
    } else if (dialog.format() == ExportDialog::Format::Clipboard) {
        QGuiApplication::clipboard()->setImage(render::toImage(dialog.picture(), dialog.options()));
        window.messages().showPassing(MainWindow::tr("The picture is in the clipboard."));
    } else if (const QString path = askForFile(window, MainWindow::tr("Export picture"), dialog.ending());
               !path.isEmpty()) {
        const Result<void> written = writeAs(dialog.ending(), path, dialog);
        written ? showWritten(window, path) : window.showError(written.error());
    }
}

void printView(MainWindow& window) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(window.workspace().title());
    const diagram::DisplayList picture = pictureOfView(window, window.views().currentViewName(), {});
    if (picture.bounds.width > picture.bounds.height)
        printer.setPageOrientation(QPageLayout::Landscape);
    QPrintPreviewDialog dialog(&printer, &window);
    dialog.setObjectName(QStringLiteral("printDialog"));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&](QPrinter* paper) { printPicture(*paper, picture, window.workspace().title()); });
    dialog.resize(900, 640);
    dialog.exec();
}

} // namespace

void printPicture(QPrinter& printer, const diagram::DisplayList& picture, const QString& title) {
    render::PictureOptions options;
    options.theme = diagram::Theme::Print;
    options.title = title;
    options.note = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    const QPageLayout layout = printer.pageLayout();
    options.paper = layout.pageSize().id();
    options.orientation = layout.orientation();
    QPainter painter(&printer);
    painter.setRenderHint(QPainter::Antialiasing);
    // The sheet is painted in 1/96 inch and fitted into what this printer can reach.
    const QRectF wanted(QPointF(0, 0),
                        QSizeF(render::sheetFor(picture, options).paintRectPixels(kScreenDpi).size()));
    const QRectF reach(QPointF(0, 0), QSizeF(layout.paintRectPixels(printer.resolution()).size()));
    const double scale = std::min(reach.width() / wanted.width(), reach.height() / wanted.height());
    painter.scale(scale, scale);
    render::paintSheet(painter, picture, options);
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
    window.actions().on("file.export", [&window, reports] { exportAsChosen(window, *reports); });
    window.actions().on("file.print", [&window] { printView(window); });
    window.actions().on("file.exportReport", [&window, reports] { exportReport(window, *reports); });
}

} // namespace fd::ui
