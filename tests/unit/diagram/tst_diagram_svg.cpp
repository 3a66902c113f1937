// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/svg/svg_writer.h"
#include "diagram/view.h"
#include "model/naming.h"
#include "sample_fabric.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace fd;
using namespace fd::diagram;

namespace {

DisplayList pictureOf(const Design& design, ViewKind view) {
    Relations relations;
    relations.reset(design);
    ViewOptions options;
    options.view = view;
    return draw(design, relations, options);
}

} // namespace

class TestDiagramSvg : public QObject {
    Q_OBJECT

private slots:
    void isWellFormedAndNamesEverything_data() {
        QTest::addColumn<int>("theme");
        for (const auto& choice : Choices<Theme>::values)
            QTest::addRow("%s", choice.name) << static_cast<int>(choice.value);
    }
    void isWellFormedAndNamesEverything() {
        QFETCH(int, theme);
        const Design design = test::sampleFabric();
        SvgOptions options;
        options.theme = static_cast<Theme>(theme);
        options.title = "Fabric <\"1\" & more>";
        options.description = "Test";
        const std::string svg = writeSvg(pictureOf(design, ViewKind::Physical), options);
        QXmlStreamReader reader(QByteArray::fromStdString(svg));
        QStringList titles;
        QStringList ids;
        QStringList uses;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.attributes().hasAttribute(QLatin1String("id")))
                ids << reader.attributes().value(QLatin1String("id")).toString();
            if (reader.name() == QLatin1String("use"))
                uses << reader.attributes()
                            .value(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("href"))
                            .toString();
            if (reader.name() == QLatin1String("title"))
                titles << reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(titles.front(), QStringLiteral("Fabric <\"1\" & more>"));
        for (const Kind kind :
             {kindOf<Host>, kindOf<PhysicalNic>, kindOf<Vm>, kindOf<PhysicalSwitch>, kindOf<HostGroup>})
            for (const AnyId id : design.idsOf(kind)) {
                const QString name = QLatin1String(kindInfo(kind).singular) + QLatin1Char(' ') +
                                     QString::fromStdString(displayName(design, id));
                QVERIFY2(!titles.filter(name).isEmpty(), qPrintable(name));
            }
        // Each icon once, each use of one that exists.
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(!uses.isEmpty());
        for (const QString& use : uses)
            QVERIFY(ids.contains(use.mid(1)));
    }

    void hasNoLinkOutside() {
        const std::string svg = writeSvg(pictureOf(test::sampleFabric(), ViewKind::Tenant), {});
        std::string rest = svg;
        for (const std::string known : {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"})
            rest.erase(rest.find(known), known.size());
        QVERIFY(rest.find("://") == std::string::npos);
        QVERIFY(rest.find("url(") == std::string::npos);
    }

    void sameBytesEachTime() {
        const Design design = test::sampleFabric();
        QCOMPARE(writeSvg(pictureOf(design, ViewKind::Logical), {}),
                 writeSvg(pictureOf(design, ViewKind::Logical), {}));
    }

    void inlineUsesVariablesOfItsOwnPage() {
        SvgOptions options;
        options.isInline = true;
        options.idPrefix = "p1-";
        const std::string svg = writeSvg(pictureOf(test::sampleFabric(), ViewKind::Physical), options);
        QVERIFY(svg.find("<?xml") == std::string::npos);
        QVERIFY(svg.find("id=\"p1-icon-host\"") != std::string::npos);
        QVERIFY(svg.find("fill=\"#") == std::string::npos);
        const std::string variables = cssVariables(Theme::Dark);
        // Each variable that is used is defined.
        for (std::size_t at = svg.find("var("); at != std::string::npos; at = svg.find("var(", at + 1)) {
            const std::string name = svg.substr(at + 4, svg.find(')', at) - at - 4);
            QVERIFY2(variables.find(name + ':') != std::string::npos, name.c_str());
        }
    }

    void escapes_data() {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("escaped");
        QTest::newRow("markup") << QByteArray("a<b>&\"c") << QByteArray("a&lt;b&gt;&amp;&quot;c");
        QTest::newRow("control") << QByteArray("a\x01z") << QByteArray("a\xEF\xBF\xBDz");
        QTest::newRow("broken UTF-8") << QByteArray("a\xFFz") << QByteArray("a\xEF\xBF\xBDz");
        QTest::newRow("umlaut") << QByteArray("\xC3\xA4") << QByteArray("\xC3\xA4");
    }
    void escapes() {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, escaped);
        QCOMPARE(QByteArray::fromStdString(xmlEscaped(plain.toStdString())), escaped);
    }
};

QTEST_GUILESS_MAIN(TestDiagramSvg)
#include "tst_diagram_svg.moc"
