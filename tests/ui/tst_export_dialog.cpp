// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as files and on paper, as chosen in the dialog.
#include "pdf_text.h"
#include "ui/render/export.h"
#include "ui/shell/export_actions.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/picture_request.h"
#include "window_session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPrinter>
#include <QTemporaryDir>

#include <set>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestExportDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_export_dialog"); }
    void init() {
        QSettings().clear();
        applyLanguage(QStringLiteral("en"));
        applyTheme(QStringLiteral("light"));
        applyTextScale(1);
    }

    void exportDialogWritesWhatItShows_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("PDF") << static_cast<int>(ExportDialog::Format::Pdf) << QByteArray("%PDF-");
        QTest::newRow("SVG") << static_cast<int>(ExportDialog::Format::Svg) << QByteArray("<");
        QTest::newRow("PNG") << static_cast<int>(ExportDialog::Format::Png) << QByteArray("\x89PNG");
    }

    void exportDialogWritesWhatItShows() {
        QFETCH(int, format);
        QFETCH(QByteArray, begin);
        QTemporaryDir folder;
        Session s;
        s.openContoso();
        ExportDialog dialog(s.window);
        dialog.show();
        auto* formats = dialog.findChild<QComboBox*>(QStringLiteral("exportFormat"));
        formats->setCurrentIndex(formats->findData(format));
        auto* papers = dialog.findChild<QComboBox*>(QStringLiteral("exportPaper"));
        papers->setCurrentIndex(papers->findData(static_cast<int>(QPageSize::A3)));
        QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("exportPreview"))->pixmap().isNull());
        const QString path = folder.filePath(QStringLiteral("out") + dialog.ending());
        const diagram::DisplayList picture = dialog.source().draw();
        QVERIFY(!picture.parts.empty());
        if (dialog.format() == ExportDialog::Format::Pdf) {
            QVERIFY(render::writePdf(picture, path, dialog.options()).has_value());
            const QSizeF size =
                render::sheetFor(picture, dialog.options()).fullRect(QPageLayout::Millimeter).size();
            QCOMPARE(std::max(size.width(), size.height()), 420.0);
        } else if (dialog.format() == ExportDialog::Format::Svg) {
            QVERIFY(render::writeSvg(picture, path, dialog.options()).has_value());
            const QByteArray text = contentOf(path);
            QVERIFY(text.contains("<title>"));
            QVERIFY(!text.contains("href=\"http"));
        } else {
            QVERIFY(render::writePng(picture, path, dialog.options()).has_value());
        }
        QVERIFY(contentOf(path).startsWith(begin));
    }

    void exportOfASelectionIsSmaller() {
        Session s;
        s.openContoso();
        const auto all = pictureOf(s.window, {.view = QStringLiteral("physical"), .hasBadges = false});
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        const auto one = pictureOf(
            s.window,
            {.view = QStringLiteral("physical"), .area = PictureArea::Selection, .hasBadges = false});
        QVERIFY(!one.parts.empty());
        QVERIFY(one.parts.size() < all.parts.size());
    }

    void exportRemembersChoices() {
        Session s;
        s.openContoso();
        {
            ExportDialog dialog(s.window);
            auto* formats = dialog.findChild<QComboBox*>(QStringLiteral("exportFormat"));
            formats->setCurrentIndex(formats->findData(static_cast<int>(ExportDialog::Format::Svg)));
            QMetaObject::invokeMethod(&dialog, "accept");
            QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        }
        ExportDialog again(s.window);
        QCOMPARE(again.format(), ExportDialog::Format::Svg);
    }

    void printingFillsOneSheet() {
        QTemporaryDir folder;
        Session s;
        s.openContoso();
        const QString path = folder.filePath(QStringLiteral("print.pdf"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printPicture(printer, pictureOf(s.window, {.view = QStringLiteral("physical"), .hasBadges = false}),
                     QStringLiteral("Contoso"));
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.contains("/Count 1"));
    }

    void ux281_accessKeysAreUniqueInDialogs_data() {
        QTest::addColumn<QString>("language");
        for (const QString& code : languages())
            QTest::newRow(qPrintable(code)) << code;
    }

    void ux281_accessKeysAreUniqueInDialogs() {
        QFETCH(QString, language);
        applyLanguage(language);
        Session s;
        s.openContoso();
        ExportDialog dialog(s.window);
        std::set<QChar> keys;
        const auto take = [&](const QString& text) {
            const auto at = text.indexOf(u'&');
            if (at < 0 || at + 1 >= text.size())
                return;
            QVERIFY2(keys.insert(text[at + 1].toUpper()).second, qPrintable(text));
        };
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->buddy())
                take(label->text());
        take(dialog.findChild<QCheckBox*>(QStringLiteral("exportTransparent"))->text());
        applyLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
