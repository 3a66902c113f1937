// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/file/disk.h"
#include "model/document.h"
#include "model/ops/erase.h"
#include "model/relations.h"
#include "workspace/recovery.h"
#include "workspace/selection.h"
#include "workspace/simulation_service.h"
#include "workspace/validation_service.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

class QFileSystemWatcher;

namespace fd::workspace {

class Autosave;
class RepairService;

struct WorkspaceOptions {
    /// Where unsaved work is kept in case the program is stopped; empty means nowhere.
    QString recoveryFolder;
    /// Unsaved work is written after this time without an edit, and at the latest after the second one.
    int autosaveRestMilliseconds = 500;
    int autosaveLatestMilliseconds = 30000;
};

/// One open design with everything that lives beside it: history, relations, selection, findings, simulation,
/// file and recovery. All views of a window share one workspace. It belongs to the window's thread.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(WorkspaceOptions options = {}, QObject* parent = nullptr);
    ~Workspace() override;

    // --- the design
    // ---------------------------------------------------------------------------------------------

    /// False while there is nothing but the start page; design() is then empty.
    bool isOpen() const { return isOpen_; }
    const Document& document() const { return *document_; }
    const Design& design() const { return document_->design(); }
    const Relations& relations() const { return relations_; }
    std::uint64_t revision() const { return document_->revision(); }
    Selection& selection() { return selection_; }
    ValidationService& validation() { return validation_; }
    const ValidationService& validation() const { return validation_; }
    SimulationService& simulation() { return simulation_; }
    RepairService& repairs() { return *repairs_; }

    // --- editing: the only way in which views change the design
    // -----------------------------------------------------

    /// A transaction on the present state; `label` is what the Edit menu will say.
    Transaction begin(Text label) const { return document_->begin(std::move(label)); }
    /// Makes it one undo step and tells everybody. Successive commits with the same `mergeKey` become one
    /// step. An error is also announced by problemOccurred().
    Result<void> commit(Transaction transaction, const std::string& mergeKey = {});
    /// The next commit starts a step of its own whatever its key.
    void endMerge() { document_->endMerge(); }
    /// Deletes the objects and what belongs to them as one step and returns what it did. Nothing happens if
    /// VMM would refuse it in a deployed fabric (the plan then has objections). `label` is what the step is
    /// called, if not "Delete".
    ErasePlan erase(const std::vector<AnyId>& ids, Text label = {});
    /// Afterwards is selected what was selected before the step, if that is there, else what changed; views
    /// bring what changed into sight and show it for a moment.
    void undo();
    /// What changed is selected and shown.
    void redo();
    /// The label of the step that undo() or redo() would take; an empty text if there is none.
    Text undoLabel() const;
    Text redoLabel() const;
    /// Goes back or forward to where `position` steps are done.
    void goToStep(std::size_t position);

    /// Selects an object and asks all views to bring it into sight.
    void show(AnyId id);
    /// Selects several and brings the first into sight.
    void showAll(std::vector<AnyId> ids);

    // --- files
    // --------------------------------------------------------------------------------------------------

    /// The file, as an absolute path; empty for a design that has never been saved.
    const QString& path() const { return path_; }
    /// The file's name without its ending, or the name of an unsaved design.
    QString title() const;
    bool isModified() const { return isOpen_ && document_->isModified(); }
    /// Made by a newer program, or open in another window: it can be saved under another name only.
    bool isReadOnly() const { return isReadOnly_; }
    /// What the last open() has to say beyond success: migrated, read-only, what was lost.
    const std::vector<Error>& openNotes() const { return openNotes_; }

