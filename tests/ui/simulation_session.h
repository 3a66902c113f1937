// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of the simulation dock share.
#include "model/generate/generate.h"
#include "ui/charts/scenario_list.h"
#include "ui/charts/simulation_panel.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

namespace fd::ui::test {

/// The dock alone with a design of its own.
struct SimulationSession {
    workspace::Workspace workspace;
    SimulationPanel panel{workspace};

    SimulationSession() {
        if (!workspace.openCopy(QStringLiteral(FD_RESOURCES "/samples/contoso.fabric"),
                                QStringLiteral("Contoso")))
            qFatal("the sample does not open");
        show();
    }
    explicit SimulationSession(int hosts) {
        GenerateOptions options;
        options.hosts = hosts;
        options.vms = hosts * 8;
        const auto made = generateFabric(options);
        if (!made)
            qFatal("no fabric was generated");
        IdCounters counters{};
        forEachKind([&]<class T>() { counters[indexOf(kindOf<T>)] = made->table<T>().limit(); });
        workspace.adopt(*made, counters, QStringLiteral("Generated"));
        show();
    }
    void show() {
        panel.resize(1100, 520);
        panel.show();
        panel.activateWindow();
        static_cast<void>(QTest::qWaitForWindowExposed(&panel));
    }
    template <class T>
    T* find(const char* name) {
        T* found = panel.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no widget %s", name);
        return found;
    }
    void click(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    bool finish() {
        QSignalSpy finished(&workspace.simulation(), &workspace::SimulationService::finished);
        return !workspace.simulation().isRunning() || finished.wait(60000);
    }
    bool runToEnd() {
        click("simulationRun");
        return finish();
    }
    bool runReadyMade(const char* name) {
        panel.scenarios().chooseReadyMade(QLatin1String(name));
        return panel.scenarios().readyMade() == QLatin1String(name) && runToEnd();
    }
    bool runKept(const char* name) {
        for (const auto& [id, scenario] : workspace.design().table<Scenario>())
            if (scenario.name == name)
                panel.scenarios().choose(id);
        return panel.scenarios().scenario() && runToEnd();
    }
    std::size_t steps() const { return workspace.document().history().position(); }
};

/// Raises what a limit comes from to four times its value.
inline void raiseLimit(workspace::Workspace& workspace, const simulation::Limit& limit) {
    Transaction t = workspace.begin({"Raise"});
    const auto more = [](Bandwidth rate) { return Bandwidth::bitsPerSecond(rate.bitsPerSecond() * 4); };
    t.edit(limit.object.as<Host>(), [&](Host& host) { host.coreCapacity = more(host.coreCapacity); });
    t.edit(limit.object.as<PhysicalNic>(), [&](PhysicalNic& nic) { nic.speed = more(nic.speed); });
    t.edit(limit.object.as<PhysicalLink>(), [&](PhysicalLink& link) { link.speed = more(link.speed); });
    QVERIFY(!t.empty());
    QVERIFY(workspace.commit(std::move(t)));
}

} // namespace fd::ui::test
