// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace fd::ui {

/// What a chart shows, as a table and as a sentence for those who listen.
struct ChartTable {
    QStringList headers;
    std::vector<QStringList> rows;
    QString summary;
};

/// A chart with what every chart has: the same numbers as a table, copying, saving, a spoken summary, and a
/// footnote that says what kind of numbers they are.
class ChartPage : public QWidget {
    Q_OBJECT

public:
    using Source = std::function<ChartTable()>;

    /// Names of its parts begin with `name`: "coresAsTable", "coresTable", ...
    ChartPage(const QString& name, QWidget* chart, Source source, QWidget* parent = nullptr);

    /// A control in the line above the chart.
    void addControl(QWidget* control);
    /// The numbers changed.
    void refresh();
    void setFootnote(const QString& richText);
    QTableWidget* table() const { return table_; }
    QString summary() const;
    void showAsTable(bool on);
    bool isTable() const;
    QString csv() const;
    bool savePicture(const QString& path) const;
    /// Empty if it was written, otherwise the reason.
    QString writeCsv(const QString& path) const;

signals:
    void linkActivated(const QString& link);
    /// Something could not be written.
    void failed(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void fill();
    void copy();
    void saveCsv();
    void savePictureAs();

    Source source_;
    QWidget* chart_;
    QStackedWidget* stack_;
    QTableWidget* table_;
    QLabel* summary_;
    QLabel* footnote_;
    QToolButton* asTable_;
    QToolButton* copy_;
    QToolButton* csv_;
    QToolButton* picture_;
    QHBoxLayout* controls_;
    bool isStale_ = true;
};

} // namespace fd::ui