    void newDesign(const QString& title);
    /// Unsaved work goes to the recovery folder at the latest so long after an edit.
    void setAutosaveLatest(int milliseconds);
    Result<void> open(const QString& path);
    /// Reads the file on a thread of its own; isOpening() until it is read. Then it is open, or it was
    /// refused: `done` hears the answer. Nothing can be changed meanwhile. Opening anything else, and
    /// cancelOpening(), end it without a word, and what was open stays as it was.
    void startOpening(const QString& path, std::function<void(const Result<void>&)> done);
    void cancelOpening();
    bool isOpening() const { return opening_ != nullptr; }
    /// What can be read of a damaged file, as a new unsaved design; openNotes() lists the losses.
    Result<void> openDamaged(const QString& path);
    /// A copy without a file of its own: for samples.
    Result<void> openCopy(const QString& path, const QString& title);
    /// Takes over a design made elsewhere, such as an import; it is unsaved.
    void adopt(Design design, const IdCounters& counters, const QString& title);
    Result<void> save();
    Result<void> saveAs(const QString& path);
    /// Saves over a file that another program has changed.
    Result<void> saveAnyway();
    Result<void> reload();
    /// Nothing is open afterwards; unsaved changes are gone.
    void close();
    /// Unsaved work that a stopped program left behind, the latest first.
    std::vector<RecoveryEntry> recoveries() const;
    /// Opens such work as unsaved changes of the file that it belongs to.
    Result<void> recover(const RecoveryEntry& entry);
    void discard(const RecoveryEntry& entry);
    /// Writes unsaved work to the recovery folder now and waits for it.
    void flushRecovery();

    /// Looks whether another program has changed the file; fileChangedOutside() tells.
    void checkFile();

signals:
    /// Another design is open, or none. Everything that a view holds is void.
    void documentReplaced();
    /// After each commit, undo and redo; relations() is up to date.
    void designChanged(const fd::ChangeSet& changes);
    /// title(), path(), isModified() or isReadOnly() changed.
    void fileStateChanged();
    /// undoLabel(), redoLabel() or the list of steps changed.
    void historyChanged();
    /// Views bring the object into sight.
    void showRequested(fd::AnyId id);
    /// Views show for a moment what an undone or redone step changed.
    void changeShown(const std::vector<fd::AnyId>& ids);
    /// isOpening() changed.
    void openingChanged();
    /// Another program has changed the file; once for each such change.
    void fileChangedOutside();
    /// Something that was asked for could not be done.
    void problemOccurred(const fd::Error& error);

private:
    struct FileClaim;
    struct OpenedDesign;
    struct Opening;
    struct FileClaimDeleter {
        void operator()(FileClaim* claim) const;
    };
    void replaceDocument(std::unique_ptr<Document> document, const QString& path, const QString& title);
    /// The same with relations that were found elsewhere.
    void replaceDocument(std::unique_ptr<Document> document, Relations relations, const QString& path,
                         const QString& title);
    void announceDocument();
    void prepareWatcher();
    void observe(const Design& design, const ChangeSet& changes);
    void afterStep(const ChangeSet& changes, const std::vector<AnyId>& selectedBefore);
    void rememberSelection(const std::vector<AnyId>& before, const History::Step& former);
    Result<void> refuse(Error error);
    /// False, after telling so, if nothing may be changed now.
    bool mayChange();
    static Result<OpenedDesign> readDesign(const std::string& path, const std::stop_token& stop);
    Result<void> takeDesign(OpenedDesign opened, const QString& path);
    void retireOpening();
    void takeOpened(const Opening* from);
    Result<void> write(const QString& path, const std::optional<exchange::FileStamp>& expected);
    void fileIsNow(const QString& path, const std::optional<exchange::FileStamp>& stamp);
    bool claimFile();

    WorkspaceOptions options_;
    std::unique_ptr<Document> document_;
    Subscription subscription_;
    Relations relations_;
    Selection selection_;
    ValidationService validation_;
    SimulationService simulation_;
    /// Owned as a child.
    RepairService* repairs_;
    /// What was selected before the steps of the history.
    std::unordered_map<const ChangeSet*, std::vector<AnyId>> selectedBefore_;
    std::unique_ptr<Autosave> autosave_;
    std::unique_ptr<QFileSystemWatcher> watcher_;
    std::unique_ptr<FileClaim, FileClaimDeleter> claim_;
    std::shared_ptr<Opening> opening_;
    /// Those that were given up and have not ended yet.
    std::vector<std::shared_ptr<Opening>> retired_;
    QString path_;
    QString title_;
    std::optional<exchange::FileStamp> stamp_;
    std::optional<exchange::FileStamp> reportedStamp_;
    std::vector<Error> openNotes_;
    bool isOpen_ = false;
    bool isReadOnly_ = false;
};

} // namespace fd::workspace
