// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looks for texts that are cut off and for widgets that lie on each other.
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionViewItem>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QWidget>

namespace fd::ui::test {

class TextFit {
public:
    /// What is wrong in the window or dialog, a line for each.
    static QStringList problemsIn(const QWidget& root) {
        TextFit fit(root);
        for (const QWidget* widget : root.findChildren<QWidget*>())
            if (widget->isVisible() && widget->window() == root.window())
                fit.check(*widget);
        return fit.found_;
    }

private:
    explicit TextFit(const QWidget& root) : root_(root) {}

    void check(const QWidget& widget) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            checkLabel(*label);
        else if (const auto* link = qobject_cast<const QCommandLinkButton*>(&widget))
            require(*link, link->heightForWidth(link->width()) <= link->height() + 1, link->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            checkButton(*button);
        else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            checkBox(*box);
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            checkLine(*line);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            checkTabs(*tabs);
        else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            require(*group, widthOf(*group, group->title()) <= group->width(), group->title());
        else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            checkHeader(*header);
        if (const auto* list = qobject_cast<const QListWidget*>(&widget))
            checkList(*list);
        else if (const auto* tree = qobject_cast<const QTreeWidget*>(&widget);
                 tree && tree->columnCount() == 1 && tree->indentation() > 0)
            checkTree(*tree);
        if (const auto* dock = qobject_cast<const QDockWidget*>(&widget); dock && !dock->titleBarWidget())
            require(*dock, widthOf(*dock, dock->windowTitle()) <= dock->width() - 40, dock->windowTitle());
        checkChildren(widget);
    }

    static QString plain(QString text) {
        text.replace(QStringLiteral("&&"), QStringLiteral("\1")).remove(u'&').replace(u'\1', u'&');
        return text;
    }
    static int widthOf(const QWidget& widget, const QString& text) {
        int width = 0;
        for (const QString& line : plain(text).split(u'\n'))
            width = std::max(width, widget.fontMetrics().horizontalAdvance(line));
        return width;
    }
    void require(const QWidget& widget, bool holds, const QString& text) {
        if (!holds)
            found_ += describe(widget) + QStringLiteral(": ") + text;
    }
    QString describe(const QWidget& widget) const {
        QString name = widget.objectName();
        for (const QWidget* up = widget.parentWidget(); name.isEmpty() && up; up = up->parentWidget())
            name = up->objectName().isEmpty() ? QString()
                                              : up->objectName() + QStringLiteral("/") +
                                                    QLatin1String(widget.metaObject()->className());
        return root_.objectName() + u' ' + name +
               QStringLiteral(" (%1 x %2)").arg(widget.width()).arg(widget.height());
    }

    void checkLabel(const QLabel& label) {
        if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
            return;
        const bool isIgnored =
            label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored; // shortened on purpose
        if (label.wordWrap())
            require(label, label.heightForWidth(label.width()) <= label.height() + 1, label.text());
        else if (!isIgnored)
            require(label, label.sizeHint().width() <= label.width() + 1, label.text());
        require(label, isIgnored || label.fontMetrics().height() <= label.height() + 2, label.text());
    }
    void checkButton(const QAbstractButton& button) {
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return;
        require(button, button.sizeHint().width() <= button.width() + 1, button.text());
        require(button, button.sizeHint().height() <= button.height() + 2, button.text());
    }
    void checkBox(const QComboBox& box) {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const QRect field =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
        // Names are the user's: any of them may be longer than its field.
        const bool mayBeCut = box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
        require(box, mayBeCut || widthOf(box, box.currentText()) + icon <= field.width() + 1,
                box.currentText());
    }
    void checkLine(const QLineEdit& line) {
        // A long hint may end early where it can be read in the tool tip.
        const bool isHint = line.text().isEmpty() && line.toolTip() != line.placeholderText();
        require(line, !isHint || widthOf(line, line.placeholderText()) <= line.width() - 6,
                line.placeholderText());
    }
    void checkTabs(const QTabBar& tabs) {
        // Tabs of docks that share a place are shortened by Qt and name themselves in tool tips.
        if (qobject_cast<const QMainWindow*>(tabs.parentWidget()))
            return;
        for (int i = 0; i < tabs.count(); ++i) {
            const int icon = tabs.tabIcon(i).isNull() ? 0 : tabs.iconSize().width();
            require(tabs,
                    !tabs.isTabVisible(i) || widthOf(tabs, tabs.tabText(i)) + icon <= tabs.tabRect(i).width(),
                    tabs.tabText(i));
        }
    }
    void checkHeader(const QHeaderView& header) {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        // Rows and columns that are named after objects may have any name.
        if (header.objectName().startsWith(QLatin1String("reach")))
            return;
        // Tables of a scenario have more columns than fit and are drawn wider by hand.
        const QString table = header.parentWidget()->objectName();
        if (table == QLatin1String("eventTable") || table == QLatin1String("trafficTable"))
            return;
        for (int i = 0; i < header.count(); ++i) {
            const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
            require(header, header.isSectionHidden(i) || widthOf(header, text) <= header.sectionSize(i),
                    text);
        }
    }

