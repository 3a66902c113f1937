// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_context.h"

#include "ui/common/core_text.h"
#include "ui/panels/problems_panel.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/help_pages.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QTabWidget>
#include <QToolButton>
#include <QWhatsThis>

#include <array>

namespace fd::ui {

namespace {

struct NamedTopic {
    const char* objectName;
    const char* topic;
};

/// Widgets that do not name their topic themselves. A topic without a page is left out by those who ask.
constexpr std::array kTopics{
    NamedTopic{"paletteDock", "palette"},           NamedTopic{"outlineDock", "outline"},
    NamedTopic{"inspectorDock", "inspector"},       NamedTopic{"problemsDock", "problems"},
    NamedTopic{"historyDock", "history"},           NamedTopic{"simulationDock", "simulation"},
    NamedTopic{"reachabilityDock", "reachability"}, NamedTopic{"walkDock", "packet-walk"},
    NamedTopic{"lessonsDock", "lessons"},           NamedTopic{"view_table", "table"},
    NamedTopic{"view_host", "data-plane"},          NamedTopic{"viewTabs", "canvas"},
    NamedTopic{"startPage", "getting-started"},     NamedTopic{"wizard", "getting-started"},
    NamedTopic{"preferencesDialog", "settings"},    NamedTopic{"keyboardSheet", "keyboard"},
    NamedTopic{"exportDialog", "export"},           NamedTopic{"printDialog", "export"},
    NamedTopic{"duplicateDialog", "editing"},       NamedTopic{"commandPalette", "find"},
};

} // namespace

HelpContext::HelpContext(MainWindow& window) : QObject(&window), window_(window) {
    qApp->installEventFilter(this);
}

QString HelpContext::ownTopic(const QWidget& widget) const {
    if (const QString named = widget.property(kHelpTopicProperty).toString(); !named.isEmpty())
        return named;
    if (widget.objectName() == QStringLiteral("problemsDock"))
        if (const validation::Finding* finding = window_.problems().current())
            return QStringLiteral("rule:") + fromUtf8(finding->ruleId);
    for (const NamedTopic& entry : kTopics)
        if (widget.objectName() == QLatin1String(entry.objectName))
            return QLatin1String(entry.topic);
    return {};
}

QString HelpContext::topicFor(const QWidget* widget) const {
    const AnyId selected = window_.workspace().selection().current();
    for (; widget; widget = widget->parentWidget()) {
        const QString topic = ownTopic(*widget);
        const bool isOnObjects = topic == QStringLiteral("canvas") || topic == QStringLiteral("inspector");
        // A kind of object that has a page is closer than the panel that shows it.
        if (isOnObjects && selected)
            if (const QString kind = QStringLiteral("kind-") + fromUtf8(kindInfo(selected.kind).name);
                hasHelpPage(kind))
                return kind;
        if (!topic.isEmpty() && hasHelpPage(topic))
            return topic;
    }
    return QStringLiteral("index");
}

QString HelpContext::explanation(const QWidget& widget) const {
    if (const auto* button = qobject_cast<const QToolButton*>(&widget); button && button->defaultAction())
        return button->defaultAction()->toolTip();
    const auto page = helpPage(topicFor(&widget), currentLanguage());
    QString text = page ? QStringLiteral("<b>%1</b><br>%2")
                              .arg(page->title.toHtmlEscaped(), firstParagraph(*page).toHtmlEscaped())
                        : QString();
    if (!widget.toolTip().isEmpty())
        text = QStringLiteral("<p>%1</p>").arg(widget.toolTip().toHtmlEscaped()) + text;
    return text;
}

bool HelpContext::isHelpKey(QObject* watched, const QEvent& event) const {
    const QWidget* dialog = event.type() == QEvent::KeyPress ? QApplication::activeModalWidget() : nullptr;
    if (!dialog || watched != QApplication::focusWidget() ||
        dialog->objectName() == QStringLiteral("helpDialog"))
        return false;
    const auto& press = static_cast<const QKeyEvent&>(event);
    return QKeySequence(press.keyCombination()) == window_.actions().get("help.topic")->shortcut();
}

bool HelpContext::eventFilter(QObject* watched, QEvent* event) {
    // The window's own key does not work while a dialog is open.
    if (isHelpKey(watched, *event)) {
        showHelpOver(window_, *QApplication::activeModalWidget(), topicFor(QApplication::focusWidget()));
        return true;
    }
    if (event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis)
        return QObject::eventFilter(watched, event);
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !widget->whatsThis().isEmpty() ||
        (widget->window() != &window_ && widget->window()->parentWidget() != &window_))
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(static_cast<QHelpEvent*>(event)->globalPos(), explanation(*widget), widget);
    return true;
}

} // namespace fd::ui
