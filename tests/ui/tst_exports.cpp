// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported is what was seen: sizes, fonts and texts of PDF, SVG that stands alone, pixels of PNG,
// sheets, and the same bytes from the command line.
#include "pdf_text.h"
#include "pictures.h"
#include "story_session.h"
#include "ui/canvas/canvas_view.h"
#include "ui/render/sheets.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/picture_request.h"
#include "ui/shell/view_area.h"

#include <QComboBox>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cmath>
#include <map>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

/// Chooses an entry as a hand at the keyboard does.
void choose(QWidget& dialog, const char* name, const QVariant& value) {
    auto* box = dialog.findChild<QComboBox*>(QLatin1String(name));
    QVERIFY2(box, name);
    const int at = box->findData(value);
    QVERIFY2(at >= 0, name);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < at; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), at);
}

QByteArray withoutDate(QByteArray pdf) {
    const qsizetype at = pdf.indexOf("/CreationDate");
    return at < 0 ? pdf : pdf.remove(at, pdf.indexOf('\n', at) - at);
}

} // namespace

class TestExports : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_exports"); }
    void init() { QSettings().clear(); }

    void ux200_pdfHasItsPageItsFontsAndItsText() {
        QTemporaryDir folder;
        Session s;
        s.openContoso();
        render::PictureOptions options;
        options.paper = QPageSize::A3;
        options.orientation = QPageLayout::Landscape;
        options.title = QStringLiteral("Contoso");
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(render::writePdf(
            pictureOf(s.window, {.view = QStringLiteral("physical"), .hasBadges = false}), path, options));
        const QByteArray pdf = contentOf(path);
        const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"))
                             .match(QString::fromLatin1(pdf));
        QVERIFY(box.hasMatch());
        // In points; the file rounds to whole ones, which is a third of a millimetre.
        QVERIFY(std::abs(box.captured(1).toDouble() - 420 / 25.4 * 72) < 1);
        QVERIFY(std::abs(box.captured(2).toDouble() - 297 / 25.4 * 72) < 1);
        const qsizetype fonts = pdf.count("/Type /FontDescriptor");
        QVERIFY(fonts > 0);
        QCOMPARE(pdf.count("/FontFile2"), fonts);
        const QStringList texts = textsOf(pdf);
        for (const char* name : {"nyc-hv01", "nyc-tor-a", "Contoso"}) {
            bool isFound = false;
            for (const QString& text : texts)
                isFound = isFound || text.contains(QLatin1String(name));
            QVERIFY2(isFound, name);
        }
    }

    void ux201_svgStandsAloneAndLooksTheSame_data() {
        QTest::addColumn<QString>("view");
        for (const char* view : {"physical", "logical", "tenant", "host"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }
    void ux201_svgStandsAloneAndLooksTheSame() {
        QFETCH(QString, view);
        QTemporaryDir folder;
        Session s;
        s.openContoso();
        const diagram::DisplayList picture = pictureOf(s.window, {.view = view, .hasBadges = false});
        render::PictureOptions options;
        options.title = QStringLiteral("Contoso");
        options.description = QStringLiteral("Two sites");
        const QString path = folder.filePath(QStringLiteral("a.svg"));
        QVERIFY(render::writeSvg(picture, path, options));
        const QByteArray svg = contentOf(path);
        QXmlStreamReader xml(svg);
        QString title;
        QString description;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                const bool isLink = attribute.name() == u"href" || attribute.name() == u"src";
                QVERIFY2(!isLink || attribute.value().startsWith(u'#') ||
                             attribute.value().startsWith(u"data:"),
                         qPrintable(attribute.value().toString()));
                QVERIFY(!attribute.value().contains(u"url(http"));
            }
            QVERIFY2(xml.name() != u"script" && xml.name() != u"foreignObject",
                     qPrintable(xml.name().toString()));
            if (xml.name() == u"title" && title.isEmpty())
                title = xml.readElementText();
            else if (xml.name() == u"desc" && description.isEmpty())
                description = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, options.title);
        QCOMPARE(description, options.description);
        const QImage wanted = render::toImage(picture, options).convertToFormat(QImage::Format_RGB32);
        QImage drawn(wanted.size(), QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        QSvgRenderer(path).render(&painter);
        painter.end();
        const double difference = differenceOf(drawn, wanted, 64);
        QVERIFY2(difference < 0.01, qPrintable(QString::number(difference)));
    }

    void ux202_pngIsWhatTheCanvasShows() {
        Session s;
        s.openContoso();
        Keyboard keys(s.window);
        CanvasView& canvas = *s.window.views().canvas();
        canvas.setFocus();
        keys.press("Ctrl+Shift+A");
        keys.press("Ctrl+0");
        QCOMPARE(canvas.zoom(), 1.0);
        const diagram::DisplayList picture =
            pictureOf(s.window, {.view = QStringLiteral("physical"), .hasBadges = false});
        canvas.centerOn(picture.bounds.x + canvas.viewport()->width() / 2 - 10,
                        picture.bounds.y + canvas.viewport()->height() / 2 - 10);
        const QImage png = render::toImage(picture, {}).convertToFormat(QImage::Format_RGB32);
        // What both have: the canvas has room around the picture, and the map lies in a corner of it.
        const QPoint corner = canvas.mapFromScene(QPointF(picture.bounds.x, picture.bounds.y));
        const QRect seen = QRect(corner, png.size()) & canvas.viewport()->rect().adjusted(0, 0, -230, -170);
        QVERIFY(seen.width() > 300 && seen.height() > 150);
        const QImage shown = canvas.viewport()->grab(seen).toImage().convertToFormat(QImage::Format_RGB32);
        const double difference = differenceOf(shown, png.copy(seen.translated(-corner)), 64);
        QVERIFY2(difference < 0.01, qPrintable(QString::number(difference)));
    }

    void ux203_titleBlockAndDrawingShareNoPixel_data() {
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("orientation");
        for (const auto& [name, id] : {std::pair{"A4", QPageSize::A4},
                                       {"A3", QPageSize::A3},
                                       {"A2", QPageSize::A2},
                                       {"A1", QPageSize::A1},
                                       {"Letter", QPageSize::Letter},
                                       {"Legal", QPageSize::Legal},
                                       {"Tabloid", QPageSize::Tabloid}})
            for (const auto side : {QPageLayout::Landscape, QPageLayout::Portrait})
                QTest::addRow("%s %s", name, side == QPageLayout::Landscape ? "landscape" : "portrait")
                    << static_cast<int>(id) << static_cast<int>(side);
    }
    void ux203_titleBlockAndDrawingShareNoPixel() {
        QFETCH(int, paper);
        QFETCH(int, orientation);
        render::PictureOptions options;
        options.paper = static_cast<QPageSize::PageSizeId>(paper);
        options.orientation = static_cast<QPageLayout::Orientation>(orientation);
        options.title = QStringLiteral("Contoso: two sites");
        options.description = QStringLiteral("Somebody");
        options.note = QStringLiteral("1 January");
        // A picture that fills its bounds to the edge: where it is, is where the drawing may be.
        for (const double height : {100.0, 1000.0, 4000.0}) {
            diagram::DisplayList empty;
            empty.bounds = {0, 0, 1000, height};
            diagram::DisplayList full = empty;
            diagram::Part part;
            part.shapes.push_back(
                diagram::BoxShape{full.bounds, 0, diagram::Tone::Error, diagram::Tone::None, 0, false});
            full.parts.push_back(part);
            const QImage block = sheet(empty, options);
            const QImage drawing = sheet(full, options);
            const QRgb ground = block.pixel(2, 2);
            int inBlock = 0;
            int inDrawing = 0;
            int shared = 0;
            for (int y = 0; y < block.height(); ++y)
                for (int x = 0; x < block.width(); ++x) {
                    const bool isBlock = block.pixel(x, y) != ground;
                    const bool isDrawn = drawing.pixel(x, y) != block.pixel(x, y);
                    inBlock += isBlock ? 1 : 0;
                    inDrawing += isDrawn ? 1 : 0;
                    shared += isBlock && isDrawn ? 1 : 0;
                }
            QVERIFY(inBlock > 100);
            QVERIFY(inDrawing > 1000);
            QCOMPARE(shared, 0);
        }
    }

    void ux204_commandLineAndWindowWriteTheSameBytes_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("svg") << static_cast<int>(ExportDialog::Format::Svg);
        QTest::newRow("pdf") << static_cast<int>(ExportDialog::Format::Pdf);
        QTest::newRow("png") << static_cast<int>(ExportDialog::Format::Png);
    }
    void ux204_commandLineAndWindowWriteTheSameBytes() {
        QFETCH(int, format);
        QTemporaryDir folder;
        Session s;
        Keyboard keys(s.window);
        s.openContoso();
        const QString design = folder.filePath(QStringLiteral("contoso.fabric"));
        QVERIFY(s.workspace.saveAs(design).has_value());
        const QString ending = QString::fromLatin1(QTest::currentDataTag());
        const QString byWindow = folder.filePath(QStringLiteral("window.") + ending);
        const QString byCommand = folder.filePath(QStringLiteral("command.") + ending);
        const auto& settings = s.workspace.design().settings();
        keys.whenOpen("exportDialog", [&](QWidget* dialog) {
            choose(*dialog, "exportFormat", format);
            choose(*dialog, "exportTheme", static_cast<int>(diagram::Theme::Light));
            if (ending == QLatin1String("pdf"))
                choose(*dialog, "exportPaper", -1);
            if (ending == QLatin1String("png"))
                choose(*dialog, "exportResolution", 96);
            dialog->findChild<QLineEdit*>(QStringLiteral("exportTitle"))
                ->setText(QString::fromStdString(settings.name));
            dialog->findChild<QLineEdit*>(QStringLiteral("exportSubtitle"))
                ->setText(QString::fromStdString(settings.description));
            keys.nameFile(byWindow);
            QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("exportAccept")), Qt::LeftButton);
        });
        keys.press("Ctrl+E");
        QTRY_VERIFY(QFile::exists(byWindow));
        QProcess command;
        command.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        command.start(QStringLiteral(FD_PROGRAMS "/fabric-designer-cli"),
                      {QStringLiteral("diagram"), design, QStringLiteral("--theme"), QStringLiteral("light"),
                       QStringLiteral("-o"), byCommand});
        QVERIFY(command.waitForFinished(60000));
        QCOMPARE(command.exitCode(), 0);
        QVERIFY(contentOf(byCommand).size() > 1000);
        QVERIFY(withoutDate(contentOf(byWindow)) == withoutDate(contentOf(byCommand)));
    }

private:
    static QImage sheet(const diagram::DisplayList& picture, const render::PictureOptions& options) {
        const QPageLayout layout = render::sheetFor(picture, options);
        QImage image(layout.fullRectPixels(48).size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.5, 0.5);
        painter.translate(layout.paintRectPixels(96).topLeft());
        render::paintSheet(painter, picture, options);
        return image;
    }
};

QTEST_MAIN(TestExports)
#include "tst_exports.moc"
