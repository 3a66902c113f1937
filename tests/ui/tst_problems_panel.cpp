// SPDX-License-Identifier: GPL-3.0-or-later
// The problems panel by real events: rows, groups, repairs, acceptances, profiles of rules.
#include "exchange/file/fabric_file.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/field_line_edit.h"
#include "ui/common/icons.h"
#include "ui/panels/problem_details.h"
#include "ui/panels/problems_model.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/rules_dialog.h"
#include "ui/render/painter.h"
#include "ui/shell/picture_request.h"
#include "ui/shell/view_area.h"
#include "validation/catalog.h"
#include "window_session.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

#include <map>
#include <utility>
#include <vector>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;
using validation::Finding;

namespace {

struct ProblemSession : Session {
    QTableView* table;
    ProblemsModel* model;

    ProblemSession()
        : table(find<QTableView>("problemsTable")), model(static_cast<ProblemsModel*>(table->model())) {
        openContoso();
    }
    /// Takes the names of some pools away: as many findings of "name-required".
    void breakPools(std::size_t count) {
        Transaction t = workspace.begin({"Break", {}});
        const auto pools = workspace.design().idsOf(kindOf<IpPool>);
        for (std::size_t i = 0; i < count; ++i)
            t.edit(pools[i].as<IpPool>(), [](IpPool& pool) { pool.name.clear(); });
        if (!workspace.commit(std::move(t)))
            qFatal("the pools were not broken");
        workspace.validation().waitForIdle();
    }
    int rowOfRule(const char* rule) {
        for (int row = 0; row < model->rowCount(); ++row)
            if (const Finding* finding = model->findingAt(row); finding && finding->ruleId == rule)
                return row;
        return -1;
    }
    void choose(const char* rule) {
        const int row = rowOfRule(rule);
        if (row < 0)
            qFatal("there is no finding of %s", rule);
        table->setCurrentIndex(model->index(row, 0));
        workspace.validation().waitForIdle();
    }
    int count(const char* rule, bool isAccepted = false) {
        int found = 0;
        for (const Finding& finding : workspace.validation().findings())
            found += finding.ruleId == rule && finding.isAccepted == isAccepted ? 1 : 0;
        return found;
    }
};

QImage blackAndWhite(QImage image) {
    image.convertTo(QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = image.constScanLine(y)[x] < 200 ? 0 : 255;
    return image;
}

QImage drawn(const QIcon& icon) {
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    icon.paint(&painter, image.rect());
    painter.end();
    return blackAndWhite(std::move(image));
}

} // namespace

class TestProblemsPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_problems_panel"); }
    void init() {
        QSettings().clear();
        applyLanguage(QStringLiteral("en"));
    }

    void ux130_wrongVlanComesAndGoes() {
        ProblemSession s;
        const AnyId row = firstOf(s.workspace.design(), kindOf<SubnetVlan>);
        Transaction wrong = s.workspace.begin({"Paste", {}});
        QVERIFY(wrong.setField(row, "vlan", "4095").has_value());
        QVERIFY(s.workspace.commit(std::move(wrong)).has_value());
        // The row comes by itself, without anybody asking for it.
        QTRY_VERIFY(s.rowOfRule("vlan-range") >= 0);
        const Finding found = *s.model->findingAt(s.rowOfRule("vlan-range"));
        QVERIFY(!found.field.empty());
        QVERIFY(sentence(found.why).contains(QStringLiteral("4095")));
        Transaction right = s.workspace.begin({"Mend", {}});
        QVERIFY(right.setField(row, "vlan", "123").has_value());
        QVERIFY(s.workspace.commit(std::move(right)).has_value());
        QTRY_VERIFY(s.rowOfRule("vlan-range") < 0);
    }

