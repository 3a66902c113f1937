// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/export_actions.h"

#include "exchange/file/disk.h"
#include "exchange/report/compose_report.h"
#include "ui/common/core_text.h"
#include "ui/panels/problems_panel.h"
#include "ui/render/sheets.h"
#include "ui/shell/background_export.h"
#include "ui/shell/design_files.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/long_work.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/picture_request.h"
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
#include <memory>
#include <optional>
#include <stop_token>

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

/// What the window does when something was written, or was not.
BackgroundExport::Done tellWritten(MainWindow& window, const QString& path) {
    return [&window, path](const Result<void>& written) {
        written ? showWritten(window, path) : window.showError(written.error());
    };
}

Result<void> writeReport(const Design& design, const QString& path, exchange::ComposeOptions options,
                         const std::stop_token& stop) {
    options.stop = stop;
    const std::string html = exchange::htmlReport(exchange::composeReport(design, options));
    if (stop.stop_requested())
        return Error{"report.stopped", {}, {}, {}};
    const auto written = exchange::saveFile(toUtf8(path), html);
    return written ? Result<void>() : Result<void>(written.error());
}

void exportReport(MainWindow& window, BackgroundExport& writer) {
    const QString path = askForFile(window, MainWindow::tr("Export report"), QStringLiteral(".html"));
    if (path.isEmpty())
        return;
    exchange::ComposeOptions options;
    options.title = toUtf8(window.workspace().title());
    options.date = toUtf8(QDate::currentDate().toString(Qt::ISODate));
    options.rulePage = [](std::string_view rule) -> std::optional<std::string> {
        const QString page = englishExplanationOf(rule);
        return page.isEmpty() ? std::nullopt : std::optional(toUtf8(page));
    };
    // Checking and simulating take their time.
    writer.start(
        MainWindow::tr("Writing \"%1\"").arg(QFileInfo(path).fileName()),
        [options, path, design = window.workspace().design()](const std::stop_token& stop) {
            return writeReport(design, path, options, stop);
        },
        tellWritten(window, path));
}

Result<void> writeAs(const QString& ending, const QString& path, const diagram::DisplayList& picture,
                     const render::PictureOptions& options) {
    if (ending == QStringLiteral(".svg"))
        return render::writeSvg(picture, path, options);
    if (ending == QStringLiteral(".png"))
        return render::writePng(picture, path, options);
    return render::writePdf(picture, path, options);
}

void exportPicture(MainWindow& window, BackgroundExport& writer, const ExportDialog& dialog) {
    const QString path = askForFile(window, MainWindow::tr("Export picture"), dialog.ending());
    if (path.isEmpty())
        return;
    writer.start(
        MainWindow::tr("Writing \"%1\"").arg(QFileInfo(path).fileName()),
        [path, ending = dialog.ending(), source = dialog.source(),
         options = dialog.options()](const std::stop_token& stop) mutable {
            options.stop = stop;
            return writeAs(ending, path, source.draw(), options);
        },
        tellWritten(window, path));
}

void copyPicture(MainWindow& window, BackgroundExport& writer, const ExportDialog& dialog) {
    const auto image = std::make_shared<QImage>();
    writer.start(
        MainWindow::tr("Drawing the picture"),
        [image, source = dialog.source(), options = dialog.options()](const std::stop_token&) {
            *image = render::toImage(source.draw(), options);
            return Result<void>();
        },
        [&window, image](const Result<void>&) {
            QGuiApplication::clipboard()->setImage(*image);
            window.messages().showPassing(MainWindow::tr("The picture is in the clipboard."));
        });
}

void exportAsChosen(MainWindow& window, BackgroundExport& writer) {
    ExportDialog dialog(window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.format() == ExportDialog::Format::Report)
        exportReport(window, writer);
    else if (dialog.format() == ExportDialog::Format::Clipboard)
        copyPicture(window, writer, dialog);
    else
        exportPicture(window, writer, dialog);
}

void printView(MainWindow& window) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(window.workspace().title());
    const diagram::DisplayList picture =
        pictureOf(window, {.view = window.views().currentViewName(), .hasBadges = false});
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

void installExportActions(MainWindow& window) {
    auto* writer = new BackgroundExport(window.longWork(), &window);
    window.actions().on("file.export", [&window, writer] { exportAsChosen(window, *writer); });
    window.actions().on("file.print", [&window] { printView(window); });
    window.actions().on("file.exportReport", [&window, writer] { exportReport(window, *writer); });
}

} // namespace fd::ui
