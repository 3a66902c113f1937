// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_actions.h"

#include "model/naming.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/panels/object_table.h"
#include "ui/shell/action_table.h"
#include "ui/shell/clipboard_data.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/view_area.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {
constexpr int kOffset = 40;
/// More lost links than this are counted, not listed.
constexpr std::size_t kMostListed = 5;

Text stepLabel(bool isCut, const Design& design, const std::vector<AnyId>& ids) {
    if (ids.size() == 1)
        return {isCut ? translatable("Edit", "Cut \"{name}\"") : translatable("Edit", "Paste \"{name}\""),
                {{"name", displayName(design, ids.front())}}};
    return {isCut ? translatable("Edit", "Cut {count} objects")
                  : translatable("Edit", "Paste {count} objects"),
            {{"count", std::to_string(ids.size())}}};
}
} // namespace

ClipboardActions::ClipboardActions(MainWindow& window)
    : QObject(&window), window_(window), workspace_(window.workspace()) {
    setObjectName(QStringLiteral("clipboardActions"));
    ActionSet& actions = window_.actions();
    actions.on("edit.cut", [this] { cut(); });
    actions.on("edit.copy", [this] { copy(); });
    actions.on("edit.paste", [this] { paste(); });
    actions.on("edit.pasteHere", [this] { pasteHere(); });
    connect(&window_.views(), &QTabWidget::currentChanged, this, &ClipboardActions::followView);
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, &ClipboardActions::followView);
}

void ClipboardActions::followView() {
    clickedAt_.reset();
    // Installing twice moves the filter to the front and does not double it.
    if (CanvasView* canvas = window_.views().canvas())
        canvas->viewport()->installEventFilter(this);
}

bool ClipboardActions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress)
        clickedAt_ = static_cast<QMouseEvent*>(event)->position().toPoint();
    return QObject::eventFilter(watched, event);
}

/// True if a text field has the keyboard; it then does what was asked for.
bool ClipboardActions::editsText(const char* slot) const {
    QWidget* focus = QApplication::focusWidget();
    const bool isText = qobject_cast<QLineEdit*>(focus) || qobject_cast<QPlainTextEdit*>(focus);
    return isText && focus->window() == &window_ && QMetaObject::invokeMethod(focus, slot);
}

bool ClipboardActions::put(bool isCut) {
    ops::Fragment fragment =
        ops::takeFragment(workspace_.design(), workspace_.relations(), workspace_.selection().ids());
    if (fragment.objects.empty())
        return false;
    fragment.isCut = isCut;
    QStringList names;
    for (const AnyId id : fragment.objects)
        names += shownName(workspace_.design(), id);
    const CanvasView* canvas = window_.views().canvas();
    const ObjectTable* table = window_.views().table();
    const QString text = table ? table->selectedText() : names.join(u'\n');
    QApplication::clipboard()->setMimeData(
        new ClipboardData(fragment, text, canvas ? canvas->viewKind() : diagram::ViewKind::Physical));
    repeats_ = 0;
    lastPasted_.clear();
    return true;
}

void ClipboardActions::copy() {
    if (editsText("copy") || !put(false))
        return;
    window_.messages().showPassing(
        tr("%n objects copied.", "", static_cast<int>(workspace_.selection().size())));
}

void ClipboardActions::cut() {
    if (editsText("cut"))
        return;
    const std::vector<AnyId> ids = workspace_.selection().ids();
    const ErasePlan wanted = planErase(workspace_.design(), workspace_.relations(), ids);
    if (!wanted.objections.empty()) {
        window_.messages().showMessage(MessageBar::Tone::Error, sentence(wanted.objections.front().text));
        return;
    }
    if (!put(true))
        return;
    const ErasePlan done = workspace_.erase(ids, stepLabel(true, workspace_.design(), ids));
    window_.messages().showPassing(tr("%n objects cut.", "", static_cast<int>(done.wanted.size())),
                                   {{tr("Undo"), [this] { workspace_.undo(); }}});
}

