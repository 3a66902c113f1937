// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"
#include "workspace/workspace.h"

#include <QMainWindow>

class QToolBar;

namespace fd::ui {

class DesignFiles;
class HistoryPanel;
class InspectorPanel;
class LongWork;
class MessageBar;
class OutlinePanel;
class PalettePanel;
class PanelSet;
class ProblemsPanel;
class SimulationPanel;
class StartMode;
class StatusFields;
class ViewArea;
class WindowMenus;

/// The window of the program: one workspace and its views. It holds the parts and keeps them up to date; what
/// the commands do is in the files of their features, which reach the parts through this class.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    workspace::Workspace& workspace() { return workspace_; }
    ActionSet& actions() { return *actions_; }
    ViewArea& views() { return *views_; }
    MessageBar& messages() { return *messages_; }
    PanelSet& panels() { return *panels_; }
    DesignFiles& files() { return *files_; }
    StatusFields& status() { return *status_; }
    WindowMenus& menus() { return *menus_; }
    LongWork& longWork() { return *longWork_; }
    QToolBar* toolBar() { return toolBar_; }
    ProblemsPanel& problems() { return *problems_; }
    InspectorPanel& inspector() { return *inspector_; }
    OutlinePanel& outline() { return *outline_; }
    /// Made when it is first looked at: charts take their time to start.
    SimulationPanel& simulation();

    /// Opens a design after asking what to do with unsaved changes. False if it was not opened.
    bool openFile(const QString& path);
    bool openSample(const QString& name);
    /// Puts docks and toolbar where they belong.
    void resetLayout();
    /// Takes back the layout of the last session, if there is one that fits.
    void restoreLayout();
    void setTheme(const QString& name);
    void setLanguage(const QString& code);
    void showError(const Error& error);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QMenu* createPopupMenu() override;

private:
    // main_window.cpp
    void buildPanels();
    void addLatePanels();
    void installActions();
    void buildToolBar();
    void connectWorkspace();
    void connectViews();
    void retranslate();
    void refreshTitle();
    void refreshActions();
    /// Actions and the status bar.
    void refresh();
    void saveLayout();
    bool holds(EnabledWhen condition) const;
    QSize availableScreen() const;

    workspace::Workspace& workspace_;
    ActionSet* actions_;
    PanelSet* panels_;
    ViewArea* views_;
    MessageBar* messages_;
    DesignFiles* files_;
    StatusFields* status_ = nullptr;
    LongWork* longWork_ = nullptr;
    WindowMenus* menus_;
    StartMode* startMode_;
    QToolBar* toolBar_ = nullptr;
    OutlinePanel* outline_ = nullptr;
    PalettePanel* palette_ = nullptr;
    InspectorPanel* inspector_ = nullptr;
    ProblemsPanel* problems_ = nullptr;
    HistoryPanel* history_ = nullptr;
    SimulationPanel* simulation_ = nullptr;
};

} // namespace fd::ui
