// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace fd::ui {

/// A titled part of a panel that folds away and remembers it under `name` in the user's settings.
class FoldSection : public QWidget {
    Q_OBJECT

public:
    FoldSection(const QString& name, const QString& title, QWidget* parent = nullptr);

    void setContent(QWidget* content);
    void setTitle(const QString& title);
    void setUnfolded(bool isOpen);

private:
    void fold(bool isOpen);

    QString name_;
    QToolButton* header_;
    QVBoxLayout* layout_;
    QWidget* content_ = nullptr;
};

} // namespace fd::ui