    /// What comes from a design that was imported with it can be pasted; the field says so, and is mended
    /// there.
    void ux130_pastedVlanIsUnderlinedUntilItIsMended() {
        ProblemSession s;
        const AnyId row = firstOf(s.workspace.design(), kindOf<SubnetVlan>);
        const AnyId site = AnyId(s.workspace.design().get(row.as<SubnetVlan>())->site);
        {
            Session imported;
            imported.openContoso();
            Transaction wrong = imported.workspace.begin({"Import", {}});
            QVERIFY(wrong.setField(row, "vlan", "4095").has_value());
            QVERIFY(imported.workspace.commit(std::move(wrong)).has_value());
            imported.workspace.selection().set(row);
            imported.window.actions().get("edit.copy")->trigger();
        }
        QVERIFY(s.rowOfRule("vlan-range") < 0);
        s.workspace.selection().set(site);
        s.window.actions().get("edit.paste")->trigger();
        QTRY_VERIFY(s.rowOfRule("vlan-range") >= 0);
        const AnyId pasted = s.model->findingAt(s.rowOfRule("vlan-range"))->subject;
        QVERIFY(pasted != row && pasted.is<SubnetVlan>());
        s.workspace.selection().set(pasted);
        auto* field = s.find<FieldLineEdit>("field_vlan");
        QTRY_VERIFY(field->mark() == Wave::Error);
        QVERIFY(s.find<QLabel>("message_vlan")->text().contains(QStringLiteral("4095")));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("123"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(s.rowOfRule("vlan-range") < 0);
        QTRY_VERIFY(field->mark() == Wave::None);
    }

    /// The same card with each sign, in grey and even in black and white.
    void ux131_badgesOnPicturesDifferInGrey() {
        ProblemSession s;
        PictureSource source = sourceOf(s.window, {.view = QStringLiteral("physical"), .hasLoads = false});
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        std::vector<QImage> pictures;
        for (const auto tone :
             {diagram::Tone::None, diagram::Tone::Error, diagram::Tone::Warning, diagram::Tone::Advice}) {
            source.annotations.badges.clear();
            if (tone != diagram::Tone::None)
                source.annotations.badges[host] = {.tone = tone, .count = 1};
            QImage image(2400, 1400, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            render::Painter().paint(painter, source.draw());
            painter.end();
            pictures.push_back(blackAndWhite(std::move(image)));
        }
        for (std::size_t a = 0; a < pictures.size(); ++a)
            for (std::size_t b = a + 1; b < pictures.size(); ++b) {
                int different = 0;
                for (int y = 0; y < pictures[a].height(); ++y)
                    for (int x = 0; x < pictures[a].width(); ++x)
                        different += pictures[a].pixel(x, y) != pictures[b].pixel(x, y) ? 1 : 0;
                QVERIFY2(different > 20,
                         qPrintable(QStringLiteral("%1 and %2: %3").arg(a).arg(b).arg(different)));
            }
    }

    void ux131_signsOfSeveritiesDifferByShape() {
        std::vector<QImage> signs;
        for (const auto severity :
             {validation::Severity::Error, validation::Severity::Warning, validation::Severity::Advice})
            signs.push_back(drawn(iconOf(severity)));
        for (std::size_t a = 0; a < signs.size(); ++a)
            for (std::size_t b = a + 1; b < signs.size(); ++b) {
                int different = 0;
                for (int y = 0; y < 32; ++y)
                    for (int x = 0; x < 32; ++x)
                        different += signs[a].pixel(x, y) != signs[b].pixel(x, y) ? 1 : 0;
                QVERIFY2(different > 30, qPrintable(QString::number(different)));
            }
    }

    void detailsSayWhyAndWhatHappens() {
        ProblemSession s;
        s.breakPools(1);
        s.choose("name-required");
        const QString text = s.find<QTextBrowser>("problemDetails")->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("Why?")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("If left alone:")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("How VMM shows it")));
        emit s.find<QTextBrowser>("problemDetails")->anchorClicked(QUrl(QStringLiteral("rule-page")));
        QVERIFY(s.find<QTextBrowser>("problemDetails")
                    ->toPlainText()
                    .contains(QStringLiteral("How VMM shows it")));
    }

    void ux132_repairsShowWhatTheyChangeAndRemoveTheirFinding() {
        ProblemSession s;
        s.breakPools(3);
        s.choose("name-required");
        QPushButton* fix = nullptr;
        QTRY_VERIFY((fix = s.window.findChild<QPushButton*>(QStringLiteral("problemFix0"))));
        const QString preview = s.find<QLabel>("problemFixPreview0")->text();
        QVERIFY2(preview.contains(QStringLiteral("becomes")), qPrintable(preview));
        const std::size_t steps = s.workspace.document().history().size();
        fix->click();
        s.workspace.validation().waitForIdle();
        QCOMPARE(s.count("name-required"), 2);
        QCOMPARE(s.workspace.document().history().size(), steps + 1);
        // The others at once.
        s.choose("name-required");
        QPushButton* all = nullptr;
        QTRY_VERIFY((all = s.window.findChild<QPushButton*>(QStringLiteral("problemFixAll0"))));
        QTRY_VERIFY(all->isVisible());
        all->click();
        s.workspace.validation().waitForIdle();
        QCOMPARE(s.count("name-required"), 0);
        QCOMPARE(s.workspace.document().history().size(), steps + 2);
        s.workspace.undo();
        s.workspace.validation().waitForIdle();
        QCOMPARE(s.count("name-required"), 2);
    }

