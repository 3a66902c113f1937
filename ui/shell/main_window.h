// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "ui/shell/action_table.h"
#include "workspace/workspace.h"

#include <QMainWindow>

#include <functional>
#include <thread>

class QDockWidget;
class QMenu;
class QToolBar;
class QToolButton;

namespace fd::ops {
struct Duplication;
}

namespace fd::ui {

class HistoryPanel;
class InspectorPanel;
class MessageBar;
class OutlinePanel;
class PalettePanel;
class ProblemsPanel;
class SimulationPanel;
class ViewArea;

/// The window of the program: one workspace and its views.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    ActionSet& actions() { return *actions_; }
    ViewArea& views() { return *views_; }
    MessageBar& messages() { return *messages_; }
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
    /// Adds an object of this kind beside or on what is selected.
    void insertKind(Kind kind);
    void setTheme(const QString& name);
    void setLanguage(const QString& code);

    /// Writes the view in front as PDF, SVG or PNG, by the ending of the name.
    bool writePicture(const QString& path);
    /// Writes the report as one HTML file, in the background; the message bar tells when it is done.
    void writeReport(const QString& path);

public slots:
    /// Shows the command palette with something typed already.
    void openPalette(const QString& query);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QMenu* createPopupMenu() override;

private:
    // main_window.cpp: the parts
    QDockWidget* addDock(const QString& name, QWidget* content, Qt::DockWidgetArea area);
    void buildDocks();
    void buildToolBar();
    void buildStatusBar();
    void connectWorkspace();
    void retranslate();
    void refreshTitle();
    void refreshActions();
    void refreshStatus();
    void saveLayout();
    bool holds(EnabledWhen condition) const;
    QSize availableScreen() const;

    // main_window_menus.cpp
    void buildMenus();
    void fillMenu(QMenu& menu, const MenuSpec& spec);
    void fillDynamicMenu(QMenu& menu, const QString& id);
    void fillSamples(QMenu& menu);
    void fillRecent(QMenu& menu);
    void fillPanels(QMenu& menu);
    void fillThemes(QMenu& menu);
    void fillLanguages(QMenu& menu);
    void fillKinds(QMenu& menu);
    void showContextMenu(const QPoint& at);

    // main_window_actions.cpp
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectOtherActions();
    void deleteSelected();
    void duplicateSelected();
    void duplicateMany();
    void carryOutDuplication(const ops::Duplication& wanted);
    void connectSelected();
    void selectConnected();
    void renameSelected();
    void goToFinding(const validation::Finding& finding);
    void stepPane(int direction);
    bool focusInto(QWidget* pane);
    void setPresentation(bool isOn);
    void changeTextScale(double by);
    void showAbout();
    void showPanel(QDockWidget* dock);

    // main_window_files.cpp
    bool mayLoseChanges();
    void newDesign();
    void chooseAndOpen();
    bool save();
    bool saveAs();
    void afterOpening();
    void showError(const Error& error);

    // main_window_export.cpp
    QString suggestedFile(const QString& ending) const;
    void showWritten(const QString& path);
    void exportPicture();
    void exportReport();

    // main_window_files.cpp
    void showOutsideChange();
    void showNotes();

    workspace::Workspace& workspace_;
    ActionSet* actions_;
    ViewArea* views_;
    MessageBar* messages_;
    QToolBar* toolBar_ = nullptr;
    OutlinePanel* outline_ = nullptr;
    PalettePanel* palette_ = nullptr;
    InspectorPanel* inspector_ = nullptr;
    ProblemsPanel* problems_ = nullptr;
    HistoryPanel* history_ = nullptr;
    SimulationPanel* simulation_ = nullptr;
    QDockWidget* paletteDock_ = nullptr;
    QDockWidget* outlineDock_ = nullptr;
    QDockWidget* inspectorDock_ = nullptr;
    QDockWidget* problemsDock_ = nullptr;
    QDockWidget* historyDock_ = nullptr;
    QDockWidget* simulationDock_ = nullptr;
    QToolButton* statusProblems_ = nullptr;
    QToolButton* statusObjects_ = nullptr;
    QToolButton* statusSelection_ = nullptr;
    QToolButton* statusZoom_ = nullptr;
    QToolButton* statusSaved_ = nullptr;
    QString savedAt_;
    QByteArray beforePresentation_;
    std::jthread reportThread_;
};

} // namespace fd::ui
