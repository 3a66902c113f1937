// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <string_view>
#include <vector>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace fd::ui {

/// One panel of the window.
struct PanelSpec {
    /// "problems": the dock's object name is then "problemsDock".
    std::string_view id;
    Qt::DockWidgetArea area = Qt::BottomDockWidgetArea;
    /// The title in the language in force.
    std::function<QString()> title;
    /// What is in the panel. Made when the panel is first seen if `isLate`, else at once.
    std::function<QWidget*()> make;
    bool isLate = false;
    /// Not shown until somebody asks for it.
    bool startsHidden = false;
    /// The height below which the content is of no use, for panels at the bottom: shown lower, it is made as high.
    int usefulHeight = 0;
};

/// The panels around the views: which there are, where they stand, when their content is made. Panels of the
/// left side stand below each other, those of the right side and of the bottom lie behind each other, in the
/// order of adding.
class PanelSet : public QObject {
    Q_OBJECT

public:
    explicit PanelSet(QMainWindow& window);

    void add(PanelSpec spec);
    /// nullptr if there is none with this id.
    QDockWidget* dock(std::string_view id) const;
    std::vector<QDockWidget*> docks() const;
    /// Makes the content of a panel that is made late, if that has not happened.
    QWidget* content(std::string_view id);
    /// Brings a panel to the front and the keyboard into it.
    void show(std::string_view id);
    /// Puts all panels where they belong, for a window of this width.
    void arrange(int width);
    void retranslate();

private:
    struct Panel {
        PanelSpec spec;
        QDockWidget* dock;
        bool isMade;
    };
    std::vector<QDockWidget*> docksIn(Qt::DockWidgetArea area) const;
    void makeUseful(const Panel& panel);
    bool isInSight(const QDockWidget& dock) const;
    Panel* find(std::string_view id);

    QMainWindow& window_;
    std::vector<Panel> panels_;
};

} // namespace fd::ui
