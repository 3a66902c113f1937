// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/simulate_actions.h"

#include "exchange/file/fabric_file.h"
#include "ui/charts/simulation_panel.h"
#include "ui/charts/transport_bar.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_set.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <array>

namespace fd::ui {

namespace {

constexpr std::array kTransport{"simulate.play",    "simulate.back",  "simulate.forth",
                                "simulate.toStart", "simulate.toEnd", "simulate.slower",
                                "simulate.faster",  "simulate.loop",  "simulate.freeze"};

/// The scenario that is chosen, on the design of a file: what would that one carry?
void runOnAnother(MainWindow& window) {
    const QString path = QFileDialog::getOpenFileName(
        &window, QCoreApplication::translate("fd::ui::SimulationPanel", "Run on another design"), {},
        QCoreApplication::translate("fd::ui::SimulationPanel", "Fabric designs (*.fabric)"));
    if (!path.isEmpty())
        runOnFile(window, path);
}

template <class Deed>
void onTransport(MainWindow& window, const char* id, Deed deed) {
    window.actions().on(id, [&window, deed] { deed(window.simulation().transport()); });
}

} // namespace

void runOnFile(MainWindow& window, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        window.messages().showMessage(
            MessageBar::Tone::Error,
            QCoreApplication::translate("fd::ui::SimulationPanel", "\"%1\" could not be read: %2")
                .arg(path, file.errorString()));
        return;
    }
    const auto read = exchange::readFabric(file.readAll().toStdString());
    if (!read)
        return window.showError(read.error());
    window.panels().show("simulation");
    window.simulation().runOn(read->design, QFileInfo(path).completeBaseName());
}

void installSimulateActions(MainWindow& window) {
    ActionSet& actions = window.actions();
    actions.on("simulate.run", [&window] {
        window.panels().show("simulation");
        window.simulation().run();
    });
    actions.on("simulate.stop", [&window] { window.simulation().stop(); });
    actions.on("simulate.other", [&window] { runOnAnother(window); });
    actions.on("simulate.show", [&window] { window.panels().show("simulation"); });
    onTransport(window, "simulate.play", [](TransportBar& bar) { bar.play(!bar.isPlaying()); });
    onTransport(window, "simulate.back", [](TransportBar& bar) { bar.step(-1); });
    onTransport(window, "simulate.forth", [](TransportBar& bar) { bar.step(1); });
    onTransport(window, "simulate.toStart", [](TransportBar& bar) { bar.toStart(); });
    onTransport(window, "simulate.toEnd", [](TransportBar& bar) { bar.toEnd(); });
    onTransport(window, "simulate.slower", [](TransportBar& bar) { bar.changeSpeed(-1); });
    onTransport(window, "simulate.faster", [](TransportBar& bar) { bar.changeSpeed(1); });
    onTransport(window, "simulate.loop", [](TransportBar& bar) { bar.setLooping(!bar.isLooping()); });
    onTransport(window, "simulate.freeze", [](TransportBar& bar) { bar.setFrozen(!bar.isFrozen()); });
    for (const char* id : kTransport) {
        QAction* action = actions.get(id);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        // With the window itself these keys would count everywhere in it.
        window.removeAction(action);
    }
}

void attachTransport(MainWindow& window, SimulationPanel& panel) {
    for (const char* id : kTransport)
        panel.addAction(window.actions().get(id));
    const auto follow = [&window, &panel] {
        window.actions().get("simulate.loop")->setChecked(panel.transport().isLooping());
        window.actions().get("simulate.freeze")->setChecked(panel.transport().isFrozen());
    };
    QObject::connect(&panel.transport(), &TransportBar::modeChanged, &window, follow);
    QObject::connect(&panel, &SimulationPanel::settingWanted, &window, [&window] {
        window.panels().show("inspector");
        window.inspector().focusField("coreCapacity");
    });
    follow();
}

} // namespace fd::ui