void ClipboardActions::paste() {
    if (!editsText("paste"))
        paste(QApplication::clipboard()->mimeData(), std::nullopt);
}

void ClipboardActions::pasteHere() {
    const CanvasView* canvas = window_.views().canvas();
    std::optional<QPoint> at;
    if (canvas)
        at = canvas->mapToScene(clickedAt_.value_or(canvas->viewport()->rect().center())).toPoint();
    paste(QApplication::clipboard()->mimeData(), at);
}

void ClipboardActions::paste(const QMimeData* data, std::optional<QPoint> at) {
    const auto fragment = fragmentFrom(data);
    if (!fragment) {
        // Rows of a spreadsheet make objects in the table, after a look at them.
        if (ObjectTable* table = window_.views().table(); table && data && table->pasteRows(data->text()))
            return;
        window_.messages().showPassing(sentence(fragment.error()));
        return;
    }
    const QByteArray mark = data->data(QString::fromUtf16(kFragmentMime));
    repeats_ = mark == lastPasted_ ? repeats_ + 1 : 1;
    lastPasted_ = mark;
    ops::PastePlace place;
    place.onto = workspace_.selection().size() == 1 ? workspace_.selection().current() : AnyId{};
    place.offsetX = place.offsetY = fragment->isCut && repeats_ == 1 ? 0 : kOffset * repeats_;
    if (const CanvasView* canvas = window_.views().canvas(); canvas && at) {
        place.view = diagram::placementName(canvas->viewKind());
        place.at = ops::PastePlace::Point{at->x(), at->y()};
        place.onto = {};
    }
    Transaction transaction = workspace_.begin(stepLabel(false, fragment->design, fragment->objects));
    const auto pasted = ops::paste(transaction, *fragment, place);
    if (!pasted) {
        window_.messages().showPassing(sentence(pasted.error()));
        return;
    }
    if (!workspace_.commit(std::move(transaction)))
        return;
    workspace_.showAll(pasted->objects);
    announce(*pasted);
}

void ClipboardActions::announce(const ops::Pasted& pasted) {
    const auto cables = static_cast<int>(pasted.cablesLost());
    const int links = static_cast<int>(pasted.lost.size()) - cables;
    QStringList parts{tr("Pasted %n objects", "", static_cast<int>(pasted.objects.size()))};
    if (cables > 0)
        parts += tr("%n cables not kept", "", cables);
    if (links > 0)
        parts += tr("%n links not kept", "", links);
    if (!pasted.leftOut.empty())
        parts += tr("%n objects left out", "", static_cast<int>(pasted.leftOut.size()));
    std::vector<MessageBar::Button> buttons;
    if (parts.size() > 1)
        buttons.push_back({tr("Show"), [this, pasted] { showLost(pasted); }});
    window_.messages().showPassing(
        tr("%1.", "a sentence made of parts").arg(parts.join(QStringLiteral(", "))), buttons);
}

void ClipboardActions::showLost(const ops::Pasted& pasted) {
    std::vector<AnyId> ids;
    QStringList lines;
    for (const ops::LostLink& link : pasted.lost) {
        if (!workspace_.design().contains(link.object))
            continue;
        ids.push_back(link.object);
        if (ids.size() <= kMostListed)
            lines +=
                tr("%1: %2 \"%3\"", "object, field, what it referred to")
                    .arg(kindAndName(workspace_.design(), link.object),
                         fieldLabel(kindInfo(link.object.kind).fields[link.field]), fromUtf8(link.target));
    }
    for (const std::string& name : pasted.leftOut)
        if (static_cast<std::size_t>(lines.size()) < 2 * kMostListed)
            lines += tr("Left out: %1").arg(fromUtf8(name));
    if (ids.size() > kMostListed)
        lines += tr("and %n more", "", static_cast<int>(ids.size() - kMostListed));
    workspace_.showAll(std::move(ids));
    window_.messages().showMessage(MessageBar::Tone::Note, lines.join(u'\n'));
}

} // namespace fd::ui
