// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/reach_expectation.h"
#include "model/id.h"
#include "workspace/reach_service.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace fd::ui {

/// What is shown in the list of expectations.
struct ExpectationRow {
    Id<ReachExpectation> id;
    QString text;
    /// Whether it holds; nothing where it says nothing of any adapter.
    std::optional<bool> holds;
};

/// Beside the matrix: why a cell is as it is, the way of the packet, and what was expected.
class ReachDetails : public QWidget {
    Q_OBJECT

public:
    explicit ReachDetails(QWidget* parent = nullptr);

    /// The reason of a cell; the way of another cell is taken away.
    void showReason(const QString& cell, const QString& reason);
    /// The way between two adapters, with what one could do if there is none.
    void showPath(const workspace::ReachResult& result, int from, int to);
    void showExpectations(const std::vector<ExpectationRow>& rows);
    void setCanExpect(bool isOn);
    bool hasPath() const;

signals:
    void objectActivated(fd::AnyId object);
    void expectRequested(fd::ExpectedReach expected);
    void expectationsRemoved(const std::vector<fd::Id<fd::ReachExpectation>>& ids);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void removeChosen();

    QLabel* title_;
    QLabel* reason_;
    QLabel* pathTitle_;
    QListWidget* path_;
    QLabel* expectedTitle_;
    QListWidget* expected_;
    QPushButton* mustReach_;
    QPushButton* mustNotReach_;
    QPushButton* remove_;
};

} // namespace fd::ui
