// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "workspace/reach_service.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace fd {
class ChangeSet;
}

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class ReachBar;
class ReachDetails;
class ReachModel;
class ReachView;

/// Who reaches whom: the matrix of all adapters, why, and by which way.
class ReachPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReachPanel(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~ReachPanel() override;

    ReachModel& model() { return *model_; }
    ReachView& view() { return *view_; }
    workspace::ReachService& service() { return *service_; }
    /// Computes now what an edit has left to be computed.
    void refreshNow();
    /// Shows the way between two adapters of the matrix.
    void showPath(int from, int to);
    void copyMatrix() const;
    bool writePicture(const QString& path) const;
    bool writeCsv(const QString& path) const;

signals:
    /// The objects that a packet passes, in order; empty when no way is shown any more.
    void pathChanged(const std::vector<fd::AnyId>& objects, bool isDelivered);
    void objectActivated(fd::AnyId object);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QLayout* buildFoot();
    void connectAll();
    void connectBar();
    void retranslate();
    void designChanged(const ChangeSet& changes);
    void later();
    void takeResult();
    void takeExpectations();
    void showState();
    void currentCellChanged();
    void activateCell();
    void expect(ExpectedReach expected);
    void saveAs(bool isPicture);
    void stopShowingPath();
    bool isStale() const;

    workspace::Workspace& workspace_;
    workspace::ReachService* service_;
    ReachModel* model_;
    ReachView* view_;
    ReachDetails* details_;
    ReachBar* bar_;
    QLabel* state_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    QLabel* empty_;
    QStackedLayout* stack_;
    QTimer wait_;
    bool isOutdated_ = true;
};

} // namespace fd::ui
