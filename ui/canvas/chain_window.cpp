// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/chain_window.h"

#include "model/ops/placement_chain.h"
#include "model/ops/support.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <vector>

namespace fd::ui {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Canvas", source);
}

Id<VmNetwork> networkOf(const Design& design, AnyId id) {
    if (const VmSubnet* subnet = design.get(id.as<VmSubnet>()))
        return subnet->vmNetwork;
    return id.as<VmNetwork>();
}

void fill(QListWidget& list, const std::vector<ops::ChainLink>& links) {
    for (const ops::ChainLink& link : links) {
        const QString sign = link.holds ? QStringLiteral("\u2713 ") : QStringLiteral("\u2717 ");
        auto* row = new QListWidgetItem(icon(link.holds ? "ok" : "error"), sign + sentence(link.text), &list);
        row->setData(Qt::AccessibleTextRole, link.holds ? text("Holds: %1").arg(sentence(link.text))
                                                        : text("Missing: %1").arg(sentence(link.text)));
    }
}

} // namespace

void showChain(QWidget& parent, workspace::Workspace& workspace, const ops::Connection& refused) {
    const Design& design = workspace.design();
    const bool isFromNic = refused.from.is<VirtualNic>() || refused.from.is<Vm>();
    const AnyId adapter = isFromNic ? refused.from : refused.to;
    const Id<Host> host = ops::hostOf(design, adapter);
    const Id<VmNetwork> network = networkOf(design, isFromNic ? refused.to : refused.from);
    const std::vector<ops::ChainLink> links =
        ops::placementChain(FabricView(design, workspace.relations()), network, host);
    auto* window = new QDialog(parent.window());
    window->setObjectName(QStringLiteral("chainWindow"));
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(
        text("From \"%1\" to \"%2\"").arg(shownName(design, network), shownName(design, host)));
    auto* column = new QVBoxLayout(window);
    auto* hint = new QLabel(text("Every link of this chain must hold. Choose one to go to it."), window);
    hint->setWordWrap(true);
    auto* list = new QListWidget(window);
    list->setObjectName(QStringLiteral("chainLinks"));
    list->setAccessibleName(text("Chain"));
    list->setWordWrap(true);
    fill(*list, links);
    hint->setBuddy(list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, window);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("chainClose"));
    column->addWidget(hint);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    QObject::connect(list, &QListWidget::itemActivated, window,
                     [links, list, &workspace](QListWidgetItem* row) {
                         const AnyId object = links[static_cast<std::size_t>(list->row(row))].object;
                         if (workspace.design().contains(object))
                             workspace.show(object);
                     });
    QObject::connect(&workspace, &workspace::Workspace::documentReplaced, window, &QDialog::reject);
    window->resize(520, 260);
    window->show();
    // The broken link is what people came for.
    for (std::size_t at = 0; at < links.size(); ++at)
        if (!links[at].holds) {
            list->setCurrentRow(static_cast<int>(at));
            break;
        }
    list->setFocus();
}

} // namespace fd::ui
