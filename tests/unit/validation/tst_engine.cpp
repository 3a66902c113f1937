// SPDX-License-Identifier: GPL-3.0-or-later
// The incremental engine answers what a full run answers, whatever happens to a design, and no rule looks at
// more than it declares.
#include "edit_script.h"
#include "support/random_fabric.h"
#include "validation/profiles.h"
#include "validation/read_guard.h"

#include <QTest>

#include <algorithm>

using namespace fd;
using namespace fd::test;
using validation::Finding;
using validation::FindingDelta;
using validation::ValidationEngine;

namespace {

/// An engine that follows a document, with a list of findings kept by deltas alone.
class Follower {
public:
    explicit Follower(Document& document) {
        engine.reset(document.design());
        byDeltas = engine.findings();
        subscription_ = document.observe([this](const Design& design, const ChangeSet& changes) {
            apply(engine.advance(design, changes));
        });
    }
    ValidationEngine engine;
    std::vector<Finding> byDeltas;

private:
    void apply(const FindingDelta& delta) {
        for (const Finding& finding : delta.removed) {
            const auto at = std::lower_bound(byDeltas.begin(), byDeltas.end(), finding);
            if (at != byDeltas.end() && *at == finding)
                byDeltas.erase(at);
            else
                isBroken = true;
        }
        for (const Finding& finding : delta.added)
            byDeltas.insert(std::upper_bound(byDeltas.begin(), byDeltas.end(), finding), finding);
    }
    Subscription subscription_;

public:
    bool isBroken = false;
};

std::string differences(const Design& design, const std::vector<Finding>& is,
                        const std::vector<Finding>& should) {
    std::vector<Finding> extra;
    std::vector<Finding> missing;
    std::set_difference(is.begin(), is.end(), should.begin(), should.end(), std::back_inserter(extra));
    std::set_difference(should.begin(), should.end(), is.begin(), is.end(), std::back_inserter(missing));
    return "extra:\n" + listOf(design, extra) + "missing:\n" + listOf(design, missing);
}

void compare(const Document& document, const Follower& follower, const std::string& what) {
    const auto full = validation::validate(document.design());
    const auto is = follower.engine.findings();
    QVERIFY2(is == full, (what + "\n" + differences(document.design(), is, full)).c_str());
    QVERIFY2(!follower.isBroken, (what + ": a delta removes what was not there").c_str());
    QVERIFY2(follower.byDeltas == full,
             (what + ", by deltas\n" + differences(document.design(), follower.byDeltas, full)).c_str());
}

/// A text that the field may take and that differs from its present value; empty if none comes to mind.
std::vector<std::string> otherValues(const Design& design, const FieldInfo& field, const void* record) {
    std::vector<std::string> values;
    const std::string present = field.text(record);
    switch (field.type) {
    case FieldType::Boolean:
        values = {present == "true" ? "false" : "true"};
        break;
    case FieldType::Integer:
        values = {"0", "1", "70000"};
        break;
    case FieldType::Choice:
        for (const ChoiceText& choice : field.choices)
            values.push_back(choice.name);
        break;
    case FieldType::Reference:
    case FieldType::References: {
        values = {""};
        const auto ids = design.idsOf(*field.target);
        for (const AnyId id : {ids.empty() ? AnyId{} : ids.front(), ids.empty() ? AnyId{} : ids.back()})
            if (id) {
                std::string text;
                appendAnyId(text, id);
                values.push_back(text);
            }
        break;
    }
    default:
        values = {
            "",   "x",    "10.10.40.180", "10.10.40.0/24",    "10.10.40.180-10.10.40.189", "10.10.40.1 5",
            "40", "5002", "1G",           "00:1D:D8:B7:1C:11"};
    }
    std::erase(values, present);
    return values;
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private slots:
    void ruleSettingsChangeSeverities() {
        Design broken = sample("contoso");
        Document document(broken);
        Transaction t = document.begin({"Break", {}});
        const auto pools = document.design().idsOf(kindOf<IpPool>);
        t.edit(pools.front().as<IpPool>(), [](IpPool& pool) { pool.name.clear(); });
        QVERIFY(document.commit(std::move(t)).has_value());
        Follower follower(document);
        const auto severityOf = [&](std::string_view rule) -> int {
            for (const Finding& finding : follower.byDeltas)
                if (finding.ruleId == rule)
                    return static_cast<int>(finding.severity);
            return -1;
        };
        QCOMPARE(severityOf("name-required"), static_cast<int>(validation::Severity::Error));
        const auto set = [&](RuleSeverity severity) {
            Transaction setting = document.begin({"Set", {}});
            validation::applyProfile(setting, {"Mine", {{"name-required", severity}}});
            (void)document.commit(std::move(setting));
            compare(document, follower, "after a setting");
        };
        set(RuleSeverity::Advice);
        QCOMPARE(severityOf("name-required"), static_cast<int>(validation::Severity::Advice));
        QCOMPARE(validation::profileOf(document.design()).name, std::string("Mine"));
        set(RuleSeverity::Off);
        QCOMPARE(severityOf("name-required"), -1);
        Transaction back = document.begin({"Back", {}});
        validation::applyProfile(back, validation::builtInProfiles().front());
        QVERIFY(document.commit(std::move(back)).has_value());
        QCOMPARE(severityOf("name-required"), static_cast<int>(validation::Severity::Error));
        QCOMPARE(validation::profileOf(document.design()).name, std::string("Standard"));
    }

    void acceptancesCanBeWide_data() {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("accepted");
        QTest::newRow("this finding") << static_cast<int>(validation::AcceptScope::Finding) << 1;
        QTest::newRow("the object") << static_cast<int>(validation::AcceptScope::Object) << 1;
        QTest::newRow("the rule") << static_cast<int>(validation::AcceptScope::Rule) << 3;
    }
    void acceptancesCanBeWide() {
        QFETCH(int, scope);
        QFETCH(int, accepted);
        Document document(sample("contoso"));
        Transaction t = document.begin({"Break", {}});
        const auto pools = document.design().idsOf(kindOf<IpPool>);
        for (std::size_t i = 0; i < 3; ++i)
            t.edit(pools[i].as<IpPool>(), [](IpPool& pool) { pool.name.clear(); });
        QVERIFY(document.commit(std::move(t)).has_value());
        Follower follower(document);
        const auto countAccepted = [&] {
            return std::count_if(follower.byDeltas.begin(), follower.byDeltas.end(),
                                 [](const Finding& f) { return f.isAccepted; });
        };
        const auto one = std::find_if(follower.byDeltas.begin(), follower.byDeltas.end(),
                                      [](const Finding& f) { return f.ruleId == "name-required"; });
        QVERIFY(one != follower.byDeltas.end());
        const Finding finding = *one;
        Transaction living = document.begin({"Accept", {}});
        validation::accept(living, finding, {"fine", "me", "2026-05-17"},
                           static_cast<validation::AcceptScope>(scope));
        QVERIFY(document.commit(std::move(living)).has_value());
        QCOMPARE(countAccepted(), static_cast<std::ptrdiff_t>(accepted));
        compare(document, follower, "after accepting");
        QVERIFY(validation::staleAcceptances(document.design(), follower.engine.findings()).empty());
        Transaction back = document.begin({"Back", {}});
        QVERIFY(validation::withdrawAcceptance(back, finding));
        QVERIFY(document.commit(std::move(back)).has_value());
        QCOMPARE(countAccepted(), std::ptrdiff_t{0});
    }

    void rulesReadOnlyWhatTheyDeclare_data() {
        QTest::addColumn<int>("seed");
        QTest::newRow("contoso") << 0;
        for (int seed = 1; seed <= 4; ++seed)
            QTest::newRow(qPrintable(QStringLiteral("random %1").arg(seed))) << seed;
    }
    void rulesReadOnlyWhatTheyDeclare() {
        QFETCH(int, seed);
        const Design design =
            seed == 0 ? sample("contoso") : randomDesign(300, static_cast<std::uint64_t>(seed));
        std::string text;
        for (const std::string& line : validation::undeclaredReads(design))
            text += line + "\n";
        QVERIFY2(text.empty(), text.c_str());
    }

    void undeclaredReadsAreNoticed() {
        const auto rule = [](validation::Reads reads) {
            return validation::localRule<Vm>(
                {.id = "test", .family = "test", .title = "Test", .message = "Test"}, std::move(reads),
                [](validation::On<Vm> vm, const validation::Look& look, validation::Report&) {
                    (void)look.get(vm->host);
                    (void)look.referring(&VirtualNic::vm, vm.id);
                });
        };
        const Design contoso = sample("contoso");
        const std::vector<validation::Rule> none{rule({validation::own(&Vm::name)})};
        QCOMPARE(validation::undeclaredReads(contoso, none).size(), std::size_t{2});
        const std::vector<validation::Rule> all{
            rule({validation::via(&Vm::host), validation::from(&VirtualNic::vm)})};
        QVERIFY(validation::undeclaredReads(contoso, all).empty());
    }

    // Each field of each object of the reference fabric takes other values. This catches fields that a rule
    // reads without declaring them.
    void followsEachField_data() {
        QTest::addColumn<int>("kind");
        for (const KindInfo& kind : allKinds())
            QTest::newRow(kind.name) << static_cast<int>(kind.kind);
    }
    void followsEachField() {
        QFETCH(int, kind);
        static const Design contoso = sample("contoso");
        Document document(contoso);
        Follower follower(document);
        const KindInfo& info = kindInfo(static_cast<Kind>(kind));
        auto ids = contoso.idsOf(info.kind);
        // Objects of one kind are much alike; the first, one in the middle and the last are enough.
        if (ids.size() > 3)
            ids = {ids.front(), ids[ids.size() / 2], ids.back()};
        for (const AnyId id : ids)
            for (const FieldInfo& field : info.fields)
                for (const std::string& value : otherValues(contoso, field, contoso.record(id))) {
                    Transaction transaction = document.begin(Text{"edit", {}});
                    if (!transaction.setField(id, field.name, value) || transaction.changeSet().empty())
                        continue;
                    QVERIFY(document.commit(std::move(transaction)).has_value());
                    const std::string what = std::string(info.name) + "." + field.name + " = " + value;
                    compare(document, follower, what);
                    if (QTest::currentTestFailed())
                        return;
                    document.undo();
                }
        compare(document, follower, "after all undo steps");
    }

    void equalsFullRunAfterRandomEdits_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void equalsFullRunAfterRandomEdits() {
        QFETCH(int, seed);
        SplitMix64 random(static_cast<std::uint64_t>(seed));
        Document document(seed % 2 == 0 ? sample("contoso") : randomDesign(150, random.next()));
        Follower follower(document);
        for (int step = 0; step < 60; ++step) {
            const auto what = random.below(5);
            if (what == 0 && document.canUndo())
                document.undo();
            else if (what == 1 && document.canRedo())
                document.redo();
            else
                QVERIFY(
                    document
                        .commit(randomTransaction(document, 1 + static_cast<int>(random.below(6)), random))
                        .has_value());
            if (step % 4 == 3)
                compare(document, follower, "step " + std::to_string(step));
            if (QTest::currentTestFailed())
                return;
        }
        while (document.canUndo())
            document.undo();
        compare(document, follower, "after all undo steps");
    }

    void previewChangesNothing() {
        Document document(sample("contoso"));
        ValidationEngine engine;
        engine.reset(document.design());
        Transaction transaction = document.begin(Text{"edit", {}});
        QVERIFY(transaction.setField(Id<IpPool>{8}, "start", "10.10.40.190").has_value());
        const ChangeSet changes = transaction.changeSet();
        const FindingDelta delta = engine.preview(transaction.snapshot(), changes);
        QCOMPARE(delta.added.size(), std::size_t{1});
        QVERIFY(delta.removed.empty());
        QVERIFY(engine.findings().empty());
    }

    void acceptedFindingsStayAndAreMarked() {
        EditScript script = runScript("set ipPool VMs-NY-Prod-Pool2 start 10.10.40.190\n");
        Document& document = script.document;
        Follower follower(document);
        const Finding finding = follower.engine.findings().at(0);
        QVERIFY(!finding.isAccepted);
        Transaction transaction = document.begin(Text{"accept", {}});
        validation::accept(transaction, finding, {"laboratory", "Ann", "2026-05-17"});
        QVERIFY(document.commit(std::move(transaction)).has_value());
        compare(document, follower, "accepted");
        QVERIFY(follower.engine.findings().at(0).isAccepted);
        QVERIFY(validation::staleAcceptances(document.design(), follower.engine.findings()).empty());

        Transaction repair = document.begin(Text{"repair", {}});
        QVERIFY(validation::applyFix(repair, finding, 0).has_value());
        QVERIFY(document.commit(std::move(repair)).has_value());
        compare(document, follower, "repaired");
        QVERIFY(follower.engine.findings().empty());
        QCOMPARE(validation::staleAcceptances(document.design(), {}).size(), std::size_t{1});
        document.undo();
        document.undo();
        compare(document, follower, "undone");
        QVERIFY(!follower.engine.findings().at(0).isAccepted);
    }

    void renamingAnObjectRenewsItsFindings() {
        EditScript script = runScript("set ipPool VMs-NY-Prod-Pool2 start 10.10.40.190\n");
        Follower follower(script.document);
        Transaction transaction = script.document.begin(Text{"rename", {}});
        QVERIFY(transaction.setField(Id<IpPool>{8}, "name", "Renamed").has_value());
        QVERIFY(script.document.commit(std::move(transaction)).has_value());
        compare(script.document, follower, "renamed");
        QVERIFY(english(follower.engine.findings().at(0).message).find("Renamed") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
