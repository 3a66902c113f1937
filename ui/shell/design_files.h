// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/recovery.h"

#include <QObject>
#include <QString>

namespace fd::ui {

class FileDrop;
class MainWindow;

/// Opening, saving and closing designs, with the questions that belong to it.
class DesignFiles : public QObject {
    Q_OBJECT

public:
    explicit DesignFiles(MainWindow& window);

    /// Asks what to do with unsaved changes. False if the user wants to go on with them.
    bool mayLoseChanges();
    void newDesign();
    void newFromWizard();
    void chooseAndOpen();
    /// Small files are open at once, large ones a little later. False if it will not be opened.
    bool openFile(const QString& path);
    bool openSample(const QString& name);
    void recover(const workspace::RecoveryEntry& entry);
    void discard(const workspace::RecoveryEntry& entry);
    /// Shows what the recovered work has that the file has not.
    void compareRecovery(const workspace::RecoveryEntry& entry);
    /// Opens a file that was moved, after asking where it is now.
    void locateRecent(const QString& path);
    /// At the start of the program: the design that was open last, if that is wanted and it is still there.
    void reopenLast();
    FileDrop& drops() { return *drops_; }
    bool save();
    bool saveAs();
    void reload();
    void closeDesign();
    void clearRecent();
    /// A file beside the design or where the last one was written, with the design's name and this ending.
    QString suggestedFile(const QString& ending) const;
    /// Tells what went wrong, with buttons for what can be done about it.
    void showError(const Error& error);
    void showOutsideChange();

private:
    bool read(const QString& path);
    void startOpening(const QString& path);
    bool finishOpening(const QString& path, const Result<void>& opened);
    void afterOpening();
    void rememberFile();
    void rememberSaved();
    void showNotes();

    void compareWithFile();

    MainWindow& window_;
    FileDrop* drops_;
};

/// The actions of the File menu but exports.
void installFileActions(MainWindow& window);

} // namespace fd::ui
