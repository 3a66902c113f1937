// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/highlight.h"
#include "diagram/hit_test.h"
#include "model/document.h"
#include "model/ops/add.h"
#include "model/ops/cabling.h"
#include "model/ops/switching.h"

#include <QTest>

using namespace fd;
using namespace fd::diagram;

namespace {

/// Two hosts at one switch. Both carry VLAN 120 in a host virtual NIC; the port of the second does not allow it.
struct Fabric {
    Document document;
    Relations relations;
    Id<Host> good, bad, other;
    Id<PhysicalNic> goodNic, badNic;
    Id<HostGroup> north;
    VlanId vlan = *VlanId::of(120);

    Fabric() {
        Transaction t = document.begin({"Fabric"});
        ops::NewHost wanted;
        HostGroup group;
        group.name = "North";
        group.parent = ops::rootGroup(t);
        north = t.add(group);
        wanted.group = north;
        good = *ops::addHost(t, wanted);
        wanted.group = {};
        bad = *ops::addHost(t, wanted);
        other = *ops::addHost(t, wanted);
        const auto tor = *ops::addPhysicalSwitch(t);
        goodNic = cable(t, good, tor, VlanSet::all());
        badNic = cable(t, bad, tor, VlanSet({*VlanId::of(10)}));
        if (!document.commit(std::move(t)))
            qFatal("not committed");
        relations.reset(document.design());
    }

    Id<PhysicalNic> cable(Transaction& t, Id<Host> host, Id<PhysicalSwitch> tor, const VlanSet& allowed) {
        Id<PhysicalNic> first;
        for (const auto [id, nic] : t.view().table<PhysicalNic>())
            if (nic.host == host && !first)
                first = id;
        if (!ops::connectNic(t, first, tor))
            qFatal("no cable");
        t.edit(first, [&](PhysicalNic& nic) { nic.trunkAllowedVlans = allowed; });
        const auto hostSwitch = ops::addHostSwitch(t, host);
        const auto vnic = ops::addHostVirtualNic(t, *hostSwitch);
        t.edit(*vnic, [&](HostVirtualNic& record) { record.vlan = Entered<VlanId>(vlan); });
        return first;
    }
};

bool hasDashedRing(const Part& part) {
    for (const Shape& shape : part.shapes)
        if (const auto* box = std::get_if<BoxShape>(&shape); box && box->dashed && box->border == Tone::Error)
            return true;
    return false;
}

bool says(const Part& part, std::string_view text) {
    for (const Shape& shape : part.shapes)
        if (const auto* line = std::get_if<TextShape>(&shape); line && line->text == text)
            return true;
    return false;
}

} // namespace

class TestDiagramHighlight : public QObject {
    Q_OBJECT
private slots:
    void ux024_portsCarryOrMissTheVlan() {
        const Fabric f;
        const auto marks = vlanMarks(f.document.design(), f.relations, f.vlan);
        QVERIFY(marks.contains(f.goodNic) && marks.at(f.goodNic) == VlanMark::Carries);
        QVERIFY(marks.contains(f.badNic) && marks.at(f.badNic) == VlanMark::Missing);
        QVERIFY(!marks.contains(f.other));
        QVERIFY(vlanMarks(f.document.design(), f.relations, *VlanId::of(999)).empty());
        const auto uses = vlansOf(f.document.design());
        QCOMPARE(uses.size(), 1U);
        QCOMPARE(uses.front().vlan.number(), 120);
    }

    void ux024_marksAreDrawnAndTheRestFades() {
        const Fabric f;
        Annotations annotations;
        annotations.vlan = f.vlan;
        annotations.vlanMarks = vlanMarks(f.document.design(), f.relations, f.vlan);
        const CardContext context{f.document.design(), f.relations, ViewKind::Physical, Detail::Full, &annotations};
        const auto drawn = [&](Id<Host> host) {
            Box box;
            box.subject = host;
            box.rect = cardSize(context, host);
            return drawBox(context, box);
        };
        const Part good = drawn(f.good);
        const Part bad = drawn(f.bad);
        const Part* carrying = partOf(good, f.goodNic);
        const Part* missing = partOf(bad, f.badNic);
        QVERIFY(carrying && missing);
        QVERIFY(!good.isFaded && !carrying->isFaded && !missing->isFaded);
        QVERIFY(says(*carrying, "120") && !hasDashedRing(*carrying));
        QVERIFY(says(*missing, "not allowed") && hasDashedRing(*missing));
        QVERIFY(drawn(f.other).isFaded);
    }

    void ux022_aFilterKeepsWhatPasses() {
        const Fabric f;
        const Annotations annotations;
        const CardContext context{f.document.design(), f.relations, ViewKind::Physical, Detail::Full, &annotations};
        ViewFilter filter;
        QVERIFY(!filter.isActive());
        filter.group = f.north;
        auto kept = keptBy(filter, context);
        QVERIFY(kept.contains(f.good) && kept.contains(f.goodNic) && !kept.contains(f.bad));
        // What is connected to a kept host is kept with it.
        QVERIFY(kept.contains(Id<PhysicalSwitch>{1}));
        filter = {};
        filter.kind = kindOf<HostVirtualNic>;
        kept = keptBy(filter, context);
        QVERIFY(kept.contains(f.good) && kept.contains(f.bad) && !kept.contains(f.other));
        filter = {};
        filter.problemsOnly = true;
        QVERIFY(keptBy(filter, context).empty());
    }
};

QTEST_APPLESS_MAIN(TestDiagramHighlight)
#include "tst_diagram_highlight.moc"