    void controlDotListsRepairs() {
        ProblemSession s;
        s.breakPools(1);
        s.choose("name-required");
        QTRY_VERIFY(s.window.findChild<QPushButton*>(QStringLiteral("problemFix0")));
        s.table->setFocus();
        s.key(Qt::Key_Period, Qt::ControlModifier);
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = s.window.findChild<QMenu*>(QStringLiteral("problemFixMenu"))));
        QVERIFY(menu->isVisible());
        QVERIFY(menu->actions().size() >= 4);
        menu->actions().front()->trigger();
        menu->close();
        s.workspace.validation().waitForIdle();
        QCOMPARE(s.count("name-required"), 0);
    }

    void ux134_acceptedStaysAcceptedAndIsReported() {
        QTemporaryDir folder;
        ProblemSession s;
        s.breakPools(2);
        s.choose("name-required");
        whenDialogOpens([](QWidget* dialog) {
            static_cast<QInputDialog*>(dialog)->setTextValue(QStringLiteral("Names come later"));
            static_cast<QInputDialog*>(dialog)->accept();
        });
        QAction* rule = s.window.findChild<QAction*>(QStringLiteral("problemAcceptRule"));
        QVERIFY(rule);
        rule->trigger();
        s.workspace.validation().waitForIdle();
        QCOMPARE(s.count("name-required", true), 2);
        QCOMPARE(s.rowOfRule("name-required"), -1);
        const QString path = folder.filePath(QStringLiteral("a.fabric"));
        QVERIFY(s.workspace.saveAs(path).has_value());
        ProblemSession other;
        QVERIFY(other.window.openFile(path));
        other.workspace.validation().waitForIdle();
        QCOMPARE(other.count("name-required", true), 2);
        bool isKept = false;
        for (const auto entry : other.workspace.design().table<Acceptance>())
            isKept = isKept || (entry.record.reason == "Names come later" && entry.record.subjects.empty());
        QVERIFY(isKept);
        // And back.
        other.find<QToolButton>("problemsAccepted")->setChecked(true);
        other.choose("name-required");
        other.find<QPushButton>("problemWithdraw")->click();
        other.workspace.validation().waitForIdle();
        QCOMPARE(other.count("name-required", true), 0);
    }

    void ux135_enterGoesToTheObjectOnTheCanvas() {
        ProblemSession s;
        s.breakPools(1);
        s.window.views().showView("physical");
        s.choose("name-required");
        s.table->setFocus();
        s.key(Qt::Key_Return);
        QCOMPARE(s.workspace.selection().current(),
                 s.model->findingAt(s.table->currentIndex().row())->subject);
        QVERIFY(s.window.views().canvas());
        QTRY_VERIFY(s.window.views().canvas()->hasFocus());
    }

    void groupsFoldAndKeepTheirFindings_data() {
        QTest::addColumn<int>("by");
        for (const auto by : {ProblemGrouping::Object, ProblemGrouping::Rule, ProblemGrouping::Site})
            QTest::addRow("%d", static_cast<int>(by)) << static_cast<int>(by);
    }
    void groupsFoldAndKeepTheirFindings() {
        QFETCH(int, by);
        ProblemSession s;
        s.breakPools(3);
        const int findings = s.model->findingCount();
        QCOMPARE(s.model->rowCount(), findings);
        auto* grouping = s.find<QComboBox>("problemsGrouping");
        grouping->setCurrentIndex(by);
        emit grouping->activated(by);
        QVERIFY(s.model->rowCount() > findings);
        QVERIFY(s.model->isGroup(0));
        int groups = 0;
        int listed = 0;
        for (int row = 0; row < s.model->rowCount(); ++row) {
            groups += s.model->isGroup(row) ? 1 : 0;
            listed += s.model->findingAt(row) ? 1 : 0;
        }
        QCOMPARE(listed, findings);
        const int rows = s.model->rowCount();
        s.table->setCurrentIndex(s.model->index(0, 0));
        s.table->setFocus();
        s.key(Qt::Key_Return);
        QVERIFY(s.model->rowCount() < rows);
        QCOMPARE(s.model->findingCount(), findings);
        // F8 goes over the rows of groups.
        s.key(Qt::Key_Return);
        s.key(Qt::Key_F8);
        QVERIFY(s.model->findingAt(s.table->currentIndex().row()));
    }

    void sinceTellsWhatCameWhileOpen() {
        ProblemSession s;
        QVERIFY(s.model->rowCount() == 0 ||
                s.model->index(0, ProblemsModel::Since).data().toString() == QStringLiteral("opening"));
        s.breakPools(1);
        const int row = s.rowOfRule("name-required");
        QVERIFY(s.model->index(row, ProblemsModel::Since).data().toString() != QStringLiteral("opening"));
    }

    void sinceStaysWhenOnlyTheTextChanges() {
        ProblemSession s;
        Transaction t = s.workspace.begin({"Add", {}});
        Host host;
        host.name = "HV99";
        const Id<Host> id = t.add(std::move(host));
        QVERIFY(s.workspace.commit(std::move(t)));
        s.workspace.validation().waitForIdle();
        const auto since = [&] {
            return s.model->index(s.rowOfRule("host-no-management"), ProblemsModel::Since).data().toString();
        };
        const QString before = since();
        QVERIFY(!before.isEmpty() && before != QStringLiteral("opening"));
        Transaction rename = s.workspace.begin({"Rename", {}});
        rename.edit(id, [](Host& edited) { edited.name = "HV98"; });
        QVERIFY(s.workspace.commit(std::move(rename)));
        s.workspace.validation().waitForIdle();
        QVERIFY(since() != QStringLiteral("opening"));
    }

    void rulesDialogChangesSeveritiesAsOneStep() {
        ProblemSession s;
        s.breakPools(1);
        const std::size_t steps = s.workspace.document().history().size();
        whenDialogOpens([](QWidget* dialog) {
            auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("rulesList"));
            QCOMPARE(list->topLevelItemCount(), static_cast<int>(validation::ruleCatalog().size()));
            list->clearSelection();
            list->setCurrentItem(
                list->findItems(QStringLiteral("name-required"), Qt::MatchExactly, 3).front());
            auto* severity = dialog->findChild<QComboBox*>(QStringLiteral("rulesSeverity"));
            const int off = severity->findData(static_cast<int>(RuleSeverity::Off));
            severity->setCurrentIndex(off);
            emit severity->activated(off);
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("rulesAccept")), Qt::LeftButton);
        });
        s.window.actions().get("validate.rules")->trigger();
        s.workspace.validation().waitForIdle();
        QCOMPARE(s.count("name-required"), 0);
        QCOMPARE(s.workspace.document().history().size(), steps + 1);
        s.workspace.undo();
        s.workspace.validation().waitForIdle();
        QCOMPARE(s.count("name-required"), 1);
    }

    void aNarrowPanelKeepsRoomForTheProblem() {
        ProblemSession s;
        s.breakPools(1);
        const int letter = s.table->fontMetrics().averageCharWidth();
        s.window.resize(1024, 700);
        QTRY_VERIFY(s.table->columnWidth(ProblemsModel::Problem) >= 24 * letter);
        QVERIFY(s.table->isColumnHidden(ProblemsModel::Since));
        s.window.resize(1900, 1000);
        QTRY_VERIFY(!s.table->isColumnHidden(ProblemsModel::Since));
        QVERIFY(!s.table->isColumnHidden(ProblemsModel::Where));
    }

    void profilesAreKeptOnThisComputer() {
        validation::RuleProfile mine{"Our house", {{"name-required", RuleSeverity::Advice}}};
        ui::saveProfile(mine);
        QCOMPARE(savedProfiles().size(), std::size_t{1});
        QVERIFY(savedProfiles().front() == mine);
        ui::removeProfile(mine.name);
        QVERIFY(savedProfiles().empty());
    }

    void tenThousandFindingsLeaveTheWindowUsable() {
        ProblemSession s;
        Transaction t = s.workspace.begin({"Break", {}});
        for (int i = 0; i < 10000; ++i)
            t.add(Tenant{});
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        s.workspace.validation().waitForIdle();
        QVERIFY(s.model->findingCount() >= 10000);
        QElapsedTimer timer;
        timer.start();
        s.model->rebuild();
        qInfo() << "rows made anew:" << timer.restart() << "ms";
        s.model->setFilter({true, true, true, false, false, QStringLiteral("needs a name")});
        qInfo() << "filtered:" << timer.restart() << "ms";
        QVERIFY(s.model->findingCount() >= 10000);
        s.model->setGrouping(ProblemGrouping::Object);
        qInfo() << "grouped by object:" << timer.restart() << "ms";
        s.table->grab();
        qInfo() << "painted:" << timer.restart() << "ms";
        s.key(Qt::Key_F8);
        qInfo() << "next problem:" << timer.restart() << "ms";
        QVERIFY(s.model->findingAt(s.table->currentIndex().row()));
    }
};

QTEST_MAIN(TestProblemsPanel)
#include "tst_problems_panel.moc"