    void checkList(const QListWidget& list) {
        for (int row = 0; row < list.count(); ++row)
            if (const QListWidgetItem* item = list.item(row); !item->isHidden())
                checkItem(list, list.visualItemRect(item), item->text(), !item->icon().isNull(),
                          list.wordWrap());
    }
    void checkTree(const QTreeWidget& tree) {
        QTreeWidgetItemIterator all(const_cast<QTreeWidget*>(&tree));
        for (; *all; ++all)
            if (const QRect place = tree.visualItemRect(*all); !(*all)->isHidden() && !place.isEmpty())
                checkItem(tree, place, (*all)->text(0), !(*all)->icon(0).isNull(), tree.wordWrap());
    }
    void checkItem(const QAbstractItemView& view, QRect place, const QString& text, bool hasIcon,
                   bool wraps) {
        const int icon = view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &view);
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.rect = place;
        option.text = text;
        option.features = QStyleOptionViewItem::HasDisplay;
        option.decorationSize = QSize(icon, icon);
        if (hasIcon) {
            option.features |= QStyleOptionViewItem::HasDecoration;
            option.icon = view.windowIcon();
        }
        const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &view) + 1;
        const int room =
            view.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &view).width() - 2 * margin;
        const QRect needed =
            view.fontMetrics().boundingRect(QRect(0, 0, room, 10'000), wraps ? Qt::TextWordWrap : 0, text);
        require(view, needed.width() <= room + 2 && needed.height() <= place.height() + 2, text);
    }

    /// Children of a layout neither overlap nor stick out. What lies over others on purpose is in no layout.
    void checkChildren(const QWidget& parent) {
        const QLayout* layout = parent.layout();
        if (!layout || qobject_cast<const QMainWindow*>(&parent) ||
            qobject_cast<const QStackedWidget*>(&parent))
            return;
        std::vector<const QWidget*> children;
        for (const QObject* child : parent.children())
            if (const auto* widget = qobject_cast<const QWidget*>(child);
                widget && widget->isVisible() && !widget->isWindow() && layoutHas(*layout, *widget))
                children.push_back(widget);
        for (std::size_t a = 0; a < children.size(); ++a) {
            require(*children[a], parent.rect().adjusted(-1, -1, 1, 1).contains(children[a]->geometry()),
                    QStringLiteral("sticks out of ") + describe(parent));
            for (std::size_t b = a + 1; b < children.size(); ++b) {
                const QRect shared = children[a]->geometry() & children[b]->geometry();
                require(*children[a], shared.width() <= 1 || shared.height() <= 1,
                        QStringLiteral("overlaps ") + describe(*children[b]));
            }
        }
    }
    static bool layoutHas(const QLayout& layout, const QWidget& widget) {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem* item = layout.itemAt(i);
            if (item->widget() == &widget || (item->layout() && layoutHas(*item->layout(), widget)))
                return true;
        }
        return false;
    }

    const QWidget& root_;
    QStringList found_;
};

} // namespace fd::ui::test
