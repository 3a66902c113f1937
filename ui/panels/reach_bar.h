// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/kinds.h"
#include "reachability/from_design.h"
#include "reachability/groups.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace fd::ui {

/// What is asked of the matrix of reachability, and how it is shown.
class ReachBar : public QWidget {
    Q_OBJECT

public:
    explicit ReachBar(QWidget* parent = nullptr);

    reachability::GroupBy grouping() const;
    ReachProtocol protocol() const;
    /// What was entered last, whatever the protocol.
    int port() const;
    QString filter() const;
    bool showsOnlyDifferences() const;
    reachability::ReachQuestion question() const;

signals:
    void groupingChosen();
    void protocolChosen();
    void portEdited();
    void filterChanged(const QString& text);
    void onlyDifferencesToggled(bool isOn);
    void pictureWanted();
    void csvWanted();
    void copyWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void retranslateChoices();
    void fillSaveMenu();

    QLabel* groupingLabel_;
    QComboBox* grouping_;
    QLabel* protocolLabel_;
    QComboBox* protocol_;
    QSpinBox* port_;
    QLineEdit* filter_;
    QCheckBox* onlyDifferences_;
    QToolButton* save_;
};

} // namespace fd::ui
